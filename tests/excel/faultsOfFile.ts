/** Microsoft's own rules about a workbook's parts. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Faults of a workbook by the rules of the Open XML SDK. */
export function faultsOf(bytes: Uint8Array): unknown {
  const folder = mkdtempSync(join(tmpdir(), "charts-"));
  try {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, bytes);
    const script = [
      'import validate from "@ooxml-tools/validate"; import { readFileSync } from "node:fs";',
      'const found = await validate(readFileSync(process.argv[1]), "xlsx", "Microsoft365");',
      "console.log(JSON.stringify(found.slice(0, 5)));",
    ].join("\n");
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", script, file], {
      cwd: join(__dirname, "../.."),
      encoding: "utf8",
    });
    return JSON.parse(said) as unknown;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
