/** Worksheets. */
import { LAST_COLUMN, LAST_ROW } from "../../workbook/formulas/address";
import type { HostWorkbook, Sheet } from "../../workbook/model";
import { areaFrom, areasFrom, blockOf, onSheet, refuse } from "../shared/area";
import { color } from "../shared/color";
import type { Context, Get, Node, Set, Table } from "../shared/family";
import { family } from "../shared/family";
import { asText, text } from "../shared/given";
import { ignoredEvents } from "../shared/events";
import { Unanswered } from "../shared/wire";
import { bringUp, usedWithin } from "../shared/cells";
import { nodeOf, rangeOf } from "../shared/registry";

const ALL = { row: 0, column: 0, rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 };
const A1 = { row: 0, column: 0, rows: 1, columns: 1 };
const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;

/** Office's word for a right → the file's. */
const RIGHTS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;
const SELECTION = {
  Normal: ["selectLockedCells", "selectUnlockedCells"],
  Unlocked: ["selectUnlockedCells"],
  None: [],
};

const protectionFamily = family<Sheet>("WorksheetProtection", {
  scalars: {
    Protected: (sheet) => sheet.isProtected,
    Options: ({ protection }) => {
      if (protection === null) return null;
      const has = (what: string) => protection.allowed.includes(what);
      const rights = Object.entries(RIGHTS).map(([word, what]) => [word, has(what)]);
      const [locked, unlocked] = SELECTION.Normal.map(has);
      return {
        ...Object.fromEntries(rights),
        selectionMode: locked ? "Normal" : unlocked ? "Unlocked" : "None",
      };
    },
  },
  methods: {
    Protect: (sheet, _context, options: Record<string, unknown> = {}, password?: string) => {
      if (password) throw new Unanswered("WorksheetProtection.protect with a password");
      if (sheet.isProtected) refuse("AccessDenied", "the sheet is protected already");
      const words = Object.keys(RIGHTS) as (keyof typeof RIGHTS)[];
      const rights = words.flatMap((word) => (options[word] === true ? [RIGHTS[word]] : []));
      const mode = (options.selectionMode ?? "Normal") as keyof typeof SELECTION;
      sheet.protection = {
        allowed: [...rights, ...(SELECTION[mode] ?? SELECTION.Normal)],
        hasPassword: false,
      };
    },
    Unprotect: (sheet) => {
      if (sheet.protection?.hasPassword) refuse("AccessDenied", "the protection has a password");
      sheet.protection = null;
    },
  },
});

const frozen = (sheet: Sheet) => {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeOf(sheet, {
    row: 0,
    column: 0,
    rows: rows === 0 ? LAST_ROW + 1 : rows,
    columns: columns === 0 ? LAST_COLUMN + 1 : columns,
  });
};

const freezeFamily = family<Sheet>("WorksheetFreezePanes", {
  methods: {
    // The range is what stays in sight, not the cell beside it; whole rows or columns freeze only that way.
    FreezeAt: (sheet, context, range: unknown) => {
      const { row, column, rows, columns } = blockOf(areaFrom(range, context, sheet));
      sheet.frozen = {
        rows: rows > LAST_ROW ? 0 : row + rows,
        columns: columns > LAST_COLUMN ? 0 : column + columns,
      };
    },
    FreezeRows: (sheet, _context, rows = 1 as number) => void (sheet.frozen = { rows, columns: 0 }),
    FreezeColumns: (sheet, _context, columns = 1 as number) => void (sheet.frozen = { rows: 0, columns }),
    Unfreeze: (sheet) => void (sheet.frozen = { rows: 0, columns: 0 }),
    GetLocation: frozen,
  },
});

/** A name Excel would not take is refused by the model. */
function neighbour(sheet: Sheet, { workbook }: Context, step: 1 | -1, visibleOnly: unknown): Node | null {
  const sheets = workbook.sheets.filter(
    (one) => one === sheet || visibleOnly !== true || one.visibility === "Visible",
  );
  const next = sheets[sheets.indexOf(sheet) + step];
  return next === undefined ? null : nodeOf("Worksheet", next);
}

function used(sheet: Sheet, valuesOnly: unknown): Node | null {
  const block = usedWithin(sheet, ALL, valuesOnly === true);
  return block && rangeOf(sheet, block);
}

const gridlines: readonly [Get<Sheet>, Set<Sheet>] = [
  (sheet) => sheet.showGridlines,
  (sheet, show: boolean) => void (sheet.showGridlines = show),
];
const headings: readonly [Get<Sheet>, Set<Sheet>] = [
  (sheet) => sheet.showHeadings,
  (sheet, show: boolean) => void (sheet.showHeadings = show),
];

