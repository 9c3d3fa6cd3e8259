import "@testing-library/jest-dom";

import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";

import type { Actions } from "../../src/actions/index";
import { App } from "../../src/taskpane/App";
import { fetchFailures } from "../../src/taskpane/Messages";
import type { PaneState } from "../../src/taskpane/state/paneState";
import type { Language } from "../../src/model/language";
import { textIn } from "../../src/text";

// Without styles nothing is hidden by them; asking jsdom for the style of every ancestor of every element is most of a run.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

/**
 * jsdom weighs its whole default sheet, for each ancestor too, at every look at an element: nine tenths of a run. No style of ours
 * is on the page, so one element of a kind is weighed for all, on a page of its own; what an ancestor hides is weighed as it lies.
 */
const weigh = window.getComputedStyle.bind(window);
const apart = document.implementation.createHTMLDocument();
const weighed = new Map<string, CSSStyleDeclaration>();
window.getComputedStyle = (element) => {
  if (isUnderVisibility(element)) return weigh(element);
  const kind = kindOf(element);
  const known = weighed.get(kind);
  if (known !== undefined) return known;
  const alike = apart.importNode(element, false);
  apart.body.replaceChildren(alike);
  const style = weigh(alike);
  weighed.set(kind, style);
  return style;
};

/** What jsdom's own sheet goes by. */
function kindOf(element: Element): string {
  const own = ["hidden", "open", "style", "type"].map((name) => element.getAttribute(name) ?? "-");
  return [element.localName, ...own].join("|");
}

/** The one inherited style that hides; not the content-visibility of the marks Fluent catches the focus with. */
function isUnderVisibility(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (/(^|[\s;])visibility/.test(at.getAttribute("style") ?? "")) return true;
  }
  return false;
}

/** The pane over these actions, once it has read; what a person would do to it. */
export async function showPane(
  actions: Actions,
  { language = "vi", start = {} }: { language?: Language; start?: Partial<PaneState> } = {},
) {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  const pane = startPane(actions, { language, start });
  await screen.findByRole("heading", { level: 1 });
  return pane;
}

/** The same without waiting for the reading. Styles are not put on the page: jsdom would weigh thousands of rules at every look. */
export function startPane(
  actions: Actions,
  { language = "vi", start = {} }: { language?: Language; start?: Partial<PaneState> } = {},
) {
  fetchFailures();
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const shown = render(
    <RendererProvider renderer={createDOMRenderer(undefined)}>
      <App actions={actions} text={textIn(language)} theme="light" start={start} />
    </RendererProvider>,
  );
  return { user, ...shown };
}

/** Rules axe finds broken. What needs painting (colours, a label's glyphs) is judged in a browser: jsdom paints nothing. */
export async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document.body, {
    rules: {
      "color-contrast": { enabled: false },
      "label-content-name-mismatch": { enabled: false },
      region: { enabled: false },
    },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

/** All at once what a person types letter by letter: each letter would draw the pane again. */
export function fill(field: HTMLElement, words: string): void {
  act(() => field.focus());
  fireEvent.change(field, { target: { value: words } });
}
