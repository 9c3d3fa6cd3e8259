import { Button, Field, Textarea } from "@fluentui/react-components";
import { useMemo } from "react";

import type { UnitsActions } from "../../actions/units/unitsActions";
import { unitsPaneText } from "../../text/units";
import { useStyles } from "../parts/styles";
import { usePane } from "../state/PaneContext";
import { WrittenLast } from "./WrittenLast";
import { SubmissionList } from "./SubmissionList";
import { useUnitsChosen } from "./useUnitsChosen";

/** Who should report, who has, whose a file is; the summary is written by the button. */
export function RollUpPart({ room }: { readonly room: UnitsActions }) {
  const shared = useStyles();
  const { state, dispatch, deeds, text } = usePane();
  const words = unitsPaneText(text.language);
  const choices = useUnitsChosen();
  const { received } = state.units;
  const submissions = useMemo(() => room.list(received, choices), [room, received, choices]);
  const write = () =>
    deeds.act("manyUnits", async (actions) => {
      const current = await actions.read();
      const done = await room.rollUp(current, received, choices, current.review.reading.language);
      const said = words.written(done.sheets);
      dispatch({ kind: "units", change: (units) => ({ ...units, done: said, list: null, names: {} }) });
      return { view: done.view, said };
    });
  return (
    <section className={shared.section} aria-label={words.doors.rollup}>
      <ExpectedList />
      {received.length > 0 && (
        <>
          <Button appearance="primary" className={shared.main} onClick={write}>
            {words.rollUp}
          </Button>
          <WrittenLast />
          <SubmissionList submissions={submissions} hasList={choices.list.trim() !== ""} />
        </>
      )}
    </section>
  );
}

/** Those who should report, as they are typed or pasted. */
export function ExpectedList() {
  const shared = useStyles();
  const { dispatch, text } = usePane();
  const words = unitsPaneText(text.language);
  const { list } = useUnitsChosen();
  return (
    <Field className={shared.field} label={words.list} hint={words.listHint}>
      <Textarea
        className={shared.control}
        rows={4}
        resize="vertical"
        value={list}
        onChange={(_, { value }) =>
          dispatch({ kind: "units", change: (units) => ({ ...units, list: value }) })
        }
      />
    </Field>
  );
}
