/** The report as a Word file: what is signed, its appendix inside. The same document gives the same bytes. */

import type { ReportDocument } from "../report/document/reportDocument";
import { controlXml, type Slot } from "./controls";
import { documentXml, fileParts, RECORD_PART, sectionXml } from "./fileParts";
import { packTexts } from "./package";
import { paragraphXml } from "./xml/paragraphXml";
import { recordXml, recordSlots } from "./record";
import { listSlots, sectionsWith, type PageSection, type Piece } from "./slots";

export interface FileWriting {
  /** ISO time. */
  readonly now: string;
  /** What the file is called in lists of files. */
  readonly title: string;
  /** Pieces of the page of charts; none: there is no such page. */
  readonly charts?: readonly Slot[];
}

/** The bytes of a .docx. */
export function wordFile(document: ReportDocument, { now, title, charts = [] }: FileWriting): Uint8Array {
  const { format, language } = document;
  const parts = charts.flatMap(({ chart }) => chart?.part ?? []);
  const texts = {
    ...fileParts({ format, language, title, writtenAt: now, charts: parts }),
    "word/document.xml": documentXml(bodyXml(document, charts)),
    [RECORD_PART]: recordXml({ form: format.name, slots: recordSlots(listSlots(document, charts)) }),
  };
  return packTexts(texts);
}

function bodyXml(document: ReportDocument, charts: readonly Slot[]): string {
  const sections = sectionsWith(charts, document);
  return sections
    .map((section, index) => {
      const { landscape, continues = false } = section;
      const restart = index > 0 && !continues;
      const page = sectionXml(document.format, { landscape, restart, continues });
      const isLast = index === sections.length - 1;
      // The page of a section stands in its last paragraph; that of the last one after all.
      return piecesXml(section) + (isLast ? page : paragraphXml("", { section: page }, { size: 1 }));
    })
    .join("");
}

function piecesXml({ pieces }: PageSection): string {
  return pieces.map((piece: Piece) => (piece.kind === "slot" ? controlXml(piece.slot) : piece.xml)).join("");
}
