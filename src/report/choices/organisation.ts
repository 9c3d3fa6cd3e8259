/** A school, a health station, a union that reports for itself, as the letterhead names it. */

import { PARTY_OFFICES, RANKS, STATE_OFFICES } from "../../vocabulary/names/bodies";
import {
  KINDS_OF_WORK,
  organisationKind,
  SAYS_MORE,
  WITHIN_NAMES,
  type OrganisationKind,
} from "../../vocabulary/names/organisations";
import { ORGANISATION } from "../../vocabulary/names/territories";

/** An organisation of the titles. */
export interface Organisation {
  /** "Trường Tiểu học Đông Sơn". */
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** Lines of a letterhead; what stands further down is about somebody. */
const HEAD_LINES = 4;
const LONGEST_NAME = 80;

/** The organisation whose name stands on a line of its own above a table; null where there is none. */
export function findOrganisation(titles: readonly string[]): Organisation | null {
  const lines = splitLines(titles).slice(0, HEAD_LINES);
  const line = lines.find((each, at) => isWholeName(each) && !ENDS_OPEN.test(lines[at - 1] ?? ""));
  return line === undefined ? null : { name: properName(line), kind: organisationKind(line) };
}

/** "ỦY BAN NHÂN DÂN ĐẶC KHU" goes on: "TRƯỜNG SA" below it is a place, as "HỘI AN" is. */
const ENDS_OPEN = new RegExp(
  `(?<!\\p{L})(?:${[...Object.keys(RANKS), ...Object.keys(STATE_OFFICES), ...PARTY_OFFICES].join("|")})$`,
  "iu",
);

/** A school says what kind of school it is; "Trường Sa" and "Trường Hà" are places. */
function isWholeName(line: string): boolean {
  if (line.length > LONGEST_NAME || !ORGANISATION.test(line) || SAYS_MORE.test(line)) return false;
  return organisationKind(line) !== "school" || WHAT_IT_DOES.test(`${line} `);
}

/** Whether a line begins with an organisation's name, whatever else it says. */
export function isOfOrganisation(titles: readonly string[]): boolean {
  return splitLines(titles).some((line) => ORGANISATION.test(line));
}

const ABBREVIATED = "th&thcs|thcs&thpt|thcs|thpt|ptdtbt|ptdtnt|gdnn-gdtx|hđnd|ubnd";
/** "Trường Tiểu học và THCS": up to the last word of what it does. */
const WHAT_IT_DOES = new RegExp(`^.*(?<=^| )(?:${[...KINDS_OF_WORK, ABBREVIATED].join("|")})(?= )`, "iu");

/** An organisation's name in the lines a letterhead breaks it into: what it is, and what it is called; whole where that cannot be told. */
export function linesOfName(name: string): readonly string[] {
  if (!ORGANISATION.test(name)) return [name];
  const what = WHAT_IT_DOES.exec(name)?.[0] ?? "";
  return what === "" ? [name] : [what, name.slice(what.length + 1)];
}

function splitLines(titles: readonly string[]): readonly string[] {
  return titles
    .flatMap((title) => title.normalize("NFC").replace(/uỷ/giu, "ủy").split("\n"))
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter((line) => line !== "");
}

/** "TRƯỜNG TIỂU HỌC VÀ THCS XÃ ĐÔNG SƠN": "Trường Tiểu học và THCS xã Đông Sơn"; what is not all in capitals stays as written. */
function properName(line: string): string {
  if (line !== line.toLocaleUpperCase("vi")) return line;
  const head = ORGANISATION.exec(line)?.[0].trim() ?? "";
  const worked = [head, ...KINDS_OF_WORK].reduce(
    (text, phrase) =>
      text.replace(
        new RegExp(`(?<=^| )${phrase}(?= |$)`, "giu"),
        capital(phrase.toLocaleLowerCase("vi")).replaceAll(" ", "\u00a0"),
      ),
    line,
  );
  return worked
    .split(" ")
    .map((word) => (word.includes("\u00a0") ? word : properWord(word)))
    .join(" ")
    .replaceAll("\u00a0", " ");
}

/** "ĐÔNG": "Đông"; "VÀ": "và"; "THCS", "PTDTBT" stay. */
function properWord(word: string): string {
  const lower = word.toLocaleLowerCase("vi");
  if (WITHIN_NAMES.includes(lower)) return lower;
  const isAbbreviation = word.length > 1 && !/[aeiouy]/.test(lower.normalize("NFD"));
  return word !== lower && !isAbbreviation && word === word.toLocaleUpperCase("vi") ? capital(lower) : word;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
