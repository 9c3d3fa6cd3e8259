/** Reads many units' files in the threads of the pool. */
import type { ReadUnitTask, UnitAnswer } from "./readUnit";
import { runAll, type PoolOptions } from "./pool";

/** A file that fells its thread is one answer, "failed", and the others go on. */
export async function readAll(
  tasks: readonly ReadUnitTask[],
  options: Pick<PoolOptions<ReadUnitTask, UnitAnswer>, "threads" | "kept" | "told">,
): Promise<UnitAnswer[]> {
  return runAll(tasks, {
    ...options,
    script: "worker.js",
    manner: null,
    failed: ({ file }) => ({ file, savedAt: null, mark: null, refused: "failed" }),
  });
}
