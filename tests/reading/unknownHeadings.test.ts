/**
 * Headings nobody foresaw, as strangers' tables have them: each column's role is what its words, its cells, its time and the other columns
 * leave it. What rests on a guess is said, once, with its reason.
 */
import type { ColumnGuess } from "../../src/model/column";
import { columnLetters } from "../../src/model/address";
import { reviewed } from "../judging/judgedTable";
import { columnsLine } from "./tableLine";
import { issueText } from "../../src/text/issues";

/** Columns in use and what each row comes to. */
function read(picture: string): { columns: string; outcomes: string; guesses: readonly string[] } {
  const { reading, assessments, issues } = reviewed(picture);
  const guesses = issues.flatMap((issue) => issue.guesses ?? []);
  return {
    columns: reading.tables.map(columnsLine).join(" / "),
    outcomes: assessments.map(({ outcome }) => outcome).join(" "),
    guesses: guesses.map(guessLine),
  };
}

/** "actual E: share of D E F" */
function guessLine({ role, column, reason, witnesses }: ColumnGuess): string {
  const of = witnesses.length === 0 ? "" : ` of ${witnesses.map(columnLetters).join(" ")}`;
  return `${role} ${columnLetters(column)}: ${reason}${of}`;
}

/** The same three lines under other headings: one exceeded, one missed, one met. */
const THREE = "exceeded missed met";
const lines = (cells: (target: number, actual: number) => string): string =>
  [
    `| 1 | Trồng rừng mới | ha | ${cells(100, 120)}`,
    `| 2 | Xây kho chứa | kho | ${cells(10, 9)}`,
    `| 3 | Sửa đường nội bộ | km | ${cells(5, 5)}`,
  ].join("\n");

test.each([
  ["Hoàn thành", ["actual E: headingToo"]],
  ["Đã hoàn thành", ["actual E: headingToo"]],
  ["Đạt", ["actual E: headingToo"]],
  ["Số liệu thực tế", []],
  ["Kết quả đạt được đến nay", []],
  ["Quyết toán", []],
  ["Quyết toán năm 2025", []],
  ["Thực trạng", []],
  ["Hiện trạng cuối năm", []],
  ["T.hiện 2025", []],
  ["Th\u00adực hiện", []],
  ["Ƣớc thực hiện", []],
  ["Năm 2025", ["actual E: time"]],
  ["Cả năm 2025", ["actual E: time"]],
  ["Con số cuối cùng", ["actual E: left"]],
  ["", ["actual E: left"]],
  ["???", ["actual E: left"]],
])("the actual headed “%s”", (heading, guesses) => {
  const table = `| STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | ${heading === "" ? "_" : heading}\n${lines((target, actual) => `${target} | ${actual}`)}`;
  expect(read(table)).toEqual({
    columns: "number A name B unit C target D actual E",
    outcomes: THREE,
    guesses,
  });
});

test.each([
  ["Định mức", []],
  ["K.hoạch 2025", []],
  ["K.H 2025", []],
  ["Kịch bản tăng trưởng", []],
  ["Kịch bản", []],
  ["Mức đạt chuẩn", []],
  ["Mức phải đạt theo chỉ tiêu kế hoạch", []],
  ["Budget", []],
  ["Dự toán được giao", []],
  ["Con số mong muốn", ["target D: headingToo"]],
  ["Con số đặt ra", ["target D: left"]],
])("the target headed “%s”", (heading, guesses) => {
  const table = `| STT | Chỉ tiêu | ĐVT | ${heading} | Thực hiện\n${lines((target, actual) => `${target} | ${actual}`)}`;
  expect(read(table)).toEqual({
    columns: "number A name B unit C target D actual E",
    outcomes: THREE,
    guesses,
  });
});

