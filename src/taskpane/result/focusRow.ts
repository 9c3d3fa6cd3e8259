import { focusTitle } from "../parts/focusTitle";

const LOOK_AGAIN = 30;
const LOOKS = 10;

/** After a ruling: the focus goes to the indicator's row where it now stands; to the headline when a filter hides it. */
export function focusRow(indicator: string, looks: number = LOOKS): void {
  const name = document.querySelector(`[data-indicator="${CSS.escape(indicator)}"]`);
  const toggle = name?.closest("article")?.querySelector<HTMLElement>("button[aria-expanded]");
  if (toggle) toggle.focus();
  else if (looks > 0) setTimeout(() => focusRow(indicator, looks - 1), LOOK_AGAIN);
  else focusTitle();
}
