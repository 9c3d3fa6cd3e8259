import { Button, Checkbox, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useMemo, useRef, useState, type DragEvent } from "react";

import type { Received, UnitsActions } from "../../actions/units/unitsActions";
import { unitsPaneText } from "../../text/units";
import { CONTRAST, useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { usePane, useView } from "../state/PaneContext";
import { readFiles, type FileReading } from "./fileReader";
import type { UnitsState } from "../state/unitsState";

const useChooserStyles = makeStyles({
  zone: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  over: {
    backgroundColor: tokens.colorNeutralBackground2,
    [CONTRAST]: { outline: "2px solid Highlight" },
  },
});

const ENDINGS = ".xlsx,.xlsm,.xltx,.xltm,.csv,.xls,.xlsb,.ods,.et";

/** Files by dialog or drag, or sheets of this workbook; how far the reading is, and the way to stop it. */
export function FileChooser({ room }: { readonly room: UnitsActions | null }) {
  const shared = useStyles();
  const styles = useChooserStyles();
  const { state, text } = usePane();
  const words = unitsPaneText(text.language);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { read, stop } = useReading();
  const { reading } = state.units;
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    read([...event.dataTransfer.files]);
  };
  return (
    <div className={shared.section}>
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={over}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <Button
          appearance="primary"
          className={shared.main}
          icon={<FolderOpenRegular />}
          disabledFocusable={reading !== null}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={ENDINGS}
          aria-label={words.chooseLabel}
          onChange={({ target }) => {
            read([...(target.files ?? [])]);
            // The same files can be chosen again.
            target.value = "";
          }}
        />
        <span className={shared.small}>{words.drop}</span>
      </div>
      {reading === null ? <Sheets room={room} /> : <Progress stop={stop} />}
      <p className={shared.small}>{words.local}</p>
    </div>
  );
}

/** There is one pane on a page; its reading goes on while another screen is on show, and can be stopped from here again. */
let running: FileReading | null = null;

/** The reading under way, if any; what it brings is added to what is there, a file of the same name takes the other's place. */
function useReading() {
  const { state, dispatch, deeds, text } = usePane();
  const words = unitsPaneText(text.language);
  const change = (part: (units: UnitsState) => Partial<UnitsState>): void =>
    dispatch({ kind: "units", change: (units) => ({ ...units, ...part(units) }) });
  const read = (files: readonly File[]): void => {
    if (files.length === 0 || state.units.reading !== null) return;
    const reading = readFiles(files, (at, { name }) =>
      change(() => ({ reading: { at: at + 1, of: files.length, file: name } })),
    );
    running = reading;
    const arrived = reading.all.then((all) => {
      change(({ received }) => ({ reading: null, done: null, received: withFiles(received, all) }));
      const isWhole = all.length === files.length;
      const readWell = all.filter((one) => !("refused" in one)).length;
      return isWhole ? words.read(readWell, all.length) : words.stoppedAt(all.length);
    });
    void arrived.then(
      // What is shown of the open table is as it is now.
      (said) => deeds.act("manyUnits", async (actions) => ({ view: await actions.read(), said })),
      (fault: unknown) => {
        change(() => ({ reading: null }));
        deeds.act("manyUnits", () => Promise.reject(fault as Error));
      },
    );
  };
  return { read, stop: () => running?.stop() };
}

function withFiles(before: readonly Received[], now: readonly Received[]): readonly Received[] {
  const names = new Set(now.map(({ file }) => file));
  return [...before.filter(({ file }) => !names.has(file)), ...now];
}

function Progress({ stop }: { readonly stop: () => void }) {
  const shared = useStyles();
  const { state, text } = usePane();
  const words = unitsPaneText(text.language);
  const { reading } = state.units;
  if (reading === null) return null;
  const said = words.reading(reading.at, reading.of, reading.file);
  return (
    <div className={shared.section}>
      <div className={shared.between}>
        <span className={shared.small}>{said}</span>
        <Button className={shared.plain} onClick={stop}>
          {words.stop}
        </Button>
      </div>
      <ProgressBar aria-label={said} value={reading.at - 1} max={reading.of} />
    </div>
  );
}

/** Sheets of the open workbook, each as a unit's file; and the way to put away what was read. */
function Sheets({ room }: { readonly room: UnitsActions | null }) {
  const shared = useStyles();
  const view = useView();
  const { state, dispatch, deeds, text } = usePane();
  const words = unitsPaneText(text.language);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const names = useMemo(() => room?.sheetsToTake(view) ?? [], [room, view]);
  const set = (received: readonly Received[]): void =>
    dispatch({ kind: "units", change: (units) => ({ ...units, received, done: null }) });
  // As the sheets are now: what was asked may just have been answered in them.
  const take = (all: UnitsActions) =>
    deeds.act("manyUnits", async (actions) => {
      const current = await actions.read();
      const taken = all.readSheets(current, chosen);
      set(withFiles(state.units.received, taken));
      const read = taken.filter((one) => !("refused" in one)).length;
      return { view: current, said: words.read(read, taken.length) };
    });
  return (
    <>
      {names.length > 1 && (
        <details>
          <summary className={shared.body}>{words.sheets}</summary>
          <div className={mergeClasses(shared.section, shared.choice)}>
            {names.map((name) => (
              <Checkbox
                key={name}
                label={name}
                checked={chosen.includes(name)}
                onChange={(_, { checked }) =>
                  setChosen(checked === true ? [...chosen, name] : chosen.filter((one) => one !== name))
                }
              />
            ))}
            <Button
              className={shared.secondary}
              disabledFocusable={chosen.length === 0 || room === null}
              onClick={() => room !== null && take(room)}
            >
              {words.takeSheets}
            </Button>
          </div>
        </details>
      )}
      {state.units.received.length > 0 && (
        <Button
          appearance="subtle"
          className={mergeClasses(shared.plain, shared.flush)}
          onClick={() => set([])}
        >
          {words.forget}
        </Button>
      )}
    </>
  );
}
