/** Dialogs an add-in opens, as a window of this page. The real library refuses plain http, so that one method is the host's. */
import { useEffect, useRef } from "react";
import { Window } from "./window";

type Listener = (event: { message?: string; origin?: string; error?: number; type: string }) => void;

/** Status 12006: the user closed the dialog. */
const CLOSED = 12006;

/** A dialog asked for and not yet closed. */
export interface AddinDialog {
  readonly address: string;
  /** Per cent of the page, as the add-in asked. */
  readonly width: number;
  readonly height: number;
  /** The window name the library's own code would have given it. */
  readonly name: string;
  readonly tell: (message: string) => void;
  readonly closed: () => void;
}

interface AddinWindow extends Window {
  Office?: { onReady(work: () => void): void; context: { ui: object } };
  OSF?: { _OfficeAppFactory: { getInitializationHelper(): { _appContext: object } } };
}

/** From now on dialogs of this add-in page are shown by the host. */
export function takeDialogs(frame: AddinWindow, show: (dialog: AddinDialog | null) => void): void {
  frame.Office?.onReady(() => {
    const { Office } = frame;
    if (!Office) return;
    // The library's objects are sealed: ours stands before them and lets everything else through.
    const ui = Object.create(Office.context.ui, {
      displayDialogAsync: {
        value: (address: string, ...rest: unknown[]) => {
          const options = rest.find((each) => typeof each === "object") ?? {};
          const done = rest.find((each) => typeof each === "function") as
            ((result: object) => void) | undefined;
          const listeners: [type: string, listener: Listener][] = [];
          const tell = (type: string, event: object) => {
            for (const [each, listener] of listeners) if (each === type) listener({ ...event, type });
          };
          const value = {
            addEventHandler: (type: string, listener: Listener) => void listeners.push([type, listener]),
            close: () => show(null),
            messageChild: () => undefined,
          };
          show({
            address,
            ...{ width: 40, height: 50, ...options },
            name: dialogName(frame),
            tell: (message) => tell("dialogMessageReceived", { message, origin: window.location.origin }),
            closed: () => tell("dialogEventReceived", { error: CLOSED }),
          });
          done?.({ status: "succeeded", value, error: null });
        },
      },
    });
    const context = Object.create(Office.context, { ui: { value: ui } });
    frame.Office = Object.create(Office, { context: { value: context } });
  });
}

function dialogName(frame: AddinWindow): string {
  const own = JSON.parse(frame.name) as { hostInfo: string; xdmInfo: string };
  const appContext = frame.OSF?._OfficeAppFactory.getInitializationHelper()._appContext;
  // The library remembers "a dialog" in session storage by the control's id: under the pane's own id, the pane
  // would take itself for a dialog when it is next loaded.
  const [conversation, , origin] = own.xdmInfo.split("|");
  const xdmInfo = `${conversation}|addin-dialog|${origin}`;
  const hostInfo = own.hostInfo.replace(/\$\$\$\$0$/, "$$$$isDialog$$$$0");
  return JSON.stringify({ ...own, hostInfo, xdmInfo, appContext });
}

interface DialogProps {
  readonly dialog: AddinDialog;
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
}

/** The dialog's page in its window; what it sends goes to the add-in page that opened it. */
export function DialogWindow({ dialog, title, close, onClose }: DialogProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const inner = frame.current?.contentWindow;
    if (!inner) return;
    const opener = { postMessage: (message: unknown) => dialog.tell(String(message)) };
    const address = new URL(dialog.address, window.location.href);
    address.searchParams.set("_host_Info", (JSON.parse(dialog.name) as { hostInfo: string }).hostInfo);
    inner.name = dialog.name;
    // Each document that comes in has a window object of its own.
    const arm = () => {
      const now = frame.current?.contentWindow;
      if (now && now.opener !== opener)
        Object.defineProperty(now, "opener", { configurable: true, value: opener });
    };
    const timer = setInterval(arm, 4);
    inner.location.replace(address.href);
    return () => clearInterval(timer);
  }, [dialog]);
  const size = { width: `${dialog.width}vw`, height: `${dialog.height}vh` };
  return (
    <Window title={title} close={close} onClose={onClose} style={size}>
      <iframe ref={frame} title={dialog.address} />
    </Window>
  );
}
