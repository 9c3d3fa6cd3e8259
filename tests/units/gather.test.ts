import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../src/settings";
import { gatherRows } from "../../src/units/gathering/gather";
import { findMasterRows } from "../../src/units/gathering/masterRows";
import { countUnmatched, type Gathering } from "../../src/units/gathering/gathering";
import { planGatherSheet } from "../../src/units/sheet/gatherSheet";
import type { RowNames } from "../../src/units/rowKeys";
import type { Received } from "../../src/units/unitFile";
import type { SheetCells } from "../../src/model/cells";
import type { GridCell } from "../reading/grid";
import { reviewOfSheets, tableSheet, unitFile } from "./unitsInHand";

const HEAD = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026", "Ghi chú"];

/** Empty cells with a format of their own. */
const empty = (format: string): GridCell => ({ value: "" as unknown as number, format });
const [EMPTY_PERCENT, EMPTY_TEXT] = [empty("0.0%"), empty("@")];

const MASTER: readonly (readonly GridCell[])[] = [
  ["CÁC CHỈ TIÊU NĂM 2026"],
  [null],
  HEAD,
  ["I", "KINH TẾ"],
  [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, null, null],
  [2, "Sản lượng lương thực", "tấn", 5200, 5184, "đã có"],
  [3, "Tỷ lệ hộ nghèo", "%", "dưới 5,5", EMPTY_PERCENT, null],
  ["II", "XÃ HỘI"],
  [4, "Tỷ lệ BHYT", "%", 95, EMPTY_TEXT, null],
  [5, "Số trường đạt chuẩn", "trường", 3, null, null],
];

function gathered(received: readonly Received[], master = MASTER, names: RowNames = {}): Gathering {
  const sheets: readonly SheetCells[] = [tableSheet(master, "Bảng chung")];
  const rows = findMasterRows(reviewOfSheets(sheets), sheets, DEFAULT_SETTINGS.reading.figures);
  return gatherRows(rows, received, ({ file }) => file, names);
}

const sent = (file: string, ...rows: readonly (readonly GridCell[])[]): Received =>
  unitFile(file, [tableSheet([["PHÒNG KINH TẾ"], [null], HEAD, ...rows])]);

/** What the sheet says, a line for each row. */
const sheetLines = (done: Gathering): readonly string[] =>
  planGatherSheet(done, "Bản ghép", "vi").values.flatMap(({ values }) =>
    values.map((row) => row.filter((value) => value !== null && value !== "").join(" | ")),
  );

const written = ({ cells }: Gathering) =>
  cells.map(({ row, what, value, origins }) => [
    row.number,
    what,
    value.kind === "number" ? value.value : value.text,
    origins.map(({ file }) => file).join("+"),
  ]);

test("rows are matched by name and unit, never by position; only empty cells are filled, in the master's own way of writing", () => {
  const done = gathered([
    sent(
      "a.xlsx",
      [1, "Tỉ lệ hộ nghèo", "%", "dưới 5,5", 5.1, "mưa bão"],
      [2, "Thu NSNN", "tỷ đồng", 9, 12.345, null],
    ),
    sent("b.xlsx", [9, "Tỷ lệ bảo hiểm y tế", "%", 95, 95.5, null]),
  ]);
  expect(written(done)).toEqual([
    ["1", "actual", 12345, "a.xlsx"],
    ["3", "actual", 0.051, "a.xlsx"],
    ["3", "note", "mưa bão", "a.xlsx"],
    ["4", "actual", "95,5", "b.xlsx"],
  ]);
  expect(done.cells[0]?.converted).toEqual({ from: "tỷ đồng", to: "triệu đồng", by: 1000 });
  expect(done.stillEmpty.map(({ number }) => number)).toEqual(["5"]);
});

test("two senders with two figures: both shown, none chosen; with one figure it is filled and both are named", () => {
  const one = sent(
    "a.xlsx",
    [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, 9100, null],
    [5, "Số trường đạt chuẩn", "trường", 3, 3, null],
  );
  const other = sent(
    "b.xlsx",
    [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, 9200, null],
    [5, "Số trường đạt chuẩn", "trường", 3, 3, null],
  );
  const done = gathered([one, other]);
  expect(written(done)).toEqual([["5", "actual", 3, "a.xlsx+b.xlsx"]]);
  expect(
    done.conflicts.map(({ row, origins }) => [row.number, origins.map(({ printed }) => printed)]),
  ).toEqual([["1", ["9100", "9200"]]]);
});

