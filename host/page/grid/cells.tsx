/** Draws cells: a row at a time, each cell placed in the sheet's own pixels, so that grid and print preview share it. */
import { memo, type CSSProperties, type ReactElement } from "react";
import { cellAddress } from "../../workbook/formulas/address";
import { shownText } from "../../workbook/styleBook";
import type { Block, Border, Edge, HostWorkbook, Sheet } from "../../workbook/model";
import { range, type Axis } from "./axis";
import type { Bar, Look, Looks } from "./look";
import { countLines, family, fontPixels, surelyFits, textWidth } from "./measure";
import { mergeAt } from "./selection";

/** A sheet at one moment, with its pixels. */
export interface Ground {
  readonly workbook: HostWorkbook;
  readonly sheet: Sheet;
  readonly looks: Looks;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly gridlines: boolean;
}

interface RowProps {
  readonly ground: Ground;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** Only merged cells: their first row is above what is drawn. */
  readonly mergedOnly?: boolean;
  /** Selected columns of this row; -1 for none. */
  readonly selectedFrom?: number;
  readonly selectedTo?: number;
}

const PADDING = 3;
const INDENT = 9;
/** How far text may run over empty neighbours. */
const REACH = 60;

/** The cells of one row between two columns. Draws again only when its ground or selection changes. */
export const RowCells = memo(function RowCells(props: RowProps) {
  const { ground, row, first, last, mergedOnly = false, selectedFrom = -1, selectedTo = -1 } = props;
  const { sheet, columns } = ground;
  const cells: ReactElement[] = [];
  const spills = mergedOnly ? [] : spillsOf(ground, row, first, last);
  const bare = new Set(spills.flatMap(({ from, to }) => range(from, to - 1)));
  const columnsDrawn = mergedOnly ? [] : range(first, last);
  for (const { column } of spills) if (column < first || column > last) columnsDrawn.push(column);
  for (const merge of sheet.merges) {
    if (merge.row === row && merge.column <= last && merge.column + merge.columns > first) {
      if (mergedOnly || merge.column < first) columnsDrawn.push(merge.column);
    }
  }
  for (const column of columnsDrawn) {
    if (columns.size(column) === 0) continue;
    const merge = mergeAt(sheet.merges, row, column);
    if (merge && (merge.row !== row || merge.column !== column)) continue;
    const block = merge ?? { row, column, rows: 1, columns: 1 };
    const spill = spills.find((each) => each.column === column);
    const selected = column >= selectedFrom && column <= selectedTo;
    cells.push(drawCell(ground, block, spill ?? null, !bare.has(column), selected));
  }
  return (
    <div role="row" aria-rowindex={row + 1} className="row" style={{ top: ground.rows.start(row) - 1 }}>
      {cells}
    </div>
  );
});

