import { openWorkbook } from "../../host/workbook/workbook";
import type { HostWorkbook } from "../../host/workbook/model";
import { createActions } from "../../src/actions";
import {
  listSheetsToTake,
  previewGathering,
  readSheetsAsSent,
  writeGathering,
} from "../../src/actions/units/manyUnits";
import {
  listRequestPages,
  requestsByOwner,
  requestsByUnit,
  writeRequests,
} from "../../src/actions/units/requests";
import { readSentFile } from "../../src/actions/units/sentFiles";
import { OwnWrites } from "../../src/excel/ownWrites";
import { buildRollUp } from "../../src/units/rollUp";
import { bookOf, boot, closeAll } from "../excel/books";
import { communes, expectedCommunes } from "./unitsInHand";

afterEach(closeAll);

const HEAD = [
  "TT",
  "Chỉ tiêu",
  "ĐVT",
  "Kế hoạch năm 2026",
  "Thực hiện năm 2026",
  "Đơn vị chủ trì",
  "Ghi chú",
];

const MASTER = [
  ["CÁC CHỈ TIÊU NĂM 2026"],
  [null],
  HEAD,
  ["I", "KINH TẾ"],
  [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, null, "Phòng Kinh tế", null],
  [2, "Sản lượng lương thực", "tấn", 5200, 5184.5, "Phòng Kinh tế", null],
  [3, "Diện tích rừng trồng mới", "ha", 100, 120, "Phòng Kinh tế", null],
  ["II", "XÃ HỘI"],
  [4, "Tỷ lệ hộ nghèo", "%", "dưới 5,5", null, "Phòng Văn hóa - Xã hội", null],
  [5, "Tỷ lệ BHYT", "%", 95, 94.2, "Phòng Văn hóa - Xã hội", "đã nêu"],
  [6, "Số trường đạt chuẩn", "trường", 3, null, "", null],
] as const;

/** Row of the master of an indicator's number. */
const ROW: Readonly<Record<number, number>> = { 1: 4, 2: 5, 3: 6, 4: 8, 5: 9, 6: 10 };

async function asked(): Promise<HostWorkbook> {
  const workbook = bookOf({ "Bảng chung": MASTER });
  await boot(workbook);
  const view = await createActions().read();
  const pages = listRequestPages(requestsByOwner(view), "2026-12-14", "vi");
  await writeRequests(view, pages, "vi", new OwnWrites());
  return workbook;
}

function textOf(workbook: HostWorkbook, sheet: string): string[] {
  const found = workbook.sheet(sheet);
  return Array.from({ length: 16 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => String(found?.cell(row, column).value ?? ""))
      .filter((text) => text !== "")
      .join(" | "),
  ).filter((line) => line !== "");
}

/** Writes into the row of an indicator on a sheet that asks. */
function answer(workbook: HostWorkbook, sheet: string, name: string, column: number, value: string | number) {
  const found = workbook.sheet(sheet);
  for (let row = 0; row < 30; row++) {
    if (found?.cell(row, 1).value !== name) continue;
    found.setValue(row, column, value);
    return;
  }
  throw new Error(`${name} is not asked about on ${sheet}`);
}

test("each unit in charge is asked for what is missing or below plan, and what nobody leads is not forgotten", async () => {
  const workbook = await asked();
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "Bảng chung",
    "Phiếu chưa rõ đơn vị",
    "Phiếu Phòng Kinh tế",
    "Phiếu Phòng Văn hóa - Xã hội",
  ]);
  expect(textOf(workbook, "Phiếu Phòng Kinh tế")).toMatchSnapshot();
  expect(textOf(workbook, "Phiếu Phòng Văn hóa - Xã hội")).toMatchSnapshot();
});

test("the sheets that ask are no tables of the workbook they stand in: nothing counts twice", async () => {
  await asked();
  const { review } = await createActions().read();
  expect(review.reading.indicators).toHaveLength(6);
  expect(review.reading.tables.filter(({ included }) => included)).toHaveLength(1);
});

async function filledIn(): Promise<HostWorkbook> {
  const workbook = await asked();
  answer(workbook, "Phiếu Phòng Kinh tế", "Thu ngân sách nhà nước", 4, 9100.5);
  answer(workbook, "Phiếu Phòng Kinh tế", "Thu ngân sách nhà nước", 7, "đã thu đủ");
  answer(workbook, "Phiếu Phòng Kinh tế", "Sản lượng lương thực", 7, "mưa bão; gieo lại trước 30/1");
  answer(workbook, "Phiếu Phòng Văn hóa - Xã hội", "Tỷ lệ hộ nghèo", 4, 5.1);
  return workbook;
}