test("the master's own figure stays and is said; a plan that was changed is listed; what matches nothing is listed with what may be meant", () => {
  const done = gathered([
    sent(
      "a.xlsx",
      [2, "Sản lượng lương thực", "tấn", 5000, 5300, null],
      [5, "Số trường đạt chuẩn quốc gia mức độ 2", "trường", 1, 1, null],
      [6, "Thu ngân sách nhà nước", "ha", 1, 1, null],
    ),
  ]);
  expect(done.cells).toEqual([]);
  expect(done.kept.map(({ row, origin }) => [row.number, origin.printed])).toEqual([["2", "5300"]]);
  expect(done.changedPlans.map(({ row, printed }) => [row.number, printed])).toEqual([["2", "5000"]]);
  expect(done.unmatched.map(({ row, why, near }) => [row.name, why, near?.number])).toEqual([
    ["Số trường đạt chuẩn quốc gia mức độ 2", "noSuchRow", "5"],
    ["Thu ngân sách nhà nước", "unitsDiffer", "1"],
  ]);
});

test("a remark is not lost: two that differ are shown, the master's own stays, and where there is no room for one it is listed", () => {
  const schools = (note: string) => [5, "Số trường đạt chuẩn", "trường", 3, null, note] as const;
  const two = gathered([sent("a.xlsx", schools("xây xong")), sent("b.xlsx", schools("chưa xong"))]);
  expect(two.cells).toEqual([]);
  expect(two.conflicts.map(({ row, what, origins }) => [row.number, what, origins.length])).toEqual([
    ["5", "note", 2],
  ]);
  const crop = [2, "Sản lượng lương thực", "tấn", 5200, 5184, "được mùa"] as const;
  expect(gathered([sent("a.xlsx", crop)]).kept.map(({ what, origin }) => [what, origin.printed])).toEqual([
    ["note", "được mùa"],
  ]);
  const bare = MASTER.map((line) => line.slice(0, 5));
  expect(gathered([sent("a.xlsx", schools("xây xong"))], bare).unmatched.map(({ why }) => why)).toEqual([
    "noNoteCell",
  ]);
});

test("of rows of one name the number tells; where it does not, none is taken", () => {
  const master = [...MASTER.slice(0, 3), [1, "Diện tích", "ha", 5, null], [2, "Diện tích", "ha", 6, null]];
  const done = gathered([sent("a.xlsx", [2, "Diện tích", "ha", 6, 7, null])], master);
  expect(written(done)).toEqual([["2", "actual", 7, "a.xlsx"]]);
  const open = gathered([sent("a.xlsx", [7, "Diện tích", "ha", 6, 7, null])], master);
  expect(open.cells).toEqual([]);
  expect(open.unmatched.map(({ why }) => why)).toEqual(["severalRows"]);
});

