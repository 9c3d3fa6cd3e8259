/** The sheet as a person works on it: only what is in view is drawn, panes stay frozen, keys and mouse as in Excel. */
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
} from "react";
import { blockAddress, cellAddress, columnLetters } from "../workbook/address";
import type { Block } from "../workbook/model";
import { Axis, pixels, range } from "./axis";
import { RowCells, type Ground } from "./cells";
import type { Desk } from "./desk";
import { Looks } from "./look";
import { family, fontPixels } from "./measure";
import { advance, extendTo, leap, selectBlock, selectCell, step, type Place } from "./selection";
import type { Words } from "./words";

/** What is being typed, where; in "enter" the arrows finish it, in "edit" they move in the text. */
export interface Draft {
  readonly place: Place;
  readonly text: string;
  readonly mode: "enter" | "edit";
}

interface Props {
  readonly desk: Desk;
  readonly version: number;
  readonly words: Words;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  /** Finishes typing; false when it was refused. */
  readonly onCommit: () => boolean;
}

const HEAD = { width: 52, height: 22 };
const EDGE = 4;

export function Grid({ desk, version, words, draft, onDraft, onCommit }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const drag = useRef<{ kind: "cells" | "rows" | "columns"; from: Place } | null>(null);
  const [view, setView] = useState({ left: 0, top: 0, width: 1200, height: 700 });
  const { sheet, selection, extent } = desk;
  const { active, block } = selection;

  const ground: Ground = useMemo(() => {
    void version;
    return {
      workbook: desk.workbook,
      sheet,
      looks: new Looks(desk.workbook, sheet),
      rows: new Axis(extent.rows, (row) => (sheet.rowHidden(row) ? 0 : pixels(sheet.rowHeight(row)))),
      columns: new Axis(extent.columns, (c) => (sheet.columnHidden(c) ? 0 : pixels(sheet.columnWidth(c)))),
      gridlines: sheet.showGridlines,
    };
  }, [desk, sheet, extent, version]);
  const { rows, columns } = ground;
  const frozen = sheet.frozen;
  const head = sheet.showHeadings ? HEAD : { width: 0, height: 0 };
  const edge = {
    x: head.width + columns.start(frozen.columns),
    y: head.height + rows.start(frozen.rows),
  };
  // In the scrolled parts, a sheet pixel p stands at p - view.left (or top) + head.
  const firstColumn = columns.at(columns.start(frozen.columns) + view.left);
  const lastColumn = columns.at(view.left + view.width - head.width);
  const firstRow = rows.at(rows.start(frozen.rows) + view.top);
  const lastRow = rows.at(view.top + view.height - head.height);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() =>
      setView((old) => ({ ...old, width: element.clientWidth, height: element.clientHeight })),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const reveal = useCallback(
    ({ row, column }: Place) => {
      const element = scroller.current;
      if (!element) return;
      if (column >= frozen.columns) {
        const start = columns.start(column) - columns.start(frozen.columns);
        const end = columns.start(column + 1) - (element.clientWidth - head.width);
        if (element.scrollLeft > start) element.scrollLeft = start;
        else if (element.scrollLeft < end) element.scrollLeft = Math.min(start, end);
      }
      if (row >= frozen.rows) {
        const start = rows.start(row) - rows.start(frozen.rows);
        const end = rows.start(row + 1) - (element.clientHeight - head.height);
        if (element.scrollTop > start) element.scrollTop = start;
        else if (element.scrollTop < end) element.scrollTop = Math.min(start, end);
      }
    },
    [columns, rows, frozen, head.width, head.height],
  );

  const shown = `${sheet.id}!${blockAddress(block)}`;
  const whole = block.rows >= extent.rows || block.columns >= extent.columns;
  useEffect(() => {
    if (!whole)
      reveal(drag.current ? selection.head : selection.head.row === active.row ? active : selection.head);
    // What is selected is brought into view when it changes, not on every scroll or edit.
  }, [shown, active.row, active.column]);
  useEffect(() => {
    // A sheet that the add-in brings up leaves the focus where it is: in the add-in's pane.
    if (!draft && document.activeElement?.tagName !== "IFRAME") input.current?.focus({ preventScroll: true });
  }, [draft, sheet]);

  const placeAt = (event: { clientX: number; clientY: number }) => {
    const box = scroller.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const sheetX = x - head.width + (x < edge.x ? 0 : view.left);
    const sheetY = y - head.height + (y < edge.y ? 0 : view.top);
    return {
      x,
      y,
      sheetX,
      sheetY,
      row: rows.at(Math.max(0, sheetY)),
      column: columns.at(Math.max(0, sheetX)),
    };
  };

  const wholeRows = (a: number, b: number) =>
    selectBlock(sheet, { row: Math.min(a, b), rows: Math.abs(a - b) + 1, column: 0, columns: 16384 });
  const wholeColumns = (a: number, b: number) =>
    selectBlock(sheet, { row: 0, rows: 1048576, column: Math.min(a, b), columns: Math.abs(a - b) + 1 });

  const pointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest("textarea, .grip")) return;
    // The scroll bars belong to the scroller too.
    const at = placeAt(event);
    if (at.x > view.width || at.y > view.height) return;
    event.preventDefault();
    if (draft && !onCommit()) return;
    const kind = at.x < head.width ? "rows" : at.y < head.height ? "columns" : "cells";
    if (at.x < head.width && at.y < head.height) {
      return desk.select(selectBlock(sheet, { row: 0, column: 0, rows: 1048576, columns: 16384 }));
    }
    drag.current = { kind, from: event.shiftKey ? active : at };
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(at, event.shiftKey);
    input.current?.focus({ preventScroll: true });
  };
  const follow = (at: Place, extending: boolean) => {
    const { kind, from } = drag.current ?? { kind: "cells", from: at };
    if (kind === "rows") desk.select(wholeRows(from.row, at.row));
    else if (kind === "columns") desk.select(wholeColumns(from.column, at.column));
    else desk.select(extending ? extendTo(sheet, selection, at) : selectCell(sheet, at));
  };
  const pointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const at = placeAt(event);
    const element = scroller.current;
    if (element && at.y > view.height) element.scrollTop += 20;
    if (element && at.x > view.width) element.scrollLeft += 20;
    if (at.row !== selection.head.row || at.column !== selection.head.column) follow(at, true);
  };

  const startEdit = (text: string, mode: Draft["mode"]) => onDraft({ place: active, text, mode });

  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.key === "F6") return;
    const control = event.ctrlKey || event.metaKey;
    const move = ARROWS[event.key];
    const finish = event.key === "Enter" || event.key === "Tab";
    if (draft) {
      if (event.key === "Escape") onDraft(null);
      else if (event.key === "F2") onDraft({ ...draft, mode: draft.mode === "edit" ? "enter" : "edit" });
      else if (event.key === "Enter" && event.altKey) insertBreak(event, draft, onDraft);
      else if (!finish && !(move && draft.mode === "enter")) return;
      else if (onCommit()) {
        const back = event.shiftKey ? -1 : 1;
        const [down, right] = move ?? (event.key === "Enter" ? [back, 0] : [0, back]);
        desk.select(advance(sheet, extent, selection, down, right));
      }
      return event.preventDefault();
    }
    const used = sheet.usedBlock(true);
    const page = Math.max(1, lastRow - firstRow - 1);
    const go = (to: Place) =>
      desk.select(event.shiftKey ? extendTo(sheet, selection, to) : selectCell(sheet, to));
    const from = event.shiftKey ? selection.head : active;
    const done = () => event.preventDefault();
    if (move) go((control ? leap : step)(sheet, extent, from, move[0], move[1]));
    else if (finish) {
      const back = event.shiftKey ? -1 : 1;
      desk.select(
        event.key === "Enter"
          ? advance(sheet, extent, selection, back, 0)
          : advance(sheet, extent, selection, 0, back),
      );
    } else if (event.key === "Home")
      go({ row: control ? frozen.rows : from.row, column: control ? frozen.columns : 0 });
    else if (event.key === "End") {
      const lastUsed = (used?.column ?? 0) + (used?.columns ?? 1) - 1;
      go({ row: control ? (used?.row ?? 0) + (used?.rows ?? 1) - 1 : from.row, column: lastUsed });
    } else if (event.key === "PageDown" && !control)
      go(step(sheet, extent, from, event.altKey ? 0 : page, event.altKey ? 8 : 0));
    else if (event.key === "PageUp" && !control)
      go(step(sheet, extent, from, event.altKey ? 0 : -page, event.altKey ? -8 : 0));
    else if (event.key === "PageDown" || event.key === "PageUp") {
      const visible = desk.workbook.sheets.filter((each) => each.visibility === "Visible");
      const next = visible[visible.indexOf(sheet) + (event.key === "PageDown" ? 1 : -1)];
      if (next) desk.activate(next.id);
    } else if (event.key === "F2") startEdit(desk.typed(active), "edit");
    else if (event.key === "F9") desk.calculate();
    else if (event.key === "Delete") desk.clear(within(block, used));
    else if (event.key === "Backspace") startEdit("", "enter");
    else if (control && /^z$/i.test(event.key)) desk[event.shiftKey ? "redo" : "undo"]();
    else if (control && /^y$/i.test(event.key)) desk.redo();
    else if (control && /^a$/i.test(event.key)) desk.select(selectBlock(sheet, used ?? block));
    else if (control && event.key === " ")
      desk.select(wholeColumns(block.column, block.column + block.columns - 1));
    else if (event.shiftKey && event.key === " ")
      desk.select(wholeRows(block.row, block.row + block.rows - 1));
    else return;
    done();
  };

  const copy = (event: ClipboardEvent, cut: boolean) => {
    if (draft) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", desk.copy());
    if (cut) desk.clear(within(block, sheet.usedBlock(false)));
  };
  const paste = (event: ClipboardEvent) => {
    if (draft) return;
    event.preventDefault();
    desk.paste(event.clipboardData.getData("text/plain"));
  };

  const pane = (key: string, part: PanePart) => (
    <Pane key={key} ground={ground} selection={block} active={active} part={part} />
  );
  const scrolled = { x: -view.left, y: -view.top };
  const look = ground.looks.at(active.row, active.column);
  const box = editorBox(ground, active, draft, view, head, frozen);

  return (
    <div
      className="grid"
      ref={scroller}
      onScroll={({ currentTarget: { scrollLeft, scrollTop } }) =>
        setView((old) => ({ ...old, left: scrollLeft, top: scrollTop }))
      }
    >
      <div
        className="whole"
        style={{ width: head.width + columns.length, height: head.height + rows.length }}
      >
        <div
          className="pinned"
          style={{ width: view.width, height: view.height }}
          onPointerDown={pointerDown}
          onPointerMove={pointerMove}
          onPointerUp={() => (drag.current = null)}
          onDoubleClick={(event) => {
            const at = placeAt(event);
            if (at.x > head.width && at.y > head.height) startEdit(desk.typed(active), "edit");
          }}
        >
          <div
            role="grid"
            aria-label={words.grid(sheet.name)}
            aria-rowcount={extent.rows}
            aria-colcount={extent.columns}
            aria-multiselectable="true"
            className="panes"
          >
            {pane("scrolled", {
              first: { row: firstRow, column: firstColumn },
              last: { row: lastRow, column: lastColumn },
              clip: { left: edge.x, top: edge.y },
              shift: { x: head.width - edge.x + scrolled.x, y: head.height - edge.y + scrolled.y },
            })}
            {frozen.rows > 0 &&
              pane("top", {
                first: { row: 0, column: firstColumn },
                last: { row: frozen.rows - 1, column: lastColumn },
                clip: { left: edge.x, top: head.height, bottom: edge.y },
                shift: { x: head.width - edge.x + scrolled.x, y: 0 },
              })}
            {frozen.columns > 0 &&
              pane("left", {
                first: { row: firstRow, column: 0 },
                last: { row: lastRow, column: frozen.columns - 1 },
                clip: { left: head.width, top: edge.y, right: edge.x },
                shift: { x: 0, y: head.height - edge.y + scrolled.y },
              })}
            {frozen.rows > 0 &&
              frozen.columns > 0 &&
              pane("corner", {
                first: { row: 0, column: 0 },
                last: { row: frozen.rows - 1, column: frozen.columns - 1 },
                clip: { left: head.width, top: head.height, right: edge.x, bottom: edge.y },
                shift: { x: 0, y: 0 },
              })}
          </div>
          {sheet.showHeadings && (
            <Headings
              ground={ground}
              desk={desk}
              selection={block}
              columns={[
                ...range(0, frozen.columns - 1),
                ...range(Math.max(firstColumn, frozen.columns), lastColumn),
              ]}
              rows={[...range(0, frozen.rows - 1), ...range(Math.max(firstRow, frozen.rows), lastRow)]}
              x={(column) => head.width + columns.start(column) - (column < frozen.columns ? 0 : view.left)}
              y={(row) => head.height + rows.start(row) - (row < frozen.rows ? 0 : view.top)}
              edge={edge}
            />
          )}
          <textarea
            ref={input}
            className={draft ? "editor" : "editor idle"}
            aria-label={`${cellAddress(active.row, active.column)} ${look.text}`}
            spellCheck={false}
            autoComplete="off"
            rows={1}
            value={draft?.text ?? ""}
            style={{
              ...box,
              fontFamily: family(look.fontName),
              fontSize: fontPixels(look),
              fontWeight: look.bold ? 700 : 400,
            }}
            onChange={({ target }) =>
              draft ? onDraft({ ...draft, text: target.value }) : startEdit(target.value, "enter")
            }
            onPointerDown={() => draft && onDraft({ ...draft, mode: "edit" })}
            onKeyDown={keyDown}
            onCopy={(event) => copy(event, false)}
            onCut={(event) => copy(event, true)}
            onPaste={paste}
          />
        </div>
      </div>
    </div>
  );
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