test.each([
  ["Mục tiêu", []],
  ["Chỉ ti\u00adêu", []],
  ["Tên nhiệm vụ", []],
  ["Hạng mục", []],
  ["Measure", []],
  ["Performance measure", []],
  ["Objective", []],
  ["Metric", []],
  ["KPI", []],
  ["", ["name B: left"]],
  ["Việc phải làm", ["name B: left"]],
])("the names headed “%s”", (heading, guesses) => {
  const table = `| STT | ${heading === "" ? "_" : heading} | ĐVT | Kế hoạch | Thực hiện\n${lines((target, actual) => `${target} | ${actual}`)}`;
  expect(read(table)).toEqual({
    columns: "number A name B unit C target D actual E",
    outcomes: THREE,
    guesses,
  });
});

const share = (target: number, actual: number): string =>
  ((actual / target) * 100).toFixed(1).replace(".", ",");

test("two columns that give the share in a third are target and actual, whatever their headings", () => {
  const unknown = `| STT | Chỉ tiêu | ĐVT | Alpha | Beta | Gamma\n${lines((target, actual) => `${target} | ${actual} | ${share(target, actual)}`)}`;
  const known = unknown.replace("Gamma", "Tỷ lệ %");
  const nothingKnown = unknown.replace(/.*/, "| Numer | Indikator | Satuan | Alpha | Beta | Gamma");
  expect([read(unknown), read(nothingKnown)]).toEqual([read(known), read(known)]);
  expect(read(known)).toEqual({
    columns: "number A name B unit C target D actual E attainment F",
    outcomes: THREE,
    guesses: ["target D: share of D E F", "actual E: share of D E F"],
  });
});

test("the arithmetic tells which of several results is held against which plan", () => {
  const table = `
    | TT | NỘI DUNG | Dự toán 2026 | | Thu ngân sách | | Tỷ lệ % thu
    | | | Tỉnh giao | Xã giao | NSNN | Thu xã hưởng |
    | 1 | Thuế giá trị gia tăng | 100 | 110 | 120 | 60 | 109,09
    | 2 | Lệ phí trước bạ | 50 | 60 | 54 | 30 | 90
    | 3 | Thu khác | 10 | 10 | 10 | 10 | 100`;
  expect(read(table)).toEqual({
    columns: "number A name B target D actual E attainment G",
    outcomes: THREE,
    guesses: ["actual E: share of D E G"],
  });
  const ofTheProvince = table.replace("109,09", "120").replace("| 90", "| 108");
  expect(read(ofTheProvince).columns).toBe("number A name B target C actual E attainment G");
});

test("a share printed as a ratio under “%” is a share", () => {
  const table = `| STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | TH/KH (%)\n${lines((target, actual) => `${target} | ${actual} | ${String(actual / target).replace(".", ",")}`)}`;
  const { assessments, issues } = reviewed(table);
  expect(assessments.map(({ indicator }) => indicator.printedAttainment?.ratio)).toEqual([1.2, 0.9, 1]);
  expect(issues.map(({ code }) => code)).toEqual([]);
});

test.each([
  // Words for one thing over another: content tells.
  [
    "| Mục tiêu | Chỉ tiêu | Kế hoạch | Kết quả\n| Mảng xanh | Trồng cây (cây) | 100 | 120\n| Kho | Xây kho chứa (kho) | 10 | 9",
    "name B target C actual D",
    "exceeded missed",
  ],
  [
    "| Goal | Indicator | Target | Actual\n| Green | Trees planted | 100 | 120\n| Stores | Storerooms built | 10 | 9",
    "name B target C actual D",
    "exceeded missed",
  ],
  [
    "| STT | Đơn vị | Chỉ tiêu | Kế hoạch | Thực hiện\n| 1 | Phòng Một | Trồng cây xanh | 100 | 120\n| 2 | Phòng Hai | Xây kho chứa | 10 | 9",
    "number A name C target D actual E owner B",
    "exceeded missed",
  ],
  [
    "| KPI | Measure | Target | Result\n| Trees planted | trees | 100 | 120\n| Roads repaired | days | 10 | 9\n| Cost | $ | 5 | 5",
    "name A unit B target C actual D",
    "exceeded missed met",
  ],
  [
    "| Ref | Description | Target | Last period | This period | Status\n| A1 | Trees planted | 100 | 80 | 120 | Green\n| A2 | Storerooms built | 10 | 8 | 9 | Red",
    "number A name B target C actual E previous D verdict F",
    "exceeded missed",
  ],
  [
    "| Item | Budget | Actual | Variance\n| Roads | 100 | 120 | 20\n| Schools | 10 | 9 | -1",
    "name A target B actual C",
    "exceeded missed",
  ],
])("%s", (table, columns, outcomes) => {
  expect(read(table)).toMatchObject({ columns, outcomes });
});

