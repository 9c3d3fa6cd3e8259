/**
 * Which column answers which plan, and which rows are one: made up for this test, what each says written down before it was read.
 * One line: the columns in use; one: what the rows come to; last, what is said of the columns.
 */
import { buildReview } from "../../src/judging/review";
import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { columnLetters } from "../../src/model/address";
import { drawn } from "./grid";
import { columnsLine } from "./tableLine";

function read(picture: string) {
  const reading = readIndicators([drawn(picture)], DEFAULT_SETTINGS.reading);
  const { assessments, issues } = buildReview(reading, DEFAULT_SETTINGS.judging);
  return {
    columns: reading.tables.map(columnsLine).join(" / "),
    outcomes: assessments.map(({ outcome }) => outcome).join(" "),
    names: assessments.map(({ indicator }) => indicator.name),
    codes: issues.map(({ code }) => code),
    guessed: issues.flatMap(({ guesses = [] }) =>
      guesses.map(({ role, column, others }) => `${role} ${[column, ...others].map(columnLetters).join("")}`),
    ),
  };
}

test.each([
  [
    "a share is answered by a share",
    `
      | TT | Chỉ tiêu | Kế hoạch (%) | Kết quả (số lượng) | Kết quả (%)
      | 1 | Trẻ tiêm chủng | 95 | 480 | 96
      | 2 | Hộ có nhà tiêu | 90 | 850 | 85`,
    "number A name B target C actual E",
    "exceeded missed",
  ],
  [
    "people by people, where both are there",
    `
      | TT | Chỉ tiêu | KH (người) | KH (%) | TH (người) | TH (%)
      | 1 | Tham gia BHYT | 5000 | 95 | 4800 | 96
      | 2 | Tham gia BHXH | 900 | 45 | 850 | 42`,
    "number A name B target C actual E",
    "missed missed",
  ],
  [
    "a share of a plan in per cent stays a share",
    `
      | TT | Chỉ tiêu | Kế hoạch (%) | Thực hiện (%) | Kết quả (%)
      | 1 | Tham gia BHYT | 95 | 96 | 101,1
      | 2 | Tham gia BHXH | 45 | 42 | 93,3`,
    "number A name B target C actual D attainment E",
    "exceeded missed",
  ],
  [
    "a share of a plan that is none",
    `
      | TT | Chỉ tiêu | Kế hoạch | Thực hiện | Kết quả (%)
      | 1 | Trồng cây | 100 | 110 | 110
      | 2 | Ghế | 50 | 45 | 90`,
    "number A name B target C actual D attainment E",
    "exceeded missed",
  ],
  [
    "work planned and done, and what is left of it",
    `
      | Task | Planned | Done | Remaining
      | Inspections | 40 | 35 | 5
      | Trainings | 10 | 10 | 0`,
    "name A target B actual C",
    "missed met",
  ],
  [
    "a threshold and the level now",
    `
      | Rủi ro | Ngưỡng chấp nhận | Mức hiện tại
      | Số sự cố mất điện | 5 | 7
      | Số ngày gián đoạn | 2 | 1`,
    "name A target B actual C",
    "missed met",
  ],
  [
    "words under “Outcome” beside a year in figures; crimes that are reported",
    `
      | Outcome | Indicator | 2022-23 | 2023-24 | Target | RAG
      | Safe | Reported crimes per 1,000 | 61 | 58 | 55 | Red
      | Safe | Fire response within 10 min (%) | 90 | 93 | 92 | Green
      | Clean | Street cleanliness score | 80 | 78 | 82 | Red`,
    "name B target E actual D previous C verdict F",
    "missed exceeded missed",
  ],
])("%s", (_, picture, columns, outcomes) => {
  expect(read(picture)).toMatchObject({ columns, outcomes });
});

describe("months without a sum", () => {
  it.each([
    ["in English", "Jan | Feb | Mar | Apr"],
    ["with years", "Jan-25 | Feb-25 | Mar-25 | Apr-25"],
    ["as Excel shows dates", "Thg 1 | Thg 2 | Thg 3 | Thg 4"],
    ["in Vietnamese", "Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4"],
    ["in short", "T1 | T2 | T3 | T4"],
  ])("are read by the latest filled in, %s, which is said to be a part", (_, months) => {
    const { columns, outcomes, codes, guessed } = read(`
      | KPI | Target | ${months}
      | Sales | 1200 | 100 | 110 | 90 |
      | Leads | 500 | 45 | 46 | 47 |`);
    expect(columns).toBe("name A target B actual E");
    expect(outcomes).toBe("unknown unknown");
    expect(codes).toEqual(expect.arrayContaining(["partYear", "quarterAlone"]));
    // What is said to be guessed is the column in use, the others beside it.
    expect(guessed).toContainEqual(expect.stringMatching(/^actual EC/));
  });
});

describe("a name over two rows", () => {
  const table = (lines: string): string => `
    | TT | Chỉ tiêu | ĐVT | KH | TH
    ${lines}
    | 2 | Trồng rừng | ha | 50 | 45`;

  it("with its figures in the second", () => {
    const { names, outcomes } = read(
      table(`| 1 | Tỷ lệ hộ gia đình sử dụng | | |
             | | nước sạch đạt quy chuẩn | % | 80 | 82`),
    );
    expect(names).toEqual(["Tỷ lệ hộ gia đình sử dụng nước sạch đạt quy chuẩn", "Trồng rừng"]);
    expect(outcomes).toBe("exceeded missed");
  });

  it.each([
    ["of which", "| 1 | Diện tích gieo trồng: | | |", "| | lúa nước | ha | 80 | 82", "Diện tích gieo trồng:"],
    [
      "no small letter",
      "| 1 | Diện tích gieo trồng | | |",
      "| | Lúa nước | ha | 80 | 82",
      "Diện tích gieo trồng",
    ],
    [
      "two lines below",
      "| 1 | Diện tích gieo trồng | | |",
      "| | lúa | ha | 80 | 82\n| | ngô | ha | 70 | 72",
      "Diện tích gieo trồng",
    ],
  ])("is not made of %s", (_, first, second, name) => {
    expect(read(table(`${first}\n${second}`)).names[0]).toBe(name);
  });
});
