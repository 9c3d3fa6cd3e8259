/** The add-in in the page: its task pane in an iframe, its ribbon commands in a hidden one, both on one Office session. */
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent as ReactKeyboardEvent,
  type PointerEvent,
} from "react";
import { attachAddin } from "../office/attachAddin";
import type { Connection } from "../office/messages";
import { OfficeSession, type BatchCost, type SessionOptions } from "../office/session";
import type { Desk } from "./desk";
import { takeDialogs, type AddinDialog } from "./dialog";
import type { Words } from "./words";

/** A pause longer than this ends an action: what comes after is the cost of the next. */
const QUIET = 700;
const WIDTH = { least: 320, usual: 340, most: 450 };

/** An Office session over the desk: redraws after each batch, refuses while a cell is being edited, adds up costs by action. */
export class PageSession extends OfficeSession {
  /** True while a person types in a cell. */
  isEditing = false;
  /** The error code the next round trip is refused with; "" for none. */
  armed = "";
  /** The round trips of the last action. */
  lastAction: BatchCost[] = [];
  private lastAt = 0;
  private inBatch = false;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly desk: Desk,
    options: SessionOptions,
  ) {
    super(desk.workbook, options);
    this.unsubscribe = desk.subscribe(() => {
      if (!this.inBatch) this.announce();
    });
  }

  override processQuery(text: string) {
    this.faults.clear();
    if (this.isEditing) this.faults.next("InvalidOperationInCellEditMode");
    else if (this.armed) this.faults.next(this.armed);
    const before = this.cost.batches.length;
    this.inBatch = true;
    try {
      return super.processQuery(text);
    } finally {
      this.inBatch = false;
      const spent = this.cost.batches.slice(before);
      const now = Date.now();
      if (spent.length > 0) {
        this.armed = "";
        this.lastAction = now - this.lastAt > QUIET ? spent : [...this.lastAction, ...spent];
        this.lastAt = now;
      }
      this.desk.refresh();
    }
  }

  override close(): void {
    this.unsubscribe();
    super.close();
  }
}

/** The colours Office reports for a theme. */
export function officeTheme(theme: "light" | "dark") {
  const dark = theme === "dark";
  return {
    bodyBackgroundColor: dark ? "#262626" : "#FFFFFF",
    bodyForegroundColor: dark ? "#FFFFFF" : "#000000",
    controlBackgroundColor: dark ? "#3A3A3A" : "#F3F2F1",
    controlForegroundColor: dark ? "#FFFFFF" : "#201F1E",
  };
}

/** An address of the manifest, as it is served beside this page, wherever that is. */
export function besideUs(address: string): string {
  const url = new URL(address, "https://localhost/");
  return `addin${url.pathname}${url.search}`;
}

interface FrameProps {
  readonly session: OfficeSession;
  readonly address: string;
  readonly title: string;
  readonly hidden?: boolean;
  readonly onConnection?: (connection: Connection | null) => void;
  readonly onDialog: (dialog: AddinDialog | null) => void;
}

/** An add-in page in its iframe, driven from the session; a new session or address loads it anew. */
export function AddinFrame({ session, address, title, hidden = false, onConnection, onDialog }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useRef({ onConnection, onDialog });
  told.current = { onConnection, onDialog };
  useEffect(() => {
    if (!frame.current) return;
    const connection = attachAddin(frame.current, address, session);
    told.current.onConnection?.(connection);
    return () => {
      told.current.onConnection?.(null);
      connection.close();
    };
  }, [session, address]);
  // Each document that comes in has a window of its own: its dialogs are shown here, and F6 leaves it.
  const loaded = () => {
    const inner = frame.current?.contentWindow;
    if (!inner) return;
    takeDialogs(inner, (dialog) => told.current.onDialog(dialog));
    inner.addEventListener("keydown", (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      frame.current?.dispatchEvent(new KeyboardEvent("keydown", keyOf(event)));
    });
  };
  return (
    <iframe
      ref={frame}
      title={title}
      className={hidden ? "commands" : "taskpane"}
      aria-hidden={hidden}
      onLoad={loaded}
    />
  );
}

function keyOf({ key, shiftKey }: { key: string; shiftKey: boolean }): KeyboardEventInit {
  return { key, shiftKey, bubbles: true };
}

interface PaneProps {
  readonly session: OfficeSession;
  readonly address: string;
  readonly title: string;
  readonly words: Words;
  readonly onClose: () => void;
  readonly onDialog: (dialog: AddinDialog | null) => void;
}

/** The task pane at the right, with Excel's title bar; its edge is dragged or moved with the arrows. */
export function TaskPane({ session, address, title, words, onClose, onDialog }: PaneProps) {
  const [width, setWidth] = useState(WIDTH.usual);
  const [dragging, setDragging] = useState(false);
  const fit = (wanted: number) => setWidth(Math.max(WIDTH.least, Math.min(WIDTH.most, wanted)));
  const move = (event: PointerEvent) => {
    if (dragging) fit(document.documentElement.clientWidth - event.clientX);
  };
  const key = (event: ReactKeyboardEvent) => {
    const by = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
    if (by) fit(width + by);
  };
  return (
    <aside
      className={dragging ? "pane-side dragging" : "pane-side"}
      style={{ width }}
      aria-label={words.pane}
    >
      <div
        className="splitter"
        role="separator"
        tabIndex={0}
        aria-label={words.resizePane}
        aria-orientation="vertical"
        aria-valuenow={width}
        aria-valuemin={WIDTH.least}
        aria-valuemax={WIDTH.most}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={move}
        onPointerUp={() => setDragging(false)}
        onKeyDown={key}
      />
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label={words.closePane} title={words.closePane} onClick={onClose}>
          ✕
        </button>
      </header>
      <AddinFrame session={session} address={address} title={title} onDialog={onDialog} />
    </aside>
  );
}
