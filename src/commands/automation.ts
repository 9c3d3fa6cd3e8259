/** The add-in's actions for programs: read, judge, highlight, report, without a pane. Built for `npm run report`; never shipped. */

import { createActions, type Actions, type View } from "../actions/index";
import type { ChartsKept } from "../actions/charts/chartsPlace";
import { plainResult } from "../actions/result";
import { parseStoredSettings } from "../settings/fromUnknown";
import type { Language } from "../model/language";
import { failureSentence } from "../text/failures";
import { selfCheckWords as en } from "../text/en/selfcheck";
import { fetchWords } from "../text/spoken";
import { issueText } from "../text/issues";
import { selfCheckText } from "../text/selfcheck";
import { chartsText } from "../text/sheets/charts";
import { fillPlaces } from "../text/units";
import { selfCheckWords as vi } from "../text/vi/selfcheck";
import { verdictExplanation } from "../text/verdictExplanation";
import { withCells } from "../text/withCells";

export { compareWorkbook, readState } from "./comparingAutomation";
export { gather, readSentFile, requestUnits, rollUp, writeRequestPages } from "./unitsAutomation";

/** How it ended. What Excel or the workbook refuses is told here, never thrown. */
export interface Ended {
  readonly outcome: "done" | "nothingFound" | "refused";
  readonly message: string;
  /** Places in the given settings that could not be used; the rest was. */
  readonly lost: readonly string[];
  readonly result: Readonly<Record<string, unknown>> | null;
  /** Protected sheets, whose missed rows were not marked. */
  readonly skipped: readonly string[];
  /** The report as a Word file, where it was asked for. */
  readonly docx: Uint8Array | null;
  /** What kept the sheet of charts from being as it would be, in a sentence; null: nothing did, or none was asked for. */
  readonly chartsLeft: string | null;
}

/** What is wanted besides the sheet and the result. */
export interface Wanted {
  readonly docx: boolean;
  /** A sheet of charts too, and a page of them in the Word file. */
  readonly charts?: boolean;
  /** ISO time that is printed; the clock's unless told. */
  readonly now?: string;
}

/** In which language refusals are told, and in which the words of the result are. */
export interface Languages {
  readonly messages: Language;
  readonly result: Language;
}

/** Runs the one-click job on the open workbook. `settings` as they are stored or written by hand; null for the workbook's own. */
export async function run(
  settings: unknown,
  languages: Languages,
  wanted: Wanted = { docx: false },
): Promise<Ended> {
  const { now } = wanted;
  const actions = now === undefined ? createActions() : createActions(() => now);
  const given = settings === null ? null : parseStoredSettings({ settings });
  const lost = given?.lost ?? [];
  await Promise.all([fetchWords(languages.messages), fetchWords(languages.result)]);
  try {
    const read = await actions.read();
    const view = given === null ? read : await actions.choose(read, given.settings);
    const { view: done, skipped } = await actions.createReport(view);
    const kept = await keepCharts(actions, done, wanted);
    const docx = wanted.docx ? (await actions.wordFile(done, wanted.charts)).bytes : null;
    const result = plainResult(done, resultWords(done, languages.result));
    const chartsLeft = sayKept(kept, languages.messages);
    return { outcome: "done", message: "", lost, result, skipped, docx, chartsLeft };
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === null) throw error;
    return refusedResult(refusal, languages.messages, lost);
  }
}

async function keepCharts(actions: Actions, done: View, { charts }: Wanted): Promise<ChartsKept | null> {
  return charts === true ? (await actions.insertCharts(done)).kept : (done.facts.chartsKept ?? null);
}

function sayKept(kept: ChartsKept | null, language: Language): string | null {
  if (kept === null) return null;
  const cells = "cells" in kept ? kept.cells : "";
  return fillPlaces(chartsText(language).pane.kept[kept.reason], { cells });
}

/** What "Kiểm tra Excel này" found, in words; where Excel could not be asked, why. */
export interface Checked {
  readonly outcome: "proven" | "differs" | "refused";
  readonly message: string;
}

/** Checks the Excel at hand as the pane does. "proven": everything is as expected, or the add-in does otherwise too. */
export async function check(language: Language): Promise<Checked> {
  try {
    const found = await createActions().selfCheck();
    const differs = found.left !== null || found.results.some(({ outcome }) => outcome === "differs");
    return { outcome: differs ? "differs" : "proven", message: selfCheckText(found, { vi, en }[language]) };
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === null) throw error;
    return { outcome: "refused", message: refusedResult(refusal, language, []).message };
  }
}

function refusedResult({ code, cells }: Refusal, language: Language, lost: Ended["lost"]): Ended {
  const message = withCells(failureSentence(code, language), cells);
  const outcome = code === "NothingFound" ? "nothingFound" : "refused";
  return { outcome, message, lost, result: null, skipped: [], docx: null, chartsLeft: null };
}

function resultWords({ settings }: View, language: Language): Parameters<typeof plainResult>[1] {
  const { decimals } = settings.report;
  const style = { language, decimals } as const;
  return {
    message: (issue) => {
      const { title, advice } = issueText(issue, language);
      return `${title} ${advice}`.trim();
    },
    reason: (assessment) => verdictExplanation(assessment, style),
  };
}

interface Refusal {
  readonly code: string;
  readonly cells: string | null;
}

/** A refusal of Excel: its code, and the cells it is about; null for anything else. */
function refusalIn(error: unknown): Refusal | null {
  if (!(error instanceof Error) || error.name !== "ExcelFailure" || !("code" in error)) return null;
  const cells = "cells" in error && typeof error.cells === "string" ? error.cells : null;
  return { code: String(error.code), cells };
}
