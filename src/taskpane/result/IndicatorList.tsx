import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";

import { UnfoldButton } from "../parts/UnfoldButton";
import { usePane, useView } from "../state/PaneContext";
import { Rows } from "../parts/Rows";
import { useStyles } from "../parts/styles";
import { IndicatorRow } from "./IndicatorRow";
import { groupIntoSections, type ResultSection } from "./sections";
import { tokens } from "../parts/tokens";

const BulletKey = lazy(() => import(/* webpackChunkName: "bullets" */ "./BulletKey"));

const useListStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "21px",
  },
  first: { paddingTop: 0 },
  rest: { padding: tokens.spacingHorizontalM },
  none: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
});

/** The indicators by outcome; met ones folded until asked for, or while something is sought. */
export function IndicatorList() {
  const styles = useListStyles();
  const shared = useStyles();
  const { state, dispatch, text } = usePane();
  const { assessments } = useView().review;
  const { result } = text.pane;
  const { filter, search } = state;
  const sections = useMemo(
    () => groupIntoSections(assessments, filter, search),
    [assessments, filter, search],
  );
  const narrowed = filter !== null || search.trim() !== "";
  return (
    <>
      {narrowed && (
        <div role="status" className={shared.hidden}>
          {result.matches(sections.reduce((sum, { rows }) => sum + rows.length, 0))}
        </div>
      )}
      {sections.length === 0 && (
        <div className={mergeClasses(shared.section, styles.none)}>
          <p className={shared.body}>{result.nothingMatches}</p>
          <Button className={shared.secondary} onClick={() => dispatch({ kind: "allShown" })}>
            {result.showAll}
          </Button>
        </div>
      )}
      {sections.length > 0 && (
        <Suspense fallback={null}>
          <BulletKey />
        </Suspense>
      )}
      {sections.map((section, place) =>
        section.name === "rest" && !narrowed ? (
          <Rest key={section.name} section={section} />
        ) : (
          <IndicatorSection key={section.name} section={section} isFirst={place === 0} />
        ),
      )}
    </>
  );
}

function IndicatorSection({
  section,
  isFirst,
}: {
  readonly section: ResultSection;
  readonly isFirst: boolean;
}) {
  const styles = useListStyles();
  const { state, text } = usePane();
  const { decimals } = useView().settings.report;
  const title = text.pane.result.sectionTitle(text.pane.result.section[section.name], section.rows.length);
  return (
    <section aria-label={title}>
      <h2 className={mergeClasses(styles.heading, isFirst && styles.first)}>{title}</h2>
      <Rows
        items={section.rows}
        keyOf={(one) => one.indicator.id}
        keep={state.open}
        size={168}
        render={(one) => (
          <IndicatorRow
            assessment={one}
            isOpen={state.open === one.indicator.id}
            hasDraft={state.rulings[one.indicator.id] !== undefined}
            decimals={decimals}
          />
        )}
      />
    </section>
  );
}

/** A wall of green stays folded. */
function Rest({ section }: { readonly section: ResultSection }) {
  const styles = useListStyles();
  const shared = useStyles();
  const { state, dispatch, text } = usePane();
  const { result } = text.pane;
  const shown = state.restShown;
  const words = shown ? result.hideRest : result.showRest;
  return (
    <>
      <div className={styles.rest}>
        <UnfoldButton
          isOpen={shown}
          toggle={() => dispatch({ kind: "unfolded", shown: !shown })}
          className={shared.main}
          isBox
        >
          {words(section.rows.length)}
        </UnfoldButton>
      </div>
      {shown && <IndicatorSection section={section} isFirst={false} />}
    </>
  );
}
