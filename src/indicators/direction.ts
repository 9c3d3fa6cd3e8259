/** Whether more or less is better, told from an indicator's name. A proposal: a person's ruling wins. */

import type { Direction } from "./assessment";
import { tidyLower } from "./tidy";

/** Why a direction is proposed. "reduction": the name asks for a fall, so the figure is its size. "share": part of a structure. */
export type DirectionReason = "ruling" | "target" | "name" | "reduction" | "share" | "default";

export interface DirectionReading {
  readonly direction: Direction;
  readonly reason: DirectionReason;
}

/** What one wants less of (domain 2.7). */
const UNWANTED = new RegExp(
  [
    "hộ nghèo|cận nghèo|nghèo đa chiều|tái nghèo|tỷ lệ nghèo|tỉ lệ nghèo",
    "suy dinh dưỡng|thấp còi|nhẹ cân|sinh con thứ (?:3|ba|iii)|con thứ (?:3|ba)|tỷ số giới tính khi sinh|mất cân bằng giới tính",
    "tăng dân số|tăng tự nhiên|tỷ suất sinh|tỉ suất sinh|tảo hôn|hôn nhân cận huyết",
    "thất nghiệp|thiếu việc làm|tử vong|tử suất|tỷ lệ chết|mắc mới|lây nhiễm|nhiễm hiv|ngộ độc thực phẩm",
    "tai nạn|phạm pháp|tội phạm|vụ án|trọng án|vụ vi phạm|số vụ cháy|cháy rừng|cháy nổ|nghiện ma t[uú][ýy]|người nghiện",
    "khiếu kiện|khiếu nại vượt cấp|bạo lực gia đình|bỏ học|lưu ban|mù chữ",
    "chỉ số giá tiêu dùng|lạm phát|nhập siêu|bội chi|nợ xấu|nợ đọng|nợ thuế|nợ công|thất thoát|hao hụt|tồn đọng|quá hạn|trễ hạn",
    "nhà tạm|nhà dột nát|poverty|poor households|unemployment|malnutrition|mortality|accidents?|crimes?|inflation|dropouts?|deficit",
  ].join("|") + "|(?<!\\p{L})cpi(?!\\p{L})",
  "u",
);

/** Words that turn an unwanted thing into something wanted: people helped, cases solved. Not where it is still to be done. */
const TURNED = new RegExp(
  "(?<!chưa )(?<!chưa được )(?<!không )(?:thoát|xóa|xoá|giải quyết|khám phá|điều tra|phá án|xử lý|hỗ trợ|giúp|phòng(?: ngừa|,? chống)|" +
    "tuyên truyền|được |tham gia|bảo hiểm thất nghiệp|có thẻ|cấp thẻ|bhyt|cho vay|vay vốn|khắc phục|thu hồi|cai nghiện|đúng hạn|" +
    "có việc làm|điều trị|insurance|supported|solved|escap)|không (?:có|còn|để|mắc|sinh|xảy ra|vi phạm|bỏ)|^dư nợ",
  "u",
);

const SHARE = /^(?:-|\+|\.)?\s*(?:tỷ trọng|tỉ trọng|cơ cấu|share of)/u;
const SHARE_TO_FALL = /nông|lâm nghiệp|ngư nghiệp|thủy sản|thuỷ sản|agricultur/u;
/** "giảm còn", "giảm … xuống": the figure is the level left. */
const TO_LEVEL =
  /(?<!\p{L})(?:giảm|hạ) (?:[^.;]{0,100}? )?(?:xuống(?!\p{L})|còn(?= *$| *[(\d]| dưới| lại))|(?:giảm|hạ) (?:đến|về)(?!\p{L})|reduced to/u;

/** The direction a name proposes. */
export function directionOf(name: string): DirectionReading {
  const plain = tidyLower(name.slice(0, 400));
  if (SHARE.test(plain)) {
    return { direction: SHARE_TO_FALL.test(plain) ? "lowerIsBetter" : "higherIsBetter", reason: "share" };
  }
  if (!UNWANTED.test(plain) || TURNED.test(plain)) return { direction: "higherIsBetter", reason: "default" };
  if (changeInName(name) === "decrease") return { direction: "higherIsBetter", reason: "reduction" };
  return { direction: "lowerIsBetter", reason: "name" };
}

/** The change a name speaks of, so that its figure is the size of it: "Tốc độ tăng …", "Mức giảm …"; null for a level. */
export function changeInName(name: string): "increase" | "decrease" | null {
  const plain = tidyLower(name.slice(0, 400));
  if (TO_LEVEL.test(plain)) return null;
  const word = /(?<!\p{L})(?:(tăng|growth|increase)|(giảm|reduction|decrease))(?!\p{L}| cường| thiểu)/u.exec(
    plain,
  );
  if (word === null) return null;
  return word[1] === undefined ? "decrease" : "increase";
}

/** A rate or a share, whose own figures are percentages: "giảm 2%" and "12%" may then both be levels. */
export function isRate(name: string): boolean {
  return /tỷ lệ|tỉ lệ|tỷ suất|tỉ suất|tỷ trọng|tỉ trọng|độ che phủ|cơ cấu|rate|share|%/u.test(
    tidyLower(name.slice(0, 400)),
  );
}
