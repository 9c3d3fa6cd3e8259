/** Grades a body can be given. */

import { LADDERS } from "../vocabulary/grades";
import { plainForm } from "../vocabulary/forms";
import { tidyLower } from "../vocabulary/tidy";

export interface Grade {
  readonly ladder: string;
  /** 0 the lowest. */
  readonly level: number;
}

const GRADES: ReadonlyMap<string, Grade> = new Map(
  Object.entries(LADDERS).flatMap(([ladder, steps]) =>
    steps.flatMap((names, level) =>
      names.flatMap((name) => [name, plainForm(name)].map((each) => [each, { ladder, level }] as const)),
    ),
  ),
);

/** The grade a text names and nothing else: "Đạt loại khá trở lên", "HTTNV"; null for any other text. */
export function readGrade(text: string): Grade | null {
  if (text.length > 100) return null;
  const name = tidyLower(text)
    .replace(/[.;,]+$/, "")
    .replace(/\s*(?:trở lên|tro len)$/, "")
    .replace(
      /^(?:(?:được |đạt |từ |mức |xếp |loại |đánh giá |phân loại |chất lượng |duoc |dat |tu |muc |xep |loai )+)/,
      "",
    )
    .trim();
  return GRADES.get(name) ?? null;
}
