/** The report as a Word file: what is signed, its appendix inside. The same document gives the same bytes. */

import type { ReportDocument } from "../report/document/reportDocument";
import { controlXml } from "./controls";
import { documentXml, fileParts, RECORD_PART, sectionXml } from "./fileParts";
import { packTexts } from "./package";
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
  return packTexts(texts);
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
