/** Targets, actuals and headings as offices write them (domain notes 1.2, 1.5, 1.6), made by grammar: each text with what it means. */
import fc from "fast-check";
import { formatFigure } from "../../src/text/figures";

/** A text and what must be read from it, as for `toMatchObject`. */
export interface Written {
  readonly text: string;
  readonly means: Readonly<Record<string, unknown>>;
}

const UNITS = [
  "",
  "ha",
  "tấn",
  "hộ",
  "xã",
  "%",
  "‰",
  "triệu đồng/người/năm",
  "tỷ đồng",
  "giường bệnh/vạn dân",
];

/** A figure of at most two decimals below a bound, so that its marks can be read in one way only once the column's habit is known. */
const number = (most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most * 100 - 1 }), fc.constantFrom(1, 10, 100))
    .map(([digits, parts]) => Number(((digits % (most * parts)) / parts).toFixed(2)));

const vi = (value: number): string => formatFigure(value, { language: "vi", decimals: 2 });

interface Unit {
  readonly words: string;
  readonly means: string | null;
}

/** "%", "ha" close to the figure or after a space of either kind. */
const unit: fc.Arbitrary<Unit> = fc
  .tuple(fc.constantFrom(...UNITS), fc.constantFrom("", " ", "\u00a0"))
  .map(([name, space]) => ({
    words: name === "" ? "" : `${space}${name}`,
    means: name === "" ? null : name,
  }));

const amount = (value: number, { means }: Unit): object => ({ value, unit: means });

/** Of per cent, "1.250" might be one and a quarter. */
const mostOf = ({ words }: Unit): number => (/[%‰]/.test(words) ? 1000 : 10_000_000);

/** A unit and figures in it, the lowest first. */
const quantities = (count: number, of = unit) =>
  of.chain((its) =>
    fc
      .uniqueArray(number(mostOf(its)), { minLength: count, maxLength: count })
      .map((values) => [its, ...values.sort((a, b) => a - b)] as [Unit, number, number]),
  );

type Around = readonly [before: string, after: string];

const PLAIN: readonly Around[] = [
  ["", ""],
  ["Đạt ", ""],
  ["phấn đấu đạt ", ""],
  ["Duy trì ", ""],
  ["", " so với năm 2022"],
  ["Đến hết năm 2025 đạt ", ""],
];
const AT_LEAST: readonly Around[] = [
  ["≥ ", ""],
  [">=", ""],
  ["tối thiểu ", ""],
  ["ít nhất ", ""],
  ["không dưới ", ""],
  ["từ ", " trở lên"],
  ["", " trở lên"],
];
const ABOVE: readonly Around[] = [
  ["> ", ""],
  ["trên ", ""],
  ["hơn ", ""],
];
const AT_MOST: readonly Around[] = [
  ["≤", ""],
  ["không quá ", ""],
  ["tối đa ", ""],
  ["", " trở xuống"],
  ["giảm còn ", ""],
  ["giảm xuống còn ", ""],
];
const BELOW: readonly Around[] = [
  ["<", ""],
  ["dưới ", ""],
];

const one = (ways: readonly Around[], means: object): fc.Arbitrary<Written> =>
  fc.tuple(fc.constantFrom(...ways), quantities(1)).map(([[before, after], [of, value]]) => ({
    text: `${before}${vi(value)}${of.words}${after}`,
    means: { ...means, amount: amount(value, of) },
  }));

const HEDGES: readonly (readonly [string, string])[] = [
  ["khoảng ", "about"],
  ["gần ", "nearly"],
  ["ước đạt ", "estimated"],
];

const hedged: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom(...HEDGES), quantities(1))
  .map(([[word, hedge], [of, value]]) => ({
    text: `${word}${vi(value)}${of.words}`,
    means: { kind: "figure", amount: { ...amount(value, of), hedge } },
  }));

const range: fc.Arbitrary<Written> = fc
  .tuple(
    quantities(2),
    fc.constantFrom<readonly [string, string]>(
      ["", "-"],
      ["", " - "],
      ["", "–"],
      ["", " đến "],
      ["từ ", " đến "],
      ["khoảng ", "-"],
    ),
  )
  .map(([[of, low, high], [before, between]]) => ({
    text: `${before}${vi(low)}${between}${vi(high)}${of.words}`,
    means: { kind: "between", low: amount(low, of), high: amount(high, of) },
  }));

const change: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom(["tăng ", "increase"] as const, ["giảm ", "decrease"] as const), quantities(1))
  .map(([[word, sense], [of, value]]) => ({
    text: `${word}${vi(value)}${of.words}`,
    means: { kind: "change", sense, amount: amount(value, of) },
  }));

const cut: fc.Arbitrary<Written> = fc
  .tuple(
    quantities(2, fc.constant({ words: "%", means: "%" })),
    fc.constantFrom(["", " (còn ", ")"], ["giảm ", ", còn ", ""]),
  )
  .map(([[, size, level], [before, between, after]]) => ({
    text: `${before}${vi(size)}%${between}${vi(level)}%${after}`,
    means: {
      kind: "change",
      sense: "decrease",
      low: { value: size },
      high: null,
      resulting: { value: level },
    },
  }));

const inWords: fc.Arbitrary<Written> = fc.constantFrom(
  { text: "không còn hộ nghèo", means: { kind: "zero" } },
  { text: "Không để xảy ra cháy rừng", means: { kind: "zero" } },
  { text: "Hoàn thành tốt nhiệm vụ trở lên", means: { kind: "ordinal", ladder: "task", level: 2 } },
  { text: "HTXSNV", means: { kind: "ordinal", ladder: "task", level: 3 } },
  { text: "theo quy định", means: { kind: "inWords" } },
  { text: "Đạt", means: { kind: "inWords" } },
);

/** The size of a target's change is its lower end. */
const changeAsTarget = change.map(({ text, means: { amount: low, ...means } }) => ({
  text,
  means: { ...means, low, high: null, resulting: null },
}));

/** Every kind of target. */
export const writtenTarget: fc.Arbitrary<Written> = fc.oneof(
  one(PLAIN, { kind: "figure" }),
  one(AT_LEAST, { kind: "atLeast", strict: false }),
  one(ABOVE, { kind: "atLeast", strict: true }),
  one(AT_MOST, { kind: "atMost", strict: false }),
  one(BELOW, { kind: "atMost", strict: true }),
  hedged,
  range,
  changeAsTarget,
  cut,
  inWords,
);

/** Every kind of actual. */
export const writtenActual: fc.Arbitrary<Written> = fc.oneof(
  one(PLAIN, { kind: "figure" }),
  hedged,
  range,
  change,
  fc.constantFrom({ text: "Xuất siêu", means: { kind: "inWords" } }),
);

/** How a text may be typed without meaning anything else. */
export const typing: fc.Arbitrary<(text: string) => string> = fc
  .tuple(
    fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.normalize("NFD"),
      (text) => text.charAt(0).toUpperCase() + text.slice(1),
      (text) => text.replace(/ /g, "  "),
      (text) => text.replace(/ /g, "\u00a0"),
      (text) => text.replace(/-/g, "–"),
    ),
    fc.constantFrom("", " ", "\u200b"),
    fc.constantFrom("", " ", "\n"),
  )
  .map(
    ([typed, before, after]) =>
      (text: string) =>
        before + typed(text) + after,
  );
