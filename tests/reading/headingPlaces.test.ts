/** Where tables begin: the rows and columns of their headings, and the first and last of their lines. Each case a sheet and what a person sees. */

import type { CellBlock } from "../../src/model/cells";
import { cellGrid } from "../../src/reading/tables/cellGrid";
import { tableBlocks } from "../../src/reading/tables/tableBlocks";
import { columnLetters } from "../../src/model/address";
import { drawn } from "./grid";

/** "1-2 A:F 3-9": heading rows, columns, lines; a table each. */
function places(picture: string, added: readonly CellBlock[] = []): readonly string[] {
  return tableBlocks(cellGrid(drawn(picture)), added).map((block) => {
    const { headingRows: rows, firstColumn, lastColumn, firstRow, endRow } = block;
    const heading = [rows[0], rows[rows.length - 1]].map((row) => (row ?? -1) + 1).join("-");
    return `${heading} ${columnLetters(firstColumn)}:${columnLetters(lastColumn)} ${firstRow + 1}-${endRow}`;
  });
}

test.each([
  [
    "one row",
    `| STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
     | 1 | Trồng rừng | ha | 10 | 9 |
     | 2 | Nuôi cá | tấn | 5 | 6 |`,
    ["1-1 A:E 2-3"],
  ],
  [
    "titles above, a row that numbers the columns below",
    `| KẾT QUẢ NĂM 2025 |
     | (Kèm theo báo cáo) |
     | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
     | (1) | (2) | (3) | (4) | (5)=4/3 |
     | 1 | Trồng rừng | ha | 10 | 9 |`,
    ["3-3 A:E 5-5"],
  ],
  [
    "columns lettered, then numbered",
    `| STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
     | A | B | C | 1 | 2=1/3 |
     | 1 | Trồng rừng | ha | 10 | 9 |`,
    ["1-1 A:E 3-3"],
  ],
  [
    "figures that only count are no such row",
    `| STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
     | 4 | 5 | 6 | 7 | 8 |
     | 1 | Trồng rừng | ha | 10 | 9 |`,
    ["1-1 A:E 2-3"],
  ],
  [
    "nor two of them",
    `| Chỉ tiêu | Kế hoạch | Thực hiện |
     | | 1 | 2 |
     | Trồng rừng | 10 | 9 |`,
    ["1-1 A:C 2-3"],
  ],
  [
    "sub-headings under bands",
    `| STT | Chỉ tiêu | Năm 2024 | | Năm 2025 | |
     | | | KH | TH | KH | TH |
     | 1 | Trồng rừng | 10 | 9 | 10 | 9 |`,
    ["1-2 A:F 3-3"],
  ],
  [
    "the last of them right of its band's text",
    `| STT | Chỉ tiêu | Năm 2025 |
     | | | KH | TH | TH/KH |
     | 1 | Trồng rừng | 10 | 9 | 90 |`,
    ["1-2 A:E 3-3"],
  ],
  [
    "bands above, nothing over the names",
    `| | | Năm 2024 | | Năm 2025 | |
     | STT | Chỉ tiêu | KH | TH | KH | TH |
     | 1 | Trồng rừng | 10 | 9 | 10 | 9 |`,
    ["1-2 A:F 3-3"],
  ],
  [
    "two rows of bands above",
    `| | | Thực hiện nghị quyết | | | |
     | | | Năm 2024 | | Năm 2025 | |
     | STT | Chỉ tiêu | KH | TH | KH | TH |
     | 1 | Trồng rừng | 10 | 9 | 10 | 9 |`,
    ["1-3 A:F 4-4"],
  ],
  [
    "bands of words nobody knows, over two columns each, beside the names' heading",
    `| Region | Sales | | Clients | |
     | | Target | Actual | Target | Actual |
     | North | 10 | 9 | 10 | 9 |`,
    ["1-2 A:E 3-3"],
  ],
  [
    "a unit above the last column is no band",
    `| | | | Đơn vị: ha | |
     | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
     | 1 | Trồng rừng | ha | 10 | 9 |`,
    ["2-2 A:E 3-3"],
  ],
  [
    "a title over the names is no band",
    `| | Kết quả thực hiện | | | |
     | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
     | 1 | Trồng rừng | ha | 10 | 9 |`,
    ["2-2 A:E 3-3"],
  ],
  [
    "a line of words below is a line",
    `| STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
     | I | Về kinh tế | | | |
     | 1 | Trồng rừng | ha | 10 | 9 |`,
    ["1-1 A:E 2-3"],
  ],
  [
    "Số above TT",
    `| Số | Chỉ tiêu | ĐVT | Năm 2025 | |
     | TT | | | KH | TH |
     | 1 | Trồng rừng | ha | 10 | 9 |`,
    ["1-2 A:E 3-3"],
  ],
  [
    "two tables one below the other",
    `| STT | Chỉ tiêu | Kế hoạch | Thực hiện |
     | 1 | Trồng rừng | 10 | 9 |
     | BIỂU HAI |
     | STT | Nội dung | Kế hoạch | Thực hiện |
     | 1 | Nuôi cá | 10 | 9 |`,
    ["1-1 A:D 2-2", "4-4 A:D 5-5"],
  ],
  [
    "two side by side",
    `| STT | Chỉ tiêu | Kế hoạch | Thực hiện | | STT | Chỉ tiêu | Kế hoạch | Thực hiện |
     | 1 | Trồng rừng | 10 | 9 | | 1 | Nuôi cá | 10 | 9 |`,
    ["1-1 A:D 2-2", "1-1 F:I 2-2"],
  ],
  [
    "a list of names ends the table above and is none",
    `| STT | Chỉ tiêu | Kế hoạch | Thực hiện |
     | 1 | Trồng rừng | 10 | 9 |
     | STT | Họ và tên | Chức vụ | Số điện thoại |
     | 1 | Hoàng Văn A | Chủ tịch | '0912 345 678 |`,
    ["1-1 A:D 2-2"],
  ],
  [
    "the same headings again on the next page",
    `| STT | Chỉ tiêu | Kế hoạch | Thực hiện |
     | 1 | Trồng rừng | 10 | 9 |
     | STT | Chỉ tiêu | Kế hoạch | Thực hiện |
     | 2 | Nuôi cá | 10 | 9 |`,
    ["1-1 A:D 2-4"],
  ],
  [
    "a title of two cells over the heading",
    `| Đơn vị | Xã Bằng Vân | | |
     | Chỉ tiêu | Kết quả | | |
     | STT | Chỉ tiêu | Kế hoạch | Thực hiện |
     | 1 | Trồng rừng | 10 | 9 |`,
    ["3-3 A:D 4-4"],
  ],
  [
    "numbers without a heading, left of the names",
    `| | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
     | I | Kinh tế | | | |
     | 1 | Trồng rừng | ha | 10 | 9 |`,
    ["1-1 A:E 2-3"],
  ],
  [
    "words left of the names number nothing",
    `| | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
     | Mới | Trồng rừng | ha | 10 | 9 |`,
    ["1-1 B:E 2-2"],
  ],
  [
    "figures without a heading, right of the result that is not said",
    `| STT | Chỉ tiêu | ĐVT | Kế hoạch | | |
     | 1 | Trồng rừng | ha | 10 | 9 | 90 |
     | 2 | Nuôi cá | tấn | 5 | 6 | 120 |`,
    ["1-1 A:F 2-3"],
  ],
  [
    "right of a result they belong to nothing",
    `| STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | |
     | 1 | Trồng rừng | ha | 10 | 9 | 90 |
     | 2 | Nuôi cá | tấn | 5 | 6 | 120 |`,
    ["1-1 A:E 2-3"],
  ],
  [
    "the second of two names may be the target",
    `| Nội dung | ĐVT | Chỉ tiêu | Ghi chú |
     | Trồng rừng | ha | 10 | đủ giống |
     | Nuôi cá | tấn | 5 | đủ giống |`,
    ["1-1 A:D 2-3"],
  ],
  [
    "Measure, Target, Actual",
    `| Measure | Unit | Target | Actual |
     | Trees | trees | 10 | 9 |
     | Rooms | rooms | 5 | 6 |`,
    ["1-1 A:D 2-3"],
  ],
  [
    "words that only may mean them",
    `| Line | Ambition | Latest value |
     | Trees | 10 | 9 |
     | Rooms | 5 | 6 |`,
    ["1-1 A:C 2-3"],
  ],
  [
    "an empty heading over the names",
    `| | Target | Actual |
     | Trees | 10 | 9 |
     | Rooms | 5 | 6 |`,
    ["1-1 A:C 2-3"],
  ],
  [
    "known by its arithmetic alone",
    `| Foo | Bar | Baz | Qux |
     | Trees | 10 | 9 | 90 |
     | Rooms | 20 | 21 | 105 |
     | Roads | 40 | 30 | 75 |`,
    ["1-1 A:D 2-4"],
  ],
  [
    "two rows bear nothing out",
    `| Foo | Bar | Baz | Qux |
     | Trees | 10 | 9 | 90 |
     | Rooms | 20 | 21 | 105 |`,
    [],
  ],
  [
    "nor do three columns",
    `| Foo | Bar | Baz |
     | Trees | 10 | 90 |
     | Rooms | 20 | 105 |
     | Roads | 40 | 75 |`,
    [],
  ],
  [
    "what asks and answers the same thing",
    `| Cây trồng | Diện tích KH | Diện tích TH |
     | Lúa | 10 | 9 |
     | Ngô | 5 | 6 |`,
    ["1-1 A:C 2-3"],
  ],
  [
    "a language that is not read, by its places",
    `| ลำดับ | ตัวชี้วัด | เป้าหมาย | ผล |
     | 1 | จำนวนป่า | 10 | 9 |
     | 2 | จำนวนปลา | 5 | 6 |`,
    ["1-1 A:D 2-3"],
  ],
  [
    "words of a text are no heading",
    `| Trồng rừng | Nuôi cá | Xây kho |
     | Lúa | 10 | 9 |
     | Ngô | 5 | 6 |`,
    [],
  ],
  [
    "nor a target without a result",
    `| Trees | Target | Owner |
     | North | 10 | Ann |
     | South | 5 | Bob |`,
    [],
  ],
])("%s", (_, picture, expected) => {
  expect(places(picture)).toEqual(expected);
});

