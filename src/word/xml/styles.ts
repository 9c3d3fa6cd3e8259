/** The styles of a Word file of ours. */

import type { Language } from "../../model/language";
import type { Lettering, ReportFormat } from "../../report/choices/forms/reportFormat";
import { WORD_LANGUAGES } from "./languages";
import { TWIPS, toTwips } from "./paragraphXml";
import { HEAD, W } from "./xmlText";

const FONT = "Times New Roman";

/**
 * By what they are for: ids in the file. What a whole paragraph looks like is its style's: LibreOffice 7.4 drops the looks of the first
 * run in a content control.
 */
export const STYLE = {
  text: "CTText",
  /** The headline. */
  strong: "CTStrong",
  draft: "CTDraft",
  centre: "CTCentre",
  title: "CTTitle",
  label: "CTLabel",
  superior: "CTSuperior",
  body: "CTBody",
  /** The line above the recipients. */
  recipients: "CTRecipients",
  small: "CTSmall",
  /** Cells and heads of tables, by the size of their letters. */
  cell: { 11: "CTCell11", 12: "CTCell12" },
  head: { 11: "CTHead11", 12: "CTHead12" },
  heading: { 1: "Heading1", 2: "Heading2", 3: "Heading3" },
} as const;

/** Our styles by what a person reads of them; a program that saves the file may give them ids of its own. */
export const STYLE_NAMES: Readonly<Record<string, string>> = {
  [STYLE.text]: "Chi tieu: van ban",
  [STYLE.strong]: "Chi tieu: van ban dam",
  [STYLE.draft]: "Chi tieu: du thao",
  [STYLE.centre]: "Chi tieu: giua dong",
  [STYLE.title]: "Chi tieu: ten loai",
  [STYLE.label]: "Chi tieu: phu luc",
  [STYLE.superior]: "Chi tieu: cap tren",
  [STYLE.body]: "Chi tieu: co quan",
  [STYLE.recipients]: "Chi tieu: noi nhan",
  [STYLE.small]: "Chi tieu: chu nho",
  [STYLE.cell[11]]: "Chi tieu: o bang 11",
  [STYLE.head[11]]: "Chi tieu: dau bang 11",
  [STYLE.cell[12]]: "Chi tieu: o bang 12",
  [STYLE.head[12]]: "Chi tieu: dau bang 12",
  ...Object.fromEntries(Object.entries(STYLE.heading).map(([level, id]) => [id, `heading ${level}`])),
};

/** The part: letters, lines and first line as the form has them; the language for whoever checks spelling or reads aloud. */
export function stylesXml(format: ReportFormat, language: Language): string {
  const { prose } = format;
  const lang = WORD_LANGUAGES[language].tag;
  return [
    HEAD,
    `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>`,
    `<w:rFonts w:ascii="${FONT}" w:eastAsia="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>`,
    sizeXml(prose.size),
    `<w:lang w:val="${lang}" w:eastAsia="${lang}" w:bidi="ar-SA"/>`,
    "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>",
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    ...Object.values(STYLE.heading).map((id, index) => headingStyle(id, index, format)),
    paragraphStyle(STYLE.text, proseLines(format) + '<w:jc w:val="both"/>'),
    paragraphStyle(STYLE.strong, "", BOLD, STYLE.text),
    paragraphStyle(STYLE.draft, "", `<w:i/><w:iCs/><w:color w:val="${DRAFT}"/>`, STYLE.text),
    paragraphStyle(STYLE.centre, CENTRED),
    paragraphStyle(STYLE.title, "", BOLD + sizeXml(format.title.size), STYLE.centre),
    paragraphStyle(STYLE.label, "", BOLD, STYLE.centre),
    paragraphStyle(STYLE.superior, "", lettersXml(format.superior), STYLE.centre),
    paragraphStyle(STYLE.body, "", lettersXml(format.body), STYLE.centre),
    paragraphStyle(STYLE.recipients, "", lettersXml(format.recipientsHeading)),
    ...([11, 12] as const).flatMap((size) => [
      paragraphStyle(STYLE.cell[size], "", sizeXml(size)),
      paragraphStyle(STYLE.head[size], CENTRED, BOLD, STYLE.cell[size]),
    ]),
    paragraphStyle(STYLE.small, '<w:spacing w:before="60"/><w:jc w:val="both"/>', sizeXml(10)),
    "</w:styles>",
  ].join("");
}

const BOLD = "<w:b/><w:bCs/>";
const CENTRED = '<w:jc w:val="center"/>';
const DRAFT = "1F4E79";

function lettersXml({ size, bold, italic, underline }: Lettering): string {
  return [
    bold === true ? BOLD : "",
    italic === true ? "<w:i/><w:iCs/>" : "",
    sizeXml(size),
    underline === true ? '<w:u w:val="single"/>' : "",
  ].join("");
}

function sizeXml(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

function paragraphStyle(id: string, paragraph: string, run = "", on = "Normal"): string {
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${STYLE_NAMES[id] ?? id}"/>`,
    `<w:basedOn w:val="${on}"/><w:qFormat/>`,
    paragraph === "" ? "" : `<w:pPr>${paragraph}</w:pPr>`,
    run === "" ? "" : `<w:rPr>${run}</w:rPr>`,
    "</w:style>",
  ].join("");
}

/** Lines and first line as the form has them. */
function proseLines({ prose }: ReportFormat): string {
  const lines = prose.exactly
    ? `w:line="${prose.pitch * TWIPS}" w:lineRule="exact"`
    : `w:line="${Math.round((240 * prose.pitch) / (prose.size * 1.15))}" w:lineRule="auto"`;
  const first = toTwips(prose.firstLine);
  return `<w:spacing w:after="120" ${lines}/><w:ind w:firstLine="${first}"/>`;
}

function headingStyle(id: string, index: number, { prose }: ReportFormat): string {
  const letters = index < 2 ? BOLD : `${BOLD}<w:i/><w:iCs/>`;
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${index + 1}"/>`,
    '<w:basedOn w:val="Normal"/><w:next w:val="CTText"/><w:qFormat/>',
    '<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="120" w:after="120"/>',
    `<w:outlineLvl w:val="${index}"/></w:pPr>`,
    `<w:rPr>${letters}${sizeXml(prose.size)}</w:rPr></w:style>`,
  ].join("");
}
