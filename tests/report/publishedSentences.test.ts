/**
 * Sentences of published reports on part of a year come out of tables that hold their figures. Where ours says it otherwise the test says why.
 * Sources: lacan.bactanuyen.binhduong.gov.vn, gialaitv.vn, baogialai post282080, baothanhhoa 263944 and 257377, sggp post816038,
 * baothuathienhue a13721, hatinh.gov.vn, kinhtedothi.vn, benhvienhuulung.vn.
 */

import type { ReportDocument } from "../../src/report/document/reportDocument";
import { sayParagraph } from "../../src/report/document/annualDocument";
import { drawn } from "../reading/grid";
import { documentOf } from "../word/wordInHand";
import { made, type Made } from "./reportInHand";

/** The report of a table, its first indicators named in the sentence. */
function reported(table: string, now: string): { readonly made: Made; readonly document: ReportDocument } {
  const sheets = [drawn(table, { name: "Biểu" })];
  const { review } = made(sheets, { now });
  const named = review.assessments
    .slice(0, 5)
    .map(({ indicator }) => ({ indicator: indicator.id, how: "ratio" as const, wording: null }));
  const report = made(sheets, { now, choices: { named } });
  return { made: report, document: documentOf(report, now) };
}

/** Its prose, and its tables row by row. */
function saidIn(document: ReportDocument): string {
  const blocks = document.parts.flatMap(({ blocks: each }) => each);
  return blocks
    .flatMap((block) => {
      if (block.kind === "paragraph") return [sayParagraph(block, document)];
      if (block.kind !== "table") return [];
      return block.rows.map((row) =>
        block.columns.map(({ name }) => row.cells[name]?.text ?? "").join(" | "),
      );
    })
    .join("\n");
}

const rows = (from: number, to: number, result: (number: number) => number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, at) => `\n| ${from + at} | Công việc số ${from + at} | việc | 10 | ${result(from + at)}`,
  ).join("");

