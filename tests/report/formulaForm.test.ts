/** Forms of formulas as numbers: never the same where the forms differ. */
import { hashForm } from "../../src/report/kept/formulaForm";
import { formulaMark, formulaMarker } from "../../src/report/kept/formulaMark";

const DIFFERING = /<>\s*"(?:[^"]|"")*"|"(?:[^"]|"")*"|(\$?[A-Z]{1,3}\$?)\d+/gi;
const formOf = (formula: string): string =>
  formula.replace(DIFFERING, (token, column?: string) =>
    token.startsWith("<") ? '<>""' : (column ?? token),
  );

test.each([
  ["=IF('Bảng 2'!D5=\"\",\"\",'Bảng 2'!D5)", "=IF('Bảng 2'!D105=\"\",\"\",'Bảng 2'!D105)"],
  ['=OR(A1<>"Thu ""mới"" 1",$B$2<>"ha")', '=OR(A12<>"Chi",$B$13<>"tạ")'],
  ["=ROUND(D1-E1,2)", "=ROUND(D10-E9,2)"],
])("alike but for rows and names: %s", (one, other) => {
  expect(hashForm(one)).not.toBeNull();
  expect(hashForm(one)).toBe(hashForm(other));
});

test.each([
  ["=D1+2", "=D1+3"],
  ['=IF(D1="1","a","b")', '=IF(D1="1","a","c")'],
  ["=$D$1", "=D1"],
  ["=D1+E1", "=D1+E1+E1"],
  ["='Bảng 2'!D5", "='Bảng 3'!D5"],
  ['=D1<>"a"', '=D1="a"'],
])("not alike: %s and %s", (one, other) => {
  expect(hashForm(one)).not.toBe(hashForm(other));
});

test("whatever is put together: alike only where the forms are the same, and marked as without it", () => {
  const pieces = [
    "A",
    "$",
    "1",
    "23",
    '"',
    '""',
    "<>",
    "<",
    ">",
    " ",
    "'",
    "é",
    "Bảng 2",
    "!",
    "(",
    ",",
    "E5",
    "aB",
    '"x1"',
  ];
  let seed = 7;
  const next = (most: number): number => (seed = (seed * 48_271) % 2_147_483_647) % most;
  const made = Array.from({ length: 4_000 }, () =>
    Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)] ?? "").join(""),
  );
  const met = new Map<number, string>();
  let alike = 0;
  for (const one of made) {
    const form = hashForm(one);
    if (form === null) continue;
    const other = met.get(form) ?? one;
    alike += one === other ? 0 : 1;
    expect([one, other, formOf(one)]).toEqual([one, other, formOf(other)]);
    met.set(form, one);
  }
  expect(alike).toBeGreaterThan(10);
  // A text left out that does not end could hide what follows.
  expect(hashForm('=A1<>"abc')).toBeNull();
});

test("a marker gives rows of a table the mark that each would have by itself", () => {
  const rows = Array.from({ length: 200 }, (_, row) => [
    `=IFERROR(IF('Biểu 1'!D${row}="","",'Biểu 1'!D${row}),"–")`,
    `=IF('Biểu 1'!D${row}<>"Tên ${row}",1,0)`,
    row % 7 === 0 ? `=D${row}/E${row}*${row}` : `=D${row}/E${row}`,
  ]).flat();
  const markOf = formulaMarker();
  const marks = rows.map((formula) => markOf(formula));
  expect(marks).toEqual(rows.map((formula) => formulaMark(formula.replace(/<>"[^"]*"/g, '<>""'))));
});
