/** What the page holds: the workbook on its desk, the Office session over it, the add-in's ribbon, what is typed and what is said. */
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { POSES } from "../office/shared/poses";
import { newWorkbook } from "../workbook/workbook";
import { officeTheme, PageSession } from "./addin";
import { Desk } from "./desk";
import type { Draft } from "./grid/keys";
import { useOpening, useServer } from "./opening";
import { optionsOf, type Options } from "./options";
import { useCommands, useRibbon } from "./ribbonBar";
import { IS_SHIPPED } from "./shipped";
import { wordsOf } from "./words";

export type PageState = ReturnType<typeof usePage>;

export function usePage() {
  const search = useMemo(() => new URLSearchParams(window.location.search), []);
  const [options, setOptions] = useState(() => optionsOf(search));
  const [desk, setDesk] = useState(() => new Desk(newWorkbook(), "Book1.xlsx"));
  const [notice, setNotice] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  useSyncExternalStore(desk.subscribe, () => desk.tick);
  const { language } = options;
  const words = wordsOf(language);
  const session = useSession(desk, options, setNotice);
  session.isEditing = draft !== null;
  const [isChosen, setIsChosen] = useState(false);
  useUnsaved(desk);
  const take = (next: Desk) => {
    setIsChosen(true);
    setDraft(null);
    setNotice(null);
    setDesk(next);
  };
  const opening = useOpening(language, take, setNotice);
  const server = useServer(search.get("workbook"), opening.openSample, (why) =>
    setNotice(words.noRibbon(why)),
  );
  const { ribbon, ribbonFault } = useRibbon(server.manifest, language);
  const commands = useCommands((why) => setNotice(words.noAddin(why)));
  useDocument(options, IS_SHIPPED ? words.welcome.title : `${desk.fileName} – ${words.title}`);
  const commit = () => {
    if (!draft) return true;
    setDraft(null);
    return desk.type(draft.place, draft.text);
  };
  return {
    ...{ options, desk, notice, draft, words, session, opening, server, ribbon, ribbonFault, commands },
    ...{ isChosen, setOptions, setNotice, setDraft, commit },
  };
}

/** A session for each workbook, language, version, pose and theme; the theme too, as the pane asks for it once, when it is loaded. */
function useSession(desk: Desk, options: Options, onNotice: (line: string) => void): PageSession {
  const { language, theme, api, pose } = options;
  const session = useMemo(() => {
    desk.workbook.numberLocale = language;
    desk.workbook.calculationMode = desk.calculationMode;
    return new PageSession(desk, {
      ...POSES[pose],
      language,
      api,
      fileName: desk.fileName,
      onLog: (line) => /does not answer/.test(line) && onNotice(line),
    });
  }, [desk, language, api, pose, theme]);
  useEffect(() => () => session.close(), [session]);
  session.theme = officeTheme(theme);
  return session;
}

/** The browser asks before the page is left with something that was not saved. */
function useUnsaved(desk: Desk): void {
  useEffect(() => {
    if (!IS_SHIPPED) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (desk.isUnsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [desk]);
}

/** The browser's tab and the page's look. */
function useDocument({ language, theme }: Options, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = title;
  }, [language, theme, title]);
}
