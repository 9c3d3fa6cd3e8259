/** The .xlsx package: its parts byte for byte, parsed on demand, and only changed parts written anew. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { make, parseXml, XmlError, type XmlDocument } from "./xml";

/** A file that cannot be opened, and why. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly code: "encrypted" | "legacyXls" | "truncated" | "notAWorkbook" | "tooLarge" | "damaged",
    message: string,
  ) {
    super(message);
    this.name = "UnreadableWorkbook";
  }
}

/** Inflated sizes beyond which a file is taken for an attack or beyond what the host can hold. */
const LIMITS = { total: 400e6, part: 250e6, parts: 20000, ratio: 250, ratioFrom: 20e6 };

export interface Relationship {
  readonly id: string;
  /** The last word of the type: "worksheet", "styles", … */
  readonly kind: string;
  /** The part's path; the target as it is when external. */
  readonly target: string;
  readonly external: boolean;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "[Content_Types].xml";

export class Package {
  private readonly parts: Map<string, Uint8Array>;
  private readonly paths = new Map<string, string>();
  private readonly documents = new Map<string, XmlDocument>();

  constructor(parts: Iterable<readonly [string, Uint8Array]>) {
    this.parts = new Map(parts);
    for (const path of this.parts.keys()) this.paths.set(path.toLowerCase(), path);
  }

  private path(path: string): string | undefined {
    return this.paths.get(path.toLowerCase());
  }

  has(path: string): boolean {
    return this.path(path) !== undefined;
  }

  get list(): string[] {
    return [...this.parts.keys()];
  }

  /** The part as a tree; changes to the tree are saved. */
  document(path: string): XmlDocument {
    const own = this.path(path) ?? path;
    let document = this.documents.get(own);
    if (document === undefined) {
      const bytes = this.parts.get(own);
      if (bytes === undefined) throw new UnreadableWorkbook("damaged", `the part ${path} is missing`);
      try {
        document = parseXml(decodeText(bytes));
      } catch (error) {
        if (error instanceof XmlError) throw new UnreadableWorkbook("damaged", `${path}: ${error.message}`);
        throw error;
      }
      this.documents.set(own, document);
    }
    return document;
  }

  /** Forgets the tree of an unchanged part: sheets are large. */
  forget(path: string): void {
    this.documents.delete(this.path(path) ?? path);
  }

