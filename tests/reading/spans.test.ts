/** Which months headings, titles and cells speak of. */

import type { Span } from "../../src/model/period";
import { spanIn } from "../../src/reading/periods/spans";

const drawn = (span: Span | null): string =>
  span === null
    ? "–"
    : `${span.from}–${span.to}${span.until === null ? "" : ` until ${span.until.day}/${span.until.month}`}${span.of === "year" ? "" : " of the school year"}`;

test.each([
  ["TH 6T/2026", "1–6"],
  ["Thực hiện 6 tháng đầu năm 2026", "1–6"],
  ["TH 06 tháng", "1–6"],
  ["sáu tháng đầu năm", "1–6"],
  ["Ước TH 9 tháng", "1–9"],
  ["10 tháng", "1–10"],
  ["mười một tháng", "1–11"],
  ["12 tháng", "1–12"],
  ["Quý I", "1–3"],
  ["TH quý 3/2026", "7–9"],
  ["Q4", "10–12"],
  ["Lũy kế quý II", "1–6"],
  ["đến hết quý III năm 2026", "1–9"],
  ["Lũy kế đến 14/9", "1–9 until 14/9"],
  ["Thực hiện đến ngày 14/6/2026", "1–6 until 14/6"],
  ["Tính đến 30/6", "1–6 until 30/6"],
  ["TH đến 5/10", "1–9 until 5/10"],
  ["số liệu đến 31/12", "1–12 until 31/12"],
  ["đến hết tháng 10", "1–10"],
  ["lũy kế tháng 8", "1–8"],
  ["Tháng 10/2026", "10–10"],
  ["6 tháng cuối năm 2025", "7–12"],
  ["3 tháng cuối năm", "10–12"],
  ["Kết quả 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2026", "1–6"],
  ["Học kỳ I năm học 2026-2027", "1–4 of the school year"],
  ["Thực hiện 4 tháng đầu năm học 2026-2027", "1–4 of the school year"],
  ["6 tháng năm học 2026–2027", "1–6 of the school year"],
  ["đến hết tháng 12 năm học 2026–2027", "1–4 of the school year"],
  ["Năm học 2026–2027, đến 15/1", "–"],
  ["Năm học 2026–2027, tính đến 20/3/2027", "1–7 until 20/3 of the school year"],
  ["Kết quả đến hết tháng 6, năm học 2026–2027", "1–9 of the school year"],
  ["Chỉ tiêu năm học 2026–2027", "–"],
  ["HK2", "5–9 of the school year"],
  ["First half of 2026", "1–6"],
  ["Results, 9 months", "1–9"],
  ["Thực hiện đến 15/01/2027", "–"],
  ["Năm 2026", "–"],
  ["Ước cả năm", "–"],
  ["Kế hoạch năm 2026", "–"],
  ["Bình Minh, ngày 20 tháng 6 năm 2026", "–"],
  ["Nghị quyết 12/2025/NQ-HĐND", "–"],
  ["1000 tấn", "–"],
  ["Tháng 13", "–"],
  ["", "–"],
])("%s", (text, months) => {
  expect(drawn(spanIn(text))).toBe(months);
});
