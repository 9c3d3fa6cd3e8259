import { EditedCells } from "../../src/excel/editedCells";

let cells = new EditedCells();
beforeEach(() => void (cells = new EditedCells()));

test.each([
  ["A1", 1],
  ["A1:B3", 6],
  ["A1:B3,D4", 7],
  ["A1:B3,B2:C2", 7],
  ["5:6", 1],
  ["A1:Z100", 2600],
])("%s is %i newly edited cells, and none when edited again", (address, count) => {
  expect(cells.countNew("one", address)).toBe(count);
  expect(cells.countNew("one", address)).toBe(0);
});

test("the same cell of another sheet is another cell", () => {
  expect([cells.countNew("one", "B2"), cells.countNew("two", "B2"), cells.countNew("one", "A1:B2")]).toEqual([
    1, 1, 3,
  ]);
});

test("after a reading every cell counts anew", () => {
  cells.countNew("one", "A1:B2");
  cells.forget();
  expect(cells.countNew("one", "B2")).toBe(1);
});
