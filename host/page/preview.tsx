/** The active sheet on paper: pages by its page layout, drawn with the grid's own cells. */
import { useMemo, type CSSProperties } from "react";
import type { Block, HeaderFooter, HostWorkbook, PageLayout, Sheet } from "../workbook/model";
import { Axis, range } from "./grid/axis";
import { Charts } from "./grid/charts";
import { RowCells, type Ground } from "./grid/cells";
import { Looks } from "./grid/look";
import type { Words } from "./words";

const PAPER: Readonly<Record<string, readonly [number, number]>> = {
  a3: [841.89, 1190.55],
  a4: [595.28, 841.89],
  a5: [419.53, 595.28],
  letter: [612, 792],
  legal: [612, 1008],
};
const PX = 96 / 72;

/** One page: the rows and columns on it, title rows above them. */
export interface PaperPage {
  readonly titleRows: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly [first: number, last: number];
}

export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly pages: readonly PaperPage[];
}

/** Cuts a sheet into pages as its layout says; sizes in points. Down first, then over. */
export function paginate(sheet: Sheet): Paper {
  const layout = sheet.pageLayout;
  const [short, long] = PAPER[layout.paperSize.toLowerCase()] ?? [595.28, 841.89];
  const [width, height] = layout.orientation === "landscape" ? [long, short] : [short, long];
  const area = layout.printArea ?? sheet.usedBlock(false);
  if (!area) return { width, height, scale: 1, pages: [] };
  const rowSize = (row: number) => (sheet.rowHidden(row) ? 0 : sheet.rowHeight(row));
  const columnSize = (column: number) => (sheet.columnHidden(column) ? 0 : sheet.columnWidth(column));
  const rows = range(area.row, area.row + area.rows - 1);
  const columns = range(area.column, area.column + area.columns - 1);
  const bodyWidth = width - layout.margins.left - layout.margins.right;
  const bodyHeight = height - layout.margins.top - layout.margins.bottom;
  const scale = scaleOf(layout, bodyWidth / sum(columns, columnSize), bodyHeight / sum(rows, rowSize));
  const titles = layout.titleRows ? range(layout.titleRows.first, layout.titleRows.last) : [];
  const titlesOn = (first: number) => (titles.some((row) => row >= first) ? [] : titles);
  const bands = cut(columns, columnSize, () => bodyWidth / scale, []);
  const stacks = cut(
    rows,
    rowSize,
    (first) => bodyHeight / scale - sum(titlesOn(first), rowSize),
    layout.rowBreaks,
  );
  const pages = bands.flatMap((band) =>
    stacks.map((stack) => ({
      titleRows: titlesOn(stack[0] ?? 0),
      rows: stack,
      columns: [band[0] ?? 0, band.at(-1) ?? 0] as const,
    })),
  );
  return { width, height, scale, pages };
}

function scaleOf({ zoom }: PageLayout, wide: number, tall: number): number {
  if ("scale" in zoom) return zoom.scale / 100;
  const ratios = [
    zoom.fitWide === null ? 1 : wide * zoom.fitWide,
    zoom.fitTall === null ? 1 : tall * zoom.fitTall,
  ];
  return Math.max(0.1, Math.min(1, Math.floor(Math.min(...ratios) * 100 + 1e-9) / 100));
}

/** Lines in order, a new page before a break and where the next does not fit. */
function cut(
  lines: readonly number[],
  size: (line: number) => number,
  room: (first: number) => number,
  breaks: readonly number[],
): number[][] {
  const pages: number[][] = [];
  let used = 0;
  for (const line of lines) {
    const page = pages.at(-1);
    const full = page && used + size(line) > room(page[0] ?? 0) + 0.01;
    if (!page || full || breaks.includes(line)) {
      pages.push([line]);
      used = size(line);
    } else {
      page.push(line);
      used += size(line);
    }
  }
  return pages;
}

function sum(lines: readonly number[], size: (line: number) => number): number {
  return lines.reduce((all, line) => all + size(line), 0);
}

interface Props {
  readonly workbook: HostWorkbook;
  readonly sheet: Sheet;
  readonly version: number;
  readonly words: Words;
}

/** What is drawn on the pages, in the preview's pixels. */
function printed(workbook: HostWorkbook, sheet: Sheet): Ground {
  const used = sheet.usedBlock(false);
  const area = sheet.pageLayout.printArea;
  const count = (end: (block: Block) => number) => Math.max(1, used ? end(used) : 0, area ? end(area) : 0);
  return {
    workbook,
    sheet,
    looks: new Looks(workbook, sheet),
    rows: new Axis(
      count((b) => b.row + b.rows),
      (r) => (sheet.rowHidden(r) ? 0 : sheet.rowHeight(r) * PX),
    ),
    columns: new Axis(
      count((b) => b.column + b.columns),
      (c) => (sheet.columnHidden(c) ? 0 : sheet.columnWidth(c) * PX),
    ),
    gridlines: sheet.pageLayout.printGridlines,
  };
}

