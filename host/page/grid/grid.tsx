/** The sheet as a person works on it: only what is in view is drawn, panes stay frozen, keys and mouse as in Excel. */
import { useEffect, useRef, type ClipboardEvent, type RefObject } from "react";
import { blockAddress, cellAddress } from "../../workbook/formulas/address";
import type { Ground } from "./cells";
import type { Desk } from "../desk";
import { frameOf, reveal, useGround, useView, type Frame } from "./frame";
import { Headings } from "./headings";
import { press, usedPart, type Draft } from "./keys";
import { family, fontPixels } from "./measure";
import { Panes } from "./panes";
import { usePointer } from "./pointer";
import { selectCell, type Place } from "./selection";
import type { Words } from "../words";

interface Props {
  readonly desk: Desk;
  readonly version: number;
  readonly words: Words;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  /** Finishes typing; false when it was refused. */
  readonly onCommit: () => boolean;
}

export function Grid({ desk, version, words, draft, onDraft, onCommit }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const ground = useGround(desk, version);
  const { view, scroll } = useView(scroller);
  const frame = frameOf(ground, view);
  const { sheet, selection, extent } = desk;
  const { active, block } = selection;
  const pointer = usePointer({ desk, ground, frame, scroller, input, draft, onDraft, onCommit });
  useSelectionInView(desk, scroller, ground, frame, pointer.isDragging);
  useEffect(() => {
    // A sheet that the add-in brings up leaves the focus where it is: in the add-in's pane.
    if (!draft && document.activeElement?.tagName !== "IFRAME") input.current?.focus({ preventScroll: true });
  }, [draft, sheet]);
  const whole = {
    width: frame.head.width + ground.columns.length,
    height: frame.head.height + ground.rows.length,
  };
  return (
    <div className="grid" ref={scroller} onScroll={({ currentTarget }) => scroll(currentTarget)}>
      <div className="whole" style={whole}>
        <div className="pinned" style={{ width: view.width, height: view.height }} {...pointer.handlers}>
          <div
            role="grid"
            aria-label={words.grid(sheet.name)}
            aria-rowcount={extent.rows}
            aria-colcount={extent.columns}
            aria-multiselectable="true"
            className="panes"
          >
            <Panes ground={ground} frame={frame} selection={block} active={active} />
          </div>
          {sheet.showHeadings && <Headings ground={ground} desk={desk} frame={frame} selection={block} />}
          <Editor {...{ desk, ground, frame, input, draft, onDraft, onCommit }} />
        </div>
      </div>
    </div>
  );
}

/** Brings what is selected into view when it changes, not on every scroll or edit. */
function useSelectionInView(
  desk: Desk,
  scroller: RefObject<HTMLElement | null>,
  ground: Ground,
  frame: Frame,
  isDragging: () => boolean,
): void {
  const { sheet, selection, extent } = desk;
  const { active, block, head } = selection;
  const isWhole = block.rows >= extent.rows || block.columns >= extent.columns;
  useEffect(() => {
    if (isWhole || !scroller.current) return;
    reveal(scroller.current, !isDragging() && head.row === active.row ? active : head, ground, frame);
  }, [`${sheet.id}!${blockAddress(block)}`, active.row, active.column]);
}

interface EditorProps {
  readonly desk: Desk;
  readonly ground: Ground;
  readonly frame: Frame;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  readonly onCommit: () => boolean;
}

/** Takes the keys; while something is typed it stands over its cell. */
function Editor({ desk, ground, frame, input, draft, onDraft, onCommit }: EditorProps) {
  const { active, block } = desk.selection;
  const look = ground.looks.at(active.row, active.column);
  const page = Math.max(1, frame.last.row - frame.first.row - 1);
  const copy = (event: ClipboardEvent, cut: boolean) => {
    if (draft) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", desk.copy());
    if (cut) desk.clear(usedPart(block, desk.sheet.usedBlock(false)));
  };
  const paste = (event: ClipboardEvent) => {
    if (draft) return;
    event.preventDefault();
    desk.paste(event.clipboardData.getData("text/plain"));
  };
  return (
    <textarea
      ref={input}
      className={draft ? "editor" : "editor idle"}
      aria-label={`${cellAddress(active.row, active.column)} ${look.text}`}
      spellCheck={false}
      autoComplete="off"
      rows={1}
      value={draft?.text ?? ""}
      style={{
        ...editorBox(ground, active, draft, frame),
        fontFamily: family(look.fontName),
        fontSize: fontPixels(look),
        fontWeight: look.bold ? 700 : 400,
      }}
      onChange={({ target }) =>
        onDraft(
          draft ? { ...draft, text: target.value } : { place: active, text: target.value, mode: "enter" },
        )
      }
      onPointerDown={() => draft && onDraft({ ...draft, mode: "edit" })}
      onKeyDown={(event) => press(event, { desk, draft, page, onDraft, onCommit })}
      onCopy={(event) => copy(event, false)}
      onCut={(event) => copy(event, true)}
      onPaste={paste}
    />
  );
}

/** Where the editor stands: over its cell, as wide as the text asks for. */
function editorBox(ground: Ground, active: Place, draft: Draft | null, { view, head, scrolled }: Frame) {
  const { rows, columns, sheet } = ground;
  const { frozen } = sheet;
  const { block } = selectCell(sheet, draft?.place ?? active);
  const left = head.width + columns.start(block.column) + (block.column < frozen.columns ? 0 : scrolled.x);
  const top = head.height + rows.start(block.row) + (block.row < frozen.rows ? 0 : scrolled.y);
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