const LINES = `
     | 1 | Trồng rừng | ha | 10 | 9 |
     | 2 | Nuôi cá | tấn | 5 | 6 |`;

test.each([
  ["a year at the edge", `| | | | | Năm 2025 |`, "2-2"],
  ["a year over two columns", `| | | | Năm 2025 | |`, "1-2"],
  ["a year over one of two", `| | | | Năm 2025 | nháp |`, "2-2"],
  ["a role's word", `| | | | Kế hoạch | |`, "1-2"],
  ["words nobody knows", `| | | | Đợt một | |`, "2-2"],
  [
    "a sentence",
    `| | | | Kế hoạch do Ủy ban nhân dân xã giao từ đầu năm cho các đơn vị trực thuộc | |`,
    "2-2",
  ],
  ["a figure", `| | | | 12 | |`, "2-2"],
  ["a band over the unit too", `| | | Năm 2025 | | |`, "1-2"],
  ["a year over each", `| | | | Năm 2025 | Năm 2024 |`, "1-2"],
  ["years over their own columns and one over nothing", `| | | | Năm 2025 | 5/2024 là xong |`, "2-2"],
  ["a word over the names beside a band", `| Bảng | | | Năm 2025 | |`, "2-2"],
  ["a year beside words nobody knows", `| | | Đợt một | Năm 2025 | |`, "2-2"],
])("above a heading: %s", (_, above, rows) => {
  const [place = ""] = places(`${above}\n| STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |${LINES}`);
  expect(place).toBe(`${rows} A:E 3-4`);
});

