/** The pane's entry, its only file that names Office: waits for it, asks it for language and theme, then shows the pane. */

import { createRoot } from "react-dom/client";

import type * as Room from "../actions/index";
import type { Actions } from "../actions/index";
import type { Text } from "../text";
import { languageFromTag, type Language } from "../model/language";
import { keepWords } from "../text/spoken";
import { vietnamese } from "../text/vietnamese";
import { App } from "./App";
import { BlockedScreen, type Blocked } from "./BlockedScreen";
import { fetchScreens } from "./Frame";
import { keepTabOrder } from "./tabKey";

const PATIENCE = 10_000;

/** An empty pane for longer than this looks broken; for less, words would only flash. */
const UNSEEN = 700;

/** After a reading its figures are on the screen by then. */
const SHOWN = 300;

/** Nothing newer is called (docs/platform.md A1). */
const NEEDED = "1.9";

/** Loads beside office.js; null when the server of these pages is out of reach. */
const actionsRoom = import(/* webpackChunkName: "actions" */ "../actions/index").then(
  (room) => room,
  () => null,
);

void open();

async function open(): Promise<void> {
  keepTabOrder(document);
  const saying = setTimeout(sayOpening, UNSEEN);
  const blocked = await whatBlocks();
  const text = await wordsIn(languageFromTag(typeof Office === "undefined" ? undefined : displayLanguage()));
  document.documentElement.lang = text.language;
  document.title = text.pane.frame.label;
  const room = await actionsRoom;
  clearTimeout(saying);
  show(blocked ?? (room === null ? "files" : null), text, room === null ? null : startActions(room));
}

/** All but Vietnamese are fetched where they are spoken. */
const WORDS: Readonly<Record<Language, () => Promise<Text>>> = {
  vi: () => Promise.resolve(vietnamese),
  en: async () => {
    const { english, englishWords } = await import(/* webpackChunkName: "english" */ "../text/english");
    keepWords("en", englishWords);
    return english;
  },
};

/** The words of a language; Vietnamese where they cannot be fetched. */
function wordsIn(language: Language): Promise<Text> {
  return WORDS[language]().then(null, () => vietnamese);
}

/** What writes, and the other tabs, are fetched once the first figures are shown. */
function startActions({ createActions, fetchWrites }: typeof Room): Actions {
  const actions = createActions();
  const read = async () => {
    const view = await actions.read();
    setTimeout(() => void fetchWrites().then(fetchScreens), SHOWN);
    return view;
  };
  return { ...actions, read };
}

/** Before Office is there, hence in the language that holds without it. What is shown next takes its place. */
function sayOpening(): void {
  const words = document.createElement("p");
  words.textContent = vietnamese.pane.host.loading;
  words.className = "opening";
  thePane().replaceChildren(words);
}

function thePane(): HTMLElement {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("taskpane.html has no #pane");
  return place;
}

function show(blocked: Blocked | null, text: Text, actions: Actions | null): void {
  const theme = isDark() ? "dark" : "light";
  createRoot(thePane()).render(
    blocked !== null || actions === null ? (
      <BlockedScreen why={blocked ?? "files"} text={text} theme={theme} />
    ) : (
      <App actions={actions} text={text} theme={theme} />
    ),
  );
}

/** office.js may not load (its host blocked), never answer, or stand outside Excel. */
async function whatBlocks(): Promise<Blocked | null> {
  const late = new Promise<"late">((resolve) => setTimeout(() => resolve("late"), PATIENCE));
  const ready = await Promise.race([waitForLibrary().then(() => Office.onReady()), late]);
  if (ready === "late") return "library";
  if (ready.host !== Office.HostType.Excel) return "notExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", NEEDED) ? null : "tooOld";
}

/** office.js comes beside this script, not before it: a blocked host must not block these words. */
function waitForLibrary(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (typeof Office === "undefined" ? void setTimeout(look, 25) : resolve());
    look();
  });
}

function displayLanguage(): string | undefined {
  return (Office.context as Partial<Office.Context> | undefined)?.displayLanguage;
}

/** A theme Office does not tell is a light one. */
function isDark(): boolean {
  if (typeof Office === "undefined") return false;
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  return theme === undefined ? false : (theme.isDarkTheme ?? isDarkColor(theme.bodyBackgroundColor));
}

function isDarkColor(color: string | undefined): boolean {
  const ground = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  const [red = 255, green = 255, blue = 255] = (ground ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
