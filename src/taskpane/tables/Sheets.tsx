import { Button, Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";

import { tablesPaneText } from "../../text/panes/tablesPane";
import type { View } from "../../actions/index";
import type { Text } from "../../text";
import { addressOf } from "../../model/address";
import { usePane, useView } from "../state/PaneContext";
import { useStyles } from "../parts/styles";
import { includeSheet } from "../../settings/changes";
import { tokens } from "../parts/tokens";

type Sheet = View["sheets"][number];

const useSheetStyles = makeStyles({
  sheet: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "40px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  box: { marginLeft: "-8px", minWidth: 0, overflowWrap: "anywhere" },
  bare: { paddingLeft: "28px", overflowWrap: "anywhere" },
  what: { textAlign: "right" },
});

/** Which sheets take part, and tables the user pointed at. */
export function Sheets() {
  const shared = useStyles();
  const { deeds, text } = usePane();
  const { sheets } = useView();
  const { tables } = tablesPaneText(text.language);
  return (
    <section className={shared.section} aria-labelledby="sheets">
      <h1 id="sheets" className={mergeClasses(shared.heading, shared.focusable)} tabIndex={-1}>
        {tables.title}
      </h1>
      <ul className={shared.list}>
        {sheets.map((sheet) => (
          <SheetLine key={sheet.name} sheet={sheet} />
        ))}
      </ul>
      <Added />
      <Button
        appearance="transparent"
        className={mergeClasses(shared.secondary, shared.flush)}
        icon={<CursorClickRegular />}
        onClick={deeds.addSelected}
      >
        {tables.addSelected}
      </Button>
    </section>
  );
}

function SheetLine({ sheet }: { readonly sheet: Sheet }) {
  const shared = useStyles();
  const styles = useSheetStyles();
  const { deeds, text } = usePane();
  const { settings, unread } = useView();
  const leftOut = settings.reading.leftOut.includes(sheet.name);
  const canCount = !sheet.isReport && (sheet.indicators > 0 || leftOut);
  return (
    <li className={styles.sheet}>
      {canCount ? (
        <Checkbox
          className={mergeClasses(shared.choice, styles.box)}
          checked={!leftOut}
          label={sheet.name}
          onChange={() => deeds.choose(includeSheet(sheet.name, leftOut))}
        />
      ) : (
        <span className={mergeClasses(shared.body, styles.bare)}>{sheet.name}</span>
      )}
      <span className={mergeClasses(shared.small, styles.what)}>
        {sheetWords(sheet, { leftOut, unread: unread.includes(sheet.name) }, text)}
      </span>
    </li>
  );
}

interface SheetState {
  readonly leftOut: boolean;
  readonly unread: boolean;
}

function sheetWords(sheet: Sheet, state: SheetState, text: Text): string {
  const what = sheetState(sheet, state, text);
  return sheet.hidden ? `${what} · ${tablesPaneText(text.language).tables.hidden}` : what;
}

function sheetState(sheet: Sheet, { leftOut, unread }: SheetState, text: Text): string {
  const { tables } = tablesPaneText(text.language);
  if (sheet.isReport) return tables.ourReport;
  if (leftOut) return tables.leftOut;
  if (unread) return tables.unread;
  return sheet.indicators === 0 ? tables.none : tables.indicators(sheet.indicators);
}

function Added() {
  const shared = useStyles();
  const styles = useSheetStyles();
  const { deeds, text } = usePane();
  const { added } = useView().settings.reading;
  const { tables } = tablesPaneText(text.language);
  if (added.length === 0) return null;
  return (
    <div className={shared.section}>
      <h2 className={shared.label}>{tables.added}</h2>
      <ul className={shared.list}>
        {added.map((block) => {
          const address = addressOf(block);
          return (
            <li key={`${block.sheet}!${address}`} className={styles.sheet}>
              <span className={shared.body}>{tables.table(block.sheet, address)}</span>
              <Button
                className={shared.plain}
                aria-label={tables.removeLabel(address, block.sheet)}
                onClick={() => deeds.removeAdded(block)}
              >
                {tables.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
