/** The page of charts at the end of a Word file: its pieces, each a control of ours, the charts with parts of their own. */

import type { DrawnChart, DrawnCharts } from "../../report/document/drawnChart";
import type { Language } from "../../model/language";
import type { ReportFormat } from "../../report/choices/forms/reportFormat";
import { wordFileText } from "../../text/word";
import type { Slot } from "../controls";
import { PAGE } from "../fileParts";
import { paragraphXml, toTwips } from "../xml/paragraphXml";
import { STYLE } from "../xml/styles";
import { xmlAttribute } from "../xml/xmlText";
import { CHART_TAG, chartContent, FIRST_CHART_RELATION } from "../foundChart";
import { chartXml } from "./chartXml";

export interface ChartsPage {
  readonly format: ReportFormat;
  readonly language: Language;
}

/** None where there is nothing to draw. */
export function chartSlots({ title, charts, notes }: DrawnCharts, page: ChartsPage): readonly Slot[] {
  if (charts.length === 0) return [];
  const words = wordFileText(page.language);
  const slot = (name: string, xml: string): Slot => ({
    tag: CHART_TAG + name,
    title: words.slots[`chart:${name}`] ?? words.otherSlot,
    xml,
  });
  return [
    slot("title", paragraphXml(title, { style: STYLE.heading[1], align: "center" })),
    ...charts.map((chart, index): Slot => {
      const xml = drawingXml(chart, index, page);
      const part = chartXml(chart, page.language);
      return {
        ...slot(chart.id, xml),
        chart: { part, content: chartContent(part, xml) },
      };
    }),
    ...(notes.length === 0
      ? []
      : [slot("notes", notes.map((text) => paragraphXml(text, { style: STYLE.small })).join(""))]),
  ];
}

/** A millimetre in units of drawings. */
const EMU = 36_000;

/** Millimetres a bar takes, and what stands round all of them. */
const BAR = { fields: 10, plan: 5.6 };
const ROUND = { fields: 30, plan: 24 };

/** Both on one page, with title and notes. */
const MOST = { fields: 64, plan: 136 };

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

function drawingXml({ id, names, title, alt }: DrawnChart, index: number, { format }: ChartsPage): string {
  const { left, right } = format.margins;
  const width = Math.round(((PAGE.width - toTwips(left) - toTwips(right)) / 1440) * 25.4 * EMU);
  const height = Math.round(Math.min(MOST[id], ROUND[id] + BAR[id] * names.length) * EMU);
  return [
    `<w:p><w:pPr><w:pStyle w:val="${STYLE.centre}"/><w:spacing w:after="120"/></w:pPr><w:r><w:drawing>`,
    `<wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent cx="${width}" cy="${height}"/>`,
    `<wp:docPr id="${index + 1}" name="${xmlAttribute(title)}" descr="${xmlAttribute(alt)}"/><wp:cNvGraphicFramePr/>`,
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart">`,
    `<c:chart xmlns:c="${DRAWING}/chart" r:id="rId${FIRST_CHART_RELATION + index}"/>`,
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
  ].join("");
}
