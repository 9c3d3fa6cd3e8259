/** Widths of text in pixels, as the browser draws it. */
import type { Format } from "../../workbook/model";

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Metric-compatible faces stand in where an office font is not installed. */
const STAND_INS: Readonly<Record<string, string>> = {
  "times new roman": '"Liberation Serif", Tinos, serif',
  arial: '"Liberation Sans", Arimo, sans-serif',
  calibri: "Carlito, Arial, sans-serif",
  cambria: "Caladea, serif",
};

const families = new Map<string, string>();

/** The CSS family of a cell's font, with its stand-ins. */
export function family(name: string): string {
  const known = families.get(name) ?? familyOf(name);
  families.set(name, known);
  return known;
}

function familyOf(name: string): string {
  return `"${name.replace(/"/g, "")}", ${STAND_INS[name.toLowerCase()] ?? "Arial, sans-serif"}`;
}

/** A cell's font size in pixels. */
export function fontPixels(look: Pick<Format, "fontSize">): number {
  return (look.fontSize * 96) / 72;
}

type Font = Pick<Format, "fontName" | "fontSize" | "bold" | "italic">;

function cssFont(font: Font): string {
  return `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${fontPixels(font)}px ${family(font.fontName)}`;
}

/** The width of one line; estimated where there is no canvas (jsdom). */
export function textWidth(text: string, font: Font): number {
  const css = cssFont(font);
  const key = `${css}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (context === undefined) context = canvas();
  if (context) context.font = css;
  const width = context ? context.measureText(text).width : text.length * fontPixels(font) * 0.45;
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}

const LATIN = /^[\x20-\u024f\u1e00-\u1eff]*$/;
/** Letters side by side may stand a little further apart than each by itself. */
const KERNED = 1.1;
const letters = new Map<string, Map<string, number>>();

/** Whether a text needs less than that width, seen from its letters, each measured once; false where only measuring the whole tells. */
export function surelyFits(text: string, font: Font, width: number): boolean {
  if (text.length * fontPixels(font) > width * 4 || !LATIN.test(text)) return false;
  const css = cssFont(font);
  const known = letters.get(css) ?? new Map<string, number>();
  letters.set(css, known);
  let used = 0;
  for (const letter of text) {
    let wide = known.get(letter);
    if (wide === undefined) known.set(letter, (wide = textWidth(letter, font)));
    used += wide;
  }
  return used * KERNED + 1 <= width;
}

/** Lines a text takes when broken at spaces to a width. */
export function countLines(text: string, font: Font, width: number): number {
  const space = textWidth(" ", font);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      const wide = textWidth(word, font);
      if (used > 0 && used + space + wide > width) {
        lines++;
        used = wide;
      } else used += (used > 0 ? space : 0) + wide;
    }
  }
  return lines;
}

function canvas(): CanvasRenderingContext2D | null {
  if (typeof CanvasRenderingContext2D === "undefined") return null;
  return document.createElement("canvas").getContext("2d");
}
