/** Bodies that issue reports, and places they are of, as titles name them. Read, never written. */

export type Rank = "province" | "district" | "commune";

export const RANKS: Readonly<Record<string, Rank>> = {
  tỉnh: "province",
  "thành phố": "province",
  huyện: "district",
  quận: "district",
  "thị xã": "district",
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
  "đặc khu": "commune",
};
export const ORDER: readonly Rank[] = ["commune", "district", "province"];

/** Party committees whose name holds the level itself. */
export const COMMITTEES: Readonly<Record<string, string>> = {
  "tỉnh ủy": "tỉnh",
  "thành ủy": "thành phố",
  "huyện ủy": "huyện",
  "quận ủy": "quận",
  "thị ủy": "thị xã",
};
export const PARTY_OFFICES = ["đảng ủy", "ban chấp hành đảng bộ", "đảng bộ"];
export const STATE_OFFICES: Readonly<Record<string, string>> = {
  "ủy ban nhân dân": "Ủy ban nhân dân",
  ubnd: "Ủy ban nhân dân",
  "hội đồng nhân dân": "Hội đồng nhân dân",
  hđnd: "Hội đồng nhân dân",
};

/**
 * Rooms of a commune since 2025 that report to its People's Committee (second-hand: a guide of 2026 for commune offices; the room of wards
 * and special zones from decrees on communes), as a whole line names them.
 */
export const ROOM =
  /^(phòng (?:văn (?:hóa|hoá)\s*[-–]\s*xã hội|kinh tế(?:, hạ tầng và đô thị)?))(?: (?:ubnd |ủy ban nhân dân )?(?:xã|phường|đặc khu) .+)?$/iu;

/** Words that end a place name in running capitals. */
export const AFTER_NAME =
  /^(năm|đảng|cộng|độc|báo|số|về|khóa|khoá|nhiệm|nhiệm kỳ|văn phòng|ban chấp|ban thường|phòng|thực|kết|giai|đến|theo|kèm|trong|và|tháng|quý|chỉ|nghị|biểu|bảng|tình|đã|đạt|có|phụ|của|tại|ngày|trên|với|so|từ|do|các|được|để|cho|giao (?:năm|cho|đầu|đến|tại|theo)?|\d+ (?:tháng|quý|ngày|tuần))$/iu;

/** Society, not a commune, as in "KINH TẾ - XÃ HỘI"; xã viên are members of a cooperative. A commune may well be called Hội Sơn. */
export const SOCIETY_BEFORE = /([-–]|kinh tế|văn hóa|văn hoá|an sinh)\s*$/iu;
export const SOCIETY = /^xã\s+(hội|viên)(?![\p{L}])/iu;

/**
 * What a commune is said to be, not what it is called: "xã nông thôn mới", "phường đạt chuẩn văn minh đô thị". Whole phrases only where a commune is called
 * so too: xã Văn Minh, xã Văn Hóa and xã An Toàn are places.
 */
export const KIND_OF_PLACE =
  /^(nông thôn|văn minh đô thị|văn (?:hóa|hoá) (?:nông thôn|tiêu biểu)|an toàn (?:khu|về|thực|giao|dịch)|đặc biệt khó|thông minh|chuyển đổi số|phù hợp (?:với )?trẻ|học tập|không (?:có )?(?:ma túy|ma tuý|tệ nạn)|(?:trong )?(?:khu vực|vùng (?:cao|sâu|khó|đồng|dân))|miền núi|bãi ngang|loại (?:[iv]+|\d)(?![\p{L}])|nghèo(?![\p{L}])|mới(?![\p{L}]))/iu;

/** Lines that name an organisation and not the place it is in: "TRƯỜNG TIỂU HỌC VÀ THCS XÃ ĐÔNG SƠN" does not speak for the commune. */
export const ORGANISATION =
  /^(trường (?!hợp)|trạm |công an |ban chỉ huy |ban quản lý |hội (?!đồng|nghị|thi)|đoàn (?!kết)|mặt trận |(?:ủy ban|ubmttq|ủy ban mttq) (?:mặt trận|việt nam)|trung tâm |bệnh viện |hợp tác xã |htx |quỹ tín dụng |chi bộ |chi cục |ngân hàng |sở |công ty )/iu;

/** The last month whose figures are of the old territories, as year and month. */
export const LAST_MONTH_BEFORE = { year: 2025, month: 6 } as const;

/** Provinces that stayed as they were: Nghị quyết 202/2025/QH15 formed 23 of the 34 anew. Communes that stayed are few, and not told by their names. */
const UNCHANGED =
  /(?:tỉnh|thành phố)\s+(?:hà nội|huế|lai châu|điện biên|sơn la|lạng sơn|quảng ninh|thanh hóa|thanh hoá|nghệ an|hà tĩnh|cao bằng)(?!\p{L})/iu;

const OFFICE = "(?:ubnd|hđnd|(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|đảng (?:ủy|uỷ)|đảng bộ)";
const COMMUNE = new RegExp(`^(?:${OFFICE}\\s+)?(?:xã|phường|đặc khu)\\s+\\p{L}`, "iu");
const PROVINCE = new RegExp(`^(?:${OFFICE}\\s+)(?:tỉnh|thành phố)\\s+\\p{L}`, "iu");

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
