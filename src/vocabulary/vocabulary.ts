/**
 * The words indicator tables are written with, as data (docs/domain.md 1.1-1.4), and the forms they are compared in.
 * Phrases stand in `headingForm`: no diacritics, lower case, no year. Where both languages share a word it stands once.
 */

import { stillUnaccented, unaccented, type UnaccentedWords } from "./unaccented";
import type { ColumnRole } from "../model/table";
import { asMeant, type Unaccented } from "./tidy";

/** Longest text looked at when a cell is compared with the vocabulary: no heading, mark or note is longer. */
const LONGEST = 240;

/** Without diacritics, lower case, one space between words; both placements of tone marks become one. */
export function plainForm(text: string): Unaccented {
  const short = text.slice(0, LONGEST);
  const plain = isAscii(short) ? short : withoutDiacritics(asMeant(short));
  return stillUnaccented(plain.toLowerCase().replace(/\s+/g, " ").trim());
}

function withoutDiacritics(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .replace(/[đĐ]/g, "d");
}

/** Most cells hold figures, which need no composing. */
function isAscii(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text);
}

/** Plain form of letters, digits, % and ‰ only, "tỉ lệ" as "tỷ lệ" and "bác sĩ" as "bác sỹ": what identities are made of. */
export function identityForm(text: string): Unaccented {
  const form = plainForm(text)
    .replace(/[^\p{L}\p{N}%‰]+/gu, " ")
    .replace(/(?<![\p{L}\p{N}])([tskl])i(?![\p{L}\p{N}])/gu, "$1y")
    .trim();
  return stillUnaccented(form);
}

/** How headings are compared: plain, "so" and "so với" as "versus" ("số" stays "so"), "Ch/tiêu" and "K.hoạch" spelt out, years and punctuation gone; "%", "/" stay. */
export function headingForm(text: string): Unaccented {
  const compared = text
    .slice(0, LONGEST)
    .normalize("NFC")
    .replace(/(?<!\p{L})so(?:\s+sánh)?(?:\s+với)?(?![\p{L}\p{M}])/giu, " versus ");
  const form = plainForm(compared)
    .replace(/\bch\/tieu\b/g, "chi tieu")
    .replace(/\bk\/h\b/g, "kh")
    .replace(/\bk\. ?hoach\b/g, "ke hoach")
    .replace(/\bt\. ?hien\b/g, "thuc hien")
    .replace(/\bc\. ?tieu\b/g, "chi tieu")
    .replace(/\b([kt])\. ?h\b/g, "$1h")
    .replace(FISCAL_YEAR, (printed) => (readFiscalYear(printed) === null ? printed : " "))
    .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, " ")
    .replace(/[^a-z0-9%/]+/g, " ")
    .replace(/%(?=[a-z])/g, "% ")
    .replace(/\bnam(?= *$| *\/)/g, " ")
    .replace(/ *\/ */g, "/")
    .replace(/^[/ ]+|[/ ]+$/g, "")
    .replace(/ +/g, " ");
  return stillUnaccented(form);
}

