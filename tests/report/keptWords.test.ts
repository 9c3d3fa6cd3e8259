import { readKeptWords } from "../../src/report/kept/keptWords";
import { wordCopy } from "../../src/report/wordCopy";
import { memoryIn } from "../../src/report/kept/memoryIn";
import { compareWithPage } from "../../src/report/staleness";
import { sheetOf, type GridCell } from "../reading/grid";
import { cellOf, textsOf, withoutIndent } from "./reading";
import { WRITING, made, readBack, sample, workbookOf, type Made, type Wishes } from "./reportInHand";
import { tableOf } from "./tables";

/** Writes, lets a person edit the sheet, and writes again. */
function again(
  first: Made,
  edit: (write: (row: number, column: number, text: string) => void, made: Made) => void,
  wishes: Wishes = {},
): readonly string[] {
  const { report } = workbookOf(first);
  edit((row, column, text) => report.setValue(row, column, text), first);
  const kept = readKeptWords(readBack(report, first.plan));
  const second = made(first.sheets, { ...wishes, choices: { ...first.choices, ...wishes.choices }, kept });
  return textsOf(workbookOf(second).report).map(withoutIndent);
}

const blockOf = ({ plan }: Made, name: string) => {
  const found = plan.names.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.block;
};

test("an untouched page is written again as it was", () => {
  const first = sample();
  const { report } = workbookOf(first);
  const second = sample({ kept: readKeptWords(readBack(report, first.plan)) });
  expect(second.plan).toEqual(first.plan);
});

test("a page left without a word, its names still there, is drafted anew", () => {
  const first = sample();
  const { report } = workbookOf(first);
  const read = readBack(report, first.plan);
  const blank = { ...read, values: read.values.map((row) => row.map(() => "")) };
  expect(sample({ kept: readKeptWords(blank) }).plan).toEqual(first.plan);
});

test("paragraphs, reasons, the number and the signer typed on the sheet are kept", () => {
  const texts = again(sample(), (write, one) => {
    const limitations = blockOf(one, "ChiTieu_HanChe");
    write(limitations.row + limitations.rows - 1, 0, "- Giải ngân còn chậm.");
    const missed = blockOf(one, "ChiTieu_KhongDat");
    write(missed.row + 1, 7, "Thiếu nguyên liệu");
    write(blockOf(one, "ChiTieu_SoNgay").row, 0, "Số 15-BC/HU");
    const signature = blockOf(one, "ChiTieu_KyTen");
    write(signature.row + 6, 3, "Nông Bình Cương");
    write(signature.row + 4, 0, "- Ban Tuyên giáo,");
  });
  expect(texts).toEqual(
    expect.arrayContaining([
      "- Giải ngân còn chậm.",
      "Thiếu nguyên liệu",
      "Số 15-BC/HU",
      "Nông Bình Cương",
      "- Ban Tuyên giáo,",
    ]),
  );
});

test("of rows with one name each keeps its own reason, on the page and in the copy for Word", () => {
  const rows: GridCell[][] = [
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
    [1, "Trồng cây", " ha ", 100, 90],
    [2, "Trồng cây", "cây", 5000, 4000],
    [3, "Trồng cây", "cây", 300, 200],
  ];
  const first = made([sheetOf(rows, { name: "Biểu 01" })]);
  const { report } = workbookOf(first);
  const [top] = cellOf(report, "Trồng cây");
  report.setValue(top, 7, "Thiếu đất");
  report.setValue(top + 1, 7, "Thiếu giống");
  report.setValue(top + 2, 7, "Thiếu nước");
  const kept = readKeptWords(readBack(report, first.plan));
  const second = made(first.sheets, { kept });
  expect([0, 1, 2].map((row) => workbookOf(second).report.cell(top + row, 7).value)).toEqual([
    "Thiếu đất",
    "Thiếu giống",
    "Thiếu nước",
  ]);
  const { plain } = wordCopy(second.review, second.choices, second.guesses, WRITING, kept);
  expect(plain.split("\n").filter((line) => line.includes("Thiếu"))).toEqual([
    expect.stringMatching(/\tha\t.*Thiếu đất/),
    expect.stringMatching(/cây\t.*Thiếu giống/),
    expect.stringMatching(/cây\t.*Thiếu nước/),
  ]);
});

