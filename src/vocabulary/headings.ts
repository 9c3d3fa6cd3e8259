/**
 * The words over the columns of indicator tables, as data (docs/domain.md 1.1-1.4). Phrases stand in `headingForm`: no diacritics,
 * lower case, no year. Where both languages share a word it stands once.
 */

import type { ColumnRole } from "../model/table";
import { unaccented, type UnaccentedWords } from "./unaccented";

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
    role: "target",
    start: [
      "diem muc tieu",
      "diem ke hoach",
      "diem kh",
      "diem chi tieu",
      "diem phan dau",
      "diem giao",
      "diem yeu cau",
      "diem dang ky",
      "diem cam ket",
    ],
  },
  {
    role: "other",
    whole: ["tang", "giam", "ma", "diem", "ma so", "nguon"],
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
      "nguon so lieu",
      "nguon du lieu",
      "nguon thong tin",
      "nguon tai lieu",
      "nguon bao cao",
      "nguon cung cap",
      "nguon minh chung",
      "nguon trich",
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
      "deliverable",
      "deliverables",
      "task",
      "action",
    ],
    start: [
      "milestone",
      "project milestone",
      "key milestone",
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
      "khoan",
      "muc khoan",
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
      "phai dat",
      "can dat",
      "muc can dat",
      "toi thieu phai",
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
      "muc phan dau",
      "muc dang ky",
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
      "cong don",
      "so thuc hien",
      "muc thuc hien",
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

/** "Tên tiêu chí", "Tiêu chí": what heads a set's criteria. */
export const CRITERION_HEADING = unaccented(
  /^(?:ten |cac |nhom )?tieu chi(?: ntm| nong thon moi| xa ntm)?$|^criteri(?:on|a)$/,
);

/** Heads where things stood before the plan. */
export const BASELINE_HEADING = unaccented(
  /\b(?:baseline|starting point|start value|nam goc|ky goc|nam co so|xuat phat diem)\b|^start$/,
);

/** Heads figures that are the most there may be; not the most points there are. */
export const CEILING_HEADING = unaccented(
  /^(?!.*\b(?:diem|points?|scores?|marks?)\b).*\b(?:han muc|muc tran|gia tran|toi da|cho phep|qcvn|gioi han|nguong (?:tren|tran|cao)|khong (?:qua|vuot)|max(?:imum)?|upper limit|limits?|ceilings?)\b/,
);

/** Heads figures that may be the most or the least there may be, as each name has it. */
export const THRESHOLD_HEADING = unaccented(/^(?:muc |gia tri )?(?:nguong|thresholds?)\b/);

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
