import type { SheetCells } from "../../src/model/cells";
import { readIndicators } from "../../src/reading/readIndicators";
import { drawn, type GridOptions } from "./grid";

const LINES = `
  | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Ghi chú
  | 1 | Trồng rừng | ha | 100 | 120 |
  | 2 | Đàn lợn | con | 300 | 200 |
  | 3 | Thu ngân sách | tỷ đồng | 20 | 20 |`;

function told(looks: GridOptions["looks"], lines = LINES): readonly string[] {
  const sheet: SheetCells = drawn(lines, looks === undefined ? {} : { looks });
  const { issues, indicators } = readIndicators([sheet], {
    leftOut: [],
    columns: {},
    added: [],
    countSubItems: false,
    figures: "vi",
  });
  expect(indicators).toHaveLength(3);
  return issues.map(
    ({ code, facts, cell }) => `${code} ${cell?.row},${cell?.column} ${JSON.stringify(facts)}`,
  );
}

test("nothing struck out is nothing to say", () => {
  expect(told({})).toEqual([]);
});

test("a row struck out in every cell is counted and asked about, once for the table", () => {
  expect(told({ struckRows: [2, 3], struckColumns: [0, 1, 2, 3, 4, 5] })).toEqual([
    'struckOut 2,1 {"count":2,"names":"Đàn lợn; Thu ngân sách"}',
  ]);
});

test("a row struck out but for its empty cells is known by the columns that are never struck", () => {
  expect(told({ partlyStruckRows: [2], struckColumns: [0, 1, 2, 3, 4] })).toEqual([
    'struckOut 2,1 {"count":1,"names":"Đàn lợn"}',
  ]);
});

test("a struck-out target is asked about at its cell", () => {
  expect(told({ partlyStruckRows: [1], struckColumns: [3] })).toEqual([
    'struckOut 1,3 {"count":1,"names":"Trồng rừng"}',
  ]);
});

test("a struck-out note says nothing of the figures", () => {
  expect(told({ partlyStruckRows: [1], struckColumns: [5] })).toEqual([]);
});

const OLD = `
  | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
  | 1 | Trång rõng | ha | 100 | 120
  | 2 | XDCB - §T xyzµ | km | 3 | 4
  | 3 | Thu | tỷ đồng | 20 | 20`;

test("names in an old font that were surely read are nothing to say; the others are named by their font", () => {
  const oldFontRows = new Map([1, 2, 3].map((row) => [row, ".VnTime"]));
  expect(told({ oldFontRows }, OLD)).toEqual(['oldFont 2,1 {"count":1,"font":".VnTime"}']);
  expect(told({ oldFontColumns: new Map([[1, "VNI-Times"]]) }, OLD)).toEqual([
    'oldFont 2,1 {"count":1,"font":"VNI-Times"}',
  ]);
  expect(told({}, OLD)).toEqual([]);
});
