import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { DOMParser, type Element as XmlElement } from "@xmldom/xmldom";
import type { HostWorkbook, Sheet } from "../../workbook/model";
import { openWorkbook } from "../../workbook/workbook";
import { SHEET_ORDER } from "../../workbook/sheetFile";
import { bytesOf, edited, first, NAMES } from "./writers";

function dom(bytes: Uint8Array | undefined): XmlElement {
  const root = new DOMParser().parseFromString(new TextDecoder().decode(bytes), "text/xml").documentElement;
  if (!root) throw new Error("an empty part");
  return root;
}

/** Each element with its path, attributes and text, and how often it stands there: what may not shrink. */
function elements(root: XmlElement): Map<string, number> {
  const found = new Map<string, number>();
  const walk = (el: XmlElement, path: string) => {
    const attributes = [...el.attributes]
      .filter((one) => !one.name.startsWith("xmlns"))
      .map((one) => `${one.name}=${one.value}`)
      .sort();
    const children = [...el.childNodes];
    const text = children
      .filter((node) => node.nodeType === 3 || node.nodeType === 4)
      .map((node) => node.nodeValue)
      .join("");
    const here = `${path}/${el.localName}`;
    const key = `${here} [${attributes.join(" ")}] ${text.trim()}`;
    found.set(key, (found.get(key) ?? 0) + 1);
    for (const child of children) if (child.nodeType === 1) walk(child as XmlElement, here);
  };
  walk(root, "");
  return found;
}

function lost(before: XmlElement, after: XmlElement): string[] {
  const now = elements(after);
  return [...elements(before)].filter(([key, count]) => (now.get(key) ?? 0) < count).map(([key]) => key);
}

