/** The sample's report, written through the real office.js, saved, and calculated anew by LibreOffice (SOFFICE_PATH, else soffice). */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { HostWorkbook, Sheet } from "../../host/workbook/model";
import { openWorkbook } from "../../host/workbook/workbook";
import { createActions } from "../../src/actions";
import { boot, closeAll } from "../excel/books";

const office = process.env.SOFFICE_PATH ?? "soffice";
const present = spawnSync(office, ["--version"], { encoding: "utf8" }).status === 0;
if (!present) {
  const message = "LibreOffice (soffice, SOFFICE_PATH) is not here: the report is NOT checked against it.";
  if (process.env.CI) throw new Error(message);
  process.stderr.write(`\n*** ${message}\n`);
}

afterEach(closeAll);

const SAMPLE = join(__dirname, "../../host/workbooks/ngan-son-2023.xlsx");
const REPORT = "Báo cáo 2023";
const OUT_OF_DATE_ROW = 8;

/** Without values kept in the file LibreOffice must calculate for itself. */
function uncached(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheets = Object.entries(parts).flatMap(([path, part]) =>
    /^xl\/worksheets\/[^/]+\.xml$/.test(path)
      ? [
          [
            path,
            strToU8(strFromU8(part).replace(/(<\/f>|<f[^>]*\/>)<v[^>]*?(\/>|>[^<]*<\/v>)/g, "$1")),
          ] as const,
        ]
      : [],
  );
  return zipSync({ ...parts, ...Object.fromEntries(sheets) });
}

function recalculated(bytes: Uint8Array): HostWorkbook {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-"));
  const [book, out] = [join(folder, "report.xlsx"), join(folder, "out")];
  writeFileSync(book, uncached(bytes));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(office, [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, book], {
    stdio: "pipe",
  });
  const read = openWorkbook(new Uint8Array(readFileSync(join(out, "report.xlsx"))));
  rmSync(folder, { recursive: true });
  return read;
}

function reportOf(book: HostWorkbook): Sheet {
  const sheet = book.sheet(REPORT);
  if (sheet === null) throw new Error("no report sheet");
  return sheet;
}

/** What the formula cells of our report hold, ours beside LibreOffice's. */
function compared(ours: Sheet, theirs: Sheet) {
  const used = ours.usedBlock(true);
  const cells = Array.from({ length: (used?.row ?? 0) + (used?.rows ?? 0) }, (_, row) =>
    Array.from({ length: 11 }, (__, column) => ({ row, column })),
  ).flat();
  return cells
    .filter(({ row, column }) => ours.cell(row, column).formula !== null)
    .map((at) => ({
      ...at,
      ours: ours.cell(at.row, at.column).value,
      theirs: theirs.cell(at.row, at.column).value,
    }));
}

function differs({ ours, theirs }: { ours: unknown; theirs: unknown }): boolean {
  return typeof ours === "number" && typeof theirs === "number"
    ? Math.abs(ours - theirs) > 1e-9 * Math.max(1, Math.abs(ours))
    : ours !== theirs;
}

function isError({ theirs }: { theirs: unknown }): boolean {
  return typeof theirs === "string" && /^(#|Err:)/.test(theirs);
}

(present ? test : test.skip)(
  "every formula of the report comes to the same in LibreOffice, also after a source figure changed",
  async () => {
    const workbook = openWorkbook(new Uint8Array(readFileSync(SAMPLE)));
    workbook.calculate(true);
    await boot(workbook);
    const actions = createActions(() => "2023-12-18T08:00:00.000Z");
    const { view } = await actions.createReport(await actions.read());
    workbook.calculate(true);

    const first = compared(reportOf(workbook), reportOf(recalculated(await workbook.save())));
    expect(first.length).toBeGreaterThan(150);
    expect(first.filter(isError)).toEqual([]);
    expect(first.filter(differs)).toEqual([]);
    expect(first.find(({ row, column }) => row === OUT_OF_DATE_ROW && column === 0)?.theirs).toBe("");
    expect(first.some(({ theirs }) => String(theirs).includes("26/34 chỉ tiêu"))).toBe(true);

    // The first exceeded indicator misses: it is named in the sentences, so the page is out of date too.
    const exceeded = view.review.assessments.find(({ outcome }) => outcome === "exceeded");
    const cell = exceeded?.indicator.actualCell;
    if (!cell) throw new Error("the sample has an exceeded indicator");
    workbook.sheet(cell.sheet)?.setValue(cell.row, cell.column, 0.001);
    workbook.calculate(true);
    const second = compared(reportOf(workbook), reportOf(recalculated(await workbook.save())));
    expect(second.filter(isError)).toEqual([]);
    expect(second.filter(differs)).toEqual([]);
    expect(second.some(({ theirs }) => String(theirs).includes("25/34 chỉ tiêu"))).toBe(true);
    const missed = (cells: typeof first) => cells.filter(({ theirs }) => theirs === "Không đạt").length;
    expect(missed(second)).toBe(missed(first) + 1);
    expect(second.find(({ row, column }) => row === OUT_OF_DATE_ROW && column === 0)?.theirs).not.toBe("");
  },
  120_000,
);
