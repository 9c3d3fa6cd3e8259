/** Reads chosen files one after the other in a worker. A file that fells or holds up the worker is one answer, and the next has a new one. */

import type { Received } from "../../actions/units/unitsActions";

/** No file of a table takes longer. */
const PATIENCE = 60_000;

/** Then what it has grown to is given back: what one large file leaves behind is as much as the next one needs. */
const FILES_A_WORKER = 25;
const BYTES_A_WORKER = 500_000;

export interface FileReading {
  /** Resolves with what was read: all, or those before it was stopped. */
  readonly all: Promise<readonly Received[]>;
  readonly stop: () => void;
}

type Told = (at: number, file: File) => void;

/** The worker's own script did not come: by its shape a failure the pane has words for. */
class WorkerNotLoaded extends Error {
  override readonly name = "ExcelFailure";
  readonly code = "FilesNotLoaded";
}

/** Begins at once; `told` before each file. */
export function readFiles(
  files: readonly File[],
  told: Told,
  start: () => Worker = startWorker,
): FileReading {
  const halt = new AbortController();
  return { all: readEach(files, told, start, halt.signal), stop: () => halt.abort() };
}

async function readEach(
  files: readonly File[],
  told: Told,
  start: () => Worker,
  halt: AbortSignal,
): Promise<readonly Received[]> {
  const stopped = new Promise<"stopped">((resolve) => {
    halt.addEventListener("abort", () => resolve("stopped"));
  });
  const received: Received[] = [];
  let worker: Worker | null = null;
  let [used, bytes] = [0, 0];
  try {
    for (const [at, file] of files.entries()) {
      told(at, file);
      worker ??= start();
      const answer = await Promise.race([askWorker(worker, file, halt), stopped]);
      if (answer === "stopped") break;
      received.push(answer === "lost" ? { ...fileOrigin(file), mark: null, refused: "failed" } : answer);
      used += 1;
      bytes += file.size;
      if (answer === "lost" || used >= FILES_A_WORKER || bytes >= BYTES_A_WORKER) {
        worker.terminate();
        worker = null;
        [used, bytes] = [0, 0];
      }
    }
    return received;
  } finally {
    worker?.terminate();
  }
}

function fileOrigin(file: File) {
  const inFolder = file.webkitRelativePath;
  return {
    file: inFolder === "" || inFolder === undefined ? file.name : inFolder,
    savedAt: file.lastModified > 0 ? new Date(file.lastModified).toISOString() : null,
  };
}

/** "lost" where the worker fell over the file, or never answered. Once stopped it is asked nothing. */
async function askWorker(worker: Worker, file: File, halt: AbortSignal): Promise<Received | "lost"> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null || halt.aborted) return "lost";
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve("lost"), PATIENCE);
    halt.addEventListener("abort", () => clearTimeout(timer));
    const answer = (received: Received | "lost"): void => {
      clearTimeout(timer);
      resolve(received);
    };
    worker.onmessage = ({ data }: MessageEvent<Received>) => answer(data);
    // What a script throws has words; what was not loaded has none.
    worker.onerror = ({ message }: Partial<ErrorEvent>) => {
      clearTimeout(timer);
      if (message === undefined || message === "") reject(new WorkerNotLoaded("the worker's script"));
      else resolve("lost");
    };
    worker.postMessage({ ...fileOrigin(file), bytes }, [bytes.buffer]);
  });
}

/** From the pane's own server; nothing else may be asked for. */
function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "units-worker" */ new URL("./unitsWorker.ts", import.meta.url));
}
