/** Who a school, a health station or a union is in its report, what its year is called, and who signs. */

import { drawn } from "../reading/grid";
import { documentOf } from "../word/wordInHand";
import { findOrganisation, linesOfName } from "../../src/report/choices/organisation";
import { sayParagraph } from "../../src/report/document/annualDocument";
import { say } from "../../src/report/prose/prose";
import type { ReportDocument } from "../../src/report/document/reportDocument";
import { made, type Made } from "./reportInHand";

const NOW = "2025-06-02T09:00:00";

function report(titles: string, columns = "Kế hoạch | Thực hiện", now = NOW): Made {
  return made(
    [
      drawn(
        `| ${titles.split("\n").join("\n| ")}
        | TT | Chỉ tiêu | ĐVT | ${columns}
        | 1 | Tỷ lệ học sinh hoàn thành chương trình lớp học | % | 99 | 99,4
        | 2 | Huy động trẻ 6 tuổi vào lớp 1 | % | 100 | 100
        | 3 | Số học sinh giỏi cấp tỉnh | học sinh | 12 | 9`,
        { name: "Biểu" },
      ),
    ],
    { now },
  );
}

function everyWord(document: ReportDocument): string {
  return document.parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === "paragraph") return [sayParagraph(block, document)];
      if (block.kind === "heading") return [say(block.text, document.numbers)];
      if (block.kind === "title") return block.lines.map(({ text }) => text);
      if (block.kind === "letterhead") return [block.superior, ...block.body, block.date];
      if (block.kind === "signature")
        return [block.signer.authority, block.signer.title, ...block.recipients];
      return block.kind === "table" ? block.columns.map(({ title }) => title) : [];
    })
    .join("\n");
}

const SCHOOL =
  "ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN\nTRƯỜNG TIỂU HỌC NGUYỄN TRÃI\nKẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM HỌC 2024-2025";

test("a school reports for itself, under its commune, on a school year, and its head signs", () => {
  const said = everyWord(documentOf(report(SCHOOL), NOW));
  expect(said).toContain(
    "Năm học 2024-2025, Trường Tiểu học Nguyễn Trãi đã thực hiện đạt và vượt 02/03 chỉ tiêu Nghị quyết về lĩnh vực giáo dục.",
  );
  expect(said).toContain("Kết quả thực hiện các chỉ tiêu Nghị quyết năm học 2024-2025");
  expect(said).toContain("TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT NĂM HỌC 2024-2025");
  expect(said).toContain("IV. NHIỆM VỤ NĂM HỌC 2025-2026");
  expect(said).toContain("trong năm học 2024-2025, năm học 2025-2026 Trường Tiểu học Nguyễn Trãi tập trung");
  expect(said).toContain("công tác năm học qua của Trường Tiểu học Nguyễn Trãi vẫn còn");
  expect(said).toMatch(/^UBND XÃ ĐÔNG SƠN\nTRƯỜNG TIỂU HỌC\nNGUYỄN TRÃI\nĐông Sơn, ngày +tháng 6 năm 2025/);
  expect(said).toContain("\nHIỆU TRƯỞNG\n- Như trên;\n- Lưu: VT.");
  // Nothing but dates speaks of a plain year.
  expect(said.replace(/tháng 6 năm 2025/g, "")).not.toMatch(/năm (?:2024|2025|2026|qua)/i);
});

test("the first semester is of its school year", () => {
  const now = "2025-01-20T09:00:00";
  const one = report(
    "TRƯỜNG THCS LÊ LỢI\nKẾT QUẢ HỌC KỲ I NĂM HỌC 2024-2025",
    "Kế hoạch năm học | Thực hiện học kỳ I",
    now,
  );
  const said = everyWord(documentOf(one, now));
  expect(said).toContain("Học kỳ I năm học 2024-2025, Trường THCS Lê Lợi đã hoàn thành");
  expect(said).toContain("chỉ tiêu kế hoạch năm học về lĩnh vực giáo dục");
  expect(said).toContain("IV. NHIỆM VỤ TRỌNG TÂM HỌC KỲ II\n");
  expect(said).toContain("năm học 2024-2025, học kỳ II Trường THCS Lê Lợi tập trung");
  expect(said).not.toMatch(/học kỳ I năm\s20|kế hoạch năm(?! học)|cả năm(?! học)/i);
});

test("English says the school year too, and dates as they were", () => {
  const one = made(
    [
      drawn(`
        | RESULTS OF THE SCHOOL YEAR 2024-2025
        | No. | Indicator | Unit | Target | Actual
        | 1 | Pupils who finish the year | % | 99 | 99.4
        | 2 | Prizes of pupils | prizes | 12 | 9`),
    ],
    { now: NOW },
  );
  const said = everyWord(documentOf(one, NOW));
  expect(said).toContain("In school year 2024-2025, ");
  expect(said).toContain("TARGETS OF THE RESOLUTION, SCHOOL YEAR 2024-2025");
  expect(said).not.toContain("school year 2025\n");
  expect(said).toMatch(/month 6 year 2025/);
});