/** "2021–22", "2021/2022", "FY22", "FY2022", "FY 2021-22", as printed. */
const FISCAL_YEAR = /(?<![\p{L}\d])(?:fy\s?'?\d{2,4}|(?:19|20)\d{2})(?:\s*[-–/]\s*(?:\d{4}|\d{2}))?(?!\d)/giu;

/** The year a fiscal or school year ends in: 2022 of "2021–22", "2021/2022" and "FY22"; null where a text is none, as "2011-2015". */
export function readFiscalYear(printed: string): number | null {
  const match = /^(fy)?\s?'?(\d{2,4})(?:\s*[-–/]\s*(\d{2,4}))?$/iu.exec(printed.trim());
  const [first, last] = [match?.[2], match?.[3]].map((year) => (year === undefined ? null : fullYear(year)));
  if (first === null || first === undefined || match === null) return null;
  if (last !== null && last !== undefined) return last === first + 1 ? last : null;
  return match[1] === undefined ? null : first;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The fiscal years a text names, by the years they end in, and the text without them. */
export function fiscalYearsIn(text: string): { readonly years: readonly number[]; readonly rest: string } {
  const years: number[] = [];
  const rest = text.replace(FISCAL_YEAR, (printed) => {
    const year = readFiscalYear(printed);
    if (year !== null) years.push(year);
    return year === null ? printed : " ";
  });
  return { years, rest };
}

/** What a heading may mean; "other" is known and of no use ("Chênh lệch"). */
export type HeadingRole = ColumnRole | "other";

/** Phrases that give a column its role: the whole heading, its beginning, or its end. The first rule that fits wins. */
export interface HeadingRule {
  readonly role: HeadingRole;
  readonly whole?: readonly string[];
  readonly start?: readonly string[];
  readonly end?: readonly string[];
  readonly english?: true;
}

/** In order of precedence. */
export const HEADINGS: readonly HeadingRule[] = [
  {
    role: "number",
    whole: ["tt", "stt", "so tt", "so thu tu", "thu tu", "versus tt", "versus thu tu", "s tt", "so"],
  },
  { role: "number", whole: ["no", "item", "item no", "s n", "sn", "serial", "ref"], english: true },
  {
    role: "attainment",
    whole: ["%", "tl", "ty le", "versus", "versus %", "ket qua %", "dat", "capaian", "capaian %"],
    start: [
      "% ",
      "tl %",
      "tl%",
      "ty le %",
      "ty le dat",
      "ty le hoan thanh",
      "ty le thuc hien",
      "ty le th",
      "dat %",
      "dat ty le",
      "muc do hoan thanh %",
      "hoan thanh %",
      "phan tram",
      "tien do %",
    ],
  },
  {
    role: "attainment",
    whole: ["attainment", "completion", "progress"],
    start: [
      "% of plan",
      "% of target",
      "% of budget",
      "% achieved",
      "% complete",
      "% completion",
      "achievement rate",
      "achievement %",
      "completion rate",
      "attainment ",
    ],
    english: true,
  },
  {
    role: "verdict",
    whole: ["muc do", "dat khong dat", "dat/khong dat", "hoan thanh", "tu danh gia"],
    start: [
      "danh gia",
      "ket qua danh gia",
      "muc do hoan thanh",
      "muc do dat",
      "xep loai",
      "ket luan",
      "trang thai",
      "tinh trang",
      "dat/",
      "hoan thanh/",
    ],
  },
  {
    role: "verdict",
    whole: [
      "status",
      "verdict",
      "rating",
      "met",
      "rag",
      "rag status",
      "rag rating",
      "traffic light",
      "on target",
    ],
    start: ["assessment", "evaluation", "status "],
    english: true,
  },
  {
    role: "owner",
    whole: ["chu tri", "bo phan", "phong ban"],
    start: [
      "co quan",
      "don vi chu tri",
      "don vi thuc hien",
      "don vi phu trach",
      "don vi theo doi",
      "don vi bao cao",
      "don vi cung cap",
      "don vi chiu trach nhiem",
      "don vi tham muu",
      "nguoi phu trach",
      "nguoi thuc hien",
      "can bo phu trach",
      "phu trach",
      "nganh phu trach",
    ],
  },
  {
    role: "owner",
    whole: ["owner", "agency", "department"],
    start: ["responsible", "lead agency", "in charge"],
    english: true,
  },
  {
    role: "note",
    whole: ["gc"],
    start: ["ghi chu", "ly do", "nguyen nhan", "giai trinh", "thuyet minh"],
  },
  {
    role: "note",
    start: ["note", "notes", "remark", "remarks", "comment", "comments"],
    english: true,
  },
  {
    role: "direction",
    whole: ["huong", "chieu", "tinh chat chieu"],
    start: [
      "chieu huong",
      "chieu danh gia",
      "chieu mong muon",
      "chieu phan dau",
      "chieu cua chi tieu",
      "chieu chi tieu",
      "huong danh gia",
      "huong mong muon",
      "huong phan dau",
      "xu huong mong muon",
      "xu huong tot",
    ],
  },
  {
    role: "direction",
    whole: ["direction", "polarity", "good is", "better is", "better if"],
    start: [
      "desired direction",
      "desired trend",
      "preferred direction",
      "target direction",
      "intended direction",
      "direction of good",
      "direction of improvement",
      "good direction",
      "good performance is",
    ],
    english: true,
  },
  {
    role: "other",
    whole: ["tang", "giam", "ma", "diem", "ma so"],
    start: [
      "chenh lech",
      "tang giam",
      "tang/giam",
      "thoi gian",
      "thoi han",
      "trong so",
      "diem ",
      "so don vi",
      "so chuyen mon",
      "co so phap ly",
      "can cu",
      "nguon",
    ],
  },
  {
    role: "other",
    whole: ["trend", "code"],
    start: [
      "difference",
      "deadline",
      "due date",
      "weight",
      "source",
      "variance",
      "variation",
      "frequency",
      "data source",
    ],
    english: true,
  },
  {
    role: "growth",
    start: ["toc do", "tang truong", "% tang", "muc tang"],
  },
  {
    role: "growth",
    start: ["growth", "yoy", "year on year", "vs last", "vs previous", "change"],
    english: true,
  },
  {
    role: "previous",
    start: [
      "nam truoc",
      "cung ky",
      "ky truoc",
      "thuc hien nam truoc",
      "th nam truoc",
      "thuc hien cung ky",
      "th cung ky",
      "ket qua nam truoc",
      "so nam truoc",
      "nam goc",
      "ky goc",
    ],
  },
  {
    role: "previous",
    start: ["previous", "last year", "last period", "last month", "last quarter", "prior", "baseline"],
    english: true,
  },
  {
    role: "name",
    whole: [
      "indikator",
      "indikator kinerja",
      "metric",
      "metrics",
      "performance metric",
      "performance metrics",
    ],
    start: [
      "performance measure",
      "performance measures",
      "performance indicator",
      "performance indicators",
      "performance criteria",
      "performance criterion",
      "performance expectation",
      "performance area",
      "success measure",
      "success measures",
      "key performance",
      "kpi name",
    ],
    english: true,
  },
  {
    role: "name",
    whole: ["muc tieu chi tieu", "chi tieu muc tieu", "chi tieu nhiem vu", "muc tieu nhiem vu"],
    start: ["chi tieu chu yeu"],
  },
  {
    role: "target",
    whole: [
      "giao",
      "dang ky",
      "nq",
      "chuan",
      "tieu chuan",
      "quy dinh",
      "theo quy dinh",
      "muc chuan",
      "kich ban",
    ],
    start: [
      "ke hoach",
      "kh",
      "chi tieu nq",
      "chi tieu nqdh",
      "nqdh",
      "chi tieu nghi quyet",
      "chi tieu giao",
      "chi tieu duoc giao",
      "chi tieu ke hoach",
      "chi tieu kh",
      "chi tieu den",
      "chi tieu phan dau",
      "chi tieu dai hoi",
      "chi tieu hdnd",
      "chi tieu tinh",
      "chi tieu huyen",
      "chi tieu xa",
      "chi tieu chung",
      "chi tieu phai dat",
      "chi tieu quy dinh",
      "chi tieu theo quy dinh",
      "yeu cau",
      "muc yeu cau",
      "muc dat chuan",
      "dinh muc",
      "dang ky ",
      "kich ban ",
      "muc quy dinh",
      "nghi quyet",
      "nq ",
      "muc tieu",
      "so giao",
      "so ke hoach",
      "du toan",
      "tong kh",
      "tong ke hoach",
      "tong so giao",
      "phan dau",
      "giao nam",
      "giao dau nam",
    ],
    end: [" giao"],
  },
  {
    role: "target",
    start: [
      "target",
      "targets",
      "plan",
      "goal",
      "goals",
      "annual plan",
      "annual target",
      "planned",
      "budget",
      "budgeted",
      "benchmark",
    ],
    end: [" target", " targets", " plan", " budget", " goal"],
    english: true,
  },
  {
    role: "actual",
    whole: ["uoc", "th", "uoc ca", "quyet toan", "thuc trang", "hien trang", "realisasi"],
    start: [
      "thuc hien",
      "th ",
      "uoc th",
      "uoc thuc hien",
      "uth",
      "uoc dat",
      "uoc ket qua",
      "uoc nam",
      "uoc ca nam",
      "uoc ca nhiem ky",
      "ket qua",
      "luy ke",
      "so thuc hien",
      "dat duoc",
      "da thuc hien",
      "thuc te",
      "tong th",
      "tong thuc hien",
      "so uoc",
      "quyet toan ",
      "so quyet toan",
      "thuc trang ",
      "so lieu thuc te",
      "so lieu thuc hien",
    ],
  },
  {
    role: "actual",
    start: [
      "actual",
      "result",
      "results",
      "achieved",
      "performance",
      "outturn",
      "estimate",
      "realised",
      "realized",
      "this period",
      "this month",
      "this quarter",
      "this year",
      "current period",
      "current year",
      "current month",
      "year to date",
      "ytd",
    ],
    end: [" result", " results", " actual", " actuals", " outturn", " achieved"],
    english: true,
  },
  {
    role: "unit",
    whole: ["don vi", "dv", "dvt", "dv tinh", "don vi tinh", "don vi do"],
    start: ["don vi tinh ", "dvt ", "don vi do "],
  },
  { role: "unit", whole: ["unit", "units", "uom", "unit of measure", "measure"], english: true },
  {
    role: "name",
    whole: ["ten", "tieu chi", "nhiem vu"],
    start: [
      "chi tieu",
      "noi dung",
      "danh muc",
      "ten chi tieu",
      "ten nhiem vu",
      "ten tieu chi",
      "cac chi tieu",
      "he thong chi tieu",
      "nhom chi tieu",
      "linh vuc chi tieu",
    ],
  },
  {
    role: "name",
    whole: ["name", "description", "kpi", "item description"],
    start: ["indicator", "indicators", "key indicator", "key indicators", "main indicator", "content"],
    english: true,
  },
];

/** Headings that name the indicator or, beside another name column, its target ("Nội dung · ĐVT · Chỉ tiêu"). */
export const NAME_OR_TARGET: readonly string[] = ["chi tieu", "chi tieu nam"];

/** What "versus …" or "…/…" compares with: a plan makes it attainment; anything else is growth, never attainment. */
export const PLAN_WORDS = unaccented(
  /(?:^|[ /])(?:kh|ke hoach|nq|nqdh|nghi quyet|muc tieu|chi tieu|du toan|dt|giao|dai hoi|plan|target)\b/,
);

/** The beginning of the left side of a ratio that is attainment when its right side is a plan. */
export const DONE_WORDS = unaccented(
  /^(?:% )?(?:ty le |ti le |so )?(?:th|thuc hien|uoc|uth|ket qua|luy ke|actual|result)\b/,
);

const OF_A_TERM =
  /(?<!\d)(?:19|20)\d{2}\s*[-–]\s*(?:19|20)?\d{2}(?!\d)|nhiệm\s+kỳ|giai\s+đoạn|5 năm|đến (?:hết |cuối )?năm|(?<!\p{L})term(?!\p{L})|by 20\d{2}/iu;

/** A target, a title or a heading of several years: its last year is not the year a result is of. "2021–22" is one year. */
export function isOfTerm(text: string): boolean {
  return OF_A_TERM.test(fiscalYearsIn(text.slice(0, 400)).rest);
}

/** "Tên tiêu chí", "Tiêu chí": what heads a set's criteria. */
export const CRITERION_HEADING = unaccented(
  /^(?:ten |cac |nhom )?tieu chi(?: ntm| nong thon moi| xa ntm)?$|^criteri(?:on|a)$/,
);

/** Against what growth is measured: "so với cùng kỳ" is never attainment. */
export const EARLIER_WORDS = unaccented(
  /\b(?:cung ky|nam truoc|thang truoc|ky truoc|quy truoc|dau nhiem ky|dau nam|last year|previous|prior)\b/,
);

/** Who set a target, the nearest to the body whose table it is last; a resolution is the body's own. */
export const ASSIGNERS: readonly {
  readonly rank: number;
  /** False for words that name the document only. */
  readonly isBody: boolean;
  readonly words: UnaccentedWords;
}[] = [
  { rank: 1, isBody: true, words: unaccented(/\b(?:trung uong|tw|quoc hoi|chinh phu|bo)\b/) },
  { rank: 2, isBody: true, words: unaccented(/\b(?:tinh|thanh pho|tp)\b/) },
  { rank: 3, isBody: true, words: unaccented(/\b(?:huyen|quan|thi xa)\b/) },
  { rank: 4, isBody: true, words: unaccented(/\b(?:xa|phuong|thi tran|dac khu)\b(?! hoi)/) },
  { rank: 5, isBody: true, words: unaccented(/\b(?:hdnd|dang uy|dang bo)\b/) },
  { rank: 5, isBody: false, words: unaccented(/\b(?:nghi quyet|nq|dai hoi)\b/) },
];

/** A target beyond the assigned one: proposed only where there is no other. */
export const STRETCH_WORDS = unaccented(/\b(?:phan dau|dang ky|stretch)\b/);

/** Heading of a part of another column: its columns never stand for the whole. */
export const PART_OF_WORDS = unaccented(/^(?:trong do|tr do|chia ra|gom|of which)\b/);

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

/** Heading of a column that says for each row which part of the year its results are of; not a time limit ("Thời gian hoàn thành"). */
export const PERIOD_HEADING = unaccented(
  /^(?:ky|thoi (?:ky|diem|gian)) (?:bao cao|danh gia|(?:(?:chot|lay|tinh) )?so lieu)\b/,
);

const ORGANISATION =
  /^(?:(?:ubnd|hđnd|đảng ủy|đảng bộ|đảng uỷ)\s+)?(?:xã|phường|p\.|thị trấn|tt\.|thị xã|tx\.|huyện|quận|q\.|tỉnh|thành phố|tp\.?|đặc khu|thôn|bản|ấp|buôn|khu phố|khu|tổ dân phố|tổ|khối|làng|phòng|ban|sở|chi cục|cục|trường|trung tâm|trạm|bệnh viện|khoa|công ty|chi nhánh|xí nghiệp|nhà máy|htx|hợp tác xã|đảng bộ|chi bộ|hội|đoàn|công an|văn phòng|viện|đội|cảng|cửa khẩu|district|province|region|branch|department|division|office|school|ward|commune|council)\s+(?=\S)/iu;

/** A body or a place by its name: "Xã Bằng Vân", "Phòng Tài chính", "Trường THCS Tân Tiến", "District 5"; not "Xã đạt chuẩn". */
export function isOrganisation(text: string): boolean {
  const start = ORGANISATION.exec(text)?.[0];
  return start !== undefined && /^[\p{Lu}\d]/u.test(text.slice(start.length));
}

/** A sum where nothing but numbered lines are below it. */
export const SUM_LINE = unaccented(/^tong so(?: *[(:].*)?$/);

/** Part-year words in headings and titles, in plain form; the first that fits wins. */
export const PERIOD_WORDS: readonly {
  readonly period: "sixMonths" | "nineMonths" | "otherMonths" | "year" | "estimate";
  readonly words: UnaccentedWords;
}[] = [
  { period: "year", words: unaccented(/\b(?:12|muoi hai) thang\b|\bca nam\b|\b31\/12\b|\bfull year\b/) },
  {
    period: "sixMonths",
    words: unaccented(/\b(?:0?6|sau) (?:thang|months?)\b|\b30\/0?6\b|\b6t\b|\bh1\b|\bfirst half\b/),
  },
  { period: "nineMonths", words: unaccented(/\b(?:0?9|chin) (?:thang|months?)\b|\b30\/0?9\b|\b9t\b/) },
  {
    period: "otherMonths",
    words:
      // "đến 15/11": a day before December; one of January tells of the year before it.
      /\bden (?:het )?(?:ngay )?\d{1,2}\/(?:0?[2-9]|1[01])\b|\b\d{1,2} (?:thang|months?)\b|\bthang \d{1,2}\b|\bquy (?:[1-4]|i{1,3}|iv)\b|\bq[1-4]\b|\b(?:hoc ky|hk) ?(?:1|2|i{1,2})\b|\bthang bao cao\b|\btu dau nam\b|\byear to date\b|\bytd\b|\b(?:trong|thuc hien|th|ke hoach|kh|ket qua|uoc) thang$|\b(?:thang|quy|ky|this month|this quarter) nay\b|\bthis (?:month|quarter)\b/,
  },
  { period: "estimate", words: unaccented(/\b(?:uoc|uth|du kien|estimated?)\b/) },
];
