/** Conditional formats: custom, cell value, text and data bar; other kinds are listed and kept, not understood. */
import { overlaps } from "../../workbook/formulas/address";
import type {
  BarBound,
  Border,
  ConditionalRule,
  Edge,
  HostWorkbook,
  RuleFormat,
  Sheet,
} from "../../workbook/model";
import type { Area } from "../shared/area";
import { refuse } from "../shared/area";
import { color } from "../shared/color";
import type { Context, Get, Node, Set, Table } from "../shared/family";
import { family, ownOf } from "../shared/family";
import { asText, flag, numberFormat, oneOf, record, shorterThan, text } from "../shared/given";
import { readFormula } from "../shared/entry";
import { Unanswered } from "../shared/wire";
import { nodeOf, rangeOf } from "../shared/registry";

interface Rule {
  readonly sheet: Sheet;
  readonly id: string;
  /** Met while going through those of a range, not asked for by its id. */
  readonly isListed?: boolean;
}
type Kind = ConditionalRule["rule"]["kind"];
type Of<K extends Kind> = Extract<ConditionalRule["rule"], { kind: K }>;

const OFFICE_TYPES: Readonly<Record<Exclude<Kind, "other">, string>> = {
  custom: "Custom",
  cellValue: "CellValue",
  containsText: "ContainsText",
  dataBar: "DataBar",
};

const AUTOMATIC: BarBound = { type: "automatic", formula: null };

/** What Excel makes of a rule before anything is set: it shows nothing. */
const FRESH: Readonly<Record<string, ConditionalRule["rule"]>> = {
  Custom: { kind: "custom", formula: "=FALSE", format: {} },
  CellValue: { kind: "cellValue", operator: "EqualTo", formula1: "=NA()", formula2: null, format: {} },
  ContainsText: { kind: "containsText", operator: "Contains", text: "", format: {} },
  DataBar: {
    kind: "dataBar",
    color: "#638EC6",
    gradient: true,
    border: false,
    showValue: true,
    low: AUTOMATIC,
    high: AUTOMATIC,
  },
};

function stored(self: Rule): ConditionalRule {
  return (
    self.sheet.rules.find((rule) => rule.id === self.id) ??
    refuse("ItemNotFound", `no conditional format ${self.id}`)
  );
}

function ruleOf<K extends Kind>(self: Rule, kind: K): Of<K> {
  const { rule } = stored(self);
  return rule.kind === kind
    ? (rule as Of<K>)
    : refuse("InvalidArgument", `the conditional format is ${rule.kind}`);
}

function change<K extends Kind>(self: Rule, kind: K, to: Partial<Of<K>>): void {
  const old = stored(self);
  const { blocks, stopIfTrue } = old;
  self.sheet.replaceRule(self.id, { blocks, stopIfTrue, rule: { ...ruleOf(self, kind), ...to } });
}

type Formatted = Exclude<Kind, "other" | "dataBar">;

function formatOf(self: Rule): RuleFormat {
  const { rule } = stored(self);
  return "format" in rule ? rule.format : refuse("InvalidArgument", "a conditional format without a format");
}

function reformat(self: Rule, to: RuleFormat): void {
  const { kind } = stored(self).rule;
  change(self, kind as Formatted, { format: { ...formatOf(self), ...to } });
}

function without(self: Rule, keys: readonly (keyof RuleFormat)[]): void {
  const { kind } = stored(self).rule;
  const left = Object.entries(formatOf(self)).filter(([key]) => !keys.includes(key as keyof RuleFormat));
  change(self, kind as Formatted, { format: Object.fromEntries(left) as RuleFormat });
}

function part<K extends keyof RuleFormat>(
  key: K,
  unset: unknown,
  into: (value: unknown) => RuleFormat[K] = (value) => value as RuleFormat[K],
): readonly [Get<Rule>, Set<Rule>] {
  return [
    (self) => formatOf(self)[key] ?? unset,
    (self, value) => reformat(self, { [key]: into(value) } as RuleFormat),
  ];
}