  add(path: string, xml: string, contentType: string): void {
    this.parts.set(path, new Uint8Array());
    this.paths.set(path.toLowerCase(), path);
    this.documents.set(path, parseXml(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`));
    this.documents.get(path)?.root.touch();
    const types = this.document(TYPES).root;
    if (
      !types.all("Override").some((one) => one.attr("PartName")?.toLowerCase() === `/${path}`.toLowerCase())
    ) {
      types.add(make(`${types.prefix}Override`, { PartName: `/${path}`, ContentType: contentType }));
    }
  }

  /** Takes a part, its relationships, its content type and every relationship to it away. */
  drop(path: string): void {
    const own = this.path(path);
    if (own === undefined) return;
    for (const one of [own, relationshipsOf(own)]) {
      const held = this.path(one) ?? one;
      this.parts.delete(held);
      this.documents.delete(held);
      this.paths.delete(one.toLowerCase());
    }
    for (const type of this.document(TYPES).root.all("Override")) {
      if (type.attr("PartName")?.toLowerCase() === `/${own}`.toLowerCase()) type.remove();
    }
    for (const other of this.list.filter((one) => one.endsWith(".rels"))) {
      const folder = other.replace(/(^|\/)_rels\/[^/]*$/, "$1");
      for (const one of this.document(other).root.all("Relationship")) {
        if (one.attr("TargetMode") === "External") continue;
        if (resolve(folder, one.attr("Target") ?? "").toLowerCase() === own.toLowerCase()) one.remove();
      }
    }
  }

  /** A free path: "xl/worksheets/sheet3.xml" for the stem "xl/worksheets/sheet". */
  freePath(stem: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number++;
    return `${stem}${number}.xml`;
  }

  contentType(path: string): string {
    const { root } = this.document(TYPES);
    const own = root
      .all("Override")
      .find((one) => one.attr("PartName")?.toLowerCase() === `/${path}`.toLowerCase());
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const usual = root.all("Default").find((one) => one.attr("Extension")?.toLowerCase() === extension);
    return (own ?? usual)?.attr("ContentType") ?? "";
  }

  /** Declares a part as of another kind. */
  setContentType(path: string, contentType: string): void {
    const types = this.document(TYPES).root;
    const own = types
      .all("Override")
      .find((one) => one.attr("PartName")?.toLowerCase() === `/${path}`.toLowerCase());
    if (own === undefined)
      types.add(make(`${types.prefix}Override`, { PartName: `/${path}`, ContentType: contentType }));
    else own.set("ContentType", contentType);
  }

  /** What a part (or, for "", the package) is related to. */
  relationships(path: string): Relationship[] {
    const rels = relationshipsOf(path);
    if (!this.has(rels)) return [];
    return this.document(rels)
      .root.all("Relationship")
      .map((one) => {
        const external = one.attr("TargetMode") === "External";
        const target = one.attr("Target") ?? "";
        return {
          id: one.attr("Id") ?? "",
          kind: (one.attr("Type") ?? "").replace(/^.*\//, ""),
          target: external ? target : resolve(path.replace(/[^/]*$/, ""), target),
          external,
        };
      });
  }

  /** The first part a part is related to in that way. */
  related(path: string, kind: string): string | undefined {
    return this.relationships(path).find((one) => one.kind === kind && !one.external && this.has(one.target))
      ?.target;
  }

  relate(path: string, type: string, target: string): string {
    const rels = relationshipsOf(path);
    if (!this.has(rels)) {
      this.parts.set(rels, new Uint8Array());
      this.paths.set(rels.toLowerCase(), rels);
      const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
      this.documents.set(rels, parseXml(xml));
    }
    const { root } = this.document(rels);
    const taken = new Set(root.all("Relationship").map((one) => one.attr("Id")));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    root.add(make(`${root.prefix}Relationship`, { Id: `rId${number}`, Type: type, Target: `/${target}` }));
    return `rId${number}`;
  }

  unrelate(path: string, id: string): void {
    const rels = relationshipsOf(path);
    if (this.has(rels))
      this.document(rels)
        .root.all("Relationship")
        .find((one) => one.attr("Id") === id)
        ?.remove();
  }

  /** The parts as they stand: unchanged ones are the very bytes they were. */
  bytes(): Map<string, Uint8Array> {
    const written = new Map<string, Uint8Array>();
    for (const [path, bytes] of this.parts) {
      const text = this.documents.get(path)?.toString();
      const same = text === undefined || (bytes.length > 0 && text === decodeText(bytes));
      const declared = () => text?.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/i, "$1$2UTF-8$2") ?? "";
      written.set(path, same ? bytes : strToU8(declared()));
    }
    return written;
  }

  zipped(): Uint8Array {
    return zipSync(Object.fromEntries(this.bytes()), { level: 6, mtime: fixedTime });
  }
}

/** The date every part carries, as Excel itself writes it: the same workbook is the same bytes whenever it is saved. */
const fixedTime = new Date(1980, 0, 1);

function relationshipsOf(path: string): string {
  return path.replace(/([^/]*)$/, "_rels/$1.rels");
}

/** Some writers part folders with backslashes; Excel takes them for slashes. */
function resolve(folder: string, given: string): string {
  const target = given.replace(/\\/g, "/");
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

/** What the archive's directory says each entry's checksum is, in order; nothing where there is no plain directory. */
function checksums(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  const sums: number[] = [];
  let at = end < 0 ? bytes.length : view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    sums.push(view.getUint32(at + 16, true));
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return sums;
}

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
  return byte;
});

/** CRC-32, as zip has it: the unzipper does not look at it, and a flipped bit may be another figure. */
function checksum(bytes: Uint8Array | undefined): number {
  let sum = -1;
  for (const byte of bytes ?? []) sum = (REMAINDERS[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** Opens the bytes as a package, or says as UnreadableWorkbook what they are instead. */
export function openPackage(bytes: Uint8Array): Package {
  refuseOthers(bytes);
  const { names, inflated } = unzipped(bytes);
  if (isEncrypted(bytes)) throw new UnreadableWorkbook("encrypted", "the archive is protected by a password");
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    throw new UnreadableWorkbook("damaged", "two parts of one name");
  }
  const parts = new Map<string, Uint8Array>();
  for (const name of names)
    parts.set(name.replace(/\\/g, "/").replace(/^\//, ""), inflated[name] ?? new Uint8Array());
  const found = new Package(parts);
  if (!found.has(TYPES)) throw new UnreadableWorkbook("notAWorkbook", "an archive, but not an Office file");
  return found;
}

/** Files that are no zip archive: of old Excels, with a password, or anything. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    const names = strFromU8(bytes, true);
    if (names.includes("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")) {
      throw new UnreadableWorkbook("encrypted", "the file is protected by a password");
    }
    const old = /W\0o\0r\0k\0b\0o\0o\0k|B\0o\0o\0k\0/.test(names);
    throw new UnreadableWorkbook(
      old ? "legacyXls" : "notAWorkbook",
      "a file of Office 97-2003, or not a workbook",
    );
  }
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) {
    throw new UnreadableWorkbook("legacyXls", "a workbook of Excel 2 to 5");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new UnreadableWorkbook("notAWorkbook", "not an .xlsx file");
}

/** As the archive's first part says. */
function isEncrypted(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

/** The archive's parts, none larger than it may be and each as it was packed. */
function unzipped(bytes: Uint8Array): { names: readonly string[]; inflated: Record<string, Uint8Array> } {
  let total = 0;
  let count = 0;
  const names: string[] = [];
  const promised = checksums(bytes);
  const expected = new Map<string, number | undefined>();
  try {
    const inflated = unzipSync(bytes, {
      filter: (part) => {
        total += part.originalSize;
        count++;
        const ratio = part.originalSize / Math.max(1, part.size);
        const bomb = part.originalSize > LIMITS.ratioFrom && ratio > LIMITS.ratio;
        if (bomb || part.originalSize > LIMITS.part || total > LIMITS.total || count > LIMITS.parts) {
          throw new UnreadableWorkbook("tooLarge", `${part.name} inflates to ${part.originalSize} bytes`);
        }
        if (part.size === 0 && part.name.endsWith("/")) return false;
        names.push(part.name);
        expected.set(part.name, promised[count - 1]);
        return true;
      },
    });
    for (const [name, sum] of expected) {
      if (sum !== undefined && sum !== checksum(inflated[name]))
        throw new Error(`${name} is not what was packed`);
    }
    return { names, inflated };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    if (isEncrypted(bytes))
      throw new UnreadableWorkbook("encrypted", "the archive is protected by a password");
    throw new UnreadableWorkbook("truncated", `the file is cut short or damaged (${String(error)})`);
  }
}
