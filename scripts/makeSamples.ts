/** Writes the sample workbooks: host/workbooks/*.xlsx from the data beside them. The host's own writer makes the files. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { newWorkbook } from "../host/workbook/workbook";
import { dress } from "../host/workbooks/dress";
import { nganSon2023 } from "../host/workbooks/nganSon2023";
import { otherSamples } from "../host/workbooks/otherSamples";

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "host/workbooks");

async function write(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [file, sheets] of Object.entries({ "ngan-son-2023.xlsx": nganSon2023, ...otherSamples })) {
    const bytes = await dress(newWorkbook(), sheets).save();
    writeFileSync(join(folder, file), bytes);
    console.log(`${file}: ${bytes.length} bytes`);
  }
}

void write();
