/** getCellProperties, getRowProperties, getColumnProperties and their setters: the same properties, cell by cell. */
import type { Area } from "../shared/area";
import { blockOf, isUnbounded, onSheet, refuse, withinLimit } from "../shared/area";
import type { Context, Node, Table } from "../shared/family";
import { pascal, scalarOf } from "../shared/family";
import { record } from "../shared/given";
import { WEB_PROPERTY_CELLS } from "../shared/poses";
import { Unanswered } from "../shared/wire";
import { rangeOf } from "../shared/registry";

type Wanted = Readonly<Record<string, unknown>>;
type Way = "cell" | "row" | "column";

export const propertyMethods: NonNullable<Table<Area>["methods"]> = {
  GetCellProperties: (self, context, wanted: Wanted) =>
    rows(self, context).map((row) => row.map((node) => get(node, wanted, context))),
  GetRowProperties: (self, context, wanted: Wanted) =>
    parts(self, "row").map((node) => get(node, wanted, context)),
  GetColumnProperties: (self, context, wanted: Wanted) =>
    parts(self, "column").map((node) => get(node, wanted, context)),
  SetCellProperties: (self, context, given: readonly (readonly Wanted[])[]) => {
    const cells = rows(self, context);
    const fits =
      Array.isArray(given) && given.every((row) => Array.isArray(row) && row.length === cells[0]?.length);
    if (!fits || given.length !== cells.length) refuse("InvalidArgument", "the array is of another size");
    cells.forEach((row, at) => row.forEach((node, across) => set(node, given[at]?.[across], context)));
  },
  SetRowProperties: (self, context, given: readonly Wanted[]) => setParts(self, "row", given, context),
  SetColumnProperties: (self, context, given: readonly Wanted[]) => setParts(self, "column", given, context),
};

function part({ sheet, blocks: [whole] }: Area, way: Way, row: number, column: number): Node {
  const block = whole ?? refuse("InvalidReference");
  const [tall, wide] = [way === "column" ? block.rows : 1, way === "row" ? block.columns : 1];
  return rangeOf(sheet, onSheet(block.row + row, block.column + column, tall, wide));
}

function rows(self: Area, { session }: Context): Node[][] {
  const block = blockOf(self);
  if (session.poses.platform === "web" && block.rows * block.columns > WEB_PROPERTY_CELLS)
    refuse("OperationCellsExceedLimit", `properties of more than ${WEB_PROPERTY_CELLS} cells on the web`);
  if (isUnbounded(block)) refuse("InvalidArgument", "cell properties of a range without bounds");
  withinLimit(block);
  const row = (at: number) =>
    Array.from({ length: block.columns }, (_, across) => part(self, "cell", at, across));
  return Array.from({ length: block.rows }, (_, at) => row(at));
}

function parts(self: Area, way: "row" | "column"): Node[] {
  const length = way === "row" ? blockOf(self).rows : blockOf(self).columns;
  return Array.from({ length }, (_, at) => (way === "row" ? part(self, way, at, 0) : part(self, way, 0, at)));
}

function setParts(self: Area, way: "row" | "column", given: readonly Wanted[], context: Context): void {
  const nodes = parts(self, way);
  if (!Array.isArray(given) || given.length !== nodes.length)
    refuse("InvalidArgument", "the array is of another size");
  nodes.forEach((node, at) => set(node, given[at], context));
}

function get(node: Node, wanted: Wanted, context: Context): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(record(wanted))) {
    if (below === false) continue;
    const scalar = scalarOf(node, pascal(name));
    answer[name] =
      scalar === null
        ? get(
            child(node, name, context),
            name === "borders" ? ofEachSide(below as Wanted) : (below as Wanted),
            context,
          )
        : scalar.read(context);
  }
  const isBorder = node.family.name === "RangeBorder";
  if (isBorder && "color" in answer && context.session.poses.borderColors === "black")
    answer.color = "#000000";
  return answer;
}

/** Borders are asked for once, `{ style: true }`, and answered side by side. */
function ofEachSide(wanted: Wanted): Wanted {
  return { top: wanted, bottom: wanted, left: wanted, right: wanted };
}

/** Nothing in place of properties crashed Excel once (#593): it is refused. */
function set(node: Node, given: Wanted | null | undefined, context: Context): void {
  for (const [name, value] of Object.entries(record(given))) {
    if (value === undefined || value === null) continue;
    const write = scalarOf(node, pascal(name))?.write;
    if (write) write(value, context);
    else set(child(node, name, context), record(value), context);
  }
}

function child(node: Node, name: string, context: Context): Node {
  const object = node.family.objects?.[pascal(name)]?.(node.self as never, context);
  if (!object) throw new Unanswered(`${node.family.name}.${name}`);
  return object;
}
