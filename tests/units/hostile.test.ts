/** Workbooks nobody should send, sent by communes among others: each is counted or a line, none makes a formula, a name or a stop. */
import { readSentFile } from "../../src/actions/units/sentFiles";
import { DEFAULT_SETTINGS } from "../../src/settings";
import { gatherRows } from "../../src/units/gathering/gather";
import { findMasterRows } from "../../src/units/gathering/masterRows";
import { buildRollUp } from "../../src/units/rollUp";
import { planRollUpSheets } from "../../src/units/sheet/rollUpSheets";
import { planGatherSheet } from "../../src/units/sheet/gatherSheet";
import { isRead, type Received } from "../../src/units/unitFile";
import type { SheetPlan } from "../../src/model/sheetPlan";
import { HOSTILE } from "../proof/hostileWorkbooks";
import { communes, expectedCommunes, reviewOfSheets, tableSheet } from "./unitsInHand";

/** What a folder may name its files. */
const NAMES = [
  "=cmd|' /c calc'!A1.xlsx",
  "../../etc/xã A.xlsx",
  "xã\u202eslx.exe.xlsx",
  "a\nb.xlsx",
  "x".repeat(300),
];

const HANGS = 300_000;

let hostile: readonly Received[] = [];

beforeAll(async () => {
  const read: Received[] = [];
  for (const [at, { name, make }] of HOSTILE.entries()) {
    const bytes = new Uint8Array(await make().save());
    read.push(await readSentFile({ bytes, file: NAMES[at] ?? `${name}.xlsx`, savedAt: null }));
  }
  hostile = read;
}, HANGS);

function formulasIn(plans: readonly SheetPlan[]): readonly string[] {
  return plans.flatMap(({ values }) =>
    values.flatMap((block) =>
      block.values
        .flat()
        .flatMap((value) => (typeof value === "object" && value !== null ? [value.formula] : [])),
    ),
  );
}

/** Functions ours use, and nothing else that could fetch, link or run. */
const OURS =
  /^(?:SUM|COUNTIF|COUNTA|IF|ROUND|IFERROR|SUBSTITUTE|TEXT|REPT|ABS|FIXED|SUMPRODUCT|INT|MOD|LEN|LEFT|RIGHT|MID|AND|OR|N)$/;

test("every one of them is read, or refused with a reason", () => {
  expect(hostile.length).toBeGreaterThan(40);
  const outcomes = hostile.map((one) => (isRead(one) ? "read" : one.refused));
  expect(outcomes).not.toContain("failed");
  expect(outcomes.filter((outcome) => outcome === "read").length).toBeGreaterThan(20);
});

test(
  "rolled up among honest ones: the honest figures are as without them, every file is a line, no text became a formula",
  () => {
    const alone = buildRollUp(communes, expectedCommunes);
    const all = buildRollUp([...hostile, ...communes], expectedCommunes);
    const honest = new Set(alone.units.map(({ name }) => name));
    const counted = all.units
      .filter(({ name }) => honest.has(name))
      .map(({ name, file }) => [name, file.file]);
    expect(Object.fromEntries(counted)).toEqual(
      Object.fromEntries(alone.units.map(({ name, file }) => [name, file.file])),
    );
    const lines = all.submissions.flatMap(({ received }) => received?.file ?? []);
    expect([...lines].sort()).toEqual([...hostile, ...communes].map(({ file }) => file).sort());
    const plans = planRollUpSheets(all, {
      existing: [],
      time: "27/11/2026 08:00",
      language: "vi",
      hasList: true,
    });
    for (const formula of formulasIn(plans)) {
      const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
      for (const [, name = ""] of bare.matchAll(/([A-Z][A-Z.]*)\(/g)) expect(name).toMatch(OURS);
    }
    for (const { values } of plans) {
      for (const value of values.flatMap((block) => block.values.flat())) {
        if (typeof value === "string") expect(value.length).toBeLessThan(32_767);
      }
    }
  },
  HANGS,
);

test("gathered into a table, they fill nothing but empty cells of rows they name", () => {
  const head = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026", "Ghi chú"];
  const sheets = [
    tableSheet([
      ["CÁC CHỈ TIÊU"],
      [null],
      head,
      [1, "Thu ngân sách", "triệu đồng", 9, null, null],
      [2, "Rừng", "ha", 1, 2, null],
    ]),
  ];
  const rows = findMasterRows(reviewOfSheets(sheets), sheets, DEFAULT_SETTINGS.reading.figures);
  const done = gatherRows(rows, hostile, ({ file }) => file);
  for (const { cell } of done.cells)
    expect([
      [3, 4],
      [3, 5],
      [4, 5],
    ]).toContainEqual([cell.row, cell.column]);
  expect(formulasIn([planGatherSheet(done, "Bản ghép", "vi")])).toEqual([]);
});
