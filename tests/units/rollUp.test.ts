import fc from "fast-check";
import { buildRollUp, type RollUp } from "../../src/units/rollUp";
import { learntAlias, listSubmissions } from "../../src/units/submissions";
import { planRollUpSheets } from "../../src/units/sheet/rollUpSheets";
import { findNoSum } from "../../src/units/sums";
import { isRead, type Received } from "../../src/units/unitFile";
import { parseExpectedUnits } from "../../src/units/expectedUnits";
import { communes, expectedCommunes, tableSheet, unitFile } from "./unitsInHand";

const rolled = buildRollUp(communes, expectedCommunes);
const writing = { existing: [], time: "27/11/2026 08:00", language: "vi", hasList: true } as const;

const HEAD = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026"];

function fileOf(
  name: string,
  rows: readonly (string | number | null)[][],
  title = `UBND XÃ ${name.toUpperCase()}`,
) {
  return unitFile(`${name}.xlsx`, [tableSheet([[title], [null], HEAD, ...rows])]);
}

function stateOf({ submissions }: RollUp): Record<string, string> {
  return Object.fromEntries(
    submissions.map((each) => [each.received?.file ?? each.unit, `${each.unit}: ${each.state}`]),
  );
}

test("the sample set: who has sent what, what is missing first", () => {
  expect(rolled.submissions[0]).toMatchObject({ unit: "Xã Hiệp Lực", state: "missing" });
  expect(stateOf(rolled)).toEqual({
    "Xã Hiệp Lực": "Xã Hiệp Lực: missing",
    "xa-tan-tien.xlsx": "Xã Tân Tiến: counted",
    "Bang-Van-bao-cao-chi-tieu-2026.xlsx": "Xã Bằng Vân: counted",
    "THUONG-QUAN.xlsx": "Xã Thượng Quan: counted",
    "bc_hoa_binh_xa.xlsx": "Xã Hòa Bình: counted",
    "phuong-hoa-binh.xlsx": "Phường Hòa Bình: counted",
    "xa-na-phac-2026.xlsx": "Xã Nà Phặc: counted",
    "duc-van-sua-lai.xlsx": "Xã Đức Vân: counted",
    "duc-van.xlsx": "Xã Đức Vân: older",
    "KTXH_Coc-Dan.xlsx": "Xã Cốc Đán: counted",
    "thuan-mang.xlsx": "Xã Thuần Mang: counted",
    "trung-hoa.xlsx": "Xã Trung Hòa: counted",
    "lang-ngam.xlsx": "Xã Lãng Ngâm: refused",
  });
});

test("names spelt three ways and rows in another order are one indicator each; money in two units is converted", () => {
  expect(rolled.rows).toHaveLength(12);
  const [money] = rolled.rows;
  expect(money).toMatchObject({
    name: "Thu ngân sách nhà nước trên địa bàn",
    unit: "triệu đồng",
    noSum: null,
  });
  expect(money?.otherNames).toEqual(["Thu NSNN trên địa bàn", "Thu Ngân sách Nhà nước trên địa bàn."]);
  const of = (unit: string) => money?.cells[rolled.units.findIndex(({ name }) => name === unit)];
  expect(of("Xã Bằng Vân")).toMatchObject({ value: 7794, isConverted: true });
  expect(of("Xã Bằng Vân")?.row.actual).toMatchObject({ printed: "7,794", unit: "tỷ đồng" });
});

test("each unit's counts are those of its own file", () => {
  for (const { file } of rolled.units) {
    const at = rolled.units.findIndex((unit) => unit.file === file);
    const own = file.rows.flatMap(({ verdict }) => (verdict === null ? [] : [verdict.outcome])).sort();
    const shown = rolled.rows.flatMap(({ cells }) => cells[at]?.row.verdict?.outcome ?? []).sort();
    expect(shown).toEqual(own);
  }
});

test("the order of the files changes nothing", () => {
  const order = fc.shuffledSubarray([...communes], { minLength: communes.length });
  const sheets = JSON.stringify(planRollUpSheets(rolled, writing));
  fc.assert(
    fc.property(order, (files) => {
      const again = buildRollUp(files, expectedCommunes);
      expect(JSON.stringify(planRollUpSheets(again, writing))).toBe(sheets);
    }),
    { numRuns: 30 },
  );
});

