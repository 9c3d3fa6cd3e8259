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

/** The CSS family of a cell's font, with its stand-ins. */
export function family(name: string): string {
  return `"${name.replace(/"/g, "")}", ${STAND_INS[name.toLowerCase()] ?? "Arial, sans-serif"}`;
}

/** A cell's font size in pixels. */
export function fontPixels(look: Pick<Format, "fontSize">): number {
  return (look.fontSize * 96) / 72;
}

type Font = Pick<Format, "fontName" | "fontSize" | "bold" | "italic">;

/** The width of one line; estimated where there is no canvas (jsdom). */
export function textWidth(text: string, font: Font): number {
  const px = fontPixels(font);
  const css = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${px}px ${family(font.fontName)}`;
  const key = `${css}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (context === undefined) context = canvas();
  if (context) context.font = css;
  const width = context ? context.measureText(text).width : text.length * px * 0.45;
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
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
