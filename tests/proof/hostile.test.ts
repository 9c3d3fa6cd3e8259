/**
 * Workbooks nobody should send, through the whole job, into a saved file and out of it again: the right tally or the clear refusal,
 * within its time, which is counted in round trips, actions and bytes; no text became a formula, a name, a link or a rule, which the
 * saved XML shows; nothing else in the file changed; the report opened again gives the same figures.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Cost } from "../../host/office/session";
import type { Cell, Sheet } from "../../host/workbook/model";
import { openWorkbook, UnreadableWorkbook } from "../../host/workbook/workbook";
import { createActions } from "../../src/actions/index";
import { previewReport } from "../../src/actions/preview";
import type * as LayPlan from "../../src/excel/lay/layPlan";
import type { Tally } from "../../src/model/assessment";
import { highlightMarks } from "../../src/formulas/highlightMarks";
import type { SheetPlan } from "../../src/model/sheetPlan";
import { boot, closeAll } from "../excel/books";
import { HOSTILE } from "./hostileWorkbooks";
import { isReport, sheetOf, userState } from "./userBook";

const plans: SheetPlan[] = [];
jest.mock("../../src/excel/lay/layPlan", () => {
  const real = jest.requireActual<typeof LayPlan>("../../src/excel/lay/layPlan");
  return {
    ...real,
    layPlan: (...[sheet, plan, values]: Parameters<typeof LayPlan.layPlan>) => {
      plans.push(plan);
      real.layPlan(sheet, plan, values);
    },
  };
});

/** What only a job that hangs takes. */
const HANGS = 120_000;

/** What the job may cost unless a workbook says more. */
/** With the rows a report remembers to be compared by (0135). */
const COST = { trips: 5, actions: 400, bytes: 310_000 };

/** Parts that list what a workbook has: a sheet, looks, texts and our settings are added to them. */
const LISTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/webextensions\/.*)$/;

afterEach(() => {
  plans.length = 0;
  closeAll();
});

test.each(HOSTILE)(
  "$name",
  async ({ make, tally, said = [], cost = {} }) => {
    const workbook = openWorkbook(await make().save());
    workbook.calculate(true);
    const before = unzipSync(await workbook.save());
    const users = userState(workbook);
    const sheets = workbook.sheets.map(({ name }) => name);
    const excel = await boot(workbook);
    const actions = createActions(() => "2025-12-18T08:00:00.000Z");
    const view = await actions.read();
    if (tally === null) {
      expect(view.review.reading.tables).toEqual([]);
      await expect(actions.createReport(view)).rejects.toMatchObject({ code: "NothingFound" });
      expect(unzipSync(await workbook.save())).toEqual(before);
      return;
    }
    const { total, metOrExceeded } = view.review.tally;
    expect({ total, metOrExceeded }).toEqual(tally);
    const codes: readonly string[] = view.review.issues.map(({ code }) => code);
    expect(said.filter((code) => !codes.includes(code))).toEqual([]);
    await actions.createReport(view);
    expectWithin(excel.cost, { ...COST, ...cost });
    expect(userState(workbook)).toEqual(users);
    const bytes = await workbook.save();
    const after = unzipSync(bytes);
    expectOnlyPlannedFormulas(bytes);
    expectOnlyPlannedNames(before, after);
    expectOnlyPlannedRules(bytes, sheets);
    expectNothingElseChanged(before, after, sheets.length);
    await expectSameWhenOpened(bytes, users, sheets, view.review.tally);
  },
  HANGS,
);

test("each of them is refused half-way only for its size, or has strays far away, and is then read in parts", () => {
  expect(HOSTILE.filter(({ cost }) => (cost?.trips ?? 0) > COST.trips).map(({ name }) => name)).toEqual([
    "one value in the first and one in the last column",
    "one value in the last row",
  ]);
});

/** Its time, counted; a refusal on the way is one for size, where more round trips are allowed for. */
function expectWithin(spent: Cost, most: typeof COST): void {
  const { roundTrips, actions, requestBytes, responseBytes, batches } = spent;
  const refused = batches.filter(({ error }) => error !== undefined);
  expect(roundTrips).toBeLessThanOrEqual(most.trips);
  expect(actions).toBeLessThanOrEqual(most.actions);
  expect(requestBytes + responseBytes).toBeLessThanOrEqual(most.bytes);
  expect(refused.filter(({ error }) => error !== "ResponsePayloadSizeLimitExceeded")).toEqual([]);
  if (most.trips === COST.trips) expect(refused).toEqual([]);
}

