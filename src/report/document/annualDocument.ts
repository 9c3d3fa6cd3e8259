/** The annual report, in the order of the published one. */

import { columnLetters } from "../../model/address";
import { keysOf } from "../../model/keysOf";
import { besidePage } from "../layout/tableColumns";
import { say, type Prose } from "../prose/prose";
import { writeHighlights } from "../sentences/highlights";
import { draftLimitation } from "../sentences/limitation";
import { partYearSentences } from "../sentences/partYear";
import { isAddressed } from "../choices/addressee";
import type { ReportFacts, UserBlock } from "../sentences/reportFacts";
import { headline } from "../sentences/headline";
import { countSentence, draftTask, missedHeading, tasksLeadIn } from "../sentences/sentences";
import { appendixTitle, makeLetterhead, reportTitle, type DateOfReport } from "./letterhead";
import { label } from "../prose/labels";
import type {
  MarginCell,
  Block,
  DocumentPart,
  Heading,
  OwnWords,
  Paragraph,
  ReportDocument,
} from "./reportDocument";
import { footnotes, provenance } from "./smallPrint";
import { appendixTable } from "./appendixTable";
import { countsTable, ownersTable } from "./countsTable";
import { missedTable } from "./missedTable";
import type { ValueAt } from "./rowFlag";
import { withTypedWords } from "./typedWords";

/** When and by which version of the add-in a report is written. */
export interface Edition {
  /** ISO time; without an offset it is local time. */
  readonly now: string;
  readonly version: string;
  readonly date: DateOfReport;
  /** What the page of a sheet compares with to know that it is out of date; null: it becomes no sheet. */
  readonly valueAt: ValueAt | null;
}

/** Everything the report says; where a person typed over a sentence of the page, in their words. */
export function annualDocument(facts: ReportFacts, writing: Edition): ReportDocument {
  return withTypedWords(ourDocument(facts, writing), facts.lastPage);
}

function ourDocument(facts: ReportFacts, writing: Edition): ReportDocument {
  return {
    language: facts.review.reading.language,
    format: facts.format,
    numbers: facts.numbers,
    parts: keysOf(PARTS).map((id) => ({ id, ...PARTS[id](facts, writing) })),
  };
}

type WritePart = (facts: ReportFacts, edition: Edition) => Omit<DocumentPart, "id">;

/** The parts of the report in their order: one without its writer does not compile. */
const PARTS: Readonly<Record<DocumentPart["id"], WritePart>> = {
  head: (facts, edition) => ({ page: "flow", blocks: writeHead(facts, edition) }),
  results: (facts) => ({ page: "flow", blocks: writeResults(facts) }),
  missed: (facts) => ({ page: "whole", blocks: writeMissed(facts) }),
  limitations: (facts) => ({ page: "flow", blocks: writeLimitations(facts) }),
  tasks: (facts) => ({ page: "flow", blocks: writeTasks(facts) }),
  end: (facts) => ({ page: "flow", blocks: writeEnd(facts) }),
  appendix: writeAppendix,
};

function writeHead(facts: ReportFacts, { date }: Edition): readonly Block[] {
  const blocks: readonly Block[] = [makeLetterhead(facts, date), reportTitle(facts)];
  if (!isAddressed(facts)) return blocks;
  const text = facts.words.head.addressee.replace("{superior}", () => facts.superior);
  return [...blocks, { kind: "addressee", text }];
}

function writeResults(facts: ReportFacts): readonly Block[] {
  const named = writeHighlights(facts);
  return [
    makeHeading(facts, "results", [facts.words.results.heading]),
    {
      ...makeParagraph("headline", [headline(facts)]),
      bold: true,
      // The heading over the framed cell beside the next paragraph.
      ...(named.length === 0 ? {} : { beside: { tag: null, value: clausesHint(facts) } }),
    },
    ...(named.length === 0 ? [] : [{ ...makeParagraph("highlights", named), beside: writeClauses(facts) }]),
    ...partYearSentences(facts).map(({ id, prose }) => makeParagraph(id, [prose])),
    { ...makeParagraph("countSentence", [countSentence(facts)]), keep: true },
    countsTable(facts),
    ...(facts.byOwner
      ? [{ ...makeParagraph("byOwner", [[facts.words.results.byOwner]]), keep: true }, ownersTable(facts)]
      : []),
  ];
}

