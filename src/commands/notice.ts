/** What a ribbon button has to say, and how it travels to the dialog's page: in its address, as codes and names. */

import type { Done, Note } from "../actions/index";
import { languageFromTag, type Language } from "../model/language";
import { commandText } from "../text/commands";
import { withCells } from "../text/withCells";

/** The ribbon's buttons that do something. */
export const COMMANDS = ["createReport", "highlight", "clearHighlights"] as const;

export type Command = (typeof COMMANDS)[number];

export interface Notice {
  readonly language: Language;
  readonly command: Command;
  /** Of the failure; null when it was done. */
  readonly code: string | null;
  /** Addresses the failure is about; null where it is about none. */
  readonly cells: string | null;
  /** Unseen issues that must be fixed. */
  readonly mustFix: number;
  readonly skipped: readonly string[];
  readonly notes: readonly string[];
}

/** The words of the dialog. */
export interface NoticeWords {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly close: string;
}

const NOTES: readonly Note[] = [
  "noPageSetUp",
  "looksRefused",
  "notCalculated",
  "sheetsSkipped",
  "rulesUnread",
  "settingsNotStored",
  "chartsLeft",
];

/** A failure recognised by its shape; what is none is a bug of ours. */
export function failureNotice(language: Language, command: Command, error: unknown): Notice {
  const { code, cells } =
    error instanceof Error ? (error as Error & { code?: unknown; cells?: unknown }) : {};
  const isRefusal = error instanceof Error && error.name === "ExcelFailure" && typeof code === "string";
  return {
    language,
    command,
    code: isRefusal ? code : "unexpected",
    cells: typeof cells === "string" ? cells : null,
    mustFix: 0,
    skipped: [],
    notes: [],
  };
}

/** What was done and still needs a look; null when there is nothing to say. */
export function doubtNotice(language: Language, command: Command, done: Done): Notice | null {
  const { review, settings } = done.view;
  const mustFix =
    command === "createReport"
      ? review.issues.filter(({ severity, id }) => severity === "mustFix" && !settings.seen.includes(id))
          .length
      : 0;
  if (mustFix === 0 && done.skipped.length === 0 && done.notes.length === 0) return null;
  return { language, command, code: null, cells: null, mustFix, skipped: done.skipped, notes: done.notes };
}

/** The part of an address after "?". */
export function noticeQuery({ language, command, code, cells, mustFix, skipped, notes }: Notice): string {
  const query = new URLSearchParams({ language, command, mustFix: String(mustFix) });
  if (code !== null) query.set("code", code);
  if (cells !== null) query.set("cells", cells);
  for (const sheet of skipped) query.append("skipped", sheet);
  for (const note of notes) query.append("note", note);
  return query.toString();
}

/** Back from an address; anything unknown in it is passed over. */
export function noticeFrom(query: string): Notice {
  const asked = new URLSearchParams(query);
  const mustFix = Number(asked.get("mustFix"));
  return {
    language: languageFromTag(asked.get("language")),
    command: COMMANDS.find((command) => command === asked.get("command")) ?? "createReport",
    code: asked.get("code"),
    cells: asked.get("cells"),
    mustFix: Number.isSafeInteger(mustFix) ? mustFix : 0,
    skipped: asked.getAll("skipped"),
    notes: asked.getAll("note"),
  };
}

/** A notice in words: what happened, what is left, where to go on. */
export function noticeWords({
  language,
  command,
  code,
  cells,
  mustFix,
  skipped,
  notes,
}: Notice): NoticeWords {
  const { commands: words, failures } = commandText(language);
  if (code !== null) {
    return {
      title: words.failedTo[command],
      sentences: [withCells(failureSentence(code, words.unexpected, failures), cells), words.pane],
      close: words.close,
    };
  }
  const named = NOTES.filter(
    (note) => notes.includes(note) && (note !== "sheetsSkipped" || skipped.length === 0),
  );
  return {
    title: words.doneBut[command],
    sentences: [
      ...(mustFix > 0 ? [words.mustFix(mustFix)] : []),
      ...(skipped.length > 0 ? [words.skipped(skipped)] : []),
      ...named.map((note) => words[note]),
      words.pane,
    ],
    close: words.close,
  };
}

function failureSentence(
  code: string,
  unexpected: string,
  failures: Readonly<Record<string, string>>,
): string {
  if (code === "unexpected") return unexpected;
  return new Map(Object.entries(failures)).get(code) ?? failures["unknown"] ?? unexpected;
}
