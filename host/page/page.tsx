/** The whole page: ribbon, formula bar, grid and sheet tabs at the left, the add-in's task pane at the right. */
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type DragEvent,
} from "react";
import type { Connection } from "../office/messages";
import { blockAddress, cellAddress, parseBlock } from "../workbook/address";
import type { Sheet } from "../workbook/model";
import { UnreadableWorkbook } from "../workbook/package";
import { shownText } from "../workbook/shownText";
import { newWorkbook, openWorkbook } from "../workbook/workbook";
import { AddinFrame, besideUs, officeTheme, PageSession, TaskPane } from "./addin";
import { Desk } from "./desk";
import { DialogWindow, type AddinDialog } from "./dialog";
import { Grid, type Draft } from "./grid";
import { paperCopy } from "./paperCopy";
import { Preview } from "./preview";
import { readRibbon, type RibbonAction } from "./ribbon";
import { selectBlock, selectCell } from "./selection";
import { Window } from "./window";
import { wordsOf, type Words } from "./words";

const FAULTS = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "GeneralException",
  "RequestAborted",
  "InactiveWorkbook",
];

interface Options {
  readonly language: "vi-VN" | "en-US";
  readonly theme: "light" | "dark";
  readonly api: string;
  /** Another add-in's page served beside this one; "" for the pane of the manifest. */
  readonly addin: string;
}

/** What the address of this page asks for: ?language=en-US&theme=dark&api=1.9&addin=/x.html&workbook=empty.xlsx */
function optionsOf(search: URLSearchParams): Options {
  return {
    language: search.get("language")?.startsWith("en") ? "en-US" : "vi-VN",
    theme: search.get("theme") === "dark" ? "dark" : "light",
    api: search.get("api") ?? "1.14",
    addin: search.get("addin") ?? "",
  };
}