test.each([
  ["own headings", `| | | | Đợt một | Đợt hai |`, "1-2"],
  ["years typed as numbers", `| | | | 2024 | 2025 |`, "1-2"],
  ["figures", `| | | | 12 | 13 |`, "1-1"],
  ["a year nobody plans for", `| | | | 2101 | 2025 |`, "1-1"],
  ["figures typed as text", `| | | | '12 | '13 |`, "1-1"],
  ["something under the names", `| | Đợt | | Đợt một | Đợt hai |`, "1-1"],
  ["something under the numbers", `| a | | | Đợt một | Đợt hai |`, "1-1"],
  [
    "a sentence beside another",
    `| | | | Số liệu do các thôn, bản báo cáo nhanh qua điện thoại, chưa được thẩm định và còn thay đổi | Đợt hai |`,
    "1-1",
  ],
  ["what stood above each", `| STT | Chỉ tiêu | ĐVT | Đợt một | Đợt hai |`, "1-2"],
  [
    "a sentence",
    `| | | | Số liệu do các thôn, bản báo cáo nhanh qua điện thoại, chưa được thẩm định và còn thay đổi | |`,
    "1-1",
  ],
  [
    "one of eighty letters",
    `| | | | ${"Số liệu do các thôn, bản báo cáo nhanh qua điện thoại, chưa được thẩm định và còn thay".slice(0, 80)} | |`,
    "1-2",
  ],
])("below a heading: %s", (_, below, rows) => {
  const [place = ""] = places(`| STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |\n${below}${LINES}`);
  expect(place.slice(0, 3)).toBe(rows);
});

