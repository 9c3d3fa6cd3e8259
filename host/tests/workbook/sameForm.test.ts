import fc from "fast-check";
import { runs } from "../../../tests/randomCases";
import { EngineBook } from "../../workbook/formulas/engineBook";
import { evaluateAll } from "../../workbook/evaluate";
import type { Sheet } from "../../workbook/model";
import { newWorkbook } from "../../workbook/workbook";

function fresh() {
  const book = newWorkbook();
  book.numberLocale = "en-US";
  return { book, sheet: book.sheets[0] as Sheet, run: jest.spyOn(EngineBook.prototype, "run") };
}

/** How many formulas went to the engine singly and in groups since it was watched. */
function counted(run: ReturnType<typeof fresh>["run"]) {
  const sum = (of: (call: (typeof run.mock.calls)[number]) => number): number =>
    run.mock.calls.reduce((all, call) => all + of(call), 0);
  const single = sum(([nodes]) => nodes.length);
  return { single, inGroups: sum(([, groups]) => groups.reduce((all, { nodes }) => all + nodes.length, 0)) };
}

afterEach(() => jest.restoreAllMocks());

const ROWS = 120;
const VALUES = [0, 1, -3, 2.5, 1e6, 0.1, 99.995, "", "", "Đạt", "đạt", "12", "1,5", " ", 'a"b', true, false];
const ERRORS = ["=1/0", "=NA()", '=VALUE("x")', "=IF(TRUE,Z1)"];

const reference = fc.constantFrom("A#", "$B$#", "A$#", "C@", "'Năm 2025'!A#", "Khác!$C#", "Khác!B@", "XFD#");
const literal = fc.oneof(
  fc.constantFrom("0", "2", "1E3", "-1", "0.5", "TRUE", "12%"),
  fc.constantFrom('"Đạt"', '"A1"', '"a""b"', '""', '"~"', '"~"', '"~ 1"'),
);
const expression = fc.letrec<{ one: string }>((tie) => ({
  one: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof({ weight: 3, arbitrary: reference }, literal),
    fc
      .tuple(tie("one"), fc.constantFrom("+", "-", "*", "/", "&", "=", "<>", "<", ">=", "^"), tie("one"))
      .map(([left, sign, right]) => `(${left}${sign}${right})`),
    fc
      .tuple(
        fc.constantFrom(
          "ABS",
          "INT",
          "LEN",
          "ISNUMBER",
          "ISTEXT",
          "ISBLANK",
          "NOT",
          "TRIM",
          "UPPER",
          "VALUE",
          "ISERROR",
          "-",
          "YEAR",
          "COUNTA",
        ),
        tie("one"),
      )
      .map(([name, inner]) => `${name}(${inner})`),
    fc
      .tuple(
        fc.constantFrom(
          "ROUND",
          "MIN",
          "MAX",
          "AND",
          "OR",
          "IFERROR",
          "LEFT",
          "RIGHT",
          "MOD",
          "SUM",
          "TEXT",
          "FIND",
          "COUNT",
          "ROW",
          "IFNA",
        ),
        tie("one"),
        tie("one"),
      )
      .map(([name, one, other]) => (name === "ROW" ? `ROW(${one})` : `${name}(${one},${other})`)),
    fc
      .tuple(fc.constantFrom("IF", "SUBSTITUTE", "MID"), tie("one"), tie("one"), tie("one"))
      .map(([name, ...inner]) => `${name}(${inner.join(",")})`),
  ),
})).one;

/** "#" is the formula's own row, "@" another, "~" a text of its own. */
function written(form: string, row: number): string {
  return `=${form
    .replace(/#/g, String(row + 1))
    .replace(/@/g, String(((row * 7) % ROWS) + 1))
    .replace(/~/g, `tên ${row}`)}`;
}