test.each([
  ["TRẠM Y TẾ XÃ ĐÔNG SƠN", "Trạm Y tế xã Đông Sơn", "", "TRƯỞNG TRẠM"],
  ["HỘI NÔNG DÂN XÃ ĐÔNG SƠN", "Hội Nông dân xã Đông Sơn", "TM. BAN CHẤP HÀNH", "CHỦ TỊCH"],
  ["ĐOÀN THANH NIÊN XÃ ĐÔNG SƠN", "Đoàn Thanh niên xã Đông Sơn", "TM. BAN CHẤP HÀNH", "BÍ THƯ"],
  ["CHI BỘ THÔN NÀ PÁN", "Chi bộ thôn Nà Pán", "T/M CHI BỘ", "BÍ THƯ"],
  ["SỞ TÀI CHÍNH", "Sở Tài chính", "", "GIÁM ĐỐC"],
  ["CÔNG AN XÃ ĐÔNG SƠN", "Công an xã Đông Sơn", "", "TRƯỞNG CÔNG AN"],
  ["Trường THPT chuyên Lê Khiết", "Trường THPT chuyên Lê Khiết", "", "HIỆU TRƯỞNG"],
])("%s signs by its own head", (line, body, signerAuthority, signerTitle) => {
  const { guesses } = report(`${line}\nKẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2025`);
  expect(guesses).toMatchObject({ body, territory: body, signerAuthority, signerTitle });
});

test.each([
  ["TRƯỜNG TIỂU HỌC VÀ THCS XÃ ĐÔNG SƠN", ["TRƯỜNG TIỂU HỌC VÀ THCS", "XÃ ĐÔNG SƠN"]],
  ["TRƯỜNG MẦM NON HOA SEN", ["TRƯỜNG MẦM NON", "HOA SEN"]],
  ["TRẠM Y TẾ XÃ ĐÔNG SƠN", ["TRẠM Y TẾ", "XÃ ĐÔNG SƠN"]],
  ["SỞ TÀI CHÍNH", ["SỞ TÀI CHÍNH"]],
  ["TRƯỜNG LÊ LỢI", ["TRƯỜNG LÊ LỢI"]],
  ["ĐẢNG ỦY XÃ Y TẾ", ["ĐẢNG ỦY XÃ Y TẾ"]],
])("%s is broken where what it is ends", (name, lines) => {
  expect(linesOfName(name)).toEqual(lines);
});

test.each([
  "SỞ Y TẾ GIAO NĂM 2025",
  "TRƯỜNG HỢP ĐẶC BIỆT",
  "HỘI NGHỊ TỔNG KẾT",
  "TRUNG TÂM: 12 ĐIỂM",
  "TRẠM Y TẾ ĐẠT CHUẨN",
  "Hội đồng nhân dân xã Đông Sơn",
])("%s names no organisation", (line) => {
  expect(findOrganisation([line])).toBeNull();
});

test("what stands below the letterhead does not report", () => {
  const titles = [
    "ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN",
    "BÁO CÁO",
    "Kết quả",
    "Năm 2025",
    "TRƯỜNG TIỂU HỌC ĐÔNG SƠN",
  ];
  expect(findOrganisation(titles)).toBeNull();
});

test("a commune's table keeps the mark of its page; a body the person chose wins over the letterhead", () => {
  const commune = report("ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN\nKẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2025");
  expect("ofSchool" in commune.guesses.unchosen).toBe(false);
  const chosen = made(report(SCHOOL).sheets, { now: NOW, choices: { body: "Ủy ban nhân dân xã Đông Sơn" } });
  expect(chosen.guesses).toMatchObject({ territory: "xã Đông Sơn", signerTitle: "CHỦ TỊCH" });
});

test.each([
  ["ỦY BAN NHÂN DÂN ĐẶC KHU\nTRƯỜNG SA", "Ủy ban nhân dân"],
  ["UBND THÀNH PHỐ\nHỘI AN", "Ủy ban nhân dân"],
  ["ĐẢNG ỦY XÃ\nTRƯỜNG HÀ", "Đảng ủy"],
  ["TRƯỜNG SA", "Ủy ban nhân dân ......"],
])("%s: a place's name on a line of its own is no school and no association", (letterhead, office) => {
  const titles = letterhead.split("\n");
  expect(findOrganisation(titles)).toBeNull();
  const { guesses } = report(`${letterhead}\nKẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2025`);
  expect(guesses.body).toContain(office);
  expect(["CHỦ TỊCH", "BÍ THƯ"]).toContain(guesses.signerTitle);
});
