/** The words of verdicts, Vietnamese: what was found, in the order of the facts, without adjectives. */

import type { Direction, Outcome, UndecidedReason } from "../../model/assessment";
import type { Hedge, Period, YearsTogether } from "../../model/indicator";

const outcomes: Record<Outcome, string> = {
  exceeded: "Vượt",
  met: "Đạt",
  missed: "Không đạt",
  unknown: "Chưa đánh giá",
};

const periods: Record<Period, string> = {
  year: "cả năm",
  estimate: "ước cả năm",
  sixMonths: "6 tháng",
  nineMonths: "9 tháng",
  otherMonths: "một phần của năm",
};

const directions: Record<Direction, string> = {
  higherIsBetter: "Chỉ tiêu này càng cao càng tốt.",
  lowerIsBetter: "Chỉ tiêu này càng thấp càng tốt.",
};

const undecided: Record<UndecidedReason, string> = {
  noActual: "Ô thực hiện đang trống. Điền số, rồi bấm Đọc lại.",
  noTarget: "Ô kế hoạch đang trống. Điền số, rồi bấm Đọc lại.",
  neither: "Ô kế hoạch và ô thực hiện đang trống. Điền số, rồi bấm Đọc lại.",
  unreadableActual: "Ô thực hiện ghi bằng chữ, chưa đọc ra số.",
  unreadableTarget: "Ô kế hoạch ghi bằng chữ, chưa đọc ra số.",
  cellError: "Ô kế hoạch hoặc ô thực hiện đang báo lỗi công thức.",
  unitsDiffer: "Đơn vị của kế hoạch và thực hiện khác nhau, chưa so được.",
  noteMark: "Một số ghi dạng chữ lệch khoảng mười lần: chữ số cuối có thể là dấu chú thích.",
  wholesDiffer: "Kế hoạch và thực hiện tính trên hai tổng số khác nhau.",
  wordsOnly: "Kế hoạch và thực hiện ghi bằng chữ, chưa so được.",
  zeroTarget: "Kế hoạch là 0, chưa rõ càng thấp hay càng cao là tốt.",
  conditionOpen: "Có tiêu chí chưa đánh giá được.",
  actualTooVague: "Số thực hiện ghi ước chừng, có thể cao hơn hoặc thấp hơn kế hoạch.",
  changeOrLevel: "Kế hoạch ghi mức tăng giảm, thực hiện có thể là mức đạt được; chưa so được.",
  ratioOrPercent: "Kế hoạch và thực hiện chênh nhau khoảng 100 lần: một bên có thể thiếu ký hiệu %.",
  severalLines: "Một ô ghi nhiều dòng số, chưa ghép được từng dòng với nhau.",
  termNotOver: "Kế hoạch là của cả nhiệm kỳ, chưa đến năm cuối nên chưa kết luận.",
  sumOrLast:
    "Kế hoạch có thể là tổng các năm, có thể là mức năm cuối; hai cách cho kết quả khác nhau nên chưa kết luận.",
  meanOrLast:
    "Kế hoạch có thể là mức bình quân các năm, có thể là mức năm cuối; hai cách có thể cho kết quả khác nhau nên chưa kết luận.",
};

