/** The words of progress before the year is over, Vietnamese: shares and changes as reports of part of a year say them, without adjectives. */

import type { Outcome } from "../../model/assessment";
import type { Against, ChangeRefusal, Kind, ProgressClass, ShareSource } from "../../model/progress";

const against: Record<Against, string> = { samePeriod: "cùng kỳ", lastYear: "năm trước" };

const ROMAN = ["I", "II", "III", "IV"] as const;

/** Words of progress. */
export const progress = {
  classes: {
    done: "Hoàn thành kế hoạch năm",
    onTrack: "Đúng tiến độ",
    underWay: "Đang thực hiện",
    behind: "Chậm tiến độ",
    broken: "Vượt hạn mức",
    notDue: "Chưa đến kỳ",
    noFigure: "Chưa có số",
    unclear: "Chưa đánh giá",
  } satisfies Record<ProgressClass, string>,
  /** Done, and more than that. */
  exceeded: "Vượt kế hoạch năm",
  kinds: {
    cumulative: "Lũy kế: cộng dồn qua các tháng",
    level: "Mức, tỷ lệ: so với cả kế hoạch",
    ceiling: "Hạn mức: không được vượt",
    once: "Theo mùa vụ, làm một lần",
    growth: "Tốc độ tăng",
  } satisfies Record<Kind, string>,
  sources: {
    periodPlan: "kế hoạch của kỳ",
    lastYear: "tỷ lệ cùng kỳ năm trước",
    setting: "mức đã chọn",
    time: "thời gian",
  } satisfies Record<ShareSource, string>,
  refusals: {
    otherLength: "bảng chỉ có số cả năm trước nên chưa so được với cùng kỳ",
    zero: "số kỳ trước bằng 0 nên không tính tỷ lệ tăng, giảm",
    sign: "số kỳ trước hoặc kỳ này âm nên không tính tỷ lệ tăng, giảm",
    unread: "chưa đọc ra số kỳ trước",
    units: "đơn vị của hai kỳ khác nhau nên chưa so được",
  } satisfies Record<ChangeRefusal, string>,
  plan: "kế hoạch",
  /** What tells a plan from another where its heading does not. */
  ofYear: "năm",
  /** A heading that only names the assigner. */
  planOf: (assigner: string) => `kế hoạch ${assigner}`,
  attained: (share: string, plan: string) => `đạt ${share} ${plan}`,
  alsoAttained: (share: string, plan: string) => `${share} ${plan}`,
  up: (by: string, than: Against) => `tăng ${by} so với ${against[than]}`,
  down: (by: string, than: Against) => `giảm ${by} so với ${against[than]}`,
  same: (than: Against) => `tương đương ${against[than]}`,
  times: (times: string, than: Against) => `gấp ${times} lần ${against[than]}`,
  points: (figure: string) => `${figure}\u00a0điểm\u00a0%`,
  /** In a cell of a table, whose title says what it is compared with. */
  inCell: {
    up: "tăng ",
    down: "giảm ",
    same: "tương đương",
    times: "gấp ",
    timesAfter: " lần",
    points: "\u00a0điểm\u00a0%",
  },
  level: (figure: string, plan: string) => `ở mức ${figure}, kế hoạch năm ${plan}`,
  ceiling: (figure: string, plan: string) => `${figure}, hạn mức cả năm ${plan}`,
  expected: (share: string, source: ShareSource) =>
    source === "time"
      ? `theo thời gian là ${share}`
      : `mức cần có đến nay ${share}, theo ${progress.sources[source]}`,
  restAmount: (amount: string) => `còn ${amount}`,
  restMonthly: (amount: string, times: string | null) =>
    `bình quân mỗi tháng còn lại phải đạt ${amount}${times === null ? "" : `, gấp ${times} lần bình quân các tháng qua`}`,
  restPoints: (figure: string) => `còn cách kế hoạch ${figure}`,
  estimate: {
    exceeded: "ước cả năm vượt kế hoạch",
    met: "ước cả năm đạt kế hoạch",
    missed: "ước cả năm khó hoàn thành",
    unknown: "ước cả năm chưa đánh giá được",
  } satisfies Record<Outcome, string>,
  notDue: "Chưa đến kỳ đánh giá",
  noFigure: "Chưa có số thực hiện",
  openPart: "Số liệu của một phần năm",
  spans: {
    year: "cả năm",
    first: (months: number) => (months > 9 ? `${months} tháng` : `${months} tháng đầu năm`),
    last: (months: number) => `${months} tháng cuối năm`,
    quarter: (which: number) => `quý ${ROMAN[which - 1] ?? String(which)}`,
    month: (which: number) => `tháng ${which}`,
    months: (from: number, to: number) => `tháng ${from} đến tháng ${to}`,
    schoolMonths: (months: number) => `${months} tháng đầu năm học`,
    restOfSchool: "các tháng còn lại của năm học",
    semester: (which: number) => `học kỳ ${ROMAN[which - 1] ?? String(which)}`,
    unknown: "một phần của năm",
    ofSchoolYear: (span: string, years: string) =>
      `${span} ${/năm học$/.test(span) ? "" : "năm học "}${years}`,
    ofYear: (span: string, year: number) => `${span} ${/năm$/.test(span) ? "" : "năm "}${year}`,
  },
};