test("what is filled in reads as the sender meant it, and nothing else changed, whatever is sent in whatever order", () => {
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 99999 }),
    fc.integer({ min: 0, max: 9999 }).map((value) => value / 10),
    fc.integer({ min: 0, max: 99999 }).map((value) => value / 1000),
    fc.constant(null),
  );
  const rows = fc.tuple(figure, figure, figure, figure, figure);
  const table = ([money, crop, poor, insured, schools]: (number | null)[]) =>
    [
      [1, "Thu ngân sách nhà nước", "tỷ đồng", 9, money],
      [2, "Sản lượng lương thực", "tấn", 5200, crop],
      [3, "Tỷ lệ hộ nghèo", "%", "dưới 5,5", poor],
      [4, "Tỷ lệ BHYT", "%", 95, insured],
      [5, "Số trường đạt chuẩn", "trường", 3, schools],
    ] as GridCell[][];
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 3 }), (senders) => {
      const files = senders.map((each, at) => sent(`${at}.xlsx`, ...table(each)));
      const done = gathered(files);
      expect(gathered([...files].reverse())).toEqual(done);
      const filled = MASTER.map((line) => [...line]);
      for (const { cell, value } of done.cells) {
        const before = filled[cell.row]?.[cell.column] ?? null;
        expect([null, EMPTY_PERCENT, EMPTY_TEXT]).toContain(before);
        const format = typeof before === "object" && before !== null ? before.format : "General";
        const line = filled[cell.row];
        if (line)
          line[cell.column] =
            value.kind === "number" ? { value: value.value, format: format ?? "General" } : value.text;
      }
      const review = reviewOfSheets([tableSheet(filled, "Bảng chung")]);
      for (const { row, what, origins } of done.cells) {
        if (what !== "actual") continue;
        const read = review.reading.indicators.find(({ cell }) => cell.row === row.cell.row)?.actual;
        const meant = senders[Number(origins[0]?.file[0])]?.[Number(row.number) - 1] ?? NaN;
        expect(read).toMatchObject({ kind: "figure" });
        expect(read?.kind === "figure" ? read.amount.value : NaN).toBeCloseTo(
          row.number === "1" ? meant * 1000 : meant,
          6,
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("a short form nobody lists is offered with what it may stand for, never taken; a person's word takes it, and it is named beside the figure", () => {
  const master = [
    ...MASTER.slice(0, 3),
    [1, "Diện tích gieo trồng lúa", "ha", 50, null],
    [2, "Diện tích gieo trồng ngô", "ha", 6, null],
  ];
  const file = sent("a.xlsx", [7, "DT gieo trồng lúa", "ha", 50, 48, null]);
  const open = gathered([file], master);
  expect(open.cells).toEqual([]);
  expect(open.unmatched.map(({ key, why, near }) => [key, why, near?.number])).toEqual([
    ["dt gieo trong lua", "noSuchRow", "1"],
  ]);
  expect(open.unmatched.map(({ isOffered }) => isOffered)).toEqual([true]);
  const taken = gathered([file], master, { "dt gieo trong lua": "Diện tích gieo trồng lúa" });
  expect(written(taken)).toEqual([["1", "actual", 48, "a.xlsx"]]);
  expect(taken.unmatched).toEqual([]);
  expect(taken.cells[0]?.origins[0]?.called).toBe("DT gieo trồng lúa");
  expect(taken.renamed.map(({ key, called, row }) => [key, called, row.number])).toEqual([
    ["dt gieo trong lua", "DT gieo trồng lúa", "1"],
  ]);
});

test("what is only like a row, or its change or mean, or in a unit that does not convert, is told and not offered", () => {
  const done = gathered([
    sent(
      "a.xlsx",
      [1, "Sản lượng lương thực bình quân", "kg", 500, 510, null],
      [2, "Mức giảm tỷ lệ hộ nghèo", "%", 1, 1.2, null],
      [3, "Tổng sản lượng lương thực", "tấn", 5200, 5300, null],
      [4, "Số trường học đạt chuẩn quốc gia", "%", 3, 2, null],
    ),
  ]);
  expect(done.unmatched.map(({ row, near, isOffered }) => [row.name, near?.number, isOffered])).toEqual([
    ["Sản lượng lương thực bình quân", "2", false],
    ["Mức giảm tỷ lệ hộ nghèo", "3", false],
    ["Tổng sản lượng lương thực", "2", true],
    ["Số trường học đạt chuẩn quốc gia", "5", false],
  ]);
});

test("a person's word on a name never wins over a row of that very name, nor over a unit that does not convert", () => {
  const names = {
    "san luong luong thuc": "Số trường đạt chuẩn",
    "ty le bao hiem y te": "Thu ngân sách nhà nước",
  };
  const done = gathered(
    [
      sent(
        "a.xlsx",
        [2, "Sản lượng lương thực", "tấn", 5200, 5300, null],
        [9, "Tỷ lệ BHYT", "%", 95, 95.5, null],
      ),
    ],
    MASTER.filter((line) => line[0] !== 4),
    names,
  );
  expect(done.cells).toEqual([]);
  expect(done.kept.map(({ row }) => row.number)).toEqual(["2"]);
  expect(done.unmatched.map(({ why }) => why)).toEqual(["unitsDiffer"]);
});

test("a sender's rows without a name are listed with their cell and what stands above: nothing of them is lost unseen", () => {
  const file = sent(
    "a.xlsx",
    [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, 9100, null],
    [null, null, "triệu đồng", 100, 110, null],
    [null, null, "triệu đồng", 200, 210, null],
  );
  const done = gathered([file]);
  expect(written(done)).toEqual([["1", "actual", 9100, "a.xlsx"]]);
  expect(done.nameless.map(({ file: name, cell, count, above }) => [name, cell.row, count, above])).toEqual([
    ["a.xlsx", 4, 2, "Thu ngân sách nhà nước"],
  ]);
  expect(countUnmatched(done)).toBe(2);
  const lines = sheetLines(done);
  expect(lines).toContain(
    "(không có tên) | a.xlsx | a.xlsx, Biểu!B5 | 2 dòng có số liệu mà không có tên, ngay dưới “Thu ngân sách nhà nước”: có thể ô tên gộp với dòng ấy",
  );
  expect(lines.some((line) => line.includes("2 dòng không khớp"))).toBe(true);
});
