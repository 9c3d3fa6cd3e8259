/** Whatever is sent to the host, it answers: it never throws to the sender, never leaves it waiting, and its workbook can still be saved. */
import fc from "fast-check";
import type { BootedExcel } from "../../host/office/bootExcel";
import { openWorkbook } from "../../host/workbook/workbook";
import { boot, closeAll } from "../excel/books";
import { actor, job } from "./faults";
import { damaged, exchanges, junk } from "./protocol";
import { userBook } from "./userBook";
import { runs } from "../randomCases";

/** One damaged batch, on a machine that is busy. */
const WITHIN = 5_000;

interface Answer {
  readonly _correlationId: number;
  readonly _responseType: number;
}

let excel: BootedExcel;
let start: unknown;
/** What office.js sent for the one-click job: whole messages, and the batches in them. */
const messages: string[] = [];
const batches: string[] = [];

beforeAll(async () => {
  excel = await boot(userBook());
  start = excel.workbook.snapshot();
  const { session } = excel;
  const [run, opener] = [session.processQuery.bind(session), openerOf(excel)];
  const post = opener.postMessage;
  session.processQuery = (text) => {
    batches.push(text);
    return run(text);
  };
  opener.postMessage = (text) => {
    messages.push(text);
    post(text);
  };
  await job(actor());
  [session.processQuery, opener.postMessage] = [run, post];
});
afterAll(closeAll);

test("a damaged batch is answered, or refused by a code", async () => {
  expect(batches.length).toBeGreaterThanOrEqual(5);
  await fc.assert(
    fc.asyncProperty(fc.nat(batches.length - 1), exchanges, async (which, changes) => {
      await expectAnswered(damaged(batches[which] ?? "", changes));
    }),
    runs(60),
  );
});

test("a damaged message is answered when it asks for something, and is passed over when it is none", async () => {
  expect(messages.length).toBeGreaterThanOrEqual(5);
  const posted: number[] = [];
  const heard = ({ data }: MessageEvent<string>) => {
    const { _correlationId: id, _responseType: type } = JSON.parse(data) as Answer;
    // 1 is an event.
    if (type === 0) posted.push(id);
  };
  excel.window.addEventListener("message", heard);
  const asking = messages.filter((message) => asked(message) !== null);
  expect(asking.length).toBeGreaterThanOrEqual(5);
  const text = fc.oneof(
    // An envelope as it should be, with anything in it; or damaged itself; or none at all.
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.nat(asking.length - 1), exchanges)
        .map(([which, all]) => withDamagedData(asking[which] ?? "", all)),
    },
    fc
      .tuple(fc.nat(messages.length - 1), exchanges)
      .map(([which, all]) => damaged(messages[which] ?? "", all)),
    fc.string(),
    junk.map((value) => JSON.stringify(value)),
  );
  const { numRuns } = runs(60, 60);
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(text, async (sent) => {
      excel.workbook.restore(start);
      posted.length = 0;
      openerOf(excel).postMessage(sent);
      await excel.settled();
      const id = asked(sent);
      expect(posted).toEqual(id === null ? [] : [id]);
      answered += posted.length;
    }),
    { numRuns },
  );
  expect(answered).toBeGreaterThan(numRuns / 4);
  excel.window.removeEventListener("message", heard);
});

