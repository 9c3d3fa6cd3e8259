/** Page set-up in a sheet's part: print options, margins, paper, headers and footers, row breaks. Inches there, points here. */
import { blockAddress, LAST_COLUMN, LAST_ROW, quoteSheet } from "./formulas/address";
import { pieces } from "./formulas/formula";
import type { HeaderFooter, PageLayout } from "./model";
import { DEFAULT_LAYOUT } from "./sheetState";
import { make, type El } from "./xml";

// Excel.PaperType by the number in files.
const PAPERS: Record<number, string> = {
  1: "letter",
  3: "tabloid",
  4: "ledger",
  5: "legal",
  6: "statement",
  7: "executive",
  8: "a3",
  9: "a4",
  10: "a4Small",
  11: "a5",
  12: "b4",
  13: "b5",
  14: "folio",
  15: "quatro",
};
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

export function readPage(root: El): PageLayout {
  const options = root.child("printOptions");
  const margins = root.child("pageMargins");
  const setup = root.child("pageSetup");
  const headers = root.child("headerFooter");
  const fit = root.child("sheetPr")?.child("pageSetUpPr")?.flag("fitToPage") ?? false;
  const pages = (name: string) => {
    const count = setup?.number(name) ?? 1;
    return count === 0 ? null : count;
  };
  const state = [headers?.flag("differentFirst") ?? false, headers?.flag("differentOddEven") ?? false].join();
  const margin = (side: (typeof MARGINS)[number]) => {
    const inches = margins?.number(side);
    return inches === undefined ? DEFAULT_LAYOUT.margins[side] : Math.round(inches * 72 * 1e4) / 1e4;
  };
  return {
    orientation: setup?.attr("orientation") === "landscape" ? "landscape" : "portrait",
    paperSize: PAPERS[setup?.number("paperSize") ?? 1] ?? "letter",
    margins: {
      top: margin("top"),
      bottom: margin("bottom"),
      left: margin("left"),
      right: margin("right"),
      header: margin("header"),
      footer: margin("footer"),
    },
    zoom: fit
      ? { fitWide: pages("fitToWidth"), fitTall: pages("fitToHeight") }
      : { scale: setup?.number("scale") ?? 100 },
    centerHorizontally: options?.flag("horizontalCentered") ?? false,
    centerVertically: options?.flag("verticalCentered") ?? false,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    blackAndWhite: setup?.flag("blackAndWhite") ?? false,
    printGridlines: options?.flag("gridLines") ?? false,
    printHeadings: options?.flag("headings") ?? false,
    headerFooterState:
      state === "true,true"
        ? "FirstOddAndEven"
        : state === "true,false"
          ? "FirstAndDefault"
          : state === "false,true"
            ? "OddAndEven"
            : "Default",
    header: splitHeader(headers?.child("oddHeader")?.text ?? ""),
    footer: splitHeader(headers?.child("oddFooter")?.text ?? ""),
    firstHeader: splitHeader(headers?.child("firstHeader")?.text ?? ""),
    firstFooter: splitHeader(headers?.child("firstFooter")?.text ?? ""),
    rowBreaks: (root.child("rowBreaks")?.all("brk") ?? []).flatMap((one) => one.number("id") ?? []),
  };
}

/** "&L…&C…&R…" in its three parts; text before any mark stands in the centre. */
function splitHeader(codes: string): HeaderFooter {
  const parts = { left: "", center: "", right: "" };
  let part: keyof typeof parts = "center";
  for (const [piece] of codes.matchAll(/&&|&[LCR]|[\s\S]/g)) {
    if (piece === "&L") part = "left";
    else if (piece === "&C") part = "center";
    else if (piece === "&R") part = "right";
    else parts[part] += piece;
  }
  return parts;
}

function joinHeader({ left, center, right }: HeaderFooter): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

