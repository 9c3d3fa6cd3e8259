/** What one opening of the add-in remembers: the view in force, and what it wrote, last first. */

import type { Done, View } from "./view";
import { EditedCells } from "../excel/editedCells";
import { OwnWrites } from "../excel/ownWrites";
import { unlessRefused } from "../excel/inExcel";
import { listProtectedSheets } from "../excel/read/readOverview";
import { readWorkbook } from "../excel/read/readWorkbook";
import { REPORT_NAMES } from "../report/layout/reportNames";
import { DEFAULT_SETTINGS, type Settings } from "../settings/index";
import { fetchOldFonts, fetchPageReader, fetchStored, fetchWordsOrFallBack, readStored } from "./fetched";
import { factsFrom, buildView, type WorkbookFacts } from "./workbookFacts";
import type { KnownPage } from "./tracing";
import type { Written } from "./written";

/** Writings that can be taken back: each keeps what it wrote over, so not all of a long day's. */
export const MOST_TAKEN_BACK = 20;

/** One session. */
export class Session {
  /** What takes each writing of this opening back, the newest last. */
  private readonly written: Pick<Written, "takeBack" | "takeChartsBack">[] = [];
  private view: View | null = null;
  /** What this opening wrote itself: no news when Excel tells of it. */
  readonly own = new OwnWrites();
  readonly edited = new EditedCells();
  /** The report page's formulas as last looked at. */
  page: KnownPage | null = null;

  constructor(private readonly now: () => string) {}

  /** Reads the workbook: 2 round trips. */
  async read(): Promise<View> {
    this.edited.forget();
    const marks = this.view?.facts.rules ?? [];
    const found = await readWorkbook(REPORT_NAMES.report, marks, fetchStored);
    await fetchOldFonts(found.sheets);
    const asPage = await fetchPageReader(found.sheets);
    const known = factsFrom(found, this.now(), await readStored(found.stored), asPage);
    if (known.reportSheet !== null) this.own.rememberReport(known.reportSheet);
    const writtenAt = known.page?.memory?.at;
    if (writtenAt !== undefined) this.own.rememberWriting(writtenAt);
    this.own.rememberRead(known.sheets.flatMap(({ id, isOurReport }) => (isOurReport ? [] : [id])));
    const view = this.show(known, known.settings);
    await fetchWordsOrFallBack(view.review.reading.language);
    return view;
  }

  show(known: WorkbookFacts, settings: Settings): View {
    this.view = this.shown(known, settings);
    return this.view;
  }

  /**
   * Does what writes into the user's sheets. Refused because one was protected since the reading, it is done once more without
   * that sheet, which is then skipped and named as any protected one. Any other refusal stays what it is.
   */
  async withoutProtected<T>(view: View, write: (view: View) => Promise<T>): Promise<T> {
    return unlessRefused(
      () => write(view),
      ["AccessDenied"],
      async (failure) => {
        const known = view.facts;
        const closed = new Set(await listProtectedSheets());
        const isNew = ({ id, isProtected }: WorkbookFacts["sheets"][number]): boolean =>
          closed.has(id) && !isProtected;
        if (!known.sheets.some(isNew)) throw failure;
        const sheets = known.sheets.map((sheet) => (isNew(sheet) ? { ...sheet, isProtected: true } : sheet));
        return write(this.show({ ...known, sheets }, view.settings));
      },
    );
  }

  /** After something was written: where Excel does not let it be read, what was known, which says that it is behind. */
  async readAgain(): Promise<View> {
    return unlessRefused(
      () => this.read(),
      "any",
      async (failure) => {
        if (this.view === null) throw failure;
        return this.show({ ...this.view.facts, isBehind: true }, this.view.settings);
      },
    );
  }

  /** A view of settings that are not in force. */
  shown(known: WorkbookFacts, settings: Settings): View {
    return buildView(known, settings, this.written.length > 0, this.view);
  }

  done(written: Written): Done {
    this.takenBackBy(written.takeBack, written.takeChartsBack);
    return {
      view: this.show(written.known, written.settings),
      skipped: written.skipped,
      unmarked: written.unmarked,
      notes: [
        ...written.notes,
        ...noteSkipped(written.skipped),
        ...(written.unmarked.length > 0 ? (["rulesUnread"] as const) : []),
      ],
    };
  }

  /** What was written outside of a report, and how it is taken back. */
  takenBackBy(takeBack: Written["takeBack"], takeChartsBack?: Written["takeChartsBack"]): void {
    this.written.push({ takeBack, ...(takeChartsBack === undefined ? {} : { takeChartsBack }) });
    if (this.written.length > MOST_TAKEN_BACK) this.written.shift();
  }

  /** Takes the last report or highlights back, then reads. Nothing to take back: only reads. */
  async undo(): Promise<View> {
    const last = this.written[this.written.length - 1];
    if (last === undefined) return this.readAgain();
    const areChartsBack = await unlessRefused(
      async () => (await last.takeChartsBack?.(), true),
      "any",
      async () => false,
    );
    await last.takeBack(this.view?.settings ?? DEFAULT_SETTINGS);
    this.written.pop();
    const view = await this.readAgain();
    if (areChartsBack) return view;
    return this.show({ ...view.facts, chartsKept: { reason: "standing" } }, view.settings);
  }
}

/** Said only where something was skipped. */
export function noteSkipped(skipped: readonly string[]): readonly "sheetsSkipped"[] {
  return skipped.length > 0 ? ["sheetsSkipped"] : [];
}
