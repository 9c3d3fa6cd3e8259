/** Tables of other shapes: units said over groups, indicators side by side, sheets of points, names in other languages. */
import { buildReview } from "../../src/judging/review";
import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { issueText } from "../../src/text/issues";
import { drawn } from "./grid";
import { columnsLine } from "./tableLine";

function read(...pictures: readonly string[]) {
  const sheets = pictures.map((picture, at) => drawn(picture, { name: `Biểu ${at + 1}` }));
  const reading = readIndicators(sheets, DEFAULT_SETTINGS.reading);
  const { assessments, issues } = buildReview(reading, DEFAULT_SETTINGS.judging);
  return {
    columns: reading.tables.map(columnsLine),
    outcomes: assessments.map(({ outcome }) => outcome).join(" "),
    units: assessments.map(({ indicator }) => indicator.unit),
    ids: assessments.map(({ indicator }) => indicator.id),
    said: issues.map((issue) => `${issue.code}: ${issueText(issue, "vi").title}`),
    advice: issues.map((issue) => issueText(issue, "en").advice),
  };
}

describe("a group's heading says the unit of its lines", () => {
  it("in brackets behind its name", () => {
    const { units } = read(`
      | TT | Chỉ tiêu | Kế hoạch | Thực hiện
      | I | Diện tích gieo trồng (ha) | |
      | 1 | Lúa đông xuân | 500 | 510
      | 2 | Cây ăn quả (cây) | 400 | 390
      | II | Sản lượng (tấn) | |
      | 1 | Lúa | 3.000 | 3.100
      | III | Văn hóa (11 chỉ tiêu) | |
      | 1 | Thôn văn hóa | 10 | 11`);
    expect(units).toEqual(["ha", "cây", "tấn", null]);
  });

  it("in its row, and the name stays what a ruling knew it by", () => {
    const grouped = read(`
      | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | I | Diện tích gieo trồng | ha | |
      | 1 | Lúa đông xuân | | 500 | 510
      | 2 | Sản lượng | tấn | 400 | 390`);
    const plain = read(`
      | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | I | Diện tích gieo trồng | | |
      | 1 | Lúa đông xuân | | 500 | 510
      | 2 | Sản lượng | tấn | 400 | 390`);
    expect(grouped.units).toEqual(["ha", "tấn"]);
    expect(plain.units).toEqual([null, "tấn"]);
    expect(grouped.ids).toEqual(plain.ids);
  });
});

