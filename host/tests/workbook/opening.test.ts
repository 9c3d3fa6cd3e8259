/** What a file says of itself on opening: whether its formulas are worked out, what kind it is, where its parts lie. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Extension, HostWorkbook } from "../../workbook/model";
import { newWorkbook, openWorkbook } from "../../workbook/workbook";

/** A book of one formula, its file changed part by part before it is opened again. */
async function changed(change: (part: string, text: string) => string): Promise<HostWorkbook> {
  return openWorkbook(zipSync(changedParts(unzipSync(await simple().save()), change)));
}

function changedParts(
  parts: Record<string, Uint8Array>,
  change: (part: string, text: string) => string,
): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(parts).map(([part, bytes]) => [part, strToU8(change(part, strFromU8(bytes)))]),
  );
}

function simple(): HostWorkbook {
  const workbook = newWorkbook();
  workbook.activeSheet.setValue(0, 0, 40);
  workbook.activeSheet.setFormula(0, 1, "=A1+2");
  return workbook;
}

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";

test.each([
  ["as written by a program that calculates", (_part: string, text: string) => text, false, 42],
  [
    "a formula without a value",
    (part: string, text: string) => (part === SHEET ? text.replace(/(<\/f>)<v>[^<]*<\/v>/, "$1") : text),
    true,
    "",
  ],
  [
    "fullCalcOnLoad, and 0 in every formula",
    (part: string, text: string) => {
      if (part === BOOK) return text.replace("</workbook>", '<calcPr fullCalcOnLoad="1"/></workbook>');
      return part === SHEET ? text.replace(/(<\/f>)<v>[^<]*<\/v>/, "$1<v>0</v>") : text;
    },
    true,
    0,
  ],
] as const)("%s: it wants to be calculated: %#", async (_words, change, wants, standing) => {
  const workbook = await changed(change);
  expect(workbook.wantsCalculation).toBe(wants);
  expect(workbook.activeSheet.cell(0, 1).value).toBe(standing);
  workbook.calculate(true);
  expect(workbook.activeSheet.cell(0, 1).value).toBe(42);
});

test.each<[Extension, RegExp]>([
  ["xlsx", /spreadsheetml\.sheet\.main/],
  ["xltx", /spreadsheetml\.template\.main/],
  ["xlsm", /ms-excel\.sheet\.macroEnabled\.main/],
  ["xltm", /ms-excel\.template\.macroEnabled\.main/],
])("a book kept as .%s is declared as one, and known as one", async (extension, type) => {
  const workbook = simple();
  workbook.extension = extension;
  const bytes = await workbook.save();
  const types = strFromU8(unzipSync(bytes)["[Content_Types].xml"] ?? new Uint8Array());
  expect(/PartName="\/xl\/workbook\.xml" ContentType="([^"]+)"/.exec(types)?.[1]).toMatch(type);
  const again = openWorkbook(bytes);
  expect([again.extension, again.hasMacros]).toEqual([extension, false]);
});

test("macros are seen by their part", async () => {
  const parts = changedParts(unzipSync(await simple().save()), (part, text) =>
    part === "xl/_rels/workbook.xml.rels"
      ? text.replace(
          "</Relationships>",
          '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
        )
      : text,
  );
  expect(openWorkbook(zipSync({ ...parts, "xl/vbaProject.bin": new Uint8Array([1]) })).hasMacros).toBe(true);
});

test("relationships whose targets are written with backslashes lead to the same parts", async () => {
  const workbook = await changed((part, text) =>
    part === "xl/_rels/workbook.xml.rels"
      ? text.replace(
          /Target="([^"]*)"/g,
          (_whole, target: string) => `Target="${target.replace(/\//g, "\\")}"`,
        )
      : text,
  );
  expect(workbook.activeSheet.cell(0, 0).value).toBe(40);
  expect(openWorkbook(await workbook.save()).activeSheet.cell(0, 1).value).toBe(42);
});
