/** Named items, of the workbook or of a sheet. */
import type { DefinedName, HostWorkbook, Sheet } from "../../workbook/model";
import type { Area } from "../shared/area";
import { absolute, addressOf, blockOf, findArea, refuse } from "../shared/area";
import { localFormula, readFormula } from "../shared/entry";
import type { Context, Node, Family, Table } from "../shared/family";
import { asText, text } from "../shared/given";
import { family, isNode } from "../shared/family";
import { nodeOf, rangeOf } from "../shared/registry";

type Scope = HostWorkbook | Sheet;
interface Named {
  readonly scope: Scope;
  readonly name: string;
  /** One of Excel's own, which nobody may change. */
  readonly isBuiltIn?: boolean;
}

const isSheet = (scope: Scope): scope is Sheet => "cell" in scope;

function find(scope: Scope, name: string): DefinedName | null {
  return scope.names.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
}

function stored({ scope, name, isBuiltIn }: Named): DefinedName {
  if (isBuiltIn === true && isSheet(scope)) {
    const found = scope.builtInNames.find((one) => one.name === name);
    if (found !== undefined) return found;
  }
  return find(scope, name) ?? refuse("ItemNotFound", `no name ${name}`);
}

function changeable(self: Named): Named {
  return self.isBuiltIn === true ? refuse("InvalidArgument", `${self.name} is Excel's own`) : self;
}

function change(self: Named, to: Partial<DefinedName>): void {
  changeable(self);
  self.scope.setName({ ...stored(self), ...to });
}

function target(self: Named, { workbook }: Context): Area | null {
  return findArea(workbook, isSheet(self.scope) ? self.scope : null, stored(self).formula.replace(/^=/, ""));
}

/** A constant's own value: ="text", =12.5, =TRUE. */
function constant(formula: string): string | number | boolean | null {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text !== undefined) return text.replace(/""/g, '"');
  if (/^=(TRUE|FALSE)$/i.test(formula)) return formula.toUpperCase() === "=TRUE";
  const number = Number(formula.slice(1));
  return formula.length > 1 && Number.isFinite(number) ? number : null;
}

function type(self: Named, context: Context): string {
  const { formula } = stored(self);
  if (target(self, context) !== null) return "Range";
  if (formula.includes("#REF!")) return "Error";
  const value = constant(formula);
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

const namedItemFamily: Family<Named> = family<Named>("NamedItem", {
  key: ["_Id", (self) => self.name],
  scalars: {
    Name: (self) => stored(self).name,
    Type: type,
    Scope: (self) => (isSheet(self.scope) ? "Worksheet" : "Workbook"),
    Formula: [
      (self) => stored(self).formula,
      (self, formula: unknown, { workbook }) =>
        change(self, { formula: readFormula(text(formula), workbook) }),
    ],
    // A range says its address; what a formula comes to is not worked out here.
    Value: (self, context) => {
      const area = target(self, context);
      if (area !== null) return addressOf({ ...area, blocks: [blockOf(area)] });
      return stored(self).formula.includes("#REF!") ? "#REF!" : constant(stored(self).formula);
    },
    Visible: [(self) => stored(self).visible, (self, visible: boolean) => change(self, { visible })],
    Comment: [(self) => stored(self).comment, (self, comment: string) => change(self, { comment })],
  },
  objects: {
    Worksheet: ({ scope }) =>
      nodeOf("Worksheet", isSheet(scope) ? scope : refuse("ItemNotFound", "a workbook's name")),
    WorksheetOrNullObject: ({ scope }) => (isSheet(scope) ? nodeOf("Worksheet", scope) : null),
  },
  methods: {
    Delete: (self) => self.scope.removeName(stored(changeable(self)).name),
    GetRange: (self, context) => {
      const area = target(self, context);
      return area === null
        ? refuse("InvalidReference", `${self.name} is no range`)
        : rangeOf(area.sheet, blockOf(area));
    },
    GetRangeOrNullObject: (self, context) => {
      const area = target(self, context);
      return area && rangeOf(area.sheet, blockOf(area));
    },
  },
});

function add(scope: Scope, given: unknown, formula: string, comment: unknown): Node {
  const name = asText(given ?? "");
  if (find(scope, name) !== null) refuse("ItemAlreadyExists", name);
  scope.setName({ name, formula, visible: true, comment: typeof comment === "string" ? comment : "" });
  return namedItemFamily.of({ scope, name });
}

/** Refused for a sheet's names while another workbook is in front, as Excel does; the workbook's own are there. */
function inSight(scope: Scope, { session }: Context): Scope {
  if (isSheet(scope) && session.poses.inFront === "otherWorkbook")
    refuse("InvalidSelection", "another workbook is in front");
  return scope;
}

/** The names a scope lists: its own, or with those of the workbook and Excel's own. */
function listed(scope: Scope, context: Context): Named[] {
  const own = inSight(scope, context).names.map(({ name }) => ({ scope, name }));
  if (!isSheet(scope) || context.session.poses.sheetNames === "own") return own;
  const global = context.workbook.names.map(({ name }) => ({ scope: context.workbook, name }));
  const shadowed = new Set(own.map(({ name }) => name.toLowerCase()));
  const builtIn = scope.builtInNames.map(({ name }) => ({ scope, name, isBuiltIn: true }));
  return [...own, ...global.filter(({ name }) => !shadowed.has(name.toLowerCase())), ...builtIn];
}

export const namesTable: Table<Scope> = {
  items: (scope, context) => listed(scope, context).map((named) => namedItemFamily.of(named)),
  item: (scope, context, name: string) => {
    const found = listed(scope, context).find((one) => one.name.toLowerCase() === name.toLowerCase());
    return found === undefined ? null : namedItemFamily.of(found);
  },
  methods: {
    Add: (scope, context, name: unknown, reference: unknown, comment?: unknown) => {
      inSight(scope, context);
      if (isNode(reference)) return add(scope, name, `=${absolute(reference.self as Area)}`, comment);
      if (typeof reference !== "string" && typeof reference !== "number")
        refuse("InvalidArgument", "a range or a formula");
      const given = asText(reference);
      const formula = given.startsWith("=") ? given : `="${given.replace(/"/g, '""')}"`;
      return add(scope, name, readFormula(formula, context.workbook), comment);
    },
    AddFormulaLocal: (scope, { workbook }, name: string, formula: string, comment?: unknown) =>
      add(scope, name, readFormula(localFormula(formula, workbook.numberLocale, "in"), workbook), comment),
  },
};
