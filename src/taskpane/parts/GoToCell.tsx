import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";

import type { CellRef } from "../../model/cells";
import { addressOf } from "../../model/address";
import { useTools } from "../state/PaneContext";
import { CONTRAST, useStyles } from "./styles";
import { tokens } from "./tokens";

const useGoToStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    minWidth: "auto",
    paddingLeft: 0,
    [CONTRAST]: { paddingLeft: "4px" },
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    "& .fui-Button__icon": { color: tokens.colorBrandForegroundLink },
  },
});

/** Selects a cell in the sheet; named by its address, with the sheet for those who only hear it. */
export function GoToCell({ cell, boxed = false }: { readonly cell: CellRef; readonly boxed?: boolean }) {
  const styles = useGoToStyles();
  const shared = useStyles();
  const { deeds, text } = useTools();
  const address = addressOf(cell);
  return (
    <Button
      appearance={boxed ? "outline" : "transparent"}
      className={mergeClasses(shared.plain, !boxed && styles.link)}
      icon={<CursorClickRegular />}
      aria-label={text.pane.row.goToLabel(address, cell.sheet)}
      onClick={() => deeds.select(cell)}
    >
      {text.pane.row.goTo(address)}
    </Button>
  );
}
