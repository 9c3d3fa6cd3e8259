import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";

import { tablesPaneText } from "../../text/panes/tablesPane";
import type { ColumnReading, IndicatorTable } from "../../model/table";
import { chooseColumn } from "../../settings/changes";
import { columnLetters } from "../../model/address";
import { usePane, useView } from "../state/PaneContext";
import { isOutdated } from "../state/paneState";
import { CONTRAST, NARROW, useStyles } from "../parts/styles";
import { columnName } from "./columnName";
import { tokens } from "../parts/tokens";

const useTargetStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
  },
  choice: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "40px",
    paddingRight: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    [NARROW]: { flexWrap: "wrap", justifyContent: "end" },
  },
  chosen: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    backgroundColor: tokens.colorBrandBackground2,
    "& label, & .fui-Radio__label": { color: tokens.colorNeutralForeground1 },
    [CONTRAST]: { outline: "2px solid Highlight" },
  },
  radio: { flexGrow: 1, minWidth: 0, [NARROW]: { flexBasis: "100%" } },
});

/** Where two columns could be the target: each with the headline it would give, so that the choice is made with its effect in sight. */
export default function TargetChoice({ isShort = false }: { readonly isShort?: boolean }) {
  const shared = useStyles();
  const { text } = usePane();
  const { tables } = useView().review.reading;
  const unsure = tables.filter((table) => table.included && table.targetCandidates.length > 1);
  if (unsure.length === 0) return null;
  return (
    <div className={shared.section}>
      {unsure.map((table) => (
        <TableTargets key={table.id} table={table} isOnly={unsure.length === 1} />
      ))}
      {!isShort && <p className={shared.small}>{text.pane.tables.headlineHint}</p>}
    </div>
  );
}

/** The columns of one table. */
export function TableTargets({
  table,
  isOnly,
}: {
  readonly table: IndicatorTable;
  readonly isOnly: boolean;
}) {
  const shared = useStyles();
  const styles = useTargetStyles();
  const { deeds, text } = usePane();
  const words = tablesPaneText(text.language).tables;
  const columns = table.columns.filter((column) => table.targetCandidates.includes(column.column));
  return (
    <Field
      className={shared.field}
      label={isOnly ? words.whichTarget : words.whichTargetOn(table.block.sheet)}
    >
      <RadioGroup
        className={styles.group}
        value={String(table.chosen.target ?? "")}
        onChange={(_, { value }) => deeds.choose(chooseColumn(table.id, "target", Number(value)))}
      >
        {columns.map((column) => (
          <TargetOption key={column.column} table={table} column={column} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function TargetOption({ table, column }: { readonly table: IndicatorTable; readonly column: ColumnReading }) {
  const shared = useStyles();
  const styles = useTargetStyles();
  const { state, text } = usePane();
  const { tables } = text.pane;
  const isOld = isOutdated(state);
  const { targetHeadlines } = useView();
  const isChosen = table.chosen.target === column.column;
  const headline = targetHeadlines.find((one) => one.table === table.id && one.column === column.column);
  return (
    <div className={mergeClasses(styles.choice, isChosen && styles.chosen)}>
      <Radio
        className={mergeClasses(shared.choice, styles.radio)}
        value={String(column.column)}
        label={tablesPaneText(text.language).tables.column(columnName(column), columnLetters(column.column))}
      />
      {headline !== undefined && (
        <span className={mergeClasses(shared.figures, isOld ? shared.quiet : isChosen && shared.strong)}>
          <span aria-hidden>{tables.headline(headline.met, headline.total)}</span>
          <span className={shared.hidden}>{tables.headlineLabel(headline.met, headline.total)}</span>
        </span>
      )}
    </div>
  );
}
