/** What an action could not do or had to choose, in sentences: nothing is lost in silence. */

import type { Done, Note, View } from "../../actions";
import type { Text } from "../../text";

/** Of something that was done: it could not be read again. */
export function behindNotices({ isBehind }: View, { pane: { notes } }: Text): readonly string[] {
  return isBehind ? [notes.notReadAgain] : [];
}

/** Of a reading: stored choices that could not be used. Sheets that could not be read stand among the issues. */
export function readingNotices({ lost }: View, { pane: { notes } }: Text): readonly string[] {
  return lost.length === 0 ? [] : [notes.lostChoices(lost.length)];
}

/** Of a storing: what another person had chosen differently meanwhile. */
export function storingNotices({ overridden, review }: View, { pane: { notes } }: Text): readonly string[] {
  const ruled = overridden.flatMap((path) => (path.startsWith(RULING) ? [path.slice(RULING.length)] : []));
  const names = ruled.map(
    (id) => review.reading.indicators.find((indicator) => indicator.id === id)?.name ?? id,
  );
  const tabs = new Set(
    overridden.filter((path) => !path.startsWith(RULING)).map((path) => notes.placeOf[choosingTab(path)]),
  );
  return [
    ...(names.length === 0 ? [] : [notes.rulingsMet(names)]),
    ...(tabs.size === 0 ? [] : [notes.choicesKept([...tabs])]),
  ];
}

/** Of an action that wrote. */
export function listNotices({ skipped, unmarked, notes: found, view }: Done, text: Text): readonly string[] {
  const { notes } = text.pane;
  const isNamed = (note: Note): boolean =>
    (note === "sheetsSkipped" && skipped.length > 0) || (note === "rulesUnread" && unmarked.length > 0);
  const named = found.filter((note) => !isNamed(note));
  return [
    ...(skipped.length === 0 ? [] : [notes.skipped(skipped)]),
    ...(unmarked.length === 0 ? [] : [notes.unmarked(unmarked)]),
    ...named.map((note) => notes[note]),
    ...behindNotices(view, text),
    ...readingNotices(view, text),
    ...storingNotices(view, text),
  ];
}

const RULING = "judging.rulings:";

/** Choices of reading are made on the tab of tables, all others on that of the report. */
function choosingTab(path: string): "reading" | "report" {
  return path.startsWith("reading") ? "reading" : "report";
}
