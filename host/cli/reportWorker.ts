/** One thread of the pool that makes reports: one workbook at a time. */
import { join } from "node:path";
import { keepCompiledIn } from "../office/compiled";
import { reportOne, type ReportAnswer, type ReportTask } from "./reportOne";

keepCompiledIn(join(__dirname, "compiled"));

/** The pool's task. */
export default async function workOnReport(task: ReportTask): Promise<ReportAnswer> {
  return reportOne(task);
}
