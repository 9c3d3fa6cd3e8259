/** What the fonts of a sheet's cells say of its rows and columns, gathered line by line. */

import type { CellStyle } from "hucre/xlsx";
import { PLAIN_LOOKS, type TypedLooks } from "../model/cells";

type Font = CellStyle["font"];

/** Lines are added in order, all of the same length. */
export class FontFacts {
  readonly boldRows: number[] = [];
  private readonly struckRows: number[] = [];
  private readonly partlyStruckRows: number[] = [];
  private readonly oldFontRows = new Map<number, string>();
  private readonly struckColumns = new Set<number>();
  /** The one font's name of each column so far; null where there are several. */
  private readonly columnFonts: (string | null)[] = [];
  private lines = 0;

  constructor(
    private readonly row: number,
    private readonly column: number,
  ) {}

  addLine(fonts: readonly Font[]): void {
    const row = this.row + this.lines;
    this.lines += 1;
    const struck = fonts.flatMap((font, at) => (font?.strikethrough === true ? [at] : []));
    if (fonts.every((font) => font?.bold === true)) this.boldRows.push(row);
    if (struck.length === fonts.length) this.struckRows.push(row);
    else if (struck.length > 0) this.partlyStruckRows.push(row);
    struck.forEach((at) => this.struckColumns.add(this.column + at));
    const names = fonts.map((font) => font?.name ?? "");
    const [name = ""] = names;
    if (names.every((each) => each === name) && OLD_FONT.test(name)) this.oldFontRows.set(row, name);
    names.forEach((each, at) => {
      const known = this.columnFonts[at];
      this.columnFonts[at] = known === undefined || known === each ? each : null;
    });
  }

  looks(): TypedLooks {
    if (this.lines === 0) return PLAIN_LOOKS;
    const old = this.columnFonts.flatMap((name, at) =>
      name !== null && OLD_FONT.test(name) ? [[this.column + at, name] as const] : [],
    );
    return {
      struckRows: this.struckRows,
      partlyStruckRows: this.partlyStruckRows,
      struckColumns: [...this.struckColumns].sort((one, other) => one - other),
      oldFontRows: this.oldFontRows,
      oldFontColumns: new Map(old),
    };
  }
}

/** Fonts from before Unicode: ".VnTime", "VNI-Times", "VnArial". Letters of theirs stand for others. */
const OLD_FONT = /^(?:\.?Vn[A-Z]|VNI[- ])/;
