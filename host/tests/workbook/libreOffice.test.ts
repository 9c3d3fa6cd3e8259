import type { HostWorkbook, Sheet } from "../../workbook/model";
import { newWorkbook } from "../../workbook/workbook";
import { filledCells, sameValue, testWithLibreOffice, throughLibreOffice, uncached } from "../libreOffice";
import { edited, first, NAMES } from "./writers";

const libreOfficeTest = testWithLibreOffice("the host's formulas and files are NOT checked against it");

// Texts, numbers, blanks and errors of the kinds indicator tables have.
const CELLS: readonly (readonly [string, string | number | boolean])[] = [
  ["A1", 95.5],
  ["A2", 100],
  ["A3", 1.005],
  ["A4", -2.5],
  ["A5", "1.234,5"],
  ["A6", "  Đạt   chỉ tiêu "],
  ["A7", "Chưa đạt"],
  ["A8", true],
  ["B1", "Đạt"],
  ["B2", "Chưa đạt"],
  ["B3", "Đạt"],
  ["B4", "Vượt"],
  ["C1", 10],
  ["C2", 20],
  ["C3", 30],
  ["C4", 40],
  ["D1", 0.1],
  ["D2", 0.2],
  ["D3", 0.3],
  ["E1", 45291],
];

const FORMULAS = `
ROUND(A3,2)|ROUND(A4,0)|ROUND(A1/A2*100,1)|ROUND(2.675,2)|ROUND(1234.5,-2)|ROUNDUP(1.21,1)|ROUNDDOWN(-1.29,1)|INT(-1.5)|MOD(-3,2)|ABS(A4)
IFERROR(1/0,"lỗi")|IFERROR(A1/A2,0)|IF(A1>=A2,"Đạt","Chưa đạt")|IF(AND(ISNUMBER(A1),A1<A2),1,0)|OR(A1>A2,A8)|NOT(A8)|ISBLANK(A9)|ISTEXT(A5)|ISERROR(1/0)|ISNUMBER(A5)
NUMBERVALUE(A5,",",".")|NUMBERVALUE("95,5%",",",".")|NUMBERVALUE("12 345,6",","," ")|VALUE("123.5")|VALUE("12%")|IFERROR(VALUE("abc"),"không phải số")|N(A1)|T(A6)
TRIM(A6)|SUBSTITUTE(A5,".","")|SUBSTITUTE("a-b-c","-","+",2)|SUBSTITUTE(SUBSTITUTE(A5,".",""),",",".")|CONCATENATE(B1," ",A2)|B1&" "&C1&"/"&C2|MID(A7,1,4)|LEFT(A7,4)|RIGHT(A7,3)|LEN(A6)|LEN(TRIM(A6))
FIND("đ",A7)|SEARCH("ĐẠT",A7)|IFERROR(FIND("x",A7),0)|REPT("█",5)|REPT("ab",0)|UPPER("đạt")|LOWER("ĐẠT")|EXACT("Đạt","đạt")|CHAR(65)|UNICHAR(10003)|CODE("A")
TEXT(0.955,"0.0%")|TEXT(1234567.891,"#,##0.0")|TEXT(E1,"dd/mm/yyyy")|TEXT(5,"00")|TEXT(-1.5,"0.0")|TEXT(A1,"0.##")
COUNTIFS(B1:B4,"Đạt")|COUNTIFS(B1:B4,"Đạt",C1:C4,">10")|COUNTIF(B1:B4,"*đạt")|COUNTIF(C1:C4,">="&C2)|COUNTA(A1:A9)|COUNTBLANK(A1:A10)|COUNT(A1:A9)|SUMIF(B1:B4,"Đạt",C1:C4)|SUMIFS(C1:C4,B1:B4,"<>Đạt")|AVERAGEIF(B1:B4,"Đạt",C1:C4)
SUM(C1:C4)|SUMPRODUCT((B1:B4="Đạt")*C1:C4)|SUMPRODUCT(--(C1:C4>15),D1:D4)|SUMPRODUCT((B1:B4="Đạt")+(B1:B4="Vượt"))|SUMPRODUCT(C1:C4,C1:C4)|AVERAGE(C1:C4)|MIN(C1:C4)|MAX(A1:A8)|MEDIAN(C1:C4)|LARGE(C1:C4,2)|SMALL(C1:C4,1)|RANK(C2,C1:C4)|STDEV(C1:C4)
VLOOKUP("Vượt",B1:C4,2,FALSE)|INDEX(C1:C4,MATCH("Vượt",B1:B4,0))|MATCH(25,C1:C4,1)|CHOOSE(2,"a","b")|HLOOKUP(95.5,A1:C4,3,FALSE)|ROWS(A1:A4)|COLUMNS(A1:C1)|ROW(C3)|COLUMN(C3)|OFFSET(C1,1,0)|INDIRECT("C"&3)|ADDRESS(2,3)
D1+D2=D3|D1+D2-D3|A1/A2>=0.955|1/3*3=1|0.1*3=0.3|2^10|-2^2|50%*2|"a"<"b"|"Đ"="đ"|A9=0|A9=""|A1<A2=A8|(A1>=A2)+(C1<=C2)|IF((C1>C2)=(C3>C4),"x","y")|"10"=10|A8>"z"|1<"a"|D1*3<=D3|D1*3>D3|1&2|"5"+1|A8+1
DATE(2023,12,31)|YEAR(E1)|MONTH(E1)|DAY(E1)|EDATE(E1,2)|WEEKDAY(E1)|DATEVALUE("2023-12-31")
1/0|A6+1|NA()|SQRT(-1)|VLOOKUP("x",B1:C4,2,FALSE)|IFNA(VLOOKUP("x",B1:C4,2,FALSE),"không có")
IF(C1="","",C1*2)|IF(ISNUMBER(C1),IF(C1>=5,"Đạt","Chưa đạt"),"Không rõ")|COUNTIFS(B1:B4,"Đạt")&"/"&COUNTA(B1:B4)|IFERROR(COUNTIFS(B1:B4,"Đạt")/COUNTA(B1:B4),0)|MAX(0,MIN(1,A1/A2))|SUBTOTAL(9,C1:C4)|SUBTOTAL(103,B1:B4)
`
  .trim()
  .split(/\||\n/)
  .map((formula) => `=${formula}`);

