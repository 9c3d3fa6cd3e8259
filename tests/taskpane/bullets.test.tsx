/** @jest-environment jsdom */
/** The small pictures in the list of indicators: the charts' own ratios, what should stay low turned round, last year's beside. */

import { screen, waitFor } from "@testing-library/react";

import type { SampleSheet } from "../../host/workbooks/nganSon2023";
import { partYearSamples } from "../../host/workbooks/partYearSamples";
import type { View } from "../../src/actions/index";
import { chartedRow } from "../../src/charting/chartedRow";
import { bulletShares } from "../../src/taskpane/result/bulletShares";
import { clean } from "../../src/model/numbers";
import { actionsOver, DOUBTS, sampleView, viewOf } from "./fixtures";
import { showPane, violations } from "./showPane";

const six = (): View =>
  viewOf((partYearSamples["xa-binh-minh-6-thang-2026.xlsx"] ?? []) as unknown as readonly SampleSheet[]);

const rowIn = ({ review }: View, name: string) => {
  const found = review.assessments.find(({ indicator }) => indicator.name.startsWith(name));
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

/** Without their cells the charts give plain numbers. */
const charted = (assessment: View["review"]["assessments"][number]) =>
  chartedRow(
    { ...assessment, indicator: { ...assessment.indicator, targetCell: null } },
    { language: "vi", digits: 2, none: "–" },
  );

test.each([
  ["a year", sampleView],
  ["six months", six],
])("of %s the ratios and marks are those of the charts", (_, view) => {
  const both = view().review.assessments.flatMap((assessment) => {
    const [bullet, row] = [bulletShares(assessment), charted(assessment)];
    return typeof row.ratio === "number" ? [{ bullet, row }] : [];
  });
  expect(both.length).toBeGreaterThan(3);
  for (const { bullet, row } of both) {
    expect({
      name: row.name,
      far: Math.abs((bullet?.actual ?? NaN) * 100 - Number(row.ratio)) < 0.02,
    }).toEqual({
      name: row.name,
      far: true,
    });
    expect(clean(Number(((bullet?.mark ?? NaN) * 100).toFixed(1)))).toBe(row.mark);
  }
});

test("a ceiling is turned round, by now's share of it; last year's likewise", () => {
  const accidents = rowIn(six(), "Số vụ tai nạn giao thông");
  const bullet = bulletShares(accidents);
  const share = accidents.progress?.expected?.share ?? NaN;
  expect(share).toBeGreaterThan(0);
  // Five allowed this year, six so far.
  expect(bullet).toMatchObject({ isTurned: true, mark: 1 });
  expect(bullet?.actual).toBeCloseTo((5 / 6) * share, 10);
});

test("last year's: of amounts by the change in per cent, of rates in points; nothing where nothing is known", () => {
  const budget = bulletShares(rowIn(six(), "Thu ngân sách"));
  expect(budget?.lastYear).toBeCloseTo(4210 / 9200, 10);
  expect(bulletShares(rowIn(six(), "Tỷ lệ người dân tham gia bảo hiểm y tế"))?.lastYear).toBeCloseTo(
    93.4 / 95.5,
    10,
  );
  const alone = { ...rowIn(six(), "Thu ngân sách"), change: null };
  expect(bulletShares(alone)).toMatchObject({ lastYear: null });
});

test("words and what has no figure have no picture", () => {
  const all = sampleView({}, DOUBTS).review.assessments;
  const without = all.filter((each) => bulletShares(each) === null);
  expect(without.length).toBeGreaterThan(0);
  expect(without.every(({ attainment }) => attainment === null)).toBe(true);
});

test("every row that can be drawn is, once, and nothing of it is read aloud twice; axe finds nothing", async () => {
  await showPane(actionsOver(six()));
  await waitFor(() => expect(document.querySelectorAll("[data-bullet]").length).toBeGreaterThan(3));
  const rows = screen.getAllByRole("article");
  const drawn = rows.filter((row) => row.querySelector("[data-bullet]") !== null);
  expect(drawn.length).toBe(document.querySelectorAll("[data-bullet]").length);
  for (const picture of document.querySelectorAll("[data-bullet]"))
    expect(picture.getAttribute("aria-hidden")).toBe("true");
  expect(document.body).toHaveTextContent(/Mức được phép bằng [\d,]+% thực hiện\./);
  expect(document.body).toHaveTextContent("Mức cần đạt đến nay");
  expect(await violations()).toEqual([]);
});

test("beyond half as much again the bar ends and its figure is written", async () => {
  const view = sampleView();
  const [first] = view.review.assessments.filter(({ attainment }) => attainment !== null);
  if (first === undefined) throw new Error("nothing to draw");
  const assessments = [{ ...first, attainment: 3.2 }];
  await showPane(actionsOver({ ...view, review: { ...view.review, assessments } }), {
    start: { restShown: true },
  });
  const bar = await waitFor(() => {
    const found = document.querySelector("[data-bullet]");
    if (found === null) throw new Error("not drawn yet");
    return found;
  });
  expect(bar).toHaveTextContent("› 320%");
  expect(bar.querySelector<HTMLElement>("[style*='width']")?.style.width).toBe("100%");
});
