/** @jest-environment jsdom */
/** The tabs by keys: one stop, arrows round, and only Enter, the space bar or a press opens. */
import { screen } from "@testing-library/react";

import { actionsOver, sampleView } from "./fixtures";
import { showPane } from "./showPane";

test("the tabs are one stop of the keyboard; arrows go round, Home and End to the ends, Enter opens", async () => {
  const { user } = await showPane(actionsOver(sampleView()));
  const tabs = screen.getAllByRole("tab");
  const [first] = tabs;
  const last = tabs.at(-1);
  const chosen = (): string[] => screen.getAllByRole("tab", { selected: true }).map(({ id }) => id);
  expect(tabs).toHaveLength(5);
  expect(tabs.filter(({ tabIndex }) => tabIndex === 0).map(({ id }) => id)).toEqual(chosen());
  screen.getByRole("tab", { selected: true }).focus();
  await user.keyboard("{Home}");
  expect(first).toHaveFocus();
  await user.keyboard("{ArrowLeft}");
  expect(last).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(first).toHaveFocus();
  expect(chosen()).toEqual(["tab-result"]);
  await user.keyboard("{End}{Enter}");
  expect(chosen()).toEqual(["tab-units"]);
});