test("formulas of one form calculated as one have the values each has alone", () => {
  let inGroups = 0;
  fc.assert(
    fc.property(
      fc.tuple(expression, expression, expression),
      fc.array(fc.nat(VALUES.length + ERRORS.length - 1), { minLength: 30, maxLength: 60 }),
      (forms, picked) => {
        const { book, sheet, run } = fresh();
        const others = [book.addSheet("Năm 2025"), book.addSheet("Khác")];
        let at = 0;
        for (const own of [sheet, ...others]) {
          for (let row = 0; row < ROWS; row++) {
            for (let column = 0; column < 3; column++) {
              const which = picked[at++ % picked.length] ?? 0;
              const value = VALUES[which];
              if (value === undefined) own.setFormula(row, column, ERRORS[which - VALUES.length] ?? "=1/0");
              else own.setValue(row, column, value);
            }
          }
        }
        const asked = forms.flatMap((form, nth) =>
          Array.from({ length: ROWS }, (_, row) => ({
            sheet,
            row,
            column: 5 + nth,
            formula: written(form, row),
          })),
        );
        for (const { row, column, formula } of asked) sheet.setFormula(row, column, formula);
        book.calculate();
        inGroups += counted(run).inGroups;
        run.mockRestore();
        const alone = evaluateAll(book, asked);
        const different = asked.filter(
          ({ row, column }, nth) => sheet.cell(row, column).value !== alone[nth],
        );
        const first = different[0];
        expect(first && [first.formula, sheet.cell(first.row, first.column).value]).toEqual(
          first && [first.formula, alone[asked.indexOf(first)]],
        );
      },
    ),
    runs(60, 20),
  );
  // Else no formula was calculated with others.
  expect(inGroups).toBeGreaterThan(20 * ROWS);
});

test("what stands behind each other in many rows is worked out level by level, each formula once", () => {
  const { book, sheet, run } = fresh();
  for (let row = 0; row < 400; row++) {
    sheet.setValue(row, 0, row);
    sheet.setFormula(row, 1, `=IF(A${row + 1}>200,"Đạt","Không đạt")`);
    sheet.setFormula(row, 2, `=IF(B${row + 1}="Đạt",1,0)`);
    sheet.setFormula(row, 3, `=IF($B$${row + 1}<>"tên ${row}",C${row + 1}+Sheet1!C${row + 1},0)`);
  }
  sheet.setFormula(0, 5, '=COUNTIFS(B1:B400,"Đạt")+SUM(D1:D400)');
  book.calculate();
  expect(sheet.cell(0, 5).value).toBe(199 * 3);
  expect(counted(run)).toEqual({ single: 1, inGroups: 1_200 });
});

test("a page written in several lots: what stood before is calculated again only where it reads what came", () => {
  const { book, sheet, run } = fresh();
  const lot = (from: number): void => {
    for (let row = from; row < from + 2_100; row++) {
      sheet.setValue(row, 0, row);
      sheet.setFormula(row, 1, `=A${row + 1}*2`);
    }
  };
  sheet.setFormula(0, 3, "=SUM(B1:B9000)");
  for (const from of [0, 2_100, 4_200]) {
    lot(from);
    book.calculate();
  }
  expect(sheet.cell(0, 3).value).toBe(6_299 * 6_300);
  expect(counted(run)).toEqual({ single: 3, inGroups: 6_300 });
});

test("sums that run on, circles, arrays and cells found by words go the way they went", () => {
  const { book, sheet, run } = fresh();
  for (let row = 0; row < 400; row++) {
    sheet.setValue(row, 0, 1);
    sheet.setFormula(row, 1, row === 0 ? "=A1" : `=B${row}+A${row + 1}`);
  }
  book.calculate();
  expect(sheet.cell(399, 1).value).toBe(400);
  for (let row = 0; row < 400; row++) sheet.setFormula(row, 2, `=INDIRECT("B${row + 1}")+0`);
  book.calculate();
  expect(sheet.cell(399, 2).value).toBe(400);
  expect(counted(run).inGroups).toBe(0);
});

test("tall areas show the engine their columns, and rows that others read", () => {
  const { book, sheet } = fresh();
  for (let row = 0; row < 2_500; row++) {
    sheet.setValue(row, 0, 1);
    sheet.setValue(row, 1, row % 2 === 0 ? "có" : "không");
    sheet.setValue(row, 2, 3);
  }
  sheet.setFormula(0, 4, "=SUM(A1:A2500)");
  sheet.setFormula(1, 4, '=SUMIF(B1:B2500,"có",C1:C2500)');
  sheet.setFormula(2, 4, "=SUM(7:7)");
  sheet.setFormula(3, 4, "=C2500+SUM(A:A)");
  sheet.setFormula(4, 4, "=COUNTA(A1:C2500)+E4");
  book.calculate();
  expect([0, 1, 2, 3, 4].map((row) => sheet.cell(row, 4).value)).toEqual([2_500, 3_750, 4, 2_503, 10_003]);
});
