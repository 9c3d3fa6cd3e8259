import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { partYearSamples } from "../../host/workbooks/partYearSamples";
import { sampleCells } from "../samples/sampleCells";
import { drawn } from "./drawPlan";
import { made, sample, type Made } from "./reportInHand";
import { tableOf } from "./tables";

function partYear(file: string, now: string): Made {
  return made(sampleCells(partYearSamples[file] ?? []), { now });
}

/** UPDATE_GOLDEN=1 draws them anew; a person reads the difference. */
const isUpdating = process.env["UPDATE_GOLDEN"] === "1";

test.each<readonly [string, () => Made]>([
  ["sample-nd30", () => sample({ choices: { form: "nd30", countingStyle: "disjoint" } })],
  ["sample-hd05", () => sample()],
  ["sample-hd36", () => sample({ choices: { form: "hd36" } })],
  ["one-indicator", () => made(tableOf(1))],
  ["300-indicators", () => made(tableOf(300))],
  ["none-missed", () => made(tableOf(14, "allMet"))],
  ["all-missed", () => made(tableOf(26, "allMissed"))],
  ["unknowns", () => made(tableOf(14, "unknowns"))],
  ["ungrouped", () => made(tableOf(5, "ungrouped"))],
  ["six-months", () => partYear("xa-binh-minh-6-thang-2026.xlsx", "2026-06-18T08:00:00")],
  ["nine-months", () => partYear("xa-hoa-an-9-thang-2026.xlsx", "2026-09-16T08:00:00")],
])("%s comes out as drawn", (name, make) => {
  const path = join(__dirname, "golden", `${name}.txt`);
  const drawing = drawn(make());
  if (isUpdating) writeFileSync(path, drawing);
  expect(existsSync(path)).toBe(true);
  expect(drawing).toBe(readFileSync(path, "utf8"));
});
