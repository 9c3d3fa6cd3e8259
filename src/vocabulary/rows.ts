/** Words of the rows of a table and of the lines around it, in plain form: sub-items, groups, totals, ends, bodies. */

import { unaccented } from "./unaccented";

/** Line marks of a sub-item; "Trong đó" on its own opens a run of them. */
export const SUB_ITEM_MARK = /^(?:[-–—−+•●○*·▪]|\.\s|[a-hđ]\))\s*/u;
export const OF_WHICH = unaccented(
  /^(?:[-–—+*.•]\s*)?(?:trong do|tr\.? ?do|chia ra|gom co|bao gom|of which|including)\b\s*[:;,.]?\s*/,
);

/** Beginning of a line that ends a table: signature, recipients, notes, sources. */
export const TABLE_END = unaccented(
  /^(?:[*(\s-]*)(?:noi nhan|ghi chu|nguon so lieu|nguon|nguoi lap|lap bieu|thu truong|thay mat|t\/m|tm\.|kt\.|tl\.|tuq\.|xac nhan|luu y|note[s]? ?:|source ?:|prepared by)/,
);

/** "Ngân Sơn, ngày … tháng … năm …" above a signature. */
export const PLACE_AND_DATE = unaccented(/,\s*ngay\b.*\bthang\b.*\bnam\b/);

/** Above a heading repeated on the next page. */
export const CONTINUED_TABLE = unaccented(
  /\((?:tiep|tiep theo|tiep trang.*|cont(?:inued|\.)?)\)|^(?:tiep theo|continued)\b/,
);

/** Lines that add up others and are no indicator. */
export const TOTAL_LINE = unaccented(
  /^(?:(?:tong )?cong(?: *[(:].*)?|tong|total|(?:tong )?so chi tieu\b.*|tong hop)$/,
);

/** A group heading without numeral: "Về kinh tế", "Lĩnh vực xã hội". */
export const GROUP_BEGINNING = unaccented(/^(?:ve|linh vuc|nhom|(?:cac |nhom )?chi tieu|phan)\s+/);

/** "(11 chỉ tiêu)" after a group's name. */
export const GROUP_COUNT =
  /[([]\s*(?:g[oồ]m\s+|c[oó]\s+)?(\d{1,3})\s*(?:ch[iỉ]\s*ti[eê]u|indicators?)\s*[)\]]/iu;

const ORGANISATION =
  /^(?:(?:ubnd|hđnd|đảng ủy|đảng bộ|đảng uỷ)\s+)?(?:xã|phường|p\.|thị trấn|tt\.|thị xã|tx\.|huyện|quận|q\.|tỉnh|thành phố|tp\.?|đặc khu|thôn|bản|ấp|buôn|khu phố|khu|tổ dân phố|tổ|khối|làng|phòng|ban|sở|chi cục|cục|trường|trung tâm|trạm|bệnh viện|khoa|công ty|chi nhánh|xí nghiệp|nhà máy|htx|hợp tác xã|đảng bộ|chi bộ|hội|đoàn|công an|văn phòng|viện|đội|cảng|cửa khẩu|district|province|region|branch|department|division|office|school|ward|commune|council)\s+(?=\S)/iu;

/** A body or a place by its name: "Xã Bằng Vân", "Phòng Tài chính", "Trường THCS Tân Tiến", "District 5"; not "Xã đạt chuẩn". */
export function isOrganisation(text: string): boolean {
  const start = ORGANISATION.exec(text)?.[0];
  return start !== undefined && /^[\p{Lu}\d]/u.test(text.slice(start.length));
}

/** A sum where nothing but numbered lines are below it. */
export const SUM_LINE = unaccented(/^tong so(?: *[(:].*)?$/);
