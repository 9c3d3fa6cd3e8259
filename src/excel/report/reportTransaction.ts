/** The rewriting of a report as one thing, in the order it happens: capture → write → roll back → undo. */

import { orPutBack } from "../inExcel";
import type { Marks } from "../lay/highlight";
import type { OwnWrites } from "../ownWrites";
import type { FoundRule } from "../read/readSheet";
import {
  captureForUndo,
  finishReport,
  layReport,
  type ReportWriting,
  type WrittenReport,
} from "./insertReport";
import { captureWorkbook, type WorkbookBefore } from "./captureWorkbook";
import { refuseToCover, type Known } from "./oldPage";
import { takeBack, type Back, type Remembered } from "./takeBack";
import { undoReport } from "./undoReport";

/** What is the same of every report. */
export interface ReportKind {
  /** Name of their own of reports of ours. */
  readonly name: string;
  /** How our highlights are known. */
  readonly marks: Marks;
  readonly own: OwnWrites;
  /** Whether it is asked which charts lie on it. */
  readonly hasCharts?: boolean;
}

/** Where the report and its highlights lay at the last reading. */
export interface ReportPlace {
  /** Excel's id of the report to rewrite; null: a new one. */
  readonly sheet: string | null;
  /** Our highlights that will be exchanged. */
  readonly rules: readonly FoundRule[];
  /** Ids of all rules by formula that stood, anyone's. */
  readonly standing: readonly string[];
}

/** One rewriting. It keeps how everything was until it is let go; nothing else of the workbook. */
export class ReportTransaction {
  private back: Back | null = null;

  private constructor(
    readonly before: WorkbookBefore,
    private remembered: Remembered,
    private readonly kind: ReportKind,
  ) {}

  /**
   * Looks at all that writing may change: 1 round trip, more for a large report. `remembered`: what the report there cannot be asked for.
   * Throws StructureProtected, ReportProtected: nothing is written then.
   */
  static async capture(
    { sheet, rules, standing }: ReportPlace,
    remembered: Remembered,
    kind: ReportKind,
  ): Promise<ReportTransaction> {
    const looked = await captureWorkbook(sheet, rules, kind);
    return new ReportTransaction({ ...looked, standing }, remembered, kind);
  }

  /** What the page there cannot be asked for, where it is known only once it was looked at. */
  remember(remembered: Remembered): void {
    this.remembered = remembered;
  }

  /**
   * Writes everything in 1 round trip (thousands of indicators in as many as they need) and finishes the page in 1 more. Where the Excel
   * at hand refuses a part of the latter the rest stands; on any other refusal everything is rolled back, and the refusal is thrown.
   * Throws CellsInTheWay, with nothing written, where the page would cover what a person wrote beside or below the old one.
   */
  async write(writing: ReportWriting, isKnown?: Known): Promise<WrittenReport> {
    if (this.before.report !== null) refuseToCover(this.before.report, writing.plan, isKnown);
    const back = {
      ...captureForUndo(this.before, writing, this.kind.name),
      newSheet: writing.plan.sheetName,
      laid: [],
    };
    const laid = await orPutBack(
      () => layReport(this.before, writing),
      () => this.rollBack(back),
    );
    if (this.kind.hasCharts === true) this.kind.own.rememberPage(laid.sheet);
    else this.kind.own.rememberReport(laid.sheet);
    this.back = { ...back, newSheet: laid.sheet, laid: laid.rules };
    return { ...laid, ...(await finishReport(laid.sheet, writing, this.kind.name, this.before.report)) };
  }

  private rollBack(back: Back): Promise<unknown> {
    return takeBack(back, this.remembered, this.kind);
  }

  /**
   * Takes the written report back, some round trips: all of it, or, where Excel refuses half-way, nothing. `written`: what it cannot be
   * asked for. `text`: our settings as they shall stand then; null: as they stood before.
   */
  async undo(written: Remembered, text: string | null): Promise<void> {
    if (this.back === null) return;
    const { before } = this.back;
    const stored = text === null ? before.stored : { ...before.stored, text };
    await undoReport({ ...this.back, before: { ...before, stored } }, this.remembered, written, this.kind);
  }
}
