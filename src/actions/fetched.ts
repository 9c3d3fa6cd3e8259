/** What is not needed before the first verdict is a file of its own, fetched when it is: the pane is there sooner. */

import { ExcelFailure } from "../excel/failure";
import type * as Writes from "./writes";

let fetched: Promise<typeof Writes> | null = null;

/** What writes. Throws ExcelFailure FilesNotLoaded when the server of these pages is out of reach; asked again, it tries again. */
export function writes(): Promise<typeof Writes> {
  fetched ??= import(/* webpackChunkName: "writes" */ "./writes").then(null, (fault: unknown) => {
    fetched = null;
    throw new ExcelFailure("FilesNotLoaded", "", String(fault));
  });
  return fetched;
}

/** Fetches ahead what writes, so that a button answers at once. A failure is told when the button is pressed, not before. */
export async function fetchWrites(): Promise<void> {
  await writes().then(null, () => undefined);
}
