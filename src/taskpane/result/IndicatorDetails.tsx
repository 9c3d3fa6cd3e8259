import { makeStyles, mergeClasses } from "@fluentui/react-components";

import type { Assessment } from "../../model/assessment";
import type { CellRef } from "../../model/cells";
import { addressOf } from "../../model/address";
import { hasYears } from "../../model/indicator";
import { usePane, useView } from "../state/PaneContext";
import { CONTRAST, NARROW, useStyles } from "../parts/styles";
import { KindChoice, YearsChoice } from "./KindChoice";
import { OutcomeIcon } from "./outcomes";
import { RulingForm } from "./RulingForm";
import type { Text } from "../../text";
import { formatFigure, withUnit } from "../../text/figures";
import { progressWords } from "../../text/progress";
import { arithmeticWords } from "../../text/verdictExplanation";
import { rowWords } from "./rowWords";
import { tokens } from "../parts/tokens";
import { detailsPaneText } from "../../text/panes/detailsPane";

const useDetailStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  facts: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr 1fr",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    [NARROW]: { gridTemplateColumns: "1fr" },
    [CONTRAST]: { border: "1px solid CanvasText" },
  },
  fact: { textAlign: "right", minWidth: 0, margin: 0, "& dd": { margin: 0 } },
  figure: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: "21px",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  condition: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    "& svg": { flexShrink: 0, marginTop: "3px" },
  },
});

/** How a figure comes about over the year or a term; what the year would bring, where a person asks for it. */
function OverTime({ assessment }: { readonly assessment: Assessment }) {
  const shared = useStyles();
  const { text } = usePane();
  const isAsked = useView().settings.judging.pace?.forecast === true;
  if (assessment.progress === null)
    return hasYears(assessment.indicator) ? <YearsChoice assessment={assessment} /> : null;
  const forecast = isAsked ? forecastWords(assessment, text) : null;
  return (
    <>
      <KindChoice assessment={assessment} progress={assessment.progress} />
      {forecast !== null && <p className={shared.small}>{forecast}</p>}
    </>
  );
}

/** What the year would bring at the pace so far; nothing where the table has its own estimate. */
function forecastWords({ progress, estimate }: Assessment, { language }: Text): string | null {
  if (progress === null || progress.forecast === null || progress.expected === null || estimate !== null)
    return null;
  const { value, unit } = progress.forecast;
  const { share, source } = progress.expected;
  const percent = `${formatFigure(share * 100, { language, decimals: 1 })}%`;
  const figure = withUnit(formatFigure(value, { language, decimals: value < 100 ? 1 : 0 }), unit);
  return detailsPaneText(language).forecast(figure, percent, progressWords(language).sources[source]);
}

/** The three figures with their cells, the arithmetic, the conditions; then the ruling. */
export default function IndicatorDetails({ assessment }: { readonly assessment: Assessment }) {
  const styles = useDetailStyles();
  const shared = useStyles();
  const { text } = usePane();
  const { decimals } = useView().settings.report;
  const arithmetic = arithmeticWords(assessment, { language: text.language, decimals });
  const { details } = detailsPaneText(text.language);
  const { indicator } = assessment;
  return (
    <div className={styles.details}>
      <Facts assessment={assessment} />
      {arithmetic !== null && <p className={shared.small}>{arithmetic}</p>}
      <OverTime assessment={assessment} />
      {assessment.ruling !== null && (
        <p className={shared.small}>{details.computed(proposedWord(assessment, text))}</p>
      )}
      {assessment.conditions.length > 0 && <Conditions assessment={assessment} />}
      {indicator.subItems.length > 0 && (
        <div className={shared.small}>
          {details.subItems}: {indicator.subItems.map((item) => item.printedName).join("; ")}
        </div>
      )}
      {indicator.owner !== null && (
        <p className={shared.small}>
          {details.owner}: {indicator.owner}
        </p>
      )}
      {indicator.note !== null && (
        <p className={shared.small}>
          {details.note}: {indicator.note}
        </p>
      )}
      <RulingForm assessment={assessment} />
    </div>
  );
}

/** The proposal in the words of the row. */
function proposedWord({ progress, proposed }: Assessment, { language, pane }: Text): string {
  return progress === null ? pane.outcomes[proposed] : progressWords(language).classes[progress.proposed];
}

function Facts({ assessment }: { readonly assessment: Assessment }) {
  const styles = useDetailStyles();
  const { text } = usePane();
  const { decimals } = useView().settings.report;
  const { details } = detailsPaneText(text.language);
  const { indicator } = assessment;
  return (
    <dl className={styles.facts}>
      <Fact
        name={details.target}
        figure={indicator.target?.printed ?? details.none}
        unit={indicator.unit}
        cell={indicator.targetCell}
      />
      <Fact
        name={details.actual}
        figure={indicator.actual?.printed ?? details.none}
        unit={indicator.unit}
        cell={indicator.actualCell}
      />
      <Fact
        name={details.attainment}
        figure={rowWords(text, assessment, decimals).attainment}
        unit={null}
        cell={null}
      />
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly figure: string;
  readonly unit: string | null;
  readonly cell: CellRef | null;
}

function Fact({ name, figure, unit, cell }: FactProps) {
  const styles = useDetailStyles();
  const shared = useStyles();
  const { details } = detailsPaneText(usePane().text.language);
  const shownUnit = unit !== null && figure.endsWith(unit) ? null : unit;
  const at = details.at(shownUnit, cell === null ? null : addressOf(cell));
  return (
    <div className={styles.fact}>
      <dt className={shared.small}>{name}</dt>
      <dd className={mergeClasses(styles.figure, shared.strong)}>{figure}</dd>
      {at !== "" && <dd className={shared.small}>{at}</dd>}
    </div>
  );
}

function Conditions({ assessment }: { readonly assessment: Assessment }) {
  const styles = useDetailStyles();
  const shared = useStyles();
  const { text } = usePane();
  const { decimals } = useView().settings.report;
  return (
    <div className={shared.section}>
      <p className={shared.small}>{detailsPaneText(text.language).details.conditions}</p>
      <ul className={mergeClasses(shared.list, styles.list)}>
        {assessment.conditions.map((condition, place) => (
          <li key={place} className={styles.condition}>
            <OutcomeIcon outcome={condition.outcome} />
            <span className={shared.body}>
              {condition.indicator.name}: {text.pane.outcomes[condition.outcome]}.{" "}
              <span className={shared.quiet}>{rowWords(text, condition, decimals).sentence}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