const fontFamily = family<Rule>("ConditionalRangeFont", {
  scalars: {
    Color: part("fontColor", "", color),
    Bold: part("bold", null, flag),
    Italic: part("italic", null, flag),
    Strikethrough: part("strikethrough", null, flag),
    Underline: [
      (self) => (formatOf(self).underline === true ? "Single" : "None"),
      (self, value) => reformat(self, { underline: oneOf(["None", "Single", "Double"])(value) !== "None" }),
    ],
  },
  methods: { Clear: (self) => without(self, ["fontColor", "bold", "italic", "strikethrough", "underline"]) },
});

const fillFamily = family<Rule>("ConditionalRangeFill", {
  scalars: { Color: part("fill", "", color) },
  methods: { Clear: (self) => without(self, ["fill"]) },
});

interface Side {
  readonly rule: Rule;
  readonly edge: Edge;
}
/** A rule draws thin lines only. */
const RULE_LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const NONE: Border = { style: "None", weight: "Thin", color: "#000000" };

function reborder({ rule, edge }: Side, to: Partial<Border>): void {
  const { borders = {} } = formatOf(rule);
  const old = borders[edge] ?? { ...NONE, style: "Continuous" };
  reformat(rule, { borders: { ...borders, [edge]: { ...old, ...to } } });
}

const borderFamily = family<Side>("ConditionalRangeBorder", {
  scalars: {
    SideIndex: ({ edge }) => `Edge${edge.charAt(0).toUpperCase()}${edge.slice(1)}`,
    Style: [
      ({ rule, edge }) => formatOf(rule).borders?.[edge]?.style ?? "None",
      (self, value: unknown) => reborder(self, { style: oneOf(RULE_LINES)(value) }),
    ],
    Color: [
      ({ rule, edge }) => formatOf(rule).borders?.[edge]?.color ?? "",
      (self, value) => reborder(self, { color: color(value) }),
    ],
  },
});

const EDGES = ["top", "bottom", "left", "right"] as const;
const sideOf = (edge: Edge) => (rule: Rule) => borderFamily.of({ rule, edge });

const bordersFamily = family<Rule>("ConditionalRangeBorderCollection", {
  scalars: { Count: () => EDGES.length },
  objects: { Top: sideOf("top"), Bottom: sideOf("bottom"), Left: sideOf("left"), Right: sideOf("right") },
  items: (rule) => EDGES.map((edge) => borderFamily.of({ rule, edge })),
  item: (rule, _context, side: string) => {
    const edge = EDGES.find((one) => `edge${one}` === side.toLowerCase());
    return edge === undefined ? null : borderFamily.of({ rule, edge });
  },
});

const formatFamily = family<Rule>("ConditionalRangeFormat", {
  scalars: { NumberFormat: part("numberFormat", null, numberFormat) },
  objects: {
    Font: (self) => fontFamily.of(self),
    Fill: (self) => fillFamily.of(self),
    Borders: (self) => bordersFamily.of(self),
  },
});
const format = (self: Rule) => formatFamily.of(self);

const CELL_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const LONGEST_TEXT = 255;

/** What a cell is held against: a number, a text or a formula. */
function operand(value: unknown, workbook: HostWorkbook): string {
  const given = asText(value);
  readFormula(given.startsWith("=") ? given : `="${given.replace(/"/g, '""')}"`, workbook, "rule");
  return given;
}

const customRuleFamily = family<Rule>("ConditionalFormatRule", {
  scalars: {
    Formula: [
      (self) => ruleOf(self, "custom").formula,
      (self, value, { workbook, session: { poses } }) => {
        const formula = `=${text(value).replace(/^=/, "")}`;
        if (formula.length > poses.longestRule) refuse("InvalidArgument", "a rule's formula too long");
        change(self, "custom", { formula: readFormula(formula, workbook, "rule") });
      },
    ],
  },
});

const customFamily = family<Rule>("CustomConditionalFormat", {
  objects: { Format: format, Rule: (self) => customRuleFamily.of(self) },
});