/** The names that were there are the same, and those added are the plan's and the page's: each a place of the report, no text. */
function expectOnlyPlannedNames(before: Parts, after: Parts): void {
  const plan = plans.at(-1);
  const all = (parts: Parts): readonly string[] =>
    textOf(parts, "xl/workbook.xml").match(/<definedName\b[\s\S]*?<\/definedName>/g) ?? [];
  const [were, are] = [all(before), all(after)];
  expect(were.filter((name) => !are.includes(name))).toEqual([]);
  const wanted = [...(plan?.names ?? []).map(({ name }) => name), "_xlnm.Print_Area", "_xlnm.Print_Titles"];
  const quoted = `'${(plan?.sheetName ?? "").replaceAll("'", "''")}'!`;
  const added = are.filter((name) => !were.includes(name)).map((name) => nameAndPlace(name));
  expect(added.filter(({ name }) => !wanted.includes(name))).toEqual([]);
  expect(added.length).toBeGreaterThan((plan?.names ?? []).length);
  for (const { place } of added) {
    expect(place.startsWith(quoted)).toBe(true);
    expect(place.slice(quoted.length)).toMatch(/^\$[A-Z]*\$?\d+(:\$[A-Z]*\$?\d+)?$/);
  }
}

function nameAndPlace(element: string): { readonly name: string; readonly place: string } {
  const [, name = "", place = ""] = /name="([^"]*)"[^>]*>([\s\S]*)<\/definedName>/.exec(element) ?? [];
  return { name, place: unescaped(place) };
}

/** No links and no checks of what is typed; the report's rules are the plan's, those added to the user's sheets are our highlights. */
function expectOnlyPlannedRules(bytes: Uint8Array, sheets: readonly string[]): void {
  const plan = plans.at(-1);
  const report = partOf(bytes, plan?.sheetName ?? "");
  expect(report).not.toMatch(/<(hyperlink|dataValidation)s?\b/);
  const planned = (plan?.rules ?? []).flatMap((rule) => (rule.kind === "formula" ? [rule.formula] : []));
  expect(rulesIn(report).sort()).toEqual(planned.map((formula) => formula.slice(1)).sort());
  const users = sheets.flatMap((name) => rulesIn(partOf(bytes, name)));
  expect(users.filter((formula) => !highlightMarks.isOurs(formula))).toEqual([]);
  const rels = Object.entries(unzipSync(bytes)).filter(([path]) => /worksheets\/_rels\//.test(path));
  expect(rels.filter(([, part]) => strFromU8(part).includes("External"))).toEqual([]);
}

function rulesIn(part: string): string[] {
  return [...part.matchAll(/<cfRule [^>]*type="expression"[\s\S]*?<formula>([\s\S]*?)<\/formula>/g)].map(
    ([, formula]) => unescaped(formula ?? ""),
  );
}

/** Opened again: the user's sheets are as they were; calculated anew, no cell of the report is another; it is known, and fits. */
async function expectSameWhenOpened(
  bytes: Uint8Array,
  users: unknown,
  sheets: readonly string[],
  tally: Tally,
): Promise<void> {
  const workbook = openWorkbook(bytes);
  const report = workbook.sheets.find(isReport);
  if (report === undefined) throw new Error("no report in the saved file");
  expect(workbook.sheets.map(({ name }) => name)).toEqual([...sheets, report.name]);
  expect(inFile(userState(workbook))).toEqual(inFile(users));
  const values = (): unknown[] => cellsOf(report).map(({ value, error }) => (error ? [value] : value));
  const saved = values();
  workbook.calculate(true);
  expect(values()).toEqual(saved);
  expect(saved.filter((value) => Array.isArray(value))).toEqual([]);
  await boot(workbook);
  const view = await createActions(() => "2025-12-18T08:00:00.000Z").read();
  expect(view.review.tally).toEqual(tally);
  expect(view.report).toEqual({ sheet: report.name, writtenAt: "2025-12-18T08:00:00.000Z" });
  expect(previewReport(view).stale).toBeNull();
}

function cellsOf(sheet: Sheet): Cell[] {
  const used = sheet.usedBlock(true);
  if (used === null) return [];
  return Array.from({ length: used.rows * used.columns }, (_, at) =>
    sheet.cell(used.row + Math.floor(at / used.columns), used.column + (at % used.columns)),
  );
}

/** All texts in it as a file keeps them. */
function inFile(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (_, value: unknown) => (typeof value === "string" ? inXml(value) : value)),
  );
}