describe("several indicators side by side", () => {
  const BLOCKS = `
    | STT | Đơn vị | Thu ngân sách | | | Bảo hiểm y tế | |
    | | | KH | TH | % | KH | TH | %
    | 1 | Xã A | 100 | 110 | 110 | 95 | 96 | 101,1
    | 2 | Xã B | 200 | 190 | 95 | 95 | 94 | 98,9`;

  it("are said once, by name, and one of them is read", () => {
    const { columns, outcomes, said, advice } = read(BLOCKS);
    expect(columns).toEqual(["number A name B target C actual D attainment E"]);
    expect(outcomes).toBe("exceeded missed");
    expect(said).toEqual([
      "indicatorsBeside: Bảng ở trang “Biểu 1” có 2 chỉ tiêu đặt cạnh nhau, mới đọc “Thu ngân sách”.",
      "rowsAreUnits: Bảng ở trang “Biểu 1” có mỗi dòng là một đơn vị (“Xã A” …), không phải một chỉ tiêu.",
    ]);
    expect(advice[0]).toContain("Bảo hiểm y tế");
  });

  it.each([
    [
      "in one row of headings",
      `
      | STT | Đơn vị | KH thu NS | TH thu NS | KH trồng rừng | TH trồng rừng
      | 1 | Xã A | 100 | 110 | 50 | 45
      | 2 | Xã B | 200 | 190 | 60 | 66`,
      "“thu NS”",
    ],
    [
      "in English, the role behind",
      `
      | No | Region | Sales target | Sales actual | Clients target | Clients actual
      | 1 | North | 100 | 110 | 50 | 45
      | 2 | South | 200 | 190 | 60 | 66`,
      "“Sales”",
    ],
    [
      "in bands beside the names' own heading, no line numbered",
      `
      | Region | Sales | | Clients |
      | | Target | Actual | Target | Actual
      | North | 100 | 110 | 50 | 45
      | South | 200 | 190 | 60 | 66`,
      "“Sales”",
    ],
  ])("%s", (_, picture, name) => {
    const { outcomes, said } = read(picture);
    expect(outcomes).toBe("exceeded missed");
    const [first] = said.filter((one) => one.startsWith("indicatorsBeside"));
    expect(first).toContain("2 chỉ tiêu");
    expect(first).toContain(name);
    expect(said.filter((one) => /^two(?:Target|Actual)Columns/.test(one))).toEqual([]);
  });

  it.each([
    ["plans of two times", "KH 6 tháng", "TH 6 tháng", "KH cả năm", "TH cả năm"],
    ["plans of two givers", "KH tỉnh giao", "TH tỉnh giao", "KH huyện giao", "TH huyện giao"],
  ])("are no %s", (_, ...headings) => {
    const { said } = read(`
      | STT | Chỉ tiêu | ${headings.join(" | ")}
      | 1 | Trồng rừng | 100 | 110 | 50 | 45
      | 2 | Trồng cây | 200 | 190 | 60 | 66`);
    expect(said.filter((one) => one.startsWith("indicatorsBeside"))).toEqual([]);
  });

  it.each([
    ["years", "Năm 2024", "Năm 2025"],
    ["a whole and its parts", "Toàn huyện", "Xã A"],
    ["who gives", "Tỉnh giao", "Huyện giao"],
  ])("are no %s", (_, first, second) => {
    const { said } = read(
      BLOCKS.replace("Thu ngân sách", first).replace("Bảo hiểm y tế", second).replace("Đơn vị", "Chỉ tiêu"),
    );
    expect(said.filter((one) => one.startsWith("indicatorsBeside"))).toEqual([]);
  });
});

describe("a sheet of points", () => {
  const POINTS = `
    | STT | Tiêu chí | Điểm chuẩn | Điểm tự chấm | Điểm thẩm định | Ghi chú
    | 1 | Công tác lãnh đạo | 20 | 20 | 18 |
    | 2 | Cải cách hành chính | 30 | 28 | 30 |`;

  it("is read by the points given, and said to be guessed", () => {
    const { columns, outcomes, said } = read(POINTS);
    expect(columns).toEqual(["number A name B target C actual E note F"]);
    expect(outcomes).toBe("missed met");
    expect(said[0]).toContain("columnGuessed: Trang “Biểu 1”: đang hiểu cột C là kế hoạch");
  });

  it("is left where the workbook has a table of indicators", () => {
    const { columns } = read(
      POINTS,
      `
      | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | 1 | Trồng rừng | ha | 20 | 21`,
    );
    expect(columns).toEqual(["number A name B unit C target D actual E"]);
  });

  it("says nothing of a table that has a plan and a result beside its points", () => {
    const { columns } = read(`
      | TT | Chỉ tiêu | Điểm chuẩn | Kế hoạch | Thực hiện | Điểm tự chấm
      | 1 | Trồng rừng | 10 | 20 | 21 | 10
      | 2 | Trồng cây | 10 | 20 | 19 | 8`);
    expect(columns).toEqual(["number A name B target D actual E"]);
  });
});

describe("names in other languages", () => {
  const read2 = (name: string): readonly string[] =>
    read(`
      | No | Indicator | Target | Actual
      | 1 | ${name} | 9 | 9,4`).said;

  it.each(["Jumlah wisatawan", "Tasa de escolarización", "Taux de couverture", "จำนวนโครงการ"])(
    "%s: higher, and asked about",
    (name) => {
      expect(read2(name)).toEqual([
        `directionGuessed: “${name}” đang được hiểu là càng cao càng tốt. `.trim(),
      ]);
    },
  );

  it.each(["Angka kemiskinan", "Tasa de mortalidad infantil"])("%s: lower", (name) => {
    expect(read2(name)).toEqual([`directionGuessed: “${name}” đang được hiểu là càng thấp càng tốt.`]);
  });

  it.each(["Dien tich de dieu", "Số đề tài khoa học", "Houses built", "De-icing runs"])(
    "%s is known",
    (name) => {
      expect(read2(name)).toEqual([]);
    },
  );
});

