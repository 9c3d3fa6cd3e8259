/** What a person decides about progress and about a report on part of a year. */

import { setPace } from "../../src/settings/rulingChanges";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { parseStoredSettings } from "../../src/settings/fromUnknown";
import { setAsOf, setReport } from "../../src/settings/reportChanges";
import { serialize, type Settings } from "../../src/settings/settings";

const storedAgain = (settings: Settings): Settings =>
  parseStoredSettings(JSON.parse(serialize({ settings, report: null }))).settings;

test.each([
  ["tolerance", "5", { tolerance: 5, expected: null }],
  ["tolerance", "", { tolerance: 0, expected: null }],
  ["expected", "45%", { tolerance: 0, expected: 45 }],
  ["expected", " 0 ", { tolerance: 0, expected: 0 }],
  ["expected", "", { tolerance: 0, expected: null }],
] as const)("%s “%s”", (part, typed, pace) => {
  const change = setPace(part)(typed);
  const settings = change?.(DEFAULT_SETTINGS);
  expect(settings?.judging.pace).toEqual(pace);
  expect(settings && storedAgain(settings).judging.pace).toEqual(pace);
});

test.each(["101", "-1", "4,5", "nửa"])("“%s” is no share", (typed) => {
  expect(setPace("expected")(typed)).toBeNull();
});

test("one is changed, the other stays", () => {
  const first = setPace("expected")("40")?.(DEFAULT_SETTINGS) ?? DEFAULT_SETTINGS;
  expect(setPace("tolerance")("3")?.(first).judging.pace).toEqual({ tolerance: 3, expected: 40 });
});

test("wishes about the report come back from the workbook, and leave no trace where there are none", () => {
  const wished = setAsOf("30/6/2026")(setReport({ byOwner: true, moreColumns: false })(DEFAULT_SETTINGS));
  expect(storedAgain(wished).report).toEqual(wished.report);
  const { report } = setAsOf("  ")(wished);
  expect("asOf" in report).toBe(false);
  expect(storedAgain(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
});
