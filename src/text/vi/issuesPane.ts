/** Words of the tab of doubts, Vietnamese. */

import type { LineRole } from "../../model/otherReading";

/** Words of the tab of doubts. */
export const issuesPane = {
  title: (count: number) => `${count} chỗ cần xem trước khi ký`,
  lead: "Quan trọng nhất ở trên cùng. Xem xong chỗ nào thì đánh dấu “Đã xem”.",
  none: "Không có chỗ nào cần xem",
  noneLead: "Số liệu đọc được rõ ràng. Vẫn nên soát lại trước khi ký.",
  reassess: "Đánh giá lại",
  reattach: "Áp dụng lại",
  reattachLabel: (title: string) => `Áp dụng lại: ${title}`,
  seen: "Đã xem",
  seenLabel: (title: string) => `Đã xem: ${title}`,
  seenTitle: (count: number) => `Đã xem (${count})`,
  reassessLabel: (title: string) => `Đánh giá lại: ${title}`,
  otherColumns: (role: string) => `${role}: chọn cột`,
  countContents: "Đếm theo nội dung",
  countCriteria: "Đếm theo tiêu chí",
  useColumn: (role: string, column: string) => `${role} là ${column}`,
  units: "Cách so",
  sameUnit: "So như đang ghi",
  actualIsRatio: "Thực hiện là tỷ số",
  targetIsRatio: "Kế hoạch là tỷ số",
  forgetUnits: "Bỏ lựa chọn này",
  line: "Dòng này",
  lineRoles: { part: "Là một phần", condition: "Cũng phải đạt" } satisfies Record<LineRole, string>,
  time: "Số của kỳ",
  cumulative: "Lũy kế từ đầu năm",
  ownTime: "Riêng của kỳ",
  sheet: "Trang",
  leaveOut: (sheet: string) => `Bỏ trang “${sheet}”`,
  counting: "Cách đếm",
  countParts: "Tính cả chỉ tiêu thành phần",
  moreReadings: (count: number) => `Xem thêm ${count} chỉ tiêu`,
  chosen: (option: string, group: string, now: string) => `Đã chọn “${option}” (${group}): ${now}.`,
};
