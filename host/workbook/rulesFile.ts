/** Conditional formats in a sheet's part: cfRule elements, and the x14 half of data bars in the sheet's extensions. */
import { blockAddress, cellAddress, parseBlock } from "./formulas/address";
import { fromFile, toFile } from "./formulas/formula";
import type { BarBound, Block, ConditionalRule } from "./model";
import type { StoredRule } from "./sheetState";
import { colourElement, type StylesFile } from "./stylesFile";
import { make, type El } from "./xml";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const RULES_EXT = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const ID_EXT = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

const OPERATORS: Record<string, string> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
// cfRule types of text rules, as Excel's API names their operators.
const TEXTS: Record<string, string> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};
const OTHERS: Record<string, string> = { colorScale: "ColorScale", iconSet: "IconSet", top10: "TopBottom" };
const BOUNDS: Record<string, BarBound["type"]> = {
  autoMin: "automatic",
  autoMax: "automatic",
  min: "lowest",
  max: "highest",
  num: "number",
  percent: "percent",
  formula: "formula",
  percentile: "percentile",
};

function blocksOf(sqref: string): Block[] {
  return sqref.split(/\s+/).flatMap((address) => parseBlock(address) ?? []);
}

function extension(owner: El, uri: string): El | undefined {
  return owner
    .child("extLst")
    ?.all("ext")
    .find((ext) => ext.attr("uri") === uri);
}

/** The x14 rules of a sheet: each group with its cells. */
function x14Groups(root: El): El[] {
  return extension(root, RULES_EXT)?.child("conditionalFormattings")?.all("conditionalFormatting") ?? [];
}

function x14Id(rule: El): string | undefined {
  return extension(rule, ID_EXT)?.child("id")?.text.trim();
}

export function readRules(root: El, styles: StylesFile, nextId: () => string): StoredRule[] {
  const rules: { rule: StoredRule; priority: number }[] = [];
  const extended = new Map<string, El>();
  const groups = x14Groups(root);
  for (const group of groups)
    for (const rule of group.all("cfRule")) extended.set(rule.attr("id") ?? "", rule);
  const paired = new Set<El>();
  root.all("conditionalFormatting").forEach((group, at) => {
    const blocks = blocksOf(group.attr("sqref") ?? "");
    group.all("cfRule").forEach((el, index) => {
      const x14 = extended.get(x14Id(el) ?? "");
      if (x14) paired.add(x14);
      const priority = el.number("priority") ?? 0;
      const rule = readRule(el, x14, styles);
      const stored = {
        id: nextId(),
        blocks,
        priority,
        stopIfTrue: el.flag("stopIfTrue"),
        rule,
        place: [at, index] as const,
      };
      rules.push({ rule: stored, priority });
    });
  });
  groups.forEach((group, at) => {
    const blocks = blocksOf(group.child("sqref")?.text ?? "");
    group.all("cfRule").forEach((el, index) => {
      if (paired.has(el)) return;
      const priority = el.number("priority") ?? 0;
      const rule = { kind: "other", officeType: OTHERS[el.attr("type") ?? ""] ?? "PresetCriteria" } as const;
      const stored = {
        id: nextId(),
        blocks,
        priority,
        stopIfTrue: el.flag("stopIfTrue"),
        rule,
        place: [-1 - at, index] as const,
      };
      rules.push({ rule: stored, priority });
    });
  });
  rules.sort((a, b) => a.priority - b.priority);
  return rules.map(({ rule }, priority) => ({ ...rule, priority }));
}

function readRule(el: El, x14: El | undefined, styles: StylesFile): ConditionalRule["rule"] {
  const type = el.attr("type") ?? "";
  const formulas = el.all("formula").map((one) => fromFile(one.text));
  const format = styles.dxfs[el.number("dxfId") ?? -1] ?? {};
  const first = formulas[0];
  if (type === "expression" && first !== undefined) return { kind: "custom", formula: first, format };
  if (type === "cellIs" && first !== undefined) {
    const operator = OPERATORS[el.attr("operator") ?? "equal"] ?? "EqualTo";
    return { kind: "cellValue", operator, formula1: first, formula2: formulas[1] ?? null, format };
  }
  const text = TEXTS[type];
  if (text !== undefined && el.attr("text") !== undefined) {
    return { kind: "containsText", operator: text, text: el.attr("text") ?? "", format };
  }
  const bar = el.child("dataBar");
  if (type === "dataBar" && bar) {
    const more = x14?.child("dataBar");
    const bounds = (more?.all("cfvo").length === 2 ? more : bar).all("cfvo").map(readBound);
    return {
      kind: "dataBar",
      color: styles.colours.read(bar.child("color")) ?? "#638EC6",
      gradient: more?.flag("gradient", true) ?? true,
      border: more?.flag("border") ?? false,
      showValue: bar.flag("showValue", true),
      low: bounds[0] ?? { type: "automatic", formula: null },
      high: bounds[1] ?? { type: "automatic", formula: null },
    };
  }
  return { kind: "other", officeType: OTHERS[type] ?? "PresetCriteria" };
}

