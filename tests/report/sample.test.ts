import { previewText } from "../../src/report/narrative";
import { wordCopy } from "../../src/report/wordCopy";
import { WRITING, made, sample, sampleSheets, workbookOf } from "./reportInHand";
import { cellOf, textsOf, withoutIndent } from "./reading";

/** The published sentences, as printed. */
const HEADLINE =
  "Năm 2023, huyện Ngân Sơn đã thực hiện đạt và vượt 26/34 chỉ tiêu Nghị quyết về lĩnh vực kinh tế - xã hội.";
const HIGHLIGHTS =
  'Trong đó nổi bật như: Thu ngân sách đạt 101,08%; trồng rừng đạt 120%; diện tích đất ruộng, soi bãi đạt 100 triệu đồng/ha/năm, đạt 100%; cây thuốc lá đạt 104%; cây lúa nếp thơm Khẩu nua Lếch đạt 111,3%; thành lập mới hợp tác xã đạt 300% chỉ tiêu nghị quyết; xây dựng 03 trường đạt chuẩn quốc gia, đạt 100% nghị quyết; tỷ lệ người dân tham gia bảo hiểm y tế đạt 100,2%; tỷ lệ hộ đạt danh hiệu "Gia đình văn hóa” đạt 100,2%; tỷ lệ khu dân cư văn hóa đạt 109,7%; tỷ lệ cơ quan, đơn vị đạt chuẩn văn hóa đạt 102,6%; số lao động được giải quyết việc làm mới, tỷ lệ hộ dân được sử dụng điện lưới quốc gia, được sử dụng nước sinh hoạt hợp vệ sinh đều đạt và vượt chỉ tiêu kế hoạch...; các lĩnh vực văn hoá, thông tin, y tế tiếp tục được quan tâm chỉ đạo hiệu quả; an ninh chính trị, trật tự an toàn xã hội được giữ vững, ổn định; công tác xây dựng đảng, xây dựng chính quyền được tăng cường, hệ thống chính trị được củng cố đảm bảo hiệu quả và chất lượng hoạt động.';

test("the sample's sentences are the published ones, word for word", () => {
  const { review, choices, guesses } = sample();
  const said = previewText(review, choices, guesses);
  expect(said.headline).toBe(HEADLINE);
  expect(said.highlights).toBe(HIGHLIGHTS);
});

test("the tasks begin as the published report's do, on the sheet and in the words for Word", () => {
  const one = sample();
  const leadIn =
    "Để khắc phục những tồn tại, hạn chế trong năm 2023, năm 2024 huyện tập trung lãnh đạo, chỉ đạo thực hiện có hiệu quả các nhóm nhiệm vụ, giải pháp chính\u00a0sau:";
  const texts = textsOf(workbookOf(one).report)
    .map(withoutIndent)
    .filter((text) => text !== "");
  expect(texts[texts.indexOf("IV- NHIỆM VỤ NĂM 2024.") + 1]).toBe(leadIn);
  expect(wordCopy(one.review, one.choices, one.guesses, WRITING).plain).toContain(leadIn);
});

test("the sheet's sentences are formulas whose values are the same words", () => {
  const one = sample();
  const { report } = workbookOf(one);
  const texts = textsOf(report).map(withoutIndent);
  expect(texts).toContain(HEADLINE);
  expect(texts).toContain(HIGHLIGHTS);
  expect(report.cell(...cellOf(report, HEADLINE)).formula).not.toBeNull();
  expect(report.cell(...cellOf(report, HIGHLIGHTS)).formula).not.toBeNull();
});

test("nothing is an error, and the out-of-date line is silent", () => {
  const { book, report } = workbookOf(sample());
  expect(book.uncalculated).toEqual([]);
  expect(report.cell(8, 0).formula).toContain("IFERROR");
  expect(report.cell(8, 0).value).toBe("");
  expect(textsOf(report).filter((text) => text.startsWith("#"))).toEqual([]);
});

test("a changed figure in the source moves counts, verdicts and sentences, and the page says it is out of date", () => {
  const { book, report } = workbookOf(sample());
  const source = book.sheet("KT-XH 2023");
  if (source === null) throw new Error("no source");
  const [row] = cellOf(source, "Trồng rừng");
  source.setValue(row, 6, 450);
  book.calculate();
  const texts = textsOf(report).map(withoutIndent);
  expect(texts).toContain(HEADLINE.replace("26/34", "25/34"));
  expect(texts).toContain(HIGHLIGHTS.replace("trồng rừng đạt 120%", "trồng rừng đạt 90%"));
  expect(report.cell(8, 0).value).toMatch(/không còn khớp/);
  source.setValue(row, 6, 600);
  book.calculate();
  expect(report.cell(8, 0).value).toBe("");
});

test("an emptied figure is not assessed, never a zero", () => {
  const { book, report } = workbookOf(sample());
  const source = book.sheet("KT-XH 2023");
  if (source === null) throw new Error("no source");
  const [row] = cellOf(source, "Cây thuốc lá");
  source.setValue(row, 6, "");
  book.calculate();
  const [at] = cellOf(report, "Cây thuốc lá", 60);
  expect([report.cell(at, 4).value, report.cell(at, 5).value, report.cell(at, 6).value]).toEqual([
    "",
    "–",
    "Chưa đánh giá",
  ]);
  expect(report.cell(8, 0).value).toMatch(/không còn khớp/);
});

test.each([
  ["a row taken out", (set: Setter) => set(12, 1, "")],
  ["a name changed", (set: Setter) => set(10, 1, "Thu ngân sách nhà nước")],
  ["a unit changed", (set: Setter) => set(10, 2, "triệu đồng")],
  ["a group renamed", (set: Setter) => set(9, 1, "Về phát triển kinh tế")],
  ["a worded target changed", (set: Setter) => set(11, 5, "trên 20.000")],
])("%s makes the page say that it is out of date", (_, change) => {
  const { book, report } = workbookOf(sample());
  const source = book.sheet("KT-XH 2023");
  if (source === null) throw new Error("no source");
  change((row, column, value) => source.setValue(row, column, value));
  book.calculate();
  expect(report.cell(8, 0).value).toMatch(/không còn khớp/);
});

type Setter = (row: number, column: number, value: string) => void;

test("without choices the guesses stand: the Party's form, its bodies, the territory, fourteen named in table order", () => {
  const { guesses, review } = made(sampleSheets);
  expect(guesses).toMatchObject({
    form: "hd05",
    body: "Huyện ủy Ngân Sơn",
    superior: "Tỉnh ủy Bắc Kạn",
    territory: "huyện Ngân Sơn",
    place: "Ngân Sơn",
    field: "kinh tế - xã hội",
    year: 2023,
    signerAuthority: "T/M BAN THƯỜNG VỤ",
    signerTitle: "BÍ THƯ",
  });
  const order = review.assessments.map((each) => each.indicator.id);
  const places = guesses.named.map((each) => order.indexOf(each.indicator));
  expect(places).toHaveLength(14);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
