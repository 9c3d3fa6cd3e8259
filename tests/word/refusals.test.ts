import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { made } from "../report/reportInHand";
import { tableOf } from "../report/tables";
import { compareWordFile } from "../../src/word/renewal";
import { renewWordFile } from "../../src/word/renew";
import { WordFileRefused } from "../../src/word/refusal";
import { documentOf, edit, fileOf, partsOf, TEXT_PART, textPartOf, withParts } from "./wordInHand";

const whole = fileOf(made(tableOf(2)));
const document = documentOf(made(tableOf(3)));

/** The code of the refusal; "taken" where there is none. Anything else thrown is a bug and stays thrown. */
async function codeOf(bytes: Uint8Array): Promise<string> {
  return compareWordFile(bytes, document).then(
    () => "taken",
    (fault: unknown) => {
      if (fault instanceof WordFileRefused) return fault.code;
      throw fault;
    },
  );
}

test("the file itself is taken", async () => {
  expect(await codeOf(whole)).toBe("taken");
  expect(await codeOf(withParts(whole, {}))).toBe("taken");
});

const compound = (name: string) => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, at) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * at));
  return bytes;
};

const TYPES = "[Content_Types].xml";
const settings = (xml: string) => ({
  "word/settings.xml": (partsOf(whole)["word/settings.xml"] ?? "").replace(
    "<w:defaultTabStop",
    `${xml}<w:defaultTabStop`,
  ),
});

test.each<readonly [string, string, () => Uint8Array]>([
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
    "a file of a newer version",
    "newer",
    () =>
      withParts(whole, {
        "customXml/item1.xml": (partsOf(whole)["customXml/item1.xml"] ?? "").replace(
          'version="1"',
          'version="2"',
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
    () => withParts(whole, settings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>')),
  ],
  ["a file of another form", "otherForm", () => fileOf(made(tableOf(2), { choices: { form: "hd36" } }))],
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
])("%s: %s", async (_, code, make) => {
  expect(await codeOf(make())).toBe(code);
});

test("tracked changes and comments beside our parts are no hindrance and stay", async () => {
  const mine = edit(whole, (xml) =>
    xml.replace(
      "<w:body>",
      '<w:body><w:p><w:commentRangeStart w:id="1"/><w:ins w:id="2" w:author="A"><w:r><w:t>thêm</w:t></w:r></w:ins><w:commentRangeEnd w:id="1"/></w:p>',
    ),
  );
  const bytes = renewWordFile(await compareWordFile(mine, document), {});
  expect(textPartOf(bytes)).toContain('<w:ins w:id="2" w:author="A"><w:r><w:t>thêm</w:t></w:r></w:ins>');
});

test("protection that is not enforced is none", async () => {
  expect(
    await codeOf(withParts(whole, settings('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'))),
  ).toBe("taken");
});

test("a byte changed anywhere gives a refusal or nothing worse: never a damaged part packed anew as a sound one", async () => {
  const sound = unzipSync(whole);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ at: fc.nat(whole.length - 1), to: fc.integer({ min: 0, max: 255 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const { at, to } of changes) bytes[at] = to;
        const comparison = await compareWordFile(bytes, document).then(null, (fault: unknown) => {
          if (fault instanceof WordFileRefused) return null;
          throw fault;
        });
        if (comparison === null) return;
        const parts = unzipSync(renewWordFile(comparison, {}));
        for (const [name, part] of Object.entries(parts)) {
          if (name === TEXT_PART || name.startsWith("customXml/item1") || sound[name] === undefined) continue;
          expect(Buffer.from(part).equals(Buffer.from(sound[name]))).toBe(true);
        }
      },
    ),
    { numRuns: 300, seed: 15 },
  );
});

test("a file cut off anywhere is refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
      expect(["damaged", "notWord"]).toContain(await codeOf(whole.slice(0, length)));
    }),
    { numRuns: 100, seed: 15 },
  );
});

test("a text cut, doubled or shuffled at its tags is refused or renewed, and what comes out is well-formed", async () => {
  const pieces = textPartOf(whole).split(/(?=<)/);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(pieces.length - 1),
      fc.nat(pieces.length - 1),
      fc.constantFrom("cut", "double", "swap"),
      async (one, other, how) => {
        const mixed = [...pieces];
        if (how === "cut") mixed.splice(one, 1);
        else if (how === "double") mixed.splice(one, 0, pieces[one] ?? "");
        else [mixed[one], mixed[other]] = [pieces[other] ?? "", pieces[one] ?? ""];
        const bytes = withParts(whole, { [TEXT_PART]: mixed.join("") });
        const comparison = await compareWordFile(bytes, document).then(null, (fault: unknown) => {
          if (fault instanceof WordFileRefused) return null;
          throw fault;
        });
        if (comparison === null) return;
        expect(await codeOf(renewWordFile(comparison, {}))).not.toBe("damaged");
      },
    ),
    { numRuns: 150, seed: 15 },
  );
});

test("a file that unpacks to too much is not unpacked", async () => {
  const bytes = Uint8Array.from(whole);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, 0x40000000, true);
      break;
    }
  }
  expect(await codeOf(bytes)).toBe("tooLarge");
});
