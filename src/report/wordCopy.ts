/** The report for the clipboard, from its first heading to the appendix: HTML as Word takes it, and plain text with tabs. */

import type { Guesses } from "./choices/guesses";
import { annualDocument, sayParagraph } from "./document/annualDocument";
import { dateOfReport } from "./document/letterhead";
import type {
  Addressee,
  Block,
  Letterhead,
  Provenance,
  Signature,
  OwnWords,
  Paragraph,
  ReportDocument,
  Footnotes,
  Table,
  DocumentRow,
  Title,
} from "./document/reportDocument";
import { NO_KEPT_WORDS, type KeptWords } from "./kept/keptWords";
import { say } from "./prose/prose";
import type { Review } from "../model/assessment";
import type { ReportChoices } from "../model/reportChoices";
import { reportFacts } from "./sentences/reportFacts";

/** Both forms of the same text. */
export interface WordCopy {
  readonly html: string;
  readonly plain: string;
}

/** The words of the report as it would be written now; `kept` are the user's words on the report sheet, where there is one. */
export function wordCopy(
  review: Review,
  choices: ReportChoices,
  guesses: Guesses,
  writing: { readonly now: string; readonly version: string },
  kept: KeptWords = NO_KEPT_WORDS,
): WordCopy {
  const facts = reportFacts(review, choices, guesses, kept);
  return htmlCopy(
    annualDocument(facts, { ...writing, date: dateOfReport(writing.now, facts.year), valueAt: null }),
  );
}

/** The copy goes into a file that has its own heading and signature; sheets and cells mean nothing there. */
type Copied = Exclude<Block, Letterhead | Addressee | Signature | Provenance>;

function isCopied(block: Block): block is Copied {
  return !["letterhead", "addressee", "signature", "provenance"].includes(block.kind);
}

/** Nothing of the user's is ever markup. */
export function htmlCopy(document: ReportDocument): WordCopy {
  const pieces = document.parts
    .filter(({ id }) => id !== "head")
    .flatMap(({ blocks }) => blocks.filter(isCopied).flatMap((block) => copyBlock(document, block)));
  const style = `font-family:'Times New Roman',serif;font-size:${document.format.prose.size}pt;color:#000`;
  return {
    html: `<div style="${style}">${pieces.map(({ html }) => html).join("")}</div>`,
    plain: pieces.map(({ plain }) => plain).join("\n"),
  };
}

function copyBlock(document: ReportDocument, block: Copied): readonly WordCopy[] {
  switch (block.kind) {
    case "title":
      return block.lines.map(titleLine);
    case "heading":
      return [headingPiece(say(block.text, document.numbers))];
    case "paragraph":
      return [paragraphPiece(document, block)];
    case "ownWords":
      return ownPieces(document, block);
    case "table":
      return [tablePiece(block)];
    case "footnotes":
      return footnotePieces(block);
    case "ending":
      return [
        { html: `<p style="margin:0;text-align:right">${escapeHtml(block.text)}</p>`, plain: block.text },
      ];
  }
}

function ownPieces(document: ReportDocument, { draft, paragraphs }: OwnWords): readonly WordCopy[] {
  const all = draft === null ? paragraphs : [draft, ...paragraphs];
  return all.map((each) => paragraphPiece(document, each));
}

/** A copy has no bars in its cells. */
function footnotePieces({ notes }: Footnotes): readonly WordCopy[] {
  const signs = notes.filter(({ about }) => about === "sign").map(({ text }) => text);
  const plain = signs.join(" ");
  return plain === ""
    ? []
    : [{ html: `<p style="margin:6pt 0;font-size:10pt">${escapeHtml(plain)}</p>`, plain }];
}

function titleLine({ text, lettering }: Title["lines"][number]): WordCopy {
  const html = wrapByStyle(escapeHtml(text), lettering.bold === true, lettering.italic === true);
  return { html: `<p style="margin:0;text-align:center">${html}</p>`, plain: text };
}

function headingPiece(text: string): WordCopy {
  return { html: `<p style="margin:12pt 0 6pt"><b>${escapeHtml(text)}</b></p>`, plain: text };
}

function paragraphPiece(document: ReportDocument, paragraph: Paragraph): WordCopy {
  const text = sayParagraph(paragraph, document);
  const html = wrapByStyle(escapeHtml(text), paragraph.bold === true, paragraph.italic === true);
  return {
    html: `<p style="margin:0 0 6pt;text-align:justify;text-indent:1.27cm">${html}</p>`,
    plain: text,
  };
}

function tablePiece({ columns, rows }: Table): WordCopy {
  const heads = [columns.map(({ title }) => title.replace("\n", " "))];
  if (columns.some(({ numbered }) => numbered !== null)) {
    heads.push(columns.map(({ numbered }) => numbered ?? ""));
  }
  const lines = rows.map((row) => ({ row, texts: columns.map(({ name }) => row.cells[name]?.text ?? "") }));
  const head = heads.map((texts) => rowHtml("th", texts.map(escapeHtml))).join("");
  const body = lines.map(({ row, texts }) =>
    rowHtml(
      "td",
      texts.map((text) => wrapByKind(row, escapeHtml(text))),
    ),
  );
  return {
    html: `<table style="border-collapse:collapse;font-size:10.5pt">${head}${body.join("")}</table>`,
    plain: [...heads, ...lines.map(({ texts }) => texts)]
      .map((row) => row.map(oneLine).join("\t"))
      .join("\n"),
  };
}

function wrapByKind({ kind }: DocumentRow, html: string): string {
  return html === "" ? "" : wrapByStyle(html, kind === "group" || kind === "total", kind === "line");
}

function wrapByStyle(html: string, isBold: boolean, isItalic: boolean): string {
  const bold = isBold ? `<b>${html}</b>` : html;
  return isItalic ? `<i>${bold}</i>` : bold;
}

function rowHtml(name: "td" | "th", cells: readonly string[]): string {
  const cell = (html: string): string =>
    `<${name} style="border:0.5pt solid #7f7f7f;padding:1pt 4pt">${html}</${name}>`;
  return `<tr>${cells.map(cell).join("")}</tr>`;
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r\n|\r|\n/g, "<br>");
}
