/** What an action could not do or had to choose, in sentences: nothing is lost in silence. */

import type { Done, Note, View } from "../../actions";
import type { NotesText } from "../../text/panes/notesPane";

/** A sentence, or how it is said once its words are there. */
export type Told = string | ((words: NotesText) => string);

/** Of something that was done: it could not be read again. */
export function behindNotices({ isBehind }: View): readonly Told[] {
  return isBehind ? [(notes) => notes.notReadAgain] : [];
}

/** Of what was taken back: charts that were not. */
export function undoNotices(view: View): readonly Told[] {
  const left = view.facts.chartsKept !== undefined;
  return [...(left ? [(notes: NotesText) => notes.chartsLeft] : []), ...behindNotices(view)];
}

/** Of a reading: stored choices that could not be used. Sheets that could not be read stand among the issues. */
export function readingNotices({ lost }: View): readonly Told[] {
  return lost.length === 0 ? [] : [(notes) => notes.lostChoices(lost.length)];
}

/** Of a storing: what another person had chosen differently meanwhile. */
export function storingNotices({ overridden, review }: View): readonly Told[] {
  const ruled = overridden.flatMap((path) => (path.startsWith(RULING) ? [path.slice(RULING.length)] : []));
  const names = ruled.map(
    (id) => review.reading.indicators.find((indicator) => indicator.id === id)?.name ?? id,
  );
  const tabs = [...new Set(overridden.filter((path) => !path.startsWith(RULING)).map(choosingTab))];
  return [
    ...(names.length === 0 ? [] : [(notes: NotesText) => notes.rulingsMet(names)]),
    ...(tabs.length === 0
      ? []
      : [(notes: NotesText) => notes.choicesKept(tabs.map((tab) => notes.placeOf[tab]))]),
  ];
}

/** Of an action that wrote. */
export function listNotices({ skipped, unmarked, notes: found, view }: Done): readonly Told[] {
  const isNamed = (note: Note): boolean =>
    (note === "sheetsSkipped" && skipped.length > 0) || (note === "rulesUnread" && unmarked.length > 0);
  const named = found.filter((note) => !isNamed(note));
  return [
    ...(skipped.length === 0 ? [] : [(notes: NotesText) => notes.skipped(skipped)]),
    ...(unmarked.length === 0 ? [] : [(notes: NotesText) => notes.unmarked(unmarked)]),
    ...named.map((note) => (notes: NotesText) => notes[note]),
    ...behindNotices(view),
    ...readingNotices(view),
    ...storingNotices(view),
  ];
}

const RULING = "judging.rulings:";

/** Choices of reading are made on the tab of tables, all others on that of the report. */
function choosingTab(path: string): "reading" | "report" {
  return path.startsWith("reading") ? "reading" : "report";
}
