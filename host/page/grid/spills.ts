/** Which texts run over their empty neighbours, and how far. */
import { range } from "./axis";
import type { Ground } from "./cells";
import { surelyFits, textWidth } from "./measure";
import { mergeAt } from "./selection";

/** Pixels left free at both sides of a text, and those of one step of indent. */
export const [PADDING, INDENT] = [3, 9];
/** How far text may run over empty neighbours. */
const REACH = 60;

/** The text of a column, and the first and the last column it runs over. */
export interface Spill {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** Texts that run over their neighbours, those beginning outside the columns drawn too. */
export function spillsOf(ground: Ground, row: number, first: number, last: number): Spill[] {
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
  const toLeft = look.horizontal === "Right" || look.horizontal === "Center";
  const toRight = look.horizontal !== "Right";
  if (!(toRight && free(to + 1)) && !(toLeft && free(from - 1))) return null;
  const width = textWidth(look.text, look);
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
