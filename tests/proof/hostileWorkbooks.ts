/** Workbooks nobody should send, made the same way each time; each says what must come of it. */
import type { HostWorkbook, Sheet } from "../../host/workbook/model";
import { newWorkbook } from "../../host/workbook/workbook";
import { REPORT_NAMES } from "../../src/report/layout/reportNames";

export interface HostileWorkbook {
  readonly name: string;
  make(): HostWorkbook;
  /** Counted indicators and how many are met or exceeded; null: the clear answer is "no indicator table". */
  readonly tally: { readonly total: number; readonly metOrExceeded: number } | null;
  /** Codes of issues that must be said. */
  readonly said?: readonly string[];
  /** What it may cost where that is more than the usual. */
  readonly cost?: { readonly trips?: number; readonly actions?: number; readonly bytes?: number };
}

type Row = readonly (string | number | null)[];

const HEAD: Row = ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Ghi chú"];

/** A plain table: three met of four. */
const PLAIN: readonly Row[] = [
  HEAD,
  [1, "Thu ngân sách", "triệu đồng", 100, 120, null],
  [2, "Trồng rừng", "ha", 50, 50, null],
  [3, "Trồng cây ăn quả", "ha", 40, 30, null],
  [4, "Giải quyết việc làm", "người", 200, 210, null],
];

function lay(sheet: Sheet, rows: readonly Row[], row = 0, column = 0): void {
  rows.forEach((cells, r) =>
    cells.forEach((value, c) => {
      if (value !== null) sheet.setValue(row + r, column + c, value);
    }),
  );
}

function book(fill: (sheet: Sheet, workbook: HostWorkbook) => void): HostWorkbook {
  const workbook = newWorkbook();
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("a new workbook has a sheet");
  fill(sheet, workbook);
  workbook.calculate(true);
  return workbook;
}

/** Titles, groups, a sub-item, a note: a text in every place a text can stand. Three met of four. */
const WORDED: readonly Row[] = [
  ["ỦY BAN NHÂN DÂN XÃ TÂN TIẾN", null, null, null, null, null],
  ["TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025", null, null, null, null, null],
  HEAD,
  ["I", "Kinh tế", null, null, null, null],
  [1, "Thu ngân sách", "triệu đồng", 100, 120, "Tăng thu"],
  [2, "Trồng rừng", "ha", 50, 50, "Đủ"],
  [null, "- Rừng sản xuất", "ha", 30, 30, "Cũng đủ"],
  ["II", "Văn hóa", null, null, null, null],
  [3, "Làng văn hóa", "làng", 40, 30, "Thiếu"],
  [4, "Giải quyết việc làm", "người", 200, 210, "Vượt"],
];

/** The worded table with every text changed but headings and numerals. */
function everywhere(change: (text: string) => string): HostWorkbook {
  const isWord = (cell: string): boolean => !HEAD.includes(cell) && !/^I+$/.test(cell);
  return book((sheet) =>
    lay(
      sheet,
      WORDED.map((row) =>
        row.map((cell) => (typeof cell === "string" && isWord(cell) ? change(cell) : cell)),
      ),
    ),
  );
}

/** One indicator on each sheet of these names. */
function sheetsNamed(names: readonly string[]): HostWorkbook {
  return book((first, workbook) =>
    names.forEach((name, at) => {
      const sheet = at === 0 ? first : workbook.addSheet(name);
      sheet.name = name;
      lay(sheet, [HEAD, [at + 1, `Việc thứ ${at + 1}`, "việc", 10, at === 0 ? 9 : 10, null]]);
    }),
  );
}

/** The plain table with each indicator's name changed. */
function named(rename: (name: string, at: number) => string): HostWorkbook {
  return book((sheet) =>
    lay(
      sheet,
      PLAIN.map((row, at) =>
        at === 0 ? row : row.map((cell, c) => (c === 1 ? rename(String(cell), at) : cell)),
      ),
    ),
  );
}

/** Functions that stand in the formulas of a report and of the highlights. */
const FUNCTIONS =
  "IF IFERROR AND OR NOT N T TEXT VALUE ROUND MIN MAX SUM SUMPRODUCT COUNTIF COUNTIFS COUNTA LEFT RIGHT MID LEN TRIM CLEAN SEARCH FIND SUBSTITUTE REPLACE ISNUMBER ISERROR ISTEXT ISBLANK ABS INT NUMBERVALUE INDEX MATCH CHAR FIXED UPPER LOWER PROPER".split(
    " ",
  );

