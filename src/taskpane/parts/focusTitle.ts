const LOOK_AGAIN = 30;
/** Six seconds: on a slow network the screen is fetched first. */
const LOOKS = 200;

/** After a step that changes the screen: the focus goes to the new screen's first line, once that screen is there. */
export function focusTitle(looks: number = LOOKS): void {
  const title = document.querySelector<HTMLElement>("#screen h1");
  if (title !== null) title.focus();
  else if (looks > 0) setTimeout(() => focusTitle(looks - 1), LOOK_AGAIN);
}
