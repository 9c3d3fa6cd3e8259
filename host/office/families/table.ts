/** Tables (ListObjects) and their columns and rows. */
import { LAST_ROW, overlaps } from "../../workbook/formulas/address";
import type { Block, ListTable, Sheet } from "../../workbook/model";
import type { Area } from "../shared/area";
import { areaFrom, blockOf, dataBody, onSheet, readCells, refuse, writeCells } from "../shared/area";
import { enter } from "../shared/entry";
import type { Context, Get, Node, Set, Family, Table } from "../shared/family";
import { asText } from "../shared/given";
import { family, isNode } from "../shared/family";
import { Unanswered } from "../shared/wire";
import type { Tables } from "../shared/registry";
import { nodeOf, rangeOf } from "../shared/registry";

interface Named {
  readonly sheet: Sheet;
  readonly id: string;
}
interface Part extends Named {
  readonly index: number;
}

function stored({ sheet, id }: Named): ListTable {
  return sheet.tables.find((table) => table.id === id) ?? refuse("ItemNotFound", `no table ${id}`);
}

function flag(key: "showHeaders" | "showTotals" | "showFilterButton"): readonly [Get<Named>, Set<Named>] {
  return [
    (self) => stored(self)[key],
    (self, value: boolean) => {
      if (key !== "showFilterButton" && value !== stored(self)[key])
        throw new Unanswered(`changing Table.${key}`);
      self.sheet.changeTable(self.id, { [key]: value });
    },
  ];
}

const headerRow = (table: ListTable): Block =>
  table.showHeaders ? { ...plain(table), rows: 1 } : refuse("InvalidOperation", "a table without headers");
const totalRow = (table: ListTable): Block =>
  table.showTotals
    ? { ...plain(table), row: table.row + table.rows - 1, rows: 1 }
    : refuse("InvalidOperation", "a table without totals");

function plain({ row, column, rows, columns }: Block): Block {
  return { row, column, rows, columns };
}

const PARTS: Readonly<Record<string, (table: ListTable) => Block>> = {
  GetRange: plain,
  GetHeaderRowRange: headerRow,
  GetDataBodyRange: dataBody,
  GetTotalRowRange: totalRow,
};

/** The same four ranges, of the whole table or of one column. */
function ranges<T extends Named>(cut: (block: Block, self: T) => Block): Record<string, (self: T) => Node> {
  return Object.fromEntries(
    Object.entries(PARTS).map(([name, of]) => [
      name,
      (self: T) => rangeOf(self.sheet, cut(of(stored(self)), self)),
    ]),
  );
}

const columnOf = (block: Block, { index }: Part): Block => ({
  ...block,
  column: block.column + index,
  columns: 1,
});

function cells(self: Named, block: Block): Area {
  return { sheet: self.sheet, blocks: [block] };
}

function write(area: Area, value: unknown, { workbook }: Context): void {
  writeCells(area, value, (row, column, one) => enter(workbook, area.sheet, row, column, one));
}

const tableColumnFamily = family<Part>("TableColumn", {
  key: ["Id", (self) => self.index + 1],
  scalars: {
    Id: (self) => self.index + 1,
    Index: (self) => self.index,
    Name: [
      (self) => stored(self).columnNames[self.index],
      (self, name: string) => {
        const columnNames = stored(self).columnNames.map((old, at) => (at === self.index ? name : old));
        self.sheet.changeTable(self.id, { columnNames });
      },
    ],
    Values: [
      (self) => readCells(cells(self, columnOf(plain(stored(self)), self)), (cell) => cell.value),
      (self, value, context) => write(cells(self, columnOf(plain(stored(self)), self)), value, context),
    ],
  },
  methods: ranges(columnOf),
});

/** A column is added at the right, into free cells. Its values may begin with the heading. */
function addColumn(
  self: Named,
  context: Context,
  index: number | null,
  values: unknown,
  name?: string,
): Node {
  const table = stored(self);
  if (typeof index === "number" && index >= 0 && index < table.columns) {
    throw new Unanswered("TableColumnCollection.add before other columns");
  }
  const block = onSheet(table.row, table.column + table.columns, table.rows, 1);
  if (!isFree(self, block)) throw new Unanswered("TableColumnCollection.add over filled cells");
  const given = Array.isArray(values) ? (values as unknown[][]) : null;
  const heading = asText(name ?? given?.[0]?.[0] ?? `Column${table.columns + 1}`);
  self.sheet.changeTable(self.id, {
    columns: table.columns + 1,
    columnNames: [...table.columnNames, heading],
  });
  if (given !== null) write(cells(self, block), given, context);
  return tableColumnFamily.of({ ...self, index: table.columns });
}

function isFree(self: Named, block: Block): boolean {
  return (
    readCells(cells(self, block), (cell) => cell.value)
      ?.flat()
      .every((value) => value === "") === true
  );
}