const THREE_OF_FOUR = { total: 4, metOrExceeded: 3 };
const FORMULA_LIKE = [
  "=cmd|' /C calc'!A0",
  "+Nam",
  "-Trong đó",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  '=HYPERLINK("http://x")',
  "'=1",
];

export const HOSTILE: readonly HostileWorkbook[] = [
  {
    name: "formula-like text in every text cell",
    make: () =>
      book((sheet) => {
        lay(sheet, [HEAD]);
        FORMULA_LIKE.forEach((text, at) =>
          lay(sheet, [[at + 1, `${text} chỉ tiêu ${at + 1}`, text, 10, at === 0 ? 9 : 10, text]], at + 1),
        );
      }),
    tally: { total: FORMULA_LIKE.length, metOrExceeded: FORMULA_LIKE.length - 1 },
  },
  {
    name: "names of 32,767 characters",
    make: () => named((name, at) => `${name} ${String(at).repeat(32_767 - name.length - 1)}`),
    cost: { bytes: 1_500_000 },
    tally: THREE_OF_FOUR,
  },
  {
    name: "right-to-left and combining characters",
    make: () => named((name) => `\u202e${name}\u202c מדד ${"e\u0301\u0323\u031b".repeat(50)}`),
    tally: THREE_OF_FOUR,
  },
  { name: "lone surrogates", make: () => named((name) => `\ud83d${name}\udc00`), tally: THREE_OF_FOUR },
  {
    name: "control characters",
    make: () => named((name) => `\u0001${name}\u0008\u001f`),
    tally: THREE_OF_FOUR,
  },
  {
    name: "formula-like titles, groups, units, sub-items",
    make: () => everywhere((text) => `=1+1 ${text}`),
    tally: THREE_OF_FOUR,
  },
  {
    name: "texts that begin with @, everywhere",
    make: () => everywhere((text) => `@${text}`),
    tally: THREE_OF_FOUR,
  },
  {
    name: "texts after a tab, everywhere",
    make: () => everywhere((text) => `\t=${text}`),
    tally: THREE_OF_FOUR,
  },
  {
    name: "texts of 32,767 characters everywhere",
    make: () => everywhere((text) => text.padEnd(32_767, ` ${text}`)),
    cost: { bytes: 5_800_000 },
    tally: THREE_OF_FOUR,
  },
  {
    name: "right-to-left and combining characters everywhere",
    make: () => everywhere((text) => `\u202e${text}\u202c מדד ${"e\u0301\u0323\u031b".repeat(9)}`),
    tally: THREE_OF_FOUR,
  },
  {
    name: "lone surrogates everywhere",
    make: () => everywhere((text) => `\ud83d${text}\udc00`),
    tally: THREE_OF_FOUR,
  },
  {
    name: "control characters everywhere",
    make: () => everywhere((text) => `\u0001${text}\u0008\u001f`),
    tally: THREE_OF_FOUR,
  },
  {
    name: "XML and its escapes everywhere",
    make: () => everywhere((text) => `<f>1+1</f>]]>&amp;_x0041_${text}`),
    tally: THREE_OF_FOUR,
  },
  {
    name: "sheet names that are formulas, references, functions, other scripts",
    make: () =>
      sheetsNamed([
        "=1+1",
        "+A1",
        "-1",
        "@SUM(A1)",
        "A1",
        "R1C1",
        "TRUE",
        "SUM(1)",
        "Bảng!B2",
        "a''b",
        "x'y\"z",
        "מדד",
        "😀",
        "1",
        "%",
        "#REF!",
        "{1}",
        "a,b;c",
        " dẫn đầu và cuối ",
        "History1",
      ]),
    cost: { actions: 1_100 },
    tally: { total: 20, metOrExceeded: 19 },
  },
  {
    name: "sheet names with quotes and apostrophes",
    make: () =>
      book((sheet, workbook) => {
        sheet.name = `Bảng 'A' "B" & <C>`;
        lay(sheet, PLAIN);
        lay(workbook.addSheet("O'Neil''s 100%"), [HEAD, [5, "Xây dựng cầu", "cầu", 1, 1, null]]);
      }),
    tally: { total: 5, metOrExceeded: 4 },
  },
  {
    name: "a table at the last of 16,384 columns",
    make: () => book((sheet) => lay(sheet, PLAIN, 0, 16_384 - 6)),
    tally: THREE_OF_FOUR,
  },
  {
    name: "one value in the first and one in the last column",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        sheet.setValue(0, 16_383, "x");
      }),
    cost: { trips: 10, bytes: 1_600_000 },
    tally: THREE_OF_FOUR,
    said: ["farCellsUnread"],
  },
  {
    name: "one value in the last row",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        sheet.setValue(1_048_575, 2, "x");
      }),
    cost: { trips: 7, bytes: 2_700_000 },
    tally: THREE_OF_FOUR,
    said: ["farCellsUnread"],
  },
  {
    name: "a million formatted empty rows",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        sheet.setFormat({ row: 0, column: 0, rows: 1_048_576, columns: 1 }, { bold: false, fill: "#FFFFEE" });
      }),
    tally: THREE_OF_FOUR,
  },
  {
    name: "circular formulas",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        sheet.setFormula(6, 6, "=G8");
        sheet.setFormula(7, 6, "=G7");
      }),
    tally: THREE_OF_FOUR,
  },
  {
    name: "circular formulas among the figures",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        sheet.setFormula(1, 4, "=E3");
        sheet.setFormula(2, 4, "=E2");
        sheet.setFormula(3, 3, "=D4");
      }),
    tally: { total: 4, metOrExceeded: 1 },
  },
  {
    name: "errors in every cell below the headings",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        for (let row = 1; row < PLAIN.length; row += 1) {
          for (let column = 0; column < 6; column += 1) sheet.setFormula(row, column, "=1/0");
        }
      }),
    tally: { total: 4, metOrExceeded: 0 },
  },
  {
    name: "errors in names, units, targets and notes",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        sheet.setFormula(1, 1, "=NA()");
        sheet.setFormula(2, 2, "=1/0");
        sheet.setFormula(3, 3, '=VALUE("x")');
        sheet.setFormula(4, 5, "=SQRT(-1)");
      }),
    tally: { total: 4, metOrExceeded: 3 },
  },
  {
    name: "errors everywhere",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        ["=1/0", "=NA()", '=VALUE("x")', "=SQRT(-1)"].forEach((formula, at) =>
          sheet.setFormula(at + 1, 4, formula),
        );
      }),
    tally: { total: 4, metOrExceeded: 0 },
  },
  {
    name: "500 merged areas",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        for (let at = 0; at < 500; at += 1) sheet.merge({ row: 10 + at, column: 0, rows: 1, columns: 3 });
      }),
    tally: THREE_OF_FOUR,
  },
  {
    name: "500 merged areas in the table",
    make: () =>
      book((sheet) => {
        lay(sheet, [HEAD]);
        for (let at = 0; at < 500; at += 1) {
          lay(sheet, [[at + 1, `Việc thứ ${at + 1}`, "việc", 10, 10 - (at % 2), null]], at + 1);
          sheet.merge({ row: at + 1, column: 5, rows: 1, columns: 3 });
        }
      }),
    cost: { bytes: 1_500_000 },
    tally: { total: 500, metOrExceeded: 250 },
  },
  {
    name: "rows merged in twos",
    make: () =>
      book((sheet) => {
        lay(sheet, [HEAD]);
        for (let at = 0; at < 40; at += 1) {
          const row = 2 * at + 1;
          lay(sheet, [[at + 1, `Việc thứ ${at + 1}`, "việc", 10, 10 - (at % 2), null]], row);
          for (let column = 0; column < 6; column += 1) sheet.merge({ row, column, rows: 2, columns: 1 });
        }
      }),
    tally: { total: 40, metOrExceeded: 20 },
  },
  {
    name: "4,000 rows each with a look of its own",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        for (let row = 5; row < 4_000; row += 1)
          sheet.setFormat({ row, column: 0, rows: 1, columns: 1 }, { bold: true });
      }),
    tally: THREE_OF_FOUR,
  },
  {
    name: "60 long lines without a number under one number",
    make: () =>
      book((sheet) => {
        sheet.name = "a'b'c'd'e'f'g'h'i'j'k'l'm'n'o'p";
        lay(sheet, [
          HEAD,
          [1, "Giao thông nông thôn", null, null, null, null],
          ...Array.from({ length: 60 }, (_, at): Row => [
            null,
            `Đường loại ${at + 1}`,
            "km",
            `khoảng ${at + 10} ${'"'.repeat(200)}`,
            at + 12,
            null,
          ]),
          [2, "Trồng rừng", "ha", 50, 50, null],
        ]);
      }),
    cost: { bytes: 380_000 },
    tally: { total: 2, metOrExceeded: 1 },
  },
  {
    name: "200 sheets with a table each",
    make: () => sheetsNamed(Array.from({ length: 200 }, (_, at) => `Trang ${at + 1}`)),
    cost: { actions: 9_000, bytes: 2_400_000 },
    tally: { total: 200, metOrExceeded: 199 },
  },
  {
    name: "200 sheets",
    make: () =>
      book((sheet, workbook) => {
        lay(sheet, PLAIN);
        for (let at = 2; at <= 200; at += 1) lay(workbook.addSheet(`Trang ${at}`), [["Ghi nhớ", at]]);
      }),
    cost: { actions: 2_800, bytes: 700_000 },
    tally: THREE_OF_FOUR,
  },
  {
    name: "very hidden sheets",
    make: () =>
      book((sheet, workbook) => {
        lay(sheet, PLAIN);
        const hidden = workbook.addSheet("Ẩn");
        lay(hidden, [["a", 1]]);
        hidden.visibility = "VeryHidden";
      }),
    tally: THREE_OF_FOUR,
  },
  {
    name: "a table on a very hidden sheet",
    make: () =>
      book((sheet, workbook) => {
        lay(sheet, PLAIN);
        const hidden = workbook.addSheet("Ẩn");
        lay(hidden, [HEAD, [5, "Xây dựng cầu", "cầu", 1, 1, null]]);
        hidden.visibility = "VeryHidden";
      }),
    tally: { total: 5, metOrExceeded: 4 },
    said: ["hiddenSheet"],
  },
  {
    name: "names of ours, and of every function we use, that mean something else",
    make: () =>
      book((sheet, workbook) => {
        lay(sheet, PLAIN);
        for (const name of [...Object.values(REPORT_NAMES), ...FUNCTIONS]) {
          workbook.setName({ name, formula: "=Sheet1!$A$1", visible: true, comment: "" });
        }
        sheet.setName({ name: REPORT_NAMES.missed, formula: "=Sheet1!$B$2", visible: true, comment: "" });
      }),
    tally: THREE_OF_FOUR,
  },
  {
    name: "names that shadow functions",
    make: () =>
      book((sheet, workbook) => {
        lay(sheet, PLAIN);
        for (const name of ["ROUND", "IF", "COUNTIFS", "SUBSTITUTE", "NUMBERVALUE"]) {
          workbook.setName({ name, formula: `=${"Sheet1"}!$A$1`, visible: true, comment: "" });
        }
      }),
    tally: THREE_OF_FOUR,
  },
  {
    name: "dates as targets",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        sheet.setValue(2, 3, 45_385);
        sheet.setFormat({ row: 2, column: 3, rows: 1, columns: 1 }, { numberFormat: "d-mmm" });
      }),
    tally: { total: 4, metOrExceeded: 3 },
  },
  {
    name: "duplicate headings",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        sheet.setValue(0, 5, "Thực hiện");
      }),
    tally: THREE_OF_FOUR,
  },
  {
    name: "two tables side by side",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        lay(
          sheet,
          [HEAD, [5, "Xây dựng cầu", "cầu", 1, 1, null], [6, "Xây dựng chợ", "chợ", 2, 1, null]],
          0,
          8,
        );
      }),
    tally: { total: 6, metOrExceeded: 4 },
  },
  {
    name: "duplicate headings that disagree",
    make: () =>
      book((sheet) => {
        lay(sheet, PLAIN);
        lay(sheet, [["Thực hiện"], [90], [40], [50], [100]], 0, 5);
      }),
    tally: THREE_OF_FOUR,
    said: ["twoActualColumns"],
  },
  { name: "nothing at all", make: () => book(() => undefined), tally: null },
  {
    name: "prose only",
    make: () => book((sheet) => lay(sheet, [["Kính gửi: Ủy ban nhân dân xã"], ["Đề nghị xem xét./."]])),
    tally: null,
  },
];
