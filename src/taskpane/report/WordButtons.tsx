import { Button, mergeClasses } from "@fluentui/react-components";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { DocumentSyncRegular } from "@fluentui/react-icons/svg/document-sync";
import { useRef, useState } from "react";

import type { NamedFile, WordUpdate } from "../../actions";
import { wordPaneText } from "../../text/panes/wordPane";
import { useStyles } from "../parts/styles";
import { useTools } from "../state/PaneContext";
import { saveFile } from "./saveFile";
import { WordUpdateCard } from "./WordUpdateCard";

/** What became of a chosen file. */
interface Compared {
  readonly name: string;
  readonly update: WordUpdate;
}

/** The report as a Word file, and an edited one brought up to date. Always of figures just read: this is what is signed. */
export function WordButtons() {
  const shared = useStyles();
  const { deeds, text } = useTools();
  const words = wordPaneText(text.language);
  const chooser = useRef<HTMLInputElement>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const canSave = deeds.savesFiles();

  const give = (file: NamedFile) => {
    saveFile(file);
    return words.saved(file.name);
  };
  const save = () =>
    deeds.act("saveWord", async (actions) => {
      const view = await actions.read();
      return { view, said: give(await actions.wordFile(view)) };
    });
  const compare = (file: File) =>
    deeds.act("saveWord", async (actions) => {
      const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      const view = await actions.read();
      const update = await actions.updateWordFile(view, given);
      setCompared({ name: file.name, update });
      const said =
        update.kind === "refused" ? words.refusals[update.code] : words.compared(update.findings.length);
      return { view, said };
    });

  return (
    <>
      <div className={shared.row}>
        <Button
          className={mergeClasses(shared.secondary, shared.grow)}
          icon={<DocumentArrowDownRegular />}
          disabledFocusable={!canSave}
          onClick={save}
        >
          {words.save}
        </Button>
        <Button
          className={mergeClasses(shared.secondary, shared.grow)}
          icon={<DocumentSyncRegular />}
          disabledFocusable={!canSave}
          onClick={() => chooser.current?.click()}
        >
          {words.update}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".docx"
          hidden
          aria-label={words.choose}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) compare(file);
            // The same file can be chosen again.
            target.value = "";
          }}
        />
      </div>
      {!canSave && <p className={shared.small}>{words.noSaving}</p>}
      {compared !== null && (
        <WordUpdateCard
          key={compared.name}
          name={compared.name}
          update={compared.update}
          save={(file) => {
            deeds.act("saveWord", async () => ({ said: give(file) }));
            setCompared(null);
          }}
          drop={() => setCompared(null)}
        />
      )}
    </>
  );
}