test.each([
  ["two and a letter", 3, "| A | 1 | 2 |"],
  ["the last alone, computed", 3, "| A | B | 3=2/1 |"],
  ["from the third on", 5, "| | | (3) | (4) | (5) |"],
  ["from the fourth on", 6, "| | | | 4 | 5 | 6 |"],
  ["eleven", 11, `| ${Array.from({ length: 11 }, (_, at) => at + 1).join(" | ")} |`],
])("a row that numbers the columns: %s", (_, width, numbers) => {
  const more = Array.from({ length: width - 3 }, (__, at) => ` Đợt ${"abcdefgh".charAt(at)} |`).join("");
  const figures = " 7,5 |".repeat(width - 1);
  const [place] = places(`| Chỉ tiêu | Kế hoạch | Thực hiện |${more}\n${numbers}\n| Trồng rừng |${figures}`);
  expect(place?.split(" ")[2]).toBe(numbers.includes("| 4 | 5 | 6 |") && width === 6 ? "2-3" : "3-3");
});

test("texts under an empty heading left of all others are lines", () => {
  expect(
    places(`| Chỉ tiêu | | Kế hoạch | Thực hiện |
            | | tính bằng ha | | |
            | Trồng rừng | ha | 10 | 9 |`),
  ).toEqual(["1-1 A:D 2-3"]);
});

test.each([
  ["of this century", "2024", "2025", 1],
  ["the first and the last that are years", "1900", "2100", 1],
  ["before them", "1899", "2025", 0],
  ["after them", "2024", "2101", 0],
  ["with decimals", "2024,5", "2025", 0],
  ["as text", "'2024", "'2025", 1],
  ["percentages as text", "'95%", "'2025", 0],
])("years as headings: %s", (_, first, second, tables) => {
  expect(places(`| Chỉ tiêu | Kế hoạch | ${first} | ${second} |\n| Trồng rừng | 10 | 9 | 8 |`)).toHaveLength(
    tables,
  );
});

const SHARES = `
  | Trees | 10 | 9 | 90 |
  | Rooms | 20 | 21 | 105 |
  | Roads | 40 | 30 | 75 |`;
const HEADED = "| Foo | Bar | Baz | Qux |";

test.each([
  ["under a title", `| Quarterly review |\n${HEADED}${SHARES}`, ["2-2 A:D 3-5"]],
  [
    "under as many words, which head it then",
    `| One | Two | Three | Four |\n${HEADED}${SHARES}`,
    ["1-1 A:D 2-5"],
  ],
  ["under figures", `| One | 2 |\n${HEADED}${SHARES}`, []],
  ["under an empty row", `| One | 2 |\n| |\n${HEADED}${SHARES}`, ["3-3 A:D 4-6"]],
  ["a group's heading first", `${HEADED}\n| North | | | |${SHARES}`, ["1-1 A:D 2-5"]],
  ["two of them first", `${HEADED}\n| North | | | |\n| East | | | |${SHARES}`, []],
  ["one row that gives another", `${HEADED}${SHARES}\n| Ponds | 10 | 9 | 50 |`, []],
  [
    "without names",
    `| Foo | Bar | Baz | Qux |\n| 1 | 10 | 9 | 90 |\n| 2 | 20 | 21 | 105 |\n| 3 | 40 | 30 | 75 |`,
    [],
  ],
  [
    "lines numbered before their names",
    `| Zed ${HEADED}\n| 1 | Trees | 10 | 9 | 90 |\n| 2 | Rooms | 20 | 21 | 105 |\n| 3 | Roads | 40 | 30 | 75 |`,
    ["1-1 A:E 2-4"],
  ],
  [
    "names and units without a heading",
    `| | | Bar | Baz | Qux | Quux |\n| Trees | new | 10 | 9 | 90 | 1 |\n| Rooms | old | 20 | 21 | 105 | 1 |\n| Roads | new | 40 | 30 | 75 | 1 |`,
    ["1-1 A:F 2-4"],
  ],
])("known by arithmetic: %s", (_, picture, expected) => {
  expect(places(picture)).toEqual(expected);
});

