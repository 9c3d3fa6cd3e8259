/** Units are asked for what is missing or below plan: a sheet for each, or a page of a Word file. */

import type { View } from "../view";
import { OwnWrites } from "../../excel/ownWrites";
import { insertPages } from "../../excel/report/insertPages";
import { rowOwners } from "../../judging/owners";
import type { Language } from "../../model/language";
import type { RequestPage } from "../../report/document/requestPage";
import { identityForm } from "../../vocabulary/forms";
import { listUnitRows } from "../../units/buildUnitFile";
import { planRequestPage, type RequestTime } from "../../units/requestPage";
import { byIndicator, listAskedRows, type UnitRequest } from "../../units/requests";
import { planRequestSheets } from "../../units/sheet/requestSheets";
import { listSubmissions, type Submission, type SubmissionChoices } from "../../units/submissions";
import { isRead, type ExpectedUnit, type Received, type UnitRow } from "../../units/unitFile";
import { removeSheets, type UnitsWritten } from "./manyUnits";

/** Who is asked, and what about. */
export interface Requests {
  readonly asked: readonly UnitRequest[];
  readonly time: Omit<RequestTime, "until">;
}

/** By the unit in charge of each row of the open workbook; rows nobody is named for come first. No trip. */
export function requestsByOwner({ review }: View): Requests {
  const owners = rowOwners(review.assessments);
  const rows = listUnitRows(review);
  const byLead = new Map<string, { readonly to: string | null; readonly rows: (readonly UnitRow[])[] }>();
  byLead.set("", { to: null, rows: [] });
  rows.forEach((own, at) => {
    const lead = owners[at]?.lead ?? null;
    const key = lead === null ? "" : identityForm(lead);
    const known = byLead.get(key) ?? { to: lead, rows: [] };
    known.rows.push(own);
    byLead.set(key, known);
  });
  const asked = [...byLead.values()].map(({ to, rows: led }): UnitRequest => ({
    to,
    whole: null,
    rows: listAskedRows(led),
  }));
  const { span = null } = review.period ?? {};
  return {
    asked: asked.filter((request) => request.rows.length > 0),
    time: { year: review.reading.year, span: isPart(review.period?.isProgress, span) },
  };
}

function isPart<T>(isProgress: boolean | undefined, span: T): T | null {
  return isProgress === true ? span : null;
}

/** By the unit whose file was read; of those expected that sent none, or one nobody can read, the whole table is asked for. No trip. */
export function requestsByUnit(
  received: readonly Received[],
  expected: readonly ExpectedUnit[],
  choices?: SubmissionChoices,
): Requests {
  const submissions = listSubmissions(received, expected, choices);
  const read = new Set(submissions.filter(({ state }) => state === "counted").map(({ unit }) => unit));
  const asked = submissions.flatMap((submission): readonly UnitRequest[] => {
    // Sent again in a file that can be read: nothing more is wanted of the other one.
    if (submission.state !== "counted" && read.has(submission.unit)) return [];
    const request = makeRequest(submission);
    return request === null ? [] : [request];
  });
  const counted = submissions.flatMap(({ state, received: file }) =>
    state === "counted" && file !== null && isRead(file) ? [file] : [],
  );
  const [first] = counted;
  return { asked, time: { year: first?.year ?? null, span: first?.span ?? null } };
}

function makeRequest({ unit, state, received }: Submission): UnitRequest | null {
  if (state === "missing") return { to: unit, whole: "missing", rows: [] };
  if (received === null || state === "older") return null;
  if (!isRead(received)) {
    return received.refused === "answer" ? null : { to: unit, whole: received.refused, rows: [] };
  }
  if (state === "otherTime") return { to: unit, whole: "missing", rows: [] };
  const rows = listAskedRows(byIndicator(received.rows));
  return rows.length === 0 ? null : { to: unit, whole: null, rows };
}

/** In words. */
export function listRequestPages(
  { asked, time }: Requests,
  until: string | null,
  language: Language,
): readonly RequestPage[] {
  return asked.map((request) => planRequestPage(request, { ...time, until }, language));
}

/** Adds a sheet for each: 1 round trip, and 1 for each of them. */
export async function writeRequests(
  view: View,
  pages: readonly RequestPage[],
  language: Language,
  own = new OwnWrites(),
): Promise<UnitsWritten<readonly string[]>> {
  const names = view.sheets.map(({ name }) => name);
  const plans = planRequestSheets(pages, names, language);
  const { ids } = await insertPages(plans, own);
  return { made: plans.map(({ sheetName }) => sheetName), takeBack: () => removeSheets(ids, own) };
}

export type { RequestPage } from "../../report/document/requestPage";
