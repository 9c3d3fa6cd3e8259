import { Button } from "@fluentui/react-components";
import { useMemo } from "react";

import type { UnitsActions } from "../../actions/units/unitsActions";
import { unitsPaneText } from "../../text/units";
import { useStyles } from "../parts/styles";
import { usePane, useView } from "../state/PaneContext";
import { WrittenLast } from "./WrittenLast";
import { Findings } from "./Findings";
import { useUnitsChosen } from "./useUnitsChosen";

/** What would be filled from where, and what a person must look at; nothing is written before the button. */
export function GatherPart({ room }: { readonly room: UnitsActions }) {
  const shared = useStyles();
  const { state, dispatch, deeds, text } = usePane();
  const view = useView();
  const words = unitsPaneText(text.language);
  const { received } = state.units;
  const { rows } = useUnitsChosen();
  const gathering = useMemo(() => room.preview(view, received, rows), [room, view, received, rows]);
  const { cells } = gathering;
  const isDone = state.units.done !== null && view.canUndo;
  const fill = () =>
    deeds.act("manyUnits", async (actions) => {
      const current = await actions.read();
      const done = await room.gather(current, received, rows, current.review.reading.language);
      const said = words.gathered(done.gathering.cells.length, done.gathering.notTaken.length);
      dispatch({ kind: "units", change: (units) => ({ ...units, done: said, rows: {} }) });
      return { view: done.view, said };
    });
  if (view.review.reading.tables.length === 0) return <p className={shared.body}>{words.noTable}</p>;
  return (
    <section className={shared.section} aria-label={words.doors.gather}>
      {cells.length > 0 && (
        <Button appearance="primary" className={shared.main} onClick={fill}>
          {words.fill(cells.length)}
        </Button>
      )}
      {cells.length === 0 && !isDone && <p className={shared.body}>{words.nothingToFill}</p>}
      <WrittenLast />
      <Findings gathering={gathering} />
    </section>
  );
}
