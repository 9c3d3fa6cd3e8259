/** A chart of ours as it stands in a person's file. */

import type { Content } from "../content";
import type { FoundControl, OpenedWordFile } from "../openWordFile";
import { textOfPart } from "../package";
import { findTargets } from "../partsOfFile";
import { walkElements, type XmlElement } from "../xml/scanXml";
import type { Edit } from "../exchange";
import { xmlAttribute } from "../xml/xmlText";
import { CHART_TAG, contentOfChart, findDescription } from "./chartContent";

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
