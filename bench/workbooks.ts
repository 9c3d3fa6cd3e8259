/** Indicator workbooks of any size, made the same way each time. */
import type { HostWorkbook } from "../host/workbook/model";
import { newWorkbook } from "../host/workbook/workbook";

const NAMES = [
  "Thu ngân sách nhà nước",
  "Diện tích trồng rừng",
  "Sản lượng lương thực",
  "Tổng đàn gia súc",
  "Lao động được giải quyết việc làm",
  "Hộ dân dùng nước hợp vệ sinh",
];
const UNITS = ["triệu đồng", "ha", "tấn", "con", "người", "%"];
const HEADINGS = ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025", "Ghi chú"];
const GROUP_EVERY = 50;

/** `indicators` rows spread evenly over `sheets` sheets; one in five misses its target. */
export function indicatorWorkbook(indicators: number, sheets = 1): HostWorkbook {
  const workbook = newWorkbook();
  const each = Math.ceil(indicators / sheets);
  let left = indicators;
  for (let at = 0; at < sheets; at += 1) {
    const sheet = at === 0 ? workbook.sheets[0] : workbook.addSheet(`Bảng ${at + 1}`);
    if (!sheet) throw new Error("a new workbook has a sheet");
    sheet.setValue(0, 0, "ỦY BAN NHÂN DÂN XÃ BÌNH NGUYÊN");
    sheet.setValue(1, 0, `TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025 (${at + 1})`);
    HEADINGS.forEach((heading, column) => sheet.setValue(3, column, heading));
    let row = 4;
    const count = Math.min(each, left);
    for (let one = 0; one < count; one += 1) {
      if (one % GROUP_EVERY === 0) {
        sheet.setValue(row, 0, roman(one / GROUP_EVERY + 1));
        sheet.setValue(row, 1, `Lĩnh vực ${at + 1}.${one / GROUP_EVERY + 1}`);
        row += 1;
      }
      const number = indicators - left + one + 1;
      const target = 100 + ((number * 37) % 900);
      sheet.setValue(row, 0, number);
      sheet.setValue(row, 1, `${NAMES[number % NAMES.length]} số ${number}`);
      sheet.setValue(row, 2, UNITS[number % UNITS.length] ?? "");
      sheet.setValue(row, 3, target);
      sheet.setValue(row, 4, number % 5 === 0 ? target - 1 : target + (number % 3));
      row += 1;
    }
    left -= count;
  }
  workbook.calculate(true);
  return workbook;
}

function roman(value: number): string {
  const steps: [number, string][] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let [left, text] = [value, ""];
  for (const [size, letters] of steps) {
    while (left >= size) {
      text += letters;
      left -= size;
    }
  }
  return text;
}
