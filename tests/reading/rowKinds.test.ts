/** Rows that are not what they look like: headings full of noughts, lines to be filled in, remarks, names over two rows, sums beside what is counted. */
import { guessChoices } from "../../src/report/choices/guesses";
import { reviewed, verdicts } from "../judging/judgedTable";

const HEAD = "| STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện\n";

/** "Xây kho: missed in Kho" */
function grouped(table: string): readonly string[] {
  return reviewed(table).assessments.map(
    ({ indicator, outcome }) => `${indicator.name}: ${outcome} in ${indicator.group ?? "–"}`,
  );
}

function codes(table: string): readonly string[] {
  return reviewed(table).issues.map(({ code }) => code);
}

test.each([
  ["| 1 | LĨNH VỰC TRỒNG TRỌT | | 0 | 0", "trong trot"],
  ["| 1 | Trồng trọt | | 0 | 0", "trong trot"],
  ["| I | Trồng trọt | | 0 | 0", "trong trot"],
  ["| | TRỒNG TRỌT | | 0 | 0", "trong trot"],
])("noughts without a unit over rows with one are a heading, and said: %s", (row, group) => {
  const table = `${HEAD}${row}\n| 2 | Cây | cây | 100 | 120\n| 3 | Đường | km | 5 | 4`;
  expect(grouped(table)).toEqual([`Cây: exceeded in ${group}`, `Đường: missed in ${group}`]);
  expect(codes(table)).toContain("noughtRows");
});

test("noughts that head nothing are counted, and asked about; with a unit they are figures", () => {
  const last = `${HEAD}| 1 | Cây | cây | 100 | 120\n| 2 | Khiếu kiện | | 0 | 0`;
  expect(verdicts(last)).toHaveLength(2);
  expect(codes(last)).toContain("noughtRows");
  const withUnit = `${HEAD}| 1 | Khiếu kiện | vụ | 0 | 0\n| 2 | Cây | cây | 100 | 120`;
  expect(verdicts(withUnit)).toHaveLength(2);
  expect(codes(withUnit)).not.toContain("noughtRows");
});

test("a dash line with a unit and no figures yet heads nothing", () => {
  const table = `${HEAD}| 1 | Trồng cây | cây | 100 | 120\n| | - Cây bóng mát | cây | | \n| 2 | Xây kho | kho | 10 | 9`;
  expect(grouped(table)).toEqual(["Trồng cây: exceeded in –", "Xây kho: missed in –"]);
});

test.each([
  "The result is above target because of good weather.",
  "Because of delays in the second quarter",
  "Nguyên nhân: mưa nhiều nên trồng muộn",
  "Lý do: vốn về chậm, thi công kéo dài",
  "Ghi chú thêm: số liệu ước đến hết tháng mười hai",
  "Sản lượng tăng do thời tiết thuận lợi và giá bán cao hơn.",
])("a remark between the rows is no group: %s", (remark) => {
  const table = `| Indicator | Unit | Target | Actual\n| Trees | trees | 100 | 120\n| ${remark} | | |\n| Rooms | rooms | 10 | 9`;
  expect(grouped(table)).toEqual(["Trees: exceeded in –", "Rooms: missed in –"]);
});

test.each(["Về kinh tế.", "Nguyên liệu", "Lĩnh vực xã hội"])("a heading stays a heading: %s", (heading) => {
  const table = `${HEAD}| | ${heading} | | | \n| 1 | Cây | cây | 100 | 120\n| 2 | Kho | kho | 10 | 9`;
  expect(grouped(table).every((line) => !line.endsWith("–"))).toBe(true);
});

test("a name over two rows is one name", () => {
  const table = `${HEAD}| 1 | Tỷ lệ hộ | % | 5 | 4\n| | nghèo theo chuẩn đa chiều | | | \n| 2 | Trồng rừng | ha | 200 | 190`;
  expect(verdicts(table)).toEqual(["Tỷ lệ hộ nghèo theo chuẩn đa chiều: met", "Trồng rừng: missed"]);
});

test.each(["triệu USD", "tỷ đồng", "triệu đồng", "đồng"])(
  "a sum in %s beside tons is no condition of them",
  (unit) => {
    const table = `${HEAD}| 1 | Sản lượng gạo | tấn | 500 | 510\n| | Tổng giá trị xuất khẩu | ${unit} | 50 | 45\n| 2 | Xây kho | kho | 10 | 9`;
    const { assessments, issues } = reviewed(table);
    expect(assessments.map(({ basis }) => basis.kind)).toEqual(["ratio", "ratio"]);
    expect(issues.map(({ code }) => code)).toContain("readAsPart");
  },
);

