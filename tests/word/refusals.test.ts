import fc from "fast-check";
import { unzipSync } from "fflate";
import { made } from "../report/reportInHand";
import { tableOf } from "../report/tables";
import { compareWordFile } from "../../src/word/renewal";
import { renewWordFile } from "../../src/word/renew";
import { WordFileRefused } from "../../src/word/refusal";
import { refusedFiles, settingsWith, type RefusedFile } from "./refusedFiles";
import { documentOf, edit, fileOf, TEXT_PART, textPartOf, withParts } from "./wordInHand";

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

test.each<RefusedFile>(refusedFiles(whole, fileOf(made(tableOf(2), { choices: { form: "hd36" } }))))(
  "%s: %s",
  async (_, code, make) => {
    expect(await codeOf(make())).toBe(code);
  },
);

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
    await codeOf(
      withParts(whole, settingsWith(whole, '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>')),
    ),
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
