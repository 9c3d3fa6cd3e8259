import { Button, Field, Input } from "@fluentui/react-components";
import { useId, useMemo } from "react";

import type { Submission } from "../../actions/units/unitsActions";
import { unitsPaneText, unitsText } from "../../text/units";
import { useStyles } from "../parts/styles";
import { usePane } from "../state/PaneContext";
import { WhichFile } from "./WhichFile";

interface SubmissionListProps {
  readonly submissions: readonly Submission[];
  readonly hasList: boolean;
}

/** Who has sent what, what is missing first. */
export function SubmissionList({ submissions, hasList }: SubmissionListProps) {
  const shared = useStyles();
  const { text } = usePane();
  const words = unitsPaneText(text.language);
  const of = (wanted: Submission["state"]) => submissions.filter(({ state }) => state === wanted);
  const [missing, counted] = [of("missing"), of("counted")];
  const expected = new Set(submissions.filter(({ isUnexpected }) => !isUnexpected).map(({ key }) => key));
  const open = useMemo(
    () => submissions.flatMap((each) => (each.state === "missing" ? each.unit : [])),
    [submissions],
  );
  return (
    <>
      <h2 className={shared.label}>{words.submissions}</h2>
      <p className={shared.body}>
        {hasList
          ? words.expected(
              expected.size,
              counted.filter(({ isUnexpected }) => !isUnexpected).length,
              missing.length,
              of("refused").length + of("otherTime").length,
            )
          : words.open(counted.length)}
      </p>
      <ul className={shared.list}>
        {submissions.map((submission) => (
          <li key={submissionKey(submission)} className={shared.ruled}>
            <Sent submission={submission} hasList={hasList} open={open} />
            <WhichFile submission={submission} submissions={submissions} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A file's line stays its line whatever a person says of it: the focus may be in it. */
function submissionKey({ key, received }: Submission): string {
  return received === null ? `missing ${key}` : received.file;
}

interface SentProps {
  readonly submission: Submission;
  readonly hasList: boolean;
  /** Units nothing came from. */
  readonly open: readonly string[];
}

/** One line of the list; a file nobody could name, or of a unit that is not on the list, asks whose it is. */
function Sent({ submission, hasList, open }: SentProps) {
  const shared = useStyles();
  const { state, text } = usePane();
  const { states } = unitsText(text.language).list;
  const { unit, received, named, isUnexpected } = submission;
  const file = received?.file ?? null;
  const isUnsure = named === "nobody" || (hasList && isUnexpected);
  const isAsked = file !== null && (isUnsure || state.units.names[file] !== undefined);
  return (
    <div className={shared.section}>
      <p className={shared.body}>
        <span className={shared.strong}>{unit}</span>: {states[submission.state]}
        <SentFacts submission={submission} hasList={hasList} />
      </p>
      {isAsked && <Whose file={file} open={open} suggested={submission.suggested} />}
    </div>
  );
}

function SentFacts({ submission, hasList }: Omit<SentProps, "open">) {
  const shared = useStyles();
  const { text } = usePane();
  const words = unitsPaneText(text.language);
  const rows = countRows(submission);
  const facts = [
    ...(submission.received === null ? [] : [submission.received.file]),
    ...(rows > 0 ? [words.rows(rows)] : []),
    ...(hasList && submission.isUnexpected ? [words.unexpected] : []),
  ];
  return <span className={shared.small}>{facts.map((fact) => ` · ${fact}`).join("")}</span>;
}

function countRows({ received }: Submission): number {
  if (received === null || "refused" in received) return 0;
  return received.rows.filter(({ verdict }) => verdict !== null).length;
}

interface WhoseProps {
  readonly file: string;
  readonly open: readonly string[];
  readonly suggested: string | null;
}

/** Typed or chosen among those still missing; the one that the file's words may be short for is offered. */
function Whose({ file, open, suggested }: WhoseProps) {
  const shared = useStyles();
  const { state, dispatch, text } = usePane();
  const words = unitsPaneText(text.language);
  const names = useId();
  const name = (value: string): void =>
    dispatch({
      kind: "units",
      change: (units) => ({ ...units, names: { ...units.names, [file]: value } }),
    });
  return (
    <>
      <Field className={shared.field} label={words.whoseShort}>
        <Input
          className={shared.control}
          aria-label={words.whose(file)}
          list={names}
          value={state.units.names[file] ?? ""}
          onChange={(_, { value }) => name(value)}
        />
        <datalist id={names}>
          {open.map((unit) => (
            <option key={unit} value={unit} />
          ))}
        </datalist>
      </Field>
      {suggested !== null && (
        <Button
          className={shared.secondary}
          aria-label={`${words.whose(file)} ${words.isUnit(suggested)}`}
          onClick={({ currentTarget }) => {
            // The button goes once it is said.
            currentTarget.parentElement?.querySelector("input")?.focus();
            name(suggested);
          }}
        >
          {words.isUnit(suggested)}
        </Button>
      )}
    </>
  );
}
