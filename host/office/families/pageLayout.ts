/** Page set-up: paper, margins, zoom, print area and titles, headers and footers, page breaks. Points. */
import { LAST_COLUMN, LAST_ROW } from "../../workbook/formulas/address";
import type { HeaderFooter, PageLayout, Sheet } from "../../workbook/model";
import type { Area } from "../shared/area";
import { areaFrom, blockOf, refuse } from "../shared/area";
import type { Context, Get, Set, Table } from "../shared/family";
import { family, ownOf } from "../shared/family";
import { asText, flag, number, record, text } from "../shared/given";
import { Unanswered } from "../shared/wire";
import { nodeOf, rangeOf } from "../shared/registry";

function change(sheet: Sheet, to: Partial<PageLayout>): void {
  sheet.pageLayout = { ...sheet.pageLayout, ...to };
}

type Margin = keyof PageLayout["margins"];

/** 49 inches, in points. */
const LARGEST_MARGIN = 3528;

function margin(side: Margin): readonly [Get<Sheet>, Set<Sheet>] {
  return [
    (sheet) => sheet.pageLayout.margins[side],
    (sheet, value) => {
      const points = number(0, LARGEST_MARGIN)(value);
      change(sheet, { margins: { ...sheet.pageLayout.margins, [side]: points } });
    },
  ];
}

type Flag = "centerHorizontally" | "centerVertically" | "blackAndWhite" | "printGridlines" | "printHeadings";

function switched(key: Flag): readonly [Get<Sheet>, Set<Sheet>] {
  return [(sheet) => sheet.pageLayout[key], (sheet, value) => change(sheet, { [key]: flag(value) })];
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(
  sheet: Sheet,
  _context: Context,
  unit: string,
  given: Partial<Record<Margin, number>>,
): void {
  const points = ownOf(POINTS, text(unit)) ?? refuse("InvalidArgument", `no unit ${unit}`);
  for (const [side, length] of Object.entries(record(given)) as [string, unknown][]) {
    if (length === undefined || length === null) continue;
    if (ownOf(sheet.pageLayout.margins, side) === undefined) refuse("InvalidArgument", `no margin ${side}`);
    const [, set] = margin(side as Margin);
    (set as (sheet: Sheet, value: number) => void)(sheet, number(0, LARGEST_MARGIN)(length) * points);
  }
}

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

function pagesOf(count: unknown): number | null {
  return count === null ? null : number(0, 32_767)(count);
}

function setZoom(sheet: Sheet, zoom: unknown): void {
  const { scale, horizontalFitToPages: wide = null, verticalFitToPages: tall = null } = record(zoom);
  const [fitWide, fitTall] = [pagesOf(wide), pagesOf(tall)];
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400 || wide !== null || tall !== null) refuse("InvalidArgument", "zoom");
    return change(sheet, { zoom: { scale } });
  }
  if (fitWide === null && fitTall === null) refuse("InvalidArgument", "a zoom of nothing");
  change(sheet, { zoom: { fitWide, fitTall } });
}

function getZoom({ pageLayout: { zoom } }: Sheet): Zoom {
  if ("scale" in zoom) return { scale: zoom.scale };
  return {
    ...(zoom.fitWide === null ? {} : { horizontalFitToPages: zoom.fitWide }),
    ...(zoom.fitTall === null ? {} : { verticalFitToPages: zoom.fitTall }),
  };
}

interface Page {
  readonly sheet: Sheet;
  readonly header: "header" | "firstHeader";
  readonly footer: "footer" | "firstFooter";
}

const LONGEST_HEADER = 255;

/** As Excel counts it: one text of all three parts, each after its "&L", "&C" or "&R". */
function headerLength({ left, center, right }: HeaderFooter): number {
  return [left, center, right].reduce((sum, part) => sum + (part === "" ? 0 : part.length + 2), 0);
}

function words(where: "header" | "footer", side: keyof HeaderFooter): readonly [Get<Page>, Set<Page>] {
  return [
    (self) => self.sheet.pageLayout[self[where]][side],
    (self, value) => {
      const key = self[where];
      const changed = { ...self.sheet.pageLayout[key], [side]: text(value) };
      if (headerLength(changed) > LONGEST_HEADER)
        refuse("InvalidArgument", `a ${where} of more than ${LONGEST_HEADER} characters`);
      change(self.sheet, { [key]: changed });
    },
  ];
}

const headerFooterFamily = family<Page>("HeaderFooter", {
  scalars: {
    LeftHeader: words("header", "left"),
    CenterHeader: words("header", "center"),
    RightHeader: words("header", "right"),
    LeftFooter: words("footer", "left"),
    CenterFooter: words("footer", "center"),
    RightFooter: words("footer", "right"),
  },
});

const STATES: Readonly<Record<string, PageLayout["headerFooterState"]>> = {
  Default: "Default",
  FirstAndDefault: "FirstAndDefault",
  OddAndEven: "OddAndEven",
  FirstOddAndEven: "FirstOddAndEven",
};

const pages = (sheet: Sheet) => headerFooterFamily.of({ sheet, header: "header", footer: "footer" });

