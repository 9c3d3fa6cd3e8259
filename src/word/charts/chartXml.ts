/** A chart part of a Word file: lying, stacked bars with their figures inside, and no workbook behind them. */

import type { DrawnChart, DrawnLook, DrawnSeries } from "../../report/document/drawnChart";
import type { Language } from "../../model/language";
import { WORD_LANGUAGES } from "../xml/languages";
import { HEAD, xmlText } from "../xml/xmlText";

const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Axes are told apart by numbers. */
const [NAMES_AXIS, VALUES_AXIS] = [1, 2];

/** The part's text. */
export function chartXml(chart: DrawnChart, language: Language): string {
  return [
    HEAD,
    `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:date1904 val="0"/>`,
    `<c:lang val="${WORD_LANGUAGES[language].tag}"/><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${lettersXml({ size: 12, bold: true })}</a:pPr>`,
    `<a:r><a:rPr lang="${WORD_LANGUAGES[language].tag}" sz="1200" b="1">${INK}${FONT}</a:rPr>`,
    `<a:t>${xmlText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    ...chart.series.map((each, index) => seriesXml(each, index, chart)),
    `<c:gapWidth val="45"/><c:overlap val="100"/><c:axId val="${NAMES_AXIS}"/><c:axId val="${VALUES_AXIS}"/></c:barChart>`,
    axesXml(chart),
    "<c:spPr><a:noFill/></c:spPr></c:plotArea>",
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml({ size: 11 })}</c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    `${textXml({ size: 11 })}</c:chartSpace>`,
  ].join("");
}

const INK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';
const FONT = '<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>';

interface Letters {
  readonly size: number;
  readonly bold?: boolean;
  readonly isWhite?: boolean;
}

function lettersXml({ size, bold = false, isWhite = false }: Letters): string {
  const ink = isWhite ? INK.replace("000000", "FFFFFF") : INK;
  return `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${ink}${FONT}</a:defRPr>`;
}

function textXml(letters: Letters): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${lettersXml(letters)}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

function seriesXml({ name, values, look }: DrawnSeries, index: number, { names, scale }: DrawnChart): string {
  const column = String.fromCharCode(66 + index);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>A!$${column}$1</c:f><c:strCache>${pointsXml([xmlText(name)])}</c:strCache></c:strRef></c:tx>`,
    `<c:spPr>${fillXml(look)}<a:ln w="9525"><a:solidFill><a:srgbClr val="${bare(look.line)}"/></a:solidFill></a:ln></c:spPr>`,
    '<c:invertIfNegative val="0"/>',
    scale === null ? labelsXml(look) : "",
    `<c:cat><c:strRef><c:f>A!$A$2:$A$${names.length + 1}</c:f><c:strCache>${pointsXml(names.map(xmlText))}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>A!$${column}$2:$${column}$${names.length + 1}</c:f><c:numCache>`,
    `<c:formatCode>General</c:formatCode>${pointsXml(values.map(String))}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join("");
}

function pointsXml(points: readonly string[]): string {
  const each = points.map((text, at) => `<c:pt idx="${at}"><c:v>${text}</c:v></c:pt>`);
  return `<c:ptCount val="${points.length}"/>${each.join("")}`;
}

function fillXml({ fill, line, pattern }: DrawnLook): string {
  const colour = `<a:srgbClr val="${bare(pattern === "solid" ? fill : line)}"/>`;
  if (pattern === "solid") return `<a:solidFill>${colour}</a:solidFill>`;
  const kind = pattern === "hatched" ? "wdUpDiag" : "pct20";
  return `<a:pattFill prst="${kind}"><a:fgClr>${colour}</a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
}

function bare(colour: string): string {
  return colour.replace("#", "");
}

/** Counts on their bars, on white where lines or dots would run through them; nothing where there is none. */
function labelsXml({ fill, pattern }: DrawnLook): string {
  const ground =
    pattern === "solid" ? "" : '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>';
  const isWhite = pattern === "solid" && parseInt(bare(fill).slice(0, 2), 16) < 0x60;
  return [
    `<c:dLbls><c:numFmt formatCode="0;;" sourceLinked="0"/>${ground}${textXml({ size: 11, bold: true, isWhite })}`,
    '<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>',
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
  ].join("");
}

function axesXml({ scale }: DrawnChart): string {
  const line = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="595959"/></a:solidFill></a:ln></c:spPr>';
  const grid = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
  const ends = scale === null ? "" : `<c:max val="${scale.high}"/><c:min val="${scale.low}"/>`;
  return [
    `<c:catAx><c:axId val="${NAMES_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>`,
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>',
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textXml({ size: 11 })}`,
    `<c:crossAx val="${VALUES_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>`,
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="${VALUES_AXIS}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling>`,
    `<c:delete val="${scale === null ? 1 : 0}"/><c:axPos val="b"/>`,
    scale === null ? "" : `<c:majorGridlines>${grid}</c:majorGridlines>`,
    '<c:numFmt formatCode="+0;-0;0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/>${textXml({ size: 10 })}<c:crossAx val="${NAMES_AXIS}"/><c:crosses val="max"/>`,
    `<c:crossBetween val="between"/>${scale === null ? "" : `<c:majorUnit val="${scale.step}"/>`}</c:valAx>`,
  ].join("");
}
