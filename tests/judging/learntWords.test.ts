/** What a word, a sign or a figure in a column of verdicts means is learnt from the rows whose own figures decide. */

import { sentenceWithCells } from "../../src/text/verdictSentence";
import { reviewed, saidOf, verdicts } from "./judgedTable";

const HEAD = "| KPI | Target | Actual | Status";

/** The outcomes of the rows whose figures decide nothing: "Depot", "Website" and their like. */
function open(...rows: readonly string[]): string {
  return verdicts([HEAD, ...rows].join("\n"))
    .filter((line) => /^(?:Depot|Website|Kho|Chợ)/.test(line))
    .join(", ");
}

function told(...rows: readonly string[]): readonly string[] {
  return saidOf([HEAD, ...rows].join("\n")).filter((line) => /^words|^verdict/.test(line));
}

const TWO_AND_TWO = [
  "| Sales | 100 | 120 | Fine",
  "| Visits | 100 | 101 | fine",
  "| Orders | 100 | 80 | Needs work",
  "| Calls | 100 | 70 | Needs work",
];

test("a word nobody lists decides as it does in the rows with figures", () => {
  const rows = [
    ...TWO_AND_TWO,
    "| Depot | open | see note | Fine",
    "| Website | new | see note | Needs work",
  ];
  expect(open(...rows)).toBe("Depot: met, Website: missed");
  expect(told(...rows)).toEqual(["wordsLearnt 6", "wordsLearnt 7"]);
});

test("it is said once for a word, with the rows it was learnt from and those it decides", () => {
  const { issues, assessments } = reviewed(
    [HEAD, ...TWO_AND_TWO, "| Depot | open | see note | Fine", "| Kho | mới | xem ghi chú | Fine"].join("\n"),
  );
  const [issue, other] = issues.filter(({ code }) => code === "wordsLearnt");
  expect(other).toBeUndefined();
  expect(issue).toMatchObject({
    severity: "worthChecking",
    facts: { printed: "Fine", outcome: "met", like: "D2:D3", cells: "D6:D7" },
  });
  expect(assessments[4]?.basis).toMatchObject({
    kind: "printedVerdict",
    like: [
      { row: 1, column: 3 },
      { row: 2, column: 3 },
    ],
  });
});

test.each([
  ["one row is not enough", TWO_AND_TWO.slice(1)],
  ["without a row of the other outcome nothing is told apart", TWO_AND_TWO.slice(0, 2)],
])("%s", (_, rows) => {
  expect(open(...rows, "| Depot | open | see note | Fine")).toBe("Depot: unknown");
});

test("rows without a word are the other outcome too", () => {
  const rows = ["| Sales | 100 | 120 | ■", "| Visits | 100 | 101 | ■", "| Orders | 100 | 80 |"];
  expect(open(...rows, "| Depot | open | see note | ■")).toBe("Depot: met");
});

test("a word of met and of missed rows is asked about, once", () => {
  const rows = [
    ...TWO_AND_TWO,
    "| Mails | 100 | 90 | Fine",
    "| Depot | open | see note | Fine",
    "| Website | new | see note | Fine",
  ];
  expect(open(...rows)).toBe("Depot: unknown, Website: unknown");
  expect(told(...rows).filter((line) => line.startsWith("wordsContradict"))).toEqual(["wordsContradict 7"]);
});

test.each(["Đang thực hiện", "In progress", "Chưa đánh giá", "Pending", "Ongoing", "Not started"])(
  "“%s” is a state, whatever the rows with it came to",
  (word) => {
    const rows = [
      `| Sales | 100 | 120 | ${word}`,
      `| Visits | 100 | 101 | ${word}`,
      "| Orders | 100 | 80 | Needs work",
      "| Calls | 100 | 70 | Needs work",
      `| Depot | open | see note | ${word}`,
    ];
    expect(open(...rows)).toBe("Depot: unknown");
  },
);

test("a word that is known, but stands beside the contrary in most rows, decides nothing and is asked about", () => {
  const rows = [
    "| Sales | 100 | 80 | Đạt",
    "| Visits | 100 | 70 | Đạt",
    "| Orders | 100 | 120 | Không đạt",
    "| Depot | open | see note | Đạt",
  ];
  expect(open(...rows)).toBe("Depot: unknown");
  expect(told(...rows)).toContain("wordsContradict 5");
});

test("one contrary row of several leaves a known word its meaning, and is said of it", () => {
  const rows = [
    "| Sales | 100 | 120 | Đạt",
    "| Visits | 100 | 101 | Đạt",
    "| Orders | 100 | 80 | Đạt",
    "| Depot | open | see note | Đạt",
  ];
  expect(open(...rows)).toBe("Depot: met");
  expect(told(...rows)).toEqual(["verdictDisagrees 4", "wordsContradict 5", "verdictFromPrint 5"]);
});

test("amber is what its rows with figures are", () => {
  const rows = [
    "| Sales | 100 | 98 | Amber",
    "| Visits | 100 | 97 | Amber",
    "| Orders | 100 | 120 | Green",
    "| Depot | open | see note | Amber",
  ];
  expect(open(...rows)).toBe("Depot: missed");
  expect(open(...rows.slice(1))).toBe("Depot: unknown");
});

