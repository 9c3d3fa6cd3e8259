/** One thread of the pool that makes reports: one workbook at a time. */
import { reportOne, type ReportAnswer, type ReportTask } from "./reportOne";

/** The pool's task. */
export default async function workOnReport(task: ReportTask): Promise<ReportAnswer> {
  return reportOne(task);
}
