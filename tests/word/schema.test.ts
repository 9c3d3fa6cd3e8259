/** The files judged by Microsoft's own rules (the Open XML SDK). */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { made, sample } from "../report/reportInHand";
import { tableOf } from "../report/tables";
import { compareWordFile } from "../../src/word/renewal";
import { renewWordFile } from "../../src/word/renew";
import { chartedFile } from "./chartsInHand";
import {
  TEXT_PART,
  documentOf,
  editRow,
  fileOf,
  hostileReport,
  textPartOf,
  typedInto,
  withParts,
} from "./wordInHand";

/** By name. */
const FILES: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  "34 nd30": () => fileOf(sample({ choices: { form: "nd30" } })),
  "34 hd05": () => fileOf(sample({ choices: { form: "hd05", limitations: ["Một.", "Hai."] } })),
  "34 hd36": () => fileOf(sample({ choices: { form: "hd36" } })),
  "1 nd30": () => fileOf(made(tableOf(1))),
  "300 nd30": () => fileOf(made(tableOf(300))),
  "34 nd30 with charts": () => chartedFile(sample({ choices: { form: "nd30" } })),
  "34 hd36 with charts, hostile": () => chartedFile(hostileReport("hd36")),
  hostile: () => fileOf(hostileReport("nd30")),
  "renewed around typed words": async () => {
    const mine = editRow(
      fileOf(sample()),
      { tag: "ct:table:missed", row: 2, cell: 7 },
      typedInto("Hạn hán kéo dài"),
    );
    const numbered = editRow(mine, { tag: "ct:letterhead", row: 1, cell: 0 }, typedInto(" 215"));
    return renewWordFile(
      await compareWordFile(
        numbered,
        documentOf(sample({ judging: { unknownInTotal: true } }), "2024-01-05T08:00:00"),
      ),
      {},
    );
  },
  renewed: async () =>
    renewWordFile(
      await compareWordFile(fileOf(made(tableOf(5))), documentOf(made(tableOf(12, "allMet")))),
      {},
    ),
};

test("Word files of all forms and sizes, with hostile names, and renewed, keep to the schema and the rules of the Open XML SDK", async () => {
  const folder = mkdtempSync(join(tmpdir(), "word-"));
  try {
    const files: string[] = [];
    for (const [name, make] of Object.entries(FILES)) {
      files.push(join(folder, `${name}.docx`));
      writeFileSync(join(folder, `${name}.docx`), await make());
    }
    expect(faultsOf(files)).toEqual({});
    // The validator sees what is wrong.
    const wrong = join(folder, "wrong.docx");
    const bytes = fileOf(made(tableOf(1)));
    writeFileSync(
      wrong,
      withParts(bytes, {
        [TEXT_PART]: textPartOf(bytes).replace("<w:cantSplit/>", "<w:tblHeader/><w:nonsense/>"),
      }),
    );
    expect(Object.keys(faultsOf([wrong]))).toEqual([wrong]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 400_000);

/** Faults by file, of files that have any. In a process of its own: the validator is a module, the tests are not. */
function faultsOf(files: readonly string[]): Record<string, unknown> {
  const script = [
    'import validate from "@ooxml-tools/validate"; import { readFileSync } from "node:fs";',
    "const faults = {};",
    "for (const file of process.argv.slice(1)) {",
    '  const found = await validate(readFileSync(file), "docx", "Microsoft365");',
    "  if (found.length > 0) faults[file] = found.slice(0, 3);",
    "}",
    "console.log(JSON.stringify(faults));",
  ].join("\n");
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", script, ...files], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
    maxBuffer: 10_000_000,
  });
  return JSON.parse(said) as Record<string, unknown>;
}
