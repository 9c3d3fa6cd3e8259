/** Writes the sample workbooks: host/workbooks/*.xlsx from the data beside them. The host's own writer makes the files. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bootExcel } from "../host/office/bootExcel";
import type { HostWorkbook } from "../host/workbook/model";
import { newWorkbook } from "../host/workbook/workbook";
import { dress } from "../host/workbooks/dress";
import { nganSon2023 } from "../host/workbooks/nganSon2023";
import { nganSonClauses, nganSonNamed } from "../host/workbooks/nganSonChoices";
import { otherSamples } from "../host/workbooks/otherSamples";
import { COMMUNE_LIST, communeFiles, LOCKED_COMMUNE, lockedBytes } from "../host/workbooks/communes";
import { partYearSamples } from "../host/workbooks/partYearSamples";
import { createActions } from "../src/actions/index";

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "host/workbooks");

async function write(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [file, sheets] of Object.entries({
    "ngan-son-2023.xlsx": nganSon2023,
    ...otherSamples,
    ...partYearSamples,
  })) {
    const workbook = dress(newWorkbook(), sheets);
    if (file === "ngan-son-2023.xlsx") await chooseAsPublished(workbook);
    const bytes = await workbook.save();
    writeFileSync(join(folder, file), bytes);
    console.log(`${file}: ${bytes.length} bytes`);
  }
}

/** Files as communes send them: each says in its properties when it was saved, as Excel's do. */
async function writeCommunes(): Promise<void> {
  const communes = join(folder, "communes");
  mkdirSync(communes, { recursive: true });
  for (const [file, { sheets, savedAt }] of Object.entries(communeFiles)) {
    const bytes = withSavedAt(await dress(newWorkbook(), sheets).save(), savedAt);
    writeFileSync(join(communes, file), bytes);
    console.log(`${file}: ${bytes.length} bytes`);
  }
  writeFileSync(join(communes, LOCKED_COMMUNE), lockedBytes());
  writeFileSync(join(communes, "danh-sach.txt"), COMMUNE_LIST);
}

const CORE = "docProps/core.xml";
const MADE = new Date(2026, 0, 1);

function withSavedAt(bytes: Uint8Array, savedAt: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const core = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:modified xsi:type="dcterms:W3CDTF">${savedAt}</dcterms:modified></cp:coreProperties>`;
  const type = `<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`;
  const relation = `<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE}"/>`;
  const added = {
    "[Content_Types].xml": text("[Content_Types].xml").replace("</Types>", `${type}</Types>`),
    "_rels/.rels": text("_rels/.rels").replace("</Relationships>", `${relation}</Relationships>`),
    [CORE]: core,
  };
  const files = {
    ...parts,
    ...Object.fromEntries(Object.entries(added).map(([path, xml]) => [path, strToU8(xml)])),
  };
  return zipSync(files, { mtime: MADE });
}

/** Which indicators the published sentence names, and how it ends, are a person's choices: they stand in the workbook's settings. */
async function chooseAsPublished(workbook: HostWorkbook): Promise<void> {
  const excel = await bootExcel({ workbook });
  const actions = createActions();
  const view = await actions.read();
  const named = nganSonNamed.map(({ name, how }) => {
    const found = view.review.reading.indicators.find((indicator) => indicator.name === name);
    if (!found) throw new Error(`the sample has no indicator "${name}"`);
    return { indicator: found.id, how, wording: null };
  });
  const report = { ...view.settings.report, named, clauses: nganSonClauses };
  await actions.choose(view, { ...view.settings, report });
  excel.close();
}

void write().then(writeCommunes);
