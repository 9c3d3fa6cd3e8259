/** What the pane does with many units' files, on the session at hand: fetched when its tab is first opened (fetched.ts). */

import type { Session } from "../session";
import type { Actions, NamedFile, View } from "../view";
import type * as WordFiles from "../wordFiles";
import { readUnitsChoices, type UnitsChoices } from "../../settings/unitsChoices";
import {
  learntAlias,
  listSubmissions,
  type Submission,
  type SubmissionChoices,
} from "../../units/submissions";
import { parseExpectedUnits } from "../../units/expectedUnits";
import type { Language } from "../../model/language";
import type { Gathering } from "../../units/gathering/gathering";
import type { RowNames } from "../../units/rowKeys";
import type { Received } from "../../units/unitFile";
import {
  listSheetsToTake,
  previewGathering,
  readSheetsAsSent,
  writeGathering,
  writeRollUp,
} from "./manyUnits";
import { listRequestPages, requestsByOwner, requestsByUnit, writeRequests, type Requests } from "./requests";

export type { Received } from "../../units/unitFile";
export type { Submission } from "../../units/submissions";
export type { Gathering } from "../../units/gathering/gathering";
export type { Requests } from "./requests";

export interface UnitsActions {
  /** Sheets of the open workbook, each as if a unit had sent it. No trip. */
  readSheets(view: View, names: readonly string[]): readonly Received[];
  /** What files would fill into empty cells. `names`: what senders call rows, by that name as it is compared. No trip. */
  preview(view: View, received: readonly Received[], names: RowNames): Gathering;
  /** Keeps the names that are new (1 round trip), fills the cells: 4, and the reading after. */
  gather(
    view: View,
    received: readonly Received[],
    names: RowNames,
    language: Language,
  ): Promise<GatheringDone>;
  /** Who has sent what, and who has not. No trip. */
  list(received: readonly Received[], choices: UnitsChosen): readonly Submission[];
  /** Sheets of the open workbook that can be taken as if they had been sent. No trip. */
  sheetsToTake(view: View): readonly string[];
  /** Who is to be asked, and what about: of the open table by the unit in charge, or of files by their unit. No trip. */
  requests(view: View, from: RequestSource): Requests;
  /** Adds a sheet for each unit that is asked (1 round trip and 1 for each), and reads. */
  writeRequests(
    view: View,
    requests: Requests,
    manner: RequestManner,
  ): Promise<{ readonly view: View; readonly sheets: readonly string[] }>;
  /** The same as one Word file. No trip. */
  requestFile(view: View, requests: Requests, manner: RequestManner): Promise<NamedFile>;
  /** Keeps the list and the names (1 round trip), adds the sheets of a roll-up (1 and 1 for each), and reads. */
  rollUp(
    view: View,
    received: readonly Received[],
    choices: UnitsChosen,
    language: Language,
  ): Promise<{ readonly view: View; readonly units: number; readonly sheets: readonly string[] }>;
}

/** What is kept with the workbook, and which of a unit's files counts this time, by its key. */
export interface UnitsChosen extends UnitsChoices {
  readonly counts: Readonly<Record<string, string>>;
}

/** null: the open table. */
export type RequestSource = { readonly received: readonly Received[]; readonly choices: UnitsChosen } | null;

export interface RequestManner {
  /** "2026-12-14"; null leaves room for a date. */
  readonly until: string | null;
  readonly language: Language;
}

export interface GatheringDone {
  readonly view: View;
  readonly gathering: Gathering;
}

/** What is fetched elsewhere, or is another's to do. */
export interface Given {
  readonly choose: Actions["choose"];
  readonly wordFiles: () => Promise<typeof WordFiles>;
}

/** Of this session. */
export function unitsActions(
  session: Session,
  now: () => string,
  { choose, wordFiles }: Given,
): UnitsActions {
  const keep = async (view: View, units: UnitsChoices): Promise<View> => {
    const isSame = JSON.stringify(readUnitsChoices(view.settings)) === JSON.stringify(units);
    return isSame ? view : choose(view, { ...view.settings, units });
  };
  return {
    readSheets: readSheetsAsSent,
    preview: previewGathering,
    gather: async (view, received, names, language) => {
      const stored = await keep(view, { ...readUnitsChoices(view.settings), rows: names });
      const { made, takeBack } = await writeGathering(stored, received, language, session.own);
      session.takenBackBy(takeBack);
      return { view: await session.readAgain(), gathering: made };
    },
    ...asking(session, now, wordFiles),
    list: (received, choices) =>
      listSubmissions(received, parseExpectedUnits(choices.list), submissionChoices(choices)),
    rollUp: async (view, received, choices, language) => {
      const stored = await keep(view, toKeep(choices, received));
      const told = { language, now: now(), choices: submissionChoices(choices), own: session.own };
      const { made, takeBack } = await writeRollUp(stored, received, parseExpectedUnits(choices.list), told);
      session.takenBackBy(takeBack);
      const before = new Set(view.sheets.map(({ name }) => name));
      const after = await session.readAgain();
      const sheets = after.sheets.map(({ name }) => name).filter((name) => !before.has(name));
      return { view: after, units: made.units.length, sheets };
    },
  };
}

/** Units asked for what is missing. */
function asking(
  session: Session,
  now: () => string,
  wordFiles: Given["wordFiles"],
): Pick<UnitsActions, "sheetsToTake" | "requests" | "writeRequests" | "requestFile"> {
  return {
    sheetsToTake: listSheetsToTake,
    requests: (view, from) =>
      from === null
        ? requestsByOwner(view)
        : requestsByUnit(
            from.received,
            parseExpectedUnits(from.choices.list),
            submissionChoices(from.choices),
          ),
    writeRequests: async (view, requests, { until, language }) => {
      const pages = listRequestPages(requests, until, language);
      const { made, takeBack } = await writeRequests(view, pages, language, session.own);
      session.takenBackBy(takeBack);
      return { view: await session.readAgain(), sheets: made };
    },
    requestFile: async (view, requests, { until, language }) =>
      (await wordFiles()).newRequestFile(view, listRequestPages(requests, until, language), {
        language,
        now: now(),
      }),
  };
}

/** A name begun and emptied again is none. */
function submissionChoices({ names, aliases, counts }: UnitsChosen): SubmissionChoices {
  const given = Object.entries(names).filter(([, name]) => name.trim() !== "");
  return { names: Object.fromEntries(given), aliases, counts };
}

/** What is kept with the workbook: what files call the units a person named is learnt for the next time. */
function toKeep({ list, names, aliases, rows }: UnitsChosen, received: readonly Received[]): UnitsChoices {
  const learnt = received.flatMap((file) => {
    const name = names[file.file]?.trim() ?? "";
    const alias = name === "" ? null : learntAlias(file, name);
    return alias === null ? [] : [[alias, name] as const];
  });
  return { list, names, aliases: { ...aliases, ...Object.fromEntries(learnt) }, rows };
}
