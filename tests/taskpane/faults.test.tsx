/** @jest-environment jsdom */
/** Excel refuses in the middle of what the pane does: the right words, nothing half done, the focus on the button, the next try works. */
import "../../host/tests/textCoding";

import { act, cleanup, screen, within } from "@testing-library/react";

import { tablesPaneText } from "../../src/text/panes/tablesPane";
import type { BootedExcel } from "../../host/office/bootExcel";
import type { HostWorkbook } from "../../host/workbook/model";
import { createActions, type Actions } from "../../src/actions/index";
import type { Language } from "../../src/model/language";
import { textIn, type Text } from "../../src/text";
import { menuPaneText } from "../../src/text/panes/menuPane";
import { failures as failuresEn } from "../../src/text/en/failures";
import { failures as failuresVi } from "../../src/text/vi/failures";
import type { Doing } from "../../src/text/vi/pane";
import { bookOf, boot, closeAll, stateOf as wholeState } from "../excel/books";
import { CODES } from "../proof/faults";
import { fill, startPane } from "./showPane";
import { detailsPaneText } from "../../src/text/panes/detailsPane";

const FAILURES = { vi: failuresVi, en: failuresEn };

/** A pane that goes stops following the workbook: Excel is there until it has. */
async function leave(): Promise<void> {
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 10));
  closeAll();
}

afterEach(leave);

/** Those of the platform with a sentence of their own, and one without. */
const SPOKEN = [...CODES.slice(0, 14), "SomethingNew"];
/** FAULTS=all: every code at every round trip of every deed; else each round trip, the codes in turn. */
const ALL = process.env["FAULTS"] === "all";

type Pane = ReturnType<typeof startPane>;

interface Deed {
  readonly doing: Doing;
  readonly empty?: boolean;
  /** Brings the pane to where the deed is begun. */
  readonly before?: (pane: Pane, text: Text, book: HostWorkbook) => Promise<unknown>;
  /** What a person presses last; what stands before it is done once. */
  readonly button: (text: Text) => HTMLElement;
  /** What it says when done. */
  readonly done: (text: Text) => string | null;
}

const COWS = "Tổng đàn trâu, bò";

const byName = (role: string, name: string | RegExp) => screen.getByRole(role, { name });

async function press(pane: Pane, role: string, name: string | RegExp): Promise<void> {
  await pane.user.click(await screen.findByRole(role, { name }));
}

async function tab(pane: Pane, text: Text, name: keyof Text["pane"]["frame"]["tabs"]): Promise<void> {
  await press(pane, "tab", new RegExp(`^${text.pane.frame.tabs[name]}`));
}

async function reported(pane: Pane, text: Text): Promise<void> {
  await press(pane, "button", text.pane.report.create);
  await screen.findByRole("button", { name: text.pane.report.update });
}

const DEEDS: readonly Deed[] = [
  {
    doing: "read",
    button: ({ pane }) => byName("button", pane.frame.readAgain),
    done: ({ pane }) => pane.done.read(4),
  },
  {
    doing: "highlight",
    button: ({ pane }) => byName("button", pane.result.highlight),
    done: ({ pane }) => pane.done.highlighted,
  },
  {
    doing: "clearHighlights",
    before: async (pane, text) => {
      await press(pane, "button", text.pane.result.highlight);
      await screen.findByRole("button", { name: text.pane.result.clear });
    },
    button: ({ pane }) => byName("button", pane.result.clear),
    done: ({ pane }) => pane.done.cleared,
  },
  {
    doing: "createReport",
    button: ({ pane }) => byName("button", pane.report.create),
    done: ({ pane }) => pane.done.created,
  },
  {
    doing: "updateReport",
    before: async (pane, text, book) => {
      await reported(pane, text);
      book.sheet("Kinh tế")?.setValue(2, 4, 9300);
      book.calculate();
    },
    button: ({ pane }) => byName("button", pane.report.update),
    done: ({ pane }) => pane.done.updated,
  },
  {
    doing: "undo",
    before: reported,
    button: ({ pane }) => byName("button", pane.report.undo),
    done: ({ pane }) => pane.done.undone,
  },
  {
    doing: "saveRuling",
    before: async (pane, text) => {
      await press(pane, "button", text.pane.row.detailsLabel(COWS));
      const form = within(
        await screen.findByRole("form", { name: detailsPaneText(text.language).ruling.form(COWS) }),
      );
      await pane.user.click(form.getByRole("radio", { name: text.pane.outcomes.met }));
      fill(form.getByRole("textbox", { name: detailsPaneText(text.language).ruling.reason }), "số chốt");
    },
    button: ({ language }) => byName("button", detailsPaneText(language).ruling.save),
    done: ({ pane }) => pane.done.ruled(4, 4),
  },
  {
    doing: "choose",
    before: async (pane, text) => {
      await tab(pane, text, "tables");
      await press(pane, "button", tablesPaneText(text.language).guide.hide);
      await screen.findByRole("checkbox", { name: "Kinh tế" });
    },
    button: () => byName("checkbox", "Kinh tế"),
    done: ({ pane }) => pane.done.chosen(0, 0),
  },
  {
    doing: "fillColumns",
    before: async (pane, text) => {
      await press(pane, "button", text.pane.frame.menu);
      await press(pane, "menuitem", menuPaneText(text.language).menu.fillColumns);
      await screen.findByRole("button", { name: menuPaneText(text.language).fill.yes });
    },
    button: ({ language }) => byName("button", menuPaneText(language).fill.yes),
    done: ({ pane }) => pane.done.filled(7),
  },
  {
    doing: "insertSample",
    empty: true,
    button: ({ language }) => byName("button", tablesPaneText(language).empty.sample),
    done: ({ pane }) => pane.done.sample,
  },
  {
    doing: "addTable",
    empty: true,
    button: ({ language }) =>
      byName("button", new RegExp(`^${tablesPaneText(language).empty.useAddress("A1:B3")}`)),
    done: ({ pane }) => pane.done.added("A1:B3", 2),
  },
  {
    doing: "select",
    button: ({ pane }) => byName("button", pane.row.goToLabel("E3", "Kinh tế")),
    done: () => null,
  },
];