export function Page() {
  const search = useMemo(() => new URLSearchParams(window.location.search), []);
  const [options, setOptions] = useState(() => optionsOf(search));
  const [desk, setDesk] = useState(() => new Desk(newWorkbook(), "Book1.xlsx"));
  const [samples, setSamples] = useState<readonly string[]>([]);
  const [manifest, setManifest] = useState<string | null>(null);
  const [hasPdf, setHasPdf] = useState(false);
  const [pane, setPane] = useState<string | null>(null);
  const [commands, setCommands] = useState<{ connection: Connection | null } | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [dialog, setDialog] = useState<AddinDialog | null>(null);
  const [previewing, setPreviewing] = useState(false);
  useSyncExternalStore(desk.subscribe, () => desk.tick);
  const { version } = desk;
  const words = wordsOf(options.language);
  const { language, theme, api } = options;

  const session = useMemo(() => {
    desk.workbook.numberLocale = language;
    return new PageSession(desk, {
      language,
      api,
      fileName: desk.fileName,
      onLog: (line) => /does not answer/.test(line) && setNotice(line),
    });
    // The theme too: the pane asks for it once, when it is loaded.
  }, [desk, language, api, theme]);
  useEffect(() => () => session.close(), [session]);
  session.isEditing = draft !== null;
  session.theme = officeTheme(theme);

  const { ribbon, ribbonFault } = useMemo(() => {
    if (manifest === null) return { ribbon: null, ribbonFault: null };
    try {
      return { ribbon: readRibbon(manifest, language), ribbonFault: null };
    } catch (error) {
      return { ribbon: null, ribbonFault: String(error instanceof Error ? error.message : error) };
    }
  }, [manifest, language]);

  const open = useCallback(
    async (name: string, bytes: Promise<ArrayBuffer>) => {
      try {
        const next = new Desk(openWorkbook(new Uint8Array(await bytes)), name);
        if (next.workbook.calculationMode !== "Manual") next.workbook.calculate();
        setDraft(null);
        setNotice(null);
        setDesk(next);
      } catch (error) {
        const words = wordsOf(language);
        const why = error instanceof UnreadableWorkbook ? words.unreadable[error.code] : String(error);
        setNotice(words.notOpened(name, why));
      }
    },
    [language],
  );
  const openSample = useCallback(
    (name: string) =>
      open(
        name,
        fetch(`/workbooks/${encodeURIComponent(name)}`).then((answer) => {
          if (!answer.ok) throw new Error(String(answer.status));
          return answer.arrayBuffer();
        }),
      ),
    [open],
  );

  useEffect(() => {
    void fetch("/pdf").then(({ status }) => setHasPdf(status === 204));
    void fetch("/addin/manifest.xml")
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)))))
      .then(setManifest, (error: Error) => setNotice(words.noRibbon(error.message)));
    void fetch("/workbooks/index.json")
      .then((answer) => (answer.ok ? (answer.json() as Promise<string[]>) : []))
      .then((names) => {
        setSamples(names);
        const first = search.get("workbook") ?? names.find((name) => name.startsWith("ngan-son")) ?? names[0];
        if (first) void openSample(first);
      });
    // Once, when the page comes up.
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = `${desk.fileName} – ${words.title}`;
  }, [language, theme, desk, words]);

  const commit = () => {
    if (!draft) return true;
    setDraft(null);
    return desk.type(draft.place, draft.text);
  };
  const perform = (action: RibbonAction) => {
    if (action.kind === "showTaskpane") return setPane(besideUs(action.url));
    if (!commands) setCommands({ connection: null });
    queued.current.push(action.functionName);
    runQueued(commands?.connection ?? null);
  };
  const queued = useRef<string[]>([]);
  const runQueued = (connection: Connection | null) => {
    if (!connection) return;
    for (const name of queued.current.splice(0)) {
      connection.invokeCommand(name).catch((error: unknown) => setNotice(words.noAddin(String(error))));
    }
  };
  const download = async () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([(await desk.workbook.save()) as BlobPart]));
    link.download = desk.fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const pdf = async () => {
    // Opened at once: after waiting, a browser would take it for a pop-up.
    const tab = window.open("");
    const answer = await fetch("/pdf", {
      method: "POST",
      body: (await paperCopy(desk.workbook)) as BodyInit,
    });
    if (answer.ok && tab) return tab.location.assign(URL.createObjectURL(await answer.blob()));
    tab?.close();
    setNotice(words.refused(`PDF ${answer.status}`));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void open(file.name, file.arrayBuffer());
  };

  const { sheet, selection } = desk;
  const refusal =
    desk.refusal &&
    (desk.refusal.code === "AccessDenied" ? words.isProtected : words.refused(desk.refusal.message));
  const alert = refusal ?? notice ?? (ribbonFault && words.noRibbon(ribbonFault));
  const taskpane = options.addin || (pane ?? (ribbon?.taskpane ? besideUs(ribbon.taskpane) : null));
  const functions = ribbon?.functionFile && besideUs(ribbon.functionFile);
  const { active, block } = selection;
  const isOneCell = blockAddress(selectCell(sheet, active).block) === blockAddress(block);
  const selected = isOneCell ? cellAddress(active.row, active.column) : blockAddress(block);

  return (
    <div
      className="page"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onKeyDown={cycleRegions}
    >
      <header className="topbar">
        <strong>{desk.fileName}</strong>
        <Menu
          {...{ words, samples, hasPdf, desk }}
          onOpen={(file) => void open(file.name, file.arrayBuffer())}
          onSample={(name) => void openSample(name)}
          onDownload={() => void download()}
          onPreview={() => setPreviewing(true)}
          onPdf={() => void pdf()}
        />
        <Switches
          words={words}
          options={options}
          onOptions={setOptions}
          fault={session.armed}
          onFault={(code) => {
            session.armed = code;
            desk.refresh();
          }}
        />
      </header>
      <nav className="ribbon" aria-label={words.ribbon} data-region>
        {ribbon?.groups.map((group) => (
          <section key={group.label} aria-label={group.label}>
            <div>
              {group.buttons.map((button) => (
                <button
                  key={button.id}
                  type="button"
                  title={button.tip}
                  onClick={() => perform(button.action)}
                >
                  {button.icon && <img src={besideUs(button.icon)} alt="" width="32" height="32" />}
                  {button.label}
                </button>
              ))}
            </div>
            <small aria-hidden="true">{group.label}</small>
          </section>
        ))}
      </nav>
      {alert && (
        <div className="notice" role="alert">
          {alert}
          <button
            type="button"
            aria-label={words.close}
            onClick={() => {
              desk.refusal = null;
              setNotice(null);
              desk.refresh();
            }}
          >
            ✕
          </button>
        </div>
      )}
      <FormulaBar
        {...{ desk, words, draft, selected }}
        onDraft={setDraft}
        onCommit={commit}
        onUnknown={(text) => setNotice(words.badAddress(text))}
      />
      <main className="work">
        <div className="sheet" data-region>
          <Grid key={sheet.id} {...{ desk, version, words, draft }} onDraft={setDraft} onCommit={commit} />
        </div>
        {taskpane && (options.addin || pane !== "") && (
          <TaskPane
            key={taskpane}
            {...{ session, words }}
            address={taskpane}
            title={options.addin ? options.addin : (ribbon?.addinName ?? "")}
            onClose={() => setPane("")}
            onDialog={setDialog}
          />
        )}
        {functions && commands && (
          <AddinFrame
            hidden
            session={session}
            address={functions}
            title="commands"
            onConnection={(connection) => {
              setCommands({ connection });
              runQueued(connection);
            }}
            onDialog={setDialog}
          />
        )}
      </main>
      <footer className="foot">
        <Tabs desk={desk} words={words} />
        <Status {...{ desk, words, session }} />
      </footer>
      <p className="spoken" role="status" aria-live="polite">
        {`${selected} ${sheet.text(active.row, active.column)}`}
      </p>
      {dialog && (
        <DialogWindow
          dialog={dialog}
          close={words.closeDialog}
          title={ribbon?.addinName ?? words.dialog}
          onClose={() => {
            setDialog(null);
            dialog.closed();
          }}
        />
      )}
      {previewing && (
        <Window
          title={`${words.preview}: ${sheet.name}`}
          close={words.closePreview}
          onClose={() => setPreviewing(false)}
        >
          <Preview workbook={desk.workbook} sheet={sheet} version={version} words={words} />
        </Window>
      )}
    </div>
  );
}

