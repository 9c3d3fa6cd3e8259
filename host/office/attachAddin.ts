/** The page's way in: an add-in's own page in an iframe, on plain http, driven as Excel on the web drives it. */
import type { AddinWindow, Connection } from "./messages";
import { connect, frameName, hostInfo } from "./messages";
import type { OfficeSession } from "./session";

const ARMING = 4;

/**
 * Loads the add-in page at `address` (same origin as this page) into the iframe, which must be in the document, and
 * answers its office.js from the session. Several frames may share a session: the pane, and the page of commands.
 */
export function attachAddin(iframe: HTMLIFrameElement, address: string, session: OfficeSession): Connection {
  const url = new URL(address, window.location.href);
  url.searchParams.set("_host_Info", hostInfo(session.language));
  iframe.name = frameName(session, url.hostname);
  iframe.src = "about:blank";
  const frame = iframe.contentWindow as AddinWindow | null;
  if (frame === null) throw new Error("attachAddin: the iframe is not in the document");
  frame.name = iframe.name;
  const connection = connect(frame, session);
  // A document that comes in has its own window object: take its opener's place before its scripts run.
  const timer = setInterval(() => connection.arm(), ARMING);
  frame.location.replace(url.href);
  return {
    ready: connection.ready,
    invokeCommand: (functionName, controlId) => connection.invokeCommand(functionName, controlId),
    arm: () => connection.arm(),
    get passed() {
      return connection.passed;
    },
    close: () => {
      clearInterval(timer);
      connection.close();
    },
  };
}
