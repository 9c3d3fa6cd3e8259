/** Several indicators side by side, each under a band of its own with a plan and a result: "Thu ngân sách: KH, TH · BHYT: KH, TH". */

import type { ColumnReading, IndicatorTable } from "../model/table";
import { plainForm } from "../vocabulary/forms";
import { isOrganisation } from "../vocabulary/rows";
import { isTimeOnly, timeIn, yearIn } from "./tables/headingTimes";

/** Their names, that of the columns in use first; none where bands are times, givers, places or wholes and parts. */
export function listIndicatorsBeside({ columns, chosen }: IndicatorTable): readonly string[] {
  const used = columns.find(({ column }) => column === chosen.target);
  const answer = columns.find(({ column }) => column === chosen.actual);
  const own = used === undefined ? null : findBand(used);
  if (own === null || answer === undefined || findBand(answer) !== own) return [];
  const bands = [...new Set(columns.flatMap((column) => findBand(column) ?? []))].filter((band) =>
    (["target", "actual"] as const).every((role) =>
      columns.some((column) => column.role === role && findBand(column) === band),
    ),
  );
  const areNames = bands.every((band) => !SAYS_LESS.test(plainForm(band)) && !saysTimeOrPlace(band));
  return bands.length > 1 && areNames ? [own, ...bands.filter((band) => band !== own)] : [];
}

function findBand({ heading }: ColumnReading): string | null {
  const [band = "", ...rest] = heading.split(" · ");
  if (rest.length > 0) return band;
  const bare = band.replace(/\s*\([^()]*\)\s*$/, "");
  const named = bare.replace(SAYS_ROLE, "").trim();
  return named === "" || named === bare ? null : named;
}

/** "KH thu ngân sách", "Sales target": the band and the role in one heading. */
const SAYS_ROLE =
  /^(?:kế hoạch|kh|thực hiện|th|kết quả|target|actual|plan)\s+|\s+(?:kế hoạch|kh|thực hiện|th|target|actual|plan)$/iu;

/** Wholes, parts, and who gives or does. */
const SAYS_LESS =
  /^(?:tong|toan|chung|cong|trong do|chia ra|total|of which|ke hoach|kh|thuc hien|ket qua|plan|target|actual)\b|\b(?:giao|trung uong|tw|dia phuong|nsnn|hdnd)\b/;

function saysTimeOrPlace(band: string): boolean {
  return isTimeOnly(band) || timeIn(band) !== null || yearIn(band) !== null || isOrganisation(band);
}
