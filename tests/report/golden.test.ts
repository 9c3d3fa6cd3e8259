import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawn } from "./drawPlan";
import { made, sample, type Made } from "./reportInHand";
import { tableOf } from "./tables";

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
])("%s comes out as drawn", (name, make) => {
  const path = join(__dirname, "golden", `${name}.txt`);
  const drawing = drawn(make());
  if (isUpdating) writeFileSync(path, drawing);
  expect(existsSync(path)).toBe(true);
  expect(drawing).toBe(readFileSync(path, "utf8"));
});
