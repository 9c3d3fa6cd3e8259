/** (3) A folder of 100 workbooks: the headless report beside an ExcelJS script that writes the same cells. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { bootExcel } from "../host/office/bootExcel";
import { openWorkbook } from "../host/workbook/workbook";
import type { PlanValue, SheetPlan } from "../src/model/sheetPlan";
import { cellsOf, judgedAndPlanned, oneClick, refuseErrors } from "./job";
import { figure, kilobytes, ms, ROOT, spreadOf, table, writePart } from "./measure";
import { looksOf, planRows, styleAt, valueAt } from "./otherWriters";
import { indicatorWorkbook } from "./workbooks";

const FILES = 100;
const RUNS = Number(process.env["BENCH_RUNS"] ?? 3);

interface Input {
  readonly bytes: Uint8Array;
  readonly plan: SheetPlan;
}

/** So many workbooks by ours and by the ExcelJS script, run by run by turns: what else the machine does slows both. */
export async function besideExcelJs(files: number, times: number) {
  const inputs: Input[] = [];
  for (let at = 0; at < files; at += 1) {
    const workbook = indicatorWorkbook(30 + (at % 10));
    const { plan } = judgedAndPlanned(await cellsOf(workbook));
    looksOf(plan);
    inputs.push({ bytes: await workbook.save(), plan });
  }
  const script = excelJs();
  const found = { ours: { times: [] as number[], bytes: 0 }, theirs: { times: [] as number[], bytes: 0 } };
  for (let run = 0; run < times; run += 1) {
    await addRun(found.ours, inputs, report);
    await addRun(found.theirs, inputs, script);
  }
  const spread = ({ times, bytes }: Runs) => ({ spread: spreadOf(times), bytes });
  return { ours: spread(found.ours), theirs: spread(found.theirs) };
}

export async function headless(): Promise<void> {
  const { ours, theirs } = await besideExcelJs(FILES, RUNS);
  const text = `ours ÷ ExcelJS = **${figure(ours.spread.median / theirs.spread.median)}** in time, ${figure(ours.bytes / theirs.bytes)} in bytes of the files.

${table(
  ["", `${FILES} workbooks of 30–39 indicators`, "runs", "a workbook", "files written"],
  [
    ["ours", ms(ours.spread), RUNS, `${figure(ours.spread.median / FILES)} ms`, kilobytes(ours.bytes)],
    [
      "ExcelJS 4.4.0",
      ms(theirs.spread),
      RUNS,
      `${figure(theirs.spread.median / FILES)} ms`,
      kilobytes(theirs.bytes),
    ],
  ],
)}

Ours opens each file, boots office.js anew, reads, judges, plans, writes, recalculates and saves: what \`npm run report\` does, in one process. The
ExcelJS script opens each file, adds a sheet with the same values, formulas, looks, merges and sizes, handed to it ready, and saves: it reads and judges
nothing, calculates nothing, marks nothing, and rewrites the whole file where ours keeps untouched parts byte for byte. Neither touches the disk.

\`npm run bench -- headless\``;
  writePart("headless", "Headless: a folder of 100 workbooks", text);
}

/** Milliseconds of each run, and the bytes one writes. */
interface Runs {
  readonly times: number[];
  bytes: number;
}

async function addRun(runs: Runs, inputs: readonly Input[], one: (input: Input) => Promise<number>) {
  runs.bytes = 0;
  globalThis.gc?.();
  const from = performance.now();
  for (const input of inputs) runs.bytes += await one(input);
  runs.times.push(performance.now() - from);
}

async function report({ bytes }: Input): Promise<number> {
  const workbook = openWorkbook(bytes);
  const excel = await bootExcel({ workbook });
  await oneClick();
  refuseErrors(excel);
  const saved = await workbook.save();
  excel.close();
  return saved.length;
}

/** As much of ExcelJS as the script uses. */
interface Cell {
  value: unknown;
  font: object;
  alignment: object;
  fill: object;
  border: object;
  numFmt: string;
}
interface ExcelJs {
  Workbook: new () => {
    xlsx: { load(bytes: Uint8Array): Promise<unknown>; writeBuffer(): Promise<{ byteLength: number }> };
    addWorksheet(name: string): {
      getCell(row: number, column: number): Cell;
      getRow(row: number): { height: number };
      getColumn(column: number): { width: number };
      mergeCells(top: number, left: number, bottom: number, right: number): void;
    };
  };
}

function excelJs(): (input: Input) => Promise<number> {
  const { Workbook } = createRequire(join(ROOT, "bench/peers/package.json"))("exceljs") as ExcelJs;
  return async ({ bytes, plan }) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const sheet = workbook.addWorksheet(plan.sheetName);
    for (let row = 0; row < planRows(plan); row += 1) {
      for (let column = 0; column < plan.columnWidths.length; column += 1) {
        const style = styleAt(plan, row, column);
        const cell = sheet.getCell(row + 1, column + 1);
        cell.value = valueFor(valueAt(plan, row, column));
        cell.font = {
          name: style.font,
          size: style.size,
          bold: style.bold,
          italic: style.italic,
          ...(style.color === undefined ? {} : { color: { argb: style.color.replace("#", "FF") } }),
        };
        cell.alignment = {
          horizontal: style.horizontal?.toLowerCase(),
          vertical: style.vertical === "Center" ? "middle" : style.vertical?.toLowerCase(),
          wrapText: style.wrap,
        };
        if (style.fill !== undefined) {
          cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: style.fill.replace("#", "FF") } };
        }
        if (style.borders !== undefined) {
          cell.border = Object.fromEntries(style.borders.edges.map((edge) => [edge, { style: "thin" }]));
        }
        if (style.numberFormat !== undefined) cell.numFmt = style.numberFormat;
      }
    }
    for (const { row, column, rows, columns } of plan.merges) {
      sheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
    }
    for (const { row, rows, height } of plan.rowHeights) {
      for (let at = row; height !== null && at < row + rows; at += 1) sheet.getRow(at + 1).height = height;
    }
    plan.columnWidths.forEach((width, column) => (sheet.getColumn(column + 1).width = width / 5.25));
    return (await workbook.xlsx.writeBuffer()).byteLength;
  };
}

function valueFor(value: PlanValue): unknown {
  return typeof value === "object" && value !== null ? { formula: value.formula.slice(1) } : value;
}
