/** How a family of Office objects is described: a table of what it answers. Names are as on the wire (PascalCase). */
import type { HostWorkbook } from "../../workbook/model";
import type { OfficeSession } from "../session";

/** One Office object: which family it belongs to and what it stands for in the model. */
export interface Node {
  readonly family: Family;
  readonly self: unknown;
}

/** What every answer may need. */
export interface Context {
  readonly workbook: HostWorkbook;
  readonly session: OfficeSession;
}

export type Get<T> = (self: T, context: Context) => unknown;
export type Set<T> = (self: T, value: never, context: Context) => void;

export interface Table<T> {
  /** The scalar that names an object inside its collection: getItem(key) must find it again. */
  readonly key?: readonly ["Id" | "_Id", (self: T) => string | number];
  /** Ranges: kept by reference between batches. */
  readonly tracked?: boolean;
  readonly scalars?: Readonly<Record<string, Get<T> | readonly [Get<T>, Set<T>]>>;
  readonly objects?: Readonly<Record<string, (self: T, context: Context) => Node | null>>;
  readonly methods?: Readonly<Record<string, (self: T, context: Context, ...args: never[]) => unknown>>;
  readonly items?: (self: T, context: Context) => readonly Node[];
  /** getItem and the indexer; null: not found. */
  readonly item?: (self: T, context: Context, key: never) => Node | null;
}

export interface Family<T = never> extends Table<T> {
  readonly name: string;
  of(self: T): Node;
}

/** A family from its table. A `null` node is a null object. */
export function family<T>(name: string, table: Table<T>): Family<T> {
  const made: Family<T> = {
    ...table,
    name,
    of: (self) => ({ family: made as unknown as Family, self }),
  };
  return made;
}

/** What the family has under this name: how to read it and, when it may be set, how to set it. */
export function scalarOf(node: Node, name: string): Scalar | null {
  const found = ownOf(node.family.scalars, name) as Get<unknown> | readonly [Get<unknown>, Write] | undefined;
  if (found === undefined) return null;
  const [get, set] = typeof found === "function" ? [found, null] : found;
  return {
    read: (context) => get(node.self, context),
    write: set && ((value, context) => set(node.self, value, context)),
  };
}

type Write = (self: unknown, value: unknown, context: Context) => void;
interface Scalar {
  readonly read: (context: Context) => unknown;
  readonly write: ((value: unknown, context: Context) => void) | null;
}

/** What a table itself has under a name, which may be anyone's ("constructor"). */
export function ownOf<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
}

/** "rowHeight" as it is on the wire: "RowHeight". */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "family" in value && "self" in value;
}
