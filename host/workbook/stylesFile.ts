/** styles.xml: read into a StyleBook; new looks appended as clones of the ones they grew from. */
import { getFormatFromId } from "numfmt";
import type { Border, Edge, Format, RuleFormat } from "./model";
import type { Package } from "./package";
import { DEFAULT_FORMAT, EDGES, NO_BORDER, StyleBook } from "./styleBook";
import { make, type El } from "./xml";

const ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const FONT =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
const THEME = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
const THEME_DEFAULT =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

// A line style in a file as Excel's API names it.
const LINES: Record<string, readonly [Border["style"], Border["weight"]]> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};
const HORIZONTAL: Record<string, Format["horizontal"]> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Record<string, Format["vertical"]> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** Turns the file's colours (rgb, theme with tint, palette) into "#RRGGBB". */
class Colours {
  private readonly theme: string[];
  private readonly palette: string[];

  constructor(styles: El | null, theme: El | null) {
    const scheme = theme?.child("themeElements")?.child("clrScheme");
    this.theme = THEME.map((name, at) => {
      const colour = scheme?.child(name)?.elements[0];
      return colour?.attr("lastClr") ?? colour?.attr("val") ?? THEME_DEFAULT[at] ?? "000000";
    });
    const own = styles?.child("colors")?.child("indexedColors")?.elements ?? [];
    this.palette = PALETTE.map((colour, at) => own[at]?.attr("rgb")?.slice(-6) ?? colour);
  }

  read(colour: El | undefined): string | null {
    if (colour === undefined || colour.flag("auto")) return null;
    const theme = colour.number("theme");
    const indexed = colour.number("indexed");
    const rgb =
      colour.attr("rgb")?.slice(-6) ??
      (theme !== undefined ? this.theme[theme] : indexed !== undefined ? this.palette[indexed] : undefined);
    if (rgb === undefined || !/^[0-9A-Fa-f]{6}$/.test(rgb)) return null;
    const tint = colour.number("tint") ?? 0;
    return `#${(tint === 0 ? rgb : tinted(rgb, tint)).toUpperCase()}`;
  }
}

/** Excel lightens or darkens on the HLS wheel. */
function tinted(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const old = (high + low) / 2;
  const light = tint < 0 ? old * (1 + tint) : old * (1 - tint) + tint;
  const spread = old === 0 || old === 1 ? 0 : (high - low) / (1 - Math.abs(2 * old - 1));
  const chroma = (1 - Math.abs(2 * light - 1)) * spread;
  return [red, green, blue]
    .map((part) => (high === low ? light : light + ((part - old) / (high - low)) * chroma))
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}

/** "#RRGGBB" as a colour element. */
export function colourElement(name: string, colour: string): El {
  return make(name, { rgb: `FF${colour.replace("#", "").toUpperCase()}` });
}

function alignmentOf(
  alignment: El | undefined,
): Pick<Format, "horizontal" | "vertical" | "wrap" | "indent" | "shrink"> {
  return {
    horizontal: HORIZONTAL[alignment?.attr("horizontal") ?? ""] ?? "General",
    vertical: VERTICAL[alignment?.attr("vertical") ?? ""] ?? "Bottom",
    wrap: alignment?.flag("wrapText") ?? false,
    indent: alignment?.number("indent") ?? 0,
    shrink: alignment?.flag("shrinkToFit") ?? false,
  };
}

export class StylesFile {
  readonly styles: StyleBook;
  readonly colours: Colours;
  readonly dxfs: readonly RuleFormat[];
  private readonly root: El;
  private readonly written = new Map<number, number>();
  private readonly dxfIds = new Map<string, number>();
  private readonly added = new Map<string, number>();

