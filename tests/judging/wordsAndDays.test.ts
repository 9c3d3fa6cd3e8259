/** What is said of a word, with every fact; and days asked and done, to the edge. */
import { buildReview } from "../../src/judging/review";
import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import type { Ruling } from "../../src/model/assessment";
import { drawn } from "../reading/grid";
import { readStranger } from "../reading/strangersInHand";
import { reviewed, verdicts } from "./judgedTable";

const HEADING = "| Metric | Target | Actual | Status";
const TWO_AND_TWO = [
  "| Sales | 100 | 120 | Fine",
  "| Visits | 100 | 101 | Fine",
  "| Orders | 100 | 80 | Poor",
  "| Calls | 100 | 70 | Poor",
];

function wordsSaid(rows: readonly string[], ruled: readonly string[] = [], counted = true) {
  const reading = readIndicators([drawn([HEADING, ...rows].join("\n"))], DEFAULT_SETTINGS.reading);
  const rulings = reading.indicators
    .filter(({ name }) => ruled.includes(name))
    .map(({ id }) => ({
      indicator: id,
      outcome: counted ? "met" : null,
      direction: null,
      leaveOut: !counted,
      reason: "seen",
      figures: "",
      at: "2026-01-02T03:04:05.000Z",
    })) as unknown as Ruling[];
  const { issues } = buildReview(reading, { ...DEFAULT_SETTINGS.judging, rulings });
  return issues
    .filter(({ code }) => code.startsWith("words") && code !== "wordsUndecided")
    .map(({ code, indicator, facts, cell }) => ({ code, of: indicator !== null, row: cell?.row, ...facts }));
}

test("a learnt word says what it means, like which rows, for which cells; alone it is its row's", () => {
  expect(wordsSaid([...TWO_AND_TWO, "| Depot | open | see note | Fine"])).toEqual([
    { code: "wordsLearnt", of: true, row: 5, printed: "Fine", cells: "D6", outcome: "met", like: "D2:D3" },
  ]);
  expect(
    wordsSaid([...TWO_AND_TWO, "| Depot | open | see note | Poor", "| Site | new | see note | Poor"]),
  ).toEqual([
    {
      code: "wordsLearnt",
      of: false,
      row: 5,
      printed: "Poor",
      cells: "D6:D7",
      outcome: "missed",
      like: "D4:D5",
    },
  ]);
});

test("a word of both says where it is which", () => {
  const rows = [...TWO_AND_TWO, "| Mails | 100 | 90 | Fine", "| Depot | open | see note | Fine"];
  expect(wordsSaid(rows)).toEqual([
    {
      code: "wordsContradict",
      of: true,
      row: 6,
      printed: "Fine",
      cells: "D7",
      good: "D2:D3",
      missed: "D6",
      isPart: 0,
    },
  ]);
});

test("nothing is said of a word nobody waits for, nor of rows that are ruled or left out", () => {
  const rows = [...TWO_AND_TWO, "| Depot | open | see note | Fine"];
  expect(wordsSaid(TWO_AND_TWO)).toEqual([]);
  expect(wordsSaid(rows, ["Depot"])).toEqual([]);
  expect(wordsSaid(rows, ["Depot"], false)).toEqual([]);
  expect(wordsSaid([...rows, "| Site | new | see note | Fine"], ["Depot"])).toMatchObject([{ cells: "D7" }]);
});

test("a known word that nothing contradicts is plain", () => {
  const rows = [
    "| Sales | 100 | 120 | Met",
    "| Orders | 100 | 80 | Missed",
    "| Depot | open | see note | Met",
  ];
  expect(wordsSaid(rows)).toEqual([]);
});

test.each([
  ["31/3/2025", "31/3/2025", "met"],
  ["31/3/2025", "01/4/2025", "missed"],
  ["Tháng 3/2025", "31/3/2025", "met"],
  // April or 4 January.
  ["Tháng 3/2025", "1/4/2025", "unknown"],
  ["Tháng 3/2025", "15/4/2025", "missed"],
  ["30/9/2025", "Quý III/2025", "met"],
  ["15/8/2025", "Quý III/2025", "unknown"],
  ["30/6/2025", "Quý III/2025", "missed"],
  ["30/6/2025", "Quý II/2025", "met"],
  ["30/11/2025", "Tháng 11/2025", "met"],
  ["30/12/2025", "Tháng 12/2025", "unknown"],
  ["29/2/2024", "Tháng 2/2024", "met"],
  ["Tháng 9/2025", "31/9/2025", "met"],
  ["31/12/2024", "1/1/2025", "missed"],
  ["1/1/2025", "31/12/2024", "met"],
  ["Quý II/2025", "Hoàn thành, đúng hạn", "met"],
  ["Quý II/2025", "Hoàn thành;  chậm so với kế hoạch", "missed"],
  ["Quý II", "15/8/2025", "unknown"],
] as const)("asked by %s, done %s: %s", (asked, done, outcome) => {
  expect(
    readStranger(`
      | TT | Nhiệm vụ | Thời hạn hoàn thành | Kết quả
      | 1 | Ban hành quy chế | '${asked} | '${done}
      | 2 | Sắp xếp trường học | '31/12/2025 | '30/12/2025`).outcomes,
  ).toBe(`${outcome} met`);
});

