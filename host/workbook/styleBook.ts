/** The looks cells point at: every distinct format once, each knowing the file's xf it grew from. */
import { format as formatted, isDateFormat } from "numfmt";
import type { Border, Edge, Format, FormatPatch, Scalar } from "./model";

export const EDGES: readonly Edge[] = ["left", "right", "top", "bottom"];
export const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

/** Excel's look of an untouched cell. */
export const DEFAULT_FORMAT: Format = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  shrink: false,
  locked: true,
  quotePrefix: false,
  borders: { left: NO_BORDER, right: NO_BORDER, top: NO_BORDER, bottom: NO_BORDER },
};

interface Entry {
  readonly format: Format;
  /** The xf in the file it is cloned from on saving; its own when it came with the file. */
  readonly xf: number;
}

/** Indices 0 … fileCount-1 are the file's own cellXfs, in its order; later ones are made here. */
export class StyleBook {
  readonly fileCount: number;
  private readonly entries: Entry[];
  private readonly known = new Map<string, number>();
  /** Forgotten with the patch: each batch brings its own. */
  private readonly steps = new WeakMap<FormatPatch, Map<number, number>>();
  /** The same by what the patch says: mostly one is made for each cell anew. */
  private readonly stepsOf = new Map<string, Map<number, number>>();

  constructor(formats: readonly Format[]) {
    const own = formats.length > 0 ? formats : [DEFAULT_FORMAT];
    this.fileCount = formats.length;
    this.entries = own.map((format, xf) => ({ format, xf }));
    own.forEach((format, at) => {
      const key = `${at} ${JSON.stringify(format)}`;
      if (!this.known.has(key)) this.known.set(key, at);
    });
  }

  entry(index: number): Entry {
    return this.entries[index] ?? this.entries[0] ?? { format: DEFAULT_FORMAT, xf: 0 };
  }

  format(index: number): Format {
    return this.entry(index).format;
  }

  /** The style that is `index` with the patch laid over it. */
  patched(index: number, patch: FormatPatch): number {
    let steps = this.steps.get(patch);
    if (steps === undefined) this.steps.set(patch, (steps = this.stepsOfWords(JSON.stringify(patch))));
    let done = steps.get(index);
    if (done === undefined) steps.set(index, (done = this.find(index, patch)));
    return done;
  }

  private stepsOfWords(words: string): Map<number, number> {
    const steps = this.stepsOf.get(words) ?? new Map<number, number>();
    this.stepsOf.set(words, steps);
    return steps;
  }

  private find(index: number, patch: FormatPatch): number {
    const base = this.entry(index);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const borders = { ...base.format.borders, ...patch.borders };
    const format: Format = { ...base.format, ...given, borders };
    const ordered = Object.fromEntries(
      Object.keys(DEFAULT_FORMAT).map((key) => [key, format[key as keyof Format]]),
    ) as unknown as Format;
    const sorted: Format = {
      ...ordered,
      borders: {
        left: borderOf(borders.left),
        right: borderOf(borders.right),
        top: borderOf(borders.top),
        bottom: borderOf(borders.bottom),
      },
    };
    const key = `${base.xf} ${JSON.stringify(sorted)}`;
    let at = this.known.get(key);
    if (at === undefined) {
      at = this.entries.push({ format: sorted, xf: base.xf }) - 1;
      this.known.set(key, at);
    }
    return at;
  }
}

function borderOf(border: Border): Border {
  return border.style === "None"
    ? NO_BORDER
    : { style: border.style, weight: border.weight, color: border.color.toUpperCase() };
}

/** As shown in a wide enough column; a pattern that cannot be read shows the value as General. */
export function shownText(value: Scalar, pattern: string, locale: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  if (typeof value === "string" && !pattern.includes("@") && !pattern.includes(";")) return value;
  const number = date1904 && typeof value === "number" && isDateFormat(pattern) ? value + 1462 : value;
  try {
    return formatted(pattern, number, { locale, nbsp: false });
  } catch {
    return formatted("General", number, { locale, nbsp: false });
  }
}
