import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Submission, UnitsActions } from "../../actions/units/unitsActions";
import { readUnitsChoices, type UnitsChoices } from "../../settings/unitsChoices";
import { unitsPaneText, unitsText } from "../../text/units";
import { useStyles } from "../parts/styles";
import { usePane, useView } from "../state/PaneContext";

/** Who should report, who has, whose a file is; the summary is written by the button. */
export function RollUpPart({ room }: { readonly room: UnitsActions }) {
  const shared = useStyles();
  const { state, dispatch, deeds, text } = usePane();
  const words = unitsPaneText(text.language);
  const choices = useChoices();
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
      <Field className={shared.field} label={words.list} hint={words.listHint}>
        <Textarea
          className={shared.control}
          rows={4}
          resize="vertical"
          value={choices.list}
          onChange={(_, { value }) =>
            dispatch({ kind: "units", change: (units) => ({ ...units, list: value }) })
          }
        />
      </Field>
      {received.length > 0 && (
        <>
          <Button appearance="primary" className={shared.main} onClick={write}>
            {words.rollUp}
          </Button>
          <Submissions submissions={submissions} hasList={choices.list.trim() !== ""} />
        </>
      )}
    </section>
  );
}

/** As typed, else as stored; a name said now wins. */
function useChoices(): UnitsChoices {
  const { list, names } = usePane().state.units;
  const { settings } = useView();
  return useMemo(() => {
    const stored = readUnitsChoices(settings);
    return { list: list ?? stored.list, names: { ...stored.names, ...names } };
  }, [settings, list, names]);
}

function Submissions({
  submissions,
  hasList,
}: {
  readonly submissions: readonly Submission[];
  readonly hasList: boolean;
}) {
  const shared = useStyles();
  const { text } = usePane();
  const words = unitsPaneText(text.language);
  const missing = submissions.filter(({ state }) => state === "missing").length;
  const counted = submissions.filter(({ state }) => state === "counted").length;
  const expected = submissions.filter(({ state, isUnexpected }) => state !== "older" && !isUnexpected).length;
  return (
    <>
      <h2 className={shared.label}>{words.submissions}</h2>
      <p className={shared.body}>
        {hasList ? words.expected(expected, counted, missing) : words.open(counted)}
      </p>
      <ul className={shared.list}>
        {submissions.map((submission) => (
          <li key={`${submission.unit} ${submission.received?.file ?? ""}`} className={shared.ruled}>
            <Sent submission={submission} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** One line of the list; a file nobody could name asks whose it is. */
function Sent({ submission }: { readonly submission: Submission }) {
  const shared = useStyles();
  const { state, text } = usePane();
  const words = unitsPaneText(text.language);
  const { states } = unitsText(text.language).list;
  const { unit, received, named } = submission;
  const file = received?.file ?? null;
  const rows = countRows(submission);
  return (
    <div className={shared.section}>
      <p className={shared.body}>
        <span className={shared.strong}>{unit}</span>: {states[submission.state]}
        {file !== null && <span className={shared.small}> · {file}</span>}
        {rows > 0 && <span className={shared.small}> · {words.rows(rows)}</span>}
      </p>
      {file !== null && (named === "nobody" || state.units.names[file] !== undefined) && (
        <Whose file={file} />
      )}
    </div>
  );
}

function countRows({ received }: Submission): number {
  if (received === null || "refused" in received) return 0;
  return received.rows.filter(({ verdict }) => verdict !== null).length;
}

function Whose({ file }: { readonly file: string }) {
  const shared = useStyles();
  const { state, dispatch, text } = usePane();
  const words = unitsPaneText(text.language);
  return (
    <Field className={shared.field} label={words.whoseShort}>
      <Input
        className={shared.control}
        aria-label={words.whose(file)}
        value={state.units.names[file] ?? ""}
        onChange={(_, { value }) =>
          dispatch({
            kind: "units",
            change: (units) => ({ ...units, names: { ...units.names, [file]: value } }),
          })
        }
      />
    </Field>
  );
}