interface PanePart {
  readonly first: Place;
  readonly last: Place;
  readonly clip: { left: number; top: number; right?: number; bottom?: number };
  readonly shift: { x: number; y: number };
}

function Pane({
  ground,
  selection,
  active,
  part,
}: {
  ground: Ground;
  selection: Block;
  active: Place;
  part: PanePart;
}) {
  const { first, last, clip, shift } = part;
  const { rows, columns, sheet } = ground;
  const above = new Set(
    sheet.merges
      .filter((m) => m.row < first.row && m.row + m.rows > first.row)
      .filter((m) => m.column <= last.column && m.column + m.columns > first.column)
      .map((m) => m.row),
  );
  const right = clip.right === undefined ? "100%" : clip.right - clip.left;
  const bottom = clip.bottom === undefined ? "100%" : clip.bottom - clip.top;
  const activeBlock = selectCell(sheet, active).block;
  const drawn = (row: number, mergedOnly: boolean) => {
    const within = row >= selection.row && row < selection.row + selection.rows;
    const chosen = within
      ? { selectedFrom: selection.column, selectedTo: selection.column + selection.columns - 1 }
      : {};
    return (
      <RowCells
        key={row}
        {...chosen}
        {...{ ground, row, mergedOnly }}
        first={first.column}
        last={last.column}
      />
    );
  };
  const frame = (block: Block) => ({
    left: columns.start(block.column) - 1,
    top: rows.start(block.row) - 1,
    width: columns.size(block.column, block.columns) + 1,
    height: rows.size(block.row, block.rows) + 1,
  });
  return (
    <div
      role="rowgroup"
      className="pane"
      style={{ left: clip.left, top: clip.top, width: right, height: bottom }}
    >
      <div className="layer" style={{ transform: `translate(${shift.x}px, ${shift.y}px)` }}>
        {[...above].map((row) => drawn(row, true))}
        {range(first.row, last.row)
          .filter((row) => rows.size(row) > 0)
          .map((row) => drawn(row, false))}
        <div className="selected" style={frame(selection)} />
        <div className="active" style={frame(activeBlock)} />
      </div>
    </div>
  );
}

