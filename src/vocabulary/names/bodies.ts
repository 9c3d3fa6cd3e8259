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

/**
 * What a commune is said to be, not what it is called: "xã nông thôn mới", "phường đạt chuẩn văn minh đô thị". Whole phrases only where a commune is called
 * so too: xã Văn Minh, xã Văn Hóa and xã An Toàn are places.
 */
export const KIND_OF_PLACE =
  /^(nông thôn|văn minh đô thị|văn (?:hóa|hoá) (?:nông thôn|tiêu biểu)|an toàn (?:khu|về|thực|giao|dịch)|đặc biệt khó|thông minh|chuyển đổi số|phù hợp (?:với )?trẻ|học tập|không (?:có )?(?:ma túy|ma tuý|tệ nạn)|(?:trong )?(?:khu vực|vùng (?:cao|sâu|khó|đồng|dân))|miền núi|bãi ngang|loại (?:[iv]+|\d)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])|nghèo(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])|mới(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff]))/iu;