const cellValueFamily = family<Rule>("CellValueConditionalFormat", {
  scalars: {
    Rule: [
      (self) => {
        const { formula1, formula2, operator } = ruleOf(self, "cellValue");
        return { formula1, formula2: formula2 ?? "", operator };
      },
      (self, given, { workbook }) => {
        const value = record(given);
        if (!value.formula1 || !value.operator) refuse("InvalidArgument", "a rule of formula1 and operator");
        const operator = oneOf(CELL_OPERATORS)(value.operator);
        const isPair = operator === "Between" || operator === "NotBetween";
        if (isPair && !value.formula2) refuse("InvalidArgument", `${operator} wants formula2`);
        change(self, "cellValue", {
          operator,
          formula1: operand(value.formula1, workbook),
          formula2: value.formula2 ? operand(value.formula2, workbook) : null,
        });
      },
    ],
  },
  objects: { Format: format },
});

const textFamily = family<Rule>("TextConditionalFormat", {
  scalars: {
    Rule: [
      (self) => ({
        operator: ruleOf(self, "containsText").operator,
        text: ruleOf(self, "containsText").text,
      }),
      (self, given) => {
        const { operator, text: part } = record(given);
        change(self, "containsText", {
          operator: oneOf(TEXT_OPERATORS)(operator),
          text: shorterThan(LONGEST_TEXT, part),
        });
      },
    ],
  },
  objects: { Format: format },
});

const BOUNDS: Readonly<Record<string, BarBound["type"]>> = {
  Automatic: "automatic",
  LowestValue: "lowest",
  HighestValue: "highest",
  Number: "number",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};

/** A number or a formula where the kind wants one; a share is from 0 to 100; the lowest and the highest want none. */
function boundFormula(type: BarBound["type"], given: unknown, workbook: HostWorkbook): string | null {
  const wantsOne = /^(number|percent|formula|percentile)$/.test(type);
  if (given === null || given === "")
    return wantsOne ? refuse("InvalidArgument", `a bound of ${type} without its formula`) : null;
  const formula = asText(given);
  if (formula.startsWith("=")) return readFormula(formula, workbook, "rule");
  const number = formula.trim() === "" ? NaN : Number(formula);
  const isShare = type === "percent" || type === "percentile";
  const fits = Number.isFinite(number) && (!isShare || (number >= 0 && number <= 100));
  return fits || !wantsOne ? formula : refuse("InvalidArgument", `${formula} is no bound of ${type}`);
}

function bound(key: "low" | "high"): readonly [Get<Rule>, Set<Rule>] {
  return [
    (self) => {
      const { type, formula } = ruleOf(self, "dataBar")[key];
      const word = Object.keys(BOUNDS).find((one) => BOUNDS[one] === type);
      return formula === null ? { type: word } : { type: word, formula };
    },
    (self, given, { workbook }) => {
      const { type: word, formula = null } = record(given);
      const type = ownOf(BOUNDS, text(word)) ?? refuse("InvalidArgument", `no bound ${text(word)}`);
      const bound = { type, formula: boundFormula(type, formula, workbook) };
      change(self, "dataBar", { [key]: bound } as Partial<Of<"dataBar">>);
    },
  ];
}

/** Only what the model keeps may be set: bars from the left, the axis automatic. */
const fixed = (name: string, value: unknown): readonly [Get<Rule>, Set<Rule>] => [
  () => value,
  (_self, wanted) => {
    if (wanted !== value) throw new Unanswered(`${name} = ${JSON.stringify(wanted)}`);
  },
];

const positiveFamily = family<Rule>("ConditionalDataBarPositiveFormat", {
  scalars: {
    FillColor: [
      (self) => ruleOf(self, "dataBar").color,
      (self, value) => change(self, "dataBar", { color: color(value) }),
    ],
    GradientFill: [
      (self) => ruleOf(self, "dataBar").gradient,
      (self, value) => change(self, "dataBar", { gradient: flag(value) }),
    ],
    BorderColor: [
      (self) => (ruleOf(self, "dataBar").border ? ruleOf(self, "dataBar").color : ""),
      (self, value) => change(self, "dataBar", { border: value !== "" }),
    ],
  },
});