const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "Thường Tân, quarter I: “hoàn thành 8/28 chỉ tiêu”",
    `| ỦY BAN NHÂN DÂN XÃ THƯỜNG TÂN\n| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Thực hiện quý I/2026${rows(1, 28, (number) => (number <= 8 ? 10 : 3))}`,
    "2026-03-20T08:00:00",
    ["Quý I năm 2026, xã Thường Tân đã hoàn thành 08/28 chỉ tiêu kế hoạch năm"],
  ],
  [
    "Kông Chro, nine months: “đạt 75,3% kế hoạch, tăng 7,92% so với cùng kỳ”",
    "| HUYỆN KÔNG CHRO\n| TT | Chỉ tiêu | ĐVT | Thực hiện 9 tháng năm 2022 | Kế hoạch năm 2023 | Thực hiện 9 tháng năm 2023\n| 1 | Thu ngân sách | triệu đồng | 69774 | 100000 | 75300",
    "2023-09-20T08:00:00",
    ["Thu ngân sách đạt 75,3% kế hoạch, tăng 7,92% so với cùng kỳ"],
  ],
  [
    "Chư Pưh, six months: “đạt 60% kế hoạch tỉnh giao, 58% kế hoạch HĐND huyện giao”, “gieo trồng đạt 74,6%”",
    "| HUYỆN CHƯ PƯH\n| TT | Chỉ tiêu | ĐVT | KH 2024 tỉnh giao | KH 2024 HĐND huyện giao | TH 6 tháng năm 2024\n| 1 | Thu ngân sách | triệu đồng | 58000 | 60000 | 34800\n| 2 | Diện tích gieo trồng | ha | 10000 | 10000 | 7460",
    "2024-06-20T08:00:00",
    [
      "Thu ngân sách đạt 58% kế hoạch HĐND huyện giao, 60% kế hoạch tỉnh giao; diện tích gieo trồng đạt 74,6% kế hoạch.",
    ],
  ],
  [
    "Tĩnh Gia, nine months: 84 % of the province's plan",
    "| PHƯỜNG TĨNH GIA\n| TT | Chỉ tiêu | ĐVT | Kế hoạch 2025 tỉnh giao | Thực hiện 9 tháng 2025\n| 1 | Thu ngân sách nhà nước | tỷ đồng | 250 | 210",
    "2025-09-20T08:00:00",
    ["Thu ngân sách nhà nước đạt 84% kế hoạch"],
  ],
  [
    "Bà Rịa, nine months: 92,06% dự toán",
    "| THÀNH PHỐ BÀ RỊA\n| TT | Chỉ tiêu | ĐVT | Dự toán 2025 | Thực hiện 9 tháng 2025\n| 1 | Thu ngân sách | tỷ đồng | 1000 | 920,6",
    "2025-09-20T08:00:00",
    ["Thu ngân sách đạt 92,06%"],
  ],
  [
    "Phong Điền, six months: “nhiều chỉ tiêu đạt 55–60% kế hoạch”: each by its own share, and how many half the plan",
    "| THỊ XÃ PHONG ĐIỀN\n| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | TH 6 tháng 2024\n| 1 | Thu ngân sách | tỷ đồng | 100 | 55\n| 2 | Giải ngân | tỷ đồng | 100 | 60\n| 3 | Trồng rừng | ha | 100 | 58\n| 4 | Khách du lịch | lượt | 100 | 42",
    "2024-06-20T08:00:00",
    [
      "Thu ngân sách đạt 55% kế hoạch; giải ngân đạt 60% kế hoạch; trồng rừng đạt 58% kế hoạch",
      "03 chỉ tiêu đạt từ 50% kế hoạch trở lên; 01 chỉ tiêu đạt dưới 50% kế hoạch",
    ],
  ],
  [
    "Hương Sơn, eleven months and the estimate of the year: “24/25”, 15/16 and 9/9",
    `| HUYỆN HƯƠNG SƠN\n| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2023 | Thực hiện 11 tháng | Ước thực hiện năm 2023\n| I | KINH TẾ${rows(
      1,
      16,
      () => 8,
    )
      .replace(/$/gm, (_, at: number) => (at === 0 ? "" : " | 10"))
      .replace(
        "| 3 | Công việc số 3 | việc | 10 | 8 | 10",
        "| 3 | Công việc số 3 | việc | 10 | 8 | 9",
      )}\n| II | XÃ HỘI${rows(17, 25, () => 8).replace(/$/gm, (_, at: number) => (at === 0 ? "" : " | 10"))}`,
    "2023-12-05T08:00:00",
    [
      "Năm 2023, huyện Hương Sơn đã thực hiện đạt và vượt 24/25 chỉ tiêu",
      "KINH TẾ (16 chỉ tiêu) |  |  |  |  | Đạt 15/16",
      "XÃ HỘI (9 chỉ tiêu) |  |  |  |  | Đạt 9/9",
    ],
  ],
  [
    "Hữu Lũng, nine months: “87.096/75.250, đạt 115,7%”; the “tăng 25,3%” printed there is a difference of two shares (115,7 − 90,4): asked about, and ours is the change of the figures",
    "| HUYỆN HỮU LŨNG\n| TT | Chỉ tiêu | ĐVT | TH 9 tháng 2017 | Kế hoạch năm 2018 | TH 9 tháng 2018 | Tỷ lệ % so với KH | So với cùng kỳ (%)\n| 1 | Số lượt khám bệnh | lượt | 72.000 | 75.250 | 87.096 | 115,7 | 25,3",
    "2018-09-20T08:00:00",
    ["Số lượt khám bệnh đạt 115,74% kế hoạch, tăng 20,97% so với cùng kỳ"],
  ],
  [
    "a company, five months: “39–40 %” beside an expected “41,7 %” of the time: counted against it, nobody accused",
    "| TỔNG CÔNG TY\n| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Lũy kế 5 tháng 2026\n| 1 | Doanh thu | tỷ đồng | 1000 | 395\n| 2 | Nộp ngân sách | tỷ đồng | 100 | 40",
    "2026-06-02T08:00:00",
    ["Doanh thu đạt 39,5% kế hoạch; nộp ngân sách đạt 40% kế hoạch", "02 chỉ tiêu đạt dưới 41,67% kế hoạch"],
  ],
  [
    "Quảng Bình: 20 targets for “6 tháng cuối năm 2025” alone are judged as those of a year",
    `| XÃ QUẢNG BÌNH\n| TT | Chỉ tiêu | ĐVT | Kế hoạch 6 tháng cuối năm 2025 | Thực hiện 6 tháng cuối năm 2025${rows(1, 20, (number) => (number <= 18 ? 10 : 3))}`,
    "2025-12-20T08:00:00",
    ["6 tháng cuối năm 2025, xã Quảng Bình đã thực hiện đạt và vượt 18/20 chỉ tiêu Nghị quyết"],
  ],
];

test.each(CASES)("%s", (_, table, now, sentences) => {
  const { document } = reported(table, now);
  const text = saidIn(document);
  for (const sentence of sentences) expect(text).toContain(sentence);
});

test("a printed growth that does not follow from its figures is asked about (Hữu Lũng)", () => {
  const [, table = "", now = ""] = CASES.find(([name]) => name.startsWith("Hữu Lũng")) ?? [];
  const { made: report } = reported(table, now);
  expect(report.review.issues.map(({ code }) => code)).toContain("growthDisagrees");
});

test("Hà Nội, six months, “6 tháng cuối năm phải đạt 8,87%”: without the quarters it rests on no rate is made up, the distance is said in points", () => {
  const table =
    "| THÀNH PHỐ HÀ NỘI\n| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | TH 6 tháng 2025\n| 1 | Tốc độ tăng GRDP | % | 7,5 | 6";
  const { made: report, document } = reported(table, "2025-06-20T08:00:00");
  const [only] = report.review.assessments;
  expect(only?.progress).toMatchObject({
    kind: "growth",
    rest: { inPoints: true, remaining: 1.5, monthly: null },
  });
  expect(saidIn(document)).not.toMatch(/phải đạt|8,87/);
});
