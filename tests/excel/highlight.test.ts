/** Highlights laid, exchanged and taken away, with Excel refusing on the way: each of ours lies once or not at all. */
import { createActions } from "../../src/actions/index";
import { actor, CODES, job } from "../proof/faults";
import { ourState, sheetOf, userBook, userState } from "../proof/userBook";
import { boot, closeAll } from "./books";

/** All of them by `npm run faults`. */
const EVERY = process.env["FAULTS"] === "all" ? 1 : 7;

afterEach(closeAll);

/** A workbook highlighted once, a figure edited since: the highlights to come differ from those that lie. */
async function highlighted() {
  const excel = await boot(userBook());
  const actions = actor();
  await actions.highlight(await actions.read());
  sheetOf(excel.workbook, "Kinh tế").setValue(6, 3, 9000);
  excel.workbook.calculate();
  const view = await actions.read();
  excel.resetCost();
  return { excel, actions, view };
}

test("highlights exchanged for others and taken back are the former ones", async () => {
  const { excel, actions, view } = await highlighted();
  const before = ourState(excel.workbook);
  await actions.highlight(view);
  await actions.undo();
  expect(ourState(excel.workbook)).toEqual(before);
});

test.each(["highlight", "clearHighlights"] as const)(
  "%s, refused or unanswered anywhere: the former highlights or the new ones, never both, and the next try works",
  async (deed) => {
    const { excel, actions, view } = await highlighted();
    const [start, users, former] = [
      excel.workbook.snapshot(),
      userState(excel.workbook),
      ourState(excel.workbook),
    ];
    await actions[deed](view);
    const wanted = ourState(excel.workbook);
    const count = excel.cost.batches[0]?.actions ?? 0;
    expect(count).toBeGreaterThan(3);
    const places = [
      ...Array.from({ length: count }, (_, at) => at).filter((at) => at % EVERY === 1 % EVERY),
      Infinity,
    ];
    for (const [turn, action] of places.entries()) {
      const code = CODES[turn % CODES.length] ?? "ItemNotFound";
      for (const one of new Set([code, "ItemNotFound"])) {
        excel.workbook.restore(start);
        excel.resetCost();
        excel.faults.at(0, one, action);
        const ended = await actions[deed](view).then(
          () => wanted,
          () => former,
        );
        expect([action, one, ourState(excel.workbook)]).toEqual([action, one, ended]);
        expect(userState(excel.workbook)).toEqual(users);
        await actions[deed](await actions.read());
        expect([action, one, ourState(excel.workbook)]).toEqual([action, one, wanted]);
      }
    }
  },
);

test("a report written again, what was read no longer found at first: each highlight lies once", async () => {
  const excel = await boot(userBook());
  await job(createActions(() => "2025-11-01T08:00:00.000Z"));
  const start = excel.workbook.snapshot();
  await job(actor());
  const wanted = ourState(excel.workbook);
  excel.workbook.restore(start);
  const actions = actor();
  const view = await actions.read();
  excel.faults.next("ItemNotFound");
  await actions.createReport(view);
  expect(ourState(excel.workbook)).toEqual(wanted);
});
