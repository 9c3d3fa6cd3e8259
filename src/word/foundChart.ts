/** A chart of ours in a Word file, compared by what it says, since programs that save the file write its part anew. */

import { hashText } from "../report/kept/hashText";
import { readContent, type Content } from "./content";
import { TAG_START } from "./controls";
import type { Edit } from "./exchange";
import type { FoundControl, OpenedWordFile } from "./openWordFile";
import { textOfPart } from "./package";
import { findTargets } from "./partsOfFile";
import { findChild, scanXml, walkElements, type XmlElement } from "./xml/scanXml";
import { W, xmlAttribute } from "./xml/xmlText";

/** Begins the tag of every piece of the page of charts. */
export const CHART_TAG = `${TAG_START}chart:`;

/** The relations of the text part before are those of every file. */
export const FIRST_CHART_RELATION = 6;

/** Of a chart's part, and of what stands round it in the text. */
export function chartContent(part: string, round: string): Content {
  const root = scanXml(`<w:sdtContent ${W}>${round}</w:sdtContent>`);
  const said = root === null ? null : contentOfChart(part, root);
  if (said === null) throw new Error("a chart of ours is not well-formed");
  return said;
}

/** null: the part is no chart that can be read. */
export function contentOfChart(part: string, round: XmlElement): Content | null {
  const space = scanXml(part);
  if (space?.name !== "c:chartSpace") return null;
  const text = findDescription(round)?.attributes["descr"] ?? "";
  const said = [text, readContent(round).look, titleIn(space), ...seriesIn(space)];
  return { text, look: hashText(said.join("\n")) };
}

/** What holds a drawing's words for those who do not see it. */
export function findDescription(round: XmlElement): XmlElement | null {
  return [...walkElements(round)].find(({ name }) => name === "wp:docPr") ?? null;
}

function titleIn(space: XmlElement): string {
  const title = findChild(findChild(space, "c:chart"), "c:title");
  return title === null ? "" : textsIn(title, "a:t").join("");
}

/** Names, figures and grounds of the series. */
function seriesIn(space: XmlElement): readonly string[] {
  return [...walkElements(space)]
    .filter(({ name }) => name === "c:ser")
    .map((series) => {
      const of = (name: string): readonly string[] => {
        const part = findChild(series, name);
        return part === null ? [] : textsIn(part, "c:v");
      };
      const figures = of("c:val").map((each) => Number(each).toFixed(6));
      return [...of("c:tx"), ...of("c:cat"), ...figures, fillText(series)].join("\t");
    });
}

function textsIn(element: XmlElement, name: string): readonly string[] {
  return [...walkElements(element)].filter((each) => each.name === name).map(({ text }) => text);
}

function fillText(series: XmlElement): string {
  const fill = findChild(series, "c:spPr")?.children.find(({ name }) => name.endsWith("Fill"));
  if (fill === undefined) return "";
  return [...walkElements(fill)]
    .map(({ name, attributes }) => name + (attributes["val"] ?? attributes["prst"] ?? ""))
    .join(" ");
}

/** As it stands in a person's file. */
export interface FoundChart {
  /** The path of its part. */
  readonly part: string;
  readonly description: XmlElement;
  readonly content: Content;
}

/** null: something else stands where the chart stood, or nothing. */
export function findChart(
  file: Pick<OpenedWordFile, "parts" | "textPart">,
  { content }: FoundControl,
): FoundChart | null {
  const charts = [...walkElements(content)].filter(({ name }) => name === "c:chart");
  const id = charts[0]?.attributes["r:id"];
  const target = findTargets(file.parts, file.textPart).find((each) => each.id === id);
  const bytes = target === undefined ? undefined : file.parts[target.path];
  const description = findDescription(content);
  if (charts.length !== 1 || target === undefined || bytes === undefined || description === null) return null;
  const said = contentOfChart(textOfPart(bytes, target.path), content);
  return said === null ? null : { part: target.path, description, content: said };
}

/** Whether a control of this tag holds a chart. */
export function isChart(tag: string): boolean {
  return tag === `${CHART_TAG}fields` || tag === `${CHART_TAG}plan`;
}

/** Other words for those who do not see the chart; the rest of its frame stays. */
export function describe(text: string, { description: { start, end } }: FoundChart, words: string): Edit {
  const tag = text.slice(start, end);
  const bare = tag.replace(/\sdescr\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return {
    start,
    end,
    text: bare.replace(/^<wp:docPr/, () => `<wp:docPr descr="${xmlAttribute(words)}"`),
  };
}
