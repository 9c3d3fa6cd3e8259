import fc from "fast-check";
import { readHeading } from "../../src/reading/tables/headings";
import { headingForm, identityForm } from "../../src/vocabulary/forms";
import { runs } from "../randomCases";

const one = (heading: string) => readHeading(heading.split(" · "));

const ROLES: readonly [role: string | null, headings: readonly string[]][] = [
  ["number", ["TT", "STT", "Stt", "Số TT", "Số thứ tự", "No.", "SO TT"]],
  [
    "name",
    [
      "Chỉ tiêu",
      "CHỈ TIÊU CHỦ YẾU",
      "Tên chỉ tiêu",
      "Nội dung",
      "Nội dung chỉ tiêu",
      "Danh mục chỉ tiêu",
      "Các chỉ tiêu",
      "Mục tiêu, chỉ tiêu",
      "Indicator",
      "Indicators",
    ],
  ],
  ["unit", ["Đơn vị", "Đơn vị tính", "ĐVT", "Đvt", "ĐV tính", "Unit", "Đơn vị tính (1.000 đ)"]],
  [
    "target",
    [
      "Kế hoạch",
      "KH",
      "KH năm",
      "Kế hoạch năm 2025",
      "Chỉ tiêu NQ",
      "Ch/tiêu NQ",
      "Ch/tiêu NQĐH VII đề ra đến năm 2000",
      "Chỉ tiêu nghị quyết",
      "Nghị quyết",
      "NQ HĐND",
      "Nghị quyết giao",
      "Mục tiêu",
      "Mục tiêu phấn đấu",
      "Mục tiêu phấn đấu năm 2021 của Chính phủ",
      "Chỉ tiêu giao",
      "Số giao",
      "Dự toán",
      "Dự toán năm 2026 · Số giao",
      "Tỉnh giao",
      "Huyện giao",
      "Xã giao",
      "HĐND huyện giao",
      "Trung ương giao",
      "Kế hoạch năm 2021 Quốc hội giao",
      "Kế hoạch năm 2023 · Huyện giao",
      "Năm 2023 · KH",
      "Target",
      "Plan 2024",
    ],
  ],
  [
    "actual",
    [
      "Thực hiện",
      "TH",
      "Ước TH",
      "ƯTH",
      "Ước thực hiện năm 2019",
      "Ước đạt",
      "Kết quả",
      "Kết quả thực hiện",
      "Kết quả thực hiện (1996-2000) · 2000",
      "TH năm",
      "TH 6 tháng",
      "TH 9 tháng",
      "Thực hiện đến 31/12",
      "Lũy kế",
      "Luỹ kế 11 tháng",
      "Số thực hiện 6 tháng",
      "Tổng TH",
      "Actual",
    ],
  ],
  ["previous", ["Thực hiện năm trước", "Cùng kỳ", "Năm trước", "TH cùng kỳ năm trước", "Previous year"]],
  [
    "attainment",
    [
      "So sánh (%)",
      "TH/KH",
      "TH/KH (%)",
      "% TH/KH",
      "Tỷ lệ TH/KH",
      "TL %",
      "% đạt",
      "Tỷ lệ đạt",
      "Đạt (%)",
      "So với KH",
      "So với NQ",
      "So với NQ ĐH VII",
      "So với mục tiêu KH 5 năm",
      "Đạt % NQ",
      "Luỹ kế so với kế hoạch năm",
      "ƯTH so với kế hoạch năm",
      "So sánh · KH năm",
      "So sánh TH 2023/KH 2023 (%)",
      "Ước thực hiện 6 tháng so với kế hoạch năm",
      "Mức độ hoàn thành (%)",
    ],
  ],
  [
    "growth",
    [
      "So với cùng kỳ",
      "So với cùng kỳ (%)",
      "TH tháng 11 so cùng kỳ",
      "ƯTH so tháng trước",
      "Ước thực hiện năm so với cùng kỳ năm trước",
      "Kế hoạch năm sau so với ước thực hiện năm",
      "So với năm 2022",
      "So sánh · Cùng kỳ",
      "TH 2023/TH 2022 (%)",
      "2023/2022 (%)",
      "KH 2024/TH 2023",
      "Tốc độ tăng (%)",
    ],
  ],
  ["verdict", ["Đánh giá", "Kết quả đánh giá", "Mức độ", "Xếp loại", "Đạt/Không đạt", "Status"]],
  ["owner", ["Cơ quan chủ trì theo dõi, đánh giá", "Đơn vị chủ trì", "Đơn vị thực hiện"]],
  ["note", ["Ghi chú", "Lý do", "Nguyên nhân không đạt", "Notes"]],
  ["other", ["Chênh lệch", "Tăng, giảm", "Số đơn vị đề nghị", "Thời gian hoàn thành"]],
  [null, ["Xã/Phường", "Họ và tên", "Chức vụ", "Năm 2023", "", "2021", "Thóc"]],
];