  constructor(
    file: Package,
    path: string,
    theme: string | undefined,
    book: StyleBook | null,
    private readonly provisional = false,
  ) {
    this.root = file.document(path).root;
    this.colours = new Colours(this.root, theme === undefined ? null : file.document(theme).root);
    const list = (name: string) => this.root.child(name)?.elements ?? [];
    const numbers = new Map(
      list("numFmts").map((one) => [one.attr("numFmtId"), one.attr("formatCode") ?? "General"]),
    );
    const number = (id: string | undefined) => numbers.get(id) ?? builtIn(Number(id ?? 0));
    const fonts = list("fonts").map((font) => this.font(font));
    const fills = list("fills").map((fill) => this.fill(fill));
    const borders = list("borders").map((border) => this.border(border));
    const formats = list("cellXfs").map((xf): Format => ({
      ...DEFAULT_FORMAT,
      ...alignmentOf(xf.child("alignment")),
      numberFormat: number(xf.attr("numFmtId")),
      ...fonts[xf.number("fontId") ?? 0],
      fill: fills[xf.number("fillId") ?? 0] ?? null,
      locked: xf.child("protection")?.flag("locked", true) ?? true,
      quotePrefix: xf.flag("quotePrefix"),
      borders: borders[xf.number("borderId") ?? 0] ?? DEFAULT_FORMAT.borders,
    }));
    this.styles = book ?? new StyleBook(formats);
    this.dxfs = list("dxfs").map((dxf) => this.ruleFormat(dxf));
    this.dxfs.forEach((format, at) => {
      const key = JSON.stringify(format);
      if (!this.dxfIds.has(key)) this.dxfIds.set(key, at);
    });
  }

  private ruleFormat(dxf: El): RuleFormat {
    const font = dxf.child("font");
    const fill = dxf.child("fill")?.child("patternFill");
    const fontColor = this.colours.read(font?.child("color"));
    const pattern = fill?.attr("patternType");
    const colour = this.colours.read(
      fill?.child(pattern === "solid" && !fill.child("bgColor") ? "fgColor" : "bgColor"),
    );
    const code = dxf.child("numFmt")?.attr("formatCode");
    const border = dxf.child("border");
    const on = (name: string) => (font?.child(name) ? { [NAMED[name] ?? name]: isOn(font.child(name)) } : {});
    return {
      ...(fontColor !== null && { fontColor }),
      ...on("b"),
      ...on("i"),
      ...on("strike"),
      ...(font?.child("u") && { underline: font.child("u")?.attr("val") !== "none" }),
      ...(colour !== null && pattern !== "none" && { fill: colour }),
      ...(code !== undefined && { numberFormat: code }),
      ...(border && { borders: this.border(border) }),
    };
  }

  private font(font: El): Partial<Format> {
    const underline = font.child("u")?.attr("val") ?? "single";
    return {
      fontName: font.child("name")?.attr("val") ?? DEFAULT_FORMAT.fontName,
      fontSize: font.child("sz")?.number("val") ?? DEFAULT_FORMAT.fontSize,
      bold: isOn(font.child("b")),
      italic: isOn(font.child("i")),
      strikethrough: isOn(font.child("strike")),
      underline:
        !font.child("u") || underline === "none"
          ? "None"
          : underline.startsWith("double")
            ? "Double"
            : "Single",
      fontColor: this.colours.read(font.child("color")) ?? "#000000",
    };
  }

  private fill(fill: El): string | null {
    const pattern = fill.child("patternFill");
    const type = pattern?.attr("patternType") ?? "none";
    if (pattern === undefined)
      return this.colours.read(fill.child("gradientFill")?.child("stop")?.child("color"));
    if (type === "none") return null;
    if (type !== "solid" && !pattern.child("fgColor") && !pattern.child("bgColor")) return null;
    return (
      this.colours.read(pattern.child(type === "solid" ? "fgColor" : "bgColor")) ??
      (type === "solid" ? "#000000" : null)
    );
  }

  private border(border: El): Format["borders"] {
    const edge = (name: Edge): Border => {
      const own =
        border.child(name) ?? border.child(name === "left" ? "start" : name === "right" ? "end" : name);
      const line = LINES[own?.attr("style") ?? "none"];
      if (line === undefined) return NO_BORDER;
      return { style: line[0], weight: line[1], color: this.colours.read(own?.child("color")) ?? "#000000" };
    };
    return { left: edge("left"), right: edge("right"), top: edge("top"), bottom: edge("bottom") };
  }

  /** The file had no styles, and none were needed. */
  get isUnused(): boolean {
    return this.provisional && this.added.size === 0;
  }

