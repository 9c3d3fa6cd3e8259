/** How an assumption is asked of the Excel at hand. */

import type { ProbeId, ProbeOutcome } from "../../model/selfcheck";
import { inExcel } from "../inExcel";

/** What came of it, and what was found. */
export interface Answer {
  readonly outcome: ProbeOutcome;
  readonly found: string;
}

/** Where an assumption comes from and what rests on it. */
export interface Reliance {
  readonly id: ProbeId;
  /** The file of src/excel (or src) that rests on it. */
  readonly relied: string;
  /** The section of docs/platform.md that tells of it. */
  readonly from: string;
}

/** One assumption. */
export interface Probe extends Reliance {
  /** What a refusal means: the add-in does without ("adapted"), or what it does will not work ("differs"). */
  readonly refused: Exclude<ProbeOutcome, "expected">;
  /** Asked on the temporary sheet (Excel's id of it), which is emptied before. */
  ask(sheet: string): Promise<Answer>;
}

/** As on most Excels. */
export function expected(found: unknown = ""): Answer {
  return { outcome: "expected", found: String(found) };
}

/** As expected, or what it is otherwise. */
export function whether(
  isExpected: boolean,
  found: unknown,
  otherwise: Probe["refused"] = "differs",
): Answer {
  return isExpected ? expected(found) : { outcome: otherwise, found: String(found) };
}

type Ask<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T;

/** One round trip on the temporary sheet: queues, and reads the answer. */
export async function askOnce<T>(key: string, queue: Ask<() => T>): Promise<T> {
  return inExcel(async (context) => {
    const answer = queue(context.workbook.worksheets.getItem(key), context);
    await context.sync();
    return answer();
  });
}