export function writePage(root: El, was: PageLayout, page: PageLayout, order: readonly string[]): void {
  const changed = (...keys: (keyof PageLayout)[]) =>
    keys.some((key) => JSON.stringify(was[key]) !== JSON.stringify(page[key]));
  if (changed("centerHorizontally", "centerVertically", "printGridlines", "printHeadings")) {
    const options = root.need("printOptions", order);
    options.set("horizontalCentered", page.centerHorizontally ? 1 : null);
    options.set("verticalCentered", page.centerVertically ? 1 : null);
    options.set("headings", page.printHeadings ? 1 : null).set("gridLines", page.printGridlines ? 1 : null);
    if (options.attrs.size === 0) options.remove();
  }
  if (changed("margins")) {
    const margins = root.need("pageMargins", order);
    for (const side of MARGINS) margins.set(side, Math.round((page.margins[side] / 72) * 1e6) / 1e6);
  }
  if (changed("orientation", "paperSize", "zoom", "blackAndWhite")) writeSetup(root, page, order);
  if (changed("headerFooterState", "header", "footer", "firstHeader", "firstFooter")) {
    const headers = root.need("headerFooter", order);
    headers.set("differentOddEven", /OddAndEven$/.test(page.headerFooterState) ? 1 : null);
    headers.set("differentFirst", /^First/.test(page.headerFooterState) ? 1 : null);
    const names = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
    const put = (name: string, parts: HeaderFooter) => {
      const codes = joinHeader(parts);
      if (codes === "") headers.child(name)?.remove();
      else headers.need(name, names).setText(codes);
    };
    put("oddHeader", page.header);
    put("oddFooter", page.footer);
    put("firstHeader", page.firstHeader);
    put("firstFooter", page.firstFooter);
  }
  if (changed("rowBreaks")) {
    root.child("rowBreaks")?.remove();
    const breaks = [...new Set(page.rowBreaks)].filter((row) => row > 0).sort((a, b) => a - b);
    if (breaks.length > 0) {
      const list = make(`${root.prefix}rowBreaks`, { count: breaks.length, manualBreakCount: breaks.length });
      for (const id of breaks) list.add(make(`${root.prefix}brk`, { id, max: LAST_COLUMN, man: 1 }));
      root.place(list, order);
    }
  }
}

function writeSetup(root: El, page: PageLayout, order: readonly string[]): void {
  const setup = root.need("pageSetup", order);
  const paper = Object.keys(PAPERS).find((id) => PAPERS[Number(id)] === page.paperSize);
  setup.set("paperSize", paper ?? null).set("orientation", page.orientation);
  setup.set("blackAndWhite", page.blackAndWhite ? 1 : null);
  const fit = "scale" in page.zoom ? null : page.zoom;
  setup.set("scale", "scale" in page.zoom && page.zoom.scale !== 100 ? page.zoom.scale : null);
  setup.set("fitToWidth", fit === null || fit.fitWide === 1 ? null : (fit.fitWide ?? 0));
  setup.set("fitToHeight", fit === null || fit.fitTall === 1 ? null : (fit.fitTall ?? 0));
  const properties = root.child("sheetPr");
  if (fit === null) properties?.child("pageSetUpPr")?.set("fitToPage", null);
  else {
    const own = properties ?? root.need("sheetPr", order);
    own.need("pageSetUpPr", ["tabColor", "outlinePr", "pageSetUpPr"]).set("fitToPage", 1);
  }
}

/** The print area and titles as the built-in names hold them; null: no such name. */
export function printNames(sheet: string, page: PageLayout): { area: string | null; titles: string | null } {
  const at = `${quoteSheet(sheet)}!`;
  const fixed = (address: string) => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const area = page.printArea && at + fixed(blockAddress(page.printArea));
  const columns = page.titleColumns && { row: 0, rows: LAST_ROW + 1, ...spanOf(page.titleColumns) };
  const titles = [
    columns &&
      at +
        blockAddress({ ...columns, column: columns.first, columns: columns.count }).replace(
          /([A-Z]+)\d+/g,
          "$$$1",
        ),
    page.titleRows && `${at}$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`,
  ];
  const named = titles.filter((title) => title !== null);
  return { area, titles: named.length > 0 ? named.join(",") : null };
}

function spanOf(span: { readonly first: number; readonly last: number }): { first: number; count: number } {
  return { first: span.first, count: span.last - span.first + 1 };
}

/** The print area and titles a file's built-in name means; areas of several blocks are left to the file. */
export function readPrintName(name: string, text: string): Partial<PageLayout> {
  const blocks = pieces(text).flatMap((piece) => piece.block ?? []);
  const first = blocks[0];
  if (/print_area$/i.test(name)) return blocks.length === 1 && first ? { printArea: first } : {};
  const rows = blocks.find((block) => block.columns > LAST_COLUMN);
  const columns = blocks.find((block) => block.rows > LAST_ROW);
  return {
    ...(rows && { titleRows: { first: rows.row, last: rows.row + rows.rows - 1 } }),
    ...(columns && { titleColumns: { first: columns.column, last: columns.column + columns.columns - 1 } }),
  };
}
