import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { Issue } from "../../model/issue";
import { useStyles } from "../parts/styles";
import { usePane, useView } from "../state/PaneContext";
import { isOutdated } from "../state/paneState";
import { TableTargets } from "../tables/TargetChoice";
import { otherReadings, type ReadingGroup } from "./readings";
import { issuesPaneText } from "../../text/panes/issuesPane";

/** So many choices are shown at once; more on request. */
const AT_ONCE = 5;

/** What else could be meant, where the doubt is told: each with the headline it would give, one click away, one click back. */
export function OtherReadings({ issue }: { readonly issue: Issue }) {
  const shared = useStyles();
  const { text } = usePane();
  const view = useView();
  const [all, setAll] = useState(false);
  const table = view.review.reading.tables.find(({ id }) => issue.id.startsWith(`${issue.code}|${id}|`));
  if (issue.code === "twoTargetColumns" && table !== undefined) return <TableTargets table={table} isOnly />;
  const groups = otherReadings(issue, view, text);
  const left = all ? 0 : groups.length - AT_ONCE;
  return (
    <>
      {groups.slice(0, all ? groups.length : AT_ONCE).map((group, at) => (
        <Options key={`${at} ${group.label}`} group={group} />
      ))}
      {left > 0 && (
        <Button
          appearance="transparent"
          className={mergeClasses(shared.plain, shared.flush)}
          onClick={() => setAll(true)}
        >
          {issuesPaneText(text.language).moreReadings(left)}
        </Button>
      )}
    </>
  );
}

/** So many indicators are read again for each option without a wait; of more the headline is told after the click. */
const QUICK = 150;

function Options({ group: { label, options } }: { readonly group: ReadingGroup }) {
  const shared = useStyles();
  const { state, deeds, text } = usePane();
  const view = useView();
  const { headline, headlineLabel } = text.pane.tables;
  const isOld = isOutdated(state);
  const asked = options.map(({ label: name, spoken }) => `${name} ${spoken}`).join();
  const tallies = useMemo(
    () =>
      view.review.reading.indicators.length > QUICK
        ? []
        : options.map(({ change, isNow }) =>
            isNow === true ? view.review.tally : deeds.tryOut(view, change).review.tally,
          ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- options are made anew at each drawing; what they are is in `asked`
    [view, deeds, asked],
  );
  return (
    <div className={shared.row} role="group" aria-label={label} style={{ alignItems: "center" }}>
      <span className={mergeClasses(shared.body, shared.quiet)}>{label}</span>
      {options.map(({ label: name, spoken, title, change }, at) => {
        // Of figures that are no more: what it would come to is not said.
        const tally = isOld ? undefined : tallies[at];
        const shown = tally ? `${name} · ${headline(tally.metOrExceeded, tally.total)}` : name;
        const counts = tally ? headlineLabel(tally.metOrExceeded, tally.total) : "";
        const more = [spoken, counts].filter((words) => words !== "").join(", ");
        return (
          <Button
            key={name}
            className={shared.plain}
            title={title}
            aria-label={more === "" ? shown : `${shown}: ${more}`}
            onClick={() =>
              deeds.choose(change, {
                named: ({ review: { tally: now } }) =>
                  issuesPaneText(text.language).chosen(name, label, headline(now.metOrExceeded, now.total)),
              })
            }
          >
            {shown}
          </Button>
        );
      })}
    </div>
  );
}