interface HeadingsProps {
  readonly ground: Ground;
  readonly desk: Desk;
  readonly selection: Block;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly x: (column: number) => number;
  readonly y: (row: number) => number;
  readonly edge: { readonly x: number; readonly y: number };
}

function Headings({ ground, desk, selection, columns, rows, x, y, edge }: HeadingsProps) {
  const { frozen } = ground.sheet;
  const chosen = (index: number, start: number, count: number) =>
    index >= start && index < start + count ? " chosen" : "";
  const resize = (event: PointerEvent, column: number | null, row: number) => {
    event.stopPropagation();
    const from = column === null ? event.clientY : event.clientX;
    const size = column === null ? ground.rows.size(row) : ground.columns.size(column);
    const target = event.currentTarget as HTMLElement;
    target.setPointerCapture(event.pointerId);
    target.onpointerup = (up) => {
      target.onpointerup = null;
      const to = Math.max(0, size + (column === null ? up.clientY : up.clientX) - from);
      desk.change(() => {
        if (column === null) desk.sheet.setRowHeight(row, 1, (to * 72) / 96);
        else desk.sheet.setColumnWidth(column, 1, (to * 72) / 96);
      });
    };
  };
  return (
    <>
      <div className="heads top" aria-hidden="true">
        {columns
          .filter((column) => ground.columns.size(column) > 0)
          .map((column) => (
            <div
              key={column}
              className={`head${chosen(column, selection.column, selection.columns)}${column < frozen.columns ? " kept" : ""}`}
              style={{ left: x(column), width: ground.columns.size(column) }}
            >
              {columnLetters(column)}
              <i
                className="grip"
                style={{ width: EDGE * 2 }}
                onPointerDown={(event) => resize(event, column, 0)}
              />
            </div>
          ))}
      </div>
      <div className="heads side" aria-hidden="true">
        {rows
          .filter((row) => ground.rows.size(row) > 0)
          .map((row) => (
            <div
              key={row}
              className={`head${chosen(row, selection.row, selection.rows)}${row < frozen.rows ? " kept" : ""}`}
              style={{ top: y(row), height: ground.rows.size(row) }}
            >
              {row + 1}
              <i
                className="grip"
                style={{ height: EDGE * 2 }}
                onPointerDown={(event) => resize(event, null, row)}
              />
            </div>
          ))}
      </div>
      <div className="heads all" aria-hidden="true" />
      {frozen.rows > 0 && <i className="freeze across" style={{ top: edge.y - 1 }} />}
      {frozen.columns > 0 && <i className="freeze down" style={{ left: edge.x - 1 }} />}
    </>
  );
}

