/** The states worth looking at and testing, each with the actions and the memory that bring it about. */

import type { SampleSheet } from "../../host/workbooks/nganSon2023";
import { partYearSamples } from "../../host/workbooks/partYearSamples";
import type { Actions, View } from "../../src/actions/index";
import { previewReport } from "../../src/actions/preview";
import type { PaneState } from "../../src/taskpane/state/paneState";
import { fingerprint } from "../../src/figures/identity";
import type { Settings } from "../../src/settings/index";
import { unitsStates } from "./unitsStates";
import {
  actionsOver,
  defaults,
  DOUBTS,
  emptyView,
  refusal,
  rowOf,
  sampleView,
  staleView,
  viewOf,
  written,
} from "./fixtures";

export interface PaneFixture {
  readonly actions: () => Actions;
  readonly start: Partial<PaneState>;
  /** Words of a button or a choice to press, in either language. */
  readonly press?: RegExp;
}

/** One indicator ruled by hand, one issue seen. */
export function ruledSettings(): Settings {
  const view = sampleView({}, DOUBTS);
  const ruled = view.review.assessments.find((one) => one.indicator.name.startsWith("Số vụ vi phạm"));
  if (ruled === undefined) throw new Error("The sample lost an indicator");
  return {
    ...defaults,
    seen: view.review.issues.slice(-1).map((issue) => issue.id),
    judging: {
      ...defaults.judging,
      rulings: [
        {
          indicator: ruled.indicator.id,
          outcome: "missed",
          direction: null,
          leaveOut: false,
          reason: "theo Báo cáo số 214 của Công an huyện.",
          figures: fingerprint(ruled.indicator),
          at: "2023-12-20T08:00:00.000Z",
        },
      ],
    },
  };
}

const doubtful = (part: Partial<View> = {}) => sampleView({ settings: ruledSettings(), ...part }, DOUBTS);

const over = (view: View, others: Partial<Actions> = {}) => actionsOver(view, others, DOUBTS);

const firstMissed = () =>
  doubtful().review.assessments.find((one) => one.outcome === "missed")?.indicator.id ?? null;

/** What the report was written from before three cells changed. */
const before = () =>
  sampleView({}, [
    ...DOUBTS,
    { sheet: 0, row: rowOf(0, "Trồng rừng"), column: 6, value: 590 },
    { sheet: 0, row: rowOf(0, "Cây thuốc lá"), column: 6, value: 690 },
    { sheet: 0, row: rowOf(0, "Tổng đàn trâu"), column: 6, value: 8700 },
  ]);

const outOfDate = () =>
  staleView(
    doubtful({ canUndo: true }),
    previewReport(doubtful()).narrative.headline.replace("24/34", "23/34"),
  );

/** A workbook of half a year, with last year's half. */
const SIX = (partYearSamples["xa-binh-minh-6-thang-2026.xlsx"] ?? []) as unknown as readonly SampleSheet[];

/** Six indicators with their cells. */
const traced = ({ review }: View) =>
  review.assessments.slice(0, 6).map(({ indicator: { id, targetCell, actualCell } }) => ({
    indicator: id,
    cells: [targetCell, actualCell].flatMap((cell) => cell ?? []),
  }));

/** The sample a hundred times over: 3.400 indicators. */
function thousands(): View {
  const view = sampleView();
  const assessments = Array.from({ length: 100 }, (_, time) =>
    view.review.assessments.map((one) => ({
      ...one,
      indicator: {
        ...one.indicator,
        id: `${one.indicator.id} ${time}`,
        name: `${time}. ${one.indicator.name}`,
      },
    })),
  ).flat();
  return { ...view, review: { ...view.review, assessments } };
}

/** By the name of the picture. */
export const states: Record<string, PaneFixture> = {
  "six-months": {
    actions: () => over(viewOf(SIX)),
    start: { tab: "result", restShown: true },
  },
  "first-run": { actions: () => actionsOver(sampleView({ isFirstRun: true })), start: {} },
  result: { actions: () => over(doubtful()), start: { tab: "result", open: firstMissed() } },
  issues: { actions: () => over(doubtful()), start: { tab: "issues" } },
  report: {
    actions: () => over(doubtful({ report: written, isHighlighted: true, canUndo: true })),
    start: { tab: "report" },
  },
  "report-first": { actions: () => over(doubtful()), start: { tab: "report" } },
  tables: { actions: () => over(doubtful()), start: { tab: "tables" } },
  empty: { actions: () => over(emptyView()), start: {} },
  stale: {
    actions: () => over(outOfDate()),
    start: { tab: "report", written: before() },
  },
  trouble: {
    actions: () =>
      over(outOfDate(), {
        createReport: () => Promise.reject(refusal("InvalidOperationInCellEditMode")),
      }),
    start: { tab: "report", written: before() },
    press: /^(Cập nhật|Update)$/,
  },
  edited: {
    actions: () =>
      over(doubtful(), {
        watch: async (changed) => {
          setTimeout(() => changed(3), 50);
          return () => undefined;
        },
      }),
    start: { tab: "result" },
  },
  rewritten: {
    actions: () =>
      over(doubtful({ report: written, isHighlighted: true, canUndo: true, opensByItself: true }), {
        watch: async (_, reported) => {
          setTimeout(reported, 50);
          return () => undefined;
        },
      }),
    start: { tab: "tables" },
  },
  // A cell of the report is selected.
  traced: {
    actions: () =>
      over(doubtful({ report: written, isHighlighted: true, canUndo: true }), {
        trace: async (view, { address }) => ({ address, indicators: traced(view), others: [] }),
        watch: async (_, __, pointed) => {
          setTimeout(() => pointed?.({ sheet: "{9}", address: "A12", edits: 0 }), 50);
          return () => undefined;
        },
      }),
    start: { tab: "report" },
  },
  // A choice was made in a doubt's card.
  chosen: {
    actions: () => over(doubtful()),
    start: { tab: "issues" },
    press: /^So như đang ghi/,
  },
  "typed-over": {
    actions: () =>
      over(outOfDate(), {
        createReport: () => Promise.reject(refusal("TypedOver", "E72: 99 → 8.874; G72: Đạt → Không đạt")),
      }),
    start: { tab: "report", written: before() },
    press: /^(Cập nhật|Update)$/,
  },
  waiting: { actions: () => over(doubtful(), { read: () => new Promise(() => undefined) }), start: {} },
  ...unitsStates,
  thousands: { actions: () => actionsOver(thousands()), start: { tab: "result", restShown: true } },
};