test.each([
  // Words that say the two, one each at least.
  ["Region | Target | Actual", "10 | 9", 1],
  ["Region | Target | Latest", "10 | 9", 1],
  ["Region | Target | Owner", "10 | 9", 0],
  ["Region | Target | Budget", "10 | 9", 0],
  ["Region | Actual | Result", "10 | 9", 0],
  ["Region | 2024 | 2025 | TH/KH (%)", "10 | 9 | 90", 1],
  ["Region | Actual | TH/KH (%)", "10 | 90", 1],
  ["Region | Notes | TH/KH (%)", "10 | 90", 0],
  ["Region | Ambition | Latest value", "10 | 9", 1],
  ["Region | Ambition | Owner", "10 | 9", 0],
  ["Region | Aim | Latest value", "10 | 9", 1],
  ["Region | Aim | Average", "10 | 9", 1],
  ["Ambition | Latest value", "9", 0],
  // Figures, not words with a figure in them.
  ["Region | Ambition | Latest value", "all of it | most of it", 0],
])("words over the names' right: %s", (headings, figures, tables) => {
  const lines = ["North", "South"].map((name) => `| ${name} | ${figures} |`).join("\n");
  expect(places(`| ${headings} |\n${lines}`)).toHaveLength(tables);
});

test.each([
  ["Ambition | Latest value", "10 | 9", 1],
  ["Foo | Bar", "10 | 9", 0],
  ["Foo | Ambition", "10 | 9", 1],
  ["Foo | Ambition", "10 | đủ", 0],
  ["Diện tích KH | Diện tích TH", "10 | 9", 1],
  ["Diện tích KH | Diện tích TH", "đủ | đủ", 1],
  ["Thời hạn | Ngày hoàn thành", "'30/6 | '25/6", 1],
  ["Thời hạn | Đánh giá", "'30/6 | Đạt", 1],
  ["Ngày hoàn thành | Người làm", "'30/6 | Hoa", 0],
])("beside the names' heading: %s over %s", (headings, figures, tables) => {
  const lines = ["Trồng rừng", "Nuôi cá"].map((name) => `| ${name} | ${figures} |`).join("\n");
  expect(places(`| Chỉ tiêu | ${headings} |\n${lines}`)).toHaveLength(tables);
});

test.each([
  ["Nội dung | ĐVT | Chỉ tiêu | Ghi chú", 1],
  ["Nội dung | ĐVT | Danh mục | Ghi chú", 0],
  ["Nhóm | ĐVT | Chỉ tiêu | Ghi chú", 0],
  ["STT | ĐVT | Chỉ tiêu | Ghi chú", 0],
])("%s: the second of two names may be the target", (headings, tables) => {
  expect(
    places(`| ${headings} |\n| Trồng rừng | ha | 10 | đủ giống |\n| Nuôi cá | tấn | 5 | đủ giống |`),
  ).toHaveLength(tables);
});

test.each([
  ["two of them, no third", ["10 | 9 | 90 | 7", "5 | 6 | 120 | 8"], "A:E"],
  ["in one line of two", ["10 | 9 | _ | _", "5 | _ | _ | _"], "A:C"],
  ["in two lines of four", ["10 | 9 | _ | _", "5 | 6 | _ | _", "5 | _ | _ | _", "5 | _ | _ | _"], "A:D"],
  ["in one of four", ["10 | 9 | _ | _", "5 | _ | _ | _", "5 | _ | _ | _", "5 | _ | _ | _"], "A:C"],
  ["words", ["10 | đủ | _ | _", "5 | đủ | _ | _"], "A:C"],
  ["past an empty column", ["10 | _ | 9 | _", "5 | _ | 6 | _"], "A:C"],
])("columns of figures without a heading: %s", (_, cells, columns) => {
  const lines = cells.map((cell, at) => `| ${at + 1} | Việc ${"ABCD".charAt(at)} | ${cell} |`).join("\n");
  expect(places(`| STT | Chỉ tiêu | Kế hoạch | | | |\n${lines}`)[0]?.split(" ")[1]).toBe(columns);
});

test.each([
  ["1", "A"],
  ["123", "A"],
  ["2.", "A"],
  ["IV", "A"],
  ["XVIII)", "A"],
  ["B", "A"],
  ["'1234", "B"],
  ["12a", "B"],
  ["a1", "B"],
  ["K", "B"],
  ["Mục I", "B"],
  ["1..", "B"],
])("“%s” left of a name, without a heading: the table begins in %s", (label, column) => {
  const picture = `| | Chỉ tiêu | Kế hoạch | Thực hiện |\n| ${label} | Trồng rừng | 10 | 9 |`;
  expect(places(picture)[0]?.split(" ")[1]).toBe(`${column}:D`);
});