/** Where the editor stands: over its cell, as wide as the text asks for. */
function editorBox(
  ground: Ground,
  active: Place,
  draft: Draft | null,
  view: { left: number; top: number; width: number; height: number },
  head: { width: number; height: number },
  frozen: { rows: number; columns: number },
) {
  const { rows, columns, sheet } = ground;
  const { block } = selectCell(sheet, draft?.place ?? active);
  const left = head.width + columns.start(block.column) - (block.column < frozen.columns ? 0 : view.left);
  const top = head.height + rows.start(block.row) - (block.row < frozen.rows ? 0 : view.top);
  const width = columns.size(block.column, block.columns);
  const height = rows.size(block.row, block.rows);
  if (!draft) return { left, top, width: Math.min(width, 2), height: Math.min(height, 2) };
  const look = ground.looks.at(block.row, block.column);
  const lines = draft.text.split("\n");
  const wide = Math.max(...lines.map((line) => line.length)) * fontPixels(look) * 0.56 + 16;
  return {
    left: left - 1,
    top: top - 1,
    width: Math.min(Math.max(width + 1, wide), Math.max(width + 1, view.width - left - 8)),
    height: Math.max(height + 1, lines.length * fontPixels(look) * 1.25 + 6),
  };
}

function insertBreak(
  event: KeyboardEvent<HTMLTextAreaElement>,
  draft: Draft,
  onDraft: (draft: Draft) => void,
): void {
  const { selectionStart, selectionEnd } = event.currentTarget;
  onDraft({ ...draft, text: `${draft.text.slice(0, selectionStart)}\n${draft.text.slice(selectionEnd)}` });
}

/** A whole-row or whole-column selection, cut to what is used. */
function within(block: Block, used: Block | null): Block {
  if (block.rows < 1048576 && block.columns < 16384) return block;
  const rows = Math.max(
    1,
    Math.min(block.row + block.rows, (used?.row ?? 0) + (used?.rows ?? 0)) - block.row,
  );
  const columns =
    Math.min(block.column + block.columns, (used?.column ?? 0) + (used?.columns ?? 0)) - block.column;
  return { ...block, rows, columns: Math.max(1, columns) };
}
