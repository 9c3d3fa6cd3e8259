/** The same headings over table after table are made out once: what they may mean is asked of no list of words again. */

import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { SECOND_MEANINGS } from "../../src/vocabulary/secondMeanings";
import { drawn } from "./grid";

const sheet = (name: string) =>
  drawn(
    `
    | TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025
    | TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | Thực hiện năm 2025
    | I | Về kinh tế
    | 1 | Trồng rừng ${name} | ha | 100 | 90
    | 2 | Lương thực ${name} | tấn | 200 | 210`,
    { name },
  );

test("sheets ask no more than the first of them", () => {
  const asked = SECOND_MEANINGS.map(({ words }) => jest.spyOn(words, "test"));
  const read = (names: readonly string[]): number => {
    asked.forEach((each) => each.mockClear());
    const { indicators } = readIndicators(names.map(sheet), DEFAULT_SETTINGS.reading);
    expect(indicators).toHaveLength(names.length * 2);
    return asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  };
  expect(read(["Một"])).toBeGreaterThan(0);
  // What the rows are is asked of each table's heading of names.
  expect(read(["Hai"])).toBeLessThan(4);
  expect(read(["Ba", "Bốn", "Năm"])).toBeLessThan(12);
});
