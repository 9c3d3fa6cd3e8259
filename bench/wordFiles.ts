/** The Word file: how long one takes to be written, and an edited one to be compared and renewed; and what they weigh. */
import { annualDocument } from "../src/report/document/annualDocument";
import { dateOfReport } from "../src/report/document/letterhead";
import type { ReportDocument } from "../src/report/document/reportDocument";
import { guessChoices } from "../src/report/choices/guesses";
import { NO_KEPT_WORDS } from "../src/report/kept/keptWords";
import { reportFacts } from "../src/report/sentences/reportFacts";
import { decodeOldFonts } from "../src/reading/oldFontDecoders";
import { readOldFontsWith } from "../src/reading/oldFonts";
import { readIndicators } from "../src/reading/readIndicators";
import { buildReview } from "../src/judging/review";
import { DEFAULT_SETTINGS } from "../src/settings/index";
import { compareWordFile } from "../src/word/renewal";
import { renewWordFile } from "../src/word/renew";
import { wordFile } from "../src/word/wordFile";
import { cellsOf, workbookOf } from "./job";
import { figure, kilobytes, ms, table, timed, writePart } from "./measure";

readOldFontsWith(decodeOldFonts);

const SIZES = [34, 300] as const;
const RUNS = 5;
const NOW = "2025-12-18T08:00:00";

async function documentOf(indicators: number): Promise<ReportDocument> {
  const cells = await cellsOf(workbookOf(indicators, 1));
  const judged = buildReview(readIndicators(cells, DEFAULT_SETTINGS.reading), DEFAULT_SETTINGS.judging);
  const facts = reportFacts(judged, DEFAULT_SETTINGS.report, guessChoices(judged, [], NOW), NO_KEPT_WORDS);
  return annualDocument(facts, {
    now: NOW,
    version: "bench",
    date: dateOfReport(NOW, facts.year),
    valueAt: null,
  });
}

export async function wordFiles(): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const indicators of SIZES) {
    const [document, other] = [await documentOf(indicators), await documentOf(indicators - 1)];
    const write = (): Uint8Array => wordFile(document, { now: NOW, title: "bench" });
    const bytes = write();
    const written = await timed(RUNS, () => undefined, write);
    const renewed = await timed(
      RUNS,
      () => bytes,
      async (file) => renewWordFile(await compareWordFile(file, other), {}),
    );
    rows.push([
      indicators.toLocaleString("en-US"),
      ms(written),
      ms(renewed),
      kilobytes(bytes.length),
      figure(bytes.length / indicators),
    ]);
  }
  const head = ["indicators", "written", "compared and renewed", "the file", "bytes an indicator"];
  writePart("word", "The Word file", `${table(head, rows)}\n\n\`npm run bench -- word\``);
}
