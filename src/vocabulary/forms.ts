/** The forms texts are compared in: plain, for identities, for headings. */

import { remember, rememberNear } from "../model/remember";
import { asMeant, type Unaccented } from "./tidy";
import { stillUnaccented } from "./unaccented";
import { withoutFiscalYears } from "./years";

/** Longest text looked at when a cell is compared with the vocabulary: no heading, mark or note is longer. */
const LONGEST = 240;

/** Without diacritics, lower case, one space between words; both placements of tone marks become one. */
export const plainForm = rememberNear((text): Unaccented => {
  const short = text.slice(0, LONGEST);
  const plain = letterByLetter(short) ?? withoutDiacritics(asMeant(short)).toLowerCase();
  return stillUnaccented((/[^\S ]| {2}/.test(plain) ? plain.replace(/\s+/g, " ") : plain).trim());
});

/** What each letter that Vietnamese is written with, composed or not, is in plain: found when first met. */
const plainCodes = new Int32Array(0x1f00);
const [NOT_MET, NO_LETTER, SEVERAL] = [0, -1, -2];
const codes = new Uint16Array(LONGEST);

/** The text letter by letter; null where one of them is no letter of ours, or not one letter in plain. */
function letterByLetter(text: string): string | null {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) codes[length++] = code >= 0x41 && code <= 0x5a ? code + 32 : code;
    else {
      if (!isOurs(code)) return null;
      const known = plainCodes[code] ?? NOT_MET;
      const plain = known === NOT_MET ? plainCode(code) : known;
      if (plain === SEVERAL) return null;
      if (plain !== NO_LETTER) codes[length++] = plain;
    }
  }
  return Reflect.apply(String.fromCharCode, String, codes.subarray(0, length)) as string;
}

/** Latin letters and marks over and under them. */
function isOurs(code: number): boolean {
  return code < 0x370 || (code >= 0x1e00 && code < 0x1f00);
}

function plainCode(code: number): number {
  const plain = withoutDiacritics(asMeant(String.fromCharCode(code))).toLowerCase();
  const found = plain.length > 1 ? SEVERAL : plain === "" ? NO_LETTER : plain.charCodeAt(0);
  return (plainCodes[code] = found);
}

function withoutDiacritics(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .replace(/[đĐ]/g, "d");
}

/** Plain form of letters, digits, % and ‰ only, "tỉ lệ" as "tỷ lệ" and "bác sĩ" as "bác sỹ": what identities are made of. */
export function identityForm(text: string): Unaccented {
  const plain = plainForm(text);
  const form = /^[a-z0-9 ]*$/.test(plain)
    ? plain
    : plain.replace(/[^A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff\p{N}%‰]+/gu, " ");
  if (!/[tskl]i/.test(form)) return stillUnaccented(form.trim());
  return stillUnaccented(
    form
      .replace(
        /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff\p{N}])([tskl])i(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff\p{N}])/gu,
        "$1y",
      )
      .trim(),
  );
}

/** How headings are compared: plain, "so" and "so với" as "versus" ("số" stays "so"), "Ch/tiêu" and "K.hoạch" spelt out, years and punctuation gone; "%", "/" stay. */
export function headingForm(text: string): Unaccented {
  return formOfHeading(text.slice(0, LONGEST));
}

const formOfHeading = remember((text): Unaccented => {
  const compared = text
    .normalize("NFC")
    .replace(
      /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])so(?:\s+sánh)?(?:\s+với)?(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff\p{M}])/giu,
      " versus ",
    );
  const form = withoutFiscalYears(spellOut(plainForm(compared)))
    .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, " ")
    .replace(/[^a-z0-9%/]+/g, " ")
    .replace(/%(?=[a-z])/g, "% ")
    .replace(/\bnam(?= *$| *\/)/g, " ")
    .replace(/ *\/ */g, "/")
    .replace(/^[/ ]+|[/ ]+$/g, "")
    .replace(/ +/g, " ");
  return stillUnaccented(form);
}, 2_000);

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
