import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Requests, RequestSource, UnitsActions } from "../../actions/units/unitsActions";
import { requestsText, unitsPaneText } from "../../text/units";
import { useStyles } from "../parts/styles";
import { saveFile } from "../report/saveFile";
import { usePane, useView } from "../state/PaneContext";
import { WrittenLast } from "./WrittenLast";
import { FileChooser } from "./FileChooser";
import { ExpectedList } from "./RollUpPart";
import { useUnitsChosen } from "./useUnitsChosen";

/** Who is asked for what; the sheets, or the Word file, are made by the buttons. */
export function RequestsPart({ room }: { readonly room: UnitsActions }) {
  const shared = useStyles();
  const { dispatch, text } = usePane();
  const words = unitsPaneText(text.language);
  const view = useView();
  const source = useSource();
  const requests = useMemo(() => room.requests(view, source), [room, view, source]);
  return (
    <section className={shared.section} aria-label={words.doors.requests}>
      <Field className={shared.field} label={words.asks.label}>
        <RadioGroup
          className={shared.choice}
          value={source === null ? "owner" : "unit"}
          onChange={(_, { value }) =>
            dispatch({
              kind: "units",
              change: (units) => ({ ...units, asks: value === "unit" ? "unit" : "owner" }),
            })
          }
        >
          <Radio value="owner" label={words.asks.owner} />
          <Radio value="unit" label={words.asks.unit} />
        </RadioGroup>
      </Field>
      {source !== null && (
        <>
          <FileChooser room={room} />
          <ExpectedList />
        </>
      )}
      {requests.asked.length === 0 ? (
        <p className={shared.body}>{words.asks.none}</p>
      ) : (
        <>
          <RequestButtons room={room} source={source} count={requests.asked.length} />
          <Asked requests={requests} />
        </>
      )}
    </section>
  );
}

/** As chosen; else by the files where there are any. */
function useSource(): RequestSource {
  const { received, asks } = usePane().state.units;
  const choices = useUnitsChosen();
  const isByUnit = asks === null ? received.length > 0 : asks === "unit";
  return useMemo(() => (isByUnit ? { received, choices } : null), [isByUnit, received, choices]);
}

interface ButtonsProps {
  readonly room: UnitsActions;
  readonly source: RequestSource;
  readonly count: number;
}

/** Always of figures just read. */
function RequestButtons({ room, source, count }: ButtonsProps) {
  const shared = useStyles();
  const { state, dispatch, deeds, text } = usePane();
  const words = unitsPaneText(text.language);
  const until = state.units.until === "" ? null : state.units.until;
  const write = () =>
    deeds.act("manyUnits", async (actions) => {
      const current = await actions.read();
      const { language } = current.review.reading;
      const done = await room.writeRequests(current, room.requests(current, source), { until, language });
      const said = words.asks.written(done.sheets.length);
      dispatch({ kind: "units", change: (units) => ({ ...units, done: said }) });
      return { view: done.view, said };
    });
  const save = () =>
    deeds.act("saveWord", async (actions) => {
      const view = await actions.read();
      const { language } = view.review.reading;
      const file = await room.requestFile(view, room.requests(view, source), { until, language });
      saveFile(file);
      return { view, said: words.asks.saved(file.name) };
    });
  return (
    <>
      <Field className={shared.field} label={words.asks.until} hint={words.asks.untilHint}>
        <Input
          className={shared.control}
          type="date"
          value={state.units.until}
          onChange={(_, { value }) =>
            dispatch({ kind: "units", change: (units) => ({ ...units, until: value }) })
          }
        />
      </Field>
      <Button appearance="primary" className={shared.main} onClick={write}>
        {words.asks.write(count)}
      </Button>
      {deeds.savesFiles() && (
        <Button className={shared.secondary} onClick={save}>
          {words.asks.save}
        </Button>
      )}
      <WrittenLast />
      <p className={shared.small}>{words.asks.back}</p>
    </>
  );
}

function Asked({ requests }: { readonly requests: Requests }) {
  const shared = useStyles();
  const { text } = usePane();
  const words = unitsPaneText(text.language);
  const { nobodySheet } = requestsText(text.language);
  return (
    <ul className={shared.list}>
      {requests.asked.map(({ to, whole, rows }) => {
        const count = (wanted: string): number => rows.filter(({ ask }) => ask === wanted).length;
        const told =
          whole === null
            ? words.asks.told(count("figure"), count("reason"), count("clear"))
            : words.asks.whole;
        return (
          <li key={to ?? ""} className={shared.body}>
            <span className={shared.strong}>{to ?? nobodySheet}</span>: {told}
          </li>
        );
      })}
    </ul>
  );
}
