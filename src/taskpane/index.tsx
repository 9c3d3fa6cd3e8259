/**
 * The pane's entry, its only file that names Office. The pane is drawn at once, in the language the page's address tells and the machine's own
 * shade; it reads when Office has answered, and takes language and theme from it.
 */

import type { ReactNode } from "react";
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

/** After a reading its figures are on the screen by then. */
const SHOWN = 300;

/** Nothing newer is called (docs/platform.md A1). */
const NEEDED = "1.9";

/** Loads beside office.js; null when the server of these pages is out of reach. */
const actionsRoom = import(/* webpackChunkName: "actions" */ "../actions/index").then(
  (room) => room,
  () => null,
);

async function open(): Promise<void> {
  keepTabOrder(document);
  const draw = drawing();
  const answer = Promise.all([whatBlocks(), actionsRoom]);
  const actions = actionsOnce(answer.then(startOrWait));
  const early = wordsIn(languageFromTag(languageInAddress()));
  let isToldByOffice = false;
  void early.then((text) => {
    if (isToldByOffice) return;
    speak(text);
    draw(<App actions={actions} text={text} theme={shadeOfMachine()} />);
  });
  const [blocked, room] = await answer;
  const told = typeof Office === "undefined" ? undefined : displayLanguage();
  const text = await (told === undefined ? early : wordsIn(languageFromTag(told)));
  isToldByOffice = true;
  speak(text);
  const theme = isDark() ? "dark" : "light";
  const why = blocked ?? (room === null ? "files" : null);
  draw(
    why === null ? (
      <App actions={actions} text={text} theme={theme} />
    ) : (
      <BlockedScreen why={why} text={text} theme={theme} />
    ),
  );
}

function speak(text: Text): void {
  document.documentElement.lang = text.language;
  document.title = text.pane.frame.label;
}

/** Where something blocks the pane nothing is ever asked of the workbook. */
function startOrWait([blocked, room]: readonly [Blocked | null, typeof Room | null]): Promise<Actions> {
  return blocked !== null || room === null
    ? new Promise(() => undefined)
    : Promise.resolve(startActions(room));
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

/** What is asked of the workbook before Office is there waits for it; nothing else can be asked of a pane that has read nothing. */
function actionsOnce(opened: Promise<Actions>): Actions {
  let open: Actions | null = null;
  void opened.then((actions) => (open = actions));
  const wait =
    (name: keyof Actions) =>
    async (...given: readonly unknown[]): Promise<unknown> =>
      Reflect.apply((await opened)[name], undefined, given);
  return new Proxy({} as Actions, {
    get: (_, name: keyof Actions) => open?.[name] ?? wait(name),
  });
}

/** Draws into the page's place, one thing instead of another. */
function drawing(): (what: ReactNode) => void {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("taskpane.html has no #pane");
  const root = createRoot(place);
  return (what) => root.render(what);
}

/** Excel writes its own language behind the page's address ("_host_Info=Excel$Web$16.01$vi-VN$…"); undefined where it does not. */
function languageInAddress(): string | undefined {
  return new URLSearchParams(window.location.search).get("_host_Info")?.split(/[$|]/)[3];
}

/** The shade an empty page has here until Office tells its own. */
function shadeOfMachine(): "dark" | "light" {
  return "matchMedia" in window && window.matchMedia("(prefers-color-scheme: dark)").matches
    ? "dark"
    : "light";
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

void open();
