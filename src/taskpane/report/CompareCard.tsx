import { Button, Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons/svg/arrow-swap";
import { useRef, useState } from "react";

import type { Compared, ComparisonSource, View } from "../../actions";
import { comparingText, sourceWords } from "../../text/comparing";
import { fillPlaces, unitsText } from "../../text/units";
import { useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { usePane, useView } from "../state/PaneContext";
import { ComparedList } from "./ComparedList";

const useCompareStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const FILE = "file";

/** The figures beside those of another time: what the report remembers, another sheet, a chosen file. Fetched with its words. */
export default function CompareCard() {
  const shared = useStyles();
  const styles = useCompareStyles();
  const { text } = usePane();
  const { comparable } = useView();
  const words = comparingText(text.language);
  const [chosen, setChosen] = useState("0");
  const { compared, refused, compare, chooseFile, insert, close } = useComparing();
  const chooser = useRef<HTMLInputElement>(null);
  const value = comparable.length === 0 || chosen === FILE ? FILE : chosen;
  const start = () => {
    const source = comparable[Number(value)];
    if (value === FILE || source === undefined) chooser.current?.click();
    else compare(source);
  };
  return (
    <section className={mergeClasses(shared.card, styles.card)} aria-label={words.pane.title}>
      <h2 className={shared.label}>{words.pane.title}</h2>
      <p className={mergeClasses(shared.body, shared.quiet)}>{words.pane.intro}</p>
      <Field label={words.pane.against} className={shared.field}>
        <Select value={value} onChange={(_, { value: next }) => setChosen(next)}>
          {comparable.map((source, index) => (
            <option key={index} value={String(index)}>
              {sourceWords(source, text.language)}
            </option>
          ))}
          <option value={FILE}>{words.pane.chooseFile}</option>
        </Select>
      </Field>
      <Button className={shared.secondary} icon={<ArrowSwapRegular />} onClick={start}>
        {words.pane.compare}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm,.xltx,.xltm,.csv"
        hidden
        aria-label={words.pane.fileLabel}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) chooseFile(file);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      {refused !== null && (
        <p className={shared.body}>
          {refused} {words.pane.untouched}
        </p>
      )}
      {compared !== null && <ComparedList compared={compared} insert={insert} close={close} />}
    </section>
  );
}

interface Shown {
  /** The view it is of: of a later one it says nothing. */
  readonly view: View;
  readonly compared: Compared;
}

/** Always of figures just read. */
function useComparing() {
  const { deeds, text } = usePane();
  const view = useView();
  const [shown, setShown] = useState<Shown | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const words = comparingText(text.language);
  const compare = (source: ComparisonSource | File) =>
    deeds.act("compare", async (actions) => {
      const read = await actions.read();
      const found = source instanceof File ? await actions.readOther(await namedFile(source)) : null;
      if (source instanceof File && found?.kind === "refused") {
        const why = unitsText(text.language).list.refusals[found.code];
        const said = fillPlaces(words.pane.refused, { name: source.name, why });
        setRefused(said);
        setShown(null);
        return { view: read, said };
      }
      const known = source instanceof File ? (found?.kind === "source" ? found.source : null) : source;
      if (known === null) return { view: read };
      const compared = await actions.compare(read, known, text.language);
      setRefused(null);
      setShown({ view: read, compared });
      return { view: read, said: compared.sentence };
    });
  return {
    compared: shown?.view === view ? shown.compared : null,
    refused,
    compare: (source: ComparisonSource) => compare(source),
    chooseFile: (file: File) => compare(file),
    insert: () =>
      deeds.act("compare", async (actions) => {
        if (shown === null) return {};
        const { view: after } = await actions.insertComparison(shown.view, shown.compared);
        return { view: after, said: words.pane.inserted };
      }),
    close: () => setShown(null),
  };
}

async function namedFile(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
