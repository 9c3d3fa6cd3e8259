import { Button, mergeClasses } from "@fluentui/react-components";

import { columnLetters } from "../../model/address";
import type { ColumnGuess } from "../../model/column";
import type { Issue } from "../../model/issue";
import { chooseColumn } from "../../settings/changes";
import { useStyles } from "../parts/styles";
import { usePane, useView } from "../state/PaneContext";

/** For every column that rests on a guess: the others it could be, one click each. */
export function OtherColumns({ issue }: { readonly issue: Issue }) {
  const { guesses = [], facts } = issue;
  const open = guesses.filter(({ others }) => others.length > 0);
  return (
    <>
      {open.map((guess) => (
        <OtherColumnsOfRole key={guess.role} table={String(facts["table"])} guess={guess} />
      ))}
    </>
  );
}

function OtherColumnsOfRole({ table, guess }: { readonly table: string; readonly guess: ColumnGuess }) {
  const shared = useStyles();
  const { text, deeds } = usePane();
  const { reading } = useView().review;
  const { issues, roles, tables } = text.pane;
  const columns = reading.tables.find(({ id }) => id === table)?.columns ?? [];
  return (
    <div className={shared.row} role="group" aria-label={issues.otherColumns(roles[guess.role])}>
      <span className={mergeClasses(shared.body, shared.quiet)}>
        {issues.otherColumns(roles[guess.role])}
      </span>
      {guess.others.map((column) => {
        const heading = columns.find((one) => one.column === column)?.heading ?? "";
        return (
          <Button
            key={column}
            className={shared.plain}
            title={tables.column(heading, columnLetters(column))}
            aria-label={issues.useColumn(roles[guess.role], tables.column(heading, columnLetters(column)))}
            onClick={() => deeds.choose(chooseColumn(table, guess.role, column))}
          >
            {columnLetters(column)}
          </Button>
        );
      })}
    </div>
  );
}