function readBound(el: El): BarBound {
  const type = BOUNDS[el.attr("type") ?? "num"] ?? "number";
  const value = el.child("f")?.text ?? el.attr("val") ?? null;
  if (type === "automatic" || type === "lowest" || type === "highest") return { type, formula: null };
  return { type, formula: value === null ? null : fromFile(value) };
}

/** Brings the part's rules to the state's: what did not change stays letter for letter. */
export function writeRules(
  root: El,
  loaded: readonly StoredRule[],
  rules: readonly StoredRule[],
  styles: StylesFile,
  order: readonly string[],
): void {
  const groups = root.all("conditionalFormatting");
  const x14s = x14Groups(root);
  const find = (rule: StoredRule): El | undefined => {
    const [group, index] = rule.place ?? [0, -1];
    return (group < 0 ? x14s[-1 - group] : groups[group])?.all("cfRule")[index];
  };
  const before = new Map(loaded.map((rule) => [rule.id, { rule, el: find(rule) }]));
  const kept = new Set<string>();
  const fresh: StoredRule[] = [];
  for (const rule of rules) {
    const was = before.get(rule.id);
    const same = was?.el && was.rule.rule === rule.rule && was.rule.stopIfTrue === rule.stopIfTrue;
    if (same && JSON.stringify(was.rule.blocks) === JSON.stringify(rule.blocks)) {
      kept.add(rule.id);
      if (was.rule.priority !== rule.priority) was.el?.set("priority", rule.priority + 1);
    } else if (was?.el && was.rule.rule === rule.rule) {
      moveRule(root, rule, was.el, x14s);
      kept.add(rule.id);
    } else fresh.push(rule);
  }
  for (const [id, { el }] of before) if (!kept.has(id) && el) dropRule(el, x14s);
  for (const rule of fresh) addRule(root, rule, styles, order);
  for (const group of [...groups, ...x14s]) {
    if (group.parent && group.all("cfRule").length === 0) group.remove();
  }
  const ext = extension(root, RULES_EXT);
  if (ext && x14Groups(root).length === 0) {
    const list = ext.parent;
    ext.remove();
    if (list && list.elements.length === 0) list.remove();
  }
}

function dropRule(el: El, x14s: readonly El[]): void {
  const id = x14Id(el);
  el.remove();
  if (id === undefined) return;
  for (const group of x14s)
    group
      .all("cfRule")
      .find((one) => one.attr("id") === id)
      ?.remove();
}

/** The same rule over other cells: its element moves to a group of its own. */
function moveRule(root: El, rule: StoredRule, el: El, x14s: readonly El[]): void {
  const sqref = rule.blocks.map(blockAddress).join(" ");
  el.set("priority", rule.priority + 1).set("stopIfTrue", rule.stopIfTrue ? 1 : null);
  const group = el.parent;
  if (group === null) return;
  if ((rule.place?.[0] ?? 0) < 0) {
    group.child("sqref")?.setText(sqref);
    return;
  }
  const id = x14Id(el);
  const pair = id && x14s.flatMap((one) => one.all("cfRule")).find((one) => one.attr("id") === id);
  if (pair) pair.parent?.child("sqref")?.setText(sqref);
  if (group.all("cfRule").length === 1) {
    group.set("sqref", sqref);
    return;
  }
  el.remove();
  root.add(make(`${group.prefix}conditionalFormatting`, { sqref }, [el]), group);
}

