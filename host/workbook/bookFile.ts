/** A workbook from its package and back: sheets, names, settings; what nobody touched stays byte for byte. */
import { parseBlock } from "./formulas/address";
import { readSettings, writeSettings, type Addin } from "./addinPart";
import { readCustomXml, writeCustomXml } from "./customXml";
import { fromFile, toFile } from "./formulas/formula";
import type { Block, CalculationMode, DefinedName, Extension } from "./model";
import { writeCharts } from "./chartFile";
import { followMoves, moveFormula } from "./moves";
import { openPackage, Package, UnreadableWorkbook } from "./package";
import { printNames, readPrintName } from "./pageFile";
import {
  readSheet,
  SHEET_ORDER,
  SharedStrings,
  writeSheet,
  type ReadSheet,
  type SheetContext,
} from "./sheetFile";
import { emptyState, type SheetState } from "./sheetState";
import type { StyleBook } from "./styleBook";
import { StylesFile } from "./stylesFile";
import { Book, type BookParts } from "./book";
import { make, type El } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const BOOK_ORDER = (
  "fileVersion fileSharing workbookPr AlternateContent absPath revisionPtr workbookProtection bookViews sheets " +
  "functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr " +
  "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"></dxfs></styleSheet>`;
const SHEET = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

const A1: Block = { row: 0, column: 0, rows: 1, columns: 1 };

/** How the main part of each kind of file is declared. */
const KINDS: Readonly<Record<Extension, string>> = {
  xlsx: `${SPREADSHEET}.sheet.main+xml`,
  xltx: `${SPREADSHEET}.template.main+xml`,
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  xltm: "application/vnd.ms-excel.template.macroEnabled.main+xml",
};

function extensionOf(contentType: string): Extension {
  const isTemplate = /template/i.test(contentType);
  if (/macroEnabled/i.test(contentType)) return isTemplate ? "xltm" : "xlsm";
  return isTemplate ? "xltx" : "xlsx";
}

/** calcPr's words for when a workbook is calculated. */
const MODES: Readonly<Record<string, CalculationMode>> = {
  auto: "Automatic",
  autoNoTable: "AutomaticExceptTables",
  manual: "Manual",
};

/** Where a sheet came from: its part, its place in the list (-1: made since), and what it was. */
interface Origin {
  readonly path: string;
  readonly index: number;
  readonly loaded: SheetState;
}

/** An empty book's package, as small as Excel takes it. */
function emptyPackage(): Package {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const file = new Package([
    [
      "[Content_Types].xml",
      bytes(
        `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
      ),
    ],
  ]);
  file.add(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    `${SPREADSHEET}.sheet.main+xml`,
  );
  file.relate("", `${OFFICE}/officeDocument`, "xl/workbook.xml");
  file.add("xl/worksheets/sheet1.xml", SHEET, `${SPREADSHEET}.worksheet+xml`);
  file.relate("xl/workbook.xml", `${OFFICE}/worksheet`, "xl/worksheets/sheet1.xml");
  return file;
}

/** The workbook of a file's bytes, or an empty one; saving starts from the same parts every time. */
export function openBook(bytes: Uint8Array | null, addin: Addin): Book {
  const file = bytes === null ? emptyPackage() : openPackage(bytes);
  const path = file.related("", "officeDocument");
  if (path === undefined || file.document(path).root.local !== "workbook") {
    throw new UnreadableWorkbook("notAWorkbook", "the file holds no workbook");
  }
  return new BookFile(file.bytes(), path, addin).book;
}

class BookFile {
  readonly book: Book;
  private readonly origins = new Map<string, Origin>();
  private readonly active: string;
  private readonly settings: string;
  private readonly customXml: string;
  private names: readonly DefinedName[] = [];

  constructor(
    private readonly source: ReadonlyMap<string, Uint8Array>,
    private readonly path: string,
    private readonly addin: Addin,
  ) {
    const file = new Package(source);
    const root = file.document(path).root;
    let ids = 0;
    const nextId = () =>
      `{${(++ids).toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`;
    const context = this.context(file, null, nextId);
    const read = this.readSheets(file, root, context);
    this.book = new Book(this.parts(file, root, read, context.styles));
    this.book.hasArrays = read.some(({ sheet }) => sheet.hasArrays);
    this.book.write = (book) => Promise.resolve().then(() => this.save(book));
    this.active = this.book.activeSheet.id;
    this.names = this.book.names;
    this.settings = JSON.stringify([...this.book.addinSettings]);
    this.customXml = JSON.stringify([...this.book.customXml]);
    read.forEach(({ id, index, path: part, sheet: { state } }) => {
      this.origins.set(id, { path: part, index, loaded: { ...state, rows: new Map() } });
    });
  }

