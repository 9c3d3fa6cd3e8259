/** Keeps chosen settings in the workbook without losing what another person stored meanwhile. */

import { storeSettings, parseStored } from "../excel/storeSettings";
import { serialize, type Settings } from "../settings/index";
import { mergeSettings } from "../settings/merge";
import { parseStoredSettings } from "../settings/fromUnknown";
import type { WorkbookFacts } from "./workbookFacts";

/** Stores them in 1 round trip; in 2 where someone else had stored since the reading: then both are merged. */
export async function storeMerged(
  known: WorkbookFacts,
  mine: Settings,
): Promise<{ known: WorkbookFacts; settings: Settings }> {
  const text = serialize({ settings: mine, report: known.record });
  const stood = await storeSettings(text, known.stored);
  if (stood.text === known.stored.text) {
    return { known: { ...known, stored: asStored(text), settings: mine, overridden: [] }, settings: mine };
  }
  const theirs = parseStoredSettings(parseStored(stood));
  const { settings, overridden } = mergeSettings(known.settings, mine, theirs.settings);
  const record = theirs.report ?? known.record;
  const merged = serialize({ settings, report: record });
  await storeSettings(merged, stood);
  return { known: { ...known, stored: asStored(merged), settings, record, overridden }, settings };
}

/** How many settings it took is only needed to empty the rest of a longer text: more than enough does no harm. */
function asStored(text: string): WorkbookFacts["stored"] {
  return { text, chunks: Math.ceil(text.length / 29_999) };
}
