/** What Excel takes as formulas, names and number formats, and what it refuses. */
import { formulaFault, nameFault, numberFormatFault } from "../../workbook/grammar";

const SHEETS = ["Sheet1", "Sheet3", "Nguồn", "KT-XH 2023", "It's"];
const hasSheet = (name: string) => SHEETS.some((one) => one.toLowerCase() === name.toLowerCase());
const fault = (formula: string, place: "cell" | "rule" = "cell") => formulaFault(formula, hasSheet, place);

const nested = (levels: number) => `=${"IF(1,".repeat(levels)}1${")".repeat(levels)}`;
const called = (count: number) => `=SUM(${Array.from({ length: count }, () => "1").join(",")})`;

test.each([
  "=IF(1,2,3)",
  "=Nguồn!A1",
  "=sheet1!A1",
  "='KT-XH 2023'!A1+'It''s'!$B$2",
  "=SUM(A1:B2 B1:C3)",
  "=SUM((A1,B2))",
  "=-A1%",
  "=A1:INDEX(B:B,3)",
  '={1,2;3,"a"}',
  "=OR(A1={1,2})",
  "=Bang[@[Tỷ lệ]]/Bang[Cột 1]",
  "=#REF!+Sheet1!#REF!+'KT-XH 2023'!#REF!",
  '="Sheet9!#REF!"',
  '=IF(A1="",,1)',
  "=LET(x,1,x+1)",
  "=A1#",
  "=@A1",
  "=SUM(Sheet1:Sheet3!A1)",
  "=1:1",
  "=Tỷ_lệ*2",
  "=A1^-2",
  "=IF(TRUE,\n 1,\t2)",
  '="Tỉnh ""x"""',
  "=[1]Sheet9!A1",
  "=T.TEST(1,1,1,1)",
  `="${"a".repeat(255)}"`,
  `="${'""'.repeat(255)}"`,
  nested(64),
  called(255),
  `=1${"+1".repeat(4095)}`,
])("Excel takes %.60s", (formula) => {
  expect(fault(formula)).toBeNull();
});

test.each([
  ["=IF(1;2;3)", /cannot read/],
  ['=A1 B1 "x"', /cannot read/],
  ["=IF(((", /cannot read/],
  ["=1+", /cannot read/],
  ["=SUM(A1,", /cannot read/],
  ['="abc', /cannot read/],
  ["=A1)", /cannot read/],
  ["=1,5", /cannot read/],
  ["=()", /cannot read/],
  ["={1,2;3}", /different lengths/],
  ["={A1}", /cannot read/],
  ["=T[", /cannot read/],
  ["='Sheet 1'A1", /cannot read/],
  ["=KT-XH 2023!A1", /wants quotes/],
  ["=2023!A1", /wants quotes/],
  ["=R1C1!A1", /wants quotes/],
  ["=Nguồn số liệu!A1", /no sheet liệu/],
  ["=Sheet9!A1", /no sheet Sheet9/],
  ["='Không có'!A1:B2", /no sheet Không có/],
  ["=SUM(Sheet1:Sheet9!A1)", /no sheet Sheet9/],
  [`=A1&"${"a".repeat(256)}"`, /255 characters/],
  [nested(65), /64 levels/],
  [called(256), /255 arguments/],
  [`=1${"+1".repeat(4096)}`, /8192 characters/],
])("Excel refuses %.60s", (formula, why) => {
  expect(fault(formula)).toMatch(why);
});

test.each([
  ["=OR(A1={1,2})", /array constant/],
  ["=SUM(A1:B2 B1:C3)", /intersection/],
  ["=SUM((A1,B2))", /union/],
  ["=Bang[Cột 1]>1", /table's column/],
  ["=IF(((", /cannot read/],
])("a conditional format does not take %s", (formula, why) => {
  expect(fault(formula, "rule")).toMatch(why);
});

test.each(["=A1>Nguồn!$B$1", '=AND($A1<>"",COUNTIF($A:$A,$A1)>1)'])(
  "a conditional format takes %s",
  (formula) => {
    expect(fault(formula, "rule")).toBeNull();
  },
);

test("a sheet that comes makes the formula good: only the formula is remembered, not the workbook", () => {
  expect(formulaFault("=Mới!A1", () => false)).toMatch(/no sheet/);
  expect(formulaFault("=Mới!A1", () => true)).toBeNull();
});

test.each(["ChiTieu_Bang1", "Tỷ_lệ", "_a", "\\x", "A.b", "Rieng", "x1048577", "Crash"])(
  "a name may be %s",
  (name) => {
    expect(nameFault(name)).toBeNull();
  },
);

test.each([
  "A1",
  "R1C1",
  "r2",
  "C",
  "RC",
  "c16384",
  "Print_Area",
  "print_titles",
  "_FilterDatabase",
  "_xlnm.x",
  "1a",
  "a b",
  "",
  "a".repeat(256),
])("a name may not be %.20s", (name) => {
  expect(nameFault(name)).not.toBeNull();
});

test.each([
  "General",
  "#,##0.0_)",
  "[Red]0",
  "[>=100]0;0.0",
  "[$-42A]mmmm",
  '0 "tỷ"',
  '#,##0;-#,##0;"-";@',
  "[h]:mm",
  "0\\x",
  "# ?/?",
  "",
])("a number format may be %s", (code) => {
  expect(numberFormatFault(code)).toBeNull();
});

test.each(['"abc', "0;0;0;0;0", "[Foo]0", '0"', `0"${"a".repeat(300)}"`])(
  "a number format may not be %.20s",
  (code) => {
    expect(numberFormatFault(code)).not.toBeNull();
  },
);

test("formulas of one shape are told apart where they differ in what Excel takes", () => {
  const has = (name: string): boolean => name === "Sheet1" || name === "Bảng 2";
  const taken = (formula: string): boolean => formulaFault(formula, has) === null;
  expect(taken("=Sheet1!A1+1")).toBe(true);
  expect(taken("=Sheet2!A2+1")).toBe(false);
  expect(taken("=Sheet1!A22+333")).toBe(true);
  expect(taken("='Bảng 2'!A1")).toBe(true);
  expect(taken("='Bảng 3'!A1")).toBe(false);
  expect(taken("=SUM(Sheet1:Sheet3!A1)")).toBe(false);
  expect(taken('="ngắn"')).toBe(true);
  expect(taken(`="${"a".repeat(256)}"`)).toBe(false);
  expect(taken("=IF(A1,2,3")).toBe(false);
  expect(taken("=IF(A2,22,33)")).toBe(true);
});