test.each([
  // Years.
  [
    "| Indicator | Target FY22 | Actual FY21 | Actual FY22\n| Trees | 100 | 90 | 120\n| Rooms | 10 | 12 | 9",
    "name A target B actual D previous C",
  ],
  [
    "| Indicator | Actual | | | Target\n| | FY20 | FY21 | FY22 | FY22\n| Bridges | 80 | 90 | 120 | 100\n| Trees | 20 | 12 | 9 | 10",
    "name A target E actual D previous C",
  ],
  [
    "| Measure | 2020–21 result | 2021–22 target | 2021–22 result\n| Trees | 90 | 100 | 120\n| Rooms | 12 | 10 | 9",
    "name A target C actual D previous B",
  ],
  [
    "| Measure | Target | 2020–21 | 2021–22\n| Trees | 100 | 90 | 120\n| Rooms | 10 | 12 | 9",
    "name A target B actual D previous C",
  ],
  [
    "| Chỉ tiêu | Kế hoạch 2025 | Năm 2024 | Năm 2025\n| Trồng cây | 100 | 90 | 120\n| Kho | 10 | 12 | 9",
    "name A target B actual D previous C",
  ],
  [
    "| TT | Chỉ tiêu | GĐ 2026-2030 | Cả năm 2026 | Mục tiêu 2026\n| 1 | Cây | 500 | 120 | 100\n| 2 | Kho | 50 | 9 | 10",
    "number A name B target E actual D",
  ],
  // A year not filled in yet, or of noughts, is not the one meant.
  [
    "| Chỉ tiêu | Kế hoạch 2025 | Thực hiện 2025 | Kế hoạch 2026 | Thực hiện 2026\n| Cây | 100 | 120 | 0 | 0\n| Kho | 10 | 9 | 0 | 0",
    "name A target B actual C",
  ],
])("%s: the target's year", (table, columns) => {
  expect(read(table)).toMatchObject({ columns, outcomes: "exceeded missed" });
});

test.each([
  [
    "| Chỉ tiêu | Kế hoạch năm | Thực hiện tháng 4 | Lũy kế 4 tháng\n| Cây | 100 | 10 | 40\n| Kho | 10 | 1 | 3",
    "name A target B actual D",
  ],
  [
    "| Tên chỉ tiêu | Đăng ký tháng 4 | Kết quả | Chỉ tiêu giao năm | Lũy kế từ đầu năm\n| Cây | 12 | 10 | 100 | 45\n| Kho | 1 | 1 | 10 | 9",
    "name A target D actual E",
  ],
  ["| Chỉ tiêu | Kế hoạch 2026 | Quý I/2026\n| Cây | 100 | 30\n| Kho | 10 | 1", "name A target B actual C"],
  [
    "| Chỉ tiêu | KH năm | TH quý II | TH 6 tháng | % 6T/KH năm\n| Cây | 100 | 20 | 45 | 45\n| Kho | 10 | 1 | 3 | 30",
    "name A target B actual D attainment E",
  ],
])("%s: part of the year is progress, the cumulated figures first", (table, columns) => {
  expect(read(table)).toMatchObject({ columns, outcomes: "unknown unknown" });
});

test("bands of the year and of the month side by side pair within themselves", () => {
  const table = `
    | | THỰC HIỆN NĂM | | | THỰC HIỆN THÁNG | |
    | Chỉ tiêu | Kế hoạch | Thực hiện | %TH/KH | Kế hoạch | Thực hiện | %TH/KH
    | Doanh thu | 120.000 | 98.000 | 81,67 | 10.000 | 10.250 | 102,5
    | Thuê bao | 21.000 | 21.500 | 102,38 | 1.800 | 1.700 | 94,44`;
  expect(read(table)).toMatchObject({
    columns: "name A target B actual C attainment D",
    outcomes: "missed exceeded",
  });
});

