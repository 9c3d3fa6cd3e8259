import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useRef } from "react";

import { detailsPaneText } from "../../text/panes/detailsPane";
import { useStyles } from "../parts/styles";
import { useTools } from "../state/PaneContext";

const useChoiceStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))", marginLeft: "-8px" },
  first: { gridColumn: "1 / -1" },
});

interface ChoiceProps<Outcome extends string> {
  /** What the figures say. */
  readonly proposed: Outcome;
  readonly outcomes: readonly Outcome[];
  readonly words: Readonly<Record<Outcome, string>>;
  /** null: as the figures say. */
  readonly chosen: Outcome | null;
  readonly choose: (outcome: Outcome | null) => void;
}

const AS_COMPUTED = "";

/** What a person says an indicator came to: every answer is seen and takes one press. */
export function OutcomeChoice<Outcome extends string>(props: ChoiceProps<Outcome>) {
  const { proposed, outcomes, words, chosen, choose } = props;
  const shared = useStyles();
  const styles = useChoiceStyles();
  const { ruling } = detailsPaneText(useTools().text.language);
  const pressedBy = useRef<string | null>(null);
  return (
    <Field className={shared.field} label={ruling.outcome} hint={ruling.outcomeHint}>
      <RadioGroup
        className={mergeClasses(shared.choice, styles.list)}
        value={chosen ?? AS_COMPUTED}
        onPointerDown={({ pointerType }) => {
          pressedBy.current = pointerType;
        }}
        onKeyDown={() => {
          pressedBy.current = null;
        }}
        onChange={({ currentTarget }, { value }) => {
          choose(outcomes.find((one) => one === value) ?? null);
          if (pressedBy.current === "mouse" && value !== AS_COMPUTED) goToReason(currentTarget);
        }}
      >
        <Radio className={styles.first} value={AS_COMPUTED} label={ruling.asComputed(words[proposed])} />
        {outcomes.map((outcome) => (
          <Radio key={outcome} value={outcome} label={words[outcome]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Who chose with the mouse types the reason next: no press for its field. By keys the choice may go on, so nothing moves. */
function goToReason(choice: HTMLElement): void {
  const reason = choice.closest("form")?.querySelector("textarea");
  if (reason?.value === "") reason.focus({ preventScroll: true });
}
