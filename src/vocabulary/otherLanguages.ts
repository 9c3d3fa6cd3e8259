/** Headings in languages other than Vietnamese and English: the names below them are asked about, not judged by words. */

import { headingForm } from "./forms";
import { unaccented } from "./unaccented";
import { OTHER_SCRIPT } from "./wanted";

/** Letters of neither language; those that old Vietnamese fonts take for their own are not among them. */
const OTHER_LETTER = /[łżśźćńęąőűşğıčšžřě]/iu;

/** Indonesian, Spanish, Portuguese, French, German, Polish … In heading form. */
const OTHER_HEADING = unaccented(
  /^(?:indikator(?:en)?|satuan|sasaran|realisasi|capaian|uraian|kegiatan|anggaran|indicador(?:es)?|indicateurs?|libelle|meta|metas|objetivo|objectif|cibles?|prevu|previsto|resultados?|realizado|ejecutado|executado|logrado|logro|alcanzado|alcancado|realise|realisation|reel|unidade?|unite|kennzahl(?:en)?|einheit|ziel|zielwert|zielerreichung|soll|planwert|ist|istwert|ergebnis|wykonanie|mal|utfall|tavoite|toteuma|obiettivo|risultato|doel|resultaat)(?: 20\d\d)?$/,
);

/** Whether a table's headings are in such a language: one in its script or letters, or in words that no other has. */
export function areOtherLanguage(headings: readonly string[]): boolean {
  return headings.some(
    (heading) =>
      OTHER_SCRIPT.test(heading) || OTHER_LETTER.test(heading) || OTHER_HEADING.test(headingForm(heading)),
  );
}