test.each([
  [6, "A"],
  [7, "B"],
])("numbers that begin in line %i", (line, column) => {
  const lines = Array.from(
    { length: 8 },
    (_, at) => `| ${at + 1 === line ? "1" : ""} | Việc ${"ABCDEFGH".charAt(at)} | 10 | 9 |`,
  );
  expect(places(`| | Chỉ tiêu | Kế hoạch | Thực hiện |\n${lines.join("\n")}`)[0]?.split(" ")[1]).toBe(
    `${column}:D`,
  );
});

test.each([
  ["STT | Họ và tên | Chức vụ", "1-1 A:D 2-2"],
  ["Chỉ tiêu khác | theo dõi | riêng", "1-1 A:D 2-4"],
])("a row of words below a table: %s", (words, place) => {
  expect(
    places(`| STT | Chỉ tiêu | Kế hoạch | Thực hiện |
            | 1 | Trồng rừng | 10 | 9 |
            | ${words} |
            | 2 | Nuôi cá | 10 | 9 |`)[0],
  ).toBe(place);
});

test.each([
  ["Đơn vị | Xã Bằng Vân", "2-2"],
  ["Chỉ tiêu | Kết quả", "2-2"],
  ["Chỉ tiêu | Kết quả |\n| Nội dung | Kế hoạch", "3-3"],
])("words above the row that numbers the lines are titles: %s", (title, rows) => {
  const picture = `| ${title} |\n| STT | Chỉ tiêu | Kế hoạch | Thực hiện |\n| 1 | Trồng rừng | 10 | 9 |`;
  expect(places(picture).map((place) => place.slice(0, 3))).toEqual([rows]);
});

test("two tables side by side end where the next begins", () => {
  expect(
    places(`| STT | Chỉ tiêu | Năm 2025 | | STT | Chỉ tiêu | Năm 2025 | |
            | | | KH | TH | | | KH | TH |
            | 1 | Trồng rừng | 10 | 9 | 1 | Nuôi cá | 10 | 9 |`),
  ).toEqual(["1-2 A:D 3-3", "1-2 E:H 3-3"]);
});

describe("a range a person pointed at", () => {
  const block = (row: number, column: number, rows: number, columns: number): CellBlock => ({
    sheet: "Biểu",
    row,
    column,
    rows,
    columns,
  });

  test("with a heading that is known", () => {
    const sheet = `| Báo cáo nhanh |
      | STT | Chỉ tiêu | Cột A | Cột B | Lề |
      | | | Đợt một | Đợt hai | |
      | 1 | Trồng rừng | 10 | 9 | x |
      | 2 | Nuôi cá | 10 | 9 | x |`;
    expect(places(sheet)).toEqual([]);
    expect(places(sheet, [block(0, 0, 5, 4)])).toEqual(["2-3 A:D 4-5"]);
    expect(places(sheet, [block(1, 0, 3, 3)])).toEqual(["2-3 A:C 4-4"]);
    expect(places(sheet, [{ ...block(0, 0, 5, 4), sheet: "Khác" }])).toEqual([]);
  });

  test("without: its first row of two texts or more heads it", () => {
    const sheet = `| Báo cáo nhanh | |
      | Việc | Đợt một |
      | Trồng rừng | 10 |`;
    expect(places(sheet, [block(0, 0, 3, 2)])).toEqual(["2-2 A:B 3-3"]);
    expect(places(sheet, [block(0, 0, 1, 2)])).toEqual([]);
  });

  test("a word of headings in a line of figures, or alone in its row, heads nothing", () => {
    const sheet = `| Chỉ tiêu | |
      | Việc | Đợt một |
      | Chỉ tiêu | 10 |
      | Trồng rừng | 10 |`;
    expect(places(sheet, [block(0, 0, 4, 2)])).toEqual(["2-2 A:B 3-4"]);
  });

  test("in place of what was found in it", () => {
    const sheet = `| STT | Chỉ tiêu | Kế hoạch | Thực hiện | Khác |
      | 1 | Trồng rừng | 10 | 9 | 8 |
      | 2 | Nuôi cá | 10 | 9 | 8 |`;
    expect(places(sheet)).toEqual(["1-1 A:E 2-3"]);
    expect(places(sheet, [block(0, 0, 2, 4)])).toEqual(["1-1 A:D 2-2"]);
    expect(places(sheet, [block(0, 5, 2, 2)])).toEqual(["1-1 A:E 2-3"]);
    expect(places(sheet, [block(3, 0, 2, 4)])).toEqual(["1-1 A:E 2-3"]);
  });
});