interface MenuProps {
  readonly words: Words;
  readonly samples: readonly string[];
  readonly hasPdf: boolean;
  readonly desk: Desk;
  readonly onOpen: (file: File) => void;
  readonly onSample: (name: string) => void;
  readonly onDownload: () => void;
  readonly onPreview: () => void;
  readonly onPdf: () => void;
}

function Menu({ words, samples, hasPdf, desk, onOpen, onSample, onDownload, onPreview, onPdf }: MenuProps) {
  const file = useRef<HTMLInputElement>(null);
  const button = (label: string, onClick: () => void, disabled = false) => (
    <button type="button" disabled={disabled} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <div className="menu" role="toolbar" aria-label={words.file}>
      <select aria-label={words.samples} value="" onChange={({ target }) => onSample(target.value)}>
        <option value="" disabled>
          {words.chooseSample}
        </option>
        {samples.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      {button(words.open, () => file.current?.click())}
      <input
        ref={file}
        type="file"
        hidden
        aria-label={words.open}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          if (target.files?.[0]) onOpen(target.files[0]);
          target.value = "";
        }}
      />
      {button(words.download, onDownload)}
      {button(words.preview, onPreview)}
      {hasPdf && button(words.pdf, onPdf)}
      {button(words.undo, () => desk.undo(), !desk.canUndo)}
      {button(words.redo, () => desk.redo(), !desk.canRedo)}
    </div>
  );
}

interface SwitchesProps {
  readonly words: Words;
  readonly options: Options;
  readonly onOptions: (options: Options) => void;
  readonly fault: string;
  readonly onFault: (code: string) => void;
}

function Switches({ words, options, onOptions, fault, onFault }: SwitchesProps) {
  const choice = (
    label: string,
    value: string,
    choices: Record<string, string>,
    choose: (value: string) => void,
  ) => (
    <label>
      {label}
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {Object.entries(choices).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  const set = (change: Partial<Options>) => onOptions({ ...options, ...change });
  return (
    <details className="switches">
      <summary>{words.options}</summary>
      <div>
        {choice(words.language, options.language, { "vi-VN": "Tiếng Việt", "en-US": "English" }, (language) =>
          set({ language: language as Options["language"] }),
        )}
        {choice(words.theme, options.theme, { light: words.light, dark: words.dark }, (theme) =>
          set({ theme: theme as Options["theme"] }),
        )}
        {choice(words.api, options.api, { 1.9: "1.9", 1.14: "1.14", 1.15: "1.15" }, (api) => set({ api }))}
        {choice(
          words.fault,
          fault,
          { "": words.noFault, ...Object.fromEntries(FAULTS.map((code) => [code, code])) },
          onFault,
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            set({ addin: String(new FormData(event.currentTarget).get("addin") ?? "") });
          }}
        >
          <label>
            {words.addinPage}
            <input name="addin" defaultValue={options.addin} placeholder="/other/page.html" />
          </label>
          <button type="submit">{words.load}</button>
        </form>
      </div>
    </details>
  );
}

interface FormulaBarProps {
  readonly desk: Desk;
  readonly words: Words;
  readonly draft: Draft | null;
  readonly selected: string;
  readonly onDraft: (draft: Draft | null) => void;
  readonly onCommit: () => boolean;
  readonly onUnknown: (address: string) => void;
}

function FormulaBar({ desk, words, draft, selected, onDraft, onCommit, onUnknown }: FormulaBarProps) {
  const [address, setAddress] = useState<string | null>(null);
  const { active } = desk.selection;
  const goTo = (text: string) => {
    setAddress(null);
    const [, name, cells = text] = /^'?(.+?)'?!(.+)$/.exec(text) ?? [];
    const sheet = name === undefined ? desk.sheet : desk.workbook.sheet(name);
    const block = parseBlock(cells);
    if (!sheet || !block) return onUnknown(text);
    desk.activate(sheet.id);
    desk.select(selectBlock(sheet, block));
    document.querySelector<HTMLElement>(".editor")?.focus();
  };
  return (
    <div className="formula" data-region>
      <input
        aria-label={words.nameBox}
        className="name"
        value={address ?? selected}
        onChange={({ target }) => setAddress(target.value)}
        onBlur={() => setAddress(null)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          // The grid takes the focus: the key must not go on to it.
          event.preventDefault();
          goTo(event.currentTarget.value);
        }}
      />
      <span aria-hidden="true">fx</span>
      <input
        aria-label={words.formulaBar}
        value={draft?.text ?? desk.typed(active)}
        onFocus={() => draft || onDraft({ place: active, text: desk.typed(active), mode: "edit" })}
        onChange={({ target }) =>
          onDraft({ place: draft?.place ?? active, text: target.value, mode: "edit" })
        }
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key !== "Enter" && event.key !== "Escape") return;
          event.preventDefault();
          if (event.key === "Enter") onCommit();
          else onDraft(null);
        }}
      />
    </div>
  );
}

