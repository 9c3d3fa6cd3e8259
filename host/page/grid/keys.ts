/** What the keys do on the grid, as in Excel. */
import type { KeyboardEvent } from "react";
import type { Block } from "../../workbook/model";
import type { Desk } from "../desk";
import { advance, extendTo, leap, selectBlock, selectCell, step, type Place } from "./selection";

/** What is being typed, where; in "enter" the arrows finish it, in "edit" they move in the text. */
export interface Draft {
  readonly place: Place;
  readonly text: string;
  readonly mode: "enter" | "edit";
}

/** What the keys work on. */
export interface Keyboard {
  readonly desk: Desk;
  readonly draft: Draft | null;
  /** Rows that a page of the view holds. */
  readonly page: number;
  readonly onDraft: (draft: Draft | null) => void;
  /** Finishes typing; false when it was refused. */
  readonly onCommit: () => boolean;
}

type Key = KeyboardEvent<HTMLTextAreaElement>;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Does what a key asks for, and keeps the browser from doing its own. */
export function press(event: Key, keyboard: Keyboard): void {
  if (event.nativeEvent.isComposing || event.key === "F6") return;
  const isDone = keyboard.draft
    ? whileTyping(event, keyboard, keyboard.draft)
    : travel(event, keyboard) || edit(event, keyboard);
  if (isDone) event.preventDefault();
}

function whileTyping(event: Key, { desk, onDraft, onCommit }: Keyboard, draft: Draft): boolean {
  const move = ARROWS[event.key];
  const finish = event.key === "Enter" || event.key === "Tab";
  if (event.key === "Escape") onDraft(null);
  else if (event.key === "F2") onDraft({ ...draft, mode: draft.mode === "edit" ? "enter" : "edit" });
  else if (event.key === "Enter" && event.altKey) insertBreak(event, draft, onDraft);
  else if (!finish && !(move && draft.mode === "enter")) return false;
  else if (onCommit()) {
    const back = event.shiftKey ? -1 : 1;
    const [down, right] = move ?? (event.key === "Enter" ? [back, 0] : [0, back]);
    desk.select(advance(desk.sheet, desk.extent, desk.selection, down, right));
  }
  return true;
}

function insertBreak(event: Key, draft: Draft, onDraft: (draft: Draft) => void): void {
  const { selectionStart, selectionEnd } = event.currentTarget;
  onDraft({ ...draft, text: `${draft.text.slice(0, selectionStart)}\n${draft.text.slice(selectionEnd)}` });
}

/** Keys that move the selection or stretch it. */
function travel(event: Key, { desk, page }: Keyboard): boolean {
  const { sheet, extent, selection } = desk;
  const control = event.ctrlKey || event.metaKey;
  const from = event.shiftKey ? selection.head : selection.active;
  const go = (to: Place) =>
    desk.select(event.shiftKey ? extendTo(sheet, selection, to) : selectCell(sheet, to));
  const back = event.shiftKey ? -1 : 1;
  const move = ARROWS[event.key];
  if (move) {
    go((control ? leap : step)(sheet, extent, from, move[0], move[1]));
    return true;
  }
  switch (event.key) {
    case "Enter":
      desk.select(advance(sheet, extent, selection, back, 0));
      return true;
    case "Tab":
      desk.select(advance(sheet, extent, selection, 0, back));
      return true;
    case "Home":
      go({ row: control ? sheet.frozen.rows : from.row, column: control ? sheet.frozen.columns : 0 });
      return true;
    case "End":
      go(lastUsed(sheet.usedBlock(true), control ? null : from.row));
      return true;
    case "PageDown":
    case "PageUp": {
      const way = event.key === "PageDown" ? 1 : -1;
      if (control) showNeighbour(desk, way);
      else go(step(sheet, extent, from, event.altKey ? 0 : way * page, event.altKey ? way * 8 : 0));
      return true;
    }
    default:
      return false;
  }
}

/** The last used column in a row; of the last used row where none is given. */
function lastUsed(used: Block | null, row: number | null): Place {
  const last = (used?.row ?? 0) + (used?.rows ?? 1) - 1;
  return { row: row ?? last, column: (used?.column ?? 0) + (used?.columns ?? 1) - 1 };
}

function showNeighbour(desk: Desk, way: 1 | -1): void {
  const visible = desk.workbook.sheets.filter((each) => each.visibility === "Visible");
  const next = visible[visible.indexOf(desk.sheet) + way];
  if (next) desk.activate(next.id);
}

/** Keys that change something, or select by more than a step. */
function edit(event: Key, { desk, onDraft }: Keyboard): boolean {
  const { sheet, selection } = desk;
  const { active, block } = selection;
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  const used = sheet.usedBlock(true);
  if (key === "f2") onDraft({ place: active, text: desk.typed(active), mode: "edit" });
  else if (key === "f9") desk.calculate();
  else if (key === "delete") desk.clear(usedPart(block, used));
  else if (key === "backspace") onDraft({ place: active, text: "", mode: "enter" });
  else if (control && key === "z") desk[event.shiftKey ? "redo" : "undo"]();
  else if (control && key === "y") desk.redo();
  else if (control && key === "a") desk.select(selectBlock(sheet, used ?? block));
  else if (control && key === " ") desk.select(selectBlock(sheet, wholeColumns(block)));
  else if (event.shiftKey && key === " ") desk.select(selectBlock(sheet, wholeRows(block)));
  else return false;
  return true;
}

export const ROWS = 1048576;
const COLUMNS = 16384;

export function wholeRows({ row, rows }: Pick<Block, "row" | "rows">): Block {
  return { row, rows, column: 0, columns: COLUMNS };
}

export function wholeColumns({ column, columns }: Pick<Block, "column" | "columns">): Block {
  return { row: 0, rows: ROWS, column, columns };
}

/** A whole-row or whole-column selection, cut to what is used. */
export function usedPart(block: Block, used: Block | null): Block {
  if (block.rows < ROWS && block.columns < COLUMNS) return block;
  const rows = Math.max(
    1,
    Math.min(block.row + block.rows, (used?.row ?? 0) + (used?.rows ?? 0)) - block.row,
  );
  const columns =
    Math.min(block.column + block.columns, (used?.column ?? 0) + (used?.columns ?? 0)) - block.column;
  return { ...block, rows, columns: Math.max(1, columns) };
}
