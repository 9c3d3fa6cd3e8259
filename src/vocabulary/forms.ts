/** The forms texts are compared in: plain, for identities, for headings. */

import { asMeant, type Unaccented } from "./tidy";
import { stillUnaccented } from "./unaccented";
import { withoutFiscalYears } from "./years";

/** Longest text looked at when a cell is compared with the vocabulary: no heading, mark or note is longer. */
const LONGEST = 240;

/** Without diacritics, lower case, one space between words; both placements of tone marks become one. */
export function plainForm(text: string): Unaccented {
  const short = text.slice(0, LONGEST);
  const plain = isAscii(short) ? short : withoutDiacritics(asMeant(short));
  return stillUnaccented(plain.toLowerCase().replace(/\s+/g, " ").trim());
}

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
  const compared = text
    .slice(0, LONGEST)
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
}

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
