/** Puts formatted text on the clipboard, by the newer way or, where the host forbids it, by the older. */

/** Neither way worked; `plain` can still be copied by hand. */
export class ClipboardClosed extends Error {
  override readonly name = "ClipboardClosed";

  constructor(readonly plain: string) {
    super("The clipboard is closed to this pane");
  }
}

/** Throws ClipboardClosed only when neither way works. */
export async function copyBoth(html: string, plain: string): Promise<void> {
  const refused = () => {
    if (!copyByCommand(html, plain)) throw new ClipboardClosed(plain);
  };
  if (typeof ClipboardItem === "undefined" || navigator.clipboard?.write === undefined) return refused();
  const item = new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }),
    "text/plain": new Blob([plain], { type: "text/plain" }),
  });
  await navigator.clipboard.write([item]).then(() => undefined, refused);
}

/** The old command asks what to copy through an event, so nothing needs to be selected on the page. */
function copyByCommand(html: string, plain: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener("copy", give);
  const done = typeof document.execCommand === "function" && document.execCommand("copy");
  document.removeEventListener("copy", give);
  return done && taken;
}
