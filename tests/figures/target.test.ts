import { readActual } from "../../src/figures/readActual";
import { readTarget } from "../../src/figures/readTarget";
import { cell, context } from "./figuresInHand";

const figure = (value: number, unit: string | null = null, hedge: string | null = null) => ({
  kind: "figure",
  amount: { value, unit, hedge },
});
const bound = (kind: "atLeast" | "atMost", value: number, strict: boolean, unit: string | null = null) => ({
  kind,
  strict,
  amount: { value, unit },
});
const between = (low: number, high: number, unit: string | null = null) => ({
  kind: "between",
  low: { value: low, unit },
  high: { value: high, unit },
});
const change = (sense: string, low: number, high: number | null = null, resulting: number | null = null) => ({
  kind: "change",
  sense,
  low: { value: low },
  high: high === null ? null : { value: high },
  resulting: resulting === null ? null : { value: resulting },
});

test.each([
  ["12", figure(12)],
  ["100%", figure(100, "%")],
  ["01 xã", figure(1, "xã")],
  ["33 tỷ đồng", figure(33, "tỷ đồng")],
  ["2,5 nghìn tỷ", figure(2.5, "nghìn tỷ")],
  ["100% chỉ tiêu được giao", figure(100, "% chỉ tiêu được giao")],
  ["Đạt 100%", figure(100, "%")],
  ["Phấn đấu đạt 12 xã", figure(12, "xã")],
  ["Duy trì 100%", figure(100, "%")],
  ["nâng lên 60%", figure(60, "%")],
  ["tăng từ 50% lên 60%", figure(60, "%")],
  ["Đến hết năm 2025 đạt 50%", figure(50, "%")],
  ["50% so với năm 2020", figure(50, "%")],
  ["04/09 thôn, làng", figure(4, "thôn, làng")],
  ["Khoảng 4", figure(4, null, "about")],
  ["~ 3,5", figure(3.5, null, "about")],
  ["gần 100", figure(100, null, "nearly")],
  ["(3,26)", figure(-3.26)],
  [" ( 3,26 ) ", figure(-3.26)],
  ["(3,26%)", figure(-3.26, "%")],
  ["(3,26)%", figure(-3.26, "%")],
  ["(3,26) tỷ đồng", figure(-3.26, "tỷ đồng")],
  ["(3,26) so với năm 2022", figure(-3.26)],
  ["(3ha)", figure(3, "ha")],
  ["-4,13%", figure(-4.13, "%")],
  ["−4,13%", figure(-4.13, "%")],
  ["+4,13%", figure(4.13, "%")],
  ["04 / 09 thôn", figure(4, "thôn")],
  ["từ 50% lên đến 60%", figure(60, "%")],
  ["0", figure(0)],
  ["14,2 ‰", figure(14.2, "‰")],
  ["14,2%o", figure(14.2, "‰")],
  ["14,220/00", figure(14.22, "‰")],
  ["１２", figure(12)],
  ["700\u00a0ha", figure(700, "ha")],
  ["700\u2009ha", figure(700, "ha")],
  ["trường: 3 trường", { kind: "inWords" }],
])("a plain figure: %s", (text, expected) => {
  expect(readTarget(cell(text), context()).target).toMatchObject({ printed: text.trim(), ...expected });
});

