/** The whole page: ribbon, formula bar, grid and sheet tabs at the left, the add-in's task pane at the right. */
import { useState } from "react";
import { blockAddress, cellAddress } from "../workbook/formulas/address";
import { AddinFrame, besideUs, TaskPane, type PageSession } from "./addin";
import type { Desk } from "./desk";
import { DialogWindow, type AddinDialog } from "./dialog";
import { FormulaBar } from "./formulaBar";
import { Grid } from "./grid/grid";
import { Menu } from "./menu";
import { download, openPdf } from "./opening";
import { Preview } from "./preview";
import type { Ribbon, RibbonAction } from "./ribbon";
import { RibbonBar } from "./ribbonBar";
import { selectCell } from "./grid/selection";
import { IS_SHIPPED } from "./shipped";
import { Status } from "./status";
import { Switches } from "./switches";
import { Tabs } from "./tabs";
import { usePage, type PageState } from "./usePage";
import { Welcome } from "./welcome";
import { Window } from "./window";
import type { Words } from "./words";

export function Page() {
  const page = usePage();
  const { opening, words, notice } = page;
  if (!IS_SHIPPED || page.isChosen) return <Workbook page={page} />;
  const open = (file: File) => void opening.open(file.name, file.arrayBuffer());
  return (
    <div className="page" onDragOver={(event) => event.preventDefault()} onDrop={opening.drop}>
      <Welcome words={words} notice={notice} onOpen={open} />
    </div>
  );
}

function Workbook({ page }: { readonly page: PageState }) {
  const { desk, words, session, draft, ribbon, commands, setDraft, setNotice } = page;
  const [pane, setPane] = useState<string | null>(null);
  const [dialog, setDialog] = useState<AddinDialog | null>(null);
  const [isPreviewing, setIsPreviewing] = useState(false);
  const { sheet } = desk;
  const { active } = desk.selection;
  const selected = selectedAddress(desk);
  const act = (action: RibbonAction) =>
    action.kind === "showTaskpane" ? setPane(besideUs(action.url)) : commands.invoke(action.functionName);
  return (
    <div
      className="page"
      onDragOver={(event) => event.preventDefault()}
      onDrop={page.opening.drop}
      onKeyDown={cycleRegions}
    >
      <TopBar page={page} onPreview={() => setIsPreviewing(true)} />
      <RibbonBar ribbon={ribbon} words={words} onAction={act} />
      <Notice page={page} />
      <FormulaBar
        {...{ desk, words, draft, selected }}
        onDraft={setDraft}
        onCommit={page.commit}
        onUnknown={(text) => setNotice(words.badAddress(text))}
      />
      <main className="work">
        <div className="sheet" data-region>
          <Grid
            key={sheet.id}
            {...{ desk, words, draft }}
            version={desk.version}
            onDraft={setDraft}
            onCommit={page.commit}
          />
        </div>
        <Addin page={page} pane={pane} onPane={setPane} onDialog={setDialog} />
      </main>
      <footer className="foot">
        <Tabs desk={desk} words={words} />
        <Status {...{ desk, words, session }} />
      </footer>
      <p className="spoken" role="status" aria-live="polite">
        {`${selected} ${sheet.text(active.row, active.column)}`}
      </p>
      {dialog && <OpenDialog dialog={dialog} ribbon={ribbon} words={words} onDialog={setDialog} />}
      {isPreviewing && <PrintPreview desk={desk} words={words} onClose={() => setIsPreviewing(false)} />}
    </div>
  );
}

function selectedAddress({ sheet, selection: { active, block } }: Desk): string {
  const isOneCell = blockAddress(selectCell(sheet, active).block) === blockAddress(block);
  return isOneCell ? cellAddress(active.row, active.column) : blockAddress(block);
}

function TopBar({ page, onPreview }: { readonly page: PageState; readonly onPreview: () => void }) {
  const { desk, words, session, opening, server, options, setOptions, setNotice } = page;
  return (
    <header className="topbar">
      <strong>{desk.fileName}</strong>
      <Menu
        {...{ words, desk, onPreview }}
        samples={server.samples}
        hasPdf={server.hasPdf}
        onOpen={(file) => void opening.open(file.name, file.arrayBuffer())}
        onSample={(name) => void opening.openSample(name)}
        onDownload={() => void download(desk)}
        onPdf={() => void openPdf(desk, words).then((fault) => fault && setNotice(fault))}
      />
      <Switches
        {...{ words, options }}
        onOptions={setOptions}
        fault={session.armed}
        onFault={(code) => {
          session.armed = code;
          desk.refresh();
        }}
      />
    </header>
  );
}

/** What was refused or could not be done, until it is closed. */
function Notice({ page: { desk, words, notice, ribbonFault, setNotice } }: { readonly page: PageState }) {
  const { refusal } = desk;
  const refused =
    refusal && (refusal.code === "AccessDenied" ? words.isProtected : words.refused(refusal.message));
  const alert = refused ?? notice ?? (ribbonFault && words.noRibbon(ribbonFault));
  if (!alert) return null;
  return (
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
  );
}

interface AddinProps {
  readonly page: PageState;
  /** The pane's page that a button asked for; "" when it was closed, null before. */
  readonly pane: string | null;
  readonly onPane: (address: string) => void;
  readonly onDialog: (dialog: AddinDialog | null) => void;
}

/** The add-in's pane, and the hidden page of its ribbon's functions. Not over the empty workbook that a sample soon takes the place of. */
function Addin({ page, pane, onPane, onDialog }: AddinProps) {
  const { session, words, options, ribbon, commands } = page;
  const usual =
    ribbon?.taskpane && (page.isChosen || page.server.isSettled) ? besideUs(ribbon.taskpane) : null;
  const taskpane = options.addin || (pane ?? usual);
  const functions = ribbon?.functionFile && besideUs(ribbon.functionFile);
  return (
    <>
      {taskpane && (options.addin || pane !== "") && (
        <TaskPane
          key={taskpane}
          {...{ session, words, onDialog }}
          address={taskpane}
          title={options.addin ? options.addin : (ribbon?.addinName ?? "")}
          onClose={() => onPane("")}
        />
      )}
      {functions && commands.isWanted && (
        <CommandsFrame {...{ session, onDialog }} address={functions} onConnection={commands.connected} />
      )}
    </>
  );
}

interface CommandsProps {
  readonly session: PageSession;
  readonly address: string;
  readonly onConnection: PageState["commands"]["connected"];
  readonly onDialog: (dialog: AddinDialog | null) => void;
}

function CommandsFrame(props: CommandsProps) {
  return <AddinFrame hidden title="commands" {...props} />;
}

interface DialogProps {
  readonly dialog: AddinDialog;
  readonly ribbon: Ribbon | null;
  readonly words: Words;
  readonly onDialog: (dialog: AddinDialog | null) => void;
}

function OpenDialog({ dialog, ribbon, words, onDialog }: DialogProps) {
  return (
    <DialogWindow
      dialog={dialog}
      close={words.closeDialog}
      title={ribbon?.addinName ?? words.dialog}
      onClose={() => {
        onDialog(null);
        dialog.closed();
      }}
    />
  );
}

interface PreviewProps {
  readonly desk: Desk;
  readonly words: Words;
  readonly onClose: () => void;
}

function PrintPreview({ desk: { workbook, sheet, version }, words, onClose }: PreviewProps) {
  return (
    <Window title={`${words.preview}: ${sheet.name}`} close={words.closePreview} onClose={onClose}>
      <Preview {...{ workbook, sheet, version, words }} />
    </Window>
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
