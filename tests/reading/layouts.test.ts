import type { Indicator, Line } from "../../src/model/indicator";
import { readIndicators } from "../../src/reading/readIndicators";
import type { IndicatorTable } from "../../src/model/table";
import { FORM_LAYOUTS } from "./formLayouts";
import { type Layout, LAYOUTS } from "./layouts";
import { tableLine } from "./tableLine";

test.each([...LAYOUTS, ...FORM_LAYOUTS])("reads $shows", (layout) => {
  const reading = readIndicators(layout.sheets, {
    leftOut: [],
    columns: {},
    added: [],
    countSubItems: false,
    figures: "vi",
    ...layout.choices,
  });
  expect(reading.tables.map((table) => lineOn(layout, table))).toEqual(layout.tables);
  expect(reading.indicators.flatMap((one) => indicatorLines(one, layout))).toEqual(layout.indicators);
  expect(reading.issues.map((issue) => issue.code)).toEqual(layout.issues);
});

function lineOn({ sheets }: Layout, table: IndicatorTable): string {
  return (sheets.length > 1 ? `${table.block.sheet}!` : "") + tableLine(table);
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
