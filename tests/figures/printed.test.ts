import fc from "fast-check";
import { readPrintedAttainment, readVerdict } from "../../src/figures/readPrinted";
import { cell } from "./figuresInHand";
import { anyText, runs } from "../randomCases";

const PLAIN = { convention: "vi", headingInPercent: false } as const;
const PERCENT = { convention: "vi", headingInPercent: true } as const;

test.each([
  ["101,08%", 1.0108],
  ["101,08 %", 1.0108],
  ["trên 108%", 1.08],
  ["hơn 101%", 1.01],
  ["đạt 91%NQ", 0.91],
  ["125,5% kế hoạch", 1.255],
  ["Hoàn thành 100% chỉ tiêu", 1],
  ["102,05% (Nghị quyết HĐND)", 1.0205],
  ["vượt 23,2% dự toán", 1.232],
  ["vượt 85,1%", 1.851],
  ["vượt 99,9%", 1.999],
  ["gấp 2,46 lần so kế hoạch", 2.46],
  ["2 lần", 2],
  ["41.2%", 0.412],
  ["98,125%", 0.98125],
  ["99,9%", 0.999],
  ["0%", 0],
])("a printed percentage: %s is %d", (text, ratio) => {
  expect(readPrintedAttainment(cell(text), PLAIN)).toBe(ratio);
});

test.each([
  "vượt 468,9% dự toán giao",
  "vượt 100%",
  "vượt trên 100% kế hoạch",
  "vượt 204,4 tấn so với kế hoạch",
  "135,7% xã giao; 317% kế hoạch tỉnh giao",
  "tăng 23,19%",
  "giảm 5%",
  "-5%",
  "tăng 1 đơn vị",
  "chưa thực hiện nối mạng vi tính",
  "tăng 2 lần",
  "0,5 % điểm",
  "1.2.3%",
  "101,08",
  "",
  "x".repeat(201) + " 5%",
])("says nothing of the plan: %s", (text) => {
  expect(readPrintedAttainment(cell(text), PLAIN)).toBeNull();
});

test.each([
  ["a percentage format", 1.0108, "101,08%", "0.00%", PLAIN, 1.0108],
  ["a percentage format under a percent heading", 1.0108, "101,08%", "0.00%", PERCENT, 1.0108],
  ["a plain number under a percent heading", 101.08, "101,08", "General", PERCENT, 1.0108],
  ["a small plain number under a percent heading", 3, "3", "General", PERCENT, 0.03],
  ["a plain ratio", 1.0108, "1,01", "General", PLAIN, 1.0108],
  ["a plain number that can only be a percentage", 101.08, "101,08", "General", PLAIN, 1.0108],
  ["ten", 10, "10", "General", PLAIN, 0.1],
  ["just under ten", 9.99, "9,99", "General", PLAIN, 9.99],
])("a number with %s", (_, value, shown, format, context, ratio) => {
  expect(readPrintedAttainment(cell(value, shown, format), context)).toBe(ratio);
});

test.each([
  ["an error", { ...cell("#DIV/0!"), valueType: "Error" as const }],
  ["a truth value", cell(true, "TRUE")],
  ["a date", cell(45019, "3-Apr", "d-mmm")],
  ["no number", cell(NaN, "NaN")],
])("%s is no percentage", (_, source) => {
  expect(readPrintedAttainment(source, PERCENT)).toBeNull();
});

test("a text without its sign is a percentage under a percent heading only", () => {
  expect(readPrintedAttainment(cell("101,08"), PERCENT)).toBe(1.0108);
  expect(readPrintedAttainment(cell("vượt 5"), PERCENT)).toBe(1.05);
});

test.each([
  ["Vượt", "exceeded"],
  ["vượt chỉ tiêu đề ra", "exceeded"],
  ["Vượt kế hoạch", "exceeded"],
  ["Vượt dự toán", "exceeded"],
  ["Hoàn thành vượt mức kế hoạch", "exceeded"],
  ["★ Vượt", "exceeded"],
  ["Đạt", "met"],
  ["đạt.", "met"],
  ["Đạt (*)", "met"],
  ["✓ Đạt", "met"],
  ["Đạt kế hoạch đề ra", "met"],
  ["Đạt và vượt", "met"],
  ["đạt và vượt chỉ tiêu kế hoạch", "met"],
  ["hoàn thành và hoàn thành vượt mức", "met"],
  ["Hoàn thành", "met"],
  ["đạt chỉ tiêu", "met"],
  ["Không đạt", "missed"],
  ["× Không đạt", "missed"],
  ["x Không đạt", "missed"],
  ["Chưa đạt", "missed"],
  ["không đạt kế hoạch", "missed"],
  ["Chưa hoàn thành", "missed"],
  ["vượt tỷ lệ cho phép", "missed"],
  ["Vượt mức quy định", "missed"],
  ["Chưa đánh giá", "unknown"],
  ["chưa có số liệu", "unknown"],
  ["Exceeded", "exceeded"],
  ["Met", "met"],
  ["Not met", "missed"],
])("a printed verdict: %s is %s", (text, outcome) => {
  expect(readVerdict(text)).toBe(outcome);
});

test.each([
  "",
  "cơ bản đạt",
  "khó đạt",
  "Xấp xỉ đạt",
  "đảm bảo tiến độ, đạt và vượt",
  "đạt từ 90% đến dưới 100%",
  "Đạt 95% do thiếu vốn",
  "đạt nhưng chưa bền vững",
  "UBND xã",
  "Ghi chú",
  "không",
  "Đạt".padEnd(121, " x"),
])("leaves open what is no plain verdict: %s", (text) => {
  expect(readVerdict(text)).toBeNull();
});

test("any text is read without throwing", () => {
  const words = fc.constantFrom(
    "đạt",
    "vượt",
    "ước",
    "kế hoạch",
    "chỉ tiêu",
    "%",
    "12,5",
    "(",
    "lần",
    "\ud800",
    "mức",
    "so với",
  );
  const text = fc.oneof(
    anyText(300),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(text, (said) => {
      expect(() => [readPrintedAttainment(cell(said), PERCENT), readVerdict(said)]).not.toThrow();
    }),
    runs(2000),
  );
});