test("what is said of a word is known again by its table, word, cells and meaning", () => {
  const ids = (rows: readonly string[]): readonly string[] =>
    reviewed([HEADING, ...rows].join("\n"))
      .issues.filter(({ code }) => code === "wordsLearnt" || code === "wordsContradict")
      .map(({ id, severity }) => `${id} ${severity}`);
  expect(ids([...TWO_AND_TWO, "| Depot | open | see note | Fine", "| Site | new | see note | Poor"])).toEqual(
    ["wordsLearnt|Biểu!A1|Fine|D6|met worthChecking", "wordsLearnt|Biểu!A1|Poor|D7|missed worthChecking"],
  );
  expect(ids([...TWO_AND_TWO, "| Mails | 100 | 90 | Fine", "| Depot | open | see note | Fine"])).toEqual([
    "wordsContradict|Biểu!A1|Fine|D7| worthChecking",
  ]);
});

test("before the year is over a word of rows on track and behind is of both", () => {
  const { issues } = reviewed(`
    | TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Kế hoạch 6 tháng | Thực hiện 6 tháng | Đánh giá
    | 1 | Trồng rừng | ha | 100 | 50 | 60 | Ổn
    | 2 | Nuôi cá | tấn | 100 | 50 | 20 | Ổn
    | 3 | Nuôi ong | đàn | 100 | _ | 30 | Ổn`);
  expect(issues.find(({ code }) => code === "wordsContradict")?.facts).toEqual({
    printed: "Ổn",
    cells: "G4",
    good: "G2",
    missed: "G3",
    isPart: 1,
  });
});

describe("a bare year", () => {
  const outcomes = (name: string): string =>
    verdicts(
      ["2024", "2025", "2026"].reduce(
        (table, year) => `${table}\n| ${name} ${"ABC".charAt(Number(year) - 2024)} | 2025 | ${year} |`,
        "| Chỉ tiêu | Kế hoạch | Thực hiện |",
      ),
    )
      .map((line) => line.split(": ")[1])
      .join(" ");

  test.each([
    "Thời gian hoàn thành chợ",
    "Thời hạn trình đề án",
    "Thời điểm đạt chuẩn",
    "Mốc ban hành nghị quyết",
    "Hạn ban hành quy chế",
    "Ngày khởi công chợ",
    "Tháng khánh thành cầu",
    "Quý đưa vào sử dụng",
    "Năm về đích nông thôn mới",
    "Năm công nhận xã",
    "Năm kết thúc dự án",
    "Năm bắt đầu dự án",
    "Năm tổ chức hội thi",
    "Deadline of plan",
    "Completion date of works",
    "Completion year of works",
    "Due date of works",
    "Due by works",
    "Year of completion, road",
    "Year completed, road",
  ])("of “%s” is a time: later is missed", (name) => {
    expect(outcomes(name)).toBe("met met missed");
  });

  test.each(["Sản lượng thóc", "Số nghị quyết ban hành", "Năm học sinh giỏi"])(
    "of “%s” is a figure",
    (name) => {
      expect(outcomes(name)).not.toBe("met met missed");
    },
  );
});

test.each([
  ["'30/6/2025", "Hoàn thành đúng hạn", "met"],
  ["'30/6/2025", "Hoàn thành (chậm)", "missed"],
  ["'30/6/2025", `Hoàn thành đúng hạn ${"x".repeat(60)}`, "met"],
  ["'30/6/2025", `Hoàn thành đúng hạn ${"x".repeat(61)}`, "unknown"],
  ["Đủ hồ sơ", "Hoàn thành đúng hạn", "unknown"],
  ["_", "Hoàn thành đúng hạn", "unknown"],
  ["'30/6/2025", "_", "unknown"],
])("asked by %s, said “%s”: %s", (asked, words, outcome) => {
  expect(
    verdicts(`
      | TT | Nhiệm vụ | Thời hạn hoàn thành | Kết quả
      | 1 | Ban hành quy chế | ${asked} | ${words}
      | 2 | Sắp xếp trường học | '31/12/2025 | '30/12/2025`),
  ).toEqual([`Ban hành quy chế: ${outcome}`, "Sắp xếp trường học: met"]);
});
