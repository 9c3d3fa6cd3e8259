/** A sheet of examples for who has no table yet: fetched with all that writes (fetched.ts). */

import { insertSheet, removeSheet } from "../excel/lay/insertSheet";
import { samplePlan } from "../report/sample";
import type { Session } from "./session";
import type { View } from "./view";

/** Adds it and reads; undo takes it away. */
export async function insertSample(session: Session): Promise<View> {
  const { sheets } = (await session.read()).facts;
  const names = sheets.map(({ name }) => name);
  const ids = sheets.map(({ id }) => id);
  const added = await insertSheet(samplePlan(names), ids, session.own);
  session.takenBackBy(() => removeSheet(added, session.own));
  return session.readAgain();
}
