/** What the pane does with many units' files, on the session at hand: fetched when its tab is first opened (fetched.ts). */

import type { Session } from "../session";
import type { Actions, View } from "../view";
import { readUnitsChoices, type UnitsChoices } from "../../settings/unitsChoices";
import { listSubmissions, type Submission, type SubmissionChoices } from "../../units/submissions";
import { parseExpectedUnits } from "../../units/expectedUnits";
import type { Language } from "../../model/language";
import type { Gathering } from "../../units/gathering";
import type { Received } from "../../units/unitFile";
import { previewGathering, readSheetsAsSent, writeGathering, writeRollUp } from "./manyUnits";

export type { Received } from "../../units/unitFile";
export type { Submission } from "../../units/submissions";
export type { Gathering } from "../../units/gathering";

export interface UnitsActions {
  /** Sheets of the open workbook, each as if a unit had sent it. No trip. */
  readSheets(view: View, names: readonly string[]): readonly Received[];
  /** What files would fill into empty cells. No trip. */
  preview(view: View, received: readonly Received[]): Gathering;
  /** Fills them: 4 round trips, and the reading after. */
  gather(view: View, received: readonly Received[], language: Language): Promise<GatheringDone>;
  /** Who has sent what, and who has not. No trip. */
  list(received: readonly Received[], choices: UnitsChoices): readonly Submission[];
  /** Keeps the list and the names (1 round trip), adds the sheets of a roll-up (1 and 1 for each), and reads. */
  rollUp(
    view: View,
    received: readonly Received[],
    choices: UnitsChoices,
    language: Language,
  ): Promise<{ readonly view: View; readonly units: number; readonly sheets: readonly string[] }>;
}

export interface GatheringDone {
  readonly view: View;
  readonly gathering: Gathering;
}

/** Of this session. */
export function unitsActions(session: Session, now: () => string, choose: Actions["choose"]): UnitsActions {
  return {
    readSheets: readSheetsAsSent,
    preview: previewGathering,
    gather: async (view, received, language) => {
      const { made, takeBack } = await writeGathering(view, received, language, session.own);
      session.takenBackBy(takeBack);
      return { view: await session.readAgain(), gathering: made };
    },
    list: (received, choices) =>
      listSubmissions(received, parseExpectedUnits(choices.list), submissionChoices(choices)),
    rollUp: async (view, received, choices, language) => {
      const known = readUnitsChoices(view.settings);
      const isSame = JSON.stringify(known) === JSON.stringify(choices);
      const stored = isSame ? view : await choose(view, { ...view.settings, units: choices });
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

/** A name begun and emptied again is none. */
function submissionChoices({ names }: UnitsChoices): SubmissionChoices {
  const given = Object.entries(names).filter(([, name]) => name.trim() !== "");
  return { names: Object.fromEntries(given), counts: {} };
}