test.each([
  ["≥ 3% tổng số đảng viên", bound("atLeast", 3, false, "% tổng số đảng viên")],
  [">= 3", bound("atLeast", 3, false)],
  ["≥ 01 mô hình", bound("atLeast", 1, false, "mô hình")],
  ["> 90%", bound("atLeast", 90, true, "%")],
  [">98", bound("atLeast", 98, true)],
  ["Trên 90", bound("atLeast", 90, true)],
  ["hơn 90", bound("atLeast", 90, true)],
  ["từ 90% trở lên", bound("atLeast", 90, false, "%")],
  ["90% trở lên", bound("atLeast", 90, false, "%")],
  ["ít nhất 258ha", bound("atLeast", 258, false, "ha")],
  ["tối thiểu 5", bound("atLeast", 5, false)],
  ["không dưới 80%", bound("atLeast", 80, false, "%")],
  ["không thấp hơn 80", bound("atLeast", 80, false)],
  ["at least 80%", bound("atLeast", 80, false, "%")],
  ["more than 80", bound("atLeast", 80, true)],
  ["Dưới 3", bound("atMost", 3, true)],
  ["dưới 4%", bound("atMost", 4, true, "%")],
  ["< 7,6", bound("atMost", 7.6, true)],
  ["<10,4", bound("atMost", 10.4, true)],
  ["(≤5)", bound("atMost", 5, false)],
  ["≤ 5", bound("atMost", 5, false)],
  ["không quá 45 vụ", bound("atMost", 45, false, "vụ")],
  ["không vượt quá 45", bound("atMost", 45, false)],
  ["tối đa 3%", bound("atMost", 3, false, "%")],
  ["5% trở xuống", bound("atMost", 5, false, "%")],
  ["giảm còn 4%", bound("atMost", 4, false, "%")],
  ["còn 4%", bound("atMost", 4, false, "%")],
  ["giảm xuống còn dưới 4%", bound("atMost", 4, true, "%")],
  ["giảm từ 5% xuống còn 4%", bound("atMost", 4, false, "%")],
  ["từ mức 5% xuống còn 4%", bound("atMost", 4, false, "%")],
  ["từ 5% xuống -1%", bound("atMost", -1, false, "%")],
  ["tăng không quá 4%", bound("atMost", 4, false, "%")],
  ["not more than 5", bound("atMost", 5, false)],
  ["below 5", bound("atMost", 5, true)],
  ["giảm còn 3-4%", bound("atMost", 4, false, "%")],
  ["trên 6,6-6,8", bound("atLeast", 6.6, true)],
  ["dưới 6,6-6,8", bound("atMost", 6.8, true)],
])("a bound: %s", (text, expected) => {
  expect(readTarget(cell(text), context()).target).toMatchObject(expected);
});

test.each([
  ["6,6-6,8", between(6.6, 6.8)],
  ["24-24,5", between(24, 24.5)],
  ["41.000-42.000 tấn", between(41000, 42000, "tấn")],
  ["55 - 56 tạ/ha", between(55, 56, "tạ/ha")],
  ["55 -56 tạ/ha", between(55, 56, "tạ/ha")],
  ["55% - 56%", between(55, 56, "%")],
  ["55%-56%", between(55, 56, "%")],
  ["6,6–6,8", between(6.6, 6.8)],
  ["6,6 — 6,8", between(6.6, 6.8)],
  ["Khoảng 45-47", between(45, 47)],
  ["từ 3 đến 4", between(3, 4)],
  ["3% đến 4%", between(3, 4, "%")],
  ["3 tới 4", between(3, 4)],
  ["3-3", between(3, 3)],
  ["-2 đến -1", between(-2, -1)],
  ["-2--1", between(-2, -1)],
  ["55 tons -56 tons", between(55, 56, "tons")],
  ["3..4", between(3, 4)],
  ["3-4%/năm", between(3, 4, "%/năm")],
])("a range: %s", (text, expected) => {
  expect(readTarget(cell(text), context()).target).toMatchObject(expected);
});

test.each([
  ["tăng 8-9%", change("increase", 8, 9)],
  ["Giảm 2,5-3", change("decrease", 2.5, 3)],
  ["tăng 5% so với đầu nhiệm kỳ", change("increase", 5)],
  ["tăng thêm 5 xã", change("increase", 5)],
  ["giảm ít nhất 2%", change("decrease", 2)],
  ["0,7% (còn 4,33%)", change("decrease", 0.7, null, 4.33)],
  ["Giảm 0,7%, còn 4,33%", change("decrease", 0.7, null, 4.33)],
  ["Giảm 2,5-3% (còn 5%)", change("decrease", 2.5, 3, 5)],
])("a change: %s", (text, expected) => {
  expect(readTarget(cell(text), context()).target).toMatchObject(expected);
});

test("the sizes of a change and the level it leaves have each their unit", () => {
  const { target } = readTarget(cell("Giảm 2-3 điểm % (còn 5%)"), context());
  expect(target).toMatchObject({
    low: { unit: "điểm %" },
    high: { unit: "điểm %" },
    resulting: { unit: "%" },
  });
});

