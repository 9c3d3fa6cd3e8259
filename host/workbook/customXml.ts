/** The book's custom XML parts: any add-in may keep one, and reads those of others by their namespace. */
import type { Package } from "./package";
import { parseXml, XmlError, type El } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

interface Stored {
  readonly path: string;
  readonly properties: string | undefined;
  readonly root: El;
}

/** The namespace of an XML text's root element; null when the text is not well-formed XML. */
export function namespaceOf(xml: string): string | null {
  try {
    const { root } = parseXml(xml);
    return root.attr(root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.replace(/:$/, "")}`) ?? "";
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
}

/** By the id in their properties; a part that cannot be read is left alone. */
function stored(file: Package, book: string): Map<string, Stored> {
  const found = new Map<string, Stored>();
  for (const { kind, target: path } of file.relationships(book)) {
    if (kind !== "customXml" || !file.has(path)) continue;
    const properties = file.related(path, "customXmlProps");
    try {
      const own = properties !== undefined && file.has(properties) ? file.document(properties).root : null;
      const id = [...(own?.attrs ?? [])].find(([name]) => /(^|:)itemID$/.test(name))?.[1] ?? path;
      found.set(id, { path, properties, root: file.document(path).root });
    } catch {
      continue;
    }
  }
  return found;
}

export function readCustomXml(file: Package, book: string): Map<string, string> {
  return new Map([...stored(file, book)].map(([id, { root }]) => [id, root.toString()]));
}

/** Writes what differs; parts nobody touched stay byte for byte. */
export function writeCustomXml(file: Package, book: string, parts: ReadonlyMap<string, string>): void {
  const before = stored(file, book);
  for (const [id, { path, properties }] of before) {
    if (parts.has(id)) continue;
    if (properties !== undefined) file.drop(properties);
    file.drop(path);
  }
  for (const [id, xml] of parts) {
    const old = before.get(id);
    if (old?.root.toString() === xml) continue;
    const bare = xml.replace(/^\s*<\?xml[^>]*\?>\s*/, "");
    if (old !== undefined) {
      file.add(old.path, bare, "application/xml");
      continue;
    }
    const path = file.freePath("customXml/item");
    file.add(path, bare, "application/xml");
    file.relate(book, `${OFFICE}/customXml`, path);
    const properties = file.freePath("customXml/itemProps");
    const xmlns = `xmlns:ds="${DATA_STORE}"`;
    file.add(
      properties,
      `<ds:datastoreItem ds:itemID="${id}" ${xmlns}><ds:schemaRefs/></ds:datastoreItem>`,
      PROPERTIES,
    );
    file.relate(path, `${OFFICE}/customXmlProps`, properties);
  }
}