export const worksheetTable: Table<Sheet> = {
  key: ["Id", (sheet) => sheet.id],
  scalars: {
    Id: (sheet) => sheet.id,
    Name: [(sheet) => sheet.name, (sheet, name: string) => void (sheet.name = name)],
    Position: [
      (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      (sheet, position: number, { workbook }) => workbook.moveSheet(sheet.id, position),
    ],
    Visibility: [
      (sheet) => sheet.visibility,
      (sheet, word: string, { workbook }) => {
        const visibility = VISIBILITY.find((one) => one === word) ?? refuse("InvalidArgument", word);
        const others = workbook.sheets.some((one) => one !== sheet && one.visibility === "Visible");
        if (visibility !== "Visible" && !others) refuse("InvalidOperation", "the last visible sheet");
        if (workbook.isStructureProtected) refuse("AccessDenied", "the workbook's structure is protected");
        sheet.visibility = visibility;
        const next = workbook.sheets.find((one) => one.visibility === "Visible");
        if (workbook.activeSheet === sheet && visibility !== "Visible" && next) workbook.activeSheet = next;
      },
    ],
    TabColor: [
      (sheet) => sheet.tabColor,
      (sheet, value: string) => void (sheet.tabColor = value === "" ? "" : color(value)),
    ],
    ShowGridlines: gridlines,
    ShowHeadings: headings,
    // office.js sets them by these names.
    Gridlines: gridlines,
    Headings: headings,
  },
  objects: {
    Names: (sheet) => nodeOf("NamedItemCollection", sheet),
    Charts: (sheet) => nodeOf("ChartCollection", sheet),
    Tables: (sheet) => nodeOf("TableCollection", { sheets: [sheet] }),
    FreezePanes: (sheet) => freezeFamily.of(sheet),
    PageLayout: (sheet) => nodeOf("PageLayout", sheet),
    HorizontalPageBreaks: (sheet) => nodeOf("PageBreakCollection", sheet),
    Protection: (sheet) => protectionFamily.of(sheet),
  },
  methods: {
    ...ignoredEvents,
    Activate: bringUp,
    Delete: (sheet, { workbook }) => workbook.removeSheet(sheet.id),
    Calculate: (sheet, { session }) => session.calculate(sheet, ALL),
    GetRange: (sheet, context, address?: string) => {
      if (!address) return rangeOf(sheet, ALL);
      const area = areaFrom(address, context, sheet);
      if (area.sheet !== sheet) refuse("InvalidArgument", `${address} is on another sheet`);
      return rangeOf(sheet, blockOf(area));
    },
    GetRanges: (sheet, context, address?: string) =>
      address
        ? nodeOf("RangeAreas", areasFrom(text(address), context, sheet))
        : nodeOf("RangeAreas", { sheet, blocks: [ALL] }),
    GetRangeByIndexes: (sheet, _context, row: number, column: number, rows: number, columns: number) =>
      rangeOf(sheet, onSheet(row, column, rows, columns)),
    GetCell: (sheet, _context, row: number, column: number) => rangeOf(sheet, onSheet(row, column, 1, 1)),
    GetUsedRange: (sheet, _context, valuesOnly?: boolean) => used(sheet, valuesOnly) ?? rangeOf(sheet, A1),
    GetUsedRangeOrNullObject: (sheet, _context, valuesOnly?: boolean) => used(sheet, valuesOnly),
    GetNext: (sheet, context, visibleOnly?: boolean) => neighbour(sheet, context, 1, visibleOnly),
    GetPrevious: (sheet, context, visibleOnly?: boolean) => neighbour(sheet, context, -1, visibleOnly),
    _GetSheetById: (_sheet, { workbook }, id: string) => sheetNode(workbook, id),
    _GetAnotherWorksheetById: (_sheet, { workbook }, id: string) => sheetNode(workbook, id),
  },
};

function sheetNode(workbook: HostWorkbook, key: unknown): Node | null {
  const sheet = workbook.sheet(text(key));
  return sheet && nodeOf("Worksheet", sheet);
}

/** "Sheet2", "Sheet3" …: what Excel calls a sheet added without a name. */
function freeName(workbook: HostWorkbook): string {
  let count = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${count}`) !== null) count++;
  return `Sheet${count}`;
}

const shown = (workbook: HostWorkbook, visibleOnly: unknown) =>
  workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");

export const worksheetsTable: Table<HostWorkbook> = {
  items: (workbook) => workbook.sheets.map((sheet) => nodeOf("Worksheet", sheet)),
  item: (workbook, _context, key: string) => sheetNode(workbook, key),
  methods: {
    ...ignoredEvents,
    Add: (workbook, { session }, name?: string) => {
      const sheet = workbook.addSheet(name === undefined ? freeName(workbook) : asText(name));
      session.addedNow.add(sheet);
      return nodeOf("Worksheet", sheet);
    },
    GetActiveWorksheet: (workbook, { session: { poses } }) => {
      if (poses.inFront === "otherWorkbook") refuse("InvalidSelection", "another workbook is in front");
      if (poses.inFront === "chartSheet") refuse("GeneralException", "a chart sheet is in front");
      return nodeOf("Worksheet", workbook.activeSheet);
    },
    GetCount: (workbook, _context, visibleOnly?: boolean) => shown(workbook, visibleOnly).length,
    GetFirst: (workbook, _context, visibleOnly?: boolean) =>
      sheetNode(workbook, shown(workbook, visibleOnly)[0]?.id ?? ""),
    GetLast: (workbook, _context, visibleOnly?: boolean) =>
      sheetNode(workbook, shown(workbook, visibleOnly).at(-1)?.id ?? ""),
  },
};
