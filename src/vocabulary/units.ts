/** Units of measure, each in one list: what converts, what is counted, what is only named. */

import { LETTER, LETTERS, bothForms, withoutMarks, withPlainNames } from "./bothForms";
import { unaccented } from "./unaccented";

/** "nghìn", "tỷ": what stands before a unit and multiplies it. */
export const MULTIPLES: ReadonlyMap<string, number> = withPlainNames(
  Object.entries({
    trăm: 1e2,
    nghìn: 1e3,
    ngàn: 1e3,
    vạn: 1e4,
    triệu: 1e6,
    tr: 1e6,
    tỷ: 1e9,
    tỉ: 1e9,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
  }),
);

/** Names of one base, with what one is worth in it. */
export const UNITS: ReadonlyMap<string, readonly [base: string, scale: number]> = withPlainNames(
  Object.entries<[string, number]>({
    đ: ["đồng", 1],
    "đ.": ["đồng", 1],
    vnd: ["đồng", 1],
    vnđ: ["đồng", 1],
    dong: ["đồng", 1],
    trđ: ["đồng", 1e6],
    "tr.đ": ["đồng", 1e6],
    "tr.đồng": ["đồng", 1e6],
    "%": ["%", 1],
    "điểm %": ["%", 1],
    "điểm phần trăm": ["%", 1],
    "phần trăm": ["%", 1],
    percent: ["%", 1],
    "percentage points": ["%", 1],
    "‰": ["%", 0.1],
    "phần nghìn": ["%", 0.1],
    kg: ["kg", 1],
    kilôgam: ["kg", 1],
    yến: ["kg", 10],
    tạ: ["kg", 100],
    tấn: ["kg", 1000],
    tonne: ["kg", 1000],
    tonnes: ["kg", 1000],
    tons: ["kg", 1000],
    m2: ["m2", 1],
    ha: ["m2", 1e4],
    hecta: ["m2", 1e4],
    hectares: ["m2", 1e4],
    km2: ["m2", 1e6],
    m: ["m", 1],
    km: ["m", 1000],
    kwh: ["kwh", 1],
    mw: ["mw", 1],
    bs: ["bác sĩ", 1],
    "bác sỹ": ["bác sĩ", 1],
    "₫": ["đồng", 1],
    "vn₫": ["đồng", 1],
    "việt nam đồng": ["đồng", 1],
    $: ["usd", 1],
    us$: ["usd", 1],
    "đô la": ["usd", 1],
    "đô la mỹ": ["usd", 1],
    dollars: ["usd", 1],
    "€": ["eur", 1],
    euro: ["eur", 1],
    "£": ["gbp", 1],
    giờ: ["giờ", 1],
    tiếng: ["giờ", 1],
    h: ["giờ", 1],
    "hh:mm": ["giờ", 1],
    "hh:mm:ss": ["giờ", 1],
    "mm:ss": ["giờ", 1 / 60],
    hour: ["giờ", 1],
    hours: ["giờ", 1],
    hrs: ["giờ", 1],
    phút: ["giờ", 1 / 60],
    minute: ["giờ", 1 / 60],
    minutes: ["giờ", 1 / 60],
    mins: ["giờ", 1 / 60],
    giây: ["giờ", 1 / 3600],
    seconds: ["giờ", 1 / 3600],
    htx: ["hợp tác xã", 1],
    dn: ["doanh nghiệp", 1],
  }),
);

/** Of money in English: "$m", "$ bn". */
export const SHORT_MULTIPLES: Readonly<Record<string, string>> = {
  k: "thousand",
  m: "million",
  mn: "million",
  mil: "million",
  bn: "billion",
  b: "billion",
  million: "million",
  billion: "billion",
  thousand: "thousand",
  "'000": "thousand",
  "000": "thousand",
};

const COUNTED_NAMES =
  "con|người|nhân khẩu|hộ|lao động|lđ|đảng viên|đoàn viên|hội viên|lượt|khách|xã|phường|thôn|" +
  "bản|khu|tổ|trường|lớp|học sinh|htx|hợp tác xã|sản phẩm|doanh nghiệp|dn|tiêu chí|giường|" +
  "bác s[ĩỹ]|mô hình|căn|nhà|vụ|ca|cái|chiếc|cây|công trình|dự án|cơ sở|đơn vị|chi bộ|cuộc|đợt|" +
  "suất|hồ sơ|thẻ|people|households|cases|schools|trees";

/** Things counted in whole numbers: "1.031 con" is a thousand of them. */
export const COUNTED = bothForms(new RegExp(`^(${COUNTED_NAMES})(?!${LETTER})`, "u"));

/** Units that neither convert nor are counted in whole numbers, or are more than one word of the lists above. */
const OTHER_NAMES =
  "%o|0\\/00|điểm|m3|lít|m|nghìn người|lượt khách|làng|lần|tổ chức|buổi|đề tài|ngày|tháng|năm|số|vạn dân|1000 dân|" +
  "10000 dân|giường bệnh|persons?|tons?|households?|cases?|points?";

const NAMED = [...UNITS.keys(), ...[...UNITS.values()].map(([base]) => base)]
  // A letter alone in brackets is a mark of a list: "(d)".
  .filter((name) => name.length > 1 || /[%‰]/.test(name))
  .map((name) => name.replace(/[$.]/g, "\\$&"));

const UNIT_NAME = withoutMarks([...new Set(NAMED), COUNTED_NAMES, OTHER_NAMES].join("|"));

const MULTIPLE_NAME = withoutMarks([...MULTIPLES.keys()].join("|"));

/** A unit as it stands in brackets in a name, in plain form: "(%)", "(Tỷ đồng)", "(USD/người)". */
export const UNIT_WORDS = unaccented(
  new RegExp(
    `^(?=[^/])(?:(?:${MULTIPLE_NAME})(?: +|(?=[/]|$)))*(?:${UNIT_NAME})?(?:\\s*\\/\\s*[${LETTERS}\\p{N} .%]+)*$`,
    "u",
  ),
);

/** The same in other languages, for columns of units without a heading that says so. */
export const UNIT_WORDS_ENGLISH = unaccented(
  /^(?:number|no|nos|#|count|per ?cent|percentage|days?|hours?|hrs|minutes?|mins|weeks?|years?|ratio|rate|score|index|\$|\$m|\$'?000|£|£m|€|aud|gbp|eur|million|thousand|each|km|kg|litres?|mwh|rp|rupiah|juta|orang|unit|persen|buah)$/,
);

/** "(Đơn vị: triệu đồng)", "ĐVT: %", "Unit: …" above a table. */
export const UNIT_ABOVE = /(?:đơn\s+vị(?:\s+tính)?|đvt|units?)\s*:\s*([^();]+)/iu;
