import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Textarea,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import type { Assessment } from "../../model/assessment";
import { DIRECTIONS, OUTCOMES } from "../../model/indicator";
import { isEmpty, ruleOn, type RulingDraft } from "../../settings/rulingChanges";
import { usePane, useView } from "../state/PaneContext";
import { useStyles } from "../parts/styles";
import { focusRow } from "./focusRow";
import { OutcomeChoice } from "./OutcomeChoice";
import { ProgressFields } from "./ProgressFields";
import { tokens } from "../parts/tokens";
import { detailsPaneText } from "../../text/panes/detailsPane";

export const NOTHING_DECIDED: RulingDraft = { outcome: null, direction: null, leaveOut: false, reason: "" };

const useFormStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalXS,
  },
  flat: { marginLeft: "-8px" },
});

/** A person's decision on one indicator. What is typed stays until it is saved or dropped. */
export function RulingForm({ assessment }: { readonly assessment: Assessment }) {
  const styles = useFormStyles();
  const { state, dispatch, text } = usePane();
  const { id, name } = assessment.indicator;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!state.jump) return;
    dispatch({ kind: "jumped" });
    form.current?.closest("article")?.scrollIntoView({ block: "start" });
    form.current?.querySelector<HTMLElement>("input:checked")?.focus({ preventScroll: true });
  }, [state.jump, dispatch]);
  const draft = state.rulings[id] ?? assessment.ruling ?? NOTHING_DECIDED;
  const change = (part: Partial<RulingDraft>) =>
    dispatch({ kind: "drafted", indicator: id, draft: { ...draft, ...part } });
  const props = { assessment, draft, change };
  return (
    <form
      ref={form}
      aria-label={detailsPaneText(text.language).ruling.form(name)}
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
    >
      {assessment.progress === null ? (
        <OutcomeField {...props} />
      ) : (
        <ProgressFields progress={assessment.progress} draft={draft} change={change} />
      )}
      <DirectionField {...props} />
      <ReasonField {...props} />
      <FormButtons assessment={assessment} draft={draft} />
    </form>
  );
}

interface PartProps {
  readonly assessment: Assessment;
  readonly draft: RulingDraft;
  readonly change: (part: Partial<RulingDraft>) => void;
}

function OutcomeField({ assessment, draft, change }: PartProps) {
  const { outcomes } = usePane().text.pane;
  return (
    <OutcomeChoice
      proposed={assessment.proposed}
      outcomes={OUTCOMES}
      words={outcomes}
      chosen={draft.outcome}
      choose={(outcome) => change({ outcome })}
    />
  );
}

function DirectionField({ assessment, draft, change }: PartProps) {
  const shared = useStyles();
  const styles = useFormStyles();
  const { ruling } = detailsPaneText(usePane().text.language);
  const { total } = useView().review.tally;
  const isRuled = (assessment.ruling?.direction ?? null) !== null;
  return (
    <>
      <Field className={shared.field} label={ruling.direction}>
        <RadioGroup
          className={mergeClasses(shared.choice, styles.flat)}
          value={draft.direction ?? assessment.direction}
          onChange={(_, { value }) => {
            const direction = DIRECTIONS.find((one) => one === value) ?? null;
            change({ direction: direction === assessment.direction && !isRuled ? null : direction });
          }}
        >
          {DIRECTIONS.map((direction) => (
            <Radio key={direction} value={direction} label={ruling[direction]} />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox
        className={mergeClasses(shared.choice, styles.flat)}
        checked={draft.leaveOut}
        label={ruling.leaveOut(total)}
        onChange={(_, { checked }) => change({ leaveOut: checked === true })}
      />
    </>
  );
}

function ReasonField({ draft, change }: PartProps) {
  const shared = useStyles();
  const { ruling } = detailsPaneText(usePane().text.language);
  const lonely = draft.reason.trim() !== "" && isEmpty(draft);
  return (
    <Field
      className={shared.field}
      label={ruling.reason}
      {...(lonely
        ? { validationState: "warning" as const, validationMessage: ruling.nothingChosen }
        : { hint: ruling.reasonHint })}
    >
      <Textarea
        className={shared.control}
        rows={2}
        resize="vertical"
        placeholder={ruling.reasonExample}
        value={draft.reason}
        onChange={(_, { value }) => change({ reason: value })}
      />
    </Field>
  );
}

function FormButtons({ assessment, draft }: Omit<PartProps, "change">) {
  const shared = useStyles();
  const { state, dispatch, deeds, text } = usePane();
  const { ruling } = detailsPaneText(text.language);
  const { id } = assessment.indicator;
  const close = () => {
    dispatch({ kind: "drafted", indicator: id, draft: null });
    dispatch({ kind: "opened", indicator: null });
    setTimeout(() => focusRow(id), 0);
  };
  const settle = (kept: RulingDraft | null) =>
    deeds.choose(ruleOn(assessment, kept), {
      doing: "saveRuling",
      named: (view) => text.pane.done.ruled(view.review.tally.metOrExceeded, view.review.tally.total),
      then: close,
    });
  const lonely = draft.reason.trim() !== "" && isEmpty(draft);
  return (
    <div className={shared.row}>
      <Button
        className={mergeClasses(shared.secondary, shared.grow)}
        style={{ flexGrow: 2 }}
        disabledFocusable={lonely || state.busy?.doing === "saveRuling"}
        onClick={() => settle(draft)}
      >
        {ruling.save}
      </Button>
      <Button
        appearance="transparent"
        className={mergeClasses(shared.secondary, shared.grow)}
        onClick={close}
      >
        {ruling.discard}
      </Button>
      {assessment.ruling !== null && (
        <Button className={mergeClasses(shared.secondary, shared.grow)} onClick={() => settle(null)}>
          {ruling.remove}
        </Button>
      )}
    </div>
  );
}
