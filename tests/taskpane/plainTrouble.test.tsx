/** @jest-environment jsdom */
/** What went wrong is said where even the bar that says it cannot be fetched. */
import { screen } from "@testing-library/react";

import { textIn } from "../../src/text";
import { actionsOver, refusal, sampleView } from "./fixtures";
import { showPane } from "./showPane";

jest.mock("../../src/taskpane/TroubleBar", () => {
  throw new Error("Loading chunk trouble failed.");
});

test.each([
  ["vi", "Lập báo cáo", "Thử lại", "Đóng"],
  ["en", "Create report", "Try again", "Close"],
] as const)("%s", async (language, press, again, close) => {
  let tries = 0;
  const actions = actionsOver(sampleView(), {
    createReport: async () => {
      tries++;
      throw refusal("GeneralException");
    },
  });
  const text = textIn(language);
  const { user } = await showPane(actions, { language });
  await user.click(screen.getAllByRole("button", { name: press })[0] as HTMLElement);
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent(text.pane.trouble.failedTo.createReport);
  expect(alert).toHaveTextContent(text.pane.trouble.unexpected);
  await user.click(screen.getByRole("button", { name: again }));
  expect(tries).toBe(2);
  await user.click(await screen.findByRole("button", { name: close }));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
