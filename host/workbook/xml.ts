/** A small lossless XML tree: whatever is not changed is written back letter for letter. */

/** Text that is not well-formed XML, or carries a document type, which no part of a workbook may. */
export class XmlError extends Error {}

export class El {
  parent: El | null = null;
  readonly children: (El | string)[] = [];
  /** Where it stood in the source; start < 0: made here. */
  start = -1;
  end = -1;
  private changed = false;
  private attributes: Map<string, string> | null = null;

  constructor(
    readonly name: string,
    private raw: string,
    private readonly source: string,
  ) {}

  /** The name without its prefix. */
  get local(): string {
    return this.name.slice(this.name.indexOf(":") + 1);
  }
  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(":") + 1);
  }

  private read(): Map<string, string> {
    if (this.attributes === null) {
      this.attributes = new Map();
      for (const match of this.raw.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
        this.attributes.set(match[1] ?? "", decode(match[2] ?? match[3] ?? ""));
      }
    }
    return this.attributes;
  }

  attr(name: string): string | undefined {
    return this.raw.includes(name) ? this.read().get(name) : this.attributes?.get(name);
  }

  /** The relationship an element names, whatever the prefix ("r:id"). */
  get relationship(): string | undefined {
    for (const [name, value] of this.read()) if (name.endsWith(":id") && name !== "xml:id") return value;
    return undefined;
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.attr(name);
    return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
  }

  number(name: string): number | undefined {
    const value = this.attr(name);
    return value === undefined || value.trim() === "" || !Number.isFinite(Number(value))
      ? undefined
      : Number(value);
  }

  /** null or undefined takes the attribute away. */
  set(name: string, value: string | number | boolean | null | undefined): this {
    const text =
      value === null || value === undefined
        ? undefined
        : typeof value === "boolean"
          ? value
            ? "1"
            : "0"
          : String(value);
    const attributes = this.read();
    if (attributes.get(name) === text) return this;
    if (text === undefined) attributes.delete(name);
    else attributes.set(name, text);
    this.raw = [...attributes].map(([key, held]) => ` ${key}="${encode(held, true)}"`).join("");
    return this.touch();
  }

  get attrs(): ReadonlyMap<string, string> {
    return this.read();
  }

  get elements(): El[] {
    return this.children.filter((child): child is El => typeof child !== "string");
  }

  child(local: string): El | undefined {
    for (const child of this.children) if (typeof child !== "string" && child.local === local) return child;
    return undefined;
  }

  all(local: string): El[] {
    return this.elements.filter((child) => child.local === local);
  }

  /** Every element below with this local name. */
  *within(local: string): Generator<El> {
    for (const child of this.elements) {
      if (child.local === local) yield child;
      yield* child.within(local);
    }
  }

  get text(): string {
    let text = "";
    for (const child of this.children) {
      if (typeof child !== "string") continue;
      if (child.startsWith("<![CDATA[")) text += child.slice(9, -3);
      else if (!child.startsWith("<")) text += decode(child);
    }
    return text;
  }

  setText(text: string): this {
    if (this.text === text) return this;
    this.children.length = 0;
    if (text !== "") this.children.push(encode(text, false));
    return this.touch();
  }

  /** Adds an element; before another, or last. */
  add(child: El, before: El | null = null): El {
    const at = before === null ? -1 : this.children.indexOf(before);
    if (at < 0) this.children.push(child);
    else this.children.splice(at, 0, child);
    child.parent = this;
    this.touch();
    return child;
  }

  /** Adds an element where the schema's order of siblings wants it. */
  place(child: El, order: readonly string[]): El {
    const rank = order.indexOf(child.local);
    const next = this.elements.find((other) => order.indexOf(other.local) > rank);
    return this.add(child, next ?? null);
  }

  /** The child of that name, made in its place when missing. */
  need(local: string, order: readonly string[]): El {
    return this.child(local) ?? this.place(make(this.prefix + local), order);
  }

  remove(): void {
    const siblings = this.parent?.children;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parent?.touch();
    this.parent = null;
  }

  empty(): this {
    this.children.length = 0;
    return this.touch();
  }

  touch(): this {
    if (!this.changed) {
      this.changed = true;
      this.parent?.touch();
    }
    return this;
  }

  clone(): El {
    return parseXml(this.toString(), true).root;
  }

  toString(): string {
    if (!this.changed && this.start >= 0) return this.source.slice(this.start, this.end);
    const raw = this.raw.trimEnd();
    const open = `<${this.name}${raw === "" || /^\s/.test(raw) ? raw : ` ${raw}`}`;
    return this.children.length === 0 ? `${open}/>` : `${open}>${this.children.join("")}</${this.name}>`;
  }
}

