/** Writes the cells of a row into the page: elements are kept, and of each only what has changed is written. */
import type { Bar } from "./look";
import type { CellPicture } from "./picture";
import { dress, type Styles } from "./styles";
import type { TextPicture } from "./textPicture";

/** A cell's element, what is in it, and what it shows now. */
interface Painted {
  readonly element: HTMLElement;
  bar?: HTMLElement | undefined;
  edges?: HTMLElement | undefined;
  text?: HTMLElement | undefined;
  was?: CellPicture;
}

const rows = new WeakMap<HTMLElement, readonly Painted[]>();

/** The row shows these cells, in this order, and no others. */
export function paintCells(row: HTMLElement, pictures: readonly CellPicture[]): void {
  const before = rows.get(row) ?? [];
  const isSame =
    before.length === pictures.length && before.every(({ was }, at) => was?.column === pictures[at]?.column);
  const cells = isSame ? before : arrange(row, before, pictures);
  rows.set(row, cells);
  pictures.forEach((picture, at) => cells[at] && paintCell(cells[at], picture));
}

/** An element for each cell, in order: that of a column that comes is one that goes, where there is one. */
function arrange(row: HTMLElement, before: readonly Painted[], pictures: readonly CellPicture[]): Painted[] {
  const wanted = new Set(pictures.map(({ column }) => column));
  const stays = new Map<number, Painted>();
  const free: Painted[] = [];
  for (const cell of before) {
    if (cell.was && wanted.has(cell.was.column)) stays.set(cell.was.column, cell);
    else free.push(cell);
  }
  for (const { element } of free) element.remove();
  let next = row.firstChild;
  return pictures.map(({ column }) => {
    const cell = stays.get(column) ?? free.pop() ?? { element: newCell() };
    if (cell.element === next) next = next.nextSibling;
    else row.insertBefore(cell.element, next);
    return cell;
  });
}

function newCell(): HTMLElement {
  const element = document.createElement("div");
  element.setAttribute("role", "gridcell");
  return element;
}

function paintCell(painted: Painted, now: CellPicture): void {
  const { element, was } = painted;
  if (now.column !== was?.column) element.setAttribute("aria-colindex", String(now.column + 1));
  if (now.isSelected !== was?.isSelected) element.setAttribute("aria-selected", String(now.isSelected));
  if (now.className !== was?.className) element.className = now.className;
  if (now.rows !== (was?.rows ?? 1)) say(element, "aria-rowspan", now.rows > 1 && now.rows);
  if (now.columns !== (was?.columns ?? 1)) say(element, "aria-colspan", now.columns > 1 && now.columns);
  if (now.isError !== (was?.isError ?? false)) say(element, "aria-invalid", now.isError);
  dress(element, now.box, was?.box);
  if (now.bar !== (was?.bar ?? null)) paintBar(painted, now.bar);
  if (now.edges !== (was?.edges ?? null)) paintEdges(painted, now.edges);
  paintText(painted, now.text);
  painted.was = now;
}

function say(element: HTMLElement, attribute: string, word: number | boolean): void {
  if (word === false) element.removeAttribute(attribute);
  else element.setAttribute(attribute, String(word));
}

function paintBar(painted: Painted, bar: Bar | null): void {
  painted.bar?.remove();
  painted.bar = undefined;
  if (!bar) return;
  const element = (painted.bar = document.createElement("i"));
  element.className = "bar";
  element.dataset["part"] = String(bar.part);
  dress(element, {
    width: `calc(${bar.part * 100}% - 2px)`,
    background: bar.gradient ? `linear-gradient(90deg, ${bar.color}, white)` : bar.color,
    border: bar.border ? `1px solid ${bar.color}` : "none",
  });
  painted.element.prepend(element);
}

function paintEdges(painted: Painted, edges: Styles | null): void {
  if (!edges) {
    painted.edges?.remove();
    painted.edges = undefined;
    return;
  }
  if (!painted.edges) {
    painted.edges = document.createElement("i");
    painted.edges.className = "edges";
    painted.element.insertBefore(painted.edges, painted.text ?? null);
  }
  dress(painted.edges, edges, painted.was?.edges ?? undefined);
}

function paintText(painted: Painted, now: TextPicture | null): void {
  const was = painted.was?.text ?? null;
  if (!now || (was && !now.lines !== !was.lines)) {
    painted.text?.remove();
    painted.text = undefined;
  }
  if (!now) return;
  const isNew = !painted.text;
  const text = (painted.text ??= painted.element.appendChild(newText(now)));
  const letters = text.firstElementChild as HTMLElement | null;
  const old = isNew ? null : was;
  if (now.className !== old?.className) text.className = now.className;
  dress(text, now.box, old?.box);
  if (letters && now.lines) dress(letters, now.lines, old?.lines ?? undefined);
  const words = (letters ?? text).firstChild;
  if (words && now.text !== old?.text) words.nodeValue = now.text;
}

function newText({ lines }: TextPicture): HTMLElement {
  const text = document.createElement("span");
  const inner = lines ? text.appendChild(document.createElement("span")) : text;
  inner.append("");
  return text;
}
