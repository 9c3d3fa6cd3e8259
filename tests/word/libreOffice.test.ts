/** Word files of every form and size opened by LibreOffice and saved by it: same words, same figures, pages counted; and renewed after that. */

import { testWithLibreOffice, wordFilesThroughLibreOffice } from "../../host/tests/libreOffice";
import { partYearSamples } from "../../host/workbooks/partYearSamples";
import { compareWordFile } from "../../src/word/renewal";
import { renewWordFile } from "../../src/word/renew";
import { walkElements, findChild } from "../../src/word/xml/scanXml";
import { made, sample, type Made } from "../report/reportInHand";
import { tableOf } from "../report/tables";
import { sampleCells } from "../samples/sampleCells";
import { compareWithPage } from "./besidePage";
import { documentOf, edit, fileOf, linesOf, partsOf, rootOf, textPartOf, withParts } from "./wordInHand";

const libreOfficeTest = testWithLibreOffice("the Word files are NOT opened by it");

const FORMS = ["nd30", "hd05", "hd36"] as const;
const SIX = "xa-binh-minh-6-thang-2026.xlsx";
const NINE = "xa-hoa-an-9-thang-2026.xlsx";

/** By name: the report, and how many pages it may have; LibreOffice counts an empty page where the appendix, numbered from 1, follows an odd one. */
const REPORTS: Readonly<Record<string, { make: () => Made; pages: readonly [least: number, most: number] }>> =
  Object.fromEntries(
    FORMS.flatMap((form) => {
      const choices = { form };
      return [
        [`1-${form}`, { make: () => made(tableOf(1), { choices }), pages: [2, 3] }],
        [`34-${form}`, { make: () => sample({ choices }), pages: [6, 8] }],
        [`300-${form}`, { make: () => made(tableOf(300), { choices }), pages: [25, 38] }],
        [`6months-${form}`, { make: () => partYear(SIX, "2026-06-18T08:00:00", form), pages: [3, 6] }],
        [`9months-${form}`, { make: () => partYear(NINE, "2026-09-16T08:00:00", form), pages: [3, 6] }],
      ] as const;
    }),
  );

function partYear(file: string, now: string, form: (typeof FORMS)[number]): Made {
  return made(sampleCells(partYearSamples[file] ?? []), { now, choices: { form } });
}

/** The file with the number of its pages in its head, which LibreOffice fills in. */
function counting(bytes: Uint8Array): Uint8Array {
  const field = '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>0</w:t></w:r></w:fldSimple>';
  const name = "word/header2.xml";
  return withParts(bytes, { [name]: (partsOf(bytes)[name] ?? "").replace("</w:p>", `${field}</w:p>`) });
}

function countedIn(bytes: Uint8Array): number {
  const heads = Object.entries(partsOf(bytes)).filter(([name]) => name.startsWith("word/header"));
  const found = heads.map(([, xml]) => /NUMPAGES[\s\S]*?<w:t[^>]*>(\d+)<\/w:t>/.exec(xml)?.[1]);
  return Math.max(...found.map((each) => Number(each ?? 0)));
}

const words = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/[ \u00a0]+/g, " ").trim()).filter((line) => line !== "");

const pagesOf = (bytes: Uint8Array) =>
  [...walkElements(rootOf(bytes))]
    .filter(({ name }) => name === "w:sectPr")
    .map((page) => findChild(page, "w:pgSz")?.attributes["w:orient"] ?? "portrait");

libreOfficeTest(
  "every form × 1, 34 and 300 indicators, six and nine months: opened, the same words and tables, pages as they may be; a file saved there is renewed as one saved by Word is",
  async () => {
    const reports = Object.entries(REPORTS).map(([name, { make, pages }]) => ({
      name,
      pages,
      report: make(),
    }));
    const files = Object.fromEntries(reports.map(({ name, report }) => [name, fileOf(report)]));
    const there = wordFilesThroughLibreOffice(
      Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, counting(bytes)])),
    );
    for (const { name, pages, report } of reports) {
      const [ours, theirs] = [files[name] as Uint8Array, there[name] as Uint8Array];
      expect([name, words(linesOf(theirs))]).toEqual([name, words(linesOf(ours))]);
      expect([name, pagesOf(theirs)]).toEqual([name, pagesOf(ours)]);
      const count = countedIn(theirs);
      expect([name, count, count >= pages[0] && count <= pages[1]]).toEqual([name, count, true]);
      const { missing, compared } = compareWithPage(report, linesOf(theirs));
      expect([name, missing]).toEqual([name, []]);
      expect([name, compared > 0]).toEqual([name, true]);
    }
    for (const name of ["34-nd30", "34-hd05", "6months-hd36"])
      await renewsAlike(name, files[name] as Uint8Array, there[name] as Uint8Array);
  },
  400_000,
);

/** The same report with other words. */
function laterReport(name: string): Made {
  const form = FORMS.find((each) => name.endsWith(each)) ?? "nd30";
  const choices = {
    form,
    limitations: ["- Một.", "- Hai."],
    countingStyle: "disjoint" as const,
    decimals: { digits: 1, fixed: true } as const,
  };
  if (name.startsWith("34")) return sample({ choices });
  return made(sampleCells(partYearSamples[SIX] ?? []), { now: "2026-06-18T08:00:00", choices });
}

/** What LibreOffice saved is found to differ from the report of today as what Word saved, and is renewed to the same words, a person's kept. */
async function renewsAlike(name: string, ours: Uint8Array, theirs: Uint8Array): Promise<void> {
  const today = documentOf(laterReport(name));
  const [one, other] = [await compareWordFile(ours, today), await compareWordFile(theirs, today)];
  const listed = ({ findings }: typeof one) =>
    findings.map(({ tag, kind, title, ours: now }) => [tag, kind, title, now]);
  expect([name, listed(other)]).toEqual([name, listed(one)]);
  expect(one.findings.length).toBeGreaterThan(5);
  const renewed = renewWordFile(other, {});
  expect([name, words(linesOf(renewed))]).toEqual([name, words(linesOf(renewWordFile(one, {})))]);
  // The looks of what was put in are those the file knows.
  const known = new Set(partsOf(renewed)["word/styles.xml"]?.match(/(?<=w:styleId=")[^"]+/g));
  const used = textPartOf(renewed).match(/(?<=<w:pStyle w:val=")[^"]+/g) ?? [];
  expect([name, used.filter((id) => !known.has(id))]).toEqual([name, []]);
  // It is ours again: nothing is left to be done, and its controls are there.
  expect([name, (await compareWordFile(renewed, today)).findings]).toEqual([name, []]);
  // A person's words in LibreOffice stay, and are asked about where ours changed too.
  const reworded = edit(theirs, (xml) => xml.replace(/Có (\d+) chỉ tiêu/, "Tính ra $1 chỉ tiêu"));
  const asked = (await compareWordFile(reworded, documentOf(laterReport(name)))).findings;
  expect([name, asked.filter(({ tag }) => tag === "ct:countSentence").map(({ kind }) => kind)]).toEqual([
    name,
    ["asked"],
  ]);
  expect(linesOf(renewWordFile(await compareWordFile(reworded, today), {})).join("\n")).toContain("Tính ra");
}
