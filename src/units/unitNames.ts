/** Whose file it is: as its titles say, else as its name says; one unit spelt three ways is one unit. */

import { issuingBodies, territoryIn } from "../report/choices/issuingBody";
import { RANKS } from "../vocabulary/names/bodies";
import { identityForm } from "../vocabulary/forms";
import { isOrganisation } from "../vocabulary/rows";
import { officeCase } from "./officeCase";
import type { ExpectedUnit, NameClues } from "./unitFile";

export type NameSource = "title" | "fileName" | "nobody";

export interface UnitName {
  /** As it is written in lists: "Xã Tân Tiến"; the file's name where nothing else is known. */
  readonly name: string;
  readonly source: NameSource;
}

/** Who a file is from. `expected`: names a person gave, which win over spellings. */
export function readUnitName(clues: NameClues, expected: readonly ExpectedUnit[]): UnitName {
  const inTitle = clues.addressee ?? titleName(clues.titles);
  if (inTitle !== null) return { name: expectedName(inTitle, expected) ?? inTitle, source: "title" };
  const bare = bareFileName(clues.file);
  const [known, other] = expected
    .map((unit) => ({ unit, letters: countNamedLetters(bare, unit) }))
    .filter(({ letters }) => letters > 0)
    .sort((one, next) => next.letters - one.letters);
  if (known !== undefined && known.letters !== other?.letters) {
    return { name: known.unit.name, source: "fileName" };
  }
  const place = placeInFileName(bare);
  return place === null ? { name: bare, source: "nobody" } : { name: place, source: "fileName" };
}

/** The key under which names are one unit: no marks, no office before the place. */
export function unitKey(name: string): string {
  const key = identityForm(name).replace(OFFICES, "").trim();
  return key === "" ? identityForm(name) : key;
}

/** The key without the level: "tan tien" of "xa tan tien". */
export function placeKey(name: string): string {
  const key = unitKey(name);
  const place = key.replace(LEVELS, "").trim();
  return place === "" ? key : place;
}

/** The expected unit a name means: by its full key or an alias, else by its place where only one has it. */
export function findExpectedUnit(name: string, expected: readonly ExpectedUnit[]): ExpectedUnit | null {
  const key = unitKey(name);
  const exact = expected.find((unit) => [unit.name, ...unit.aliases].some((each) => unitKey(each) === key));
  if (exact !== undefined) return exact;
  // A level that is told and differs is another unit: "phường Hòa Bình" is not "xã Hòa Bình".
  const hasLevel = LEVELS.test(key);
  const same = expected.filter((unit) => placeKey(unit.name) === placeKey(name));
  const open = same.filter((unit) => !hasLevel || !LEVELS.test(unitKey(unit.name)));
  return open.length === 1 ? (open[0] ?? null) : null;
}

const OFFICES = /^(?:(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|dang uy|dang bo|ban chap hanh)\s+)+/;
const LEVEL_WORDS = Object.keys(RANKS).map((level) => identityForm(level));
const LEVELS = new RegExp(`^(?:${LEVEL_WORDS.join("|")})\\s+`);

function expectedName(name: string, expected: readonly ExpectedUnit[]): string | null {
  return findExpectedUnit(name, expected)?.name ?? null;
}

/** The most local body or place of the titles, else a department that stands alone on a line. */
function titleName(titles: readonly string[]): string | null {
  const [body] = issuingBodies(titles);
  if (body !== undefined && body.rank === "commune") return capital(`${body.level} ${body.place}`);
  const organisation = titles
    .flatMap((title) => title.split(/\n/))
    .map((line) => line.trim())
    .find(
      (line) => line.length <= LONGEST_NAME && isOrganisation(capital(line.toLocaleLowerCase("vi"), true)),
    );
  const place = territoryIn(titles);
  if (place !== null && RANKS[place.level] === "commune") return capital(`${place.level} ${place.place}`);
  if (organisation !== undefined) return capital(officeCase(organisation));
  if (body !== undefined) return capital(`${body.level} ${body.place}`);
  return place === null ? null : capital(`${place.level} ${place.place}`);
}

const LONGEST_NAME = 60;

function capital(text: string, every = false): string {
  const upper = (word: string): string => word.charAt(0).toLocaleUpperCase("vi") + word.slice(1);
  return every
    ? text
        .split(" ")
        .map((word, at) => (at === 0 ? word : upper(word)))
        .join(" ")
    : upper(text);
}

/** Without folders, ending, and what programs add to copies: "(1)", "- Copy". */
function bareFileName(file: string): string {
  return file
    .replace(/^.*[\\/]/su, "")
    .normalize("NFC")
    .replace(/\.[a-z0-9]{2,5}$/iu, "")
    .replace(/\s*(?:\(\d+\)|-\s*copy|-\s*bản sao)\s*$/giu, "")
    .replace(/[_]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** How many letters of a unit's names a file's name holds; 0 for none. The level counts too, so that it decides between like places. */
function countNamedLetters(file: string, { name, aliases }: ExpectedUnit): number {
  const words = ` ${identityForm(file)} `;
  const joined = words.replace(/ /g, "");
  const found = [name, ...aliases]
    .flatMap((each) => [unitKey(each), placeKey(each)])
    .filter((key) => {
      const together = key.replace(/ /g, "");
      return words.includes(` ${key} `) || (together.length >= SURE_LENGTH && joined.includes(together));
    });
  return Math.max(0, ...found.map(({ length }) => length));
}

/** Letters of a place written together in a file's name ("TanTien") that are hardly there by chance. */
const SURE_LENGTH = 7;

/** "KTXH xa Tan Tien 2026" names "Xa Tan Tien"; null where no level is written. */
function placeInFileName(file: string): string | null {
  const spaced = file.replace(/(?<=\S)[-.]+(?=\S)/g, " ");
  const place = territoryIn([spaced]);
  if (place !== null) return capital(`${place.level} ${place.place}`);
  const plain =
    /(?:^|\s)(xa|phuong|thi tran|dac khu)\s+((?:[a-z]+\s?){1,3}?)(?=\s*(?:\d|nam\b|quy\b|bc\b|ktxh\b|chi tieu\b|$))/i.exec(
      identityForm(spaced),
    );
  if (plain === null) return null;
  const words = `${plain[1] ?? ""} ${plain[2] ?? ""}`.trim();
  return capital(words, true).replace(/^./, (first) => first.toUpperCase());
}