  /** The file's number for a style; new ones are appended, once. */
  xf(index: number): number {
    if (index < this.styles.fileCount) return index;
    let id = this.written.get(index);
    if (id === undefined) this.written.set(index, (id = this.append(index)));
    return id;
  }

  private list(name: string): El {
    return this.root.need(name, ORDER);
  }

  /** Adds an element to a list of styles unless the same was added before; answers its place. */
  private put(name: string, el: El): number {
    const key = `${name} ${el.toString()}`;
    let at = this.added.get(key);
    if (at === undefined) {
      const list = this.list(name);
      at = list.elements.length;
      list.add(el);
      list.set("count", at + 1);
      this.added.set(key, at);
    }
    return at;
  }

  private append(index: number): number {
    const { format, xf: base } = this.styles.entry(index);
    const was = this.styles.format(base);
    const list = this.list("cellXfs");
    const p = list.prefix;
    const xf =
      list.elements[base]?.clone() ?? make(`${p}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const cloned = (name: string, at: string) => this.list(name).elements[xf.number(at) ?? 0]?.clone();
    if (format.numberFormat !== was.numberFormat) {
      xf.set("numFmtId", this.numberFormat(format.numberFormat)).set("applyNumberFormat", 1);
    }
    const font = cloned("fonts", "fontId") ?? make(`${p}font`);
    if (changeFont(font, p, was, format)) xf.set("fontId", this.put("fonts", font)).set("applyFont", 1);
    if (format.fill !== was.fill) {
      const pattern =
        format.fill === null
          ? make(`${p}patternFill`, { patternType: "none" })
          : make(`${p}patternFill`, { patternType: "solid" }, [
              colourElement(`${p}fgColor`, format.fill),
              make(`${p}bgColor`, { indexed: 64 }),
            ]);
      const none = format.fill === null && this.list("fills").elements.length > 0;
      xf.set("fillId", none ? 0 : this.put("fills", make(`${p}fill`, {}, [pattern]))).set("applyFill", 1);
    }
    const border = cloned("borders", "borderId") ?? make(`${p}border`);
    if (changeBorders(border, p, was.borders, format.borders)) {
      xf.set("borderId", this.put("borders", border)).set("applyBorder", 1);
    }
    changeAlignment(xf, p, was, format);
    if (format.locked !== was.locked) {
      xf.need(`protection`, ["alignment", "protection", "extLst"]).set("locked", format.locked);
      xf.set("applyProtection", 1);
    }
    if (format.quotePrefix !== was.quotePrefix) xf.set("quotePrefix", format.quotePrefix ? 1 : null);
    return this.put("cellXfs", xf);
  }

  private numberFormat(code: string): number {
    for (let id = 0; id < 50; id++) if ((id < 14 || id > 36) && builtIn(id) === code) return id;
    const own = this.root.child("numFmts")?.elements ?? [];
    const same = own.find((one) => one.attr("formatCode") === code);
    if (same) return same.number("numFmtId") ?? 0;
    const id = Math.max(163, ...own.map((one) => one.number("numFmtId") ?? 0)) + 1;
    const list = this.list("numFmts");
    list.add(make(`${list.prefix}numFmt`, { numFmtId: id, formatCode: code }));
    list.set("count", own.length + 1);
    return id;
  }

  /** The file's number for a rule's format. */
  dxf(format: RuleFormat): number {
    const key = JSON.stringify(format);
    let id = this.dxfIds.get(key);
    if (id !== undefined) return id;
    const p = this.root.prefix;
    const dxf = make(`${p}dxf`);
    const font = make(`${p}font`);
    for (const [name, on] of [
      ["b", format.bold],
      ["i", format.italic],
      ["strike", format.strikethrough],
    ] as const) {
      if (on !== undefined) font.add(make(p + name, on ? {} : { val: 0 }));
    }
    if (format.underline !== undefined) font.add(make(`${p}u`, format.underline ? {} : { val: "none" }));
    if (format.fontColor !== undefined) font.add(colourElement(`${p}color`, format.fontColor));
    if (font.children.length > 0) dxf.add(font);
    if (format.numberFormat !== undefined) {
      dxf.add(
        make(`${p}numFmt`, {
          numFmtId: this.numberFormat(format.numberFormat),
          formatCode: format.numberFormat,
        }),
      );
    }
    if (format.fill !== undefined) {
      dxf.add(
        make(`${p}fill`, {}, [make(`${p}patternFill`, {}, [colourElement(`${p}bgColor`, format.fill)])]),
      );
    }
    if (format.borders) {
      const border = make(`${p}border`);
      changeBorders(border, p, DEFAULT_FORMAT.borders, { ...DEFAULT_FORMAT.borders, ...format.borders });
      for (const edge of ["diagonal"]) border.child(edge)?.remove();
      if (border.children.length > 0) dxf.add(border);
    }
    id = this.put("dxfs", dxf);
    this.dxfIds.set(key, id);
    return id;
  }
}

const NAMED: Record<string, string> = { b: "bold", i: "italic", strike: "strikethrough" };

function isOn(el: El | undefined): boolean {
  return el?.flag("val", true) ?? false;
}

function builtIn(id: number): string {
  return Number.isInteger(id) && id >= 0 && id < 82 ? getFormatFromId(id, "en-US") : "General";
}

function changeFont(font: El, p: string, was: Format, format: Format): boolean {
  let changed = false;
  const put = (name: string, attributes: Record<string, string | number> | null) => {
    changed = true;
    font.child(name)?.remove();
    if (attributes) font.place(make(p + name, attributes), FONT);
  };
  if (format.bold !== was.bold) put("b", format.bold ? {} : null);
  if (format.italic !== was.italic) put("i", format.italic ? {} : null);
  if (format.strikethrough !== was.strikethrough) put("strike", format.strikethrough ? {} : null);
  if (format.underline !== was.underline) {
    put("u", format.underline === "None" ? null : format.underline === "Double" ? { val: "double" } : {});
  }
  if (format.fontSize !== was.fontSize) put("sz", { val: format.fontSize });
  if (format.fontColor !== was.fontColor)
    put("color", { rgb: `FF${format.fontColor.slice(1).toUpperCase()}` });
  if (format.fontName !== was.fontName) {
    put("name", { val: format.fontName });
    font.child("scheme")?.remove();
    font.child("family")?.remove();
    font.child("charset")?.remove();
  }
  return changed;
}

function changeBorders(border: El, p: string, was: Format["borders"], borders: Format["borders"]): boolean {
  let changed = false;
  const order = [...EDGES, "diagonal"];
  for (const edge of EDGES) {
    const line = borders[edge];
    if (JSON.stringify(line) === JSON.stringify(was[edge])) continue;
    changed = true;
    border.child(edge)?.remove();
    const style = Object.keys(LINES).find(
      (name) => LINES[name]?.[0] === line.style && LINES[name]?.[1] === line.weight,
    );
    const kind = style ?? Object.keys(LINES).find((name) => LINES[name]?.[0] === line.style);
    const own = make(p + edge, kind === undefined ? {} : { style: kind });
    if (kind !== undefined) own.add(colourElement(`${p}color`, line.color));
    border.place(own, order);
  }
  return changed;
}

function changeAlignment(xf: El, p: string, was: Format, format: Format): void {
  const key = <V extends string>(names: Record<string, V>, value: V) =>
    Object.keys(names).find((name) => names[name] === value);
  const changes: Record<string, string | number | null | undefined> = {
    ...(format.horizontal !== was.horizontal && { horizontal: key(HORIZONTAL, format.horizontal) }),
    ...(format.vertical !== was.vertical && { vertical: key(VERTICAL, format.vertical) }),
    ...(format.wrap !== was.wrap && { wrapText: format.wrap ? 1 : null }),
    ...(format.indent !== was.indent && { indent: format.indent || null }),
    ...(format.shrink !== was.shrink && { shrinkToFit: format.shrink ? 1 : null }),
  };
  if (Object.keys(changes).length === 0) return;
  const alignment =
    xf.child("alignment") ?? xf.place(make(`${p}alignment`), ["alignment", "protection", "extLst"]);
  for (const [name, value] of Object.entries(changes)) alignment.set(name, value);
  xf.set("applyAlignment", 1);
}
