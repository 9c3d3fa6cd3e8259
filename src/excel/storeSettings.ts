/** Keeps our one text in the workbook's settings: it travels with the file and only this add-in sees it. */

import { ExcelFailure } from "./failure";
import { joinStoredText, STORED_KEY, type StoredText } from "../model/storedText";
import { inExcel, jsonOrText } from "./inExcel";

/** Excel's cells take 32,767 characters; a setting is given no more. */
const CHUNK = 30_000;
/** A workbook's settings take 2 MB (OfficeDev/office-js #621), by other reports 1 (#3957); ours are some KB. */
const MOST = 900_000;

/** The JSON in it; null where nothing was ever stored. A damaged text is given as it is. */
export function parseStored({ text }: StoredText): unknown {
  return text === null ? null : jsonOrText(text);
}

/** Our text among loaded settings. */
export function takeStored(settings: Excel.SettingCollection): StoredText {
  return joinStoredText(new Map(settings.items.map(({ key, value }) => [key, value as unknown])));
}

/** Whether a workbook's settings can hold the text. */
export function canBeStored(text: string): boolean {
  return text.length <= MOST;
}

/** Queues the text's writing: no trip of its own. `before` says how much stood there, so that no rest of it is left. */
export function queueStoring(context: Excel.RequestContext, text: string, before: StoredText): StoredText {
  const chunks = cutIntoChunks(text);
  const { settings } = context.workbook;
  chunks.forEach((chunk, index) => {
    settings.add(
      index === 0 ? STORED_KEY : `${STORED_KEY}.${index + 1}`,
      index === 0 && text !== "" ? `${chunks.length}:${chunk}` : chunk,
    );
  });
  for (let index = chunks.length; index < before.chunks; index++)
    settings.add(`${STORED_KEY}.${index + 1}`, "");
  return { text, chunks: chunks.length };
}

/**
 * Stores the text, in 1 round trip, and gives what stood there until then: another person's work is not overwritten unseen,
 * the caller merges it and stores again. Throws ExcelFailure SettingsTooLarge.
 */
export async function storeSettings(text: string, before: StoredText): Promise<StoredText> {
  if (!canBeStored(text)) throw new ExcelFailure("SettingsTooLarge", "", `${text.length} characters`);
  return inExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    queueStoring(context, text, before);
    await context.sync();
    return takeStored(settings);
  });
}

/** Never in the middle of a surrogate pair: half a character does not survive being saved. */
function cutIntoChunks(text: string): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length || chunks.length === 0;) {
    let end = Math.min(text.length, start + CHUNK);
    if (end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1] ?? "")) end--;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}
