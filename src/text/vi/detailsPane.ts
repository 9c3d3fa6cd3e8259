/** Words of an indicator's details and of what a person decides there, Vietnamese. */

import type { TermKind } from "../../model/indicator";

/** Words of an indicator's details and of what a person decides there. */
export const detailsPane = {
  details: {
    target: "Kế hoạch",
    actual: "Thực hiện",
    attainment: "Tỷ lệ",
    none: "trống",
    at: (unit: string | null, cell: string | null) =>
      [unit, cell === null ? null : `ô ${cell}`].filter((part) => part !== null).join(" · "),
    computed: (outcome: string) => `Theo số liệu: ${outcome}.`,
    conditions: "Các tiêu chí (đạt tất cả mới là đạt)",
    subItems: "Chỉ tiêu thành phần, không tính riêng",
    owner: "Đơn vị phụ trách",
    note: "Ghi chú",
  },
  /** What the results of a term's years are together. */
  years: {
    label: "Các năm của nhiệm kỳ tính thế nào?",
    kinds: {
      latest: "Lấy năm gần nhất",
      sum: "Cộng các năm",
      average: "Bình quân các năm",
      growth: "Bình quân tốc độ tăng",
      each: "Năm nào cũng phải đạt",
    } satisfies Record<TermKind, string>,
  },
  forecast: (figure: string, share: string, source: string) =>
    `Nếu giữ đà hiện nay, cả năm khoảng ${figure} (số thực hiện chia cho ${share}, theo ${source}). Chỉ để tham khảo.`,
  ruling: {
    outcome: "Đánh giá lại",
    asComputed: (outcome: string) => `Theo số liệu: ${outcome}`,
    outcomeHint: "Chỉ khi kết quả tính chưa đúng thực tế.",
    direction: "Chiều đánh giá",
    higherIsBetter: "Càng cao càng tốt",
    lowerIsBetter: "Càng thấp càng tốt",
    leaveOut: (total: number) => `Không tính vào tổng ${total} chỉ tiêu`,
    reason: "Lý do",
    reasonExample: "Ví dụ: theo Thông báo số 12-TB/HU",
    reasonHint: "Nên ghi khi đánh giá lại; báo cáo sẽ ghi kèm.",
    nothingChosen: "Có lý do nhưng chưa chọn gì. Chọn kết quả, chiều đánh giá hoặc không tính vào tổng.",
    save: "Lưu đánh giá",
    discard: "Không lưu",
    remove: "Bỏ đánh giá lại",
    form: (name: string) => `Đánh giá lại: ${name}`,
  },
};
