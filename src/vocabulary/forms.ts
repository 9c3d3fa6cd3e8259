/** The forms texts are compared in: plain, for identities, for headings. */

import { remember } from "../model/remember";
import { asMeant, type Unaccented } from "./tidy";
import { stillUnaccented } from "./unaccented";
import { withoutFiscalYears } from "./years";

/** Longest text looked at when a cell is compared with the vocabulary: no heading, mark or note is longer. */
const LONGEST = 240;

/** Without diacritics, lower case, one space between words; both placements of tone marks become one. */
export function plainForm(text: string): Unaccented {
  const short = text.slice(0, LONGEST);
  if (!isAscii(short)) return plainLetters(short);
  return stillUnaccented(short.toLowerCase().replace(/\s+/g, " ").trim());
}

const REMEMBERED = 2_000;

const plainLetters = remember((short): Unaccented => {
  const plain = withoutDiacritics(asMeant(short));
  return stillUnaccented(plain.toLowerCase().replace(/\s+/g, " ").trim());
}, REMEMBERED);

function withoutDiacritics(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .replace(/[đĐ]/g, "d");
}

/** Most cells hold figures, which need no composing. */
function isAscii(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text);
}

/** Plain form of letters, digits, % and ‰ only, "tỉ lệ" as "tỷ lệ" and "bác sĩ" as "bác sỹ": what identities are made of. */
export function identityForm(text: string): Unaccented {
  const form = plainForm(text)
    .replace(/[^\p{L}\p{N}%‰]+/gu, " ")
    .replace(/(?<![\p{L}\p{N}])([tskl])i(?![\p{L}\p{N}])/gu, "$1y")
    .trim();
  return stillUnaccented(form);
}

/** How headings are compared: plain, "so" and "so với" as "versus" ("số" stays "so"), "Ch/tiêu" and "K.hoạch" spelt out, years and punctuation gone; "%", "/" stay. */
export function headingForm(text: string): Unaccented {
  return formOfHeading(text.slice(0, LONGEST));
}

const formOfHeading = remember((text): Unaccented => {
  const compared = text
    .normalize("NFC")
    .replace(/(?<!\p{L})so(?:\s+sánh)?(?:\s+với)?(?![\p{L}\p{M}])/giu, " versus ");
  const form = withoutFiscalYears(spellOut(plainForm(compared)))
    .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, " ")
    .replace(/[^a-z0-9%/]+/g, " ")
    .replace(/%(?=[a-z])/g, "% ")
    .replace(/\bnam(?= *$| *\/)/g, " ")
    .replace(/ *\/ */g, "/")
    .replace(/^[/ ]+|[/ ]+$/g, "")
    .replace(/ +/g, " ");
  return stillUnaccented(form);
}, REMEMBERED);

/** "Ch/tiêu", "K.hoạch" in their whole words. */
function spellOut(form: string): string {
  return form
    .replace(/\bch\/tieu\b/g, "chi tieu")
    .replace(/\bk\/h\b/g, "kh")
    .replace(/\bk\. ?hoach\b/g, "ke hoach")
    .replace(/\bt\. ?hien\b/g, "thuc hien")
    .replace(/\bc\. ?tieu\b/g, "chi tieu")
    .replace(/\b([kt])\. ?h\b/g, "$1h");
}
