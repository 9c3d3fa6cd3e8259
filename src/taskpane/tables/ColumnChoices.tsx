import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";

import { tablesPaneText } from "../../text/panes/tablesPane";
import { keysOf } from "../../model/keysOf";
import { CONVENTIONS, type ColumnRole, type IndicatorTable } from "../../model/table";
import { addressOf, columnLetters } from "../../model/address";
import { usePane, useView } from "../state/PaneContext";
import { useStyles } from "../parts/styles";
import { chooseColumn, readWith } from "../../settings/changes";
import { PeriodChoices } from "./PeriodChoices";
import { tokens } from "../parts/tokens";

/** Whether a person may change which column has the role, in the order of the menu; without a needed one there is no table. */
const ROLES: Readonly<Record<ColumnRole, "needed" | "free" | "notChanged">> = {
  name: "needed",
  unit: "free",
  // Has its own choice where there are several.
  target: "needed",
  actual: "needed",
  attainment: "free",
  verdict: "free",
  direction: "free",
  number: "free",
  previous: "notChanged",
  growth: "notChanged",
  owner: "notChanged",
  note: "notChanged",
};

const useColumnStyles = makeStyles({
  section: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalL,
    gap: tokens.spacingVerticalM,
  },
  plain: { "& > label": { fontWeight: tokens.fontWeightRegular } },
});

/** Which column is what, table by table. */
export function ColumnChoices() {
  const shared = useStyles();
  const styles = useColumnStyles();
  const { text } = usePane();
  const { tables } = useView().review.reading;
  const [picked, setPicked] = useState<string | null>(null);
  const table = tables.find((one) => one.id === picked) ?? tables[0];
  if (table === undefined) return null;
  const roles = keysOf(ROLES).filter(
    (role) => ROLES[role] !== "notChanged" && (role !== "target" || table.targetCandidates.length < 2),
  );
  return (
    <div className={mergeClasses(shared.section, styles.section)}>
      <Field className={shared.field} label={tablesPaneText(text.language).tables.otherColumns}>
        <Select className={shared.control} value={table.id} onChange={(_, { value }) => setPicked(value)}>
          {tables.map((one) => (
            <option key={one.id} value={one.id}>
              {tablesPaneText(text.language).tables.table(one.block.sheet, addressOf(one.block))}
            </option>
          ))}
        </Select>
      </Field>
      {roles.map((role) => (
        <RoleField key={role} table={table} role={role} />
      ))}
      <PeriodChoices ofYear />
      <FiguresField />
    </div>
  );
}

function RoleField({ table, role }: { readonly table: IndicatorTable; readonly role: ColumnRole }) {
  const shared = useStyles();
  const styles = useColumnStyles();
  const { deeds, text } = usePane();
  const { roles } = text.pane;
  const { tables } = tablesPaneText(text.language);
  const chosen = table.chosen[role];
  const reading = table.columns.find((column) => column.column === chosen);
  const isGuess = reading?.role === role && reading.certainty === "guess";
  return (
    <Field
      className={mergeClasses(shared.field, styles.plain)}
      label={roles[role]}
      {...(isGuess ? { hint: tables.guessed } : {})}
    >
      <Select
        className={shared.control}
        value={chosen === undefined ? "" : String(chosen)}
        onChange={(_, { value }) =>
          deeds.choose(chooseColumn(table.id, role, value === "" ? null : Number(value)))
        }
      >
        {(chosen === undefined || ROLES[role] !== "needed") && <option value="">{tables.noColumn}</option>}
        {table.columns.map((column) => (
          <option key={column.column} value={String(column.column)}>
            {tables.column(column.heading, columnLetters(column.column))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function FiguresField() {
  const shared = useStyles();
  const styles = useColumnStyles();
  const { deeds, text } = usePane();
  const { tables } = tablesPaneText(text.language);
  return (
    <Field className={mergeClasses(shared.field, styles.plain)} label={tables.figures}>
      <Select
        className={shared.control}
        value={useView().settings.reading.figures}
        onChange={(_, { value }) =>
          deeds.choose(readWith({ figures: CONVENTIONS.find((one) => one === value) ?? "vi" }))
        }
      >
        {CONVENTIONS.map((convention) => (
          <option key={convention} value={convention}>
            {tables.conventions[convention]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