  private context(file: Package, styles: StyleBook | null, nextId: () => string): SheetContext {
    const { path } = this;
    const add = (name: string, xml: string) => {
      const part = file.has(`xl/${name}.xml`) ? file.freePath(`xl/${name}`) : `xl/${name}.xml`;
      file.add(part, xml, `${SPREADSHEET}.${name}+xml`);
      file.relate(path, `${OFFICE}/${name}`, part);
      return part;
    };
    const given = file.related(path, "styles");
    const stylesPath = given ?? add("styles", STYLES);
    const theme = file.related(path, "theme");
    const strings = new SharedStrings(
      () => {
        const part = file.related(path, "sharedStrings");
        return part === undefined ? null : file.document(part).root;
      },
      () => file.document(add("sharedStrings", `<sst xmlns="${MAIN}" count="0" uniqueCount="0"></sst>`)).root,
    );
    const date1904 = file.document(path).root.child("workbookPr")?.flag("date1904") ?? false;
    return {
      file,
      styles: new StylesFile(file, stylesPath, theme, styles, given === undefined),
      strings,
      date1904,
      nextId,
    };
  }

  private readSheets(file: Package, root: El, context: SheetContext) {
    const related = file.relationships(this.path);
    const names = root.child("definedNames")?.all("definedName") ?? [];
    const found: { id: string; index: number; path: string; sheet: ReadSheet }[] = [];
    (root.child("sheets")?.all("sheet") ?? []).forEach((el, index) => {
      const target = related.find((one) => one.id === el.relationship);
      if (target?.kind !== "worksheet" || !file.has(target.target)) return;
      const sheet = readSheet(target.target, el.attr("name") ?? "", context);
      const { state } = sheet;
      const hidden = el.attr("state");
      state.visibility = hidden === "veryHidden" ? "VeryHidden" : hidden === "hidden" ? "Hidden" : "Visible";
      for (const name of names) {
        if (name.number("localSheetId") !== index) continue;
        const print = isPrintName(name) ? readPrintName(name.attr("name") ?? "", name.text) : null;
        if (print) state.pageLayout = { ...state.pageLayout, ...print };
        else if (isBuiltIn(name)) state.builtIns = [...state.builtIns, readName(name)];
        else state.names = [...state.names, readName(name)];
      }
      const number = (el.number("sheetId") ?? index + 1) - 1;
      let id =
        sheet.uid?.toUpperCase() ??
        `{${number.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
      if (found.some((other) => other.id === id)) id = context.nextId();
      found.push({ id, index, path: target.target, sheet });
      file.forget(target.target);
    });
    if (found.length === 0) throw new UnreadableWorkbook("notAWorkbook", "the workbook has no worksheet");
    return found;
  }

  private parts(
    file: Package,
    root: El,
    read: ReturnType<BookFile["readSheets"]>,
    styles: StylesFile,
  ): BookParts {
    const calc = root.child("calcPr");
    const names = root.child("definedNames")?.all("definedName") ?? [];
    const tab = root.child("bookViews")?.child("workbookView")?.number("activeTab") ?? 0;
    const active = Math.max(
      0,
      read.findIndex(({ index }) => index === tab),
    );
    return {
      styles: styles.styles,
      date1904: root.child("workbookPr")?.flag("date1904") ?? false,
      iterate: calc?.flag("iterate") ?? false,
      calculationMode: MODES[calc?.attr("calcMode") ?? "auto"] ?? "Automatic",
      isStructureProtected: root.child("workbookProtection")?.flag("lockStructure") ?? false,
      extension: extensionOf(file.contentType(this.path)),
      hasMacros: file.related(this.path, "vbaProject") !== undefined,
      wantsCalculation:
        (calc?.flag("fullCalcOnLoad") ?? false) || read.some(({ sheet }) => sheet.hasUncalculated),
      names: names
        .filter((name) => name.attr("localSheetId") === undefined && !isBuiltIn(name))
        .map(readName),
      settings: readSettings(file, this.addin),
      customXml: readCustomXml(file, this.path),
      sheets: read.map(({ id, sheet }) => ({
        id,
        state: sheet.state,
        defaults: sheet.defaults,
      })),
      active,
      selection: parseBlock(read[active]?.sheet.selection?.split(" ")[0] ?? "A1") ?? A1,
    };
  }

  /** The package with everything that differs from the file as it was opened. */
  private save(book: Book): Uint8Array {
    const file = new Package(this.source);
    const root = file.document(this.path).root;
    const context = this.context(file, book.styles, () => "");
    const reached = reachable(file);
    const places = this.writeSheetList(file, root, book);
    let formulasChanged = places.size < this.origins.size;
    for (const sheet of book.sheets) {
      const place = places.get(sheet.id);
      if (place === undefined || unchanged(place.loaded, sheet.state)) continue;
      formulasChanged =
        writeSheet(
          place.path,
          place.loaded,
          { state: sheet.state, grown: (row) => sheet.grownHeight(row) },
          context,
        ) || formulasChanged;
    }
    followMoves(
      file,
      book.moves,
      [...places.values()].map(({ path, loaded }) => ({ path, name: loaded.name })),
    );
    // Those that stay followed the moves; the others are written as they now lie.
    for (const sheet of book.sheets) {
      const place = places.get(sheet.id);
      if (place !== undefined && place.loaded.charts !== sheet.state.charts)
        writeCharts(place.path, place.loaded, sheet.state, file, SHEET_ORDER);
    }
    this.writeNames(root, book, places);
    if (book.activeSheet.id !== this.active || book.moves.length > 0 || places.size !== this.origins.size) {
      this.writeActive(file, root, book, places);
    }
    const chain = file.related(this.path, "calcChain");
    if (formulasChanged && chain !== undefined) file.drop(chain);
    if (book.uncalculated.length > 0 && book.sheets.some((sheet) => sheet.state.touched)) {
      root.need("calcPr", BOOK_ORDER).set("fullCalcOnLoad", 1);
    }
    if (book.extension !== extensionOf(file.contentType(this.path)))
      file.setContentType(this.path, KINDS[book.extension]);
    const mode = Object.keys(MODES).find((word) => MODES[word] === book.calculationMode) ?? "auto";
    if ((root.child("calcPr")?.attr("calcMode") ?? "auto") !== mode)
      root.need("calcPr", BOOK_ORDER).set("calcMode", mode);
    if (JSON.stringify([...book.addinSettings]) !== this.settings)
      writeSettings(file, this.addin, book.addinSettings);
    if (context.styles.isUnused) file.drop(file.related(this.path, "styles") ?? "");
    if (JSON.stringify([...book.customXml]) !== this.customXml)
      writeCustomXml(file, this.path, book.customXml);
    const left = reachable(file);
    for (const part of reached) if (!left.has(part)) file.drop(part);
    return file.zipped();
  }

  /** Sheets added, removed, renamed, hidden and moved; answers where each stands. */
  private writeSheetList(file: Package, root: El, book: Book): Map<string, Origin> {
    const list = root.need("sheets", BOOK_ORDER);
    const before = list.all("sheet");
    const places = new Map<string, Origin>();
    const elements = new Map<string, El>();
    for (const [id, origin] of this.origins) {
      const el = before[origin.index];
      if (el === undefined) continue;
      if (book.sheet(id)?.id === id) {
        places.set(id, origin);
        elements.set(id, el);
      } else {
        el.remove();
        file.drop(origin.path);
      }
    }
    for (const sheet of book.sheets) {
      let el = elements.get(sheet.id);
      if (el === undefined) {
        const path = file.freePath("xl/worksheets/sheet");
        file.add(path, SHEET, `${SPREADSHEET}.worksheet+xml`);
        const relationship = file.relate(this.path, `${OFFICE}/worksheet`, path);
        const sheetId = Math.max(0, ...list.all("sheet").map((one) => one.number("sheetId") ?? 0)) + 1;
        el = make(`${list.prefix}sheet`, {
          name: sheet.name,
          sheetId,
          "xmlns:r": OFFICE,
          "r:id": relationship,
        });
        list.add(el);
        elements.set(sheet.id, el);
        places.set(sheet.id, { path, index: -1, loaded: emptyState(sheet.name) });
      }
      el.set("name", sheet.name);
      const hidden = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" }[sheet.visibility];
      if ((el.attr("state") ?? "visible") !== (hidden ?? "visible")) el.set("state", hidden);
    }
    // Other kinds of sheets (charts) keep their place; worksheets fill the places between them in the book's order.
    const worksheets = new Set(elements.values());
    const queue = book.sheets.flatMap((sheet) => elements.get(sheet.id) ?? []);
    const order = list.all("sheet").map((el) => (worksheets.has(el) ? (queue.shift() ?? el) : el));
    if (order.some((el, at) => el !== list.all("sheet")[at])) {
      order.forEach((el) => el.remove());
      order.forEach((el) => list.add(el));
    }
    const index = new Map(order.map((el, at) => [el, at]));
    for (const name of root.child("definedNames")?.all("definedName") ?? []) {
      const local = name.number("localSheetId");
      if (local === undefined) continue;
      const now = index.get(before[local] ?? list);
      if (now === undefined) name.remove();
      else name.set("localSheetId", now);
    }
    return places;
  }

  private writeNames(root: El, book: Book, places: ReadonlyMap<string, Origin>): void {
    const found = root.child("definedNames");
    const list = found ?? make(`${root.prefix}definedNames`);
    const all = root.child("sheets")?.all("sheet") ?? [];
    const at = (name: string) => all.findIndex((el) => el.attr("name") === name);
    const before = list.toString();
    const bring = (scope: number | null, names: readonly DefinedName[]) => {
      const local = scope === null ? undefined : String(scope);
      const own = list.all("definedName").filter((el) => el.attr("localSheetId") === local && !isBuiltIn(el));
      const missing = new Map(names.map((name) => [name.name.toLowerCase(), name]));
      for (const el of own) {
        const name = missing.get((el.attr("name") ?? "").toLowerCase());
        missing.delete((el.attr("name") ?? "").toLowerCase());
        if (name === undefined) el.remove();
        else if (JSON.stringify(readName(el)) !== JSON.stringify(name)) putName(el, name);
      }
      for (const name of missing.values()) {
        putName(list.add(make(`${list.prefix}definedName`, { name: name.name, localSheetId: local })), name);
      }
    };
    if (book.names !== this.names) bring(null, book.names);
    for (const sheet of book.sheets) {
      const loaded = places.get(sheet.id)?.loaded;
      const scope = at(sheet.name);
      if (loaded === undefined) continue;
      if (sheet.state.names !== loaded.names) bring(scope, sheet.state.names);
      const was = printNames(loaded.name, loaded.pageLayout);
      const now = printNames(sheet.name, sheet.pageLayout);
      for (const [name, before, text] of [
        ["_xlnm.Print_Area", was.area, now.area],
        ["_xlnm.Print_Titles", was.titles, now.titles],
      ] as const) {
        if (before === text) continue;
        const own = (el: El) =>
          el.number("localSheetId") === scope && el.attr("name")?.toLowerCase() === name.toLowerCase();
        const el = list.all("definedName").find(own);
        if (text === null) el?.remove();
        else (el ?? list.add(make(`${list.prefix}definedName`, { name, localSheetId: scope }))).setText(text);
      }
    }
    for (const el of list.all("definedName")) {
      if (!isBuiltIn(el) || isPrintName(el)) continue;
      const own = [...places.values()].find(
        (place) =>
          place.index >= 0 &&
          at(book.sheets.find((sheet) => places.get(sheet.id) === place)?.name ?? "") ===
            el.number("localSheetId"),
      );
      el.setText(moveFormula(`=${el.text}`, own?.loaded.name ?? "", book.moves).slice(1));
    }
    if (found === undefined && list.elements.length > 0) root.place(list, BOOK_ORDER);
    if (found !== undefined && list.elements.length === 0 && list.toString() !== before) list.remove();
  }

  /** The active tab, and only that one selected: two would be edited together. */
  private writeActive(file: Package, root: El, book: Book, places: ReadonlyMap<string, Origin>): void {
    const views = root.need("bookViews", BOOK_ORDER);
    const view = views.child("workbookView") ?? views.add(make(`${views.prefix}workbookView`));
    const all = root.child("sheets")?.all("sheet") ?? [];
    const active = all.findIndex((el) => el.attr("name") === book.activeSheet.name);
    if ((view.number("activeTab") ?? 0) !== active) view.set("activeTab", active);
    if ((view.number("firstSheet") ?? 0) >= all.length) view.set("firstSheet", null);
    for (const [id, { path }] of places) {
      const own = file.document(path).root.child("sheetViews")?.child("sheetView");
      const selected = id === book.activeSheet.id;
      if (own && own.flag("tabSelected") !== selected) own.set("tabSelected", selected ? 1 : null);
    }
  }
}

function unchanged(loaded: SheetState, state: SheetState): boolean {
  if (state.touched || state.shifts.length > 0) return false;
  return (Object.keys(loaded) as (keyof SheetState)[]).every(
    (key) => key === "rows" || loaded[key] === state[key],
  );
}

function reachable(file: Package): Set<string> {
  const found = new Set<string>();
  const queue = [""];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const { target, external } of file.relationships(path)) {
      if (external || found.has(target) || !file.has(target)) continue;
      found.add(target);
      queue.push(target);
    }
  }
  return found;
}

function isBuiltIn(name: El): boolean {
  return /^_xlnm\./i.test(name.attr("name") ?? "");
}

function isPrintName(name: El): boolean {
  return /^_xlnm\.print_(area|titles)$/i.test(name.attr("name") ?? "");
}

function readName(el: El): DefinedName {
  return {
    name: el.attr("name") ?? "",
    formula: fromFile(el.text),
    visible: !el.flag("hidden"),
    comment: el.attr("comment") ?? "",
  };
}

function putName(el: El, name: DefinedName): void {
  el.set("hidden", name.visible ? null : 1).set("comment", name.comment || null);
  el.setText(toFile(name.formula));
}
