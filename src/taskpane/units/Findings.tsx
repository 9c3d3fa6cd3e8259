import { Button, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from "react";

import type { Gathering } from "../../actions/units/unitsActions";
import { unitsPaneText } from "../../text/units";
import { useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { usePane } from "../state/PaneContext";
import { cellName, listLines, type FoundLine } from "./gatherLines";

const useFindingStyles = makeStyles({
  line: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  offer: {
    height: "auto",
    textAlign: "left",
    justifyContent: "flex-start",
    marginTop: tokens.spacingVerticalXS,
  },
});

/** What a person must look at, then what would be filled. */
export function Findings({ gathering }: { readonly gathering: Gathering }) {
  const shared = useStyles();
  const { text } = usePane();
  const words = unitsPaneText(text.language);
  const lines = useMemo(
    () => listLines(gathering, text.language, words.note),
    [gathering, text.language, words],
  );
  const place = useKeptPlace(gathering);
  const lost = gathering.nameless.reduce((sum, { count }) => sum + count, gathering.unmatched.length);
  return (
    <div ref={place} className={shared.section}>
      <Part title={words.conflicts(lines.conflicts.length)} lines={lines.conflicts} isOpen />
      <Part title={words.unmatched(lost)} lines={lines.unmatched} isOpen action={TakeName} />
      <Part title={words.renamed(lines.renamed.length)} lines={lines.renamed} isOpen action={LeaveName} />
      <Part title={words.kept(lines.kept.length)} lines={lines.kept} isOpen />
      <Part title={words.plans(lines.plans.length)} lines={lines.plans} isOpen />
      <Part title={words.filled(lines.filled.length)} lines={lines.filled} isOpen />
      <Part title={words.stillEmpty(lines.stillEmpty.length)} lines={lines.stillEmpty} />
    </div>
  );
}

/** A button that takes a name, or leaves it, goes with its line: the focus goes to the line's other button. */
function useKeptPlace(gathering: Gathering): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const within = place.current;
    const remember = ({ target }: FocusEvent): void => {
      last.current = target instanceof HTMLElement ? (target.dataset["row"] ?? null) : null;
    };
    within?.addEventListener("focusin", remember);
    return () => within?.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return;
    const buttons = [...(place.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    buttons.find(({ dataset }) => dataset["row"] === last.current)?.focus();
  }, [gathering]);
  return place;
}

/** Says that the sender's row is the one it may be. */
function TakeName({ line }: { readonly line: FoundLine }) {
  const shared = useStyles();
  const styles = useFindingStyles();
  const { dispatch, text } = usePane();
  const { isThis } = unitsPaneText(text.language);
  const { near } = line;
  if (near === null) return null;
  return (
    <div>
      <Button
        data-row={near.key}
        className={mergeClasses(shared.secondary, styles.offer)}
        aria-label={`${line.name}: ${isThis(near.name, cellName(near.cell))}`}
        onClick={() =>
          dispatch({
            kind: "units",
            change: (units) => ({ ...units, rows: { ...units.rows, [near.key]: near.name } }),
          })
        }
      >
        {isThis(near.name, cellName(near.cell))}
      </Button>
    </div>
  );
}

/** What it was taken for, and the way back. */
function LeaveName({ line }: { readonly line: FoundLine }) {
  const shared = useStyles();
  const { dispatch, text } = usePane();
  const words = unitsPaneText(text.language);
  const { near } = line;
  if (near === null) return null;
  return (
    <>
      <span className={shared.body}> {words.renamedTo(near.name, cellName(near.cell))}</span>{" "}
      <Button
        data-row={near.key}
        className={shared.plain}
        size="small"
        aria-label={words.notThisOne(line.name)}
        onClick={() =>
          dispatch({
            kind: "units",
            change: (units) => ({ ...units, rows: { ...units.rows, [near.key]: "" } }),
          })
        }
      >
        {words.notThis}
      </Button>
    </>
  );
}

/** Longer lists are read on the sheet. */
const SHOWN = 200;

function Part({
  title,
  lines,
  isOpen = false,
  action: Action,
}: {
  readonly title: string;
  readonly lines: readonly FoundLine[];
  readonly isOpen?: boolean;
  readonly action?: (props: { readonly line: FoundLine }) => ReactNode;
}): ReactNode {
  const shared = useStyles();
  const styles = useFindingStyles();
  const { deeds, text } = usePane();
  const words = unitsPaneText(text.language);
  if (lines.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary className={shared.label}>{title}</summary>
      <ul className={shared.list}>
        {lines.slice(0, SHOWN).map((line) => {
          const { key, cell, name, told } = line;
          return (
            <li key={key} className={mergeClasses(shared.body, styles.line)}>
              {cell === null ? (
                <span className={shared.strong}>{name}</span>
              ) : (
                <Link as="button" onClick={() => deeds.select(cell)}>
                  {name} ({cellName(cell)})
                </Link>
              )}
              {told !== "" && <span className={shared.small}> {told}</span>}
              {Action !== undefined && <Action line={line} />}
            </li>
          );
        })}
      </ul>
      {lines.length > SHOWN && <p className={shared.small}>{words.more(lines.length - SHOWN)}</p>}
    </details>
  );
}
