/** Organisations that report for themselves, as letterheads name them. Read, never written. */

/** What an organisation is, which says who signs for it. */
export const ORGANISATION_KINDS = [
  "school",
  "healthStation",
  "police",
  "military",
  "union",
  "youth",
  "front",
  "cell",
  "branch",
  "board",
  "other",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

const KIND_WORDS: readonly (readonly [OrganisationKind, RegExp])[] = [
  ["school", /^trường /iu],
  ["healthStation", /^trạm y tế/iu],
  ["police", /^công an /iu],
  ["military", /^ban chỉ huy /iu],
  ["youth", /^đoàn /iu],
  ["front", /^(?:mặt trận|(?:ủy ban|ubmttq|ủy ban mttq) )/iu],
  ["union", /^hội /iu],
  ["cell", /^chi bộ /iu],
  ["branch", /^chi cục /iu],
  ["board", /^ban quản lý /iu],
];

/** The kind of an organisation by how its name begins. */
export function organisationKind(line: string): OrganisationKind {
  return KIND_WORDS.find(([, words]) => words.test(line))?.[0] ?? "other";
}

/** Lines that begin as an organisation's name does and say something: "Sở Y tế giao năm 2025". */
export const SAYS_MORE =
  /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])(?:năm|giao|theo|kết quả|báo cáo|thực hiện|chỉ tiêu|kế hoạch|tháng|quý|bảng|biểu|được|đạt|của|về|số)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])|[\d:;,]/iu;

/** What organisations of one kind are called, a capital for the first word of what it does (NĐ 30/2020/NĐ-CP, Phụ lục II, IV). */
export const KINDS_OF_WORK: readonly string[] = [
  "tiểu học",
  "trung học cơ sở",
  "trung học phổ thông",
  "phổ thông dân tộc nội trú",
  "phổ thông dân tộc bán trú",
  "mầm non",
  "mẫu giáo",
  "cao đẳng",
  "đại học",
  "y tế",
  "giáo dục nghề nghiệp",
  "giáo dục thường xuyên",
  "giáo dục",
  "đào tạo",
  "tài chính",
  "nội vụ",
  "xây dựng",
  "tư pháp",
  "công thương",
  "nông nghiệp",
  "môi trường",
  "dịch vụ",
  "quân sự",
  "nông dân",
  "liên hiệp phụ nữ",
  "cựu chiến binh",
  "thanh niên",
  "việt nam",
  "tổ quốc việt nam",
];

/** Small words within names. */
export const WITHIN_NAMES: readonly string[] = [
  "và",
  "xã",
  "phường",
  "huyện",
  "tỉnh",
  "thành",
  "phố",
  "thị",
  "trấn",
  "thôn",
  "bản",
];
