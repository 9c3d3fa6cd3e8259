/**
 * Workbooks nobody should send, through the whole job and into a saved file: the right tally or the clear refusal, within its
 * time; no text became a formula, which the saved XML shows; nothing else in the file changed.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook, UnreadableWorkbook } from "../../host/workbook/workbook";
import { createActions } from "../../src/actions";
import type * as LayPlan from "../../src/excel/layPlan";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { boot, closeAll } from "../excel/books";
import { HOSTILE } from "./hostileWorkbooks";
import { isReport, sheetOf, userState } from "./userBook";

const plans: SheetPlan[] = [];
jest.mock("../../src/excel/layPlan", () => {
  const real = jest.requireActual<typeof LayPlan>("../../src/excel/layPlan");
  return {
    ...real,
    layPlan: (...[sheet, plan, values]: Parameters<typeof LayPlan.layPlan>) => {
      plans.push(plan);
      real.layPlan(sheet, plan, values);
    },
  };
});

/** For one workbook, on a machine that is busy. */
const WITHIN = 15_000;

/** Parts that list what a workbook has: a sheet, looks, texts and our settings are added to them. */
const LISTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/calcChain\.xml|docProps\/.*|xl\/webextensions\/.*)$/;

afterEach(() => {
  plans.length = 0;
  closeAll();
});

test.each(HOSTILE)(
  "$name",
  async ({ make, tally }) => {
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
    await actions.createReport(view);
    expect(excel.cost.batches.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(userState(workbook)).toEqual(users);
    const bytes = await workbook.save();
    expectOnlyPlannedFormulas(bytes);
    expectNothingElseChanged(before, unzipSync(bytes), sheets.length);
  },
  WITHIN,
);

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
  const list = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const at = [...list.matchAll(/<sheet [^>]*?name="([^"]*)"[^>]*?r:id="([^"]*)"/g)].find(
    ([, own]) => unescaped(own ?? "") === name,
  );
  const rels = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  const rel = [...rels.matchAll(/<Relationship [^>]*>/g)].find(([one]) =>
    one.includes(`Id="${at?.[2]}"`),
  )?.[0];
  const target = /Target="\/?(?:xl\/)?([^"]*)"/.exec(rel ?? "")?.[1] ?? "";
  return strFromU8(parts[`xl/${target}`] ?? new Uint8Array());
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
    const from = performance.now();
    try {
      openWorkbook(bytes);
    } catch (error) {
      expect(performance.now() - from).toBeLessThan(5000);
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

test("the hostile workbooks are those they say", () => {
  expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length);
  expect(
    sheetOf(HOSTILE[0]?.make() ?? openWorkbook(new Uint8Array()), "Sheet1").cell(1, 1).formula,
  ).toBeNull();
});