test("“Vượt” beside what should stay low is missed where rows that passed their limit are called so", () => {
  const table = `
    | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Đánh giá
    | 1 | Trồng rừng | ha | 100 | 120 | Vượt
    | 2 | Tỷ lệ thất nghiệp | % | Dưới 4 | 5 | Vượt
    | 3 | Tỷ lệ hộ nghèo | % | Dưới 3 | 3,5 | Vượt
    | 4 | Tỷ lệ tái nghèo | % | Dưới 3 | Theo báo cáo | Vượt
    | 5 | Mở chợ | chợ | Mở mới | Theo báo cáo | Vượt`;
  expect(verdicts(table).slice(3)).toEqual(["Tỷ lệ tái nghèo: missed", "Mở chợ: exceeded"]);
});

test("a person's word stands above what was learnt", () => {
  const rows = [HEAD, "| Depot | open | see note | Fine", ...TWO_AND_TWO].join("\n");
  const [first] = reviewed(rows, [{ outcome: "missed", reason: "not opened" }]).assessments;
  expect(first).toMatchObject({ proposed: "met", outcome: "missed" });
});

test("a row that is left out teaches nothing", () => {
  const rows = [HEAD, ...TWO_AND_TWO, "| Depot | open | see note | Fine"].join("\n");
  expect(reviewed(rows, [{ leaveOut: true }]).assessments[4]?.proposed).toBe("unknown");
});

describe("1 and 0", () => {
  const table = (heading: string, ...rows: readonly string[]): string =>
    [`| TT | Chỉ tiêu | Kế hoạch | Thực hiện | ${heading}`, ...rows].join("\n");
  const ROWS = [
    "| 1 | Trồng rừng | 100 | 120 | 1",
    "| 2 | Nuôi cá | 100 | 101 | 1",
    "| 3 | Làm đường | 100 | 80 | 0",
    "| 4 | Xây cầu | 100 | 70 | 0",
    "| 5 | Chợ | mở mới | theo báo cáo | 1",
    "| 6 | Kho | mở mới | theo báo cáo | 0",
  ];

  test.each(["Status", "Trạng thái", "Đánh giá", "Đạt", "Hoàn thành (1/0)", "Đạt/Không đạt"])(
    "under “%s” are verdicts, not percentages",
    (heading) => {
      const lines = verdicts(table(heading, ...ROWS));
      expect(lines.slice(4)).toEqual(["Chợ: met", "Kho: missed"]);
      expect(saidOf(table(heading, ...ROWS)).filter((line) => line.startsWith("attainment"))).toEqual([]);
    },
  );

  test("mean what the rows with figures say, turned too", () => {
    const turned = ROWS.map((row) => row.replace(/[01]$/, (flag) => (flag === "1" ? "0" : "1")));
    expect(verdicts(table("Lỗi", ...turned)).slice(4)).toEqual(["Chợ: unknown", "Kho: unknown"]);
    expect(verdicts(table("Status", ...turned)).slice(4)).toEqual(["Chợ: met", "Kho: missed"]);
  });

  test("under a word for a verdict 1 says it where no row has figures, and 0 in one of several such columns is nothing", () => {
    const words = ["| 1 | Chợ | mở mới | theo báo cáo | 1", "| 2 | Kho | mở mới | theo báo cáo | 0"];
    expect(verdicts(table("Đạt", ...words))).toEqual(["Chợ: met", "Kho: unknown"]);
    const both = words.map((row, at) => `${row} | ${at}`);
    expect(verdicts(table("Đạt | Không đạt", ...both))).toEqual(["Chợ: met", "Kho: missed"]);
  });

  test("under “Đạt” without another result are the result", () => {
    const lines = verdicts(
      "| TT | Chỉ tiêu | Kế hoạch | Đạt\n| 1 | Chợ | 1 | 1\n| 2 | Kho | 1 | 0\n| 3 | Cầu | 1 | 1",
    );
    expect(lines).toEqual(["Chợ: met", "Kho: missed", "Cầu: met"]);
  });

  test.each(["Kết quả", "Kết quả năm 2025"])(
    "beside a plan of ones and noughts are counts under “%s”",
    (heading) => {
      const lines = verdicts(
        `| TT | Chỉ tiêu | Kế hoạch năm 2025 | Thực hiện 6 tháng | ${heading}
        | 1 | Xây chợ | 1 | 0 | 1\n| 2 | Xây kho | 1 | 1 | 1\n| 3 | Xây cầu | 1 | 0 | 0`,
      );
      expect(lines).toEqual(["Xây chợ: met", "Xây kho: met", "Xây cầu: missed"]);
    },
  );

  test("under a heading of results they are results", () => {
    const { reading } = reviewed(
      "| TT | Chỉ tiêu | Kế hoạch | Thực hiện quý I | Kết quả năm\n| 1 | Xây chợ | 3 | 0 | 1\n| 2 | Xây kho | 2 | 1 | 1",
    );
    expect(reading.tables[0]?.chosen).toMatchObject({ actual: 4 });
  });

  test("shares stay shares", () => {
    const { reading } = reviewed(
      table("Đánh giá", "| 1 | Trồng rừng | 100 | 120 | 1,2", "| 2 | Nuôi cá | 100 | 100 | 1"),
    );
    expect(reading.tables[0]?.chosen).toMatchObject({ attainment: 4 });
  });

  test("100% and 0% are shares", () => {
    const { reading } = reviewed(
      table("Đánh giá", "| 1 | Trồng rừng | 100 | 100 | 100%", "| 2 | Nuôi cá | 100 | 0 | 0%"),
    );
    expect(reading.tables[0]?.chosen).toMatchObject({ attainment: 4 });
  });
});

