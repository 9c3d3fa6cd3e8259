/** The columns of a table with their titles. */

import { yearKind, yearName } from "../../model/period";
import { TABLE_COLUMNS } from "../layout/tableColumns";
import { planMaker } from "../../text/progress";
import { previousYear } from "../sentences/besideFigures";
import type { ReportFacts } from "../sentences/reportFacts";
import type { ColumnName, Table, TableColumn } from "./reportDocument";

const LEFT: readonly ColumnName[] = ["name", "note", "reason"];
const RIGHT: readonly ColumnName[] = ["previous", "target", "second", "actual", "estimate"];

/** `titles` in the order of the table's columns. */
export function makeColumns(
  facts: ReportFacts,
  table: Exclude<Table["id"], "appendix">,
  titles: readonly string[],
): readonly TableColumn[] {
  return TABLE_COLUMNS[table].map((name, index) =>
    columnNamed(name, titles[index] ?? "", null, facts.widths[index] ?? 0),
  );
}

/** Those of the appendix, with the numbers under their titles: as many as its source asks for. */
export function appendixColumns(facts: ReportFacts): readonly TableColumn[] {
  const { appendix, widths } = facts.grid;
  const titles = appendixTitles(facts);
  const number = (name: ColumnName): string => `(${appendix.indexOf(name) + 1})`;
  const numbered = (name: ColumnName): string => {
    const quotient = QUOTIENTS[name];
    return quotient === undefined ? number(name) : `${number(name)}=${quotient.map(number).join("/")}`;
  };
  return appendix.map((name, index) => columnNamed(name, titles(name), numbered(name), widths[index] ?? 0));
}

/** What is divided by what. */
const QUOTIENTS: Readonly<Partial<Record<ColumnName, readonly [ColumnName, ColumnName]>>> = {
  ratio: ["actual", "target"],
  secondRatio: ["actual", "second"],
  estimateRatio: ["estimate", "target"],
};

function columnNamed(name: ColumnName, title: string, numbered: string | null, width: number): TableColumn {
  const align = LEFT.includes(name) ? "left" : RIGHT.includes(name) ? "right" : "center";
  return { name, title, numbered, align, width };
}

/** The title of a column of the appendix: where there are two plans they go by who set them. */
function appendixTitles(facts: ReportFacts): (name: ColumnName) => string {
  const { columns, more } = facts.words.appendix;
  const usual: readonly ColumnName[] = TABLE_COLUMNS.appendix;
  const plans = nameTwoPlans(facts);
  const kind = facts.previous ?? "lastYear";
  const year = previousYear(facts.review, kind);
  const by = (template: string, plan: string): string => template.replace("{by}", () => plan);
  const own: Readonly<Partial<Record<ColumnName, string>>> = {
    previous:
      year === null
        ? more[kind]
        : more[`${kind}Of`].replace("{year}", yearName(year, yearKind(facts.review.reading.tables))),
    estimate: more.estimate,
    change: kind === "samePeriod" ? more.changeSamePeriod : more.changeLastYear,
    estimateRatio: more.estimateRatio,
    owner: more.owner,
    ...(plans === null
      ? {}
      : {
          target: by(more.plan, plans.ruling),
          second: by(more.plan, plans.second),
          ratio: by(more.ratioTo, plans.ruling),
          secondRatio: by(more.ratioTo, plans.second),
        }),
  };
  return (name) => own[name] ?? columns[usual.indexOf(name)] ?? "";
}

/** Who set the two plans; null where there is one. */
function nameTwoPlans({
  review,
  grid,
}: ReportFacts): { readonly ruling: string; readonly second: string } | null {
  const second = review.assessments.find((each) => each.second !== null)?.second ?? null;
  if (second === null || !grid.appendix.includes("second")) return null;
  const { language } = review.reading;
  return { ruling: planMaker(second.ruling, language), second: planMaker(second.assignedBy, language) };
}