test.each(ROLES)("%s is the role of each of its headings", (role, headings) => {
  expect(headings.filter((heading) => one(heading).role !== role)).toEqual([]);
});

test("a heading keeps its role however it is typed", () => {
  const known = fc.constantFrom(
    ...ROLES.flatMap(([role, headings]) => headings.map((heading) => ({ role, heading }))),
  );
  const typed = fc.constantFrom<(text: string) => string>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize("NFD"),
    (text) => text.replace(/ /g, "\n"),
    (text) => text.replace(/ /g, "  "),
    (text) => text.replace(/ /g, "\u00a0"),
    (text) => ` ${text} `,
    (text) => `${text}:`,
    (text) => `${text} (*)`,
    (text) =>
      text.replace(/[uũủụùú]y(?= |$)/g, (each) =>
        each
          .normalize("NFD")
          .replace(/u(\p{M})y/u, "uy$1")
          .normalize("NFC"),
      ),
  );
  fc.assert(
    fc.property(known, fc.array(typed, { minLength: 1, maxLength: 3 }), ({ role, heading }, ways) => {
      const bands = heading.split(" · ").map((band) => ways.reduce((sofar, way) => way(sofar), band));
      expect([bands, readHeading(bands).role]).toEqual([bands, role]);
    }),
    runs(300),
  );
});

test("both placements of tone marks, any case, composed or not: one form", () => {
  const forms = ["Luỹ kế", "Lũy kế", "LUỸ KẾ", "Lũy kế".normalize("NFD"), " lũy  kế: "].map(headingForm);
  expect(new Set(forms)).toEqual(new Set(["luy ke"]));
  expect(identityForm("Hoà giải (uỷ ban)")).toBe(identityForm("Hòa giải - ủy ban"));
});

test("'so' and 'số' are kept apart", () => {
  expect(headingForm("Số thực hiện")).toBe("so thuc hien");
  expect(headingForm("So với thực hiện")).toBe("versus thuc hien");
});

test.each([
  ["TH 6 tháng 2024", "sixMonths", 2024],
  ["Thực hiện 9 tháng đầu năm", "nineMonths", null],
  ["Ước TH năm 2024", "estimate", 2024],
  ["Ước thực hiện 6 tháng", "sixMonths", null],
  ["Thực hiện 12 tháng", "year", null],
  ["Luỹ kế 11 tháng", "otherMonths", null],
  ["TH quý III", "otherMonths", null],
  ["Thực hiện đến 30/6/2024", "sixMonths", 2024],
  ["Kết quả 2011-2015", "year", 2015],
  ["Thực hiện", "year", null],
])("'%s' speaks of %s, %s", (heading, period, year) => {
  expect(one(heading)).toMatchObject({ period, year });
});

test.each([
  ["Kế hoạch 2026 · Tỉnh giao", "Tỉnh giao", 2],
  ["HĐND xã giao", "HĐND xã giao", 5],
  ["Huyện giao", "Huyện giao", 3],
  ["Nghị quyết năm 2023", null, 5],
  ["Kế hoạch năm 2023", null, 0],
])("'%s' was set by %s", (heading, assignedBy, assignerRank) => {
  expect(one(heading)).toMatchObject({ assignedBy, assignerRank });
});
