/** The actions as the screens call them: one after the other, each on the newest view, each with its words. */

import type { Actions, View } from "../../actions";
import type { CellBlock, CellRef } from "../../model/cells";
import type { Text } from "../../text";
import { copyBoth } from "./clipboard";
import { addJob, fillJob, markJob, readJob, removeJob, reportJob, sampleJob, undoJob } from "./jobs";
import type { SettingsChange } from "../../settings/changes";
import { chooseJob, type ChoiceManner } from "./chooseJob";
import type { Job, Runner } from "./useAction";

export interface PaneDeeds {
  read(): void;
  choose(change: SettingsChange, manner?: ChoiceManner): void;
  /** What would be shown if this were chosen: nothing is stored, no trip. */
  tryOut(view: View, change: SettingsChange): View;
  /** Whether Excel opens the pane by itself with this workbook. */
  openByItself(opens: boolean): void;
  highlight(): void;
  clearHighlights(): void;
  /** Inserts, or rewrites the one that is there; then shows the report tab. */
  writeReport(doing: "createReport" | "updateReport", then?: () => void): void;
  /** The same once more after a refusal that named these cells: what the person typed in them is given up. */
  writeOver(cells: string): void;
  /** The report once more, with our sentence in the place of theirs. */
  takeOurs(sentence: string): void;
  undo(): void;
  fillColumns(): void;
  select(cell: CellRef): void;
  addSelected(): void;
  removeAdded(block: CellBlock): void;
  insertSample(): void;
  copy(): void;
  /** What a part of the pane fetched later does. */
  act(doing: Job["doing"], work: (actions: Actions) => ReturnType<Job["work"]>): void;
  /** Whether this Excel lets the pane save files. */
  savesFiles(): boolean;
  /** Asks which block is selected, to name it on a button; silent when it cannot be known. */
  lookAtSelection(found: (block: CellBlock) => void): void;
}

/** The deeds of a pane with these actions, in these words. */
export function paneDeeds(actions: Actions, text: Text, { run }: Runner): PaneDeeds {
  const { done } = text.pane;
  return {
    read: () => run(readJob(actions, text)),
    choose: (change, manner) => run(chooseJob(actions, text, change, manner)),
    tryOut: (view, change) => actions.tryOut(view, change(view.settings)),
    openByItself: (opens) =>
      run(
        plainJob("choose", async (view) => ({
          view: await actions.openByItself(view ?? (await actions.read()), opens),
          said: opens ? done.opens : done.opensNot,
        })),
      ),
    highlight: () => run(markJob(actions, text, "highlight")),
    clearHighlights: () => run(markJob(actions, text, "clearHighlights")),
    writeReport: (doing, then) => run(reportJob(actions, text, doing, then)),
    writeOver: (cells) => run(reportJob(actions, text, "updateReport", undefined, { replacing: cells })),
    takeOurs: (sentence) =>
      run(reportJob(actions, text, "updateReport", undefined, { restoring: [sentence] })),
    undo: () => run(undoJob(actions, text)),
    fillColumns: () => run(fillJob(actions, text)),
    select: (cell) => run(plainJob("select", async () => actions.select(cell).then(() => ({})))),
    addSelected: () => run(addJob(actions, text)),
    removeAdded: (block) => run(removeJob(actions, text, block)),
    insertSample: () => run(sampleJob(actions, text)),
    act: (doing, work) => run(plainJob(doing, () => work(actions))),
    savesFiles: () => actions.savesFiles(),
    lookAtSelection: (found) => run(lookJob(actions, found)),
    copy: () =>
      run(
        plainJob("copy", async (view) => {
          const { html, plain } = await actions.wordCopy(view ?? (await actions.read()));
          await copyBoth(html, plain);
          return { said: done.copied };
        }),
      ),
  };
}

function plainJob(doing: Job["doing"], work: Job["work"]): Job {
  return { doing, work };
}

function lookJob(actions: Actions, found: (block: CellBlock) => void): Job {
  return {
    doing: "addTable",
    quiet: true,
    work: async () => {
      found(await actions.selectedBlock());
      return {};
    },
  };
}
