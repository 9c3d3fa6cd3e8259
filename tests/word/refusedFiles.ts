/** Files that are no Word file of ours, or one that must not be touched, with the answer each is given. */

import { strToU8, zipSync } from "fflate";
import type { RefusalCode } from "../../src/model/wordUpdate";
import { edit, partsOf, withParts } from "./wordInHand";

export type RefusedFile = readonly [what: string, code: RefusalCode, make: () => Uint8Array];

const compound = (name: string) => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, at) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * at));
  return bytes;
};

const TYPES = "[Content_Types].xml";
export const settingsWith = (whole: Uint8Array, xml: string): Readonly<Record<string, string>> => ({
  "word/settings.xml": (partsOf(whole)["word/settings.xml"] ?? "").replace(
    "<w:defaultTabStop",
    `${xml}<w:defaultTabStop`,
  ),
});

/** Made from a `whole` file of ours, and one of another form. */
export function refusedFiles(whole: Uint8Array, otherForm: Uint8Array): readonly RefusedFile[] {
  return [
    ["nothing", "notWord", () => new Uint8Array()],
    ["a text", "notWord", () => strToU8("Báo cáo")],
    ["a picture", "notWord", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    [
      "a workbook",
      "notWord",
      () => zipSync({ [TYPES]: strToU8("<Types/>"), "xl/workbook.xml": strToU8("<x/>") }),
    ],
    ["a file with a password", "password", () => compound("EncryptedPackage")],
    ["a file of Word 97", "oldDoc", () => compound("WordDocument")],
    [
      "a file with macros",
      "macros",
      () =>
        withParts(whole, {
          [TYPES]: (partsOf(whole)[TYPES] ?? "").replace(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
          ),
        }),
    ],
    [
      "a Strict file",
      "strict",
      () =>
        edit(whole, (xml) =>
          xml.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
          ),
        ),
    ],
    [
      "another program's file",
      "notOurs",
      () => withParts(whole, { "customXml/item1.xml": "<b:Sources xmlns:b='urn:x'/>" }),
    ],
    [
      "a file without its relations",
      "notOurs",
      () => withParts(whole, { "word/_rels/document.xml.rels": null }),
    ],
    [
      "a file another program saved without our tags",
      "notOurs",
      () => edit(whole, (xml) => xml.replaceAll(/<w:tag w:val="ct:[^"]*"\/>/g, "")),
    ],
    [
      "a file of a newer version",
      "newer",
      () =>
        withParts(whole, {
          "customXml/item1.xml": (partsOf(whole)["customXml/item1.xml"] ?? "").replace(
            'version="2"',
            'version="3"',
          ),
        }),
    ],
    [
      "a record cut off",
      "damaged",
      () =>
        withParts(whole, {
          "customXml/item1.xml": (partsOf(whole)["customXml/item1.xml"] ?? "").slice(0, -20),
        }),
    ],
    ["a signed file", "signed", () => withParts(whole, { "_xmlsignatures/sig1.xml": "<Signature/>" })],
    [
      "a file closed to editing",
      "protected",
      () =>
        withParts(whole, settingsWith(whole, '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>')),
    ],
    ["a file of another form", "otherForm", () => otherForm],
    [
      "tracked changes in our parts",
      "trackedChanges",
      () =>
        edit(whole, (xml) =>
          xml.replace(
            /(<w:tag w:val="ct:headline"\/>.*?)(<w:r>)/s,
            '$1<w:ins w:id="1" w:author="A"><w:r><w:t>thêm</w:t></w:r></w:ins>$2',
          ),
        ),
    ],
    [
      "a tracked change of looks in our parts",
      "trackedChanges",
      () =>
        edit(whole, (xml) =>
          xml.replace(
            /(<w:tag w:val="ct:headline"\/>.*?<w:pStyle [^>]*>)/s,
            '$1<w:pPrChange w:id="1" w:author="A"><w:pPr/></w:pPrChange>',
          ),
        ),
    ],
    [
      "a comment in our parts",
      "comments",
      () =>
        edit(whole, (xml) =>
          xml.replace(/(<w:tag w:val="ct:headline"\/>.*?)(<w:r>)/s, '$1<w:commentRangeStart w:id="1"/>$2'),
        ),
    ],
    ["a text that does not close", "damaged", () => edit(whole, (xml) => xml.replace("</w:body>", ""))],
    [
      "a text with a document type",
      "damaged",
      () => edit(whole, (xml) => xml.replace("<w:document", '<!DOCTYPE x [<!ENTITY a "b">]><w:document')),
    ],
    ["a file that unpacks to too much", "tooLarge", () => tooLarge(whole)],
  ];
}

/** Its directory says of the first part that it unpacks to a gigabyte. */
function tooLarge(whole: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(whole);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, 0x40000000, true);
    break;
  }
  return bytes;
}