function Tabs({ desk, words }: { readonly desk: Desk; readonly words: Words }) {
  const { workbook, sheet } = desk;
  const shown = workbook.sheets.filter((each) => each.visibility === "Visible");
  const add = () =>
    desk.change(() => {
      let number = workbook.sheets.length + 1;
      while (workbook.sheet(`${words.newSheet} ${number}`)) number++;
      desk.activate(workbook.addSheet(`${words.newSheet} ${number}`).id);
    });
  useEffect(() => {
    document.getElementById(`tab-${sheet.id}`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet]);
  const step = (from: Sheet, by: number) => {
    const next = shown[shown.indexOf(from) + by];
    if (!next) return;
    desk.activate(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={words.sheets} data-region>
        {shown.map((each) => (
          <button
            key={each.id}
            id={`tab-${each.id}`}
            type="button"
            role="tab"
            aria-selected={each === sheet}
            tabIndex={each === sheet ? 0 : -1}
            style={each.tabColor ? { boxShadow: `inset 0 -3px ${each.tabColor}` } : {}}
            onClick={() => desk.activate(each.id)}
            onKeyDown={({ key }) => {
              if (key === "ArrowRight" || key === "ArrowLeft") step(each, key === "ArrowRight" ? 1 : -1);
            }}
          >
            {each.name}
          </button>
        ))}
      </div>
      <button type="button" aria-label={words.addSheet} title={words.addSheet} onClick={add}>
        +
      </button>
    </div>
  );
}

function Status({
  desk,
  words,
  session,
}: {
  readonly desk: Desk;
  readonly words: Words;
  readonly session: PageSession;
}) {
  const { workbook } = desk;
  const { roundTrips, actions, sent, received } = session.lastAction.reduce(
    (all, batch) => ({
      roundTrips: all.roundTrips + 1,
      actions: all.actions + batch.actions,
      sent: all.sent + batch.requestBytes,
      received: all.received + batch.responseBytes,
    }),
    { roundTrips: 0, actions: 0, sent: 0, received: 0 },
  );
  const number = (value: number) =>
    shownText(value, "#,##0.##", workbook.numberLocale, false).replace(/[.,]$/, "");
  const numbers = desk.selectedNumbers();
  const total = numbers.reduce((all, value) => all + value, 0);
  const bytes = (count: number) =>
    count < 1024 ? `${count} B` : `${number(Math.round(count / 102.4) / 10)} KB`;
  return (
    <div className="status">
      {workbook.uncalculated.length > 0 && <span>{words.uncalculated(workbook.uncalculated.length)}</span>}
      {numbers.length > 1 && (
        <span>{`${words.average}: ${number(total / numbers.length)}  ${words.count}: ${numbers.length}  ${words.sum}: ${number(total)}`}</span>
      )}
      <output aria-label={words.cost} data-round-trips={roundTrips} data-actions={actions}>
        {words.cost}:{" "}
        {roundTrips === 0 ? words.noCost : words.costOf(roundTrips, actions, bytes(sent), bytes(received))}
      </output>
    </div>
  );
}

/** F6 goes round the parts of the page, as in Excel: in the grid, Tab belongs to the cells. */
function cycleRegions(event: { key: string; shiftKey: boolean; preventDefault: () => void }): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region], iframe.taskpane")];
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(here + (event.shiftKey ? -1 : 1) + regions.length) % regions.length];
  const target = next?.matches("iframe")
    ? next
    : next?.querySelector<HTMLElement>('textarea, [tabindex="0"], input, button');
  target?.focus();
}