const dataBarFamily = family<Rule>("DataBarConditionalFormat", {
  scalars: {
    ShowDataBarOnly: [
      (self) => !ruleOf(self, "dataBar").showValue,
      (self, value) => change(self, "dataBar", { showValue: !flag(value) }),
    ],
    BarDirection: fixed("DataBarConditionalFormat.barDirection", "Context"),
    AxisFormat: fixed("DataBarConditionalFormat.axisFormat", "Automatic"),
    LowerBoundRule: bound("low"),
    UpperBoundRule: bound("high"),
  },
  objects: { PositiveFormat: (self) => positiveFamily.of(self) },
});

/** Excel can fail on the details of rules it lists, and give those of one by its id. */
function readable(self: Rule, { session: { poses } }: Context): Rule {
  return self.isListed === true && poses.rules !== "readable"
    ? refuse("ItemNotFound", "the details of a listed conditional format")
    : self;
}

/** The sub-object of a kind: refused for another kind, or null by its OrNullObject name. */
function kinds(): Record<string, (self: Rule, context: Context) => Node | null> {
  const families = [
    ["Custom", "custom", customFamily],
    ["CellValue", "cellValue", cellValueFamily],
    ["TextComparison", "containsText", textFamily],
    ["DataBar", "dataBar", dataBarFamily],
  ] as const;
  const all: Record<string, (self: Rule, context: Context) => Node | null> = {};
  for (const [name, kind, own] of families) {
    all[name] = (self, context) => (ruleOf(readable(self, context), kind), own.of(self));
    all[`${name}OrNullObject`] = (self, context) =>
      stored(readable(self, context)).rule.kind === kind ? own.of(self) : null;
  }
  return all;
}

const officeType = ({ rule }: ConditionalRule) =>
  rule.kind === "other" ? rule.officeType : OFFICE_TYPES[rule.kind];

const conditionalFormatFamily = family<Rule>("ConditionalFormat", {
  key: ["Id", (self) => self.id],
  scalars: {
    Id: (self) => self.id,
    Type: (self) => officeType(stored(self)),
    Priority: [
      (self) => stored(self).priority,
      (self, value: number) => self.sheet.moveRule(stored(self).id, value),
    ],
    StopIfTrue: [
      (self) => stored(self).stopIfTrue,
      (self, value) => {
        const { blocks, rule } = stored(self);
        self.sheet.replaceRule(self.id, { blocks, rule, stopIfTrue: flag(value) });
      },
    ],
  },
  objects: kinds(),
  methods: {
    Delete: (self) => self.sheet.removeRule(stored(self).id),
    GetRange: (self) => {
      const [only, ...more] = stored(self).blocks;
      return only === undefined || more.length > 0 ? null : rangeOf(self.sheet, only);
    },
    GetRanges: (self) => nodeOf("RangeAreas", { sheet: self.sheet, blocks: stored(self).blocks }),
  },
});

function touching(self: Area): ConditionalRule[] {
  return self.sheet.rules.filter((rule) =>
    rule.blocks.some((one) => self.blocks.some((own) => overlaps(one, own))),
  );
}

function add(self: Area, _context: Context, type: string): Node {
  const rule = ownOf(FRESH, text(type));
  if (rule === undefined) throw new Unanswered(`ConditionalFormatCollection.add("${type}")`);
  const added = self.sheet.addRule({ blocks: self.blocks, stopIfTrue: false, rule });
  return conditionalFormatFamily.of({ sheet: self.sheet, id: added.id });
}

export const conditionalFormatsTable: Table<Area> = {
  items: (self, { session: { poses } }) => {
    if (poses.rules === "unlisted") refuse("ItemNotFound", "the conditional formats cannot be listed");
    return touching(self).map(({ id }) =>
      conditionalFormatFamily.of({ sheet: self.sheet, id, isListed: true }),
    );
  },
  item: (self, _context, id: string) => {
    const found = touching(self).some((rule) => rule.id === id);
    return found ? conditionalFormatFamily.of({ sheet: self.sheet, id }) : null;
  },
  methods: { Add: add, ClearAll: (self) => self.blocks.forEach((block) => self.sheet.clearRules(block)) },
};