function formulaBook(): HostWorkbook {
  const book = newWorkbook();
  book.numberLocale = "en-US";
  const sheet = book.sheets[0] as Sheet;
  for (const [address, value] of CELLS) {
    sheet.setValue(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, value);
  }
  FORMULAS.forEach((formula, row) => sheet.setFormula(row, 7, formula));
  return book;
}

// Where Excel and LibreOffice part, Excel's answer counts (its documentation, named).
const EXCEL_SAYS: Record<string, string | number | boolean> = {
  // COUNT: "logical values in a reference are not counted".
  "=COUNT(A1:A9)": 4,
  // SQRT: "if number is negative, SQRT returns the #NUM! error value"; LibreOffice exports its Err:502 as #VALUE!.
  "=SQRT(-1)": "#NUM!",
  // Excel orders numbers before texts before logical values; LibreOffice takes TRUE for 1.
  '=A8>"z"': true,
};

libreOfficeTest(
  `${FORMULAS.length} formulas come to what LibreOffice makes of them`,
  async () => {
    const book = formulaBook();
    book.calculate();
    const there = throughLibreOffice({ formulas: uncached(await book.save()) }).formulas;
    const [ours, theirs] = [first(book), there?.sheets[0]];
    const differing = FORMULAS.map((formula, row) => ({
      formula,
      ours: ours.cell(row, 7).value,
      theirs: EXCEL_SAYS[formula] ?? theirs?.cell(row, 7).value,
    })).filter((one) => !sameValue(one.ours, one.theirs));
    expect(differing).toEqual([]);
    expect(FORMULAS.length).toBeGreaterThanOrEqual(60);
  },
  120000,
);

libreOfficeTest(
  "texts that look like codes of the file are the same texts there, typed or worked out",
  async () => {
    const texts = ["_x0041_", "a_xa_b", "_x005F_", "_x_", "_x12345_", "mã _x000D_ số"];
    const book = newWorkbook();
    texts.forEach((text, row) => {
      first(book).setValue(row, 0, text);
      first(book).setFormula(row, 1, `=A${row + 1}&""`);
    });
    book.calculate();
    const there = throughLibreOffice({ codes: await book.save() }).codes?.sheets[0];
    const read = texts.map((_, row) => [0, 1].map((column) => there?.cell(row, column).value));
    expect(read).toEqual(texts.map((text) => [text, text]));
  },
  120000,
);

libreOfficeTest(
  `the ${NAMES.length} workbooks of six writers, edited and saved, open in LibreOffice with every sheet and every cell`,
  async () => {
    const books = new Map<string, HostWorkbook>();
    const files: Record<string, Uint8Array> = {};
    for (const name of NAMES) {
      const book = await edited(name);
      book.calculate();
      books.set(name, book);
      files[name] = await book.save();
    }
    const there = throughLibreOffice(files);
    const differing: unknown[] = [];
    for (const [name, book] of books) {
      for (const sheet of book.sheets) {
        const theirs = there[name]?.sheet(sheet.name);
        expect([name, sheet.name, theirs?.name]).toEqual([name, sheet.name, sheet.name]);
        for (const { row, column, value, formula } of filledCells(sheet)) {
          // A formula's text is kept in the file without its outer spaces when LibreOffice reads it.
          const asRead = typeof value === "string" && formula !== null ? value.trim() : value;
          const other = theirs?.cell(row, column).value;
          if (!sameValue(asRead, other)) differing.push([name, sheet.name, row, column, value, other]);
        }
      }
    }
    expect(differing).toEqual([]);
    expect(books.size).toBeGreaterThanOrEqual(12);
  },
  120000,
);
