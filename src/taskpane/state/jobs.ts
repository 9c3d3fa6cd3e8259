/** What each deed does, step by step, and what it says when done. */

import type { Actions, Done, View } from "../../actions";
import type { CellBlock } from "../../model/cells";
import { pointAtTable } from "../../settings/changes";
import type { Text } from "../../text";
import type { NotesText } from "../../text/panes/notesPane";
import { addressOf } from "../../model/address";
import { chooseJob } from "./chooseJob";
import { behindNotices, listNotices, readingNotices, undoNotices } from "./notices";
import type { ReportDone } from "./paneState";
import { turnedWords } from "./turnedWords";
import type { Job } from "./useAction";

/** Reads the workbook anew. */
export function readJob(actions: Actions, text: Text): Job {
  return {
    doing: "read",
    work: async () => {
      const view = await actions.read();
      return {
        view,
        notices: readingNotices(view),
        said: text.pane.done.read(view.review.tally.total),
      };
    },
  };
}

/** Reads what somebody else, or the ribbon's button, just wrote: 2 round trips, nobody pressed anything. */
export function reportReadJob(actions: Actions, text: Text): Job {
  return {
    doing: "follow",
    quiet: true,
    work: async (from) => {
      const view = await actions.read();
      const { reportWritten, reportUpdated } = text.pane.frame;
      return {
        view,
        notices: readingNotices(view),
        said: (from?.report ?? null) === null ? reportWritten : reportUpdated,
      };
    },
  };
}

/** What of the person's on the report is given up: cells as a refusal named them, sentences that are to be ours again. */
interface GivenUp {
  readonly replacing?: string;
  readonly restoring?: readonly string[];
}

/** Always of figures just read when cells have changed: a report is never written from what was. */
export function reportJob(
  actions: Actions,
  text: Text,
  doing: "createReport" | "updateReport",
  then: (() => void) | undefined,
  { replacing, restoring = [] }: GivenUp = {},
): Job {
  return {
    doing,
    work: async (from, readOn) => {
      const current = await actions.read();
      const turned = from === null ? null : turnedWords(from, current, text);
      readOn(current, turned);
      const outcome = await (replacing === undefined && restoring.length === 0
        ? actions.createReport(current)
        : actions.createReport(current, replacing ?? null, restoring));
      const done = { isNew: doing === "createReport", turned, ...markedRows(outcome) };
      const { created, updated, marked } = text.pane.done;
      return {
        view: outcome.view,
        notices: listNotices(outcome),
        said: [done.isNew ? created : updated, turned, marked(done.marked)].filter(Boolean).join(" "),
        also: [{ kind: "wrote", view: outcome.view, done }],
      };
    },
    ...(then === undefined ? {} : { then }),
  };
}

/** The missed rows of sheets that were marked, the first in the order of the table. */
function markedRows({ view, skipped, unmarked }: Done): Pick<ReportDone, "marked" | "first"> {
  const left = new Set([...skipped, ...unmarked]);
  const cells = view.review.assessments
    .filter(({ outcome }) => outcome === "missed")
    .map(({ indicator }) => indicator.cell)
    .filter(({ sheet }) => !left.has(sheet));
  return { marked: cells.length, first: cells[0] ?? null };
}

/** Takes the selected range as a table; one that turns out to be none is not kept. */
export function addJob(actions: Actions, text: Text): Job {
  const { done } = text.pane;
  return {
    doing: "addTable",
    work: async (from) => {
      const block = await actions.selectedBlock();
      const before = from ?? (await actions.read());
      const settings = pointAtTable(block, true)(before.settings);
      const view = actions.tryOut(before, settings);
      const table = view.review.reading.tables.find((found) => blocksTouch(found.block, block));
      const address = addressOf(block);
      if (table === undefined) {
        return { notices: [done.addedNothing(address)], said: done.addedNothing(address) };
      }
      const count = view.review.reading.indicators.filter((one) => one.table === table.id).length;
      return {
        view: await actions.choose(before, settings),
        said: done.added(address, count),
        also: [{ kind: "wentTo", tab: "tables" }],
      };
    },
  };
}

/** Forgets a range the user had pointed at. */
export function removeJob(actions: Actions, text: Text, block: CellBlock): Job {
  return chooseJob(actions, text, pointAtTable(block, false), {
    said: () => text.pane.done.removedTable(addressOf(block)),
  });
}

/** A sample table, and the guide beside it. */
export function sampleJob(actions: Actions, text: Text): Job {
  return {
    doing: "insertSample",
    work: async () => {
      const view = await actions.insertSample();
      return {
        view,
        notices: behindNotices(view),
        said: text.pane.done.sample,
        also: [{ kind: "guided", shown: true }],
      };
    },
  };
}

/** Takes back what was written last. */
export function undoJob(actions: Actions, text: Text): Job {
  return {
    doing: "undo",
    work: async () => {
      const view = await actions.undo();
      return {
        view,
        notices: undoNotices(view),
        said: text.pane.done.undone,
        also: [{ kind: "tookBack" }],
      };
    },
  };
}

/** Marks the missed rows, or takes our marks away. */
export function markJob(actions: Actions, text: Text, doing: "highlight" | "clearHighlights"): Job {
  return {
    doing,
    work: async (view) => {
      const outcome = await actions[doing](await rereadIfProtected(actions, view));
      const said = doing === "highlight" ? text.pane.done.highlighted : text.pane.done.cleared;
      return { view: outcome.view, notices: listNotices(outcome), said };
    },
  };
}

/** Fills empty cells with formulas, once the person has said yes. */
export function fillJob(actions: Actions, text: Text): Job {
  return {
    doing: "fillColumns",
    work: async (view) => {
      const outcome = await actions.fillColumns(await rereadIfProtected(actions, view));
      const { done } = text.pane;
      const { filled, inTables } = outcome;
      return {
        view: outcome.view,
        notices: [
          ...(inTables.length === 0 ? [] : [(notes: NotesText) => notes.inTables(inTables)]),
          ...listNotices(outcome),
        ],
        said: filled === 0 && inTables.length > 0 ? done.filledNone : done.filled(filled),
        also: [{ kind: "askedToFill", asks: false }],
      };
    },
  };
}

/** Read anew where a sheet was protected: it is skipped, and named with the advice to unprotect it and to press again. */
async function rereadIfProtected(actions: Actions, view: View | null): Promise<View> {
  const isKnown = view?.review.reading.tables.every(({ isProtected }) => !isProtected) === true;
  return isKnown ? view : actions.read();
}

function blocksTouch(one: CellBlock, other: CellBlock): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