function textOf(parts: Parts, path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}

/** The saved file opened again: formulas stand where the plan has one and nowhere else; each text is the very text. */
function expectOnlyPlannedFormulas(bytes: Uint8Array): void {
  const plan = plans.at(-1);
  if (plan === undefined) throw new Error("nothing was laid");
  const book = openWorkbook(bytes);
  const report = book.sheets.find(isReport);
  if (report === undefined) throw new Error("no report in the saved file");
  const part = partOf(bytes, report.name);
  const planned: string[] = [];
  for (const { row, column, values } of plan.values) {
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        const cell = report.cell(row + down, column + across);
        if (typeof value === "object" && value !== null) planned.push(nameOf(row + down, column + across));
        else if (typeof value === "string") {
          expect([cell.formula, inXml(String(cell.value))]).toEqual([null, inXml(value)]);
        }
      }),
    );
  }
  const found = [...part.matchAll(/<c r="([A-Z]+\d+)"[^>]*(?<!\/)>(?:(?!<\/c>)[\s\S])*?<f[\s>]/g)].map(
    ([, name]) => name,
  );
  expect(found.sort()).toEqual(planned.sort());
}

/** What a text is once it went through a file: XML has no lone surrogates; line ends are one. */
function inXml(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

function nameOf(row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The XML of a sheet: the one with most formulas of ours is found by the name its book gives it. */
function partOf(bytes: Uint8Array, name: string): string {
  const parts = unzipSync(bytes);
  const list = textOf(parts, "xl/workbook.xml");
  const at = [...list.matchAll(/<sheet [^>]*?name="([^"]*)"[^>]*?r:id="([^"]*)"/g)].find(
    ([, own]) => unescaped(own ?? "") === name,
  );
  const rels = textOf(parts, "xl/_rels/workbook.xml.rels");
  const rel = [...rels.matchAll(/<Relationship [^>]*>/g)].find(([one]) =>
    one.includes(`Id="${at?.[2]}"`),
  )?.[0];
  const target = /Target="\/?(?:xl\/)?([^"]*)"/.exec(rel ?? "")?.[1] ?? "";
  return textOf(parts, `xl/${target}`);
}

function unescaped(text: string): string {
  const marks: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, mark: string) => marks[mark] ?? "");
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** Parts that were there are the same bytes; a sheet may have been given rules of ours, and nothing else. */
function expectNothingElseChanged(before: Parts, after: Parts, sheets: number): void {
  const changed = Object.keys(before).filter((path) => !LISTS.test(path) && !same(before[path], after[path]));
  for (const path of changed)
    expect([path, withoutRules(after[path])]).toEqual([path, withoutRules(before[path])]);
  const added = Object.keys(after).filter((path) => !(path in before) && !LISTS.test(path));
  expect(added.filter((path) => !/^xl\/worksheets\/(_rels\/)?sheet\d+\.xml(\.rels)?$/.test(path))).toEqual(
    [],
  );
  expect(Object.keys(after).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))).toHaveLength(
    sheets + 1,
  );
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(Buffer.from(other));
}

function withoutRules(part: Uint8Array | undefined): string {
  return strFromU8(part ?? new Uint8Array())
    .replace(/<conditionalFormatting\b[\s\S]*?<\/conditionalFormatting>/g, "")
    .replace(/ (tabSelected|topLeftCell|activeCell|sqref)="[^"]*"/g, "");
}

