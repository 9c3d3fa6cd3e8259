/** LibreOffice as the second opinion: opens and saves workbooks by itself (where scripts/browser.mjs finds it). */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../workbook/workbook";
import type { HostWorkbook, Sheet } from "../workbook/model";

const program = found();

/** Asked in a process of its own: the scripts are modules, the tests are not. "" where there is none. */
function found(): string {
  const place = pathToFileURL(join(__dirname, "../../scripts/browser.mjs")).href;
  const script = `import { findLibreOffice } from "${place}"; process.stdout.write(findLibreOffice() ?? "");`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
}

/** `test` where LibreOffice is; where it is not, `test.skip` with a loud line, and an error in CI. */
export function testWithLibreOffice(unchecked: string): jest.It {
  if (program !== "") return test;
  const message = `LibreOffice (soffice, SOFFICE_PATH) is not here: ${unchecked}.`;
  if (process.env.CI) throw new Error(message);
  process.stderr.write(`\n*** ${message}\n`);
  return test.skip;
}

/** The workbooks as LibreOffice saves them, by name, in one start of it; throws for one it did not open. */
export function throughLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Record<string, HostWorkbook> {
  return Object.fromEntries(
    Object.entries(savedByLibreOffice(files, "xlsx")).map(([name, bytes]) => [name, openWorkbook(bytes)]),
  );
}

/** The Word files likewise. */
export function wordFilesThroughLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Record<string, Uint8Array> {
  return savedByLibreOffice(files, "docx");
}

function savedByLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  kind: "xlsx" | "docx",
): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  const out = join(folder, "out");
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, `${name}.${kind}`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync(program, [profile, "--headless", "--convert-to", kind, "--outdir", out, ...paths], {
      stdio: "pipe",
      timeout: 300_000,
    });
    return Object.fromEntries(
      Object.keys(files).map((name) => {
        const path = join(out, `${name}.${kind}`);
        if (!existsSync(path)) throw new Error(`LibreOffice did not open ${name}.${kind}`);
        return [name, new Uint8Array(readFileSync(path))] as const;
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without values kept in the file LibreOffice must calculate for itself. */
export function uncached(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheets = Object.entries(parts)
    .filter(([path]) => /worksheets\/[^/]+\.xml$/.test(path))
    .map(([path, part]) => [
      path,
      strToU8(
        strFromU8(part).replace(
          /(<\/(?:\w+:)?f>|<(?:\w+:)?f [^>]*\/>)<((?:\w+:)?v)\b[^>]*?(\/>|>[^<]*<\/\2>)/g,
          "$1",
        ),
      ),
    ]);
  return zipSync({ ...parts, ...Object.fromEntries(sheets) });
}

/** Whether two cell values are the same: numbers to 9 digits, texts whatever their line ends. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  }
  const plain = (value: unknown) => (typeof value === "string" ? value.replace(/\r/g, "") : value);
  return plain(one) === plain(other);
}

/** The cells of a sheet that hold something. */
export function filledCells(sheet: Sheet) {
  const used = sheet.usedBlock(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return Array.from({ length: used.rows * used.columns }, (_, at) => {
    const [row, column] = [used.row + Math.floor(at / used.columns), used.column + (at % used.columns)];
    return { row, column, ...sheet.cell(row, column) };
  }).filter(({ value, formula }) => value !== "" || formula !== null);
}
