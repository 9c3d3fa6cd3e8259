/** RangeAreas: several blocks of one sheet, formatted and cleared together. */
import { LAST_COLUMN, LAST_ROW } from "../../workbook/formulas/address";
import type { Area } from "../shared/area";
import { addressOf, areaFrom, cellsIn, intersection, onSheet } from "../shared/area";
import type { Table } from "../shared/family";
import { family } from "../shared/family";
import { clear, settled, usedWithin } from "../shared/cells";
import { specialCells } from "./specialCells";
import { nodeOf, rangeOf } from "../shared/registry";

const rangeCollectionFamily = family<Area>("RangeCollection", {
  items: (self) => self.blocks.map((block) => rangeOf(self.sheet, block)),
});

export const rangeAreasTable: Table<Area> = {
  tracked: true,
  scalars: {
    Address: addressOf,
    AddressLocal: addressOf,
    AreaCount: (self) => self.blocks.length,
    CellCount: (self) => (cellsIn(self) > 2 ** 31 - 1 ? -1 : cellsIn(self)),
    IsEntireRow: (self) => self.blocks.every((block) => block.columns > LAST_COLUMN),
    IsEntireColumn: (self) => self.blocks.every((block) => block.rows > LAST_ROW),
  },
  objects: {
    Areas: (self) => rangeCollectionFamily.of(self),
    Format: (self) => nodeOf("RangeFormat", self),
    Worksheet: (self) => nodeOf("Worksheet", self.sheet),
    ConditionalFormats: (self) => nodeOf("ConditionalFormatCollection", self),
  },
  methods: {
    Clear: (self, _context, applyTo: unknown) => clear(self, applyTo),
    Calculate: ({ sheet, blocks }, { session }) => blocks.forEach((block) => session.calculate(sheet, block)),
    SetDirty: () => null,
    GetSpecialCells: (self, context, type: string, valueType?: string) =>
      specialCells(settled(self, context), type, valueType),
    GetEntireRow: (self) => made(self, (block) => ({ ...block, column: 0, columns: LAST_COLUMN + 1 })),
    GetEntireColumn: (self) => made(self, (block) => ({ ...block, row: 0, rows: LAST_ROW + 1 })),
    GetOffsetRangeAreas: (self, _context, rows: number, columns: number) =>
      made(self, (block) => onSheet(block.row + rows, block.column + columns, block.rows, block.columns)),
    GetIntersection: (self, context, other: unknown) => {
      const others = areaFrom(other, context, self.sheet).blocks;
      const blocks = self.blocks.flatMap((one) => others.flatMap((two) => intersection(one, two) ?? []));
      return blocks.length === 0 ? null : nodeOf("RangeAreas", { sheet: self.sheet, blocks });
    },
    GetUsedRangeAreas: (self, _context, valuesOnly?: boolean) => {
      const blocks = self.blocks.flatMap((block) => usedWithin(self.sheet, block, valuesOnly === true) ?? []);
      return blocks.length === 0 ? null : nodeOf("RangeAreas", { sheet: self.sheet, blocks });
    },
  },
};

function made(self: Area, change: (block: Area["blocks"][number]) => Area["blocks"][number]) {
  return nodeOf("RangeAreas", { sheet: self.sheet, blocks: self.blocks.map(change) });
}
