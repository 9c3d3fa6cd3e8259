/** Who issues the report, as far as the workbook's titles say it. */

import {
  RANKS,
  ROOM,
  ORDER,
  COMMITTEES,
  PARTY_OFFICES,
  STATE_OFFICES,
  AFTER_NAME,
  KIND_OF_PLACE,
  SOCIETY_BEFORE,
  type Rank,
} from "../../vocabulary/names/bodies";
import type { OrganisationKind } from "../../vocabulary/names/organisations";
import { SOCIETY } from "../../vocabulary/names/territories";

/** A body found in a title. */
export interface IssuingBody {
  /** "Huyện ủy Ngân Sơn", "Ủy ban nhân dân xã Tây Đô". */
  readonly name: string;
  /** "Huyện ủy", "Ủy ban nhân dân". */
  readonly office: string;
  readonly isParty: boolean;
  /** "huyện", as it stands in sentences. */
  readonly level: string;
  /** "Ngân Sơn". */
  readonly place: string;
  readonly rank: Rank;
  /** A room of a commune: its head signs, and the People's Committee above is its superior. */
  readonly isRoom?: boolean;
  /** A school, a health station, a union that reports for itself. */
  readonly organisation?: OrganisationKind;
}

const LONGEST_NAME = 5;

/** All bodies named in the titles, the most local first; among equals the first named. */
export function issuingBodies(titles: readonly string[]): readonly IssuingBody[] {
  const text = titles
    .join("\n")
    .normalize("NFC")
    .replace(/uỷ/g, "ủy")
    .replace(/Uỷ/g, "Ủy")
    .replace(/UỶ/g, "ỦY");
  const levels = Object.keys(RANKS).join("|");
  const patterns = [
    new RegExp(
      `(?<![\\p{L}])(${Object.keys(STATE_OFFICES).join("|")}|${PARTY_OFFICES.join("|")})\\s+(${levels})\\s+`,
      "giu",
    ),
    new RegExp(`(?<![\\p{L}])(${Object.keys(COMMITTEES).join("|")})\\s+`, "giu"),
  ];
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => bodyAt(text, match) ?? []),
  );
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ body }) => body)
    .sort((a, b) => ORDER.indexOf(a.rank) - ORDER.indexOf(b.rank));
}

/** A room of a commune that a line of the titles is the name of; it reports to the commune's People's Committee. */
export function findRoom(titles: readonly string[], bodies: readonly IssuingBody[]): IssuingBody | null {
  const lines = titles.flatMap((title) => title.normalize("NFC").replace(/uỷ/giu, "ủy").split("\n"));
  const found = lines.flatMap((line) => ROOM.exec(line.trim().replace(/\s+/g, " "))?.[1] ?? [])[0];
  if (found === undefined) return null;
  const above = bodies.find(({ rank, isParty }) => rank === "commune" && !isParty) ?? null;
  const name = roomName(found);
  const { level = "xã", place = "" } = above ?? {};
  return { name, office: name, isParty: false, level, place, rank: "commune", isRoom: true };
}

/** "PHÒNG VĂN HÓA – XÃ HỘI": "Phòng Văn hóa - Xã hội". */
function roomName(text: string): string {
  const said = text
    .toLocaleLowerCase("vi")
    .replace(/hoá/g, "hóa")
    .replace(/\s*[-–]\s*/g, " - ");
  return said
    .replace(/^phòng /, "Phòng ")
    .replace(/(?<=Phòng |, | - | và )\p{L}/gu, (letter) => letter.toLocaleUpperCase("vi"));
}

/** The body of the same place on the other side: the Huyện ủy of the Ủy ban nhân dân huyện, and back. */
export function ofSide(body: IssuingBody, party: boolean): IssuingBody {
  if (body.isParty === party) return body;
  const office = party ? partyOffice("đảng bộ", body.level) : "Ủy ban nhân dân";
  return { ...body, office, name: bodyName(office, body.level, body.place), isParty: party };
}

/** "huyện Ngân Sơn" in a title, for bodies not named. */
export function territoryIn(titles: readonly string[]): { level: string; place: string } | null {
  const text = titles.join("\n").normalize("NFC");
  const pattern = new RegExp(`(?<![\\p{L}]|tác\\s)(${Object.keys(RANKS).join("|")})\\s+`, "giu");
  for (const match of text.matchAll(pattern)) {
    const place = placeAfter(text, match.index + match[0].length);
    const isSociety = SOCIETY.test(text.slice(match.index));
    if (isSociety && (place === "Hội" || SOCIETY_BEFORE.test(text.slice(0, match.index)))) continue;
    if (place !== null) return { level: lowerFirst(match[1] ?? ""), place };
  }
  return null;
}

function bodyAt(text: string, match: RegExpMatchArray): { at: number; body: IssuingBody } | null {
  const at = match.index ?? 0;
  const place = placeAfter(text, at + match[0].length);
  if (place === null) return null;
  const said = lowerFirst(match[1] ?? "");
  const level = COMMITTEES[said] ?? lowerFirst(match[2] ?? "");
  const state = STATE_OFFICES[said];
  const office = state ?? partyOffice(said, level);
  const name = bodyName(office, level, place);
  return {
    at,
    body: { name, office, isParty: state === undefined, level, place, rank: RANKS[level] ?? "commune" },
  };
}

function bodyName(office: string, level: string, place: string): string {
  return lowerFirst(office) in COMMITTEES ? `${office} ${place}` : `${office} ${level} ${place}`;
}

/** "Đảng bộ huyện X" is led by the Huyện ủy, "Đảng bộ xã X" by the Đảng ủy. */
function partyOffice(said: string, level: string): string {
  const committee = Object.keys(COMMITTEES).find((each) => COMMITTEES[each] === level);
  const office = said.includes("đảng bộ") ? (committee ?? "đảng ủy") : said;
  return office.charAt(0).toLocaleUpperCase("vi") + office.slice(1);
}

/** Capitalised syllables from a position, as a name: "NGÂN SƠN" and "Ngân Sơn" give "Ngân Sơn". */
function placeAfter(text: string, from: number): string | null {
  const line = text.slice(from).split(/[\n,.;:()"“”]|\s[-–]\s/, 1)[0] ?? "";
  if (KIND_OF_PLACE.test(line.trimStart().replace(/\s+/g, " "))) return null;
  const syllables: string[] = [];
  const words = line.split(/\s+/).filter((word) => word !== "");
  for (const [index, word] of words.entries()) {
    const pair = `${word} ${words[index + 1] ?? ""}`;
    if (
      !isNameWord(word) ||
      AFTER_NAME.test(word) ||
      AFTER_NAME.test(pair) ||
      syllables.length === LONGEST_NAME
    )
      break;
    syllables.push(word.charAt(0) + word.slice(1).toLocaleLowerCase("vi"));
  }
  return syllables.length === 0 ? null : syllables.join(" ");
}

function isNameWord(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLocaleLowerCase("vi") || /^\d+$/.test(word);
}

function lowerFirst(text: string): string {
  return text.toLocaleLowerCase("vi").replace(/\s+/g, " ");
}
