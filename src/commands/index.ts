/** The ribbon's buttons, without the pane and without React. Every event is completed, whatever happens. */

import type { Actions, Done, View } from "../actions/index";
import { languageFromTag, type Language } from "../model/language";
import { COMMANDS, doubtNotice, failureNotice, noticeQuery, type Command, type Notice } from "./notice";

/** Excel ends a function command after five minutes; the dialog must not be what it waits for. */
const LONGEST = 240_000;

const WORK: Readonly<Record<Command, (actions: Actions, view: View) => Promise<Done>>> = {
  createReport: (actions, view) => actions.createReport(view),
  highlight: (actions, view) => actions.highlight(view),
  clearHighlights: (actions, view) => actions.clearHighlights(view),
};

// At once, not when Office is ready: Excel may call a button's function in that very moment.
for (const command of COMMANDS) {
  Office.actions.associate(`ChiTieu.${command}`, (event: Office.AddinCommands.Event) => {
    void perform(command, event);
  });
}
void Office.onReady();

async function perform(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  const language = languageFromTag(Office.context.displayLanguage);
  try {
    const notice = await runCommand(command, language);
    if (notice !== null) await showNotice(notice);
  } catch (error) {
    await showNotice(failureNotice(language, command, error));
  } finally {
    event.completed();
  }
}

async function runCommand(command: Command, language: Language): Promise<Notice | null> {
  // The same file the pane loads: mostly in the cache already.
  const actions = (await import(/* webpackChunkName: "ribbon" */ "../actions/index")).createActions();
  const view = await actions.read();
  if (view.review.reading.tables.length === 0 && command !== "clearHighlights") {
    return { language, command, code: "NothingFound", cells: null, mustFix: 0, skipped: [], notes: [] };
  }
  return doubtNotice(language, command, await WORK[command](actions, view));
}

/** Resolves once the dialog is closed, could not be opened, or has stood too long; never rejects. */
function showNotice(notice: Notice): Promise<void> {
  const address = new URL(`dialog.html?${noticeQuery(notice)}`, window.location.href).href;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST);
    const seen = () => {
      clearTimeout(timer);
      resolve();
    };
    Office.context.ui.displayDialogAsync(
      address,
      { height: 34, width: 28, displayInIframe: true },
      ({ status, value }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) return seen();
        value.addEventHandler(Office.EventType.DialogEventReceived, seen);
        value.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          value.close();
          seen();
        });
      },
    );
  });
}