describe("before the year is over", () => {
  /** The classes of the last rows, whose figures decide nothing. */
  const HALF = "| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Kế hoạch 6 tháng | Thực hiện 6 tháng | Đánh giá";
  const PACED = [
    "| 1 | Trồng rừng | ha | 100 | 50 | 60 | Ổn",
    "| 2 | Nuôi cá | tấn | 100 | 50 | 55 | Ổn",
    "| 3 | Làm đường | km | 100 | 50 | 20 | Kém",
    "| 4 | Kênh mương | km | 100 | 50 | 10 | Kém",
  ];
  const classesOf = (...rows: readonly string[]): readonly string[] =>
    reviewed([HALF, ...PACED, ...rows].join("\n"))
      .assessments.slice(PACED.length)
      .map(({ progress, outcome }) => `${progress?.class ?? "–"} ${outcome}`);

  test("a word shows what the rows with a plan for these months show", () => {
    expect(classesOf("| 5 | Chợ | chợ | Mở mới | _ | Theo báo cáo | Ổn")).toEqual(["onTrack unknown"]);
    expect(classesOf("| 5 | Chợ | chợ | Mở mới | _ | Theo báo cáo | Kém")).toEqual(["behind missed"]);
  });

  test("where only time could measure the row, the word does", () => {
    expect(classesOf("| 5 | Nuôi ong | đàn | 100 | _ | 30 | Ổn")).toEqual(["onTrack unknown"]);
    expect(classesOf("| 5 | Nuôi ong | đàn | 100 | _ | 30 | Kém")).toEqual(["behind missed"]);
    expect(classesOf("| 5 | Nuôi ong | đàn | 100 | _ | 30 | Lạ")).toEqual(["underWay unknown"]);
  });

  test("what the year asks for is done, whatever the word", () => {
    expect(classesOf("| 5 | Nuôi ong | đàn | 100 | _ | 130 | Kém")).toEqual(["done exceeded"]);
  });

  test("“Không đạt” beside rows that lag means that, and never that the year is missed", () => {
    const rows = PACED.map((row) => row.replace("Kém", "Không đạt"));
    const table = [HALF, ...rows, "| 5 | Nuôi ong | đàn | 100 | _ | 30 | Không đạt"].join("\n");
    expect(reviewed(table).assessments[4]?.progress?.class).toBe("behind");
    const alone = [HALF, ...rows.slice(0, 3), "| 5 | Nuôi ong | đàn | 100 | _ | 30 | Không đạt"].join("\n");
    expect(reviewed(alone).assessments[3]?.progress?.class).toBe("underWay");
  });

  test("rows that only time measures teach nothing, nor do those a word decided", () => {
    const timed = PACED.map((row) => row.replace("| 50 |", "| _ |"));
    const table = [HALF, ...timed, "| 5 | Chợ | chợ | Mở mới | _ | Theo báo cáo | Ổn"].join("\n");
    expect(reviewed(table).assessments[4]?.progress?.class).not.toBe("onTrack");
    const said = PACED.map((row) => row.replace("Ổn", "Đạt").replace("Kém", "Chậm"));
    expect(
      reviewed([HALF, ...said, "| 5 | Chợ | chợ | Mở mới | _ | Theo báo cáo | Khá"].join("\n")).assessments[4]
        ?.progress?.class,
    ).not.toBe("onTrack");
  });

  test("it is said once, in words of progress, and of the row", () => {
    const { issues, assessments } = reviewed(
      [HALF, ...PACED, "| 5 | Nuôi ong | đàn | 100 | _ | 30 | Kém"].join("\n"),
    );
    const [issue] = issues.filter(({ code }) => code === "wordsLearnt");
    expect(issue?.facts).toMatchObject({ printed: "Kém", outcome: "behind", like: "G4:G5", cells: "G6" });
    const [, , , , row] = assessments;
    const style = { language: "vi", decimals: { digits: 1, fixed: false } } as const;
    expect(row && sentenceWithCells(row, style)).toMatch(
      /^Bảng ghi sẵn “Kém” ở ô G6;.* được hiểu là chậm tiến độ như ở G4:G5,.*\. Đạt 30% kế hoạch/,
    );
  });

  test("“Vượt” of what should stay low is no progress", () => {
    const table = `${HALF}\n| 1 | Tỷ lệ hộ nghèo | % | Dưới 3 | _ | 3,5 | Vượt`;
    expect(reviewed(table).assessments[0]?.progress?.class).not.toBe("onTrack");
  });
});
