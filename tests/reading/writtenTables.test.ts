/** Tables made by grammar as offices lay them out (domain notes 1.1-1.3): whatever stands around, every line is read back. */
import fc from "fast-check";
import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { runs } from "../randomCases";
import { sheetOf, type GridCell } from "./grid";

const NAMES = [
  "Diện tích gieo trồng lúa",
  "Sản lượng lương thực có hạt",
  "Tổng đàn lợn",
  "Thu ngân sách trên địa bàn",
  "Tỷ lệ hộ nghèo",
  "Số lao động được tạo việc làm mới",
  "Tỷ lệ dân số tham gia bảo hiểm y tế",
  "Số thôn đạt chuẩn nông thôn mới",
  "Tỷ lệ che phủ rừng",
  "Trồng rừng mới",
  "Số vụ tai nạn giao thông",
  "Tỷ lệ gia đình đạt danh hiệu văn hóa",
];
const PARTS = ["Lúa xuân", "Lúa mùa", "Khu vực thành thị"];
const GROUPS = ["Kinh tế", "Văn hóa - xã hội", "Quốc phòng - an ninh"];
const NUMERALS = ["I", "II", "III"];

/** The words a column is headed by. */
const HEADINGS = {
  number: ["TT", "STT", "Số TT"],
  name: ["Chỉ tiêu", "Nội dung", "TÊN CHỈ TIÊU"],
  unit: ["ĐVT", "Đơn vị tính", "Đơn vị"],
  target: ["Kế hoạch năm 2025", "KH", "Chỉ tiêu\nnghị quyết", "Tỉnh giao"],
  actual: ["Thực hiện năm 2025", "Ước TH", "Kết quả thực hiện"],
  previous: ["Thực hiện năm trước", "Cùng kỳ năm trước"],
  note: ["Ghi chú"],
} as const;
type Role = keyof typeof HEADINGS;

const figure = fc.integer({ min: 1, max: 999 });
const line = fc.record({ target: figure, actual: fc.option(figure, { freq: 8 }), previous: figure });
type Figures = { readonly target: number; readonly actual: number | null; readonly previous: number };

const laid = fc.record({
  numbers: fc.boolean(),
  order: fc
    .shuffledSubarray<Role>(["unit", "target", "actual", "previous", "note"], { minLength: 2 })
    .filter((roles) => roles.includes("target") && roles.includes("actual")),
  wording: fc.array(fc.nat(11), { minLength: 7, maxLength: 7 }),
  names: fc.shuffledSubarray(NAMES, { minLength: 1 }),
  lines: fc.array(line, { minLength: NAMES.length, maxLength: NAMES.length }),
  parts: fc.array(fc.nat(3), { minLength: NAMES.length, maxLength: NAMES.length }),
  part: fc.array(line, { minLength: 3, maxLength: 3 }),
  /** How many lines each group has at least; none without groups. */
  groups: fc.nat(3),
  titles: fc.subarray<string>([
    "ỦY BAN NHÂN DÂN XÃ TÂN TIẾN",
    "BIỂU THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025",
    "(Kèm theo Báo cáo số 12/BC-UBND)",
  ]),
  blanks: fc.nat(2),
  foot: fc.subarray(["Nơi nhận: - Như trên", "NGƯỜI LẬP BIỂU"]),
  row: fc.nat(20),
  column: fc.nat(5),
});

test("a table of any columns, groups and parts is read line by line, with what stands above and below it", () => {
  const reached = { parts: 0, groups: 0, empty: 0, unnumbered: 0 };
  fc.assert(
    fc.property(laid, (table) => {
      const roles: Role[] = [...(table.numbers ? (["number"] as const) : []), "name", ...table.order];
      const cells = (of: Partial<Record<Role, GridCell>>): GridCell[] =>
        roles.map((role) => of[role] ?? null);
      const figures = (of: Figures): Partial<Record<Role, GridCell>> => ({
        unit: "ha",
        target: of.target,
        actual: of.actual,
        previous: of.previous,
      });
      const rows: GridCell[][] = [];
      const expected: unknown[] = [];
      const perGroup = Math.ceil(table.names.length / Math.max(1, table.groups));
      let group: string | null = null;
      table.names.forEach((name, at) => {
        if (table.groups > 0 && at % perGroup === 0) {
          const index = at / perGroup;
          group = GROUPS[index] ?? null;
          // Without a column of numbers the numeral stands in the name.
          const numeral = NUMERALS[index] ?? "";
          rows.push(
            cells(table.numbers ? { number: numeral, name: group } : { name: `${numeral}. ${group ?? ""}` }),
          );
        }
        const own = table.lines[at] ?? { target: 1, actual: 1, previous: 1 };
        const parts = table.groups > 0 && !table.numbers ? 0 : (table.parts[at] ?? 0);
        rows.push(cells({ ...figures(own), number: at + 1, name }));
        PARTS.slice(0, parts).forEach((part, index) => {
          rows.push(cells({ ...figures(table.part[index] ?? own), name: `- ${part}` }));
        });
        expected.push([name, group, own.target, own.actual, PARTS.slice(0, parts)]);
        reached.parts += parts;
        reached.groups += group === null ? 0 : 1;
        reached.empty += own.actual === null ? 1 : 0;
        reached.unnumbered += table.numbers ? 0 : 1;
      });
      const heading = roles.map(
        (role, at) => HEADINGS[role][(table.wording[at] ?? 0) % HEADINGS[role].length] ?? null,
      );
      const sheet = sheetOf(
        [
          ...table.titles.map((title): GridCell[] => [title]),
          ...Array.from({ length: table.blanks }, (): GridCell[] => []),
          heading,
          ...rows,
          [],
          ...table.foot.map((text): GridCell[] => [text]),
        ],
        { row: table.row, column: table.column },
      );
      const reading = readIndicators([sheet], DEFAULT_SETTINGS.reading);
      const names = new Map(reading.groups.map((each) => [each.key, each.name]));
      expect(
        reading.indicators.map((one) => [
          one.name,
          one.group === null ? null : names.get(one.group),
          one.target?.kind === "figure" ? one.target.amount.value : one.target,
          one.actual?.kind === "figure" ? one.actual.amount.value : one.actual,
          one.subItems.map((part) => part.name),
        ]),
      ).toEqual(expected);
    }),
    runs(100, 30),
  );
  for (const [what, times] of Object.entries(reached)) expect([what, times > 0]).toEqual([what, true]);
});