test("without a list, units come in the order of their names, and none is missing", () => {
  const { units, submissions } = buildRollUp(communes, []);
  expect(units.map(({ name }) => name)).toEqual([
    "KTXH Coc-Dan",
    "Phường Hòa Bình",
    "Xã Bằng Vân",
    "Xã Đức Vân",
    "Xã Hòa Bình",
    "Xã Nà Phặc",
    "Xã Tân Tiến",
    "Xã Thuần Mang",
    "Xã Thượng Quan",
    "Xã Trung Hòa",
  ]);
  expect(submissions.some(({ state }) => state === "missing")).toBe(false);
});

test("what a file calls its unit is learnt of a person's word, and knows the next file, whatever it is named", () => {
  const rows = [[1, "Diện tích chè", "ha", 10, 12]];
  const expected = [{ name: "Xã Tân Tiến", cluster: null, aliases: [] }];
  const old = fileOf("tháng 10", rows, "UBND THỊ TRẤN CŨ");
  const next = fileOf("tháng 11", rows, "UBND THỊ TRẤN CŨ");
  const nobody = fileOf("bieu 1", rows, "CÁC CHỈ TIÊU");
  expect(buildRollUp([next], expected).units.map(({ name }) => name)).toEqual(["Thị trấn Cũ"]);
  expect(learntAlias(old, "Xã Tân Tiến")).toBe("thi tran cu");
  expect(learntAlias(old, "UBND thị trấn Cũ")).toBeNull();
  expect(learntAlias(nobody, "Xã Tân Tiến")).toBeNull();
  const choices = { names: {}, aliases: { "thi tran cu": "Xã Tân Tiến" }, counts: {} };
  expect(buildRollUp([next], expected, choices).units.map(({ name }) => name)).toEqual(["Xã Tân Tiến"]);
});

test("of two files of one unit the other counts where a person says so", () => {
  const counts = { "xa duc van": "duc-van.xlsx" };
  const chosen = buildRollUp(communes, expectedCommunes, { names: {}, aliases: {}, counts });
  expect(stateOf(chosen)).toMatchObject({
    "duc-van.xlsx": "Xã Đức Vân: counted",
    "duc-van-sua-lai.xlsx": "Xã Đức Vân: older",
  });
});

test("a file of another year is named and not summed up", () => {
  const rows = [[1, "Diện tích chè", "ha", 10, 12]];
  const old = unitFile("cu.xlsx", [
    tableSheet([["UBND XÃ CŨ"], [null], HEAD.map((each) => each.replace("2026", "2024")), ...rows]),
  ]);
  const { units, submissions } = buildRollUp([fileOf("Một", rows), fileOf("Hai", rows), old], []);
  expect(units.map(({ name }) => name)).toEqual(["Xã Hai", "Xã Một"]);
  expect(submissions.find(({ state }) => state === "otherTime")).toMatchObject({ unit: "Xã Cũ" });
});