const headersFootersFamily = family<Sheet>("HeaderFooterGroup", {
  scalars: {
    State: [
      (sheet) => sheet.pageLayout.headerFooterState,
      (sheet, state: unknown) =>
        change(sheet, {
          headerFooterState:
            ownOf(STATES, asText(state)) ?? refuse("InvalidArgument", `no state ${asText(state)}`),
        }),
    ],
  },
  objects: {
    DefaultForAllPages: pages,
    OddPages: pages,
    FirstPage: (sheet) => headerFooterFamily.of({ sheet, header: "firstHeader", footer: "firstFooter" }),
    EvenPages: () => {
      throw new Unanswered("HeaderFooterGroup.evenPages");
    },
  },
});

const titleRows = (sheet: Sheet) => {
  const { titleRows: rows } = sheet.pageLayout;
  return (
    rows &&
    rangeOf(sheet, { row: rows.first, column: 0, rows: rows.last - rows.first + 1, columns: LAST_COLUMN + 1 })
  );
};
const titleColumns = (sheet: Sheet) => {
  const { titleColumns: at } = sheet.pageLayout;
  return (
    at && rangeOf(sheet, { row: 0, column: at.first, rows: LAST_ROW + 1, columns: at.last - at.first + 1 })
  );
};
const printArea = (sheet: Sheet) => {
  const { printArea: block } = sheet.pageLayout;
  return block && nodeOf("RangeAreas", { sheet, blocks: [block] });
};

const PAPERS =
  "letter letterSmall tabloid ledger legal statement executive a3 a4 a4Small a5 b4 b5 folio quatro paper10x14 paper11x17 note".split(
    " ",
  );

export const pageLayoutTable: Table<Sheet> = {
  scalars: {
    Orientation: [
      (sheet) => (sheet.pageLayout.orientation === "portrait" ? "Portrait" : "Landscape"),
      (sheet, word: unknown) => {
        const orientation = asText(word).toLowerCase();
        if (orientation !== "portrait" && orientation !== "landscape")
          refuse("InvalidArgument", `no orientation ${asText(word)}`);
        else change(sheet, { orientation });
      },
    ],
    PaperSize: [
      ({ pageLayout: { paperSize } }) => paperSize.charAt(0).toUpperCase() + paperSize.slice(1),
      (sheet, word: unknown) =>
        change(sheet, {
          paperSize:
            PAPERS.find((paper) => paper.toLowerCase() === asText(word).toLowerCase()) ??
            refuse("InvalidArgument", `no paper ${asText(word)}`),
        }),
    ],
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    Zoom: [getZoom, setZoom],
    CenterHorizontally: switched("centerHorizontally"),
    CenterVertically: switched("centerVertically"),
    BlackAndWhite: switched("blackAndWhite"),
    PrintGridlines: switched("printGridlines"),
    PrintHeadings: switched("printHeadings"),
  },
  objects: { HeadersFooters: (sheet) => headersFootersFamily.of(sheet) },
  methods: {
    SetPrintMargins: setMargins,
    SetPrintArea: (sheet, context, range: unknown) =>
      change(sheet, { printArea: blockOf(own(sheet, context, range)) }),
    SetPrintTitleRows: (sheet, context, range: unknown) => {
      const { row, rows, columns } = blockOf(own(sheet, context, range));
      if (columns <= LAST_COLUMN) refuse("InvalidArgument", "title rows are entire rows");
      change(sheet, { titleRows: { first: row, last: row + rows - 1 } });
    },
    SetPrintTitleColumns: (sheet, context, range: unknown) => {
      const { column, columns, rows } = blockOf(own(sheet, context, range));
      if (rows <= LAST_ROW) refuse("InvalidArgument", "title columns are entire columns");
      change(sheet, { titleColumns: { first: column, last: column + columns - 1 } });
    },
    GetPrintArea: printArea,
    GetPrintTitleRows: titleRows,
    GetPrintTitleColumns: titleColumns,
  },
};

function own(sheet: Sheet, context: Context, range: unknown): Area {
  const area = areaFrom(range, context, sheet);
  return area.sheet === sheet ? area : refuse("InvalidArgument", "a range of another sheet");
}

interface Break {
  readonly sheet: Sheet;
  readonly row: number;
}

const pageBreakFamily = family<Break>("PageBreak", {
  key: ["_Id", ({ row }) => String(row)],
  scalars: { RowIndex: ({ row }) => row, ColumnIndex: () => 0 },
  methods: {
    Delete: ({ sheet, row }) =>
      change(sheet, { rowBreaks: sheet.pageLayout.rowBreaks.filter((at) => at !== row) }),
    GetCellAfterBreak: ({ sheet, row }) => rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }),
  },
});

export const rowBreaksTable: Table<Sheet> = {
  items: (sheet) => sheet.pageLayout.rowBreaks.map((row) => pageBreakFamily.of({ sheet, row })),
  item: (sheet, _context, key: unknown) => {
    const row = Number(asText(key));
    return sheet.pageLayout.rowBreaks.includes(row) ? pageBreakFamily.of({ sheet, row }) : null;
  },
  methods: {
    Add: (sheet, context, range: unknown) => {
      const { row } = blockOf(own(sheet, context, range));
      if (row === 0) refuse("InvalidArgument", "no page breaks above the first row");
      const rowBreaks = [...new Set([...sheet.pageLayout.rowBreaks, row])].sort((a, b) => a - b);
      change(sheet, { rowBreaks });
      return pageBreakFamily.of({ sheet, row });
    },
    RemovePageBreaks: (sheet) => change(sheet, { rowBreaks: [] }),
  },
};
