import { Button, Checkbox, Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";

import { reportPaneText } from "../../text/panes/reportPane";
import { NAMED_HOWS } from "../../model/reportChoices";
import { usePane, useView } from "../state/PaneContext";
import { rowWords } from "../result/rowWords";
import { CONTRAST, NARROW, useStyles } from "../parts/styles";
import { moveNamed, nameIndicator, type NamedList, wordNamed } from "../../settings/reportChanges";
import { startingList, type NamedLine } from "./namedChoices";
import { usePreview } from "./PreviewContext";
import { TypedField } from "../parts/TypedField";
import { tokens } from "../parts/tokens";

interface NamedRowProps {
  readonly line: NamedLine;
  /** How many are named. */
  readonly count: number;
  readonly isEdited: boolean;
  readonly onEdit: (indicator: string | null) => void;
}

const useRowStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    minHeight: "40px",
    paddingTop: "4px",
    paddingBottom: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { flexWrap: "wrap" },
  },
  box: { marginLeft: "-8px", flexShrink: 0 },
  name: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    justifyContent: "start",
    textAlign: "start",
    paddingLeft: 0,
    [CONTRAST]: { paddingLeft: tokens.spacingHorizontalXS, marginRight: tokens.spacingHorizontalXS },
    color: tokens.colorNeutralForeground1,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    [NARROW]: { flexBasis: "70%" },
  },
  figure: { [NARROW]: { marginLeft: "24px", marginRight: "auto" } },
  moves: { display: "flex", width: "64px", flexShrink: 0, marginLeft: "4px" },
  move: { width: "32px", minWidth: "32px", height: "32px", padding: 0 },
  still: { color: tokens.colorNeutralForegroundDisabled },
  editor: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} 24px`,
  },
});

/** One indicator: named or not, its place, and on request how it is named. */
export function NamedRow({ line, count, isEdited, onEdit }: NamedRowProps) {
  const shared = useStyles();
  const styles = useRowStyles();
  const { deeds, text } = usePane();
  const view = useView();
  const starting = useStartingList();
  const { indicator } = line.assessment;
  const isNamed = line.named !== null;
  const report = reportPaneText(text.language);
  return (
    <>
      <div className={styles.row}>
        <Checkbox
          className={styles.box}
          checked={isNamed}
          aria-label={indicator.name}
          onChange={() => deeds.choose(nameIndicator(starting, indicator.id, !isNamed))}
        />
        {isNamed ? (
          <Button
            appearance="transparent"
            className={styles.name}
            aria-expanded={isEdited}
            aria-label={report.editNamed(indicator.name)}
            onClick={() => onEdit(isEdited ? null : indicator.id)}
          >
            {line.named?.wording ?? indicator.name}
          </Button>
        ) : (
          <span className={mergeClasses(shared.body, styles.name)}>{indicator.name}</span>
        )}
        <span className={mergeClasses(shared.figures, styles.figure)}>
          {rowWords(text, line.assessment, view.settings.report.decimals).attainment}
        </span>
        <span className={styles.moves}>{isNamed && <Moves line={line} count={count} />}</span>
      </div>
      {isEdited && isNamed && <Editor line={line} />}
    </>
  );
}

/** What a change of the list starts from. */
function useStartingList(): NamedList {
  const usual = usePreview().guesses.named;
  return startingList(useView(), usual);
}

/** On the first and the last row the useless arrow stays reachable, or the focus would be lost on the way. */
function Moves({ line, count }: { readonly line: NamedLine; readonly count: number }) {
  const styles = useRowStyles();
  const { deeds, text } = usePane();
  const starting = useStartingList();
  const { indicator } = line.assessment;
  const report = reportPaneText(text.language);
  const move = (by: -1 | 1) =>
    deeds.choose(moveNamed(starting, indicator.id, by), {
      said: () => report.moved(indicator.name, line.place + by + 1, count),
    });
  return (
    <>
      {([-1, 1] as const).map((by) => {
        const isEnd = by === -1 ? line.place === 0 : line.place === count - 1;
        return (
          <Button
            key={by}
            appearance="transparent"
            className={mergeClasses(styles.move, isEnd && styles.still)}
            aria-label={(by === -1 ? report.up : report.down)(indicator.name)}
            disabledFocusable={isEnd}
            icon={by === -1 ? <ArrowUpRegular /> : <ArrowDownRegular />}
            onClick={() => move(by)}
          />
        );
      })}
    </>
  );
}

function Editor({ line }: { readonly line: NamedLine }) {
  const shared = useStyles();
  const styles = useRowStyles();
  const { deeds, text } = usePane();
  const starting = useStartingList();
  const { id } = line.assessment.indicator;
  const report = reportPaneText(text.language);
  return (
    <div className={styles.editor}>
      <Field className={shared.field} label={report.how}>
        <Select
          className={shared.control}
          value={line.named?.how ?? "ratio"}
          onChange={(_, { value }) =>
            deeds.choose(wordNamed(starting, id, { how: NAMED_HOWS.find((how) => how === value) ?? "ratio" }))
          }
        >
          {NAMED_HOWS.map((how) => (
            <option key={how} value={how}>
              {report.hows[how]}
            </option>
          ))}
        </Select>
      </Field>
      <TypedField
        field={`wording ${id}`}
        label={report.wording}
        hint={report.wordingHint}
        value={line.named?.wording ?? ""}
        store={(value) => wordNamed(starting, id, { wording: value })}
      />
    </div>
  );
}