// What the edit itself rewrites, and nothing else: counts, extents, priorities, the selected tab.
const REWRITTEN = [
  /calcChain/,
  /^\/worksheet\/dimension /,
  /^\/sst \[/,
  /^\/styleSheet\/(fonts|fills|borders|cellXfs|dxfs|numFmts) \[/,
  /\/cfRule \[.*priority=/,
  /^\/worksheet\/sheetViews\/sheetView \[.*tabSelected=/,
  /^\/workbook\/bookViews\/workbookView \[/,
  /^\/workbook\/(bookViews|definedNames|calcPr) \[/,
  /^\/worksheet\/sheetViews \[\]/,
];

test.each(NAMES)("%s: saved untouched, every part is the same to the byte", async (name) => {
  const bytes = await bytesOf(name);
  const book = openWorkbook(bytes);
  const [before, after] = [unzipSync(bytes), unzipSync(await book.save())];
  // Excel, too, calculates a cell that came without a value.
  const uncalculated = name === "bare" || name.startsWith("openpyxl") || name.startsWith("excelize");
  expect(Object.keys(after).sort()).toEqual(
    Object.keys(before)
      .filter((path) => !path.endsWith("/"))
      .sort(),
  );
  for (const path of Object.keys(before)) {
    if (uncalculated && /worksheets|workbook\.xml/.test(path)) continue;
    expect([path, Buffer.from(after[path] ?? []).equals(Buffer.from(before[path] ?? []))]).toEqual([
      path,
      true,
    ]);
  }
});

test.each(NAMES)("%s: after the add-in's work no part and no element is lost", async (name) => {
  const bytes = await bytesOf(name);
  const book = await edited(name);
  const [before, after] = [unzipSync(bytes), unzipSync(await book.save())];
  for (const [path, body] of Object.entries(before)) {
    if (
      path.endsWith("/") ||
      path.endsWith("calcChain.xml") ||
      (name === "own" && /sheet2|rels$|Types/.test(path))
    )
      continue;
    expect([path, path in after]).toEqual([path, true]);
    if (!/\.(xml|rels|vml)$/.test(path)) {
      expect(Buffer.from(after[path] ?? []).equals(Buffer.from(body))).toBe(true);
      continue;
    }
    const gone = lost(dom(body), dom(after[path])).filter(
      (key) => !REWRITTEN.some((known) => known.test(key)),
    );
    // A cell keeps its place, its look and its formula; a calculated value may be another.
    const now = [...elements(dom(after[path])).keys()];
    const cell = (key: string) =>
      /^\/worksheet\/sheetData\/row\/c \[.*?(r=[A-Z]+\d+(?: s=\d+)?)/.exec(key)?.[1];
    const cells = new Set(now.map(cell));
    const values = (root: XmlElement) =>
      [...root.getElementsByTagName("*")].filter((el) => el.localName === "v").length;
    const really = gone.filter((key) => {
      if (/^\/worksheet\/sheetData\/row\/c\/v /.test(key)) return false;
      return cell(key) === undefined || !cells.has(cell(key));
    });
    expect([path, name === "own" ? really.filter((key) => !/sheet |definedName/.test(key)) : really]).toEqual(
      [path, []],
    );
    expect(values(dom(after[path]))).toBeGreaterThanOrEqual(values(dom(body)));
  }
});

test.each(NAMES)("%s: the result is sound as Excel demands it", async (name) => {
  const book = await edited(name);
  expect(faults(unzipSync(await book.save()))).toEqual([]);
});

/** What makes Excel offer a repair: order, bounds, content types, relationships that lead nowhere. */
function faults(parts: Record<string, Uint8Array>): string[] {
  const found: string[] = [];
  const types = dom(parts["[Content_Types].xml"]);
  const all = (root: XmlElement, local: string) =>
    [...root.getElementsByTagName("*")].filter((el) => el.localName === local);
  const overrides = new Set(all(types, "Override").map((el) => el.getAttribute("PartName")?.toLowerCase()));
  const extensions = new Set(all(types, "Default").map((el) => el.getAttribute("Extension")?.toLowerCase()));
  for (const part of overrides) {
    if (!Object.keys(parts).some((path) => `/${path}`.toLowerCase() === part))
      found.push(`type of no part: ${part}`);
  }
  for (const path of Object.keys(parts)) {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    if (
      path !== "[Content_Types].xml" &&
      !overrides.has(`/${path}`.toLowerCase()) &&
      !extensions.has(extension)
    ) {
      found.push(`no content type: ${path}`);
    }
    if (!path.endsWith(".rels")) continue;
    const folder = path.replace(/_rels\/[^/]*$/, "");
    const ids = all(dom(parts[path]), "Relationship").map((el) => el.getAttribute("Id"));
    if (new Set(ids).size < ids.length) found.push(`two relationships of one id: ${path}`);
    for (const el of all(dom(parts[path]), "Relationship")) {
      if (el.getAttribute("TargetMode") === "External") continue;
      const target = new URL(el.getAttribute("Target") ?? "", `file:///${folder}`).pathname.slice(1);
      if (!(decodeURI(target) in parts)) found.push(`${path} leads nowhere: ${target}`);
    }
  }
  const styles = Object.keys(parts).find((path) => /styles\.xml$/.test(path));
  const sheets = Object.keys(parts).filter((path) => /worksheets\/[^/]+\.xml$/.test(path));
  const count = (list: string) => {
    const root = styles === undefined ? null : dom(parts[styles]);
    const own = root && [...root.childNodes].find((el) => (el as XmlElement).localName === list);
    return own ? [...own.childNodes].filter((el) => el.nodeType === 1).length : 0;
  };
  const bounds = { s: count("cellXfs"), dxfId: count("dxfs") };
  if (styles) {
    for (const xf of all(dom(parts[styles]), "xf")) {
      for (const [attribute, list] of [
        ["fontId", "fonts"],
        ["fillId", "fills"],
        ["borderId", "borders"],
      ] as const) {
        if (Number(xf.getAttribute(attribute) ?? 0) >= Math.max(1, count(list)))
          found.push(`${attribute} out of bounds`);
      }
    }
  }
  const strings = Object.keys(parts).find((path) => /sharedStrings\.xml$/i.test(path));
  const texts = strings === undefined ? 0 : all(dom(parts[strings]), "si").length;
  for (const path of sheets) {
    const root = dom(parts[path]);
    const order = [...root.childNodes].flatMap((el) =>
      el.nodeType === 1 ? SHEET_ORDER.indexOf((el as XmlElement).localName ?? "") : [],
    );
    const known = order.filter((at) => at >= 0);
    if (known.some((at, index) => index > 0 && at < (known[index - 1] ?? 0)))
      found.push(`${path}: order of elements`);
    for (const c of all(root, "c")) {
      if (Number(c.getAttribute("s") ?? 0) >= Math.max(1, bounds.s))
        found.push(`${path}: style out of bounds`);
      if (c.getAttribute("t") === "s" && Number(c.textContent) >= texts)
        found.push(`${path}: string out of bounds`);
    }
    for (const rule of all(root, "cfRule")) {
      if (rule.hasAttribute("dxfId") && Number(rule.getAttribute("dxfId")) >= bounds.dxfId)
        found.push(`${path}: dxf out of bounds`);
    }
    const rows = all(root, "row").map((el) => Number(el.getAttribute("r") ?? 0));
    if (rows.some((row, at) => at > 0 && row > 0 && row <= (rows[at - 1] ?? 0)))
      found.push(`${path}: order of rows`);
  }
  return found;
}

test("every result opens in excelize, with the cell, the formula and the other sheets there", async () => {
  const folder = mkdtempSync(join(tmpdir(), "second-reader-"));
  const books = new Map<string, HostWorkbook>();
  const asked: { path: string; cells: [string, string][] }[] = [];
  for (const name of NAMES) {
    const book = await edited(name);
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, await book.save());
    books.set(path, book);
    asked.push({
      path,
      cells: [
        ["Báo cáo 2023", "A1"],
        ["Báo cáo 2023", "A2"],
        [first(book).name, "ZZ900"],
      ],
    });
  }
  const script = join(__dirname, "../fixtures/secondReader.mjs");
  const answers = JSON.parse(
    execFileSync(process.execPath, [script], { input: JSON.stringify(asked), encoding: "utf8" }),
  );
  rmSync(folder, { recursive: true });
  for (const { path, sheets, cells, formulas } of answers) {
    const book = books.get(path) as HostWorkbook;
    const typed = first(book).isProtected ? "" : "- Trong đó: nhập tay";
    expect([path, cells, formulas[1]]).toEqual([path, ["Kết quả", "2", typed], "1+1"]);
    for (const sheet of book.sheets) expect([path, sheets.includes(sheet.name)]).toEqual([path, true]);
  }
  expect(answers).toHaveLength(NAMES.length);
});

test.each(NAMES)("%s: what was written is read back", async (name) => {
  const book = await edited(name);
  const again = openWorkbook(await book.save());
  const report = again.sheet("Báo cáo 2023");
  const before = book.sheet("Báo cáo 2023");
  expect(again.activeSheet.name).toBe("Báo cáo 2023");
  expect(report?.cell(2, 0)).toEqual({
    value: 0.955,
    formula: '=IFERROR(NUMBERVALUE("95,5%",",","."),0)',
    error: false,
  });
  expect(report?.pageLayout).toEqual(before?.pageLayout);
  expect(report?.merges).toEqual(before?.merges);
  expect(report?.frozen).toEqual({ rows: 1, columns: 0 });
  expect(report?.rules.map(({ rule, blocks }) => ({ rule, blocks }))).toEqual(
    before?.rules.map(({ rule, blocks }) => ({ rule, blocks })),
  );
  expect(again.addinSettings).toEqual(book.addinSettings);
  expect(again.names).toEqual(book.names);
  expect(again.extension).toBe(book.extension);
  for (const [at, sheet] of book.sheets.entries()) {
    const other = again.sheets[at] as Sheet;
    expect([other.name, other.visibility, other.isProtected]).toEqual([
      sheet.name,
      sheet.visibility,
      sheet.isProtected,
    ]);
    const used = sheet.usedBlock(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    for (let row = used.row; row < Math.min(used.row + used.rows, 60); row++) {
      for (let column = used.column; column < Math.min(used.column + used.columns, 20); column++) {
        expect([row, column, other.cell(row, column)]).toEqual([row, column, sheet.cell(row, column)]);
        expect([row, column, other.format(row, column)]).toEqual([row, column, sheet.format(row, column)]);
      }
    }
  }
});
