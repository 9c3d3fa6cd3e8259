import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";

import { columnLetters } from "../../model/address";
import type { Assessment } from "../../model/assessment";
import { DIRECTIONS } from "../../model/indicator";
import type { Issue } from "../../model/issue";
import type { ColumnRole, IndicatorTable } from "../../model/table";
import { chooseColumn, ruleOn, type SettingsChange } from "../../settings/changes";
import { useStyles } from "../parts/styles";
import { usePane, useView } from "../state/PaneContext";
import { TableTargets } from "../tables/TargetChoice";

/** What else could be meant, where the doubt is told: each with the headline it would give, one click away. */
export function OtherReadings({ issue }: { readonly issue: Issue }) {
  const { reading, assessments } = useView().review;
  const table = reading.tables.find(({ id }) => issue.id.startsWith(`${issue.code}|${id}|`));
  const ruled = assessments.find(({ indicator }) => indicator.id === issue.indicator);
  if (issue.code === "twoTargetColumns" && table !== undefined) return <TableTargets table={table} isOnly />;
  if (issue.code === "twoActualColumns" && table !== undefined) {
    const others = table.actualCandidates.filter((column) => column !== table.chosen.actual);
    return <OtherColumns table={table} role="actual" others={others} />;
  }
  if (issue.code === "directionGuessed" && ruled !== undefined) return <Directions assessment={ruled} />;
  const { guesses = [], facts } = issue;
  const guessedTable = reading.tables.find(({ id }) => id === facts["table"]);
  if (guessedTable === undefined) return null;
  return guesses.map(({ role, others }) => (
    <OtherColumns key={role} table={guessedTable} role={role} others={others} />
  ));
}

interface ColumnsProps {
  readonly table: IndicatorTable;
  readonly role: ColumnRole;
  readonly others: readonly number[];
}

function OtherColumns({ table, role, others }: ColumnsProps) {
  const { issues, roles, tables } = usePane().text.pane;
  const options = others.map((column) => {
    const heading = table.columns.find((one) => one.column === column)?.heading ?? "";
    const name = tables.column(heading, columnLetters(column));
    return {
      label: columnLetters(column),
      spoken: issues.useColumn(roles[role], name),
      title: name,
      change: chooseColumn(table.id, role, column),
    };
  });
  return <Options label={issues.otherColumns(roles[role])} options={options} />;
}

function Directions({ assessment }: { readonly assessment: Assessment }) {
  const { ruling } = usePane().text.pane;
  const { outcome = null, leaveOut = false, reason = "" } = assessment.ruling ?? {};
  const options = DIRECTIONS.map((direction) => ({
    label: ruling[direction],
    spoken: assessment.indicator.name,
    title: ruling[direction],
    change: ruleOn(assessment, { ...assessment.ruling, outcome, leaveOut, reason, direction }),
  }));
  return <Options label={ruling.direction} options={options} />;
}

interface Option {
  readonly label: string;
  /** What the label leaves open, said after it. */
  readonly spoken: string;
  readonly title: string;
  readonly change: SettingsChange;
}

/** So many indicators are read again for each option without a wait; of more the headline is told after the click. */
const QUICK = 150;

function Options({ label, options }: { readonly label: string; readonly options: readonly Option[] }) {
  const shared = useStyles();
  const { deeds, text } = usePane();
  const view = useView();
  const { headline, headlineLabel } = text.pane.tables;
  const asked = options.map(({ label: name, spoken }) => `${name} ${spoken}`).join();
  const tallies = useMemo(
    () =>
      view.review.reading.indicators.length > QUICK
        ? []
        : options.map(({ change }) => deeds.tryOut(view, change).review.tally),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- options are made anew at each drawing; what they are is in `asked`
    [view, deeds, asked],
  );
  if (options.length === 0) return null;
  return (
    <div className={shared.row} role="group" aria-label={label} style={{ alignItems: "center" }}>
      <span className={mergeClasses(shared.body, shared.quiet)}>{label}</span>
      {options.map(({ label: name, spoken, title, change }, at) => {
        const tally = tallies[at];
        const shown = tally ? `${name} · ${headline(tally.metOrExceeded, tally.total)}` : name;
        const counts = tally ? `, ${headlineLabel(tally.metOrExceeded, tally.total)}` : "";
        return (
          <Button
            key={name}
            className={shared.plain}
            title={title}
            aria-label={`${shown}: ${spoken}${counts}`}
            onClick={() => deeds.choose(change)}
          >
            {shown}
          </Button>
        );
      })}
    </div>
  );
}
