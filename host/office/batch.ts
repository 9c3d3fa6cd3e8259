/** Runs one batch in order, as Excel does: it stops at the first error, and what was done before stays done. */
import { ModelRefusal } from "../workbook/model";
import type { Area } from "./shared/area";
import type { Context, Family, Node } from "./shared/family";
import { family, isNode, ownOf, pascal, scalarOf } from "./shared/family";
import "./families/index";
import { asText } from "./shared/given";
import { nodeOf } from "./shared/registry";
import type { Action, ArgumentInfo, BatchAnswer, BatchRequest, ObjectPath, QueryInfo } from "./shared/wire";
import { ActionType, httpStatus, OfficeRefusal, PathType, sentence, Unanswered } from "./shared/wire";

/** An error to give instead of answering, before the action at this index; past the last, everything is done and the answer lost. */
export interface Fault {
  readonly code: string;
  readonly actionIndex: number;
}

const INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

/** What office.js tells its host by itself once `Office.onReady` has resolved. */
const internalService = family<null>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: () => null },
});

/** Sent by office.js itself, nobody waiting for it: that it is ready, or which ranges Excel.run has done with. */
export function isHousekeeping({ Actions, ObjectPaths }: BatchRequest): boolean {
  if (Object.values(ObjectPaths).some((path) => path.Name === INTERNAL_SERVICE)) return true;
  const calls = Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}

/** A failed batch answers the results before the error, the error, and nothing after it. */
export function runBatch(request: BatchRequest, context: Context, fault: Fault | null): BatchAnswer {
  return new Batch(request, context).run(fault);
}

interface SelectTree {
  [name: string]: SelectTree;
}

class Batch {
  private readonly nodes = new Map<number, Node | null>();
  private readonly resolving = new Set<number>();
  private location = "";

  constructor(
    private readonly request: BatchRequest,
    private readonly context: Context,
  ) {}

