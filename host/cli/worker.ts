/** One thread of the pool: reads one file at a time. */
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { readUnit, type ReadUnitTask, type UnitAnswer, type UnitsAddin } from "./readUnit";

/** The pool's task. */
export default async function work(task: ReadUnitTask): Promise<UnitAnswer> {
  const addin = createRequire(resolve("package.json"))(task.addin) as UnitsAddin;
  return readUnit(task, addin);
}
