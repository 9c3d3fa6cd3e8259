/** The parts of a Word file beside its text: styles, settings, page numbers, and what belongs to what. */

import type { Language } from "../model/language";
import { WORD_LANGUAGES } from "./xml/languages";
import type { ReportFormat } from "../report/choices/forms/reportFormat";
import { STYLE, stylesXml } from "./xml/styles";
import { toTwips } from "./xml/paragraphXml";
import { HEAD, W, xmlText } from "./xml/xmlText";

const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The place of the record (record.ts) in the package. */
export const RECORD_PART = "customXml/item1.xml";

export interface FileFacts {
  readonly format: ReportFormat;
  readonly language: Language;
  /** What the file is called in lists of files. */
  readonly title: string;
  /** ISO time. */
  readonly writtenAt: string;
  /** Texts of the charts' parts, in their order. */
  readonly charts?: readonly string[];
}

/** Parts by path, without the text and the record. */
export function fileParts(facts: FileFacts): Readonly<Record<string, string>> {
  const { charts = [] } = facts;
  const chartPaths = charts.map((_, index) => `charts/chart${index + 1}.xml`);
  return {
    "[Content_Types].xml": contentTypes(charts.length),
    "_rels/.rels": relationships([
      ["officeDocument", "word/document.xml"],
      ["core", "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreXml(facts),
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["settings", "settings.xml"],
      ["header", "header1.xml"],
      ["header", "header2.xml"],
      ["customXml", "../customXml/item1.xml"],
      ...chartPaths.map((path) => ["chart", path] as const),
    ]),
    ...Object.fromEntries(charts.map((part, index) => [`word/${chartPaths[index] ?? ""}`, part])),
    "word/styles.xml": stylesXml(facts.format, facts.language),
    "word/settings.xml": settingsXml(facts),
    "word/header1.xml": headerXml(pageNumber(facts.format)),
    "word/header2.xml": headerXml(`<w:p><w:pPr><w:pStyle w:val="${STYLE.centre}"/></w:pPr></w:p>`),
    "customXml/_rels/item1.xml.rels": relationships([["customXmlProps", "itemProps1.xml"]]),
    "customXml/itemProps1.xml":
      HEAD +
      '<ds:datastoreItem ds:itemID="{3C6B1E52-7C1A-4B0E-9E57-C417EEC417EE}" ' +
      `xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  };
}

/** The text part around its body. */
export function documentXml(body: string): string {
  return `${HEAD}<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`;
}

/** The page of a section; one that continues has its number on the first page, too. Relations 3 and 4 are the header with the number and the empty one of the first page. */
export function sectionXml(
  { margins }: ReportFormat,
  page: { landscape: boolean; restart: boolean; continues?: boolean },
): string {
  const [width, height] = page.landscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  return [
    "<w:sectPr>",
    '<w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>',
    '<w:type w:val="nextPage"/>',
    `<w:pgSz w:w="${width}" w:h="${height}"${page.landscape ? ' w:orient="landscape"' : ""}/>`,
    `<w:pgMar w:top="${toTwips(margins.top)}" w:right="${toTwips(margins.right)}"`,
    ` w:bottom="${toTwips(margins.bottom)}" w:left="${toTwips(margins.left)}"`,
    ` w:header="${toTwips(margins.header)}" w:footer="${toTwips(margins.header)}" w:gutter="0"/>`,
    page.restart ? '<w:pgNumType w:start="1"/>' : "",
    page.continues === true ? "" : "<w:titlePg/>",
    "</w:sectPr>",
  ].join("");
}

/** A4 in twips. */
export const PAGE = { width: 11906, height: 16838 };

function contentTypes(charts: number): string {
  const parts = [
    ["/word/document.xml", `${WORD}.document.main+xml`],
    ["/word/styles.xml", `${WORD}.styles+xml`],
    ["/word/settings.xml", `${WORD}.settings+xml`],
    ["/word/header1.xml", `${WORD}.header+xml`],
    ["/word/header2.xml", `${WORD}.header+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
    ...Array.from({ length: charts }, (_, index) => [
      `/word/charts/chart${index + 1}.xml`,
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    ]),
  ];
  return [
    HEAD,
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`),
    "</Types>",
  ].join("");
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(([kind, target], index) => {
    const type =
      kind === "core"
        ? `${PACKAGE}/relationships/metadata/core-properties`
        : `${OFFICE}/relationships/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function coreXml({ title, language, writtenAt }: FileFacts): string {
  const time = new Date(writtenAt);
  const at = Number.isNaN(time.getTime()) ? "1980-01-01T00:00:00Z" : `${time.toISOString().slice(0, 19)}Z`;
  return [
    HEAD,
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dc:language>${WORD_LANGUAGES[language].tag}</dc:language>`,
    `<dc:title>${xmlText(title)}</dc:title>`,
    "</cp:coreProperties>",
  ].join("");
}

function settingsXml({ language }: FileFacts): string {
  const { tag, decimal, list } = WORD_LANGUAGES[language];
  return [
    HEAD,
    `<w:settings ${W}>`,
    '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    `<w:themeFontLang w:val="${tag}"/>`,
    `<w:decimalSymbol w:val="${decimal}"/><w:listSeparator w:val="${list}"/>`,
    "</w:settings>",
  ].join("");
}

function headerXml(paragraph: string): string {
  return `${HEAD}<w:hdr ${W}>${paragraph}</w:hdr>`;
}

function pageNumber({ pageNumberSize }: ReportFormat): string {
  const run = `<w:rPr><w:sz w:val="${pageNumberSize * 2}"/><w:szCs w:val="${pageNumberSize * 2}"/></w:rPr>`;
  return [
    `<w:p><w:pPr><w:pStyle w:val="${STYLE.centre}"/></w:pPr>`,
    `<w:fldSimple w:instr=" PAGE "><w:r>${run}<w:t>2</w:t></w:r></w:fldSimple></w:p>`,
  ].join("");
}
