/** What a chart in a Word file says: compared by that, since programs that save the file write its part anew. */

import { hashText } from "../../report/kept/hashText";
import { readContent, type Content } from "../content";
import { TAG_START } from "../controls";
import { findChild, scanXml, walkElements, type XmlElement } from "../xml/scanXml";
import { W } from "../xml/xmlText";

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
      return [...of("c:tx"), ...of("c:cat"), ...figures, groundOf(series)].join("\t");
    });
}

function textsIn(element: XmlElement, name: string): readonly string[] {
  return [...walkElements(element)].filter((each) => each.name === name).map(({ text }) => text);
}

function groundOf(series: XmlElement): string {
  const fill = findChild(series, "c:spPr")?.children.find(({ name }) => name.endsWith("Fill"));
  if (fill === undefined) return "";
  return [...walkElements(fill)]
    .map(({ name, attributes }) => name + (attributes["val"] ?? attributes["prst"] ?? ""))
    .join(" ");
}
