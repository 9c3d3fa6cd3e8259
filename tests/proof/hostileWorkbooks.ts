/** Workbooks nobody should send, made the same way each time; each says what must come of it. */
import type { HostWorkbook, Sheet } from "../../host/workbook/model";
import { newWorkbook } from "../../host/workbook/workbook";

export interface HostileWorkbook {
  readonly name: string;
  make(): HostWorkbook;
  /** Counted indicators and how many are met or exceeded; null: the clear answer is "no indicator table". */
  readonly tally: { readonly total: number; readonly metOrExceeded: number } | null;
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
    tally: THREE_OF_FOUR,
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
    name: "200 sheets",
    make: () =>
      book((sheet, workbook) => {
        lay(sheet, PLAIN);
        for (let at = 2; at <= 200; at += 1) lay(workbook.addSheet(`Trang ${at}`), [["Ghi nhớ", at]]);
      }),
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
  { name: "nothing at all", make: () => book(() => undefined), tally: null },
  {
    name: "prose only",
    make: () => book((sheet) => lay(sheet, [["Kính gửi: Ủy ban nhân dân xã"], ["Đề nghị xem xét./."]])),
    tally: null,
  },
];
