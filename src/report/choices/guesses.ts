/** What the report would say where the user chose nothing: read from the workbook's titles, shown as guesses. */

import type { Review } from "../../model/assessment";
import { reportText, type ReportText } from "../../text/report";
import { formats } from "./forms";
import { findRoom, issuingBodies, ofSide, territoryIn, type IssuingBody } from "./issuingBody";
import { findOrganisation, isOfOrganisation } from "./organisation";
import { chooseNamed } from "./chooseNamed";
import { guessField } from "./field";
import { yearKind } from "../../model/period";
import type { FormName, NamedIndicator, ReportChoices } from "../../model/reportChoices";

/** What the report would say where the user chose nothing; shown as guesses. */
export interface Guesses extends Guessed {
  /** The same had no form and no body been chosen: what the mark of a page is made of (factsMark), as in 0.1.0. */
  readonly unchosen: Guessed;
}

interface Guessed {
  readonly form: FormName;
  readonly body: string;
  readonly superior: string;
  readonly territory: string;
  readonly place: string;
  readonly field: string;
  readonly year: number;
  /** The year is a school's; absent elsewhere, so that pages of before keep their mark. */
  readonly ofSchool?: boolean;
  readonly signerAuthority: string;
  readonly signerTitle: string;
  readonly recipients: readonly string[];
  /** Indicators named by default, with how. */
  readonly named: readonly NamedIndicator[];
}

/**
 * Guesses from titles, sheet names and verdicts. `now` (ISO) gives the year where nothing else does.
 * A form or a body the user chose moves what is guessed beside it: signer, recipients, the body's name.
 */
export function guessChoices(
  review: Review,
  sheetNames: readonly string[],
  now: string,
  chosen: Chosen = NOTHING_CHOSEN,
): Guesses {
  const unchosen = guess(review, sheetNames, now, NOTHING_CHOSEN);
  const { form, body } = chosen;
  return {
    ...(form === null && body === null ? unchosen : guess(review, sheetNames, now, { form, body })),
    unchosen,
  };
}

type Chosen = Pick<ReportChoices, "form" | "body">;

const NOTHING_CHOSEN: Chosen = { form: null, body: null };

function guess(review: Review, sheetNames: readonly string[], now: string, chosen: Chosen): Guessed {
  const words = reportText(review.reading.language);
  const titles = review.reading.tables.filter((table) => table.included).flatMap((table) => table.titles);
  const year = review.reading.year ?? yearIn(sheetNames) ?? Number(now.slice(0, 4));
  const bodies = issuingBodies(titles).filter(({ level }) => existsInYear(level, year, now));
  const { form, body } = findHead(bodies, titles, chosen);
  const superior = findSuperior(body, bodies);
  const ofSchool = yearKind(review.reading.tables) === "schoolYear";
  return {
    form,
    body: body?.name ?? words.guesses.body,
    superior,
    ...guessTerritory(body ?? standingTerritory(titles, year, now), words),
    ...ownTerritory(body, titles, words),
    field: guessField(review, titles, body, words),
    year,
    ...(ofSchool ? { ofSchool } : {}),
    ...guessSigner(body, words),
    recipients: guessRecipients(body, superior, words),
    named: chooseNamed(review),
  };
}

/** Since 1 July 2025 there are provinces and communes only (Luật Tổ chức chính quyền địa phương 2025): reports of years before keep their districts. */
const ABOLISHED_ON = "2025-07-01";
const ABOLISHED: readonly string[] = ["huyện", "quận", "thị xã", "thị trấn"];

function existsInYear(level: string, year: number, now: string): boolean {
  const isSince = year > 2025 || (year === 2025 && now >= ABOLISHED_ON);
  return !(isSince && ABOLISHED.includes(level));
}

function standingTerritory(
  titles: readonly string[],
  year: number,
  now: string,
): ReturnType<typeof territoryIn> {
  const found = territoryIn(titles);
  return found !== null && existsInYear(found.level, year, now) ? found : null;
}

/** The body as chosen or found, on the side of the form as chosen or guessed from it. */
function findHead(
  bodies: readonly IssuingBody[],
  titles: readonly string[],
  chosen: Chosen,
): { readonly form: FormName; readonly body: IssuingBody | null } {
  const [first = null] = issuingBodies([chosen.body ?? ""]).concat(bodies);
  const named = roomIn(bodies, titles, chosen) ?? organisationIn(bodies, titles, chosen) ?? first;
  const form = chosen.form ?? (named?.isParty === true ? "hd05" : "nd30");
  return { form, body: named === null ? null : ofSide(named, formats[form].motto === "party") };
}

