/** Files as old offices send them, in both jobs: with macros, as templates, as text; what cannot be read is said how to save. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readSentFile } from "../../src/actions/units/sentFiles";
import { DEFAULT_SETTINGS } from "../../src/settings";
import { gatherRows } from "../../src/units/gathering/gather";
import { findMasterRows } from "../../src/units/gathering/masterRows";
import { buildRollUp } from "../../src/units/rollUp";
import { planGatherSheet } from "../../src/units/sheet/gatherSheet";
import { planRollUpSheets } from "../../src/units/sheet/rollUpSheets";
import { isRead, type Received } from "../../src/units/unitFile";
import type { SheetPlan } from "../../src/model/sheetPlan";
import { reviewOfSheets, tableSheet } from "./unitsInHand";

const COMMUNE = new Uint8Array(readFileSync(join(__dirname, "../../host/workbooks/communes/duc-van.xlsx")));
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const sent = (file: string, bytes: Uint8Array): Promise<Received> =>
  readSentFile({ bytes: new Uint8Array(bytes), file, savedAt: null });

/** The same workbook as another kind of it: with macros, or as a template. */
function asKind(type: string, others: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const parts = unzipSync(COMMUNE);
  const types = new TextDecoder().decode(parts["[Content_Types].xml"]);
  expect(types).toContain(MAIN);
  return zipSync({ ...parts, "[Content_Types].xml": strToU8(types.replace(MAIN, type)), ...others });
}

const MACROS = {
  "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(600).fill(7)]),
};

const KINDS: readonly (readonly [file: string, bytes: () => Uint8Array])[] = [
  ["xa.xlsm", () => asKind("application/vnd.ms-excel.sheet.macroEnabled.main+xml", MACROS)],
  ["xa.xltx", () => asKind("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml")],
  ["xa.xltm", () => asKind("application/vnd.ms-excel.template.macroEnabled.main+xml", MACROS)],
];

/** The commune's own table with its results taken out. */
function emptyMaster(plain: Received) {
  if (!isRead(plain)) throw new Error(plain.refused);
  const rows = plain.rows.filter(({ kind }) => kind === "indicator");
  const lines = rows.map(({ number, name, unit, target }) => [number, name, unit, target, null]);
  const head = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026"];
  const sheets = [tableSheet([["CÁC CHỈ TIÊU NĂM 2026"], [null], head, ...lines], "Bảng chung")];
  return findMasterRows(reviewOfSheets(sheets), sheets, DEFAULT_SETTINGS.reading.figures);
}

const gather = (plain: Received, received: readonly Received[]) =>
  gatherRows(emptyMaster(plain), received, ({ file }) => file);

function textsIn(plans: readonly SheetPlan[]): string {
  return plans.flatMap(({ values }) => values.flatMap((block) => block.values.flat())).join("\n");
}

const TIME = { existing: [], time: "08:00 ngày 28/11/2026", language: "vi", hasList: false } as const;

test.each(KINDS)("%s is read as the same workbook, and counts in both jobs", async (file, bytes) => {
  const plain = await sent("xa.xlsx", COMMUNE);
  const other = await sent(file, bytes());
  expect({ ...other, file: "", mark: null, clues: null }).toEqual({
    ...plain,
    file: "",
    mark: null,
    clues: null,
  });
  const [rolled] = buildRollUp([other], []).units;
  expect(rolled?.name).toBe(buildRollUp([plain], []).units[0]?.name);
  const [fromPlain, fromOther] = [gather(plain, [plain]), gather(plain, [other])];
  expect(fromOther.cells.length).toBeGreaterThan(5);
  expect(fromOther.cells.map(({ value }) => value)).toEqual(fromPlain.cells.map(({ value }) => value));
});

test("a table kept as text counts in both jobs; what stands in it like a formula stays words", async () => {
  const lines = [
    "UBND XÃ TÂN TIẾN",
    "TT;Chỉ tiêu;ĐVT;Kế hoạch năm 2026;Thực hiện năm 2026;Ghi chú",
    '1;Trồng rừng;ha;50;40;"=HYPERLINK(""http://a"";""b"")"',
  ].join("\r\n");
  const text = await sent("xa-tan-tien.csv", new TextEncoder().encode(lines));
  const rollUp = buildRollUp([text], []);
  expect(rollUp.units.map(({ name }) => name)).toEqual(["Xã Tân Tiến"]);
  const head = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026", "Ghi chú"];
  const sheets = [tableSheet([["BẢNG"], [null], head, [1, "Trồng rừng", "ha", 50, null, null]])];
  const master = findMasterRows(reviewOfSheets(sheets), sheets, DEFAULT_SETTINGS.reading.figures);
  const done = gatherRows(master, [text], ({ file }) => file);
  expect(done.cells.map(({ value }) => value)).toEqual([
    { kind: "number", value: 40 },
    { kind: "text", text: '=HYPERLINK("http://a";"b")' },
  ]);
  const values = planGatherSheet(done, "Bản ghép", "vi").values.flatMap((block) => block.values.flat());
  expect(values.some((value) => typeof value === "object" && value !== null)).toBe(false);
});

const OLD = new Uint8Array(readFileSync(join(__dirname, "../files/fixtures/trung-hoa.xls")));
const HTML = strToU8("<html><body><table><tr><td>TT</td><td>Chỉ tiêu</td></tr></table></body></html>");
const SHEETS_97 = zipSync({
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/workbook.bin": new Uint8Array(9),
});
const OPEN_DOCUMENT = zipSync({
  mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
  "content.xml": strToU8("<office:document-content/>"),
});

test.each([
  ["an old workbook", "xa.xls", OLD, "lưu thành .xlsx"],
  ["a page that calls itself an old workbook", "xa.xls", HTML, "lưu thành .xlsx"],
  ["a binary workbook", "xa.xlsb", SHEETS_97, "lưu thành .xlsx"],
  ["a table of another office", "xa.ods", OPEN_DOCUMENT, "lưu thành .xlsx"],
  ["an old workbook under the name of a new one", "xa.xlsm", OLD, "lưu thành .xlsx"],
  ["half a file with macros", "xa.xlsm", asHalf(), "gửi lại"],
])("%s is one line in either job, with what to do", async (_, file, bytes, advice) => {
  const received = await sent(file, bytes);
  expect(isRead(received)).toBe(false);
  const plain = await sent("xa-khac.xlsx", COMMUNE);
  const both = [received, plain];
  const rolled = textsIn(planRollUpSheets(buildRollUp(both, []), TIME));
  const gathered = gather(plain, both);
  expect(rolled).toContain(advice);
  expect(textsIn([planGatherSheet(gathered, "Bản ghép", "vi")])).toContain(advice);
  // The honest file beside it is not touched by it.
  expect(gathered.cells).toEqual(gather(plain, [plain]).cells);
});

function asHalf(): Uint8Array {
  const whole = zipSync({ ...unzipSync(COMMUNE), ...MACROS });
  return whole.subarray(0, whole.length / 2);
}