  run(fault: Fault | null): BatchAnswer {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    let at = 0;
    try {
      for (const action of this.request.Actions) {
        this.location = "";
        if (fault?.actionIndex === at) throw new OfficeRefusal(fault.code, "fault injected by a test");
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.act(action) });
        at++;
      }
      if (fault !== null && fault.actionIndex >= at) {
        at = Math.max(0, at - 1);
        throw new OfficeRefusal(fault.code, "the answer was lost");
      }
      return { Results: results, TraceIds: traces };
    } catch (error) {
      const code =
        error instanceof OfficeRefusal || error instanceof ModelRefusal ? error.code : "GeneralException";
      const language = this.context.session.language;
      const detail = error instanceof Error ? error.message : String(error);
      this.context.session.log(`${code} at action ${at} (${this.location}): ${detail}`);
      const message = error instanceof Unanswered ? error.detail : sentence(code, language);
      const refused = { Code: code, Message: message, Location: this.location, ActionIndex: at };
      if (!(error instanceof OfficeRefusal || error instanceof ModelRefusal))
        this.context.session.failures.push(error);
      return { Results: results, TraceIds: traces, Error: { ...refused, HttpStatusCode: httpStatus(code) } };
    }
  }

  private act(action: Action): unknown {
    const { ActionType: type, Name: name } = action;
    if (type === ActionType.trace) return null;
    const node = this.node(action.ObjectPathId);
    if (type === ActionType.instantiate) return node === null ? null : this.identity(node);
    if (type === ActionType.query || type === ActionType.queryAsJson) {
      return node === null ? null : this.query(node, action.QueryInfo ?? {});
    }
    // A null object takes every call and every property in silence, as Excel's does.
    if (node === null) return null;
    if (type === ActionType.method) return this.call(node, name, action.ArgumentInfo);
    if (type === ActionType.setProperty) {
      this.set(node, name, this.args(action.ArgumentInfo)[0]);
      return null;
    }
    if (type === ActionType.update) {
      for (const [key, value] of Object.entries(action.ObjectState ?? {})) this.set(node, pascal(key), value);
      return null;
    }
    throw new Unanswered(`an action of type ${type} on ${node.family.name}`);
  }

  private node(id: number): Node | null {
    const known = this.nodes.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new OfficeRefusal("InvalidObjectPath", `no object path ${id}`);
    if (this.resolving.has(id))
      throw new OfficeRefusal("InvalidObjectPath", `object path ${id} leads to itself`);
    this.resolving.add(id);
    const node = this.resolve(path);
    this.resolving.delete(id);
    this.nodes.set(id, node);
    return node;
  }

  private resolve(path: ObjectPath): Node | null {
    const { session } = this.context;
    if (path.ObjectPathType === PathType.global) return nodeOf("Workbook", this.context.workbook);
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.referenceId) {
      const kept = session.references.get(path.Name);
      const { sheet } = (kept?.self ?? {}) as Partial<Area>;
      if (kept === undefined || (sheet !== undefined && !this.context.workbook.sheets.includes(sheet))) {
        throw new OfficeRefusal("InvalidReference", `nothing is kept as ${path.Name}`);
      }
      return kept;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.node(path.ParentObjectPathId);
    if (path.ObjectPathType === PathType.newObject) {
      if (path.Name === INTERNAL_SERVICE) return internalService.of(null);
      throw new Unanswered(`new ${path.Name}`);
    }
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) {
      this.at(parent, path.Name);
      const object = ownOf(parent.family.objects, path.Name);
      if (object === undefined) throw new Unanswered(`${parent.family.name}.${camel(path.Name)}`);
      return object(parent.self as never, this.context);
    }
    const indexed = path.ObjectPathType === PathType.indexer;
    const made = this.call(parent, indexed ? "GetItem" : path.Name, path.ArgumentInfo);
    if (made === null) {
      if (path.Name.endsWith("OrNullObject")) return null;
      throw new OfficeRefusal("ItemNotFound", asText(path.ArgumentInfo?.Arguments?.[0]));
    }
    if (!isNode(made)) throw new Unanswered(`${parent.family.name}.${camel(path.Name)} as an object`);
    return made;
  }

  private call(node: Node, name: string, info: ArgumentInfo | undefined): unknown {
    const { family: kind, self } = node;
    this.at(node, name);
    if (!/^(Get|_)/.test(name)) this.changing(name);
    if (name === "_KeepReference" && kind.tracked === true) {
      this.context.session.keep(node);
      return null;
    }
    // JSON has no undefined: an argument left out arrives as null.
    const args = this.args(info).map((argument) => argument ?? undefined);
    const plain = name.replace(/OrNullObject$/, "");
    const method = (ownOf(kind.methods, name) ?? ownOf(kind.methods, plain)) as
      ((...all: unknown[]) => unknown) | undefined;
    if (method !== undefined) return method(self, this.context, ...args);
    if (kind.item !== undefined && plain === "GetItem") {
      const key = typeof args[0] === "number" ? args[0] : asText(args[0] ?? "");
      return kind.item(self as never, this.context, key as never);
    }
    if (kind.items !== undefined) {
      const items = kind.items(self as never, this.context);
      if (name === "GetCount") return items.length;
      if (plain === "GetItemAt") return items[Number(asText(args[0]))] ?? null;
      if (plain === "GetFirst") return items[0] ?? null;
    }
    throw new Unanswered(`${kind.name}.${camel(name)}`);
  }

  private set(node: Node, name: string, value: unknown): void {
    this.at(node, name);
    this.changing(name);
    const write = scalarOf(node, name)?.write;
    if (!write) throw new Unanswered(`setting ${node.family.name}.${camel(name)}`);
    write(value, this.context);
  }

  /** While several sheets are selected together Excel lets the add-in change nothing. */
  private changing(name: string): void {
    const { session } = this.context;
    if (
      session.poses.inFront === "groupedSheets" &&
      !/^(Activate|Select|Calculate|Suspend|Notify)/.test(name)
    )
      throw new OfficeRefusal("GeneralException", "several sheets are selected");
    session.touch();
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, at) => this.argument(argument, ids?.[at]));
  }

  private argument(argument: unknown, id: unknown): unknown {
    if (typeof id === "number" && id > 0) return this.node(id);
    if (Array.isArray(id) && Array.isArray(argument))
      return argument.map((one, at) => this.argument(one, id[at]));
    return argument;
  }

  private at(node: Node, name: string): void {
    this.location = `${node.family.name}.${camel(name)}`;
    const code = this.context.session.refusals.get(this.location);
    if (code !== undefined) throw new OfficeRefusal(code, "this Excel refuses the call");
  }

  /** What office.js needs to find the object again in the next batch. */
  private identity(node: Node): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    const { key, tracked } = node.family;
    if (key !== undefined) found[key[0]] = key[1](node.self as never);
    const reference = tracked === true ? this.context.session.referenceOf(node) : undefined;
    if (reference !== undefined) found._ReferenceId = reference;
    return found;
  }

  private query(node: Node, info: QueryInfo): Record<string, unknown> {
    this.context.session.settle();
    const tree: SelectTree = {};
    for (const path of [...(info.Select ?? []), ...(info.Expand ?? []).map((name) => `${name}/*`)]) {
      let branch = tree;
      for (const name of path.split(/[/.]/)) branch = branch[name.toLowerCase()] ??= {};
    }
    if (Object.keys(tree).length === 0) tree["*"] = {};
    return this.pick(node, tree, info);
  }

  private pick(node: Node, wanted: SelectTree, page: QueryInfo): Record<string, unknown> {
    const { family: kind, self } = node;
    const tree = { ...wanted, ...(kind.items === undefined ? {} : (wanted.items ?? {})) };
    if (kind.items !== undefined && "items" in wanted && Object.keys(wanted.items ?? {}).length === 0)
      tree["*"] = {};
    delete tree.items;
    const answer = this.identity(node);
    const forItems: SelectTree = {};
    for (const [word, branch] of Object.entries(tree)) {
      const scalar = named(kind.scalars, word);
      const object = named(kind.objects, word);
      if (word === "*") {
        for (const name of Object.keys(kind.scalars ?? {})) answer[name] = this.read(node, name);
        forItems["*"] = {};
      } else if (scalar !== undefined) answer[scalar] = this.read(node, scalar);
      else if (kind.items !== undefined) forItems[word] = branch;
      else if (object !== undefined) {
        this.at(node, object);
        const child = kind.objects?.[object]?.(self as never, this.context) ?? null;
        const inner = Object.keys(branch).length === 0 ? { "*": {} } : branch;
        answer[object] = child === null ? null : this.pick(child, inner, {});
      } else if (word !== "_referenceid") throw new Unanswered(`${kind.name}.${word}`);
    }
    if (kind.items !== undefined && Object.keys(forItems).length > 0) {
      const skip = page.Skip ?? 0;
      const items = kind.items(self as never, this.context);
      const shown = items.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
      answer._Items = shown.map((item) => this.pick(item, forItems, {}));
    }
    return answer;
  }

  private read(node: Node, name: string): unknown {
    this.at(node, name);
    return scalarOf(node, name)?.read(this.context);
  }
}

function named(table: Family["scalars"] | Family["objects"], word: string): string | undefined {
  return Object.keys(table ?? {}).find((name) => name.toLowerCase() === word);
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
