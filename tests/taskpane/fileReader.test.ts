/** @jest-environment jsdom */
import type { Received } from "../../src/actions/units/unitsActions";
import { readFiles } from "../../src/taskpane/units/fileReader";

/** What a worker does with each file, by its name. */
type Behaviour = "answers" | "throws" | "silent" | "missing";

interface Started {
  readonly asked: string[];
  isEnded: boolean;
}

let started: Started[] = [];

beforeEach(() => {
  started = [];
});

afterEach(() => jest.useRealTimers());

function workersThat(behave: (file: string) => Behaviour): () => Worker {
  return () => {
    const own: Started = { asked: [], isEnded: false };
    started.push(own);
    const worker = {
      onmessage: null as ((event: { data: Received }) => void) | null,
      onerror: null as ((event: { message?: string }) => void) | null,
      terminate: () => {
        own.isEnded = true;
      },
      postMessage: ({ file }: { readonly file: string }) => {
        own.asked.push(file);
        const behaviour = behave(file);
        if (behaviour === "answers") {
          const data: Received = { file, savedAt: null, mark: null, refused: "noTable" };
          queueMicrotask(() => worker.onmessage?.({ data }));
        }
        if (behaviour === "throws") queueMicrotask(() => worker.onerror?.({ message: "out of memory" }));
        if (behaviour === "missing") queueMicrotask(() => worker.onerror?.({}));
      },
    };
    return worker as unknown as Worker;
  };
}

function files(count: number): File[] {
  return Array.from({ length: count }, (_, at) => {
    const file = new File(["x"], `${at}.xlsx`);
    file.arrayBuffer = async () => new Uint8Array([1]).buffer;
    return file;
  });
}

const codes = (all: readonly Received[]) =>
  all.map((one) => `${one.file} ${"refused" in one ? one.refused : "read"}`);

test("stopped at the fourth file of a hundred, however long it would take: three are kept, no other is begun, the worker is ended", async () => {
  const told: number[] = [];
  const reading = readFiles(
    files(100),
    (at) => {
      told.push(at);
      if (at === 3) queueMicrotask(() => reading.stop());
    },
    workersThat((file) => (file === "3.xlsx" ? "silent" : "answers")),
  );
  expect(codes(await reading.all)).toEqual(["0.xlsx noTable", "1.xlsx noTable", "2.xlsx noTable"]);
  expect(told).toEqual([0, 1, 2, 3]);
  expect(started.flatMap(({ asked }) => asked).every((name) => /^[0-3]\.xlsx$/.test(name))).toBe(true);
  expect(started.every(({ isEnded }) => isEnded)).toBe(true);
});

test("a file that fells the worker is one answer, and the next has a new worker", async () => {
  const { all } = readFiles(
    files(3),
    () => undefined,
    workersThat((file) => (file === "1.xlsx" ? "throws" : "answers")),
  );
  expect(codes(await all)).toEqual(["0.xlsx noTable", "1.xlsx failed", "2.xlsx noTable"]);
  expect(started.map(({ asked }) => asked)).toEqual([["0.xlsx", "1.xlsx"], ["2.xlsx"]]);
});

test("a file that holds up the worker for a minute is one answer likewise", async () => {
  jest.useFakeTimers();
  const { all } = readFiles(
    files(2),
    () => undefined,
    workersThat((file) => (file === "0.xlsx" ? "silent" : "answers")),
  );
  await jest.advanceTimersByTimeAsync(60_000);
  expect(codes(await all)).toEqual(["0.xlsx failed", "1.xlsx noTable"]);
  expect(started).toHaveLength(2);
});

test("what a worker has grown to is given back after 25 files", async () => {
  const { all } = readFiles(
    files(60),
    () => undefined,
    workersThat(() => "answers"),
  );
  expect(await all).toHaveLength(60);
  expect(started.map(({ asked }) => asked.length)).toEqual([25, 25, 10]);
  expect(started.every(({ isEnded }) => isEnded)).toBe(true);
});

test("what a large file leaves behind is given back before the next", async () => {
  const large = files(6);
  large.forEach((file, at) => Object.defineProperty(file, "size", { value: at < 4 ? 300_000 : 900_000 }));
  const { all } = readFiles(
    large,
    () => undefined,
    workersThat(() => "answers"),
  );
  expect(await all).toHaveLength(6);
  expect(started.map(({ asked }) => asked.length)).toEqual([2, 2, 1, 1]);
  expect(started.every(({ isEnded }) => isEnded)).toBe(true);
});

test("a worker whose script did not come is no fault of the file: the pane has words for it", async () => {
  const { all } = readFiles(
    files(1),
    () => undefined,
    workersThat(() => "missing"),
  );
  await expect(all).rejects.toMatchObject({ name: "ExcelFailure", code: "FilesNotLoaded" });
  expect(started.every(({ isEnded }) => isEnded)).toBe(true);
});

test("a file that cannot be opened any more is one answer", async () => {
  const [gone] = files(1);
  if (gone === undefined) throw new Error("no file");
  gone.arrayBuffer = () => Promise.reject(new Error("gone"));
  const { all } = readFiles(
    [gone],
    () => undefined,
    workersThat(() => "answers"),
  );
  expect(codes(await all)).toEqual(["0.xlsx failed"]);
});

test("stopping waits for no clock: the worker is ended and the reading is over before any timer runs, and what comes later changes nothing", async () => {
  jest.useFakeTimers();
  let late: (() => void) | null = null;
  const reading = readFiles(
    files(3),
    () => undefined,
    () => {
      const worker = workersThat(() => "silent")();
      late = () =>
        worker.onmessage?.({
          data: { file: "0.xlsx", savedAt: null, mark: null, refused: "noTable" },
        } as MessageEvent<Received>);
      return worker;
    },
  );
  while (started[0]?.asked.length !== 1) await Promise.resolve();
  reading.stop();
  expect(await reading.all).toEqual([]);
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true]);
  (late as (() => void) | null)?.();
  await jest.runAllTimersAsync();
  expect(await reading.all).toEqual([]);
  expect(started.map(({ asked }) => asked)).toEqual([["0.xlsx"]]);
});

test("stopped while a file on a slow drive is still being fetched: no worker is asked for it, then or later", async () => {
  jest.useFakeTimers();
  const [slow, ...others] = files(3);
  if (slow === undefined) throw new Error("no file");
  let arrive: (bytes: ArrayBuffer) => void = () => undefined;
  slow.arrayBuffer = () => new Promise((resolve) => (arrive = resolve));
  const reading = readFiles(
    [slow, ...others],
    () => undefined,
    workersThat(() => "answers"),
  );
  await Promise.resolve();
  reading.stop();
  expect(await reading.all).toEqual([]);
  expect(started.every(({ isEnded }) => isEnded)).toBe(true);
  arrive(new Uint8Array([1]).buffer);
  await jest.runAllTimersAsync();
  expect(started.flatMap(({ asked }) => asked)).toEqual([]);
  expect(jest.getTimerCount()).toBe(0);
});