test.each([
  ["không còn hộ nghèo", { kind: "zero" }],
  ["Không để xảy ra cháy rừng", { kind: "zero" }],
  ["Không có vụ nào", { kind: "zero" }],
  ["Hoàn thành tốt nhiệm vụ trở lên", { kind: "ordinal", ladder: "task", level: 2 }],
  ["HTXSNV", { kind: "ordinal", ladder: "task", level: 3 }],
  ["xếp loại khá trở lên", { kind: "ordinal", ladder: "quality", level: 2 }],
  ["Đạt", { kind: "inWords", printed: "Đạt" }],
  ["Hoàn thành", { kind: "inWords" }],
  ["Duy trì", { kind: "inWords" }],
  ["theo quy định", { kind: "inWords" }],
  ["không giảm", { kind: "inWords" }],
  ["Phấn đấu 100% xã, thị trấn vững mạnh và khá (xã vững mạnh 80%)", { kind: "inWords" }],
  ["nối mạng vi tính đến 21 xã", { kind: "inWords" }],
])("words: %s", (text, expected) => {
  expect(readTarget(cell(text), context()).target).toMatchObject(expected);
});

test.each([
  "8-6",
  "1.250-1.100",
  "1.23.456",
  "1.2.2023",
  "1/2/3/4",
  "10²",
  "½",
  "12; 13",
  "12 xã; thôn chưa rõ",
  "4 đến nay 5 rồi 6",
  "5-1.23.456",
  "1.23.456-2.000.000",
  "3 xã - dưới 4 xã",
  "3 xã; thôn - 4 thôn",
  "3 trở lên - 4",
  "5% xuống 4%",
  "từ 5% lên 1.23.456%",
  "0,7 xã; thôn còn 4 xã",
  "1.23.456% còn 4%",
  "0,7% còn 1.23.456%",
  "giảm 2-3% và 5%",
  "giảm 3-2% còn 5%",
  "giảm 2-3% còn 1.23.456%",
  "giảm 2-3% còn 5% 6 xã",
])("keeps in words what no reading fits: %s", (text) => {
  const words = { kind: "inWords", printed: text };
  expect(readTarget(cell(text), context())).toEqual({ target: words, issues: [] });
  expect(readActual(cell(text), context())).toEqual({ actual: words, issues: [] });
});

test.each(["", " ", "-", "–", "…", "..."])("takes %j for a blank", (text) => {
  expect(readTarget(cell(text), context())).toEqual({ target: null, issues: [] });
});

test.each([
  ["a ratio shown as a percentage", cell(0.955, "95,5%", "0.0%"), figure(95.5, "%"), 100],
  ["0.57, which times 100 is 56.99999999999999", cell(0.57, "57%", "0%"), figure(57, "%"), 100],
  ["a number with a unit in its format", cell(17.4, "17,4 tấn", '0.0" tấn"'), figure(17.4, "tấn"), 1],
  ["a number shown in thousands", cell(17400, "17", "#,##0,"), figure(17.4), 0.001],
  ["a number shown in millions", cell(17400000, "17,4", "#,##0.0,,"), figure(17.4), 0.000001],
  ["a number as it is", cell(12.5, "12,5", "#,##0.0"), figure(12.5), 1],
  ["a number whose column is too narrow", cell(12.5, "#####"), figure(12.5), 1],
  ["a number whose format hides it", cell(12.5, "", ";;;"), figure(12.5), 1],
])("reads %s", (_, source, expected, scale) => {
  expect(readTarget(source, context()).target).toMatchObject({
    ...expected,
    amount: { ...expected.amount, live: { from: "number", scale } },
  });
});

test("reads the bound out of a number's format", () => {
  expect(readTarget(cell(4, "≤ 4,0", '"≤ "0.0'), context()).target).toMatchObject({
    kind: "atMost",
    strict: false,
    amount: { value: 4, live: { from: "number", decimal: ",", scale: 1 } },
  });
});

