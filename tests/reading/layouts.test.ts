import { addressOf, columnLetters } from "../../src/model/address";
import type { Indicator, Line } from "../../src/model/indicator";
import { readIndicators } from "../../src/reading/readIndicators";
import type { ColumnRole, IndicatorTable } from "../../src/model/table";
import { FORM_LAYOUTS } from "./formLayouts";
import { type Layout, LAYOUTS } from "./layouts";

test.each([...LAYOUTS, ...FORM_LAYOUTS])("reads $shows", (layout) => {
  const reading = readIndicators(layout.sheets, {
    leftOut: [],
    columns: {},
    added: [],
    countSubItems: false,
    figures: "vi",
    ...layout.choices,
  });
  expect(reading.tables.map((table) => tableLine(table, layout))).toEqual(layout.tables);
  expect(reading.indicators.flatMap((one) => indicatorLines(one, layout))).toEqual(layout.indicators);
  expect(reading.issues.map((issue) => issue.code)).toEqual(layout.issues);
});

const ROLES: readonly ColumnRole[] = [
  "number",
  "name",
  "unit",
  "direction",
  "target",
  "actual",
  "previous",
  "growth",
  "attainment",
  "verdict",
  "owner",
  "note",
];

function tableLine(table: IndicatorTable, layout: Layout): string {
  const sheet = layout.sheets.length > 1 ? `${table.block.sheet}!` : "";
  const columns = ROLES.flatMap((role) => {
    const column = table.chosen[role];
    return column === undefined ? [] : [`${role} ${columnLetters(column)}`];
  });
  const leftOut = table.included ? [] : ["(left out)"];
  return [sheet + addressOf(table.block), ...columns, ...leftOut].join(" ");
}

function indicatorLines(indicator: Indicator, { showsVerdicts }: Layout): string[] {
  const verdict = indicator.printedVerdict;
  const printed =
    verdict === null || showsVerdicts !== true ? null : `(${verdict.printed}: ${String(verdict.outcome)})`;
  const hidden = indicator.hidden ? "(hidden)" : null;
  return [
    line([
      indicator.number ?? "",
      ...figures(indicator),
      [indicator.group, hidden, printed].filter((part) => part !== null).join(" "),
    ]),
    ...indicator.conditions.map((condition) => `& ${line(figures(condition))}`),
    ...indicator.subItems.map((sub) => `- ${line(figures(sub))}`),
  ];
}

function figures(of: Line): string[] {
  return [of.name, of.unit ?? "", of.target?.printed ?? "", of.actual?.printed ?? ""];
}

/** "a | b | |": as the layouts write it. */
function line(parts: readonly string[]): string {
  return parts.map((part, at) => (at === 0 ? part : part === "" ? " |" : ` | ${part}`)).join("");
}