const TABLE = {
  "Kinh tế": [
    ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2025", "Thực hiện năm 2025", "Tỷ lệ TH/KH (%)", "Đánh giá"],
    [1, "Thu ngân sách", "tỷ đồng", 50, 60, null, null],
    [2, COWS, "con", 9200, 8874, null, null],
    [3, "Trồng rừng", "ha", 40, 44, 110, null],
    [4, "Trồng chè", "ha", 10, 10, null, null],
  ],
} as const;
const NO_TABLE = {
  "Danh bạ": [
    ["Họ tên", "Số máy"],
    ["Nông A", "0912"],
    ["Lý B", "0913"],
  ],
} as const;

/** The actions, and when they have nothing under way. */
function tracked(actions: Actions): { actions: Actions; idle: () => Promise<void> } {
  let pending = 0;
  const follow = <T,>(promise: Promise<T>): Promise<T> => {
    pending++;
    return promise.finally(() => pending--);
  };
  const all = Object.fromEntries(
    Object.entries(actions).map(([name, work]: [string, (...given: never[]) => unknown]) => [
      name,
      (...given: never[]) => {
        const answer = work(...given);
        return answer instanceof Promise ? follow(answer) : answer;
      },
    ]),
  ) as unknown as Actions;
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  const idle = async () => {
    for (let still = 0; still < 3; still = pending === 0 ? still + 1 : 0) await turn();
  };
  return { actions: all, idle };
}