test("a person's choice ends the guess", () => {
  const table = `| STT | Chỉ tiêu | ĐVT | Kế hoạch | Một | Hai\n${lines((target, actual) => `${target} | ${actual} | ${actual - 1}`)}`;
  const [guess] = reviewed(table).issues.flatMap((issue) => issue.guesses ?? []);
  expect(guess).toMatchObject({ role: "actual", column: 4, others: [5] });
});

test("results without a plan, years without either: nothing is made up", () => {
  const table = `| STT | Chỉ tiêu | Thực hiện 2024 | Thực hiện 2025 | So sánh (%)\n| 1 | Cây | 100 | 120 | 120\n| 2 | Kho | 10 | 9 | 90`;
  expect(read(table)).toMatchObject({ columns: "number A name B actual D previous C" });
});

test.each([
  ["vi", "Trang “Biểu”: đang hiểu cột E là thực hiện vì D và E cho đúng tỷ lệ ở cột F."],
  ["en", "Sheet “Biểu”: column E is taken for the actual because D and E give the share in column F."],
] as const)("what rests on a guess is said once, with its reason (%s)", (language, title) => {
  const table = `| STT | Chỉ tiêu | ĐVT | Kế hoạch | Beta | Gamma\n${lines((target, actual) => `${target} | ${actual} | ${share(target, actual)}`)}`;
  const said = reviewed(table).issues.filter(({ code }) => code === "columnGuessed");
  expect(said.map((issue) => issueText(issue, language).title)).toEqual([title]);
});

test("the plan beside the cumulated result is the one it is held against", () => {
  const table = `
    | STT | Chỉ tiêu | ĐVT | THÁNG 9 | | | LŨY KẾ 9 THÁNG | | |
    | | | | KH | TH | %TH | KH | TH | %TH
    | 1 | Doanh thu | tr.đ | 100 | 110 | 110 | 900 | 880 | 97,8
    | 2 | Thuê bao | TB | 50 | 45 | 90 | 400 | 420 | 105`;
  expect(read(table)).toMatchObject({
    columns: "number A name B unit C target G actual H attainment I",
    outcomes: "missed exceeded",
  });
});

test("a guessed column is one doubt, not two", () => {
  const table = `| Poste | Prévu | Réalisé | Taux\n| Arbres | 100 | 120 | 120%\n| Salles | 10 | 9 | 90%\n| Routes | 5 | 5 | 100%`;
  expect(read(table)).toMatchObject({ columns: "name A target B actual C attainment D", outcomes: THREE });
  // French names are asked about for a reason of their own.
  expect(reviewed(table).issues.map(({ code }) => code)).toEqual(["columnGuessed", "directionGuessed"]);
});

test.each([
  [
    "| Performance criteria | 2021–22 Target | 2021–22 Result | Status\n| Trees | 100 | 120 | Met\n| Rooms | 10 | 9 | Not met",
    "name A target B actual C verdict D",
  ],
  [
    "| No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)\n| 1 | Layanan | Indeks kepuasan | Indeks | 80 | 84 | 105\n| 2 | Akses | Jalan diperbaiki | km | 20 | 18 | 90",
    "number A name C unit D target E actual F attainment G",
  ],
  [
    "| Measure | FY21 Actual | FY22 Target | FY22 Actual | FY23 Target\n| Trees | 80 | 100 | 120 | 130\n| Rooms | 8 | 10 | 9 | 11",
    "name A target C actual D previous B",
  ],
  [
    "| Deliverables | Unit of measure | 2021–22 Budget | 2021–22 Estimated actual | Variation\n| Trees | number | 100 | 120 | 20\n| Rooms | number | 10 | 9 | -1",
    "name A unit B target C actual D",
  ],
])("scorecards of other places: %s", (table, columns) => {
  expect(read(table)).toMatchObject({ columns, outcomes: "exceeded missed" });
});
