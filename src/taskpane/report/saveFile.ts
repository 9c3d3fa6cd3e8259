/** Hands a file to the person as a download of the browser's: where it goes is theirs to say. */

import type { NamedFile } from "../../actions";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The address of the bytes is given back once the browser has taken them. */
export function saveFile({ name, bytes }: NamedFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORD }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
