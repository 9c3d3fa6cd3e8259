/**
 * For every round trip of the one-click job and every error Excel can answer: the user's sheets stay as they were, the report is
 * complete or as before, the failure says its code, and the next run is right. All of it: `npm run faults`.
 */
import { appendFileSync } from "node:fs";
import { boot, closeAll } from "../excel/books";
import { actor, everyFault, expectRight, job, said, someFaults, stageOf, survive } from "./faults";
import { SITUATIONS, type Situation, type Stage } from "./faults";
import { userState } from "./userBook";

const ALL = process.env["FAULTS"] === "all";
const STEP = Number(process.env["FAULTS_STEP"] ?? 1);
const SOME = 9;

afterEach(closeAll);

describe.each<Situation>([...SITUATIONS])("writing the report: %s", (situation) => {
  test(
    "a fault anywhere loses nothing of the user's, leaves all or nothing of ours, and the next run is right",
    async () => {
      const stage = await stageOf(situation);
      const faults = ALL ? everyFault(stage, STEP) : someFaults(stage, SOME);
      const ended = { refused: 0, done: 0 };
      const lost: string[] = [];
      for (const fault of faults) {
        await survive(stage, fault).then(
          (how) => ended[how]++,
          (error: unknown) => {
            lost.push(`${said(fault)}\n${String(error)}`);
            tell(`NOT SURVIVED ${said(fault)}`);
          },
        );
      }
      tell(
        `${situation}: ${faults.length} faults tried, ${faults.length - lost.length} survived (${ended.refused} said as a failure, ${ended.done} got round)`,
      );
      expect(lost).toEqual([]);
    },
    ALL ? 10_800_000 : 60_000,
  );

  test(
    "a pane closed between two round trips leaves the user's sheets, and a new one finishes the job",
    async () => {
      const stage = await stageOf(situation);
      const kept = ALL ? stage.batches.map((_, at) => at + 1) : [stage.batches.length - 1];
      for (const batches of kept) await closeAfter(stage, batches);
      tell(
        `${situation}: pane closed after ${kept.join(", ")} of ${stage.batches.length} round trips, survived`,
      );
    },
    ALL ? 600_000 : 60_000,
  );
});

/** The window goes as soon as Excel has done that many round trips; the add-in hears no answer to the last. */
async function closeAfter(stage: Stage, batches: number): Promise<void> {
  const { workbook } = stage.excel;
  workbook.restore(stage.start);
  const pane = await boot(workbook);
  const done = pane.session.processQuery.bind(pane.session);
  let isGone = false;
  pane.session.processQuery = (text) => {
    const answered = done(text);
    if (pane.cost.roundTrips >= batches) {
      isGone = true;
      pane.window.dispatchEvent = () => true;
    }
    return answered;
  };
  let isOver = false;
  void job(actor()).finally(() => (isOver = true));
  for (let waits = 0; !isGone && waits < 2000; waits++) await pane.settled();
  await pane.settled();
  expect([isGone, isOver]).toEqual([true, false]);
  pane.close();
  expect(userState(workbook)).toEqual(stage.users);
  stage.excel.makeCurrent();
  await job(actor());
  expectRight(stage);
}

function tell(line: string): void {
  const file = process.env["FAULTS_REPORT"];
  if (file !== undefined) appendFileSync(file, `${line}\n`);
}

test("a page whose finishing stops at a limit half-way has all its rules", async () => {
  const stage = await stageOf("first");
  const batch = stage.batches.length - 1;
  for (const code of ["ResponsePayloadSizeLimitExceeded", "OperationCellsExceedLimit"])
    for (const action of [0, 10])
      await expect(survive(stage, { situation: "first", batch, action, code, lasting: false })).resolves.toBe(
        "done",
      );
}, 60_000);

test("a connection gone while the page is bare of its looks leaves no cell of ours in the way of the next writing", async () => {
  for (const situation of ["again", "partYear"] as const) {
    const stage = await stageOf(situation);
    const batch = stage.batches.indexOf(Math.max(...stage.batches));
    for (const action of [12, 40, 63, 90, 120])
      await expect(
        survive(stage, { situation, batch, action, code: "GeneralException", lasting: true }),
      ).resolves.toMatch(/refused|done/);
  }
}, 60_000);
