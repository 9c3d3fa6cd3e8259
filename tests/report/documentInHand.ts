/** What an indicator's cells say on the page, by the formulas of the page, and in the copy for Word. */

import type { Sheet } from "../../host/workbook/model";
import type { Assessment } from "../../src/model/assessment";
import type { ColumnName, Table } from "../../src/report/document/reportDocument";
import { annualDocument } from "../../src/report/document/annualDocument";
import { dateOfReport } from "../../src/report/document/letterhead";
import { TABLE_COLUMNS } from "../../src/report/layout/tableColumns";
import { reportFacts } from "../../src/report/sentences/reportFacts";
import { htmlCopy } from "../../src/report/wordCopy";
import { NOW, valueAt, workbookOf, WRITING, type Made } from "./reportInHand";

/** The document behind a report. */
export function documentOf({ review, choices, guesses, kept, sheets }: Made) {
  const facts = reportFacts(review, choices, guesses, kept);
  const date = dateOfReport(NOW, facts.year);
  return annualDocument(facts, { ...WRITING, date, valueAt: valueAt(sheets) });
}

export interface Said {
  /** The document's own text. */
  readonly page: string;
  /** What the sheet's cell comes to, as it is shown. */
  readonly formula: string;
  readonly copy: string;
}

/** A report in each of its forms. */
export interface Forms {
  readonly one: Made;
  readonly document: ReturnType<typeof documentOf>;
  readonly report: Sheet;
  /** The lines of the copy for Word. */
  readonly lines: readonly string[];
}

/** Written, laid out, calculated, copied. */
export function formsOf(one: Made): Forms {
  const document = documentOf(one);
  const { report } = workbookOf(one);
  return { one, document, report, lines: htmlCopy(document).plain.split("\n") };
}

/** Ratio and shortfall of one indicator; null where it is not among the missed. */
export function saidOf(
  { one, document, report, lines: all }: Forms,
  { indicator }: Assessment,
): { readonly ratio: Said; readonly shortfall: Said | null } {
  const { digits, fixed } = one.choices.decimals;
  const said = (id: Table["id"], name: ColumnName): Said | null => {
    const cell = tableIn(document, id)?.rows.find((row) => row.id === indicator.id)?.cells[name];
    const row = rowOf(one, report, id, indicator.name);
    if (cell === undefined || row === null) return null;
    const column = (TABLE_COLUMNS[id] as readonly ColumnName[]).indexOf(name);
    const { value } = report.cell(row, column);
    const shown =
      typeof value === "number"
        ? (fixed ? value.toFixed(digits) : String(value)).replace(".", ",")
        : String(value);
    const lines = all.filter((line) => line.split("\t")[1] === indicator.name);
    const line = id === "missed" ? lines[0] : lines[lines.length - 1];
    return { page: cell.text, formula: shown, copy: line?.split("\t")[column] ?? "" };
  };
  const ratio = said("appendix", "ratio");
  if (ratio === null) throw new Error(`no row of ${indicator.name}`);
  return { ratio, shortfall: said("missed", "shortfall") };
}

function tableIn(document: ReturnType<typeof documentOf>, id: Table["id"]): Table | null {
  const blocks = document.parts.flatMap((part) => part.blocks);
  const found = blocks.find((block) => block.kind === "table" && block.id === id);
  return found?.kind === "table" ? found : null;
}

/** The row with the name in a table of the page: the missed ones stand before the appendix. */
function rowOf({ plan }: Made, report: Sheet, id: Table["id"], name: string): number | null {
  const first = plan.page.titleRows?.first ?? 0;
  const [from, to] = id === "missed" ? [0, first] : [first, plan.values[0]?.values.length ?? 0];
  for (let row = from; row < to; row++) if (report.cell(row, 1).value === name) return row;
  return null;
}
