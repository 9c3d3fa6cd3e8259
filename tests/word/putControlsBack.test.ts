/** A file as LibreOffice leaves it: tags dropped, of each control one on the first words. What surely is ours is ours again; the rest is said. */

import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { WordFileRefused } from "../../src/word/refusal";
import { compareWordFile } from "../../src/word/renewal";
import { renewWordFile } from "../../src/word/renew";
import { openWordFile } from "../../src/word/openWordFile";
import { findChild, walkElements, type XmlElement } from "../../src/word/xml/scanXml";
import { made } from "../report/reportInHand";
import { tableOf } from "../report/tables";
import {
  controlOf,
  documentOf,
  edit,
  fileOf,
  linesOf,
  rootOf,
  textPartOf,
  typed,
  withParts,
} from "./wordInHand";

const OWN = { limitations: ["- Một.", "- Hai.", "- Ba."] };
const ours = fileOf(made(tableOf(3), { choices: OWN }));
const later = (): ReturnType<typeof documentOf> =>
  documentOf(made(tableOf(5), { choices: { limitations: ["- Một.", "- Hai mới.", "- Ba."] } }));

/** Every control of a body made one of the first run in it, its tag dropped or kept. */
function asLibreOffice(bytes: Uint8Array, keepsTags = false): Uint8Array {
  const xml = textPartOf(bytes);
  const controls = [...walkElements(rootOf(bytes))].filter(({ name }) => name === "w:sdt");
  const edits = controls.flatMap((control): [number, number, string][] => {
    const content = findChild(control, "w:sdtContent");
    const run = firstRun(control);
    const kept = xml.slice(control.start, content?.inner.start).replace(keepsTags ? "" : /<w:tag [^>]*>/, "");
    if (content === null || run === undefined) return [];
    return [
      [control.start, content.inner.start, ""],
      [run.start, run.start, kept],
      [run.end, run.end, "</w:sdtContent></w:sdt>"],
      [content.inner.end, control.end, ""],
    ];
  });
  const text = edits
    .sort(([one], [other]) => other - one)
    .reduce((done, [start, end, put]) => done.slice(0, start) + put + done.slice(end), xml);
  const app =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>LibreOffice/7.4</Application></Properties>';
  const rels = textOf(bytes, "_rels/.rels").replace(
    "</Relationships>",
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>',
  );
  return withParts(bytes, { "word/document.xml": text, "docProps/app.xml": app, "_rels/.rels": rels });
}

function textOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

function firstRun(control: XmlElement): XmlElement | undefined {
  return [...walkElements(control)].find(({ name }) => name === "w:r");
}

const tagsOf = (bytes: Uint8Array) => textPartOf(bytes).match(/(?<=<w:tag w:val=")[^"]+/g) ?? [];

test.each([false, true])(
  "all that is found in Word's file is found in this one, and it is renewed alike (tags kept: %s)",
  async (keepsTags) => {
    const [one, other] = [
      await compareWordFile(ours, later()),
      await compareWordFile(asLibreOffice(ours, keepsTags), later()),
    ];
    expect(other.findings).toEqual(one.findings);
    expect(other.findings.map(({ tag }) => tag)).toContain("ct:own:limitations");
    const renewed = renewWordFile(other, {});
    expect(linesOf(renewed)).toEqual(linesOf(renewWordFile(one, {})));
    expect(tagsOf(renewed).sort()).toEqual(tagsOf(renewWordFile(one, {})).sort());
  },
);

test("what a person typed between our paragraphs is theirs, and is asked about where ours changed", async () => {
  const theirs = edit(asLibreOffice(ours), (xml) =>
    xml.replace(/(<w:p>(?:(?!<w:p>).)*- Hai\.)/, `${typed("- Của tôi.")}$1`),
  );
  const { findings } = await compareWordFile(theirs, later());
  expect(findings.find(({ tag }) => tag === "ct:own:limitations")).toMatchObject({
    kind: "asked",
    theirs: "- Một.\n- Của tôi.\n- Hai.\n- Ba.",
  });
});

test("where our last paragraph is not to be found it is not guessed where the piece ends: left alone, and said", async () => {
  const theirs = edit(asLibreOffice(ours), (xml) => xml.replace("- Ba.", "- Ba, và thêm."));
  const comparison = await compareWordFile(theirs, later());
  expect(comparison.findings.filter(({ tag }) => tag === "ct:own:limitations")).toMatchObject([
    { kind: "elsewhere", title: "Tồn tại, hạn chế viết trong Excel" },
  ]);
  const lines = linesOf(renewWordFile(comparison, {})).join("\n");
  expect(lines).toContain("- Một.\n- Hai.\n- Ba, và thêm.");
  expect(lines).not.toContain("Hai mới");
});

test("a table a person put into one of their own is renewed where it stands, and theirs stays", async () => {
  const table = /<w:tbl>(?:(?!<w:tbl>).)*Bảng kết quả theo lĩnh vực(?:(?!<\/w:tbl>).)*<\/w:tbl>/;
  const around = (inner: string) =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr/>${inner}<w:p/></w:tc></w:tr></w:tbl>`;
  const theirs = edit(asLibreOffice(ours), (xml) => xml.replace(table, around));
  const renewed = renewWordFile(await compareWordFile(theirs, later()), {});
  // Renewed inside the person's table, which stays.
  expect(textPartOf(renewed)).toContain("<w:tr><w:tc><w:tcPr/><w:sdt>");
  expect(linesOf(renewed).join("\n")).toContain("05");
});

test("a control that Word made a part of a paragraph stays that: its tag is there, and LibreOffice was not", async () => {
  const headline = controlOf(ours, "ct:headline");
  const run = /<w:r>.*<\/w:r>/.exec(headline)?.[0] ?? "";
  const inside = headline.replace(
    /<w:sdtContent>.*<\/w:sdtContent>/,
    () => `<w:sdtContent>${run}</w:sdtContent>`,
  );
  const theirs = edit(ours, (xml) =>
    xml.replace(headline, () => `<w:p>${inside}<w:r><w:t> và lời của tôi</w:t></w:r></w:p>`),
  );
  const file = await openWordFile(theirs);
  expect(file.throughOther).toBeNull();
  expect(file.controls.find(({ tag }) => tag === "ct:headline")?.level).toBe("runs");
});

test("a text cut, doubled or shuffled at its tags there is refused or renewed, and what comes out is well-formed", async () => {
  const file = asLibreOffice(ours);
  const pieces = textPartOf(file).split(/(?=<)/);
  const today = later();
  const compared = (bytes: Uint8Array) =>
    compareWordFile(bytes, today).then(null, (fault: unknown) => {
      if (fault instanceof WordFileRefused) return null;
      throw fault;
    });
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
        const comparison = await compared(withParts(file, { "word/document.xml": mixed.join("") }));
        if (comparison === null) return;
        expect(await compared(renewWordFile(comparison, {}))).not.toBeNull();
      },
    ),
    { numRuns: 60, seed: 15 },
  );
});