function addRule(root: El, stored: StoredRule, styles: StylesFile, order: readonly string[]): void {
  const p = root.prefix;
  const { rule } = stored;
  const first = stored.blocks[0];
  if (first === undefined || rule.kind === "other") return;
  const sqref = stored.blocks.map(blockAddress).join(" ");
  const el = make(`${p}cfRule`, { type: "expression" });
  const formula = (text: string) => el.add(make(`${p}formula`, {}, toFile(text)));
  if (rule.kind === "custom") formula(rule.formula);
  else if (rule.kind === "cellValue") {
    const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator) ?? "equal";
    el.set("type", "cellIs").set("operator", operator);
    formula(rule.formula1);
    if (rule.formula2 !== null && /between/i.test(operator)) formula(rule.formula2);
  } else if (rule.kind === "containsText") {
    const type = Object.keys(TEXTS).find((name) => TEXTS[name] === rule.operator) ?? "containsText";
    const cell = cellAddress(first.row, first.column);
    const text = `"${rule.text.replace(/"/g, '""')}"`;
    el.set("type", type)
      .set("operator", type === "notContainsText" ? "notContains" : type)
      .set("text", rule.text);
    if (type === "beginsWith") formula(`LEFT(${cell},LEN(${text}))=${text}`);
    else if (type === "endsWith") formula(`RIGHT(${cell},LEN(${text}))=${text}`);
    else
      formula(
        `${type === "containsText" ? "NOT(ISERROR" : "ISERROR"}(SEARCH(${text},${cell})${type === "containsText" ? "))" : ")"}`,
      );
  } else writeBar(root, el, rule, sqref, order);
  if (rule.kind !== "dataBar" && Object.keys(rule.format).length > 0)
    el.set("dxfId", styles.dxf(rule.format));
  el.set("priority", stored.priority + 1).set("stopIfTrue", stored.stopIfTrue ? 1 : null);
  root.place(make(`${p}conditionalFormatting`, { sqref }, [el]), order);
}

function writeBar(
  root: El,
  el: El,
  rule: Extract<ConditionalRule["rule"], { kind: "dataBar" }>,
  sqref: string,
  order: readonly string[],
): void {
  const p = root.prefix;
  const taken = new Set(x14Groups(root).flatMap((group) => group.all("cfRule").map((one) => one.attr("id"))));
  let count = taken.size;
  const guid = () => `{DA7ABA51-0000-4000-8000-${count.toString(16).toUpperCase().padStart(12, "0")}}`;
  while (taken.has(guid())) count++;
  const id = guid();
  const plain = (bound: BarBound, end: "min" | "max") => {
    const type =
      Object.keys(BOUNDS).find((name) => BOUNDS[name] === bound.type && !name.startsWith("auto")) ?? end;
    return make(`${p}cfvo`, { type, ...(bound.formula !== null && { val: toFile(bound.formula) }) });
  };
  const extended = (bound: BarBound, end: "Min" | "Max") => {
    const type =
      bound.type === "automatic"
        ? `auto${end}`
        : Object.keys(BOUNDS).find((name) => BOUNDS[name] === bound.type);
    const formula = bound.formula === null ? [] : [make("xm:f", {}, toFile(bound.formula))];
    return make("x14:cfvo", { type }, formula);
  };
  el.set("type", "dataBar");
  el.add(
    make(`${p}dataBar`, rule.showValue ? {} : { showValue: 0 }, [
      plain(rule.low, "min"),
      plain(rule.high, "max"),
      colourElement(`${p}color`, rule.color),
    ]),
  );
  el.add(
    make(`${p}extLst`, {}, [make(`${p}ext`, { "xmlns:x14": X14, uri: ID_EXT }, [make("x14:id", {}, id)])]),
  );
  const list = root.need("extLst", order);
  let ext = extension(root, RULES_EXT);
  if (ext === undefined)
    ext = list.add(
      make(`${p}ext`, { "xmlns:x14": X14, uri: RULES_EXT }, [make("x14:conditionalFormattings")]),
    );
  const bar = make(
    "x14:dataBar",
    { minLength: 0, maxLength: 100, border: rule.border ? 1 : null, gradient: rule.gradient ? null : 0 },
    [extended(rule.low, "Min"), extended(rule.high, "Max")],
  );
  if (rule.border) bar.add(colourElement("x14:borderColor", rule.color));
  bar.add(colourElement("x14:negativeFillColor", "#FF0000"));
  if (rule.border) bar.add(colourElement("x14:negativeBorderColor", "#FF0000"));
  bar.add(colourElement("x14:axisColor", "#000000"));
  const group = make("x14:conditionalFormatting", { "xmlns:x14": X14, "xmlns:xm": XM }, [
    make("x14:cfRule", { type: "dataBar", id }, [bar]),
    make("xm:sqref", {}, sqref),
  ]);
  const groups =
    ext.child("conditionalFormattings") ?? ext.add(make("x14:conditionalFormattings", { "xmlns:x14": X14 }));
  groups.add(group);
}
