/** Tables of any size for the report's tests. */

import { sheetOf, type GridCell } from "../reading/grid";
import type { SheetCells } from "../../src/model/cells";

export type Kind = "mixed" | "allMet" | "allMissed" | "unknowns" | "ungrouped";

const HEADINGS = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025", "Ghi chú"];
const UNITS = ["ha", "tấn", "%", "triệu đồng/người/năm", "hộ", "sản phẩm"];
const GROUP = 12;

/** A commune's table of `count` indicators. */
export function tableOf(count: number, kind: Kind = "mixed"): readonly SheetCells[] {
  const rows: GridCell[][] = [
    ["ỦY BAN NHÂN DÂN XÃ TÂY ĐÔ"],
    ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT VỀ LĨNH VỰC KINH TẾ - XÃ HỘI NĂM 2025"],
    HEADINGS,
  ];
  for (let index = 0; index < count; index++) {
    if (kind !== "ungrouped" && index % GROUP === 0) {
      rows.push([roman(index / GROUP + 1), `Về lĩnh vực thứ ${index / GROUP + 1}`]);
    }
    rows.push([
      index + 1,
      `Tỷ lệ hộ dân thôn số ${index + 1} tham gia mô hình`,
      UNITS[index % UNITS.length] ?? "",
      100 + index,
      actual(index, kind),
      index % 7 === 0 ? "Số liệu đến 15/12" : null,
    ]);
  }
  return [sheetOf(rows, { name: "Biểu 01" })];
}

function actual(index: number, kind: Kind): GridCell {
  const target = 100 + index;
  if (kind === "allMet") return target + (index % 2);
  if (kind === "allMissed") return target - 1 - (index % 40);
  if (kind === "unknowns" && index % 3 === 0) return index % 2 === 0 ? null : "chưa có số liệu";
  return target + ([5, 0, -12.5, 30][index % 4] ?? 0);
}

function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let [rest, text] = [value, ""];
  for (const [size, sign] of signs) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}