const tableColumnsFamily = family<Named>("TableColumnCollection", {
  methods: { Add: addColumn },
  scalars: { Count: (self) => stored(self).columns },
  items: (self) => stored(self).columnNames.map((_name, index) => tableColumnFamily.of({ ...self, index })),
  item: (self, _context, key: string | number) => {
    const { columnNames } = stored(self);
    const byName = columnNames.findIndex((name) => name.toLowerCase() === asText(key).toLowerCase());
    const index = typeof key === "number" || byName < 0 ? Number(asText(key)) - 1 : byName;
    return index >= 0 && index < columnNames.length ? tableColumnFamily.of({ ...self, index }) : null;
  },
});

const rowOf = (self: Part): Block => {
  const body = dataBody(stored(self));
  if (self.index >= body.rows) refuse("ItemNotFound", `no row ${self.index}`);
  return { ...body, row: body.row + self.index, rows: 1 };
};

const tableRowFamily = family<Part>("TableRow", {
  scalars: {
    Index: (self) => self.index,
    Values: [
      (self) => readCells(cells(self, rowOf(self)), (cell) => cell.value),
      (self, value, context) => write(cells(self, rowOf(self)), value, context),
    ],
  },
  methods: { GetRange: (self) => rangeOf(self.sheet, rowOf(self)) },
});

/** Rows are added at the end, into free cells below the table; Excel would also push cells down. */
function addRows(self: Named, context: Context, index: number | null, values: unknown): Node {
  const table = stored(self);
  const body = dataBody(table);
  if (index !== null && index !== undefined && index >= 0 && index < body.rows) {
    throw new Unanswered("TableRowCollection.add before other rows");
  }
  if (table.showTotals) throw new Unanswered("TableRowCollection.add above a total row");
  const given = (Array.isArray(values) ? values : [Array<string>(table.columns).fill("")]) as unknown[][];
  const isBlank = body.rows === 1 && isFree(self, body);
  const first = isBlank ? body.row : table.row + table.rows;
  const block = onSheet(first, table.column, given.length, table.columns);
  if (!isFree(self, block)) throw new Unanswered("TableRowCollection.add over filled cells below");
  self.sheet.changeTable(self.id, { rows: first + given.length - table.row });
  write(cells(self, block), given, context);
  return tableRowFamily.of({ ...self, index: first - body.row });
}

const tableRowsFamily = family<Named>("TableRowCollection", {
  scalars: { Count: (self) => dataBody(stored(self)).rows },
  items: (self) =>
    Array.from({ length: dataBody(stored(self)).rows }, (_, index) => tableRowFamily.of({ ...self, index })),
  methods: { Add: addRows },
});

function remove(self: Named): void {
  const block = plain(stored(self));
  self.sheet.removeTable(self.id);
  self.sheet.clear(block, "all");
}

const tableFamily: Family<Named> = family<Named>("Table", {
  key: ["Id", (self) => self.id],
  scalars: {
    Id: (self) => self.id,
    Name: [(self) => stored(self).name, (self, name: string) => self.sheet.changeTable(self.id, { name })],
    Style: [
      (self) => stored(self).style,
      (self, style: string) => self.sheet.changeTable(self.id, { style }),
    ],
    ShowHeaders: flag("showHeaders"),
    ShowTotals: flag("showTotals"),
    ShowFilterButton: flag("showFilterButton"),
  },
  objects: {
    Columns: (self) => tableColumnsFamily.of(self),
    Rows: (self) => tableRowsFamily.of(self),
    Worksheet: (self) => nodeOf("Worksheet", self.sheet),
  },
  methods: {
    ...ranges<Named>((block) => block),
    Delete: remove,
    ConvertToRange: (self) => {
      const block = plain(stored(self));
      self.sheet.removeTable(self.id);
      return rangeOf(self.sheet, block);
    },
    Resize: (self, context, range: unknown) => {
      const block = blockOf(areaFrom(range, context, self.sheet));
      const { row, column, columns } = stored(self);
      if (block.row !== row || block.column !== column)
        refuse("InvalidArgument", "the headers must stay in their row");
      if (block.columns !== columns) throw new Unanswered("Table.resize to other columns");
      self.sheet.changeTable(self.id, { rows: block.rows });
    },
  },
});

function all({ sheets, within }: Tables): { sheet: Sheet; table: ListTable }[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.filter((table) => !within || overlaps(table, within)).map((table) => ({ sheet, table })),
  );
}

export const tablesTable: Table<Tables> = {
  scalars: { Count: (self) => all(self).length },
  items: (self) => all(self).map(({ sheet, table }) => tableFamily.of({ sheet, id: table.id })),
  item: (self, _context, key: string) => {
    const found = all(self).find(
      ({ table }) => table.id === key || table.name.toLowerCase() === asText(key).toLowerCase(),
    );
    return found ? tableFamily.of({ sheet: found.sheet, id: found.table.id }) : null;
  },
  methods: {
    Add: (self, context, address: unknown, hasHeaders: boolean) => {
      const sheet = self.sheets.length === 1 ? self.sheets[0] : undefined;
      const area = isNode(address)
        ? (address.self as Area)
        : areaFrom(address, context, sheet ?? context.workbook.activeSheet);
      const block = blockOf(area);
      if (block.rows > LAST_ROW) refuse("InvalidArgument", "a table without bounds");
      const table = area.sheet.addTable(block, null, hasHeaders);
      return tableFamily.of({ sheet: area.sheet, id: table.id });
    },
  },
};
