/** The text of a cell: what of it is shown, in which letters, and where in its cell it lies. */
import { shownText } from "../../workbook/styleBook";
import type { Block } from "../../workbook/model";
import type { Ground } from "./cells";
import type { Look } from "./look";
import { countLines, family, fontPixels, surelyFits, textWidth } from "./measure";
import { INDENT, PADDING } from "./spills";
import { sameStyles, type Styles } from "./styles";

export interface TextPicture {
  readonly text: string;
  readonly className: string;
  readonly box: Styles;
  /** Of a text that is broken into lines: it lies in an element of its own. */
  readonly lines: Styles | null;
}

/** Where a text may stand: left from its cell. */
interface Room {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** A text, how it looks and where it may stand. */
interface Text {
  readonly text: string;
  readonly look: Look;
  readonly align: Look["horizontal"];
  readonly room: Room;
  /** Pixels for the letters of a line. */
  readonly spare: number;
  /** Of letters that shrink to fit; else 1. */
  readonly scale: number;
}

/** A line is at most as high as this many times the size of its letters. */
const LINE = 1.25;

export function textPicture(ground: Ground, block: Block, look: Look, room: Room): TextPicture {
  const { value, error } = ground.sheet.cell(block.row, block.column);
  const spare = room.width - PADDING * 2 - look.indent * INDENT;
  const text = typeof value === "number" && !error ? fitNumber(ground, look, value, spare) : look.text;
  const general =
    typeof value === "number" ? "Right" : typeof value === "boolean" || error ? "Center" : "Left";
  const align = look.horizontal === "General" ? general : look.horizontal;
  const scale = look.shrink ? Math.min(1, spare / textWidth(text, look)) : 1;
  const whole = { text, look, align, room, spare, scale };
  const wraps = (look.wrap || /Justify|Distributed/.test(align + look.vertical)) && typeof value === "string";
  return wraps ? inLines(whole) : inOneLine(whole);
}

function inOneLine(whole: Text): TextPicture {
  const { text, look, room, spare } = whole;
  const isLow = fontPixels(look) * LINE > room.height || text.includes("\n");
  const isCut = isLow || (!look.shrink && !surelyFits(text, look, spare + PADDING));
  const key = `text ${placeKey(whole)} ${letterKey(whole)}`;
  const box = sameStyles(key, () => ({ ...placed(whole), ...letters(whole) }));
  return { text, className: isCut ? "text cut" : "text", box, lines: null };
}

function inLines(whole: Text): TextPicture {
  const { text, look } = whole;
  const box = sameStyles(`box ${placeKey(whole)}`, () => ({ ...placed(whole), justifyContent: "stretch" }));
  const gap = look.vertical === "Justify" ? lineGap(whole) : 0;
  const lines = sameStyles(`lines ${whole.align} ${letterKey(whole)} ${gap}`, () => ({
    ...letters(whole),
    ...(gap > 0 && { lineHeight: `${fontPixels(look) * 1.15 + gap}px`, marginTop: `${-gap / 2}px` }),
  }));
  return { text, className: "text wraps", box, lines };
}

function placeKey({ look, align, room }: Text): string {
  return `${room.left} ${room.width} ${room.height} ${align} ${look.vertical} ${look.indent}`;
}

function letterKey({ look, scale }: Text): string {
  const { fontColor, fontName, fontSize, bold, italic, underline, strikethrough } = look;
  return `${scale} ${fontColor} ${fontSize} ${bold} ${italic} ${underline} ${strikethrough} ${fontName}`;
}

const VERTICAL = { Top: "start", Center: "center", Bottom: "end", Justify: "start", Distributed: "center" };

/** Both ways to the same: `alignContent` moves a text in its box, `alignItems` where a browser does so only in a flexible one. */
function placed({ look, align, room }: Text): Styles {
  const [isRight, isMiddle] = [align === "Right", /Center|Distributed/.test(align)];
  const indent = look.indent * INDENT;
  return {
    left: `${room.left + 1}px`,
    width: `${room.width}px`,
    height: `${room.height}px`,
    paddingLeft: `${PADDING + (isRight || isMiddle ? 0 : indent)}px`,
    paddingRight: `${PADDING + (isRight ? indent : 0)}px`,
    alignContent: VERTICAL[look.vertical],
    alignItems: VERTICAL[look.vertical],
    justifyContent: sideOf(align),
  };
}

function letters({ look, align, scale }: Text): Styles {
  return {
    textAlign: align === "Justify" ? "justify" : sideOf(align),
    color: look.fontColor,
    fontFamily: family(look.fontName),
    fontSize: `${fontPixels(look) * scale}px`,
    fontWeight: look.bold ? "700" : "400",
    fontStyle: look.italic ? "italic" : "normal",
    textDecoration: decoration(look),
  };
}

function sideOf(align: string): string {
  if (/Center|Distributed/.test(align)) return "center";
  return align === "Right" ? "right" : "left";
}

/** Vertical justify: what lies between the lines, so that the first stands at the top and the last at the bottom. */
function lineGap({ text, look, spare, room }: Text): number {
  const lines = countLines(text, look, spare);
  return lines > 1 ? (room.height - 1 - lines * fontPixels(look) * 1.15) / (lines - 1) : 0;
}

/** A number too wide for its cell: a General one loses decimals, any other shows ####. */
function fitNumber(ground: Ground, look: Look, value: number, spare: number): string {
  const width = spare + PADDING;
  if (look.shrink || surelyFits(look.text, look, width) || textWidth(look.text, look) <= width)
    return look.text;
  if (look.numberFormat === "General") {
    for (let digits = 10; digits >= 1; digits--) {
      const rounded = Number(value.toPrecision(digits));
      const text = shownText(rounded, "General", ground.workbook.numberLocale, false);
      const faithful = Math.abs(rounded - value) < 1 && Math.trunc(rounded) === Math.trunc(value);
      if (faithful && textWidth(text, look) <= width) return text;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(spare / textWidth("#", look))));
}

function decoration(look: Look): string {
  const lines = [look.underline !== "None" && "underline", look.strikethrough && "line-through"].filter(
    Boolean,
  );
  if (lines.length === 0) return "none";
  return lines.join(" ") + (look.underline === "Double" ? " double" : "");
}