test("filled in and sent back, answers go into the empty cells they were asked for, and nothing else changes", async () => {
  const answers = new Uint8Array(await (await filledIn()).save());
  closeAll();
  const received = await readSentFile({ bytes: answers, file: "tra-loi.xlsx", savedAt: null });
  expect(received).toMatchObject({
    isAnswer: true,
    sheets: expect.not.arrayContaining(["Bảng chung"]) as unknown,
  });
  const master = bookOf({ "Bảng chung": MASTER });
  await boot(master);
  const view = await createActions().read();
  const { made } = await writeGathering(view, [received], "vi");
  expect(made).toMatchObject({ conflicts: [], unmatched: [], kept: [], changedPlans: [] });
  const sheet = master.sheet("Bảng chung");
  const changed = MASTER.flatMap((line, row) =>
    HEAD.flatMap((_, column) => {
      const [before, now] = [line[column] ?? "", sheet?.cell(row, column).value];
      return before === now ? [] : [[row, column, now]];
    }),
  );
  expect(changed).toEqual([
    [ROW[1], 4, 9100.5],
    [ROW[1], 6, "đã thu đủ"],
    [ROW[2], 6, "mưa bão; gieo lại trước 30/1"],
    [ROW[4], 4, 5.1],
  ]);
});

test("answered in the workbook itself, each sheet is taken as its unit's", async () => {
  await filledIn();
  const view = await createActions().read();
  const names = listSheetsToTake(view);
  expect(names).toContain("Phiếu Phòng Kinh tế");
  const received = readSheetsAsSent(view, ["Phiếu Phòng Kinh tế", "Phiếu Phòng Văn hóa - Xã hội"]);
  const { cells } = previewGathering(view, received);
  expect(cells.map(({ row, what, origins }) => [row.number, what, origins[0]?.unit])).toEqual([
    ["1", "actual", "Phòng Kinh tế"],
    ["1", "note", "Phòng Kinh tế"],
    ["2", "note", "Phòng Kinh tế"],
    ["4", "actual", "Phòng Văn hóa - Xã hội"],
  ]);
});

test("an answer is never summed up as a unit's whole table", async () => {
  const bytes = new Uint8Array(await (await filledIn()).save());
  const received = await readSentFile({ bytes, file: "tra-loi.xlsx", savedAt: null });
  const { units, submissions } = buildRollUp([received], []);
  expect(units).toEqual([]);
  expect(submissions[0]).toMatchObject({ state: "refused", received: { refused: "answer" } });
});

test("of units: those that sent nothing, or nothing that can be read, are asked for their table; what is met is not asked about", () => {
  const { asked: units, time } = requestsByUnit(communes, expectedCommunes);
  expect(time).toEqual({ year: 2026, span: null });
  expect(units.filter(({ whole }) => whole !== null).map(({ to, whole }) => [to, whole])).toEqual([
    ["Xã Hiệp Lực", "missing"],
    ["Xã Lãng Ngâm", "encrypted"],
  ]);
  const missed = units.flatMap(({ rows }) => rows.filter(({ ask }) => ask === "reason"));
  expect(missed.length).toBeGreaterThan(5);
  for (const { row } of missed) expect(row.verdict?.outcome).toBe("missed");
  const names = units.map(({ to }) => to);
  expect(new Set(names).size).toBe(names.length);
});

test("names that are no names of sheets, twenty of them alike, and text that looks like a formula", async () => {
  const rows = Array.from({ length: 20 }, (_, at) => [
    at + 1,
    `@Diện tích chè ${at}`,
    "ha",
    10,
    null,
    `@Phòng/[x]*: một cái tên dài hơn ba mươi mốt ký tự ${at}`,
    null,
  ]);
  const workbook = bookOf({ "Bảng chung": [["CÁC CHỈ TIÊU NĂM 2026"], [null], HEAD, ...rows] });
  await boot(workbook);
  const view = await createActions().read();
  const { made } = await writeRequests(
    view,
    listRequestPages(requestsByOwner(view), null, "vi"),
    "vi",
    new OwnWrites(),
  );
  expect(made).toHaveLength(20);
  expect(new Set(made).size).toBe(20);
  const again = openWorkbook(new Uint8Array(await workbook.save()));
  for (const name of made) {
    const sheet = again.sheet(name);
    for (let row = 0; row < 12; row++) {
      for (let column = 0; column < 8; column++) expect(sheet?.cell(row, column).formula ?? null).toBeNull();
    }
  }
});
