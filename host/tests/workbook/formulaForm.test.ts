import fc from "fast-check";
import { runs } from "../../../tests/randomCases";
import { blockOf, FormulaForms, type FormedFormula } from "../../workbook/formulas/formulaForm";
import { pieces, toFile } from "../../workbook/formulas/formula";
import type { formulaFault } from "../../workbook/grammar";

const row = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 1_048_576 })).map(String);
const column = fc.constantFrom("A", "$B", "c", "$XFD", "AA", "ZZZ", "J", "E");
const cell = fc.tuple(column, fc.constantFrom("", "$"), row).map((parts) => parts.join(""));
const sheet = fc.constantFrom(
  "",
  "",
  "Sheet1!",
  "Sheet22!",
  "'Năm 2025'!",
  "'It''s A1'!",
  "'nói \"A1\" 3'!",
  "'[1]Nguồn'!",
  "Q1:Q3!",
  "'T 1:T 9'!",
  "Năm2025!",
);
const area = fc.oneof(
  cell,
  fc.tuple(cell, cell).map(([one, other]) => `${one}:${other}`),
  fc.constantFrom("A:A", "$B:$D", "1:5", "$2:$9", "A1:B", "3:$7"),
);
const text = fc.constantFrom(
  '"A1"',
  '"$B$2:C7"',
  '""',
  '"nói ""A1"" 5"',
  '"\'"',
  '"IF(A1,2)"',
  '"#REF!"',
  '"[x]"',
);
const other = fc.oneof(
  fc.constantFrom(
    ..."1 10 1.5 1E3 2.5e-7 .5E2 #REF! #N/A TRUE QUY1 QUY2 THANG1 THANG7 GIA_1 x.1 Đ1 ĐA1 A1E3 A01 A1048577 ABC9999999 R1C1".split(
      " ",
    ),
  ),
  fc.constantFrom(
    "Bảng1[Cột 1]",
    "Bảng1[[#This Row],[It's A1]]",
    "[@A1]",
    '{1,2;"A1",3}',
    "A1#",
    "$A1.5",
    "5A1",
  ),
);
const operand = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(sheet, area).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: text },
  { weight: 2, arbitrary: other },
);
const operator = fc.constantFrom("+", "&", "=", "<>", ",", " ", ":", "^", "%*", "-", "\n");
const call = fc.constantFrom(
  "",
  "",
  "LOG10(",
  "SUM (",
  "IF(",
  "BIN2DEC(",
  "_xlfn.T1(",
  "ĐỔI2(",
  "SUMIFS(",
  "IFNA(",
  "TEXTJOIN(",
);
const part = fc.tuple(call, operand).map(([name, inner]) => (name === "" ? inner : `${name}${inner})`));
const formula = fc
  .tuple(part, fc.array(fc.tuple(operator, part), { maxLength: 4 }))
  .map(([first, rest]) => `=${first}${rest.map((each) => each.join("")).join("")}`);
/** The same formula with other rows and texts. */
const alike = fc
  .tuple(formula, fc.array(row, { minLength: 1 }), fc.array(text, { minLength: 1 }))
  .map(([one, rows, texts]): [string, string] => {
    let [at, nth] = [0, 0];
    const another = one.replace(
      /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z]\$?)\d+(?![\d.])/g,
      (found, letter?: string) =>
        found.startsWith('"')
          ? (texts[nth++ % texts.length] ?? found)
          : letter === undefined
            ? found
            : `${letter}${rows[at++ % rows.length]}`,
    );
    return [one, another];
  });

/** The pieces as the form gives them: of references only what they mean. */
function byForm({ form, rows, texts }: FormedFormula) {
  return form.pieces.map((one) => {
    if (one.kind === "same") return { kind: one.piece.kind, text: one.piece.text, sheet: one.piece.sheet };
    if (one.kind === "text") return { kind: "text", text: texts[one.at], sheet: null };
    const reference = form.references[one.at];
    if (reference === undefined) return null;
    const { kind, sheet: named, lastSheet } = reference.piece;
    return { kind, sheet: named, lastSheet, block: blockOf(reference, rows) };
  });
}

