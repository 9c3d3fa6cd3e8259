/** One unit's file, read as the pane reads files that were chosen: by the add-in's own reader of closed workbooks. */
import { readFile, stat } from "node:fs/promises";

/** What the add-in knows of a file before it is read. */
interface Sent {
  readonly file: string;
  readonly savedAt: string | null;
  readonly mark: string | null;
}

/** What it answers: plain data, opaque here. */
export type UnitAnswer = Sent & { readonly refused?: string };

export interface ReadUnitTask {
  readonly path: string;
  /** As it is named in lists. */
  readonly file: string;
  readonly api: string;
  /** The built add-in. */
  readonly addin: string;
}

export interface UnitsAddin {
  readSentFile(chosen: {
    readonly bytes: Uint8Array;
    readonly file: string;
    readonly savedAt: string;
  }): Promise<UnitAnswer>;
}

/** Never rejects for what is wrong with the file: that is told in `refused`. */
export async function readUnit({ path, file }: ReadUnitTask, addin: UnitsAddin): Promise<UnitAnswer> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return { file, savedAt: null, mark: null, refused: "failed" };
  const savedAt = (await stat(path)).mtime.toISOString();
  return addin.readSentFile({ bytes: new Uint8Array(bytes), file, savedAt });
}
