/** What the next step is called and what it does: one name and one deed on every tab. */

import type { Text } from "../../text";
import { focusTitle } from "./focusTitle";
import type { PaneDeeds } from "../state/paneDeeds";
import type { NextStep } from "../state/paneState";

/** Its name. */
export function stepWords(step: NextStep, { pane: { frame, report } }: Text): string {
  return { create: report.create, update: report.update, read: frame.readAgain }[step];
}

/** What a press of it does. */
export function takeStep(step: NextStep, deeds: PaneDeeds): void {
  if (step === "read") deeds.read();
  else deeds.writeReport(step === "create" ? "createReport" : "updateReport", () => focusTitle());
}