describe("a table lying on its side", () => {
  const said = (picture: string, ...more: readonly string[]) =>
    read(picture, ...more).said.filter((one) => one.startsWith("turnedTable"));

  it.each([
    [
      "plans and results in the rows",
      `
        | Chỉ tiêu | Thu ngân sách | Hộ nghèo giảm | Trồng rừng
        | Kế hoạch | 100 | 50 | 30
        | Thực hiện | 110 | 45 | 30
        | Tỷ lệ % | 110 | 90 | 100`,
      "3 chỉ tiêu ở các cột, “Kế hoạch” và “Thực hiện” ở các dòng",
    ],
    [
      "numbered rows under a title",
      `
        | KẾT QUẢ GIEO TRỒNG
        | STT | Nội dung | Lúa (ha) | Ngô (ha)
        | 1 | Kế hoạch 2025 | 100 | 50
        | 2 | Thực hiện 2025 | 110 | 45`,
      "2 chỉ tiêu ở các cột, “Kế hoạch 2025” và “Thực hiện 2025” ở các dòng",
    ],
    [
      "in English, last year between",
      `
        | | Revenue | Clients | Complaints
        | Target | 100 | 50 | 30
        | Last year | 90 | 40 | 28
        | Actual | 110 | 45 | 25`,
      "3 chỉ tiêu ở các cột, “Target” và “Actual” ở các dòng",
    ],
  ])("is not read, and said: %s", (_, picture, words) => {
    expect(read(picture).outcomes).toBe("");
    expect(said(picture)).toEqual([expect.stringContaining(words)]);
  });

  it("is said beside sheets that are read", () => {
    const plain = "| Chỉ tiêu | Kế hoạch | Thực hiện\n| Lúa | 10 | 11";
    expect(said(plain, "| | Lúa | Ngô\n| Kế hoạch | 100 | 50\n| Thực hiện | 110 | 45")).toHaveLength(1);
  });

  it.each([
    ["a table that is read", "| Chỉ tiêu | Kế hoạch | Thực hiện\n| Lúa | 10 | 11"],
    ["plans without results", "| | Lúa | Ngô\n| Kế hoạch | 100 | 50\n| Cùng kỳ | 110 | 45"],
    ["one figure", "| | Lúa\n| Kế hoạch | 100\n| Thực hiện | 110"],
    ["figures without names above", "| Kế hoạch | 100 | 50\n| Kế hoạch | 100 | 50\n| Thực hiện | 110 | 45"],
    [
      "results far below",
      "| | Lúa | Ngô\n| Kế hoạch | 1 | 5\n| A | 1 | 4\n| B | 1 | 4\n| C | 1 | 4\n| D | 1 | 4\n| Thực hiện | 1 | 4",
    ],
  ])("is not seen in %s", (_, picture) => {
    expect(said(picture)).toEqual([]);
  });
});

describe("verdicts in signs whose colour alone tells them", () => {
  const table = (...signs: readonly string[]): string =>
    `| TT | Chỉ tiêu | Kế hoạch | Thực hiện | Đánh giá\n${signs
      .map((sign, at) => `| ${at + 1} | Cây loại ${"ABC".charAt(at)} | 100 | ${90 + 20 * at} | ${sign}`)
      .join("\n")}`;
  const unread = (picture: string) => read(picture).said.filter((one) => one.startsWith("signsUnread"));

  it("are said not to be read, once; the figures decide", () => {
    expect(unread(table("●", "●"))).toEqual([expect.stringContaining("Cột “Đánh giá”")]);
    expect(unread(table("●", "■"))).toEqual([expect.stringContaining("“● ■”")]);
    expect(read(table("●", "●")).outcomes).toBe("missed exceeded");
  });

  it.each([
    ["that speak for themselves", ["✗", "✔"]],
    ["beside words", ["●", "Đạt"]],
    ["of one row", ["●", ""]],
    ["that are no signs", ["tốt", "tốt"]],
  ])("but not those %s", (_, signs) => {
    expect(unread(table(...signs))).toEqual([]);
  });
});