test("what was typed outlives two more writings and a choice made in the pane", () => {
  const first = sample({ choices: { limitations: ["- Từ bảng."] } });
  const edited = workbookOf(first).report;
  const block = blockOf(first, "ChiTieu_HanChe");
  edited.setValue(block.row + block.rows - 1, 0, "- Gõ trên trang.");
  const second = sample({
    choices: { limitations: ["- Từ bảng."] },
    kept: readKeptWords(readBack(edited, first.plan)),
  });
  const third = sample({
    choices: { limitations: ["- Từ bảng.", "- Thêm từ bảng."] },
    kept: readKeptWords(readBack(workbookOf(second).report, second.plan)),
  });
  const fourth = sample({
    choices: { limitations: ["- Thêm từ bảng."] },
    kept: readKeptWords(readBack(workbookOf(third).report, third.plan)),
  });
  const own = (one: Made) =>
    textsOf(workbookOf(one).report)
      .map(withoutIndent)
      .filter((text) => text.startsWith("- ") && /bảng|trang/.test(text));
  expect(own(third)).toEqual(["- Từ bảng.", "- Gõ trên trang.", "- Thêm từ bảng."]);
  expect(own(fourth)).toEqual(["- Gõ trên trang.", "- Thêm từ bảng."]);
});

test("a signer typed on the sheet gives way only to one chosen later", () => {
  const type = (write: (row: number, column: number, text: string) => void, one: Made) =>
    write(blockOf(one, "ChiTieu_KyTen").row + 6, 3, "Người Một");
  expect(again(sample(), type)).toContain("Người Một");
  const chosen = { signer: { authority: null, title: null, name: "Người Hai" } };
  const texts = again(sample(), type, { choices: chosen });
  expect(texts).toContain("Người Hai");
  expect(texts).not.toContain("Người Một");
});

test("a draft made the user's own, or taken away, does not come back", () => {
  const accept = (write: (row: number, column: number, text: string) => void, one: Made) =>
    write(blockOf(one, "ChiTieu_NhiemVu").row, 0, "- Tập trung hoàn thành 08 chỉ tiêu.");
  const texts = again(sample(), accept);
  expect(texts).toContain("- Tập trung hoàn thành 08 chỉ tiêu.");
  expect(texts.filter((text) => text.startsWith("[Dự thảo]"))).toHaveLength(1);
  const remove = (write: (row: number, column: number, text: string) => void, one: Made) =>
    write(blockOf(one, "ChiTieu_NhiemVu").row, 0, "");
  expect(again(sample(), remove).filter((text) => text.startsWith("[Dự thảo]"))).toHaveLength(1);
});

test("clauses edited beside the sentence are kept and said", () => {
  const texts = again(sample(), (write, one) =>
    write(blockOf(one, "ChiTieu_CauThem").row, 9, "an ninh được giữ vững; đời sống ổn định"),
  );
  const sentence = texts.find((text) => text.startsWith("Trong đó nổi bật như"));
  expect(sentence).toMatch(/kế hoạch\.\.\.; an ninh được giữ vững; đời sống ổn định\.$/);
});

test("rows put in above a block move it, and the words are found all the same", () => {
  const first = sample({ choices: { limitations: ["- Một."] } });
  const { report } = workbookOf(first);
  const block = blockOf(first, "ChiTieu_HanChe");
  report.insertRows(block.row - 2, 3);
  const kept = readKeptWords(readBack(report, first.plan, { row: block.row - 2, rows: 3 }));
  expect(kept.limitations?.paragraphs).toEqual(["- Một."]);
  expect(kept.memory?.headline).toMatch(/26\/34/);
});

test("a writing cut off before its names were moved: the words are found where the page says they are", () => {
  const first = sample({ choices: { limitations: ["- Một."] } });
  const second = sample({ choices: { limitations: ["- Một.", "- Hai.", "- Ba."], tasks: ["- Bốn."] } });
  const { report } = workbookOf(second);
  const seal = { name: first.plan.seal ?? "", block: { row: 0, column: 0, rows: 1, columns: 1 } };
  const cutOff = {
    ...second.plan,
    names: [...first.plan.names.filter(({ name }) => name !== seal.name), seal],
  };
  const whole = readKeptWords(readBack(report, second.plan));
  // Of the page itself nothing is looked for: its names do not say where its sentences lie.
  expect(readKeptWords(readBack(report, cutOff))).toEqual({ ...whole, page: null });
  report.insertRows(3, 2);
  expect(readKeptWords(readBack(report, cutOff)).limitations?.paragraphs).toEqual([
    "- Một.",
    "- Hai.",
    "- Ba.",
  ]);
});

test("a memory cut at the cell's limit, its rulings being thousands, still says where the blocks lie", () => {
  const first = sample();
  const { row } = blockOf(first, "ChiTieu_GhiNho");
  const text = String(workbookOf(first).report.cell(row, 9).value);
  const whole = memoryIn(text);
  expect(Object.keys(whole?.blocks ?? {})).toContain("limitations");
  expect(memoryIn(text.slice(0, text.indexOf('"marks"') + 20))?.blocks).toEqual(whole?.blocks);
});

