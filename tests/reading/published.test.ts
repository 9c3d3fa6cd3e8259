/**
 * The published rows again (tests/judging/cases), laid out as tables and read: row by row the verdicts they have one by one, and how many doubts
 * are said of them and of the samples. Fewer doubts is better; a new one has to be worth its place here.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { otherSamples } from "../../host/workbooks/otherSamples";
import { partYearSamples } from "../../host/workbooks/partYearSamples";
import type { SampleSheet } from "../../host/workbooks/nganSon2023";
import type { SheetCells } from "../../src/model/cells";
import type { Outcome } from "../../src/model/indicator";
import { buildReview } from "../../src/judging/review";
import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { sampleCells } from "../samples/sampleCells";
import { sheetOf } from "./grid";

interface Published {
  readonly case: string;
  readonly convention: "vi" | "en";
  readonly period: string;
  readonly rows: readonly {
    readonly name: string;
    readonly unit: string | null;
    readonly target: string | null;
    readonly actual: string | null;
    readonly attainment: string | null;
    readonly status: string | null;
    readonly outcome: Outcome;
  }[];
}

const folder = join(__dirname, "../judging/cases");
const CASES = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Published,
);

function review(sheets: readonly SheetCells[], figures: "vi" | "en" = "vi") {
  const reading = readIndicators(sheets, { ...DEFAULT_SETTINGS.reading, figures });
  return buildReview(reading, DEFAULT_SETTINGS.judging);
}

function asTable({ rows }: Published): SheetCells {
  const heading = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Đánh giá"];
  const lines = rows.map(({ name, unit, target, actual, attainment, status }, at) => [
    at + 1,
    name,
    unit,
    target,
    actual,
    attainment,
    status,
  ]);
  return sheetOf([heading, ...lines], { name: "Biểu" });
}

const countCodes = (codes: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(codes)].sort().map((code) => [code, codes.filter((one) => one === code).length]),
  );

test.each(CASES.map((one) => [one.case, one] as const))("case %s", (_, published) => {
  const { assessments } = review([asTable(published)], published.convention);
  expect(assessments.map(({ indicator, outcome }) => [indicator.name, outcome])).toEqual(
    published.rows.map(({ name, outcome }) => [name, outcome]),
  );
});

test("doubts said of them all", () => {
  const codes = CASES.flatMap((one) =>
    review([asTable(one)], one.convention).issues.map(({ code }) => code as string),
  );
  expect(countCodes(codes)).toEqual({
    actualMissing: 2,
    ambiguousSeparator: 1,
    columnEmpty: 13,
    directionGuessed: 2,
    figuresMissing: 2,
    targetMissing: 10,
    targetUnreadable: 1,
    verdictFromPrint: 7,
    wordsUndecided: 1,
  });
});

const SAMPLES: Readonly<Record<string, readonly SampleSheet[]>> = {
  "ngan-son-2023.xlsx": nganSon2023,
  ...otherSamples,
  ...partYearSamples,
};

test("doubts said of the samples", () => {
  const said = Object.entries(SAMPLES).map(([name, sheets]) => [
    name,
    countCodes(review(sampleCells(sheets)).issues.map(({ code }) => code)),
  ]);
  expect(Object.fromEntries(said)).toEqual({
    "ngan-son-2023.xlsx": { twoTargetColumns: 1 },
    "nhieu-bang-2025.xlsx": {},
    // Typed by hand so as to show these.
    "so-lieu-go-tay-2024.xlsx": {
      actualMissing: 1,
      ambiguousSeparator: 1,
      dateAsTarget: 1,
      verdictDisagrees: 1,
    },
    "so-trong.xlsx": {},
    // The plan for the months and the estimate of the year are read beside: no doubt about two columns.
    "xa-binh-minh-6-thang-2026.xlsx": {
      actualMissing: 1,
      // Its 2025 figures are of six months before the communes were merged.
      areaBreak: 1,
      kindGuessed: 1,
      partYear: 1,
      twoTargetColumns: 1,
    },
    "xa-hoa-an-9-thang-2026.xlsx": { partYear: 1 },
    "xa-tan-tien-2025.xlsx": { twoTargetColumns: 1 },
  });
});
