/** Words of the last look before printing or Word, in Vietnamese. */

export const signing = {
  title: "Trước khi in, ký",
  allDone: "Không còn việc nào",
  left: (count: number) => `Còn ${count} việc`,
  done: "xong",
  open: "chưa xong",
  columns: { done: "Cột kế hoạch đã xác nhận", open: "Cột kế hoạch chưa ai xác nhận" },
  doubts: {
    done: "Đã xem hết các chỗ cần xem",
    open: (count: number) => `Còn ${count} chỗ cần xem`,
  },
  words: { done: "Báo cáo khớp số liệu", open: "Báo cáo chưa khớp số liệu mới" },
  reasons: {
    done: "Chỉ tiêu không đạt nào cũng đã ghi lý do",
    none: "Không có chỉ tiêu nào không đạt",
    open: (given: number, missed: number) => `Đã ghi lý do cho ${given}/${missed} chỉ tiêu không đạt`,
    /** While the year runs. */
    late: {
      done: "Chỉ tiêu chậm tiến độ, vượt hạn mức nào cũng đã ghi lý do",
      none: "Không có chỉ tiêu nào chậm tiến độ, vượt hạn mức",
      open: (given: number, missed: number) =>
        `Đã ghi lý do cho ${given}/${missed} chỉ tiêu chậm tiến độ, vượt hạn mức`,
      where: "Ghi ở cột “Nguyên nhân” của bảng các chỉ tiêu ấy trên trang báo cáo.",
    },
    where: "Ghi ở cột “Nguyên nhân” của bảng chỉ tiêu không đạt trên trang báo cáo.",
  },
  see: "Xem",
  seeLabel: (what: string) => `Xem: ${what}`,
};
