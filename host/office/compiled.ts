/**
 * Scripts as V8 compiled them, kept in a folder for the next process. A kept one is taken only where it is whole, of this very source, and made by this very
 * Node with these flags; V8 looks at its own version besides. Whatever is not is compiled again: no answer depends on what lies there.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

const MARK = 32;
const fresh = new Map<string, Script>();
let folder: string | null = null;

/** Where they are kept from now on; nowhere before. */
export function keepCompiledIn(path: string): void {
  folder = path;
}

export function compiled(source: string, file: string): Script {
  if (folder === null) return new Script(source, { filename: file });
  const { version, arch, execArgv } = process;
  const name = digest(JSON.stringify([version, arch, execArgv, file, source])).toString("hex");
  const place = join(folder, `${basename(file)}.${name}`);
  const cachedData = keptData(place);
  const script = new Script(source, { filename: file, ...(cachedData !== null && { cachedData }) });
  if (cachedData === null || script.cachedDataRejected === true) fresh.set(place, script);
  return script;
}

/** Keeps what had to be compiled, with the functions that were used since. Where it cannot be written the next process compiles again. */
export function keepCompiled(): void {
  for (const [place, script] of fresh) {
    try {
      const data = script.createCachedData();
      mkdirSync(dirname(place), { recursive: true });
      const half = `${place}.${process.pid}.${process.hrtime.bigint()}`;
      writeFileSync(half, Buffer.concat([digest(data), data]));
      renameSync(half, place);
    } catch {
      // A folder that may not be written to.
    }
  }
  fresh.clear();
}

/** null: nothing is kept, or it is not as it was written. */
function keptData(place: string): Buffer | null {
  try {
    const whole = readFileSync(place);
    const data = whole.subarray(MARK);
    return digest(data).equals(whole.subarray(0, MARK)) ? data : null;
  } catch {
    return null;
  }
}

function digest(data: string | Buffer): Buffer {
  return createHash("sha256").update(data).digest();
}
