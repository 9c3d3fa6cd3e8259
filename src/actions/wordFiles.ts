/** Everything that makes and renews Word files: fetched when it is first needed (fetched.ts). */

import type { Language } from "../model/language";
import type { RequestPage } from "../report/document/requestPage";
import { formats } from "../report/choices/forms";
import { annualDocument } from "../report/document/annualDocument";
import { dateOfReport } from "../report/document/letterhead";
import type { ReportDocument } from "../report/document/reportDocument";
import { reportFacts } from "../report/sentences/reportFacts";
import { wordFileText } from "../text/word";
import { requestsText } from "../text/units";
import type { Slot } from "../word/controls";
import { requestFile } from "../word/requestFile";
import { WordFileRefused } from "../word/refusal";
import { compareWordFile } from "../word/renewal";
import { renewWordFile } from "../word/renew";
import { wordFile } from "../word/wordFile";
import { guessesFor, keptOnPage } from "./preview";
import { VERSION } from "./version";
import type { NamedFile, View, WordUpdate } from "./view";

/** The report of a view as a Word file. `now`: ISO time. `charts`: the pieces of the page of charts, where one is wanted. */
export function newWordFile(view: View, now: string, charts: readonly Slot[] = []): NamedFile {
  const document = documentForWord(view, now);
  const year = String(view.settings.report.year ?? guessesFor(view).year);
  const name = wordFileText(document.language).fileName.replace("{year}", year);
  return { name: `${name}.docx`, bytes: wordFile(document, { now, title: name, charts }) };
}

/** What units are asked for as a Word file, a page or more for each; in the form the report has. */
export function newRequestFile(
  view: View,
  pages: readonly RequestPage[],
  { language, now }: { readonly language: Language; readonly now: string },
): NamedFile {
  const title = requestsText(language).fileName;
  const format = formats[view.settings.report.form ?? guessesFor(view).form];
  return { name: `${title}.docx`, bytes: requestFile(pages, { format, language, now, title }) };
}

/** An edited Word file beside the report of a view; why not, where it cannot be. */
export async function compareWithReport(
  view: View,
  now: string,
  given: NamedFile,
  charts: () => Promise<readonly Slot[]>,
): Promise<WordUpdate> {
  const document = documentForWord(view, now);
  const name = wordFileText(document.language).updatedName.replace("{name}", () =>
    given.name.replace(/\.docx$/i, ""),
  );
  return compareWordFile(given.bytes, document, charts).then(
    (comparison): WordUpdate => ({
      kind: "compared",
      findings: comparison.findings,
      renew: (decisions) => ({ name: `${name}.docx`, bytes: renewWordFile(comparison, decisions) }),
    }),
    (fault: unknown): WordUpdate => {
      if (fault instanceof WordFileRefused) return { kind: "refused", code: fault.code };
      throw fault;
    },
  );
}

/** The document as the sheet would say it; `valueAt` is of the sheet alone. */
function documentForWord(view: View, now: string): ReportDocument {
  const facts = reportFacts(view.review, view.settings.report, guessesFor(view), keptOnPage(view.facts));
  return annualDocument(facts, {
    now,
    version: VERSION,
    date: dateOfReport(now, facts.year),
    valueAt: null,
  });
}
