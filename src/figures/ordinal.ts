/** Ladders of grades a body can be given, lowest step first. */

import { tidyLower } from "../vocabulary/tidy";

export interface Grade {
  readonly ladder: string;
  /** 0 the lowest. */
  readonly level: number;
}

const LADDERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  task: [
    ["không hoàn thành nhiệm vụ", "chưa hoàn thành nhiệm vụ", "khtnv"],
    ["hoàn thành nhiệm vụ", "htnv"],
    ["hoàn thành tốt nhiệm vụ", "httnv"],
    ["hoàn thành xuất sắc nhiệm vụ", "htxsnv"],
  ],
  quality: [
    ["yếu", "kém", "yếu kém"],
    ["trung bình", "tb"],
    ["khá"],
    ["tốt", "giỏi", "vững mạnh"],
    ["xuất sắc"],
  ],
};

const GRADES: ReadonlyMap<string, Grade> = new Map(
  Object.entries(LADDERS).flatMap(([ladder, steps]) =>
    steps.flatMap((names, level) => names.map((name) => [name, { ladder, level }] as const)),
  ),
);

/** The grade a text names and nothing else: "Đạt loại khá trở lên", "HTTNV"; null for any other text. */
export function gradeOf(text: string): Grade | null {
  if (text.length > 100) return null;
  const name = tidyLower(text)
    .replace(/[.;,]+$/, "")
    .replace(/\s*trở lên$/, "")
    .replace(/^(?:(?:được |đạt |từ |mức |xếp |loại |đánh giá |phân loại |chất lượng )+)/, "")
    .trim();
  return GRADES.get(name) ?? null;
}
