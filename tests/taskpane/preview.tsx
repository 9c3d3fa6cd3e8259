/** One state of the pane on a page, chosen by the address: for the pictures and for looking. */

import { createRoot } from "react-dom/client";

import { App } from "../../src/taskpane/App";
import { BlockedScreen } from "../../src/taskpane/BlockedScreen";
import { textIn } from "../../src/text";
import { englishWords } from "../../src/text/english";
import { keepWords } from "../../src/text/spoken";
import { states } from "./states";

keepWords("en", englishWords);

const asked = new URLSearchParams(window.location.search);
const text = textIn(asked.get("language") === "en" ? "en" : "vi");
const theme = asked.get("theme") === "dark" ? "dark" : "light";
const name = asked.get("state") ?? "result";
document.documentElement.lang = text.language;

const place = document.getElementById("pane");
if (place !== null) {
  const state = states[name];
  createRoot(place).render(
    state === undefined ? (
      <BlockedScreen why="library" text={text} theme={theme} />
    ) : (
      <App actions={state.actions()} text={text} theme={theme} start={state.start} />
    ),
  );
  if (state?.press !== undefined) pressSoon(state.press);
}

/** Presses a button as soon as it is there. */
function pressSoon(words: RegExp): void {
  const button = [...document.querySelectorAll<HTMLElement>("button, label")].find((one) =>
    words.test(one.textContent ?? ""),
  );
  if (button === undefined) setTimeout(() => pressSoon(words), 20);
  else button.click();
}
