/** The report as a Word file: what is signed, its appendix inside. The same document gives the same bytes. */

import type { ReportDocument } from "../report/document/reportDocument";
import { controlXml } from "./controls";
import { documentXml, fileParts, RECORD_PART, sectionXml } from "./fileParts";
import { pack, partOfText } from "./package";
import { paragraphXml } from "./xml/paragraphXml";
import { recordXml, recordSlots } from "./record";
import { findSections, listSlots, type PageSection, type Piece } from "./slots";

export interface FileWriting {
  /** ISO time. */
  readonly now: string;
  /** What the file is called in lists of files. */
  readonly title: string;
}

/** The bytes of a .docx. */
export function wordFile(document: ReportDocument, { now, title }: FileWriting): Uint8Array {
  const { format, language } = document;
  const texts = {
    ...fileParts({ format, language, title, writtenAt: now }),
    "word/document.xml": documentXml(bodyXml(document)),
    [RECORD_PART]: recordXml({ form: format.name, slots: recordSlots(listSlots(document)) }),
  };
  const names = Object.keys(texts).sort((one, other) => order(one) - order(other) || (one < other ? -1 : 1));
  return pack(Object.fromEntries(names.map((name) => [name, partOfText(texts[name as keyof typeof texts])])));
}

/** What belongs to what comes first, as Word itself packs. */
function order(name: string): number {
  const first = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"].indexOf(name);
  return first < 0 ? 3 : first;
}

function bodyXml(document: ReportDocument): string {
  const sections = findSections(document);
  return sections
    .map((section, index) => {
      const page = sectionXml(document.format, { landscape: section.landscape, restart: index > 0 });
      const isLast = index === sections.length - 1;
      // The page of a section stands in its last paragraph; that of the last one after all.
      return piecesXml(section) + (isLast ? page : paragraphXml("", { section: page }, { size: 1 }));
    })
    .join("");
}

function piecesXml({ pieces }: PageSection): string {
  return pieces.map((piece: Piece) => (piece.kind === "slot" ? controlXml(piece.slot) : piece.xml)).join("");
}
