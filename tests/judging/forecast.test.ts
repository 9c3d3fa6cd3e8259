/** The year at the pace so far: a figure a person may ask to see, never a verdict. */

import { readIndicators } from "../../src/reading/readIndicators";
import { buildReview } from "../../src/judging/review";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { showForecast, setPace } from "../../src/settings/rulingChanges";
import { parseStoredSettings } from "../../src/settings/fromUnknown";
import { drawn } from "../reading/grid";

function forecasts(picture: string): readonly unknown[] {
  const reading = readIndicators([drawn(picture)], DEFAULT_SETTINGS.reading);
  const { assessments } = buildReview(reading, DEFAULT_SETTINGS.judging);
  return assessments.map(({ progress, outcome }) => [progress?.forecast ?? null, outcome]);
}

const HEAD = "| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Thực hiện 6 tháng 2026";

test.each([
  [
    "by time: half the year, twice the result",
    "Thu ngân sách | tỷ đồng | 100 | 41",
    { value: 82, unit: "tỷ đồng" },
  ],
  ["of a ceiling", "Số vụ tai nạn giao thông | vụ | không quá 10 | 4", { value: 8, unit: "vụ" }],
  ["none of a level", "Tỷ lệ hộ nghèo | % | 5 | 6", null],
  ["none of nothing yet", "Thu ngân sách | tỷ đồng | 100 | 0", null],
  ["none of what comes once", "Tuyển quân | thanh niên | 20 | 10", null],
])("%s", (_, row, forecast) => {
  expect(forecasts(`${HEAD}\n| 1 | ${row}`)[0]).toEqual([forecast, "unknown"]);
});

test("by last year's share of the same months, where the table has them", () => {
  const heading =
    "| TT | Chỉ tiêu | ĐVT | TH năm 2025 | TH 6 tháng 2025 | Kế hoạch năm 2026 | TH 6 tháng 2026";
  const [[found] = []] = forecasts(`${heading}\n| 1 | Thu ngân sách | tỷ đồng | 80 | 20 | 100 | 30`) as [
    unknown[],
  ];
  expect(found).toEqual({ value: 120, unit: "tỷ đồng" });
});

test("none of a whole year, nor of the last months alone", () => {
  const year = HEAD.replace("6 tháng 2026", "năm 2026");
  const last = HEAD.replace("6 tháng 2026", "6 tháng cuối năm 2026");
  for (const head of [year, last]) {
    const [[forecast] = []] = forecasts(`${head}\n| 1 | Thu ngân sách | tỷ đồng | 100 | 41`) as [unknown[]];
    expect(forecast).toBeNull();
  }
});

test("asked for by a person, kept, and no other pace is lost with it", () => {
  const typed = setPace("tolerance")("5")?.(DEFAULT_SETTINGS) ?? DEFAULT_SETTINGS;
  const asked = showForecast(true)(typed);
  expect(asked.judging.pace).toEqual({ tolerance: 5, expected: null, forecast: true });
  expect(parseStoredSettings({ settings: asked }).settings.judging.pace).toEqual(asked.judging.pace);
  expect(setPace("expected")("40")?.(asked).judging.pace).toEqual({
    tolerance: 5,
    expected: 40,
    forecast: true,
  });
  expect(showForecast(false)(asked).judging.pace).toEqual({ tolerance: 5, expected: null });
});
