/** What is said of two states of the figures beside each other, Vietnamese. {places} are filled by text/comparing. */

import type { ChangeKind } from "../comparing";

/** Words of the comparison: sheet, pane and headless result. */
export const comparing = {
  sheetName: "So sánh",
  title: "SO SÁNH HAI LẦN SỐ LIỆU",
  columns: {
    number: "TT",
    name: "Chỉ tiêu",
    unit: "ĐVT",
    before: "Trước",
    now: "Nay",
    difference: "Chênh lệch",
    // Not "Đánh giá": earlier versions, which do not know this sheet, would read a table in it.
    verdictBefore: "Mức trước",
    verdictNow: "Mức nay",
    note: "Ghi chú",
  },
  /** Nothing is on that side. */
  nothing: "–",
  leftOut: "Không tính",
  points: " điểm %",
  headings: {
    plan: "Kế hoạch đã điều chỉnh ({count})",
    verdict: "Đổi đánh giá ({count})",
    rows: "Thêm, bớt, đổi tên ({count})",
    figure: "Đổi số liệu ({count})",
    none: "Không đổi ({count})",
  } satisfies Record<ChangeKind, string>,
  notes: {
    plan: "Kế hoạch đã điều chỉnh: {before} → {now}",
    noPlan: "chưa có",
    furtherPlan: "Kế hoạch của dòng tiêu chí kèm theo đã điều chỉnh",
    renamed: "Tên trước: {name}",
    added: "Có thêm",
    removed: "Không còn",
    unit: "Trước ghi {figure} {unit}",
    further: "Tiêu chí kèm theo đã đổi",
  },
  sentence: {
    official: "Số chính thức: {now} (ước {before})",
    sameTime: "Nay: {now} (trước {before})",
    otherTime: "{nowTime}: {now} ({beforeTime}: {before})",
    changed: "{count} chỉ tiêu đổi đánh giá: {names}",
    unchanged: "không có chỉ tiêu đổi đánh giá",
    change: "{name} ({before} → {now})",
    year: "Năm {year}",
    wholeYear: "Cả năm",
  },
  /** How one count becomes the other. */
  reckoning: {
    good: "Đạt và vượt: {sum}.",
    total: "Tổng số: {sum}.",
    becameGood: "nay đạt",
    becameBad: "nay không đạt",
    added: "có thêm",
    removed: "không còn",
    entered: "nay tính vào",
    left: "nay không tính",
  },
  sources: {
    report: "Báo cáo viết lúc {time}",
    earlierReport: "Báo cáo trước đó, viết lúc {time}",
    sheet: "Trang “{name}”",
    file: "Tệp “{name}”",
    now: "Số liệu đang có",
  },
  beside: "Trước: {before}. Nay: {now}.",
  otherTime: "Hai bên nói về thời gian khác nhau: đánh giá chỉ so được một phần.",
  nothingChanged: "Hai bên giống nhau: không có gì thay đổi.",
  onSheet: "Đang có trên trang này",
  live: "Cột Nay, Chênh lệch và Mức nay theo ô nguồn; câu đầu trang là lúc so, {time}.",
};