test.each([
  ["3 April", 45019, "3-Apr", "d-mmm"],
  ["4 March", 44989, "4-Mar", "d-mmm"],
  ["3/4", 45019, "03/04", "dd/mm"],
])("a 3-4 that Excel turned into %s is the range, and is said", (_, serial, shown, format) => {
  const { target, issues } = readTarget(cell(serial, shown, format), context());
  expect(target).toMatchObject({ printed: "3-4", ...between(3, 4) });
  expect(issues).toMatchObject([
    { code: "dateAsTarget", severity: "worthChecking", facts: { printed: shown, meaning: "3-4" } },
  ]);
});

test.each([
  ["with its year", 45019, "03/04/2023", "dd/mm/yyyy"],
  ["of the fifth of May", 45051, "5-May", "d-mmm"],
  ["of a month", 45019, "Apr-23", "mmm-yy"],
  ["that is a time", 0.5, "12:00", "hh:mm"],
])("a date %s is no target, and must be put right", (_, serial, shown, format) => {
  const { target, issues } = readTarget(cell(serial, shown, format), context());
  expect(target).toEqual({ kind: "inWords", printed: shown });
  expect(issues).toMatchObject([{ code: "dateAsTarget", severity: "mustFix", facts: { meaning: "" } }]);
});

test.each(["#REF!", "#DIV/0!", "#N/A"])("says that %s is an error", (text) => {
  const { target, issues } = readTarget({ ...cell(text), valueType: "Error" }, context());
  expect(target).toEqual({ kind: "inWords", printed: text });
  expect(issues).toMatchObject([{ code: "cellError", severity: "mustFix", facts: { printed: text } }]);
});

test("a truth value is kept in words", () => {
  expect(readTarget(cell(true, "TRUE"), context()).target).toEqual({ kind: "inWords", printed: "TRUE" });
});

test.each([
  [300, 12],
  [301, null],
])("a text of %d letters is a figure's or prose", (length, value) => {
  const text = "12".padStart(length, "=");
  const { target } = readTarget(cell(text), context());
  if (value === null) expect(target).toEqual({ kind: "inWords", printed: text });
  else expect(target).toMatchObject({ kind: "figure", amount: { value } });
});

test("each end of a range is printed as itself, and no formula takes it", () => {
  expect(readTarget(cell("6,6-6,8%"), context()).target).toMatchObject({
    printed: "6,6-6,8%",
    low: { printed: "6,6", live: null },
    high: { printed: "6,8", live: null },
  });
});

test("a single figure is printed whole", () => {
  expect(readTarget(cell(" 700ha "), context()).target).toMatchObject({ amount: { printed: "700ha" } });
  const padded = cell(17.4, " 17,4 ", "_(0.0_)");
  expect(readTarget(padded, context()).target).toMatchObject({ amount: { printed: "17,4" } });
});

test("a number whose format shows no digits is read all the same", () => {
  const { target } = readTarget(cell(12, "●", '"●"'), context());
  expect(target).toMatchObject({ kind: "figure", amount: { value: 12 } });
});

test.each([
  [" Không còn ", { kind: "zero", printed: "Không còn" }],
  [" hết sức cố gắng ", { kind: "inWords", printed: "hết sức cố gắng" }],
])("words are printed without the spaces around them: %j", (text, expected) => {
  expect(readTarget(cell(text), context()).target).toEqual(expected);
});

test.each([
  ["không còn", { kind: "zero", printed: "không còn" }],
  ["xếp loại khá", { kind: "ordinal", printed: "xếp loại khá" }],
  ["theo quy định", { kind: "inWords", printed: "theo quy định" }],
  [12.5, { kind: "figure", printed: "12.5" }],
])("what a format hides is printed as it is: %s", (value, expected) => {
  expect(readTarget(cell(value, "", ";;;"), context()).target).toMatchObject(expected);
  expect(readTarget(cell(value, "  ", '" "'), context()).target).toMatchObject(expected);
});

test("the doubt about a date says its day and month, printed without the spaces around", () => {
  const { issues } = readTarget(cell(45019, " 3-Apr ", "d-mmm"), context());
  expect(issues).toMatchObject([{ facts: { printed: "3-Apr", day: 3, month: 4 } }]);
});
