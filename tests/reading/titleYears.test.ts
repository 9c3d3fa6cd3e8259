/** The year a table's titles say, and what comes of a table whose headings say none. */

import { titleYear } from "../../src/reading/columns/columnFacts";
import { reviewed } from "../judging/judgedTable";
import { columnsLine } from "./tableLine";

const TITLES: readonly [year: number | null, ...titles: string[]][] = [
  [null],
  [null, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU"],
  [2024, "KẾT QUẢ THỰC HIỆN NĂM 2024"],
  // The lowest line that says one.
  [2025, "Năm 2024", "Năm 2025"],
  [2024, "Năm 2024", "Đơn vị tính: ha"],
  // A paper's number or day, a term: none of them the year results are of.
  [null, "(Kèm theo Nghị quyết số 12/NQ-HĐND năm 2020)"],
  [2024, "KẾT QUẢ NĂM 2024", "(Kèm theo Báo cáo số 45 năm 2020)"],
  [null, "Số: 45/BC-UBND năm 2020"],
  [null, "Công văn số 2024/UBND-KT"],
  [null, "Bằng Vân, ngày 12 tháng 3 năm 2025"],
  [null, "NQ 12/NQ-HĐND 2020"],
  [null, "QĐ 7/QĐ-UBND 2020"],
  [null, "Nhiệm kỳ 2020-2025"],
  [2022, "Niên độ 2021–22"],
  // Numbers of tables, and what only sounds like a number.
  [2024, "BIỂU SỐ 01: KẾT QUẢ NĂM 2024"],
  [2024, "Biểu mẫu số 2 - Kết quả năm 2024"],
  [2024, "Phụ lục số 1 năm 2024"],
  [2024, "Bảng số 3. Năm 2024"],
  [2024, "Mẫu số: 4, năm 2024"],
  [2024, "BẢNG CHỈ SỐ 2024"],
  [2024, "DÂN SỐ 2024"],
  [2024, "Kết quả 2024 so 2023"],
];

test.each(TITLES)("%s of “%s”", (year, ...titles) => {
  expect(titleYear(titles as readonly string[])).toBe(year);
});

const YEARS = `
| STT | Chỉ tiêu | Kế hoạch | Thực hiện năm 2023 | Thực hiện năm 2024 | Thực hiện năm 2025 |
| 1 | Trồng rừng | 80 | 100 | 90 | 70 |
| 2 | Nuôi cá | 80 | 70 | 75 | 90 |`;

test.each(["KẾT QUẢ NĂM 2024", "BIỂU SỐ 01: KẾT QUẢ NĂM 2024", "Phụ lục số 2: kết quả năm 2024"])(
  "results of the year in “%s”, whatever later ones stand beside them",
  (title) => {
    const { reading, assessments } = reviewed(`| ${title} |${YEARS}`);
    expect(reading.year).toBe(2024);
    expect(reading.tables.map(columnsLine)).toEqual(["number A name B target C actual E previous D"]);
    expect(assessments.map(({ outcome }) => outcome)).toEqual(["exceeded", "missed"]);
  },
);

test("months in the title of a numbered table are those of its results", () => {
  const { tables } = reviewed(`| BIỂU SỐ 01: KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025 |
| STT | Chỉ tiêu | Kế hoạch | Thực hiện |
| 1 | Trồng rừng | 80 | 50 |
| 2 | Nuôi cá | 80 | 70 |`).reading;
  expect(tables[0]?.time).toMatchObject({ span: { from: 1, to: 6 }, source: "title", period: "sixMonths" });
});
