/** Several lines typed in one cell (Alt+Enter): read line by line where they pair up, never run together. */

import { readActual } from "../../src/figures/readActual";
import { holdsSeveral } from "../../src/figures/cellLines";
import type { Indicator } from "../../src/model/indicator";
import { readIndicators } from "../../src/reading/readIndicators";
import { readTarget } from "../../src/figures/readTarget";
import { buildReview } from "../../src/judging/review";
import { cell, context } from "./figuresInHand";
import { type GridCell, sheetOf } from "../reading/grid";
import { reads } from "../reading/reads";

const HEADING = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "TH/KH (%)"];

function reviewOf(...rows: readonly (readonly GridCell[])[]) {
  const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
  const reading = readIndicators([sheetOf([HEADING, ...rows])], choices);
  return buildReview(reading, { rulings: [], unknownInTotal: true, attainmentForLower: false });
}

function told({ name, unit, target, actual, printedAttainment, conditions, subItems }: Indicator) {
  const line = (of: Pick<Indicator, "name" | "unit" | "target" | "actual">): string =>
    `${of.name} | ${of.unit ?? ""} | ${reads(of.target) ?? ""} | ${reads(of.actual) ?? ""}`;
  return [
    `${line({ name, unit, target, actual })} | ${printedAttainment?.printed ?? ""}`,
    ...conditions.map((one) => `& ${line(one)}`),
    ...subItems.map((one) => `- ${line(one)} | ${one.printedAttainment?.printed ?? ""}`),
  ];
}

test("marked lines are parts: every cell has as many lines as the name, empty ones kept", () => {
  const { assessments } = reviewOf([
    1,
    "Diện tích gieo trồng\nTrong đó:\n- Lúa\n- Ngô",
    "ha",
    "550\n\n300\n250",
    "560\n\n290\n270",
    "101,8\n\n96,7\n108",
  ]);
  expect(assessments.map(({ indicator }) => told(indicator))).toEqual([
    [
      "Diện tích gieo trồng | ha | 550 | 560 | 101,8",
      "- Lúa | ha | 300 | 290 | 96,7",
      "- Ngô | ha | 250 | 270 | 108",
    ],
  ]);
  expect(assessments[0]?.outcome).toBe("exceeded");
  // No formula takes a line out of a cell.
  const { target } = assessments[0]?.indicator ?? {};
  expect(target?.kind === "figure" ? target.amount.live : "no figure").toBeNull();
});

test("as many figures as lines that name something: a line that ends in ':' names what follows", () => {
  const { assessments } = reviewOf([2, "Tổng đàn:\n- Trâu\n- Bò", "con", "500\n300", "490\n310"]);
  expect(assessments.map(({ indicator }) => told(indicator))).toEqual([
    ["Tổng đàn: | con |  |  | ", "- Trâu | con | 500 | 490 | ", "- Bò | con | 300 | 310 | "],
  ]);
  expect(assessments[0]?.outcome).toBe("unknown");
});

test("unmarked lines are conditions as they are on rows of their own; units line by line", () => {
  const { assessments } = reviewOf([
    3,
    "Số bác sỹ trên vạn dân\nSố giường bệnh/vạn dân",
    "bác sỹ\ngiường",
    "15\n60",
    "15\n58",
  ]);
  expect(assessments.map(({ indicator }) => told(indicator))).toEqual([
    ["Số bác sỹ trên vạn dân | bác sỹ | 15 | 15 | ", "& Số giường bệnh/vạn dân | giường | 60 | 58"],
  ]);
  expect(assessments[0]?.outcome).toBe("missed");
});

test.each([
  ["fewer results than targets", "- Lúa\n- Ngô", "500\n300", 800],
  ["fewer lines of names", "Lúa và ngô", "500\n300", "490\n310"],
  ["more lines of names", "Lúa\nNgô\nKhoai", "500\n300", "490\n310"],
  ["lines that are numbered: indicators of their own", "1. Lúa\n2. Ngô", "500\n300", "490\n310"],
])("what does not pair up is said and not judged: %s", (_, name, target, actual) => {
  const { assessments, issues } = reviewOf([1, name, "tấn", target, actual]);
  expect(assessments.map(({ outcome, attainment }) => [outcome, attainment])).toEqual([["unknown", null]]);
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["severalLines", "mustFix"]]);
});

test.each([
  ["550\n300", true],
  ["15\r\n60", true],
  ["550 ha\n300 ha", true],
  ["9.481\nha", false],
  ["từ 90%\ntrở lên", false],
  ["41.000-\n42.000 tấn", false],
  ["41.000\nđến 42.000", false],
  ["0,7%\n(còn 4,33%)", false],
  ["24,472\n/23 tỷ đồng", false],
  ["tăng 5%\nso với năm 2022", false],
  ["Đạt\nĐạt", false],
  ["2.007 \n", false],
])("%j holds several: %s", (text, several) => {
  expect(holdsSeveral(text)).toBe(several);
});

test("digits of two lines are never one figure", () => {
  expect(reads(readTarget(cell("550\n300"), context()).target)).toBe("“550\n300”");
  expect(reads(readActual(cell("490\n310"), context()).actual)).toBe("“490\n310”");
  expect(reads(readTarget(cell("41.000-\n42.000 tấn"), context()).target)).toBe("41000 tấn … 42000 tấn");
});
