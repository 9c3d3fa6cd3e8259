/** The units in charge as a report names them: offices; persons only where somebody asked for them. */

import type { Assessment, Review } from "../../model/assessment";
import type { ReportChoices } from "../../model/reportChoices";
import { byLead, leadIn, rowOwners, type Led } from "../../judging/owners";
import { withoutPersons } from "../../vocabulary/names/persons";

export interface ReportOwners {
  /** Of each assessment, in their order; null where none is named, or only a person. */
  readonly printed: readonly (string | null)[];
  /** What each unit leads, what nobody leads first; empty where no unit is named. */
  readonly led: readonly Led[];
}

/** `person` stands for whoever is named and not shown. */
export function reportOwners(
  { assessments }: Review,
  { personNames }: Pick<ReportChoices, "personNames">,
  person: string,
): ReportOwners {
  const owners = rowOwners(assessments);
  const shortName = (text: string | null): string | null =>
    text === null || personNames === true ? text : withoutPersons(text);
  const printed = owners.map((owner) => shortName(owner.printed));
  const leads = owners.map((owner, at) => {
    if (personNames === true) return owner.lead;
    const rest = printed[at] ?? null;
    return owner.lead === null ? null : rest === null ? person : leadIn(rest, null);
  });
  return { printed, led: byLead(assessments, leads) };
}

/** The place of each counted indicator's unit among those of the table, from 1. */
export function ownerPlaces({ led }: ReportOwners): ReadonlyMap<Assessment, number> {
  return new Map(led.flatMap((unit, at) => unit.led.map((each) => [each, at + 1] as const)));
}