/** Without the clock of this machine, and without what nobody sees: the order of rules on different columns. */
function stateOf(book: HostWorkbook): unknown {
  const { settings, sheets, ...rest } = wholeState(book) as {
    settings: [string, unknown][];
    sheets: { rules: unknown[] }[];
  };
  return {
    ...rest,
    settings: settings.map(([key, value]) => [key, String(value).replace(/"at":"20(?!25-12)[^"]+"/g, "")]),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rules: [...sheet.rules].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    })),
  };
}

interface Stage {
  readonly excel: BootedExcel;
  readonly book: HostWorkbook;
  readonly before: unknown;
  readonly button: HTMLElement;
  /** Presses and waits until nothing is under way. */
  readonly pressed: (button: HTMLElement) => Promise<void>;
}

/** A pane at the point where only the last button is left to press. */
async function stageOf({ empty, before, button }: Deed, text: Text): Promise<Stage> {
  await leave();
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  const book = bookOf(empty === true ? NO_TABLE : TABLE);
  if (empty === true) book.selection = { row: 0, column: 0, rows: 3, columns: 2 };
  const excel = await boot(book);
  const { actions, idle } = tracked(createActions(() => "2025-12-18T08:00:00.000Z"));
  const pane = startPane(actions, { language: text.language, start: { guide: false, tab: "result" } });
  await screen.findByRole("heading", { level: 1 });
  if (empty !== true) await tab(pane, text, "result");
  await before?.(pane, text, book);
  await act(idle);
  const pressed = async (target: HTMLElement) => {
    excel.resetCost();
    await pane.user.click(target);
    await act(idle);
  };
  return { excel, book, before: stateOf(book), button: button(text), pressed };
}

interface Fault {
  readonly trip: number;
  readonly action: number;
  readonly code: string;
}

interface Course {
  readonly batches: readonly number[];
  readonly after: unknown;
}

const courses = new Map<Deed, Course>();

/** What the deed costs and leaves behind when nothing is refused, whatever the pane speaks. */
async function undisturbed(deed: Deed, text: Text): Promise<Course> {
  const known = courses.get(deed);
  if (known !== undefined) return known;
  const { pressed, button, book, excel } = await stageOf(deed, text);
  await pressed(button);
  expect(shownTrouble(text, deed.doing)).toBeNull();
  const course = { after: stateOf(book), batches: excel.cost.batches.map(({ actions }) => actions) };
  courses.set(deed, course);
  return course;
}

/** At the first action of a round trip, in its middle, at its last. */
function faultsOf(batches: readonly number[], language: Language, turnOfDeed: number): Fault[] {
  const at = (trip: number, turn: number): number =>
    Math.floor(((batches[trip] ?? 1) - 1) * ((turn % 3) / 2));
  if (ALL) {
    return batches.flatMap((_, trip) => SPOKEN.map((code, turn) => ({ trip, code, action: at(trip, turn) })));
  }
  // One at each round trip, the codes in turn: one of them in English, the others in Vietnamese; a lone one in both.
  const code = (trip: number): string =>
    SPOKEN[(turnOfDeed * 4 + trip) % SPOKEN.length] ?? "GeneralException";
  const each = batches.map((_, trip) => ({ trip, code: code(trip), action: at(trip, turnOfDeed + trip) }));
  const inEnglish = turnOfDeed % each.length;
  return each.filter(({ trip }) => each.length === 1 || (trip === inEnglish) === (language === "en"));
}

/** The sentence of a failure, as the pane shows it now; null while there is none. */
function shownTrouble(
  { pane, language }: Text,
  doing: Doing,
): { title: boolean; code: string | null } | null {
  const title = screen.queryByText(pane.trouble.failedTo[doing]) !== null;
  // What is gone is read anew, not tried again.
  if (!title && screen.queryByRole("button", { name: pane.trouble.retry }) === null) return null;
  const code = Object.entries(FAILURES[language]).find(
    ([, sentence]) => screen.queryByText(sentence) !== null,
  )?.[0];
  return { title, code: code ?? null };
}

/** An element in a word a failed comparison can show. */
function named(element: Element | null): string {
  return `${element?.localName} ${element?.getAttribute("aria-label") ?? element?.textContent?.slice(0, 60)}`;
}

describe.each<Language>(["vi", "en"])("refused by Excel, said in %s", (language) => {
  const text = textIn(language);

  test.each(DEEDS.map((deed) => [deed.doing, deed] as const))(
    "%s",
    async (doing, deed) => {
      const { after, batches } = await undisturbed(deed, text);
      const ended = { refused: 0, done: 0 };
      let stage = await stageOf(deed, text);
      for (const { trip, action, code } of faultsOf(batches, language, DEEDS.indexOf(deed))) {
        const where = { code, trip, action };
        const retry = screen.queryByRole("button", { name: text.pane.trouble.retry });
        stage.excel.resetCost();
        stage.excel.faults.clear();
        stage.excel.faults.at(trip, code, action);
        await stage.pressed(retry ?? stage.button);
        const trouble = shownTrouble(text, doing);
        if (trouble === null) {
          // Got round: then all of it was done.
          expect({ ...where, state: stateOf(stage.book) }).toEqual({ ...where, state: after });
          ended.done++;
          if (doing !== "read") stage = await stageOf(deed, text);
          continue;
        }
        ended.refused++;
        expect({ ...where, ...trouble }).toEqual({
          ...where,
          title: true,
          code: code in FAILURES[language] ? code : "unknown",
        });
        expect({ ...where, state: stateOf(stage.book) }).toEqual({ ...where, state: stage.before });
        expect({ ...where, focus: named(document.activeElement) }).toEqual({
          ...where,
          focus: named(stage.button),
        });
      }
      stage.excel.faults.clear();
      await stage.pressed(screen.queryByRole("button", { name: text.pane.trouble.retry }) ?? stage.button);
      expect(shownTrouble(text, doing)).toBeNull();
      const said = deed.done(text);
      if (said !== null) expect(screen.getAllByText(said).length).toBeGreaterThan(0);
      expect(stateOf(stage.book)).toEqual(after);
      if (ALL) expect(ended.refused).toBeGreaterThan(0);
    },
    ALL ? 600_000 : 60_000,
  );
});
