/** What a person said of single rows holds, and only while the row is what they spoke of. */

import { buildReview } from "../../src/judging/review";
import { lineKey } from "../../src/model/otherReading";
import type { ReadingChoices } from "../../src/model/table";
import { readIndicators } from "../../src/reading/readIndicators";
import { drawn } from "./grid";

const CHOICES: ReadingChoices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" };
const HEAD = "| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện\n";

function reviewWith(rows: string, part: Partial<ReadingChoices> = {}) {
  const reading = readIndicators([drawn(HEAD + rows)], { ...CHOICES, ...part });
  return buildReview(reading, { rulings: [], unknownInTotal: true, attainmentForLower: false });
}

const TEA = "| 1 | Sản lượng chè | | 100 tấn | 110 ha";

test("units ruled alike: the figures are compared as written until a unit changes", () => {
  const open = reviewWith(TEA);
  const [tea] = open.assessments;
  expect(tea?.outcome).toBe("unknown");
  const doubt = open.issues.find(({ code }) => code === "unitsDiffer");
  expect(doubt?.other).toEqual({ kind: "units", rulings: [{ times: 1, from: "ha", to: "tấn" }] });
  const units = { [tea?.indicator.id ?? ""]: { times: 1, from: "ha", to: "tấn" } };
  const ruled = reviewWith(TEA, { units });
  expect(ruled.assessments[0]?.outcome).toBe("exceeded");
  expect(ruled.issues.map(({ code }) => code)).toEqual(["unitsRuled"]);
  // Another unit than the one ruled on is asked about again.
  const kilos = reviewWith(TEA.replace("110 ha", "110 kg"), { units }).issues.map(({ code }) => code);
  expect(kilos).toContain("unitsConverted");
});

test("a ratio beside a percentage: a hundred times, or as it is written", () => {
  const rows = "| 1 | Tỷ lệ hộ có điện | % | 95% | 0,96";
  const [rate] = reviewWith(rows).assessments;
  const id = rate?.indicator.id ?? "";
  expect(rate?.outcome).toBe("unknown");
  const ruling = reviewWith(rows).issues.find(({ code }) => code === "ratioOrPercent")?.other;
  expect(ruling).toMatchObject({ kind: "units", rulings: [{ times: 100 }, { times: 1 }] });
  if (ruling?.kind !== "units") throw new Error("no choice of units");
  const outcomes = ruling.rulings.map(
    (each) => reviewWith(rows, { units: each === null ? {} : { [id]: each } }).assessments[0]?.outcome,
  );
  expect(outcomes).toEqual(["exceeded", "missed"]);
});

const WATER = `| 1 | Tỷ lệ hộ dùng nước hợp vệ sinh | % | 95 | 96
     | | Tỷ lệ hộ dùng nước sạch | % | 60 | 55`;

test("a line read as a part is a condition by a person's word, and the other way round; neither is asked about again", () => {
  const open = reviewWith(WATER);
  expect(open.assessments[0]?.outcome).toBe("exceeded");
  const { table = "", name = "" } = open.assessments[0]?.indicator ?? {};
  const key = lineKey(table, name, "Tỷ lệ hộ dùng nước sạch");
  expect(open.issues.find(({ code }) => code === "readAsPart")?.other).toEqual({
    kind: "line",
    line: key,
    now: "part",
  });
  const ruled = reviewWith(WATER, { lines: { [key]: "condition" } });
  expect(ruled.assessments[0]?.outcome).toBe("missed");
  expect(ruled.issues).toEqual([]);
  const part = reviewWith(WATER, { lines: { [key]: "part" } });
  expect(part.assessments[0]?.outcome).toBe("exceeded");
  expect(part.issues).toEqual([]);
});