/** All pages of a sheet, one under another. */
export function Preview({ workbook, sheet, version, words }: Props) {
  const { paper, ground } = useMemo(() => {
    void version;
    return { paper: paginate(sheet), ground: printed(workbook, sheet) };
  }, [workbook, sheet, version]);
  const { margins } = sheet.pageLayout;
  const body: CSSProperties = {
    left: margins.left * PX,
    top: margins.top * PX,
    right: margins.right * PX,
    transform: `scale(${paper.scale})`,
  };
  return (
    <div className="pages" tabIndex={0}>
      {paper.pages.map((page, index) => (
        <section
          key={index}
          className="paper"
          aria-label={words.page(index + 1, paper.pages.length)}
          style={{ width: paper.width * PX, height: paper.height * PX }}
        >
          <Running sheet={sheet} place="header" page={index + 1} pages={paper.pages.length} />
          <div className="body" style={body}>
            <Band
              ground={ground}
              rows={page.titleRows}
              page={page}
              sheet={sheet}
              top={0}
              scale={paper.scale}
            />
            <Band
              ground={ground}
              rows={page.rows}
              page={page}
              sheet={sheet}
              top={page.titleRows.reduce((all, row) => all + ground.rows.size(row), 0)}
              scale={paper.scale}
            />
          </div>
          <Running sheet={sheet} place="footer" page={index + 1} pages={paper.pages.length} />
        </section>
      ))}
    </div>
  );
}

interface BandProps {
  readonly ground: Ground;
  readonly sheet: Sheet;
  readonly page: PaperPage;
  readonly rows: readonly number[];
  readonly top: number;
  readonly scale: number;
}

function Band({ ground, sheet, page, rows, top, scale }: BandProps) {
  const [first, last] = page.columns;
  const start = rows[0];
  if (start === undefined) return null;
  const width = ground.columns.size(first, last - first + 1);
  const height = ground.rows.size(start, rows.length);
  const { margins, centerHorizontally, orientation, paperSize } = sheet.pageLayout;
  const [short, long] = PAPER[paperSize.toLowerCase()] ?? [595.28, 841.89];
  const body = ((orientation === "landscape" ? long : short) - margins.left - margins.right) * PX;
  const left = centerHorizontally ? Math.max(0, (body / scale - width) / 2) : 0;
  return (
    <div className="band" role="grid" style={{ left, top, width: width + 1, height: height + 1 }}>
      <div
        className="layer"
        style={{ transform: `translate(${-ground.columns.start(first)}px, ${-ground.rows.start(start)}px)` }}
      >
        {rows
          .filter((row) => ground.rows.size(row) > 0)
          .map((row) => (
            <RowCells key={row} ground={ground} row={row} first={first} last={last} />
          ))}
        <Charts ground={ground} />
      </div>
    </div>
  );
}

interface RunningProps {
  readonly sheet: Sheet;
  readonly place: "header" | "footer";
  readonly page: number;
  readonly pages: number;
}

function Running({ sheet, place, page, pages }: RunningProps) {
  const layout = sheet.pageLayout;
  const isFirst = page === 1 && /^First/.test(layout.headerFooterState);
  const first: HeaderFooter = place === "header" ? layout.firstHeader : layout.firstFooter;
  const words = isFirst ? first : layout[place];
  const at = { [place === "header" ? "top" : "bottom"]: layout.margins[place] * PX };
  const side = { left: layout.margins.left * PX, right: layout.margins.right * PX };
  return (
    <div className="running" style={{ ...side, ...at }}>
      {(["left", "center", "right"] as const).map((part) => (
        <span key={part} style={{ textAlign: part }}>
          {runs(words[part], { P: String(page), N: String(pages), A: sheet.name })}
        </span>
      ))}
    </div>
  );
}

/** Excel's header codes: &P &N &A, &14 the size, &B &I, &"font,style". */
function runs(code: string, values: Readonly<Record<string, string>>) {
  let style: CSSProperties = {};
  const drawn = [];
  for (const [, quoted, size, letter, plain] of code.matchAll(/&"([^"]*)"|&(\d+)|&([A-Za-z&])|([^&]+)/g)) {
    if (quoted !== undefined) {
      const [font = "", look = ""] = quoted.split(",");
      style = { ...style, ...(font !== "-" && { fontFamily: `"${font}", serif` }) };
      if (/bold/i.test(look)) style = { ...style, fontWeight: 700 };
      if (/italic/i.test(look)) style = { ...style, fontStyle: "italic" };
    } else if (size !== undefined) style = { ...style, fontSize: Number(size) * PX };
    else if (letter === "B") style = { ...style, fontWeight: style.fontWeight === 700 ? 400 : 700 };
    else if (letter === "I")
      style = { ...style, fontStyle: style.fontStyle === "italic" ? "normal" : "italic" };
    else {
      const text = letter === "&" ? "&" : letter ? (values[letter.toUpperCase()] ?? "") : plain;
      drawn.push(
        <span key={drawn.length} style={style}>
          {text}
        </span>,
      );
    }
  }
  return drawn;
}
