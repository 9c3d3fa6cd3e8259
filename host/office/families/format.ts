/** RangeFormat and below it: font, fill, borders, protection. Of mixed cells Excel says null. */
import type { Border, Edge, Format, FormatPatch } from "../../workbook/model";
import type { Area } from "../shared/area";
import { along, patch, refuse, shared, withinLimit } from "../shared/area";
import { color } from "../shared/color";
import type { Get, Set, Table } from "../shared/family";
import { family } from "../shared/family";
import { flag, number, oneOf, text } from "../shared/given";

type Property = readonly [Get<Area>, Set<Area>];

/** A property of the look itself. */
function look<K extends keyof Format>(key: K, into: (value: unknown) => Format[K]): Property {
  return [
    (self) => shared(self, (format) => format[key]),
    (self, value) => patch(self, { [key]: into(value) } as FormatPatch),
  ];
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;

const fontFamily = family<Area>("RangeFont", {
  scalars: {
    Name: look("fontName", text),
    Size: look("fontSize", number(1, 409)),
    Color: look("fontColor", color),
    Bold: look("bold", flag),
    Italic: look("italic", flag),
    Strikethrough: look("strikethrough", flag),
    Underline: look("underline", oneOf(["None", "Single", "Double"])),
  },
});

const fillFamily = family<Area>("RangeFill", {
  scalars: {
    // A cell without a fill reads as white.
    Color: [
      (self) => shared(self, (format) => format.fill ?? "#FFFFFF"),
      (self, value) => patch(self, { fill: value === "" ? null : color(value) }),
    ],
  },
  methods: { Clear: (self) => patch(self, { fill: null }) },
});

const protectionFamily = family<Area>("FormatProtection", { scalars: { Locked: look("locked", flag) } });

interface Side {
  readonly area: Area;
  readonly side: SideName;
}

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type SideName = (typeof SIDES)[number];

/** The strips of cells a side runs along, and which of their edges it is. */
function strips({ area, side }: Side): readonly (readonly [Area, Edge])[] {
  const of = (change: (block: Area["blocks"][number]) => Area["blocks"][number], edge: Edge) => {
    const blocks = area.blocks.map(change).filter((block) => block.rows > 0 && block.columns > 0);
    return blocks.length === 0 ? [] : [[{ sheet: area.sheet, blocks }, edge] as const];
  };
  switch (side) {
    case "EdgeTop":
      return of((block) => ({ ...block, rows: 1 }), "top");
    case "EdgeBottom":
      return of((block) => ({ ...block, row: block.row + block.rows - 1, rows: 1 }), "bottom");
    case "EdgeLeft":
      return of((block) => ({ ...block, columns: 1 }), "left");
    case "EdgeRight":
      return of((block) => ({ ...block, column: block.column + block.columns - 1, columns: 1 }), "right");
    case "InsideHorizontal":
      return [
        ...of((block) => ({ ...block, rows: block.rows - 1 }), "bottom"),
        ...of((block) => ({ ...block, row: block.row + 1, rows: block.rows - 1 }), "top"),
      ];
    case "InsideVertical":
      return [
        ...of((block) => ({ ...block, columns: block.columns - 1 }), "right"),
        ...of((block) => ({ ...block, column: block.column + 1, columns: block.columns - 1 }), "left"),
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}

function readBorder<K extends keyof Border>(side: Side, key: K): Border[K] | null {
  const found = strips(side).map(([area, edge]) => shared(area, (format) => format.borders[edge][key]));
  const [first] = found;
  return first !== undefined && found.every((one) => one === first) ? first : null;
}

const PLAIN: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

const words = new WeakMap<Border, string>();

/** The same for borders that look the same; formats share theirs. */
function wordsOf(border: Border): string {
  let own = words.get(border);
  if (own === undefined) words.set(border, (own = Object.values(border).join()));
  return own;
}

/** Asking for a colour or a weight where there is no line draws one, as in Excel. */
function writeBorder(side: Side, change: Partial<Border>): void {
  if (side.side.startsWith("Diagonal") && change.style !== "None")
    refuse("NotImplemented", "diagonal borders");
  for (const [area, edge] of strips(side)) {
    for (const block of area.blocks) {
      const one = { sheet: area.sheet, blocks: [block] };
      const key = shared(one, (format) => wordsOf(format.borders[edge]));
      const cells = key === null ? singles(withinLimit(block)) : [block];
      for (const cell of cells) {
        const old = area.sheet.format(cell.row, cell.column).borders[edge];
        const border = { ...(old.style === "None" ? PLAIN : old), ...change };
        area.sheet.setFormat(cell, { borders: { [edge]: border } });
      }
    }
  }
}

function singles(block: Area["blocks"][number]): Area["blocks"][number][] {
  return Array.from({ length: block.rows * block.columns }, (_, at) => ({
    row: block.row + Math.floor(at / block.columns),
    column: block.column + (at % block.columns),
    rows: 1,
    columns: 1,
  }));
}

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;

const borderFamily = family<Side>("RangeBorder", {
  key: ["Id", (self) => self.side],
  scalars: {
    SideIndex: (self) => self.side,
    Style: [
      (self) => readBorder(self, "style"),
      (self, value) => writeBorder(self, { style: oneOf(STYLES)(value) }),
    ],
    Weight: [
      (self) => readBorder(self, "weight"),
      (self, value) => writeBorder(self, { weight: oneOf(["Hairline", "Thin", "Medium", "Thick"])(value) }),
    ],
    Color: [(self) => readBorder(self, "color"), (self, value) => writeBorder(self, { color: color(value) })],
  },
});

const sideOf = (side: SideName) => (area: Area) => borderFamily.of({ area, side });

const bordersFamily = family<Area>("RangeBorderCollection", {
  scalars: { Count: () => SIDES.length },
  // By these names getCellProperties and setCellProperties know them.
  objects: {
    Top: sideOf("EdgeTop"),
    Bottom: sideOf("EdgeBottom"),
    Left: sideOf("EdgeLeft"),
    Right: sideOf("EdgeRight"),
    Horizontal: sideOf("InsideHorizontal"),
    Vertical: sideOf("InsideVertical"),
  },
  items: (area) => SIDES.map((side) => borderFamily.of({ area, side })),
  item: (area, _context, side: string) => borderFamily.of({ area, side: oneOf(SIDES)(side) }),
});

/** Points a character takes at 11 points, and the room beside it: an estimate, Excel measures the font. */
const CHARACTER = 5.25;
const PADDING = 3.75;

function autofitColumns(self: Area): void {
  const used = self.sheet.usedBlock(true);
  if (used === null) return;
  for (const block of self.blocks) {
    for (
      let column = block.column;
      column < Math.min(block.column + block.columns, used.column + used.columns);
      column++
    ) {
      let width = 0;
      const top = Math.max(block.row, used.row);
      for (let row = top; row < Math.min(block.row + block.rows, used.row + used.rows); row++) {
        const format = self.sheet.format(row, column);
        const shown = self.sheet.text(row, column).split("\n");
        const longest = Math.max(...shown.map((line) => line.length + 2 * format.indent));
        const points = (longest * CHARACTER * format.fontSize * (format.bold ? 1.08 : 1)) / 11;
        if (
          longest > 0 &&
          !self.sheet.merges.some(
            (one) =>
              one.column <= column &&
              column < one.column + one.columns &&
              one.columns > 1 &&
              one.row <= row &&
              row < one.row + one.rows,
          )
        ) {
          width = Math.max(width, points + PADDING);
        }
      }
      if (width > 0) self.sheet.setColumnWidth(column, 1, Math.min(width, 1300));
    }
  }
}

const eachRows = (self: Area, height: number | null) => {
  for (const block of self.blocks) self.sheet.setRowHeight(block.row, block.rows, height);
};
const eachColumns = (self: Area, width: number | null) => {
  for (const block of self.blocks) self.sheet.setColumnWidth(block.column, block.columns, width);
};

export const formatTable: Table<Area> = {
  scalars: {
    WrapText: look("wrap", flag),
    HorizontalAlignment: look("horizontal", oneOf(HORIZONTAL)),
    VerticalAlignment: look("vertical", oneOf(["Top", "Center", "Bottom", "Justify", "Distributed"])),
    IndentLevel: look("indent", number(0, 250)),
    ShrinkToFit: look("shrink", flag),
    ColumnWidth: [
      (self) => along(self, "column", (column) => self.sheet.columnWidth(column)),
      (self, value) => eachColumns(self, number(0, 1343)(value)),
    ],
    RowHeight: [
      (self) => along(self, "row", (row) => self.sheet.rowHeight(row)),
      (self, value) => eachRows(self, number(0, 409.5)(value)),
    ],
    UseStandardHeight: [() => null, (self, value: boolean) => value && eachRows(self, null)],
    UseStandardWidth: [() => null, (self, value: boolean) => value && eachColumns(self, null)],
  },
  objects: {
    Font: (self) => fontFamily.of(self),
    Fill: (self) => fillFamily.of(self),
    Borders: (self) => bordersFamily.of(self),
    Protection: (self) => protectionFamily.of(self),
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: (self) => eachRows(self, null),
    AdjustIndent: (self, _context, by: number) =>
      patch(self, { indent: Math.max(0, (shared(self, (format) => format.indent) ?? 0) + by) }),
  },
};