/** Words of the verdicts. */
export const verdicts = {
  outcomes,
  periods,
  directions,
  undecided,
  actual: (figure: string) => `Thực hiện ${figure}`,
  increase: (figure: string) => `tăng ${figure}`,
  decrease: (figure: string) => `giảm ${figure}`,
  /** Before a figure that is told as nearly, over or about so much. */
  hedged: {
    about: (figure: string) => `khoảng ${figure}`,
    over: (figure: string) => `trên ${figure}`,
    nearly: (figure: string) => `gần ${figure}`,
    estimated: (figure: string) => `ước ${figure}`,
    under: (figure: string) => `dưới ${figure}`,
  } satisfies Record<Hedge, (figure: string) => string>,
  quoted: (words: string) => `“${words}”`,
  /** After "Thực hiện 673 ha": how it stands to the target. */
  against: {
    above: (target: string) => `cao hơn kế hoạch (${target})`,
    equal: (target: string) => `bằng kế hoạch (${target})`,
    below: (target: string) => `thấp hơn kế hoạch (${target})`,
    behind: (target: string) => `xếp sau kế hoạch (${target})`,
    ahead: (target: string) => `xếp trước kế hoạch (${target})`,
    floorMet: (bound: string) => `đạt mức ${bound}`,
    floorPassed: (bound: string) => `đạt mức ${bound}; kế hoạch là mức tối thiểu, không tính vượt`,
    floorMissed: (bound: string) => `chưa đạt mức ${bound}`,
    ceilingMet: (bound: string) => `trong mức ${bound}`,
    ceilingMissed: (bound: string) => `cao hơn mức ${bound}`,
    onStrictBound: (bound: string) => `bằng đúng mức ${bound}, theo thông lệ là đạt`,
    belowRange: (range: string) => `thấp hơn mức ${range}`,
    inRange: (range: string) => `trong khoảng ${range}`,
    aboveRange: (range: string) => `cao hơn mức ${range}`,
    zeroMet: (target: string) => `đúng kế hoạch ${target}`,
    zeroMissed: (target: string) => `kế hoạch là ${target}`,
  },
  grade: {
    met: (actual: string, target: string) => `Xếp loại ${actual}, đạt mức ${target}`,
    missed: (actual: string, target: string) => `Xếp loại ${actual}, dưới mức ${target}`,
  },
  words: (actual: string, target: string | null) =>
    target === null ? `Ô thực hiện ghi ${actual}` : `Ô thực hiện ghi ${actual}, kế hoạch ghi ${target}`,
  printed: (words: string, cell: string) =>
    `Bảng ghi sẵn “${words}” ở ô ${cell}; số liệu của dòng chưa đủ để tính`,
  /** Behind the same, where the meaning of the word was learnt. */
  learnt: (outcome: string, cells: string) =>
    `, được hiểu là ${outcome} như ở ${cells}, nơi số liệu cho thấy vậy`,
  conditions: (met: number, of: number, failing: readonly string[]) =>
    `Đạt ${met}/${of} tiêu chí${failing.length === 0 ? "" : `, không đạt: ${failing.join("; ")}`}`,
  progress: (period: string, attainment: string | null) =>
    `Số liệu ${period}${attainment === null ? "" : `, bằng ${attainment} kế hoạch năm`}; chưa phải kết quả cả năm`,
  /** The actual in the unit of the target. */
  converted: (figure: string) => `, tức ${figure},`,
  /** Several years as one figure: what it is, and what the years left must bring. */
  years: {
    how: {
      sum: (years: string) => `Cộng ${years}`,
      average: (years: string) => `Bình quân ${years}`,
      growth: (years: string) => `Bình quân ${years} (trung bình nhân)`,
      lowest: (years: string) => `Năm thấp nhất trong ${years}`,
      highest: (years: string) => `Năm cao nhất trong ${years}`,
    } satisfies Record<YearsTogether, (years: string) => string>,
    is: (what: string, figure: string) => `${what}: ${figure}`,
    met: (met: number, of: number) => `đạt ${met}/${of} năm`,
    missing: (figure: string, yearly: string) => `còn thiếu ${figure}, mỗi năm còn lại ${yearly}`,
    needed: (yearly: string) => `các năm còn lại cần bình quân ${yearly}`,
  },
  /** A figure and the cell it stands in, where cells are told; "target" stands in brackets already. */
  inCell: {
    figure: (figure: string, cell: string | null) => (cell === null ? figure : `${figure} (${cell})`),
    target: (figure: string, cell: string | null) => (cell === null ? figure : `${figure}, ${cell}`),
  },
  /** How it came about, after or instead of the sentence. */
  explained: {
    exact: (above: string, below: string, short: string) => `${above} ÷ ${below} = ${short}.`,
    rounded: (above: string, below: string, percent: { readonly long: string; readonly short: string }) =>
      `${above} ÷ ${below} = ${percent.long}\u00a0%, làm tròn ${percent.short}.`,
    unrounded: "Xét đạt hay không bằng số chưa làm tròn.",
    /** The two cells as they are; an empty one is said to be. */
    quoted: (actual: string, actualCell: string, target: string, targetCell: string) =>
      `Thực hiện ${actual === "" ? "trống" : `“${actual}”`} (${actualCell}), kế hoạch ${target === "" ? "trống" : `“${target}”`} (${targetCell})`,
    outcome: (outcome: string) => ` → ${outcome}`,
    ruled: (outcome: string, reason: string) =>
      `; đánh giá lại: ${outcome}${reason === "" ? "" : ` (${reason})`}`,
  },
  shortfall: {
    short: (figure: string) => `thiếu ${figure}`,
    over: (figure: string) => `cao hơn ${figure}`,
    behind: (figure: string) => `thấp hơn ${figure} bậc`,
    points: (figure: string) => `${figure}\u00a0điểm\u00a0%`,
    conditions: (met: number, of: number) => `đạt ${met}/${of} tiêu chí`,
    noFigure: "chưa có số",
  },
};