function byCutting(one: string) {
  return pieces(one).map(({ kind, text: own, sheet: named, lastSheet, block }) =>
    kind === "reference" ? { kind, sheet: named, lastSheet, block } : { kind, text: own, sheet: named },
  );
}

test("a formula read by the form of another has the pieces it has when it is cut itself", () => {
  let shared = 0;
  fc.assert(
    fc.property(alike, ([one, another]) => {
      const forms = new FormulaForms();
      for (const each of [one, another, one]) {
        const formed = forms.of(each);
        if (formed !== null) expect(byForm(formed)).toEqual(byCutting(each));
      }
      if (forms.cut === 1 && one !== another) shared++;
    }),
    runs(3_000, 1_000),
  );
  // Else nothing was read by the form of another.
  expect(shared).toBeGreaterThan(100);
});

test("many formulas of one form are cut once; names, functions and sheets that end in other digits are other forms", () => {
  const forms = new FormulaForms();
  for (let at = 1; at <= 500; at++)
    forms.of(`=IF('Năm 2025'!$B$${at}<>"tên ${at}",LOG10(C${at})+THANG1,Sheet2!A${at})`);
  expect(forms.cut).toBe(1);
  forms.of("=IF('Năm 2024'!$B$1<>\"tên\",LOG10(C1)+THANG1,Sheet2!A1)");
  forms.of("=IF('Năm 2025'!$B$1<>\"tên\",LOG10(C1)+THANG2,Sheet2!A1)");
  forms.of("=IF('Năm 2025'!$B$1<>\"tên\",LOG10(C1)+THANG1,Sheet3!A1)");
  forms.of("=IF('Năm 2025'!$B$1<>\"tên\",LOG2(C1)+THANG1,Sheet2!A1)");
  expect(forms.cut).toBe(5);
});

/** The grammar as if nothing had been read yet. */
function freshGrammar(): typeof formulaFault {
  let found: typeof formulaFault | null = null;
  jest.isolateModules(() => {
    found = jest.requireActual<{ formulaFault: typeof formulaFault }>("../../workbook/grammar").formulaFault;
  });
  if (found === null) throw new Error("no grammar");
  return found;
}

test("whether Excel takes a formula does not hang on which of its like was read before", () => {
  const [forwards, backwards] = [freshGrammar(), freshGrammar()];
  const hasSheet = (name: string): boolean => !/22|2025/.test(name);
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(alike, ([one, another]) => {
      // The words of a refusal may quote another of its like.
      const said = (fault: string | null): string | null => fault?.replace(/\d+/g, "1") ?? null;
      const [first, second] = [said(forwards(one, hasSheet)), said(forwards(another, hasSheet))];
      const [last, before] = [said(backwards(another, hasSheet)), said(backwards(one, hasSheet))];
      expect([first, second]).toEqual([before, last]);
      if (second === null) taken++;
      else refused++;
    }),
    runs(1_500, 500),
  );
  expect(Math.min(taken, refused)).toBeGreaterThan(20);
});

test("a file keeps a formula without newer functions as it is, and beside a newer one the same way", () => {
  fc.assert(
    fc.property(formula, (one) => {
      expect(toFile(`=(${one.slice(1)})+IFS(A1,1)`)).toBe(`(${toFile(one)})+_xlfn.IFS(A1,1)`);
    }),
    runs(1_000),
  );
  expect(["=SUMIFS(A1,1)", "=Năm.IFS(1)", "=IFS (1)", "=ifs(1)"].map(toFile)).toEqual([
    "SUMIFS(A1,1)",
    "Năm.IFS(1)",
    "_xlfn.IFS (1)",
    "_xlfn.ifs(1)",
  ]);
});
