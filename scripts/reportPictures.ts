/**
 * `npm run pictures:report`: the sample's report in the three forms, and those of six and nine months with results by unit in charge, written by the add-in's own code through the real office.js into the
 * host's workbook, saved, and printed by LibreOffice, and as Word files; pages as pictures in docs/pictures. Where row heights are left to Excel the
 * measured ones are set first, as Excel would. The sheet of charts too. `-- charts nd30`: those alone.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bootExcel } from "../host/office/bootExcel";
import { openWorkbook } from "../host/workbook/workbook";
import { nganSonClauses, nganSonNamed } from "../host/workbooks/nganSonChoices";
import { createActions } from "../src/actions/index";
import { OwnWrites } from "../src/excel/ownWrites";
import { ReportTransaction } from "../src/excel/report/reportTransaction";
import { readWorkbook } from "../src/excel/read/readWorkbook";
import { decodeOldFonts } from "../src/reading/oldFontDecoders";
import { readOldFontsWith } from "../src/reading/oldFonts";
import { readIndicators } from "../src/reading/readIndicators";
import { buildReview as reviewOf } from "../src/judging/review";
import { annualPage } from "../src/report/annualReport";
import { guessChoices } from "../src/report/choices/guesses";
import { annualDocument } from "../src/report/document/annualDocument";
import { dateOfReport } from "../src/report/document/letterhead";
import { NO_KEPT_WORDS } from "../src/report/kept/keptWords";
import { reportFacts } from "../src/report/sentences/reportFacts";
import type { FormName, ReportChoices } from "../src/model/reportChoices";
import { REPORT_NAMES } from "../src/report/layout/reportNames";
import { DEFAULT_SETTINGS } from "../src/settings/index";
import { wordFile } from "../src/word/wordFile";
import { indexedPng } from "./indexedPng";

readOldFontsWith(decodeOldFonts);

const root = join(__dirname, "..");
const pictures = join(root, "docs", "pictures");

/** A report to draw. */
interface Drawn {
  /** "nd30": of its pictures "report-nd30-1.png" and "word-nd30-1.png". */
  readonly name: string;
  /** A sample in host/workbooks. */
  readonly file: string;
  readonly sheetName: string;
  readonly now: string;
  /** Indicators of its sentence; null: those it names by default. */
  readonly named: typeof nganSonNamed | null;
  readonly choices: Partial<ReportChoices>;
}

/** Of a whole year, with the choices behind its published sentence. */
const annual = (form: FormName): Drawn => ({
  name: form,
  file: "ngan-son-2023",
  sheetName: "Báo cáo 2023",
  now: "2023-12-18T14:05:00",
  named: nganSonNamed,
  choices: {
    form,
    clauses: nganSonClauses,
    limitations: LIMITATIONS,
    tasks: TASKS,
    signer: { authority: null, title: null, name: "Nguyễn Văn A" },
    countingStyle: form === "nd30" ? "disjoint" : "inclusive",
  },
});

const partYear = (name: string, file: string, now: string): Drawn => ({
  name,
  file,
  sheetName: "Báo cáo",
  now,
  named: null,
  choices: { byOwner: true },
});
const NO_MARKS = { isOurs: () => false, lookOf: () => ({}) };

/** Own words, so that the pictures show what such a page looks like in use. */
const LIMITATIONS = [
  "- Thực hiện các chương trình mục tiêu quốc gia, các đề án còn chậm; vi phạm trong lĩnh vực lâm nghiệp, khai thác khoáng sản còn xảy ra.",
  "- Tỷ lệ hộ nghèo cao, chất lượng giảm nghèo chưa bền vững.",
];
const TASKS = [
  "- Tập trung chỉ đạo thực hiện xây dựng nông thôn mới; 03 chương trình mục tiêu quốc gia; quản lý và sử dụng có hiệu quả vốn đầu tư xây dựng cơ bản.",
  "- Tăng cường công tác thanh tra, kiểm tra toàn diện các nhiệm vụ phát triển kinh tế - xã hội.",
];