test("a workbook whose structure is protected: read and judged, the report refused by name, nothing written", async () => {
  const parts = unzipSync(await (HOSTILE[0]?.make() ?? openWorkbook(new Uint8Array())).save());
  const list = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  parts["xl/workbook.xml"] = strToU8(
    list.replace(/<sheets>/, '<workbookProtection lockStructure="1"/><sheets>'),
  );
  const workbook = openWorkbook(zipSync(parts));
  const before = unzipSync(await workbook.save());
  const excel = await boot(workbook);
  const actions = createActions(() => "2025-12-18T08:00:00.000Z");
  const view = await actions.read();
  expect(view.review.tally).toMatchObject(HOSTILE[0]?.tally ?? {});
  await expect(actions.createReport(view)).rejects.toMatchObject({ code: "StructureProtected" });
  expect(excel.cost.batches.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(unzipSync(await workbook.save())).toEqual(before);
});

describe("files that cannot be opened are refused by name, at once", () => {
  const whole = HOSTILE[0]?.make().save() ?? Promise.reject(new Error("no hostile workbook"));
  const refused = (bytes: Uint8Array): string => {
    try {
      openWorkbook(bytes);
    } catch (error) {
      if (error instanceof UnreadableWorkbook) return error.code;
      throw error;
    }
    return "opened";
  };

  test("encrypted", () => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
    expect(refused(bytes)).toBe("encrypted");
  });

  test("cut short anywhere", async () => {
    const bytes = await whole;
    for (let share = 0.05; share < 1; share += 0.1) {
      expect(refused(bytes.slice(0, Math.floor(bytes.length * share)))).toBe("truncated");
    }
  });

  test("a zip bomb in a sheet", async () => {
    const parts = unzipSync(await whole);
    parts["xl/worksheets/sheet1.xml"] = new Uint8Array(60e6);
    expect(refused(zipSync(parts, { level: 9 }))).toBe("tooLarge");
  }, 30_000);

  test("a zip bomb that says it is small", async () => {
    const parts = unzipSync(await whole);
    const name = "xl/worksheets/sheet1.xml";
    parts[name] = new Uint8Array(60e6);
    expect(refused(saidToBe(zipSync(parts, { level: 9 }), name, 1000))).toBe("truncated");
  }, 30_000);

  test("a bomb of entities", async () => {
    const parts = unzipSync(await whole);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const entities = Array.from(
      { length: 12 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(20)}">`,
    ).join("");
    parts["xl/worksheets/sheet1.xml"] = strToU8(
      sheet
        .replace(/(<\?xml[^>]*>)?/, `$1<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]>`)
        .replace("<sheetData>", "<sheetData>&e12;"),
    );
    expect(refused(zipSync(parts))).toBe("damaged");
  });

  test.each(["<worksheet", "<a><b></a></b>", "", "\u0000\u0001"])("a sheet that is %j", async (xml) => {
    const parts = unzipSync(await whole);
    parts["xl/worksheets/sheet1.xml"] = strToU8(xml);
    expect(refused(zipSync(parts))).toBe("damaged");
  });

  test("something else by the name of .xlsx", () => {
    expect(refused(strToU8("<html>"))).toBe("notAWorkbook");
    expect(refused(zipSync({ "a.txt": strToU8("a") }))).toBe("notAWorkbook");
    expect(refused(new Uint8Array())).toBe("notAWorkbook");
  });
});

/** The same file with another size inflated said of one part, in its own header and in the list. */
function saidToBe(zip: Uint8Array, name: string, size: number): Uint8Array {
  const [changed, path] = [Buffer.from(zip), Buffer.from(name)];
  for (let at = changed.indexOf("PK"); at >= 0; at = changed.indexOf("PK", at + 2)) {
    const kind = changed.readUInt16LE(at + 2);
    const [length, start] = kind === 0x0403 ? [22, 30] : kind === 0x0201 ? [24, 46] : [0, 0];
    if (length > 0 && path.equals(changed.subarray(at + start, at + start + path.length))) {
      changed.writeUInt32LE(size, at + length);
    }
  }
  return new Uint8Array(changed);
}

test("the hostile workbooks are those they say", () => {
  expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length);
  expect(
    sheetOf(HOSTILE[0]?.make() ?? openWorkbook(new Uint8Array()), "Sheet1").cell(1, 1).formula,
  ).toBeNull();
});
