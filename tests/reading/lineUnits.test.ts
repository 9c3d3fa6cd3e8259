/** Where a line's unit comes from: its own column, its name, the headings of its figures, the group over it, the line above. */

import { reviewed } from "../judging/judgedTable";

/** "name [unit] outcome", line after line. */
function unitsIn(picture: string): readonly string[] {
  return reviewed(picture).assessments.map(
    ({ indicator: { name, unit }, outcome }) => `${name} [${unit ?? "–"}] ${outcome}`,
  );
}

test.each(['"', "”", "″", "’", "nt", "NT", "- nt -", "-nt-", "như trên"])(
  "%s in the column of units is the unit above, however many lines of it",
  (mark) => {
    expect(
      unitsIn(`
      | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | 1 | Lúa | ha | 10 | 12
      | 2 | Ngô | ${mark} | 10 | 8
      | 3 | Lạc | ${mark} | 10 | 10
      | 4 | Trâu | con | 10 | 12
      | 5 | Bò | ${mark} | 10 | 12`),
    ).toEqual([
      "Lúa [ha] exceeded",
      "Ngô [ha] missed",
      "Lạc [ha] met",
      "Trâu [con] exceeded",
      "Bò [con] exceeded",
    ]);
  },
);

test.each(["nth", "ant", "như trên xã", "nt2"])("%s is no such mark", (unit) => {
  expect(
    unitsIn(`
      | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | 1 | Lúa | ha | 10 | 12
      | 2 | Ngô | ${unit} | 10 | 8`)[1],
  ).toBe(`Ngô [${unit}] missed`);
});

test.each([
  ["(tỷ đồng)", "tỷ đồng"],
  ["[tỷ đồng]", "tỷ đồng"],
  ["(ĐVT: tỷ đồng)", "tỷ đồng"],
  ["(đvt : tỷ đồng)", "tỷ đồng"],
  ["(Đơn vị: tỷ đồng)", "tỷ đồng"],
  ["(Đơn vị tính: tỷ đồng)", "tỷ đồng"],
])("a name ends in its unit: Thu ngân sách %s", (bracket, unit) => {
  expect(
    unitsIn(`
      | TT | Chỉ tiêu | Kế hoạch | Thực hiện
      | 1 | Thu ngân sách ${bracket} | 10 | 12`),
  ).toEqual([`Thu ngân sách [${unit}] exceeded`]);
});

test.each([
  "Thu ngân sách (giá so sánh 2010)",
  "Thu ngân sách (tỷ đồng) trên địa bàn",
  "Thu ngân sách (kể cả thu từ đất, phí, lệ phí và các khoản thu khác của xã)",
])("%s: what stands in brackets is no unit, the name is whole", (name) => {
  expect(
    unitsIn(`
      | TT | Chỉ tiêu | Kế hoạch | Thực hiện
      | 1 | ${name} | 10 | 12`),
  ).toEqual([`${name} [–] exceeded`]);
});

test("a unit of the line's own goes before that in its name; the same one is not said twice", () => {
  expect(
    unitsIn(`
      | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | 1 | Thu ngân sách (tỷ đồng) | tỷ đồng | 10 | 12
      | 2 | Thu từ đất (Tỷ đồng) | tỷ đồng | 10 | 12
      | 3 | Chi đầu tư (triệu đồng) | tỷ đồng | 10 | 8
      | 4 | Diện tích lúa (ha) | _ | 10 | 8`),
  ).toEqual([
    "Thu ngân sách [tỷ đồng] exceeded",
    "Thu từ đất [tỷ đồng] exceeded",
    "Chi đầu tư (triệu đồng) [tỷ đồng] missed",
    "Diện tích lúa [ha] missed",
  ]);
});

test("headings say the unit of their figures, each its own", () => {
  expect(
    unitsIn(`
      | TT | Chỉ tiêu | Kế hoạch (tỷ đồng) | Thực hiện (triệu đồng)
      | 1 | Thu ngân sách | 10 | 12.000
      | 2 | Vốn đầu tư | 10 | 9.000
      | 3 | Vốn vay | 10 | 9.000-9.500
      | 4 | Vốn của dân | 10 | 11 tỷ đồng
      | 5 | Quỹ | 10 | chưa có số`),
  ).toEqual([
    "Thu ngân sách [tỷ đồng] exceeded",
    "Vốn đầu tư [tỷ đồng] missed",
    "Vốn vay [tỷ đồng] missed",
    "Vốn của dân [tỷ đồng] exceeded",
    "Quỹ [tỷ đồng] unknown",
  ]);
});

test.each([
  ["Kế hoạch (ha)", "Thực hiện", "ha"],
  ["Kế hoạch", "Thực hiện (ha)", "ha"],
  ["Kế hoạch (ha)", "Thực hiện (ha)", "ha"],
  ["Kế hoạch", "Thực hiện", "–"],
])("%s | %s: one unit for both", (target, actual, unit) => {
  expect(
    unitsIn(`
      | TT | Chỉ tiêu | ${target} | ${actual}
      | 1 | Lúa | 10 | 12
      | 2 | Ngô | 10 | 8`),
  ).toEqual([`Lúa [${unit}] exceeded`, `Ngô [${unit}] missed`]);
});

test("where a column is the unit, headings do not say it", () => {
  expect(
    unitsIn(`
      | TT | Chỉ tiêu | ĐVT | Kế hoạch (tỷ đồng) | Thực hiện (triệu đồng)
      | 1 | Lúa | ha | 10 | 12
      | 2 | Ngô | _ | 10 | 8`),
  ).toEqual(["Lúa [ha] exceeded", "Ngô [–] missed"]);
});

test("a group says the unit of its lines, the innermost one that says any", () => {
  expect(
    unitsIn(`
      | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | I | Diện tích gieo trồng (ha) | | |
      | 1 | Lúa | | 10 | 12
      | 2 | Cây cảnh | chậu | 10 | 8
      | II | Sản lượng | tấn | |
      | 3 | Lúa nếp | | 10 | 12
      | III | Chăn nuôi | | |
      | 4 | Đàn trâu | | 10 | 8`),
  ).toEqual(["Lúa [ha] exceeded", "Cây cảnh [chậu] missed", "Lúa nếp [tấn] exceeded", "Đàn trâu [–] missed"]);
});

test.each([
  ["Đơn vị", "lowerIsBetter commonly"],
  ["Nơi thực hiện", "lowerIsBetter commonly"],
])("rows that are communes (%s) are of what the title speaks of: less is wanted, asked about", (heading) => {
  const { assessments, issues } = reviewed(`
    | TỶ LỆ HỘ NGHÈO NĂM 2025
    | TT | ${heading} | Kế hoạch | Thực hiện
    | 1 | Xã Bằng Vân | 10 | 8
    | 2 | Xã Đức Vân | 10 | 12
    | 3 | Xã Thuần Mang | 10 | 10`);
  expect(assessments.map(({ outcome }) => outcome)).toEqual(["met", "missed", "met"]);
  expect(issues.map(({ code }) => code)).toContain("directionGuessed");
});

test("rows that are indicators are of what their names say, whatever the title speaks of", () => {
  const { assessments } = reviewed(`
    | BÁO CÁO GIẢM TỶ LỆ HỘ NGHÈO NĂM 2025
    | TT | Chỉ tiêu | Kế hoạch | Thực hiện
    | 1 | Trồng rừng | 10 | 8
    | 2 | Sản lượng lúa của xã | 10 | 12`);
  expect(assessments.map(({ outcome }) => outcome)).toEqual(["missed", "exceeded"]);
});
