import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import type { UnitsActions } from "../../actions/units/unitsActions";
import { unitsPaneText, unitsText } from "../../text/units";
import { useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { usePane } from "../state/PaneContext";
import { FileChooser } from "./FileChooser";
import { GatherPart } from "./GatherPart";
import { RequestsPart } from "./RequestsPart";
import { RollUpPart } from "./RollUpPart";

const useScreenStyles = makeStyles({
  door: { alignItems: "flex-start" },
  hint: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Many units' files: gathered into the table that is open, or rolled up on new sheets. Fetched when it is opened. */
export default function UnitsScreen() {
  const shared = useStyles();
  const { state, text } = usePane();
  const words = unitsPaneText(text.language);
  const room = useUnitsRoom();
  const { door, received } = state.units;
  return (
    <div className={shared.page}>
      <div className={shared.section}>
        <h1 className={mergeClasses(shared.title, shared.focusable)} tabIndex={-1}>
          {words.title}
        </h1>
        <Doors />
      </div>
      {door !== "requests" && <FileChooser room={room} />}
      <Refused />
      {room !== null && door === "rollup" && <RollUpPart room={room} />}
      {room !== null && door === "gather" && received.length > 0 && <GatherPart room={room} />}
      {room !== null && door === "requests" && <RequestsPart room={room} />}
    </div>
  );
}

/** What reads and writes, once it is fetched. */
function useUnitsRoom(): UnitsActions | null {
  const { deeds } = usePane();
  const [room, setRoom] = useState<UnitsActions | null>(null);
  useEffect(() => {
    deeds.act("manyUnits", async (actions) => {
      setRoom(await actions.units());
      return {};
    });
  }, [deeds]);
  return room;
}

const DOORS = ["rollup", "gather", "requests"] as const;

function Doors() {
  const shared = useStyles();
  const styles = useScreenStyles();
  const { state, dispatch, text } = usePane();
  const { doors } = unitsPaneText(text.language);
  const { door } = state.units;
  const label = (name: string, hint: string) => (
    <>
      {name}
      <span className={styles.hint}>{hint}</span>
    </>
  );
  return (
    <RadioGroup
      className={shared.choice}
      aria-label={doors.label}
      value={door}
      onChange={(_, { value }) =>
        dispatch({
          kind: "units",
          change: (units) => ({ ...units, door: DOORS.find((door) => door === value) ?? "rollup" }),
        })
      }
    >
      <Radio className={styles.door} value="rollup" label={label(doors.rollup, doors.rollupHint)} />
      <Radio className={styles.door} value="gather" label={label(doors.gather, doors.gatherHint)} />
      <Radio className={styles.door} value="requests" label={label(doors.requests, doors.requestsHint)} />
    </RadioGroup>
  );
}

/** A file that gave nothing is a line, and why. */
function Refused() {
  const shared = useStyles();
  const { state, text } = usePane();
  const words = unitsPaneText(text.language);
  const { refusals } = unitsText(text.language).list;
  const refused = state.units.received.flatMap((file) => ("refused" in file ? [file] : []));
  if (refused.length === 0) return null;
  return (
    <section className={shared.section} aria-label={words.files}>
      <h2 className={shared.label}>{words.files}</h2>
      <ul className={shared.list}>
        {refused.map(({ file, refused: why }) => (
          <li key={file} className={shared.body}>
            <span className={shared.strong}>{file}</span>: {refusals[why]}
          </li>
        ))}
      </ul>
    </section>
  );
}
