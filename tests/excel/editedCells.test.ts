import { forgetEdits, newlyEdited } from "../../src/excel/editedCells";

beforeEach(forgetEdits);

test.each([
  ["A1", 1],
  ["A1:B3", 6],
  ["A1:B3,D4", 7],
  ["A1:B3,B2:C2", 7],
  ["5:6", 1],
  ["A1:Z100", 2600],
])("%s is %i newly edited cells, and none when edited again", (address, cells) => {
  expect(newlyEdited("one", address)).toBe(cells);
  expect(newlyEdited("one", address)).toBe(0);
});

test("the same cell of another sheet is another cell", () => {
  expect([newlyEdited("one", "B2"), newlyEdited("two", "B2"), newlyEdited("one", "A1:B2")]).toEqual([
    1, 1, 3,
  ]);
});

test("after a reading every cell counts anew", () => {
  newlyEdited("one", "A1:B2");
  forgetEdits();
  expect(newlyEdited("one", "B2")).toBe(1);
});