test("a paragraph too long for one row stands in several and is one again when read", () => {
  const long = `- ${"Tiếp tục đổi mới phong cách, lề lối làm việc của cấp ủy. ".repeat(60).trim()}`;
  const first = sample({ choices: { tasks: [long] } });
  const { report } = workbookOf(first);
  const heights = first.plan.rowHeights.map((each) => each.height ?? 0);
  expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  expect(readKeptWords(readBack(report, first.plan)).tasks?.paragraphs).toEqual([long]);
});

test("a damaged memory is no memory, and nothing is lost", () => {
  const texts = again(sample({ choices: { limitations: ["- Một."] } }), (write, one) => {
    write(blockOf(one, "ChiTieu_GhiNho").row, 9, 'Ghi nhớ {"at": hỏng');
    write(blockOf(one, "ChiTieu_KyTen").row + 6, 3, "Người Ký");
  });
  expect(texts).toEqual(expect.arrayContaining(["- Một.", "Người Ký"]));
});

test("a page is stale when figures or choices changed, not when the user wrote on it", () => {
  const first = made(tableOf(14));
  const { report } = workbookOf(first);
  const block = blockOf(first, "ChiTieu_HanChe");
  report.setValue(block.row + block.rows - 1, 0, "- Lời của tôi.");
  const kept = readKeptWords(readBack(report, first.plan));
  const { review, choices, guesses } = first;
  expect(kept.memory?.at).toBe("2023-12-18T14:05:00");
  expect(compareWithPage(kept, review, choices, guesses)).toBeNull();
  const other = made(tableOf(14, "allMet"));
  expect(compareWithPage(kept, other.review, choices, guesses)).toEqual({
    before: expect.stringContaining("11/14"),
    now: expect.stringContaining("14/14"),
  });
  expect(compareWithPage(kept, review, { ...choices, field: "xã hội" }, guesses)).not.toBeNull();
});

test("a reason stays with its indicator when rows change places", () => {
  const first = made(tableOf(14));
  const { report } = workbookOf(first);
  const [row] = cellOf(report, "Tỷ lệ hộ dân thôn số 11 tham gia mô hình");
  report.setValue(row, 7, "Vì mưa");
  const kept = readKeptWords(readBack(report, first.plan));
  const turn = <T>(lines: readonly T[]): readonly T[] => [
    ...lines.slice(0, 4),
    ...lines.slice(4, 16).reverse(),
    ...lines.slice(16),
  ];
  const turned = tableOf(14).map((sheet) => ({
    ...sheet,
    values: turn(sheet.values),
    text: turn(sheet.text),
    numberFormats: turn(sheet.numberFormats),
    valueTypes: turn(sheet.valueTypes),
  }));
  const second = made(turned, { kept });
  const after = workbookOf(second).report;
  const [at] = cellOf(after, "Tỷ lệ hộ dân thôn số 11 tham gia mô hình");
  expect(after.cell(at, 7).value).toBe("Vì mưa");
});

test.each([
  ["a wide page written again as a usual one", true, false],
  ["a usual page written again as a wide one", false, true],
])("what was typed on %s is kept", (_, was, is) => {
  const first = sample({ choices: { moreColumns: was } });
  const { columns } = first.plan.page.printArea;
  const texts = again(
    first,
    (write, one) => {
      const missed = blockOf(one, "ChiTieu_KhongDat");
      write(missed.row, columns - 1, "Thiếu nguyên liệu");
      const clauses = blockOf(one, "ChiTieu_CauThem");
      write(clauses.row, clauses.column, "an ninh được giữ vững");
      const { report } = workbookOf(one);
      const right = (row: number): number => {
        const at = Array.from({ length: columns }, (__, column) => column);
        return at.find((column) => column > 0 && report.cell(row, column).value !== "") ?? 0;
      };
      const day = blockOf(one, "ChiTieu_SoNgay").row;
      write(day, right(day), "Ngân Sơn, ngày 18 tháng 12 năm 2023");
      const signature = blockOf(one, "ChiTieu_KyTen").row;
      write(signature + 6, right(signature), "Nông Bình Cương");
    },
    { choices: { moreColumns: is } },
  );
  expect(texts).toEqual(
    expect.arrayContaining(["Thiếu nguyên liệu", "Ngân Sơn, ngày 18 tháng 12 năm 2023", "Nông Bình Cương"]),
  );
  expect(texts.some((text) => text.includes("an ninh được giữ vững"))).toBe(true);
});
