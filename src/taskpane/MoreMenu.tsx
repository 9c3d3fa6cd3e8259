import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";

import { VERSION } from "../actions/version";
import { menuPaneText } from "../text/panes/menuPane";
import { usePane } from "./state/PaneContext";

const useMenuStyles = makeStyles({ button: { minWidth: "auto", paddingLeft: "4px", paddingRight: "4px" } });

/** What is done rarely. */
export default function MoreMenu() {
  const { state, deeds, dispatch, text } = usePane();
  const styles = useMenuStyles();
  const { frame } = text.pane;
  const { menu } = menuPaneText(text.language);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={<MoreHorizontalRegular />}
          aria-label={frame.menu}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {state.view?.canUndo === true && <MenuItem onClick={deeds.undo}>{menu.undo}</MenuItem>}
          <MenuItem onClick={deeds.read}>{frame.readAgain}</MenuItem>
          <MenuItem onClick={deeds.clearHighlights}>{menu.clearHighlights}</MenuItem>
          <MenuItem onClick={() => dispatch({ kind: "askedToFill", asks: true })}>
            {menu.fillColumns}
          </MenuItem>
          <MenuItem onClick={() => dispatch({ kind: "guided", shown: true })}>{menu.guide}</MenuItem>
          <MenuItem onClick={() => dispatch({ kind: "check", check: "asked" })}>{menu.selfCheck}</MenuItem>
          <MenuGroup>
            <MenuGroupHeader>{menu.version(VERSION, window.location.host)}</MenuGroupHeader>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