/** Names the column beside the page where they are edited. */
function clausesHint({ words, grid }: ReportFacts): string {
  return words.results.clausesHint.replace("{column}", columnLetters(besidePage(grid).hint));
}

/** The person's free clauses, where a colleague without the add-in can edit them; the sentence follows. */
function writeClauses(facts: ReportFacts): MarginCell {
  const text = facts.clauses.join(facts.words.highlight.semicolon);
  return { tag: label.clauses, value: text === "" ? null : text };
}

function writeMissed(facts: ReportFacts): readonly Block[] {
  return [
    makeHeading(facts, "missed", missedHeading(facts)),
    facts.missed.length > 0 ? missedTable(facts) : makeParagraph("noneMissed", [[facts.words.missed.none]]),
  ];
}

function writeLimitations(facts: ReportFacts): readonly Block[] {
  const words = facts.words.limitations;
  const leadIn = words.leadIn.replace("{level}", () => facts.level);
  return [
    makeHeading(facts, "limitations", [words.heading]),
    { ...makeParagraph("limitationsLeadIn", [[leadIn]]), space: 3, keep: true },
    ownWords(facts, "limitations", draftLimitation(facts)),
  ];
}

function writeTasks(facts: ReportFacts): readonly Block[] {
  const words = facts.words.tasks;
  return [
    makeHeading(facts, "tasks", [words.heading.replace("{year}", facts.years.next)]),
    { ...makeParagraph("tasksLeadIn", [[tasksLeadIn(facts)]]), space: 3, keep: true },
    ownWords(facts, "tasks", [draftTask(facts)]),
  ];
}

function ownWords(facts: ReportFacts, id: OwnWords["id"], draft: readonly Prose[]): OwnWords {
  const own: UserBlock = facts[id];
  const isDrafted = own.draft && facts.missed.length > 0;
  return {
    kind: "ownWords",
    id,
    draft: isDrafted ? { ...makeParagraph(`${id}Draft`, draft), by: "draft", italic: true, space: 3 } : null,
    paragraphs: own.paragraphs.map((text, index) => ({
      ...makeParagraph(`own:${id}:${index}`, [[text]]),
      by: "person",
      space: 3,
    })),
  };
}

function writeEnd(facts: ReportFacts): readonly Block[] {
  const closing = facts.words.closing.replace("{year}", facts.years.this) + facts.format.ending;
  return [
    { ...makeParagraph("closing", [[closing]]), space: 12, keep: true },
    {
      kind: "signature",
      heading: facts.words.recipientsHeading,
      recipients: facts.recipients,
      signer: facts.signer,
    },
  ];
}

function writeAppendix(facts: ReportFacts, { now, version, date, valueAt }: Edition): ReturnType<WritePart> {
  const ending = facts.format.appendixEnding;
  return {
    page: "newPage",
    blocks: [
      appendixTitle(facts, date),
      appendixTable(facts, valueAt),
      footnotes(facts),
      ...(ending === null ? [] : [{ kind: "ending", text: ending } as const]),
      provenance(facts, now, version),
    ],
  };
}

function makeHeading({ format }: ReportFacts, id: Heading["id"], text: Prose): Heading {
  return { kind: "heading", id, level: 1, text: [...withMark(text, format.headingMark), format.headingEnd] };
}

/** "II. CÁC …" or "II- CÁC …", as the form has it. */
function withMark(text: Prose, mark: "." | "-"): Prose {
  return text.map((part) => {
    if (typeof part === "string") return part.replace(/^([IVX]+)\. /, `$1${mark} `);
    return "then" in part
      ? { ...part, then: withMark(part.then, mark), otherwise: withMark(part.otherwise, mark) }
      : part;
  });
}

function makeParagraph(id: Paragraph["id"], pieces: readonly Prose[]): Paragraph {
  return { kind: "paragraph", id, pieces, by: "report", space: 6 };
}

/** A paragraph in words. */
export function sayParagraph({ pieces }: Paragraph, { numbers }: ReportDocument): string {
  return say(pieces.flat(), numbers);
}
