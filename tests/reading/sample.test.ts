import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { readIndicators } from "../../src/reading/readIndicators";
import type { ReadingChoices } from "../../src/model/table";
import { buildReview } from "../../src/judging/review";
import { sampleCells } from "../samples/sampleCells";

const untouched: ReadingChoices = {
  leftOut: [],
  columns: {},
  added: [],
  countSubItems: false,
  figures: "vi",
};
const sheets = sampleCells(nganSon2023);

test("the sample holds 34 indicators in five groups on two sheets, numbered through", () => {
  const reading = readIndicators(sheets, untouched);
  expect(reading.tables.map((table) => [table.id, table.included])).toEqual([
    ["KT-XH 2023!A7", true],
    ["QP-AN, XDĐ 2023!A3", true],
  ]);
  expect(reading.indicators.map((indicator) => indicator.number)).toEqual(
    Array.from({ length: 34 }, (_, at) => String(at + 1)),
  );
  expect(reading.groups.map((group) => [group.numeral, group.name, group.printedCount])).toEqual([
    ["I", "Về kinh tế", 15],
    ["II", "Về văn hóa - xã hội", 10],
    ["III", "Về môi trường và xây dựng hạ tầng", 5],
    ["IV", "Về quốc phòng - an ninh", 2],
    ["V", "Về xây dựng hệ thống chính trị", 2],
  ]);
  expect(reading.year).toBe(2023);
  expect(reading.language).toBe("vi");
});

test("the district's own targets are proposed, the province's offered, and that is the only doubt", () => {
  const reading = readIndicators(sheets, untouched);
  expect(reading.tables[0]?.targetCandidates).toEqual([5, 4]);
  expect(reading.issues.map((issue) => [issue.code, issue.facts["chosen"], issue.facts["other"]])).toEqual([
    ["twoTargetColumns", "Kế hoạch năm 2023 · Huyện giao", "Kế hoạch năm 2023 · Tỉnh giao"],
  ]);
});

test("unnumbered lines of the sample are sub-items with the marks taken off", () => {
  const { indicators } = readIndicators(sheets, untouched);
  expect(indicators.flatMap((one) => one.subItems.map((sub) => [one.number, sub.name, sub.unit]))).toEqual([
    ["2", "Thóc", "tấn"],
    ["2", "Ngô", "tấn"],
    ["4", "Rừng sản xuất", "ha"],
    ["4", "Cây phân tán", "ha"],
    ["24", "Đi làm việc ở nước ngoài theo hợp đồng", "lao động"],
  ]);
});

test("the report's 14 indicators stand in its order with its percentages", () => {
  const { indicators } = readIndicators(sheets, untouched);
  const attainment = (name: string): number => {
    const found = indicators.find((one) => one.name === name);
    const target = found?.target?.kind === "figure" ? found.target.amount.value : NaN;
    const actual = found?.actual?.kind === "figure" ? found.actual.amount.value : NaN;
    return Math.round((actual / target) * 10000) / 100;
  };
  const printed: readonly (readonly [name: string, percent: number])[] = [
    ["Thu ngân sách", 101.08],
    ["Trồng rừng", 120],
    ["Diện tích đất ruộng, soi bãi đạt 100 triệu đồng/ha/năm", 100],
    ["Cây thuốc lá", 104],
    ["Cây lúa nếp thơm Khẩu nua Lếch", 111.3],
    ["Thành lập mới hợp tác xã", 300],
    ["Xây dựng trường đạt chuẩn quốc gia", 100],
    ["Tỷ lệ người dân tham gia bảo hiểm y tế", 100.2],
    ['Tỷ lệ hộ đạt danh hiệu "Gia đình văn hóa”', 100.2],
    ["Tỷ lệ khu dân cư văn hóa", 109.7],
    ["Tỷ lệ cơ quan, đơn vị đạt chuẩn văn hóa", 102.6],
  ];
  expect(printed.map(([name]) => [name, attainment(name)])).toEqual(printed);
  const places = printed.map(([name]) => indicators.findIndex((one) => one.name === name));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const name of [
    "Số lao động được giải quyết việc làm mới",
    "Tỷ lệ hộ dân được sử dụng điện lưới quốc gia",
    "Tỷ lệ hộ dân được sử dụng nước sinh hoạt hợp vệ sinh",
  ]) {
    expect(attainment(name)).toBeGreaterThanOrEqual(100);
  }
});

test("the sheet of sources is no table", () => {
  const reading = readIndicators(sheets.slice(2), untouched);
  expect(reading.tables).toEqual([]);
  expect(reading.indicators).toEqual([]);
});

const asJudged = { rulings: [], unknownInTotal: true, attainmentForLower: false };

test("the sample is judged 26 of 34, eight missed, none open", () => {
  const { tally, assessments } = buildReview(readIndicators(sheets, untouched), asJudged);
  expect(tally).toMatchObject({ total: 34, metOrExceeded: 26, missed: 8, unknown: 0 });
  const missed = assessments.filter((one) => one.outcome === "missed");
  expect(missed.map((one) => one.indicator.number)).toEqual(["8", "11", "12", "13", "14", "22", "29", "34"]);
});

test("against the province's targets the count is another: the choice of column matters", () => {
  const columns = { "KT-XH 2023!A7": { target: 4 } };
  const { tally } = buildReview(readIndicators(sheets, { ...untouched, columns }), asJudged);
  expect(tally.total).toBe(34);
  expect(tally.unknown).toBeGreaterThan(0);
  expect(tally.metOrExceeded).not.toBe(26);
});
