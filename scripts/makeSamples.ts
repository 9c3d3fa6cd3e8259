/** Writes the sample workbooks: host/workbooks/*.xlsx from the data beside them. The host's own writer makes the files. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bootExcel } from "../host/office/bootExcel";
import type { HostWorkbook } from "../host/workbook/model";
import { newWorkbook } from "../host/workbook/workbook";
import { dress } from "../host/workbooks/dress";
import { nganSon2023 } from "../host/workbooks/nganSon2023";
import { nganSonClauses, nganSonNamed } from "../host/workbooks/nganSonChoices";
import { otherSamples } from "../host/workbooks/otherSamples";
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

void write();
