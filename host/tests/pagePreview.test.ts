import { Looks } from "../page/grid/look";
import { paginate } from "../page/preview";
import { newWorkbook } from "../workbook/workbook";
import type { PageLayout } from "../workbook/model";

const GRAY = { fill: "#EEEEEE" };

describe("the print preview", () => {
  function sheet(layout: Partial<PageLayout>, rows = 100) {
    const { activeSheet } = newWorkbook();
    for (let row = 0; row < rows; row++) activeSheet.setValue(row, 0, row);
    activeSheet.setRowHeight(0, rows, 20);
    activeSheet.setColumnWidth(0, 3, 100);
    const margins = { top: 70.945, bottom: 70.945, left: 70, right: 70, header: 20, footer: 20 };
    activeSheet.pageLayout = {
      ...activeSheet.pageLayout,
      paperSize: "a4",
      zoom: { scale: 100 },
      margins,
      ...layout,
    };
    return activeSheet;
  }
  const starts = (layout: Partial<PageLayout>) => paginate(sheet(layout)).pages.map((page) => page.rows[0]);

  test("fills A4 pages: 35 rows of 20 points in 700", () => {
    expect(starts({})).toEqual([0, 35, 70]);
  });

  test("begins a page at each manual break", () => {
    expect(starts({ rowBreaks: [10, 50] })).toEqual([0, 10, 45, 50, 85]);
  });

  test("repeats title rows above later pages and makes room for them", () => {
    const { pages } = paginate(sheet({ titleRows: { first: 0, last: 1 } }));
    expect(pages.map((page) => page.rows[0])).toEqual([0, 35, 68]);
    expect(pages.map((page) => page.titleRows)).toEqual([[], [0, 1], [0, 1]]);
  });

  test("shrinks to one page wide, never enlarges", () => {
    const wide = sheet({ zoom: { fitWide: 1, fitTall: null } });
    wide.setValue(0, 8, "x");
    wide.setColumnWidth(0, 9, 100.5);
    expect(paginate(wide).scale).toBe(0.5);
    expect(paginate(sheet({ zoom: { fitWide: 1, fitTall: null } })).scale).toBe(1);
  });

  test("hidden rows take no room, and the print area is all that is printed", () => {
    const some = sheet({ printArea: { row: 10, column: 0, rows: 60, columns: 1 } });
    some.setRowHidden(20, 30, true);
    const { pages } = paginate(some);
    expect(pages).toHaveLength(1);
    expect([pages[0]?.rows[0], pages[0]?.rows.at(-1)]).toEqual([10, 69]);
  });

  test("an empty sheet has no page", () => {
    expect(paginate(newWorkbook().activeSheet).pages).toEqual([]);
  });
});

describe("conditional formats as drawn", () => {
  function book() {
    const workbook = newWorkbook();
    const sheet = workbook.activeSheet;
    [12, 3, 150, "x"].forEach((value, row) => sheet.setValue(row, 0, value));
    return { workbook, sheet };
  }
  const blocks = [{ row: 0, column: 0, rows: 200, columns: 1 }];
  const fills = ({ workbook, sheet }: ReturnType<typeof book>) => {
    const looks = new Looks(workbook, sheet);
    return [0, 1, 2, 3].map((row) => looks.at(row, 0).fill !== null);
  };

  test("a formula is relative to the first cell of its block", () => {
    const one = book();
    one.sheet.addRule({
      blocks,
      stopIfTrue: false,
      rule: { kind: "custom", formula: "=AND(ISNUMBER($A1),$A1>10)", format: GRAY },
    });
    expect(fills(one)).toEqual([true, false, true, false]);
  });

  test("the first rule has the last word, and stop-if-true ends it", () => {
    const one = book();
    const rule = { kind: "cellValue", operator: "GreaterThan", formula1: "=10", formula2: null } as const;
    one.sheet.addRule({
      blocks,
      stopIfTrue: false,
      rule: { ...rule, format: { fill: "#111111", strikethrough: true } },
    });
    one.sheet.addRule({
      blocks,
      stopIfTrue: true,
      rule: { ...rule, format: { fill: "#222222", bold: true } },
    });
    one.sheet.addRule({ blocks, stopIfTrue: false, rule: { ...rule, format: { italic: true } } });
    // As in Excel, a rule added later comes first.
    expect(new Looks(one.workbook, one.sheet).at(0, 0)).toMatchObject({
      italic: true,
      bold: true,
      strikethrough: false,
      fill: "#222222",
    });
  });

  test("a rule's number format repaints the word", () => {
    const one = book();
    one.sheet.addRule({
      blocks,
      stopIfTrue: false,
      rule: { kind: "containsText", operator: "Contains", text: "X", format: { numberFormat: '"× "@' } },
    });
    expect(new Looks(one.workbook, one.sheet).at(3, 0).text).toBe("× x");
  });

  test("a bar between fixed ends is cut at them; text has none", () => {
    const one = book();
    one.sheet.addRule({
      blocks,
      stopIfTrue: false,
      rule: {
        kind: "dataBar",
        color: "#CBD6E2",
        gradient: false,
        border: false,
        showValue: true,
        low: { type: "number", formula: "0" },
        high: { type: "number", formula: "100" },
      },
    });
    const looks = new Looks(one.workbook, one.sheet);
    expect([0, 1, 2, 3].map((row) => looks.at(row, 0).bar?.part ?? null)).toEqual([0.12, 0.03, 1, null]);
  });
});