interface Spill {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** Texts that run over their neighbours, those beginning outside the columns drawn too. */
function spillsOf(ground: Ground, row: number, first: number, last: number): Spill[] {
  const { sheet } = ground;
  const found: Spill[] = [];
  const outside = (from: number, by: number) => {
    for (let column = from; column >= 0 && Math.abs(column - from) < REACH; column += by) {
      if (column >= ground.columns.count) return;
      if (sheet.cell(row, column).value !== "") return void consider(column);
    }
  };
  const consider = (column: number) => {
    const spill = spillOf(ground, row, column);
    if (spill && spill.to >= first && spill.from <= last) found.push(spill);
  };
  outside(first - 1, -1);
  for (const column of range(first, last)) consider(column);
  outside(last + 1, 1);
  return found;
}

function spillOf(ground: Ground, row: number, column: number): Spill | null {
  const { sheet, looks, columns } = ground;
  const { value } = sheet.cell(row, column);
  if (value === "" || columns.size(column) === 0 || mergeAt(sheet.merges, row, column)) return null;
  const look = looks.at(row, column);
  const free = (at: number) =>
    at >= 0 && at < columns.count && sheet.cell(row, at).value === "" && !mergeAt(sheet.merges, row, at);
  let from = column;
  let to = column;
  if (look.horizontal === "CenterAcrossSelection") {
    while (free(to + 1) && looks.at(row, to + 1).horizontal === "CenterAcrossSelection") to++;
    return to > column ? { column, from, to } : null;
  }
  const fixed = look.wrap || look.shrink || /Justify|Distributed|Fill/.test(look.horizontal);
  if (typeof value !== "string" || fixed) return null;
  const spare = () => columns.size(from, to - from + 1) - PADDING * 2 - look.indent * INDENT;
  if (surelyFits(look.text, look, spare())) return null;
  const width = textWidth(look.text, look);
  const toLeft = look.horizontal === "Right" || look.horizontal === "Center";
  const toRight = look.horizontal !== "Right";
  for (let grown = true; grown && width > spare() && to - from < REACH;) {
    grown = false;
    if (toRight && free(to + 1)) grown = Boolean(++to);
    if (toLeft && free(from - 1)) {
      from--;
      grown = true;
    }
  }
  return to > from ? { column, from, to } : null;
}

function drawCell(ground: Ground, block: Block, spill: Spill | null, gridline: boolean, selected: boolean) {
  const { sheet, looks, rows, columns, gridlines } = ground;
  const { row, column } = block;
  const look = looks.at(row, column);
  const address = cellAddress(row, column);
  const left = columns.start(column);
  const width = columns.size(column, block.columns);
  const height = rows.size(row, block.rows);
  const style: CSSProperties = {
    left: left - 1,
    width: width + 1,
    height: height + 1,
  };
  const line = gridlines && look.fill === null;
  if (look.fill !== null) style.background = look.fill;
  const borders = bordersOf(ground, block, look);
  const room = spill
    ? { left: columns.start(spill.from) - left, width: columns.size(spill.from, spill.to - spill.from + 1) }
    : { left: 0, width };
  return (
    <div
      key={column}
      role="gridcell"
      data-address={address}
      aria-colindex={column + 1}
      aria-selected={selected}
      {...(block.rows > 1 && { "aria-rowspan": block.rows })}
      {...(block.columns > 1 && { "aria-colspan": block.columns })}
      {...(sheet.cell(row, column).error && { "aria-invalid": true })}
      className={`cell${line ? (gridline ? " line" : " under") : ""}`}
      style={style}
    >
      {look.bar && <BarBox bar={look.bar} />}
      {borders && <i className="edges" style={borders} />}
      {look.text !== "" && drawText(ground, block, look, room, height)}
    </div>
  );
}

function drawText(
  ground: Ground,
  block: Block,
  look: Look,
  room: { left: number; width: number },
  height: number,
) {
  const { value, error } = ground.sheet.cell(block.row, block.column);
  const spare = room.width - PADDING * 2 - look.indent * INDENT;
  const text = typeof value === "number" && !error ? fitNumber(ground, look, value, spare) : look.text;
  const general =
    typeof value === "number" ? "Right" : typeof value === "boolean" || error ? "Center" : "Left";
  const align = look.horizontal === "General" ? general : look.horizontal;
  const wraps = (look.wrap || /Justify|Distributed/.test(align + look.vertical)) && typeof value === "string";
  const middle = /Center|Distributed/.test(align);
  const inner: CSSProperties = {
    textAlign: align === "Justify" ? "justify" : middle ? "center" : align === "Right" ? "right" : "left",
    color: look.fontColor,
    fontFamily: family(look.fontName),
    fontSize: fontPixels(look) * (look.shrink ? Math.min(1, spare / textWidth(text, look)) : 1),
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? "italic" : "normal",
    textDecoration: decoration(look),
    whiteSpace: wraps ? "pre-wrap" : "pre",
  };
  if (wraps && look.vertical === "Justify") spread(inner, look, text, spare, height);
  const side = { paddingLeft: PADDING, paddingRight: PADDING };
  if (align === "Right") side.paddingRight += look.indent * INDENT;
  else if (!middle) side.paddingLeft += look.indent * INDENT;
  const vertical = { Top: "start", Center: "center", Bottom: "end", Justify: "start", Distributed: "center" };
  const box: CSSProperties = {
    ...side,
    left: room.left + 1,
    width: room.width,
    alignItems: vertical[look.vertical],
  };
  return (
    <span
      className={wraps ? "text wraps" : "text"}
      style={{ ...box, justifyContent: wraps ? "stretch" : inner.textAlign }}
    >
      <span style={inner}>{text}</span>
    </span>
  );
}

/** Vertical justify: first line at the top, last at the bottom. */
function spread(style: CSSProperties, look: Look, text: string, width: number, height: number): void {
  const lines = countLines(text, look, width);
  const natural = fontPixels(look) * 1.15;
  const gap = lines > 1 ? (height - 2 - lines * natural) / (lines - 1) : 0;
  if (gap <= 0) return;
  style.lineHeight = `${natural + gap}px`;
  style.marginTop = -gap / 2;
}

/** A number too wide for its cell: a General one loses decimals, any other shows ####. */
function fitNumber(ground: Ground, look: Look, value: number, spare: number): string {
  if (look.shrink || textWidth(look.text, look) <= spare + PADDING) return look.text;
  if (look.numberFormat === "General") {
    for (let digits = 10; digits >= 1; digits--) {
      const rounded = Number(value.toPrecision(digits));
      const text = shownText(rounded, "General", ground.workbook.numberLocale, false);
      const faithful = Math.abs(rounded - value) < 1 && Math.trunc(rounded) === Math.trunc(value);
      if (faithful && textWidth(text, look) <= spare + PADDING) return text;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(spare / textWidth("#", look))));
}

function decoration(look: Look): string {
  const lines = [look.underline !== "None" && "underline", look.strikethrough && "line-through"].filter(
    Boolean,
  );
  if (lines.length === 0) return "none";
  return lines.join(" ") + (look.underline === "Double" ? " double" : "");
}

function BarBox({ bar }: { readonly bar: Bar }) {
  const background = bar.gradient ? `linear-gradient(90deg, ${bar.color}, white)` : bar.color;
  const border = bar.border ? `1px solid ${bar.color}` : "none";
  return (
    <i
      className="bar"
      data-part={bar.part}
      style={{ width: `calc(${bar.part * 100}% - 2px)`, background, border }}
    />
  );
}

/** A merged cell shows the outer edges of the cells it covers. */
function bordersOf({ sheet }: Ground, block: Block, look: Look): CSSProperties | null {
  const bottomRow = block.row + block.rows - 1;
  const rightColumn = block.column + block.columns - 1;
  const far = (edge: Edge, row: number, column: number) => {
    const own = look.borders[edge];
    const merged = block.rows > 1 || block.columns > 1;
    return own.style === "None" && merged ? sheet.format(row, column).borders[edge] : own;
  };
  const edges = {
    borderTop: css(look.borders.top),
    borderLeft: css(look.borders.left),
    borderBottom: css(far("bottom", bottomRow, block.column)),
    borderRight: css(far("right", block.row, rightColumn)),
  };
  return Object.values(edges).some(Boolean) ? dropEmpty(edges) : null;
}

function dropEmpty(edges: Record<string, string | null>): CSSProperties {
  return Object.fromEntries(Object.entries(edges).filter(([, value]) => value !== null));
}

function css({ style, weight, color }: Border): string | null {
  if (style === "None") return null;
  const width = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[weight];
  if (style === "Double") return `3px double ${color}`;
  const line =
    style === "Continuous"
      ? weight === "Hairline"
        ? "dotted"
        : "solid"
      : /^Dot$/.test(style)
        ? "dotted"
        : "dashed";
  return `${width}px ${line} ${color}`;
}