/** A room a person named, or one a title names while they named nobody. */
function roomIn(
  bodies: readonly IssuingBody[],
  titles: readonly string[],
  { body, form }: Pick<ReportChoices, "body" | "form">,
): IssuingBody | null {
  if (form !== null && formats[form].motto !== "state") return null;
  return findRoom(body === null || body.trim() === "" ? titles : [body], bodies);
}

/** An organisation a person named, or one that stands in the letterhead; a party form is only a cell's. */
function organisationIn(
  bodies: readonly IssuingBody[],
  titles: readonly string[],
  { body, form }: Pick<ReportChoices, "body" | "form">,
): IssuingBody | null {
  const found = findOrganisation(body === null || body.trim() === "" ? titles : [body]);
  if (found === null) return null;
  const isParty = found.kind === "cell";
  if (form !== null && (formats[form].motto === "party") !== isParty) return null;
  const { level, place } = bodies[0] ?? territoryIn(titles) ?? { level: "", place: "" };
  return {
    name: found.name,
    office: found.name,
    isParty,
    level,
    place,
    rank: "commune",
    organisation: found.kind,
  };
}

/** A body of the same kind, a level above; an organisation's is the first that is named; a room's is the People's Committee of its commune. */
function findSuperior(body: IssuingBody | null, bodies: readonly IssuingBody[]): string {
  if (body === null) return "";
  if (body.organisation !== undefined)
    return bodies.find(({ isParty }) => isParty === body.isParty)?.name ?? "";
  const above = bodies.find(
    (each) => (each.rank !== body.rank) !== (body.isRoom === true) && each.isParty === body.isParty,
  );
  return above?.name ?? "";
}

function guessTerritory(
  found: { readonly level: string; readonly place: string } | null,
  words: ReportText,
): Pick<Guesses, "territory" | "place"> {
  if (found === null || found.place === "")
    return { territory: words.guesses.territory, place: words.guesses.place };
  return { territory: `${found.level} ${found.place}`, place: found.place };
}

/** An organisation speaks for itself, whatever place it is in. */
function ownTerritory(
  body: IssuingBody | null,
  titles: readonly string[],
  words: ReportText,
): Partial<Pick<Guesses, "territory">> {
  if (body?.organisation !== undefined) return { territory: body.name };
  return body === null && isOfOrganisation(titles) ? { territory: words.guesses.organisation } : {};
}

function yearIn(names: readonly string[]): number | null {
  const years = names.flatMap((name) =>
    [...name.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map((match) => Number(match[1])),
  );
  return years.length === 0 ? null : Math.max(...years);
}

function guessSigner(
  body: IssuingBody | null,
  words: ReportText,
): Pick<Guesses, "signerAuthority" | "signerTitle"> {
  if (body?.organisation !== undefined) {
    const { authority, title } = words.guesses.organisations[body.organisation];
    return { signerAuthority: authority, signerTitle: title };
  }
  if (body?.isParty === true) {
    return { signerAuthority: words.guesses.partyAuthority, signerTitle: words.guesses.partyTitle };
  }
  if (body?.isRoom === true) return { signerAuthority: "", signerTitle: words.guesses.roomTitle };
  const office = (body?.office ?? words.guesses.body.replace(/[\s.…]+$/, "")).toLocaleUpperCase("vi");
  return {
    signerAuthority: words.guesses.stateAuthority.replace("{body}", office),
    signerTitle: words.guesses.stateTitle,
  };
}

function guessRecipients(body: IssuingBody | null, superior: string, words: ReportText): readonly string[] {
  const { recipients, territory } = words.guesses;
  const above = (line: string): readonly string[] =>
    superior === "" ? [] : [line.replace("{superior}", () => superior)];
  if (body === null) return placeRecipients("commune", territory, words);
  if (body.isParty)
    return [
      ...above(recipients.partyAbove),
      ...recipients.party.map((line) => line.replace("{office}", () => body.office)),
    ];
  if (body.organisation !== undefined)
    return [...above(recipients.organisationAbove), ...recipients.organisation];
  if (body.isRoom === true) return recipients.room.map((line) => line.replace("{level}", () => body.level));
  return placeRecipients(body.rank, body.level, words);
}

function placeRecipients(
  rank: IssuingBody["rank"],
  level: string,
  { guesses: { recipients } }: ReportText,
): readonly string[] {
  const { stateProvince, stateDistrict, stateCommune } = recipients;
  const lists = { province: stateProvince, district: stateDistrict, commune: stateCommune };
  return lists[rank].map((line) => line.replace("{level}", () => level));
}
