/** How much a heading cell speaks for being a target's or a result's, outright or in words that may mean it too. */

import { remember } from "../../model/remember";
import { cellRole, LONGEST_HEADING, otherMeanings } from "./headings";
import { isTimeOnly, yearIn } from "./headingTimes";

/** Whether a heading cell may be that of results: in its words, or as a bare year ("2021–22"). */
export function meansActual(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const role = cellRole(text);
  if (role !== null) return role === "actual";
  return (isTimeOnly(text) && yearIn(text) !== null) || meaningsOf(text).some((one) => one.role === "actual");
}

/** Of a heading cell by itself. */
const meaningsOf = remember((text) => otherMeanings([text], cellRole(text)), 500);

/** Whether a heading cell may be that of a target or a result, in words that usually mean something else or stand inside it. */
export function mayBeEvidence(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  return meaningsOf(text).some(({ role, weight }) => role !== "name" && weight >= 24);
}

/** How much a heading cell speaks for being that of a target, or of a result: 40 outright, less in words that may mean it too. */
export function evidenceFor(role: "target" | "actual", text: string): number {
  if (text.length > LONGEST_HEADING) return 0;
  if (cellRole(text) === role) return 40;
  return Math.max(0, ...meaningsOf(text).map((one) => (one.role === role ? one.weight : 0)));
}
