/** What the table itself prints in a row, a share or a word, may be right the other way round: asked once, with the row's own doubt. */
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { buildReview } from "../../src/judging/review";
import { readIndicators } from "../../src/reading/readIndicators";
import { drawn } from "../reading/grid";

/** "Độ lệch kho: attainmentDisagrees lowerIsBetter", each doubt about what is printed. */
function turnedIn(picture: string): readonly string[] {
  const reading = readIndicators([drawn(picture)], DEFAULT_SETTINGS.reading);
  const { issues } = buildReview(reading, DEFAULT_SETTINGS.judging);
  return issues
    .filter(({ code }) => code === "attainmentDisagrees" || code === "verdictDisagrees")
    .map(({ code, facts }) => `${facts["name"] ?? ""}: ${code} ${facts["otherWay"] ?? "-"}`);
}

test("a share that is the target in the result, or two less their ratio, is right where less is better", () => {
  const shares = (share: string): string => `
    | STT | Chỉ tiêu KPI | Đơn vị | Mục tiêu | Thực tế | Tỷ lệ hoàn thành
    | 1 | Hợp đồng ký lại | hợp đồng | 80 | 88 | 110%
    | 2 | Độ lệch kho | mã hàng | 20 | 25 | ${share}
    | 3 | Lượt ghé quầy | lượt | 1.200 | 900 | 75%`;
  expect(turnedIn(shares("80%"))).toEqual(["Độ lệch kho: attainmentDisagrees lowerIsBetter"]);
  expect(turnedIn(shares("75%"))).toEqual(["Độ lệch kho: attainmentDisagrees lowerIsBetter"]);
  expect(turnedIn(shares("60%"))).toEqual(["Độ lệch kho: attainmentDisagrees -"]);
  expect(turnedIn(shares("125%"))).toEqual([]);
});

test("a share is not held against what the table or the name says", () => {
  const said = (name: string, target: string): string => `
    | STT | Chỉ tiêu | Mục tiêu | Thực tế | Tỷ lệ hoàn thành
    | 1 | Hợp đồng ký lại | 80 | 88 | 110%
    | 2 | ${name} | ${target} | 25 | 80%`;
  expect(turnedIn(said("Độ lệch kho", "≥ 20"))).toEqual(["Độ lệch kho: attainmentDisagrees -"]);
  expect(turnedIn(said("Sản lượng chè", "20"))).toEqual(["Sản lượng chè: attainmentDisagrees -"]);
  expect(turnedIn(said("Độ lệch kho (càng cao càng tốt)", "20"))).toEqual([
    "Độ lệch kho (càng cao càng tốt): attainmentDisagrees -",
  ]);
});

test("a word contrary to the figures asks which way, where the name does not say it", () => {
  expect(
    turnedIn(`
      | Metric | Target | Actual | Status
      | Page weight (KB) | 900 | 780 | On target
      | Revenue (k) | 900 | 780 | On target
      | Complaints | 30 | 41 | On target
      | Unplanned restarts | 4 | 9 | On target
      | Signed-in sessions | 5000 | 5400 | On target
      | Invited testers | 60 | 60 | Off target`),
  ).toEqual([
    "Page weight (KB): verdictDisagrees lowerIsBetter",
    "Revenue (k): verdictDisagrees -",
    "Complaints: verdictDisagrees -",
    "Unplanned restarts: verdictDisagrees higherIsBetter",
    "Invited testers: verdictDisagrees -",
  ]);
});
