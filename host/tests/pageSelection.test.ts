import { Desk } from "../page/desk";
import { advance, extendTo, leap, selectBlock, selectCell, step } from "../page/grid/selection";
import { cellAddress, blockAddress, parseBlock } from "../workbook/formulas/address";
import type { Block, Sheet } from "../workbook/model";
import { newWorkbook } from "../workbook/workbook";

const extent = { rows: 60, columns: 20 };
const block = (address: string): Block => parseBlock(address) as Block;
const place = (address: string) => ({ row: block(address).row, column: block(address).column });
const at = ({ row, column }: { row: number; column: number }) => cellAddress(row, column);

function table(): Sheet {
  const sheet = newWorkbook().activeSheet;
  for (const address of ["B2", "B3", "B4", "B8", "C2", "D2"])
    sheet.setValue(place(address).row, place(address).column, 1);
  sheet.merge(block("F2:G3"));
  return sheet;
}

describe("keys in the grid", () => {
  test.each([
    ["A1", 1, 0, "A2"],
    ["A1", -1, 0, "A1"],
    ["E2", 0, 1, "F2"],
    ["F2", 0, 1, "H2"],
    ["F2", 1, 0, "F4"],
    ["G4", -1, 0, "G3"],
    ["T1", 0, 1, "T1"],
    ["A1", 100, 0, "A60"],
  ])("from %s by (%i, %i) to %s", (from, down, right, to) => {
    expect(at(step(table(), extent, place(from), down, right))).toBe(to);
  });

  test("hidden rows and columns are passed over", () => {
    const sheet = table();
    sheet.setRowHidden(1, 3, true);
    sheet.setColumnHidden(1, 1, true);
    expect(at(step(sheet, extent, place("A1"), 1, 0))).toBe("A5");
    expect(at(step(sheet, extent, place("A1"), 0, 1))).toBe("C1");
  });

  test.each([
    ["B2", 1, 0, "B4"],
    ["B4", 1, 0, "B8"],
    ["B1", 1, 0, "B2"],
    ["B8", 1, 0, "B60"],
    ["B2", 0, 1, "D2"],
    ["A2", 0, 1, "B2"],
  ])("Ctrl+arrow from %s by (%i, %i) to %s", (from, down, right, to) => {
    expect(at(leap(table(), extent, place(from), down, right))).toBe(to);
  });

  test("a selection never cuts a merge", () => {
    const sheet = table();
    expect(blockAddress(selectCell(sheet, place("G3")).block)).toBe("F2:G3");
    expect(blockAddress(extendTo(sheet, selectCell(sheet, place("E3")), place("F4")).block)).toBe("E2:G4");
  });

  test("Enter and Tab go round the selected block", () => {
    const sheet = table();
    let selection = selectBlock(sheet, block("A1:B2"));
    const walked = [1, 1, 1, 1].map(() => at((selection = advance(sheet, extent, selection, 1, 0)).active));
    expect(walked).toEqual(["A2", "B1", "B2", "A1"]);
    expect(at(advance(sheet, extent, selection, 0, 1).active)).toBe("B1");
    expect(at(advance(sheet, extent, selection, 0, -1).active)).toBe("B2");
  });
});

describe("edits by hand", () => {
  const desk = () => new Desk(newWorkbook(), "Book1.xlsx");
  const text = (desk: Desk, address: string) => desk.sheet.text(place(address).row, place(address).column);

  test("what is typed is recalculated, taken back and done again", () => {
    const open = desk();
    open.type(place("A1"), "8,25");
    open.type(place("A2"), "=A1*2");
    expect(text(open, "A2")).toBe("16,5");
    open.type(place("A1"), "1.000");
    expect([text(open, "A1"), text(open, "A2")]).toEqual(["1.000", "2000"]);
    open.undo();
    expect([text(open, "A1"), text(open, "A2")]).toEqual(["8,25", "16,5"]);
    open.redo();
    expect(text(open, "A2")).toBe("2000");
  });

  test("copying inside the workbook keeps exact figures, looks and relative formulas", () => {
    const open = desk();
    open.sheet.setFormat(block("A1"), { numberFormat: "0.0", bold: true });
    open.type(place("A1"), "8,253");
    open.type(place("B1"), "=A1+1");
    open.select(selectBlock(open.sheet, block("A1:B1")));
    const copied = open.copy();
    expect(copied).toBe("8,3\t9,253\r\n");
    open.select(selectCell(open.sheet, place("C5")));
    open.paste(copied.replace(/\r\n$/, ""));
    expect(open.sheet.cell(4, 2).value).toBe(8.253);
    expect(open.sheet.format(4, 2).bold).toBe(true);
    expect(open.sheet.cell(4, 3).formula).toBe("=C5+1");
    expect(blockAddress(open.selection.block)).toBe("C5:D5");
  });

  test("text from elsewhere is read as if typed", () => {
    const open = desk();
    open.paste("Trồng rừng\t500\t101,08%\r\n\t6,6-6,8\t=1+1");
    expect([open.sheet.cell(0, 1).value, open.sheet.cell(0, 2).value]).toEqual([500, 1.0108]);
    expect([open.sheet.cell(1, 1).value, open.sheet.cell(1, 2).value]).toEqual(["6,6-6,8", 2]);
  });

  test("a program's writing ends what can be taken back", () => {
    const open = desk();
    open.type(place("A1"), "1");
    open.sheet.setValue(3, 3, 5);
    expect(open.canUndo).toBe(false);
  });

  test("an edit that is refused changes nothing and says so", () => {
    const open = desk();
    open.sheet.merge(block("A1:B2"));
    const done = open.change(() => {
      open.sheet.setValue(5, 5, "x");
      open.workbook.addSheet("a/b");
    });
    expect(done).toBe(false);
    expect(open.refusal?.code).toBe("InvalidArgument");
    expect(open.sheet.cell(5, 5).value).toBe("");
  });

  test("what an add-in selects is the selection", () => {
    const open = desk();
    open.workbook.selection = block("C3:D4");
    expect(open.selection).toMatchObject({ active: place("C3"), block: block("C3:D4") });
  });
});
