/** Whether titles speak for a territory that was formed anew on 1 July 2025. Read, never written. Apart from `bodies`, which only the report asks for. */
import { LETTER } from "../bothForms";

/** Society, not a commune; xã viên are members of a cooperative. */
export const SOCIETY = /^xã\s+(hội|viên)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/iu;

/** Lines that name an organisation and not the place it is in: "TRƯỜNG TIỂU HỌC VÀ THCS XÃ ĐÔNG SƠN" does not speak for the commune. */
export const ORGANISATION =
  /^(trường (?!hợp)|trạm |công an |ban chỉ huy |ban quản lý |hội (?!đồng|nghị|thi)|đoàn (?!kết)|mặt trận |(?:ủy ban|ubmttq|ủy ban mttq) (?:mặt trận|việt nam)|trung tâm |bệnh viện |hợp tác xã |htx |quỹ tín dụng |chi bộ |chi cục |ngân hàng |sở |công ty )/iu;

/** The last month whose figures are of the old territories, as year and month. */
export const LAST_MONTH_BEFORE = { year: 2025, month: 6 } as const;

/** Provinces that stayed as they were: Nghị quyết 202/2025/QH15 formed 23 of the 34 anew. Communes that stayed are few, and not told by their names. */
const UNCHANGED =
  /(?:tỉnh|thành phố)\s+(?:hà nội|huế|lai châu|điện biên|sơn la|lạng sơn|quảng ninh|thanh hóa|thanh hoá|nghệ an|hà tĩnh|cao bằng)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/iu;

const OFFICE = "(?:ubnd|hđnd|(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|đảng (?:ủy|uỷ)|đảng bộ)";
const COMMUNE = new RegExp(`^(?:${OFFICE}\\s+)?(?:xã|phường|đặc khu)\\s+${LETTER}`, "iu");
const PROVINCE = new RegExp(`^(?:${OFFICE}\\s+)(?:tỉnh|thành phố)\\s+${LETTER}`, "iu");

const RECKONED_ANEW =
  /địa giới (?:hành chính )?mới|địa bàn mới|cùng địa bàn|sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)|(?:quy đổi|tính lại|tổng hợp lại) theo/iu;

/** Whether the lines over a table name a commune, or a province that was merged, as the one who reports. */
export function hasNewTerritory(titles: readonly string[]): boolean {
  const lines = titles.flatMap((title) => title.normalize("NFC").split("\n")).map((line) => line.trim());
  if (lines.some((line) => ORGANISATION.test(line))) return false;
  if (lines.some((line) => COMMUNE.test(line) && !SOCIETY.test(line))) return true;
  return lines.some((line) => PROVINCE.test(line) && !UNCHANGED.test(line));
}

/** Whether words of a table say that its earlier figures are of the new territory. */
export function isReckonedAnew(words: readonly string[]): boolean {
  return words.some((text) => RECKONED_ANEW.test(text.normalize("NFC")));
}
