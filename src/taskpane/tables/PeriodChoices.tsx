import { Field, Select } from "@fluentui/react-components";

import { tablesPaneText } from "../../text/panes/tablesPane";
import { yearName, type PeriodChoice, type Span } from "../../model/period";
import type { IndicatorTable } from "../../model/table";
import { choosePeriod } from "../../settings/rulingChanges";
import { spanOfYear, spanWords } from "../../text/progress";
import { useStyles } from "../parts/styles";
import { usePane, useView } from "../state/PaneContext";

/** What is offered: the whole year, then its parts as reports have them. */
const OFFERED: readonly PeriodChoice[] = [
  { from: 1, to: 12 },
  { from: 1, to: 3 },
  { from: 1, to: 6 },
  { from: 1, to: 9 },
  { from: 1, to: 10 },
  { from: 1, to: 11 },
  { from: 4, to: 6 },
  { from: 7, to: 9 },
  { from: 10, to: 12 },
  { from: 7, to: 12 },
];

/**
 * A sentence a table: what time its results speak of and what says so; another time is one choice away. Of a table of a whole year,
 * which nothing doubts, only behind "Sửa cột" (`ofYear`).
 */
export function PeriodChoices({ ofYear = false }: { readonly ofYear?: boolean }) {
  const shared = useStyles();
  const { review, settings } = useView();
  const isSure = ({ id, time }: IndicatorTable): boolean =>
    time.span === null &&
    (time.period === "year" || time.period === "estimate") &&
    settings.reading.periods?.[id] === undefined;
  const counted = review.reading.tables.filter((table) => table.included && isSure(table) === ofYear);
  if (counted.length === 0) return null;
  return (
    <div className={shared.section}>
      {counted.map((table) => (
        <TablePeriod key={table.id} table={table} isOnly={counted.length === 1} />
      ))}
    </div>
  );
}

function TablePeriod({ table, isOnly }: { readonly table: IndicatorTable; readonly isOnly: boolean }) {
  const shared = useStyles();
  const { deeds, text } = usePane();
  const { review, settings } = useView();
  const words = tablesPaneText(text.language).period;
  const chosen = settings.reading.periods?.[table.id] ?? null;
  const { span, source, period } = table.time;
  const { year } = review.reading;
  const isWhole = period === "year" || period === "estimate";
  const said =
    isWhole && span === null
      ? words.whole(year === null ? null : yearName(year, table.time.year), table.time.year === "schoolYear")
      : spanOfYear(span, year, text.language);
  return (
    <Field
      className={shared.field}
      label={isOnly ? words.label : words.labelOn(table.block.sheet)}
      hint={words.said(said, words.sources[source])}
    >
      <Select
        className={shared.control}
        value={chosen === null ? "" : choiceKey(chosen)}
        onChange={(_, { value }) =>
          deeds.choose(choosePeriod(table.id, OFFERED.find((one) => choiceKey(one) === value) ?? null))
        }
      >
        <option value="">{words.asRead}</option>
        {OFFERED.map((one) => (
          <option key={choiceKey(one)} value={choiceKey(one)}>
            {spanWords(spanFrom(one), text.language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function spanFrom({ from, to }: PeriodChoice): Span {
  return { from, to, until: null, of: "year" };
}

function choiceKey({ from, to }: PeriodChoice): string {
  return `${from}-${to}`;
}
