/** WHAT THE ADD-IN DOES, a handful of functions: read → judge → plan → write. Read this file first. */

import {
  chartPieces,
  charts,
  checks,
  comparing,
  manyUnits,
  otherFiles,
  tracing,
  wordFiles,
  fetchWordsOrThrow,
  writes,
} from "./fetched";
import { noteSkipped, Session } from "./session";
import type { Actions, Done, View } from "./view";
import type { Written } from "./written";
import { savesFiles } from "../excel/savesFiles";

export type {
  Actions,
  Compared,
  ComparisonSource,
  Done,
  NamedFile,
  Note,
  OtherWorkbook,
  ReportStatus,
  ShownChange,
  View,
  WordUpdate,
} from "./view";
export { fetchWrites } from "./fetched";
export { officeReady } from "../excel/inExcel";
export { ExcelFailure, type FailureCode } from "../excel/failure";

/** The actions on the workbook at hand. */
export function createActions(now: () => string = () => new Date().toISOString()): Actions {
  const session = new Session(now);
  const choose = chooseIn(session);
  return {
    read: () => session.read(),
    choose,
    tryOut: (view, settings) => session.shown(view.facts, settings),
    openByItself: async (view, opens) => {
      await (await writes()).markToOpen(opens);
      return session.show({ ...view.facts, opensByItself: opens }, view.settings);
    },
    highlight: (view) => performWrite(session, view, (all, seen) => all.highlightMissed(seen)),
    clearHighlights: (view) => performWrite(session, view, (all, seen) => all.clearMissed(seen)),
    createReport: createIn(session, now),
    undo: () => session.undo(),
    fillColumns: (view) => fillColumns(session, view),
    wordCopy: async (view) => {
      const { copyForWord } = await writesFor(view);
      return copyForWord(view, now());
    },
    ...wordFilesIn(now),
    ...besideReport(session, now),
    units: async () => (await manyUnits()).unitsActions(session, now, { choose, wordFiles }),
    savesFiles,
    selfCheck: async () => (await checks()).runChecks(session.own),
    select: async (cell) => (await writes()).selectCell(cell),
    selectedBlock: async () => (await writes()).readSelection(),
    insertSample: async () => (await writes()).insertSample(session),
    ...following(session),
  };
}

/** What is compared and drawn beside a report, in the language of the document where it is written. */
function besideReport(
  session: Session,
  now: () => string,
): Pick<Actions, "compare" | "readOther" | "insertComparison" | "insertCharts"> {
  return {
    compare: async (view, source, language) => {
      await fetchWordsOrThrow(language);
      return (await comparing()).compareWith(view, source, language);
    },
    readOther: async (given) => (await otherFiles()).readOtherWorkbook(given),
    insertComparison: async (view, compared) => {
      await fetchWordsOrThrow(view.review.reading.language);
      return (await comparing()).insertComparison(session, view, compared, now());
    },
    insertCharts: async (view, replacing = null) => {
      await fetchWordsOrThrow(view.review.reading.language);
      return (await charts()).insertCharts(session, view, { now: now(), replacing });
    },
  };
}

/** New ones, with charts where they were chosen or are asked for, and edited ones. */
function wordFilesIn(now: () => string): Pick<Actions, "wordFile" | "updateWordFile"> {
  return {
    wordFile: async (view, isCharted = view.settings.report.wordCharts === true) =>
      (await wordFilesFor(view)).newWordFile(view, now(), await chartPieces(view, isCharted)),
    updateWordFile: async (view, given) =>
      (await wordFilesFor(view)).compareWithReport(view, now(), given, () => chartPieces(view)),
  };
}

/** What comes of the workbook by itself, and looking where a selected cell comes from. */
function following(session: Session): Pick<Actions, "watch" | "trace"> {
  return {
    watch: async (...told) => (await tracing()).followWorkbook(session, ...told),
    trace: async (view, at) => {
      const { trace, page } = await (await tracing()).traceReport(view, at, session.page);
      session.page = page;
      return trace;
    },
  };
}

function chooseIn(session: Session): Actions["choose"] {
  return async (view, settings) => {
    const { storeMerged } = await writes();
    const kept = await storeMerged(view.facts, settings);
    return session.show(kept.known, kept.settings);
  };
}

function createIn(session: Session, now: () => string): Actions["createReport"] {
  return (view, replacing = null, restoring = []) =>
    performWrite(session, view, async (all, seen) => {
      const also = seen.settings.report.charts === true ? await charts() : null;
      const manner = { now: now(), own: session.own };
      const written = await all.writeWholeReport(seen, { ...manner, replacing, restoring });
      if (also === null) return written;
      const view = session.shown(written.known, written.settings);
      return also.addCharts(written, seen.facts, { ...manner, view });
    });
}

/** The ribbon's one click: reads, judges, highlights, inserts the report and shows it. 5 round trips. */
export async function oneClick(actions: Actions = createActions()): Promise<Done> {
  return actions.createReport(await actions.read());
}

type Writes = Awaited<ReturnType<typeof writes>>;

async function writesFor(view: View): Promise<Writes> {
  await fetchWordsOrThrow(view.review.reading.language);
  return writes();
}

async function wordFilesFor(view: View): ReturnType<typeof wordFiles> {
  await fetchWordsOrThrow(view.review.reading.language);
  return wordFiles();
}

async function performWrite(
  session: Session,
  view: View,
  write: (all: Writes, view: View) => Promise<Written>,
): Promise<Done> {
  const all = await writesFor(view);
  return session.done(await session.withoutProtected(view, (seen) => write(all, seen)));
}

async function fillColumns(session: Session, view: View): ReturnType<Actions["fillColumns"]> {
  const filled = await (await writesFor(view)).fillAllColumns(session, view);
  return { ...filled, notes: noteSkipped(filled.skipped) };
}
