import { Button, Link } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";

import type { Gathering, UnitsActions } from "../../actions/units/unitsActions";
import { addressOf } from "../../model/address";
import type { CellRef } from "../../model/cells";
import { fillPlaces, unitsPaneText, unitsText } from "../../text/units";
import { useStyles } from "../parts/styles";
import { usePane, useView } from "../state/PaneContext";

/** What would be filled from where, and what a person must look at; nothing is written before the button. */
export function GatherPart({ room }: { readonly room: UnitsActions }) {
  const shared = useStyles();
  const { state, dispatch, deeds, text } = usePane();
  const view = useView();
  const words = unitsPaneText(text.language);
  const { received } = state.units;
  const gathering = useMemo(() => room.preview(view, received), [room, view, received]);
  const { cells } = gathering;
  const fill = () =>
    deeds.act("manyUnits", async (actions) => {
      const current = await actions.read();
      const done = await room.gather(current, received, current.review.reading.language);
      const said = words.gathered(done.gathering.cells.length, done.gathering.notTaken.length);
      dispatch({ kind: "units", change: (units) => ({ ...units, done: said }) });
      return { view: done.view, said };
    });
  if (view.review.reading.tables.length === 0) return <p className={shared.body}>{words.noTable}</p>;
  return (
    <section className={shared.section} aria-label={words.doors.gather}>
      {cells.length === 0 ? (
        <p className={shared.body}>{words.nothingToFill}</p>
      ) : (
        <Button appearance="primary" className={shared.main} onClick={fill}>
          {words.fill(cells.length)}
        </Button>
      )}
      <Findings gathering={gathering} />
    </section>
  );
}

interface Line {
  readonly key: string;
  /** Where it would go, or lies in the master; null where there is no such cell. */
  readonly cell: CellRef | null;
  readonly name: string;
  readonly told: string;
}

function place(file: string, cell: CellRef): string {
  return `${file}, ${cell.sheet}!${addressOf({ ...cell, rows: 1, columns: 1 })}`;
}

function Findings({ gathering }: { readonly gathering: Gathering }) {
  const { text } = usePane();
  const words = unitsPaneText(text.language);
  const { notes, reasons } = unitsText(text.language).gather;
  const filled = gathering.cells.map(({ row, cell, what, origins, converted, value }): Line => {
    const [first] = origins;
    const from = origins.map((origin) => `${origin.unit} (${place(origin.file, origin.cell)})`).join("; ");
    const shown =
      value.kind === "number" && converted !== null ? String(value.value) : (first?.printed ?? "");
    const by = converted === null ? "" : `; ${fillPlaces(notes.converted, { ...converted })}`;
    const note = what === "note" ? `${words.note}: ` : "";
    return {
      key: `${what} ${cell.row} ${cell.column} ${cell.sheet}`,
      cell,
      name: row.name,
      told: `${note}${shown} ← ${from}${by}`,
    };
  });
  const ofNote = (what: "actual" | "note"): string => (what === "note" ? `${words.note}: ` : "");
  const conflicts = gathering.conflicts.map(({ row, what, origins }, at): Line => ({
    key: `c${at}`,
    cell: (what === "note" ? row.openNote : row.open?.cell) ?? row.cell,
    name: row.name,
    told:
      ofNote(what) +
      origins.map((one) => `${one.printed} ← ${one.unit} (${place(one.file, one.cell)})`).join("; "),
  }));
  const unmatched = gathering.unmatched.map(({ file, row, why, near }, at): Line => ({
    key: `u${at}`,
    cell: null,
    name: row.name,
    told: `${place(file, row.cell)}: ${reasons[why]}${near === null ? "" : `; ${fillPlaces(notes.near, { name: near.name, cell: addressOf({ ...near.cell, rows: 1, columns: 1 }) })}`}`,
  }));
  const kept = gathering.kept.map(({ row, what, origin }, at): Line => ({
    key: `k${at}`,
    cell: row.actual?.cell ?? row.cell,
    name: row.name,
    told: `${ofNote(what)}${origin.printed} ← ${origin.unit}; ${fillPlaces(notes.masterHas, { printed: (what === "note" ? row.note : row.actual?.printed) ?? "" })}`,
  }));
  const plans = gathering.changedPlans.map(({ row, file, cell, printed }, at): Line => ({
    key: `p${at}`,
    cell: row.cell,
    name: row.name,
    told: `${printed} (${place(file, cell)}); ${fillPlaces(notes.planHas, { printed: row.target ?? "" })}`,
  }));
  const empty = gathering.stillEmpty.map((row, at): Line => ({
    key: `e${at}`,
    cell: row.cell,
    name: row.name,
    told: "",
  }));
  return (
    <>
      <Part title={words.conflicts(conflicts.length)} lines={conflicts} isOpen />
      <Part title={words.unmatched(unmatched.length)} lines={unmatched} isOpen />
      <Part title={words.kept(kept.length)} lines={kept} isOpen />
      <Part title={words.plans(plans.length)} lines={plans} isOpen />
      <Part title={words.filled(filled.length)} lines={filled} isOpen />
      <Part title={words.stillEmpty(empty.length)} lines={empty} />
    </>
  );
}

/** Longer lists are read on the sheet. */
const SHOWN = 200;

function Part({
  title,
  lines,
  isOpen = false,
}: {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly isOpen?: boolean;
}): ReactNode {
  const shared = useStyles();
  const { deeds, text } = usePane();
  const words = unitsPaneText(text.language);
  if (lines.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary className={shared.label}>{title}</summary>
      <ul className={shared.list}>
        {lines.slice(0, SHOWN).map(({ key, cell, name, told }) => (
          <li key={key} className={shared.body}>
            {cell === null ? (
              <span className={shared.strong}>{name}</span>
            ) : (
              <Link as="button" onClick={() => deeds.select(cell)}>
                {name} ({addressOf({ ...cell, rows: 1, columns: 1 })})
              </Link>
            )}
            {told !== "" && <span className={shared.small}> {told}</span>}
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p className={shared.small}>{words.more(lines.length - SHOWN)}</p>}
    </details>
  );
}