test.each([
  ["Đơn vị", "Xã Một", "Xã Hai"],
  ["Xã/Phường", "Xã Bằng Vân", "Phường Tân Tiến"],
  ["Ban", "Ban Tổ chức", "Ban Tuyên giáo"],
  ["Địa phương", "Huyện 5", "Huyện Ba Bể"],
])("rows that are units (%s) are read, and said to be units", (heading, one, other) => {
  const table = `| STT | ${heading} | Số giao | Số thực hiện | Tỷ lệ (%)\n| 1 | ${one} | 100 | 120 | 120\n| 2 | ${other} | 10 | 9 | 90`;
  expect(verdicts(table)).toEqual([`${one}: exceeded`, `${other}: missed`]);
  expect(codes(table)).toEqual(["rowsAreUnits"]);
});

test("a plan without results, or results without a plan, is said once and not row by row", () => {
  const plan =
    "| STT | Chỉ tiêu | ĐVT | Kế hoạch 2026\n| 1 | Cây | cây | 100\n| 2 | Kho | kho | 10\n| 3 | Đường | km | 5";
  expect(codes(plan)).toEqual(["columnMissing"]);
  expect(codes(plan.replace("Kế hoạch", "Thực hiện"))).toEqual(["columnMissing"]);
});

test.each([
  ["KẾ HOẠCH TỈNH GIAO NĂM 2023", "Giao"],
  ["CHỈ TIÊU XÃ GIAO", "Giao"],
  ["THU CHI NGÂN SÁCH XÃ 6 THÁNG ĐẦU NĂM 2023", "6"],
  ["TÌNH HÌNH KINH TẾ XÃ 9 THÁNG", "9"],
])("“%s” names no place", (title, place) => {
  const review = reviewed(`| ${title}\n${HEAD}| 1 | Cây | cây | 100 | 120`);
  expect(guessChoices(review, [], "2025-12-18T08:00:00.000Z").place).not.toBe(place);
});

test("a place called Giao Thủy, and a ward with a number, stay places", () => {
  const placeIn = (title: string): string =>
    guessChoices(reviewed(`| ${title}\n${HEAD}| 1 | Cây | cây | 100 | 120`), [], "2025-12-18T08:00:00.000Z")
      .place;
  expect([placeIn("CHỈ TIÊU XÃ GIAO THỦY NĂM 2023"), placeIn("KẾT QUẢ CỦA PHƯỜNG 5 NĂM 2023")]).toEqual([
    "Giao Thủy",
    "5",
  ]);
});

test("a content of a criterion with a verdict of its own must hold too", () => {
  const table = `
    | STT | Tiêu chí | Mức đạt chuẩn | Thực trạng | Đánh giá
    | 1 | Đường xã được rải nhựa | 100% | 100% | Đạt
    | | Đường thôn được cứng hóa | ≥70% | 65% | Chưa đạt
    | 2 | Kho chứa | ≥80% | 92% | Đạt`;
  expect(verdicts(table)).toEqual(["Đường xã được rải nhựa: missed", "Kho chứa: met"]);
  expect(codes(table)).toContain("readAsCondition");
});

describe("a line put in between", () => {
  const rows = (...lines: readonly string[]): readonly string[] => {
    const table = ["| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện", ...lines.map((line) => `| ${line}`)].join(
      "\n",
    );
    const { indicators } = reviewed(table).reading;
    return indicators.map(({ number, conditions }) => `${number ?? "–"} ${conditions.length}`);
  };

  it.each([
    ["8a", "8b"],
    ["08a.", "08b."],
    ["8a)", "8b)"],
  ])("%s behind 8 with figures of its own counts by itself", (a, b) => {
    expect(
      rows(
        "8 | Lúa | ha | 10 | 11",
        `${a} | Ngô | ha | 10 | 9`,
        `${b} | Rau | ha | 5 | 6`,
        "9 | Đậu | ha | 1 | 1",
      ),
    ).toEqual(["8 0", "8a 0", "8b 0", "9 0"]);
  });

  it("under 8 without figures both must hold", () => {
    expect(
      rows(
        "7 | Lạc | ha | 1 | 1",
        "8 | Gieo trồng | ha | |",
        "8a | Lúa | ha | 10 | 11",
        "8b | Ngô | ha | 9 | 9",
      ),
    ).toEqual(["7 0", "8 2"]);
  });

  it("a letter before small letters is a name's own", () => {
    expect(rows("| C. difficile cases | ca | 40 | 38", "| Hospital days | ngày | 5 | 4")).toEqual([
      "– 0",
      "– 0",
    ]);
  });
});
