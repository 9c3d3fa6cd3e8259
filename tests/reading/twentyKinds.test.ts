/** What the twenty tables of tests/reading/twentyStrangers showed, as kinds. */
import { readStranger } from "./strangersInHand";

test.each([
  ["Kế hoạch / Plan", "Thực hiện / Actual", "exceeded missed"],
  ["Mục tiêu/Target", "Kết quả/Result", "exceeded missed"],
  ["Plan / Kế hoạch", "Actual / Thực hiện", "exceeded missed"],
])("a heading said in two languages compares nothing: %s", (asked, done, outcomes) => {
  expect(
    readStranger(`
      | TT | Chỉ tiêu | ${asked} | ${done}
      | 1 | Trồng rừng | 100 | 112
      | 2 | Khai thác | 50 | 41`).outcomes,
  ).toBe(outcomes);
});

test.each([
  ["TH/KH", "TH 2025/TH 2024"],
  ["TH/KH", "KH 2026/KH 2025"],
])("what compares still does: %s, %s", (share, growth) => {
  const { outcomes, codes } = readStranger(`
    | TT | Chỉ tiêu | KH 2025 | TH 2025 | ${share} (%) | ${growth} (%)
    | 1 | Trồng rừng | 100 | 112 | 112 | 104
    | 2 | Khai thác | 50 | 41 | 82 | 97`);
  expect(outcomes).toBe("exceeded missed");
  expect(codes).toEqual([]);
});

test.each([
  ["4 ± 1", "3", "met"],
  ["4 ± 1", "5", "met"],
  ["4 ± 1", "5,1", "missed"],
  ["4 ± 1", "2,9", "missed"],
  ["4,5 ± 0,05 mm", "4,54", "met"],
  ["60% ± 5%", "66%", "missed"],
])("%s allows %s: %s", (asked, had, outcome) => {
  expect(
    readStranger(`
      | Thông số | Yêu cầu | Kết quả đo
      | Độ dày | ${asked} | ${had}
      | Số mẻ | 12 | 13`).outcomes,
  ).toBe(`${outcome} exceeded`);
});

test("± without its middle, or twice, is no target", () => {
  const { codes } = readStranger(`
    | Thông số | Yêu cầu | Kết quả đo
    | Độ dày | ± 5 | 4
    | Số mẻ | 4 ± 5 ± 6 | 13`);
  expect(codes).toEqual(["targetUnreadable", "targetUnreadable"]);
});

test.each([
  ["Reduce electricity use per tonne", "5%", "6.1%", "exceeded"],
  ["Cut food waste", "10%", "4%", "missed"],
  ["Reduce the unemployment rate", "5%", "6.1%", "missed"],
  ["Reduce complaints", "40", "46", "missed"],
])("%s: %s, %s is %s", (name, asked, had, outcome) => {
  expect(
    readStranger(`
      | Objective | Target | Achieved
      | ${name} | ${asked} | ${had}
      | Trees planted | 12 | 13`).outcomes,
  ).toBe(`${outcome} exceeded`);
});

test("clocks under a heading that says hours and minutes are compared as times", () => {
  expect(
    readStranger(`
      | Service | SLA (mm:ss) | Achieved (mm:ss)
      | Time to answer | 02:30 | 02:29
      | Time to call back | 45:00 | 61:10`).outcomes,
  ).toBe("met missed");
});

test.each([
  "Non-completion rate",
  "Trains cancelled",
  "Non-payment of rent",
  "Non-compliant sites",
  "Sickness rate",
])("less is better: %s", (name) => {
  expect(
    readStranger(`
        | Indicator | Target | Actual
        | ${name} | 8% | 9%
        | Trees planted | 12 | 13`).outcomes,
  ).toBe("missed exceeded");
});
