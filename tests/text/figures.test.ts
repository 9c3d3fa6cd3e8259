import { formatAttainment, formatFigure, withUnit } from "../../src/text/figures";

test.each([
  [1234.56, 2, "1.234,56", "1,234.56"],
  [1234.5, 2, "1.234,5", "1,234.5"],
  [1234, 2, "1.234", "1,234"],
  [1.005, 2, "1,01", "1.01"],
  [2.675, 2, "2,68", "2.68"],
  [-1.005, 2, "-1,01", "-1.01"],
  [0.1 + 0.2, 10, "0,3", "0.3"],
  [-0.001, 2, "0", "0"],
  [0, 2, "0", "0"],
  [999.999, 2, "1.000", "1,000"],
  [1031200, 0, "1.031.200", "1,031,200"],
  [1e21, 0, "1.000.000.000.000.000.000.000", "1,000,000,000,000,000,000,000"],
  [1e-7, 10, "0,0000001", "0.0000001"],
  [123456789012345, 2, "123.456.789.012.345", "123,456,789,012,345"],
  [1e15, 10, "1.000.000.000.000.000", "1,000,000,000,000,000"],
  [NaN, 2, "–", "–"],
  [Infinity, 2, "–", "–"],
])("%d to %d decimals is %s, in English %s", (value, decimals, vi, en) => {
  expect(formatFigure(value, { language: "vi", decimals })).toBe(vi);
  expect(formatFigure(value, { language: "en", decimals })).toBe(en);
});

test("keeps its zeros where a setting fixes the decimals", () => {
  expect(formatFigure(1.5, { language: "vi", decimals: 2, fixed: true })).toBe("1,50");
  expect(formatFigure(1, { language: "vi", decimals: 0, fixed: true })).toBe("1");
});

test.each([
  [1.0108, 2, "101,08%"],
  [673 / 550, 2, "122,36%"],
  [17400 / 18400, 2, "94,57%"],
  [1, 2, "100%"],
  [0.99996, 2, "99,99%"],
  [0.999999, 1, "99,9%"],
  [1.00001, 2, "100%"],
  [0.995, 0, "99%"],
  [123.4567, 2, "12345,67%"],
  [0.994, 0, "99%"],
  [1.064, 0, "106%"],
  [3, 2, "300%"],
  [0, 2, "0%"],
  [0.1 + 0.2, 2, "30%"],
])("the ratio %d to %d decimals is %s: never 100%% for what is short of it", (ratio, decimals, text) => {
  expect(formatAttainment(ratio, { language: "vi", decimals })).toBe(text);
});

test.each([
  ["12", "tấn", "12\u00a0tấn"],
  ["12", "%", "12%"],
  ["12", "%/năm", "12%/năm"],
  ["12", "‰", "12‰"],
  ["12", null, "12"],
  ["12", "", "12"],
])("%s with %s never parts from its unit", (figure, unit, text) => {
  expect(withUnit(figure, unit)).toBe(text);
});
