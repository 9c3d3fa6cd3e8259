/**
 * "Kiểm tra Excel này": every assumption asked of the Excel at hand on a temporary sheet, which goes again whatever happens. Nothing
 * else of the workbook is written; the sheet that was in front is brought back.
 */

import {
  PROBES,
  type ProbeId,
  type ProbeOutcome,
  type ProbeResult,
  type SelfCheck,
} from "../../model/selfcheck";
import { inExcel, quietly, unlessRefused } from "../inExcel";
import type { OwnWrites } from "../ownWrites";
import { readOverview } from "../read/readOverview";
import { thisExcel } from "../thisExcel";
import { BOOK_PROBES } from "./bookProbes";
import { AT_ONCE_PROBES } from "./atOnceProbes";
import { CELL_PROBES } from "./cellProbes";
import { askWhoChanged } from "./eventProbe";
import { LOOK_PROBES } from "./lookProbes";
import { PAGE_PROBES } from "./pageProbes";
import type { Answer, Probe, Reliance } from "./probe";
import { RULE_PROBES } from "./ruleProbes";

const ALL: readonly Probe[] = [
  ...CELL_PROBES,
  ...BOOK_PROBES,
  ...RULE_PROBES,
  ...LOOK_PROBES,
  ...AT_ONCE_PROBES,
  ...PAGE_PROBES,
  { id: "whoChanged", relied: "watchWorkbook", from: "A5", refused: "adapted", ask: askWhoChanged },
];

/** Asked when the sheet is added, not on it. */
const SHOWN: Reliance = { id: "shownWhenAdded", relied: "report/finishPage", from: "B7" };

/** Where each assumption comes from and what rests on it. */
export const RELIANCES: readonly Reliance[] = [SHOWN, ...ALL];

/** Asks everything. Throws ExcelFailure where no sheet can be added, or the workbook cannot be asked at all (another one in front): nothing is changed then. */
export async function runChecks(own: OwnWrites): Promise<SelfCheck> {
  const { entries } = await readOverview();
  const name = freeName(entries.map((entry) => entry.name));
  const before = await unlessRefused<string | null>(activeSheet, "any", async () => {
    await askNames();
    return null;
  });
  const results: ProbeResult[] = [];
  let left: string | null = null;
  try {
    const sheet = await add(name, before !== null, own);
    results.push(await shownWhenAdded(sheet, before));
    for (const probe of ALL) results.push(await run(probe, sheet));
  } finally {
    left = (await remove(name, own)) ? null : name;
    if (before !== null) await quietly(() => bringUp(before));
  }
  const number = results.find(({ id }) => id === "numberFormats")?.found ?? null;
  const order = (id: ProbeId): number => PROBES.indexOf(id);
  return {
    facts: { ...aboutExcel(), number, listSeparator: thisExcel().listSeparator },
    results: results.sort((one, other) => order(one.id) - order(other.id)),
    left,
  };
}

/** Of its own, so that taking it away by name takes no other. */
function freeName(names: readonly string[]): string {
  const taken = new Set(names.map((each) => each.toLowerCase()));
  let count = 1;
  while (taken.has(`chitieu_kiemtra_${count}`)) count++;
  return `ChiTieu_KiemTra_${count}`;
}

/** Refused while another workbook is in front (docs/platform.md A4), where what is found would say nothing of this Excel; not before a chart sheet. */
async function askNames(): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getFirst().names.load("items/name");
    await context.sync();
  });
}

async function activeSheet(): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
}

/** Activated in the batch that adds it, as a report is; not where a chart sheet is in front, which cannot be brought back. */
async function add(name: string, activates: boolean, own: OwnWrites): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    if (activates) sheet.activate();
    sheet.load("id");
    await context.sync();
    own.expect(sheet.id, "");
    // Nobody is told of edits there.
    own.rememberReport(sheet.id);
    return sheet.id;
  });
}

/** At once, or in a batch of its own after it, which is what the add-in does besides. */
async function shownWhenAdded(sheet: string, before: string | null): Promise<ProbeResult> {
  const started = Date.now();
  const isShown = async (): Promise<boolean> =>
    (await unlessRefused<string | null>(activeSheet, "any", async () => null)) === sheet;
  const shown = async (): Promise<ProbeOutcome> => {
    if (before === null || (await isShown())) return "expected";
    await quietly(() => bringUp(sheet));
    return (await isShown()) ? "adapted" : "differs";
  };
  return { id: SHOWN.id, outcome: await shown(), found: "", took: Date.now() - started };
}

async function run(probe: Probe, sheet: string): Promise<ProbeResult> {
  const started = Date.now();
  const answer = await unlessRefused<Answer>(
    async () => {
      await emptySheet(sheet);
      return probe.ask(sheet);
    },
    "any",
    async ({ officeCode, code }) => ({
      outcome: probe.refused,
      found: officeCode === "" ? code : officeCode,
    }),
  );
  return { id: probe.id, ...answer, took: Date.now() - started };
}

async function emptySheet(key: string): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    const { tables } = sheet;
    tables.load("items/id");
    await context.sync();
    for (const table of tables.items) table.delete();
    // Asked for after the sync: no range outlives one.
    const whole = sheet.getRange("A1:Z40");
    whole.unmerge();
    whole.conditionalFormats.clearAll();
    whole.clear("All");
    sheet.getRange("1:40").rowHidden = false;
    await context.sync();
  });
}

/** Twice where the first try is refused; false where the sheet is still there. */
async function remove(name: string, own: OwnWrites): Promise<boolean> {
  const gone = () =>
    inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id");
      await context.sync();
      if (sheet.isNullObject) return true;
      own.expect(sheet.id, "");
      sheet.delete();
      await context.sync();
      return true;
    });
  return unlessRefused(gone, "any", () => unlessRefused(gone, "any", async () => false));
}

async function bringUp(id: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(id).activate();
    await context.sync();
  });
}

function aboutExcel(): { version: string; platform: string; api: string; language: string } {
  const { diagnostics, platform, displayLanguage, requirements } = Office.context;
  const minors = Array.from({ length: 40 }, (_, at) => 40 - at);
  const minor = minors.find((each) => requirements.isSetSupported("ExcelApi", `1.${each}`));
  return {
    version: diagnostics?.version ?? "",
    platform: String(platform ?? ""),
    api: minor === undefined ? "" : `1.${minor}`,
    language: displayLanguage ?? "",
  };
}