test("a file that names no year is counted with those that do, and outvotes none; the year is said where more than half name it", () => {
  const rows = [[1, "Diện tích chè", "ha", 10, 12]];
  const bare = (name: string) =>
    unitFile(`${name}.xlsx`, [
      tableSheet([[`UBND XÃ ${name}`], [null], ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"], ...rows]),
    ]);
  const two = buildRollUp([fileOf("Một", rows), fileOf("Hai", rows), bare("BA")], []);
  expect([two.units.length, two.year]).toEqual([3, 2026]);
  const many = buildRollUp([fileOf("Một", rows), bare("HAI"), bare("BA"), bare("BỐN")], []);
  expect([many.units.length, many.year]).toEqual([4, null]);
  expect(buildRollUp([bare("HAI"), bare("BA")], []).units).toHaveLength(2);
});

test("units of measure that do not convert stay rows of their own", () => {
  const { rows } = buildRollUp(
    [
      fileOf("Một", [[1, "Tổng đàn gia súc", "con", 10, 12]]),
      fileOf("Hai", [[1, "Tổng đàn gia súc", "tấn", 10, 12]]),
      fileOf("Ba", [[1, "Tổng đàn gia súc", "con", 10, 7]]),
    ],
    [],
  );
  expect(rows.map(({ unit, cells }) => [unit, cells.filter((cell) => cell !== null).length])).toEqual([
    ["con", 2],
    ["tấn", 1],
  ]);
});

test.each<[string, string | null, ReturnType<typeof findNoSum>]>([
  ["Thu ngân sách trên địa bàn", "triệu đồng", null],
  ["Sản lượng lương thực", "tấn", null],
  ["Diện tích trồng rừng", "ha", null],
  ["Số lao động có việc làm", "người", null],
  ["Đường giao thông cứng hóa", "km", null],
  ["Tỷ lệ hộ nghèo", "%", "rate"],
  ["Tỉ lệ thôn văn hóa", "thôn", "rate"],
  ["Thu nhập bình quân đầu người", "triệu đồng", "average"],
  ["Năng suất lúa", "tạ/ha", "rate"],
  ["Số bác sĩ", "bác sĩ/vạn dân", "average"],
  ["Tốc độ tăng trưởng", "%", "change"],
  ["Số tiêu chí nông thôn mới", "tiêu chí", "unknownUnit"],
  ["Kết quả xếp loại", null, "unknownUnit"],
])("%s (%s): %s", (name, unit, expected) => {
  expect(findNoSum(name, unit)).toBe(expected);
});

test("hostile names neither become formulas nor fell anything", () => {
  const rows = [[1, '=HYPERLINK("http://x","y")', "ha", 10, 12]];
  const file = fileOf("x", rows, "=1+1");
  const odd: Received = {
    file: "../../=cmd|'/c calc'!A1.xlsx",
    savedAt: "không phải ngày",
    mark: null,
    refused: "damaged",
  };
  const plans = planRollUpSheets(
    buildRollUp([file, odd], [{ name: "=A1", cluster: "'", aliases: [] }]),
    writing,
  );
  const formulas = plans.flatMap(({ values }) =>
    values.flatMap((block) =>
      block.values
        .flat()
        .flatMap((value) => (typeof value === "object" && value !== null ? [value.formula] : [])),
    ),
  );
  expect(plans.length).toBe(4);
  for (const formula of formulas) expect(formula).toMatch(/^=(?:SUM|COUNTIF|COUNTA|IF|\()/);
  expect(formulas.join("")).not.toMatch(/HYPERLINK|cmd/);
});

test("of nothing readable there is only the list", () => {
  const none: Received = { file: "a.xls", savedAt: null, mark: null, refused: "legacyXls" };
  expect(planRollUpSheets(buildRollUp([none], []), writing).map(({ sheetName }) => sheetName)).toEqual([
    "Bản kê nộp",
  ]);
  expect(isRead(none)).toBe(false);
});

test("an office that calls itself in short is asked about with the one it may be; two that it may be are not guessed between", () => {
  const expected = parseExpectedUnits("Phòng Tài chính - Kế hoạch\nThanh tra\nPhòng Kinh tế\nPhòng Văn hóa");
  const rows = [[1, "Trồng rừng", "ha", 50, 48]];
  const file = (name: string) => unitFile(name, [tableSheet([["CÁC CHỈ TIÊU"], [null], HEAD, ...rows])]);
  const suggestedFor = (name: string, list = expected) =>
    listSubmissions([file(name)], list).find(({ received }) => received !== null)?.suggested;
  expect(suggestedFor("P.TC-KH bao cao 2026.xlsx")).toBe("Phòng Tài chính - Kế hoạch");
  expect(suggestedFor("TCKH.xlsx")).toBe("Phòng Tài chính - Kế hoạch");
  expect(suggestedFor("TTr 6 tháng.xlsx")).toBe("Thanh tra");
  expect(suggestedFor("bieu 01.xlsx")).toBeNull();
  expect(suggestedFor("KT.xlsx", parseExpectedUnits("Phòng Kinh tế\nPhòng Kỹ thuật"))).toBeNull();
});