/** The workbook with the report, and the report as a Word file. */
async function written({
  name,
  file,
  sheetName,
  now,
  named: namedAs,
  choices: wished,
}: Drawn): Promise<Files> {
  const workbook = openWorkbook(readFileSync(join(root, "host", "workbooks", `${file}.xlsx`)));
  workbook.calculate(true);
  const excel = await bootExcel({ workbook });
  const { sheets } = await readWorkbook(REPORT_NAMES.report);
  const review = reviewOf(readIndicators(sheets, DEFAULT_SETTINGS.reading), DEFAULT_SETTINGS.judging);
  const named = (namedAs ?? []).flatMap(({ name: indicator, how }) => {
    const found = review.assessments.find((each) => each.indicator.name === indicator);
    return found === undefined ? [] : [{ indicator: found.indicator.id, how, wording: null }];
  });
  const choices = { ...DEFAULT_SETTINGS.report, ...wished, named: namedAs === null ? null : named };
  const guessed = guessChoices(
    review,
    sheets.map((sheet) => sheet.name),
    now,
    choices,
  );
  const { plan } = annualPage(review, choices, NO_KEPT_WORDS, {
    sheetName,
    now,
    version: "1.0",
    guesses: guessed,
    valueAt: (cell) => {
      const found = sheets.find((each) => each.name === cell.sheet);
      return found?.values[cell.row - found.row]?.[cell.column - found.column] ?? "";
    },
  });
  excel.resetCost();
  const transaction = await ReportTransaction.capture(
    { sheet: null, rules: [], standing: [] },
    { rules: [], page: null },
    { name: REPORT_NAMES.report, marks: NO_MARKS, own: new OwnWrites() },
  );
  await transaction.write({ plan, highlights: { rules: [], skipped: [] }, text: "" });
  console.log(`${name}: written in ${excel.cost.roundTrips} round trips, ${excel.cost.actions} actions`);
  workbook.calculate(true);
  const report = workbook.sheet(plan.sheetName);
  for (const { row, rows, height, measured } of plan.rowHeights) {
    if (height === null && measured !== undefined) report?.setRowHeight(row, rows, measured);
  }
  for (const sheet of workbook.sheets) if (sheet !== report) sheet.visibility = "Hidden";
  excel.close();
  const facts = reportFacts(review, choices, guessed, NO_KEPT_WORDS);
  const date = dateOfReport(now, facts.year);
  const document = annualDocument(facts, { now, version: "1.0", date, valueAt: null });
  return {
    [`report-${name}.xlsx`]: withMeasuredFont(await workbook.save()),
    [`word-${name}.docx`]: wordFile(document, { now, title: "Báo cáo" }),
  };
}

/** The sheet of charts of the sample, as the button makes it. */
async function charted(): Promise<Files> {
  const workbook = openWorkbook(readFileSync(join(root, "host", "workbooks", "ngan-son-2023.xlsx")));
  workbook.calculate(true);
  const excel = await bootExcel({ workbook });
  const actions = createActions(() => "2023-12-18T14:05:00+07:00");
  await actions.insertCharts(await actions.read());
  const [sheet] = workbook.sheets.slice(-1);
  for (const other of workbook.sheets) if (other !== sheet) other.visibility = "Hidden";
  excel.close();
  return { "charts.xlsx": withMeasuredFont(await workbook.save()) };
}

/** By the name of the file. */
type Files = Readonly<Record<string, Uint8Array>>;

/**
 * Column widths count digits of the workbook's own font, seven pixels wide in Excel (Calibri 11): in place of that font, which LibreOffice
 * seldom has, one with digits of that width.
 */
function withMeasuredFont(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  const named = styles.replace(/<font>(?:(?!<\/font>).)*?<\/font>/, (font) =>
    font.replace(/<sz val="11"\/>/, '<sz val="10.5"/>').replace('val="Calibri"', 'val="Times New Roman"'),
  );
  return zipSync({ ...parts, "xl/styles.xml": strToU8(named) });
}

/** Pages of workbooks and Word files as PNG files, 80 dots an inch: all in one start of LibreOffice. */
function print(office: string, files: Files): void {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-"));
  const profile = join(folder, "profile", "user");
  mkdirSync(profile, { recursive: true });
  // Numbers as on a Vietnamese machine.
  writeFileSync(
    join(profile, "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>`,
  );
  const paths = Object.entries(files).map(([file, bytes]) => {
    writeFileSync(join(folder, file), bytes);
    return join(folder, file);
  });
  const home = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  run(office, [home, "--headless", "--convert-to", "pdf", "--outdir", folder, ...paths]);
  for (const file of Object.keys(files)) drawPages(folder, file.replace(/\.\w+$/, ""));
  if (process.env["KEEP"] !== undefined) console.log(folder);
  else rmSync(folder, { recursive: true });
}

/** Those of before go. */
function drawPages(folder: string, name: string): void {
  run("pdftoppm", ["-r", "80", join(folder, `${name}.pdf`), join(folder, name)]);
  const isPage = (file: string, kind: string): boolean =>
    file.startsWith(`${name}-`) && new RegExp(`^\\d+\\.${kind}$`).test(file.slice(name.length + 1));
  for (const old of readdirSync(pictures)) if (isPage(old, "png")) rmSync(join(pictures, old));
  for (const page of readdirSync(folder).filter((file) => isPage(file, "ppm"))) {
    writeFileSync(join(pictures, page.replace(/ppm$/, "png")), indexedPng(readFileSync(join(folder, page))));
  }
}

function run(command: string, args: readonly string[]): void {
  const done = spawnSync(command, args, { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${command} failed: ${done.stderr}`);
}

async function main(): Promise<void> {
  const office = process.argv[2];
  if (office === undefined) throw new Error("usage: reportPictures.ts PATH_OF_SOFFICE [name …]");
  mkdirSync(pictures, { recursive: true });
  const reports = [
    ...(["nd30", "hd05", "hd36"] as const).map(annual),
    partYear("6-thang", "xa-binh-minh-6-thang-2026", "2026-06-18T08:00:00"),
    partYear("9-thang", "xa-hoa-an-9-thang-2026", "2026-09-16T08:00:00"),
  ];
  const wanted = process.argv.slice(3);
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  let files: Files = isWanted("charts") ? await charted() : {};
  for (const report of reports) {
    if (isWanted(report.name)) files = { ...files, ...(await written(report)) };
  }
  print(office, files);
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