/** Crashes and hangs the fuzzing found, each by what was sent. */
describe("found by fuzzing", () => {
  const call = (name: string, ...given: unknown[]) => ({
    Id: 9,
    ActionType: 3,
    Name: name,
    ObjectPathId: 3,
    ArgumentInfo: { Arguments: given },
  });
  const path = (id: number, type: number, name: string, parent?: number, ...given: unknown[]) => ({
    Id: id,
    ObjectPathType: type,
    Name: name,
    ParentObjectPathId: parent,
    ArgumentInfo: { Arguments: given },
  });
  const onRange = (action: object, ...address: unknown[]) =>
    JSON.stringify({
      Actions: [action],
      ObjectPaths: {
        1: path(1, 1, ""),
        2: path(2, 3, "GetActiveWorksheet", 4),
        3: path(3, 3, "GetRange", 2, ...address),
        4: path(4, 4, "Worksheets", 1),
      },
    });
  const set = (name: string, value: unknown) => ({ ...call(name, value), ActionType: 4 });

  test.each<[string, string, string | null]>([
    ["no actions", '{"Actions":null,"ObjectPaths":{}}', null],
    ["no JSON", "", null],
    ["a path that is none", '{"Actions":[],"ObjectPaths":{"1":null}}', null],
    [
      "a path that leads to itself",
      JSON.stringify({ Actions: [call("Merge")], ObjectPaths: { 3: path(3, 3, "GetRange", 3) } }),
      "InvalidObjectPath",
    ],
    ["a property every object has", onRange(call("constructor"), "A1"), "NotImplemented"],
    ["lines merged over the whole sheet", onRange(call("Merge", true)), "OperationCellsExceedLimit"],
    [
      "a value for 17 milliards of cells",
      onRange(set("Values", 5), "A1:XFC1048575"),
      "OperationCellsExceedLimit",
    ],
    [
      "an object for a table's name",
      JSON.stringify({
        Actions: [call("Delete")],
        ObjectPaths: {
          1: path(1, 1, ""),
          2: path(2, 4, "Tables", 1),
          3: path(3, 3, "GetItem", 2, { toString: 1 }),
        },
      }),
      "ItemNotFound",
    ],
    [
      "a colour that is a property every object has",
      JSON.stringify({
        Actions: [set("Color", "constructor")],
        ObjectPaths: {
          1: path(1, 1, ""),
          2: path(2, 3, "GetActiveWorksheet", 6),
          3: path(3, 4, "Fill", 4),
          4: path(4, 4, "Format", 5),
          5: path(5, 3, "GetRange", 2, "A1"),
          6: path(6, 4, "Worksheets", 1),
        },
      }),
      "InvalidArgument",
    ],
    [
      "a name left out",
      JSON.stringify({
        Actions: [call("Add", null, "=1")],
        ObjectPaths: { 1: path(1, 1, ""), 3: path(3, 4, "Names", 1) },
      }),
      "InvalidArgument",
    ],
    ["an object for a cell", onRange(set("Values", { toString: 1 }), "A1"), "InvalidArgument"],
    [
      "properties of cells asked for with nothing",
      onRange(call("GetCellProperties", null), "A1"),
      "InvalidArgument",
    ],
  ])("%s", async (_, text, code) => {
    expect(await expectAnswered(text)).toBe(code);
  });
});

/** The code it was refused with; null where the whole message was. */
async function expectAnswered(text: string): Promise<unknown> {
  const { workbook, session } = excel;
  workbook.restore(start);
  session.failures.length = 0;
  const from = performance.now();
  const { error, body } = session.processQuery(text);
  expect(performance.now() - from).toBeLessThan(WITHIN);
  const refused = error === 0 ? (JSON.parse(body) as { Error?: { Code: unknown } }).Error : null;
  if (refused) expect(refused.Code).toEqual(expect.stringMatching(/^\w+$/));
  expect(session.failures).toEqual([]);
  openWorkbook(await workbook.save());
  return refused === null ? null : refused?.Code;
}

function withDamagedData(text: string, changes: Parameters<typeof damaged>[1]): string {
  const message = JSON.parse(text) as { _data: unknown };
  const data = JSON.parse(damaged(JSON.stringify(message._data), changes)) as unknown;
  return JSON.stringify({ ...message, _data: data });
}

/** The id an answer must carry; null for what is no message. */
function asked(text: string): number | null {
  try {
    const message = JSON.parse(text) as Record<string, unknown> | null;
    const {
      _actionName: name,
      _conversationId: conversation,
      _correlationId: id,
      _actionType: type,
    } = message ?? {};
    const isMessage =
      typeof name === "string" && typeof conversation === "string" && typeof type === "number";
    return isMessage && typeof id === "number" ? id : null;
  } catch {
    return null;
  }
}

function openerOf({ window }: BootedExcel): { postMessage: (text: string) => void } {
  return window.opener as { postMessage: (text: string) => void };
}