/** A part as a tree, with what stands around its root. */
export interface XmlDocument {
  readonly root: El;
  toString(): string;
}

// eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function encode(text: string, attribute: boolean): string {
  const plain = text
    .replace(FORBIDDEN, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
  if (!attribute) return plain.replace(/\r/g, "&#13;");
  return plain.replace(/"/g, "&quot;").replace(/[\n\r\t]/g, (char) => `&#${char.charCodeAt(0)};`);
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith("#")) return ENTITIES[entity] ?? whole;
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A new element with attributes and content; a string is text. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>> = {},
  content: readonly El[] | string = [],
): El {
  const el = new El(name, "", "");
  for (const [key, value] of Object.entries(attributes)) el.set(key, value);
  if (typeof content === "string") el.setText(content);
  else content.forEach((child) => el.add(child));
  return el;
}

const REST_OF_TAG = /[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;

/** Where a comment, a CDATA section or an instruction that begins at `tag` ends. */
function endOfAside(text: string, tag: number): number {
  const [opening, closing] = text.startsWith("<!--", tag)
    ? ["<!--", "-->"]
    : text.startsWith("<![CDATA[", tag)
      ? ["<![CDATA[", "]]>"]
      : ["<?", "?>"];
  if (!text.startsWith(opening, tag)) throw new XmlError("a document type declaration");
  const close = text.indexOf(closing, tag + opening.length);
  if (close < 0) throw new XmlError("the text ends inside a comment or instruction");
  return close + closing.length;
}

/** Reads a document; `fragment`: an element cut from one, whose prefixes may be declared outside it. */
export function parseXml(text: string, fragment = false): XmlDocument {
  let root: El | null = null;
  let open: El | null = null;
  let before = "";
  let after = "";
  let at = 0;
  const keep = (piece: string) => {
    if (open !== null) open.children.push(piece);
    else if (root === null) before += piece;
    else after += piece;
  };
  while (at < text.length) {
    const tag = text.indexOf("<", at);
    if (tag !== at) keep(text.slice(at, tag < 0 ? text.length : tag));
    if (tag < 0) break;
    const next = text.charCodeAt(tag + 1);
    if (next === 33 || next === 63) {
      at = endOfAside(text, tag);
      keep(text.slice(tag, at));
      continue;
    }
    if (next === 47) {
      at = text.indexOf(">", tag) + 1;
      const name = text.slice(tag + 2, at - 1).trimEnd();
      if (at === 0 || open === null || open.name !== name) throw new XmlError(`</${name}> closes nothing`);
      open.end = at;
      open = open.parent;
      continue;
    }
    REST_OF_TAG.lastIndex = tag + 1;
    if (!REST_OF_TAG.test(text)) throw new XmlError("the text ends inside a tag");
    at = REST_OF_TAG.lastIndex;
    const closed = text.charCodeAt(at - 2) === 47;
    const inner = text.slice(tag + 1, closed ? at - 2 : at - 1);
    const space = inner.search(/\s/);
    const el: El = new El(
      space < 0 ? inner : inner.slice(0, space),
      space < 0 ? "" : inner.slice(space),
      text,
    );
    el.start = tag;
    el.parent = open;
    if (open !== null) open.children.push(el);
    else if (root === null) root = el;
    else throw new XmlError("two root elements");
    if (closed) el.end = at;
    else open = el;
  }
  if (open !== null || root === null) throw new XmlError("the text ends before its elements do");
  const whole: El = root;
  if (fragment) whole.parent = null;
  return { root: whole, toString: () => before + whole.toString() + after };
}
