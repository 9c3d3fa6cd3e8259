/** An add-in's settings in the package, where Excel keeps them: a web-extension part reached from the task-panes part. */
import type { Package } from "./package";
import { make, parseXml, type El } from "./xml";

/** Which add-in's settings are meant: its manifest's id and version. */
export interface Addin {
  readonly id: string;
  readonly version: string;
  /** Where the users' Excel has it from: Excel keeps settings apart by it (OfficeDev/office-js #840, #1037, by design). Not given: as the file has it, else a developer's. */
  readonly store?: Store;
}

/** As the file format words it: "Registry" of "developer", "EXCatalog" of "EXCatalog", "FileSystem" of a shared folder. */
export interface Store {
  readonly store: string;
  readonly storeType: "Registry" | "EXCatalog" | "FileSystem";
}

const DEVELOPER: Store = { store: "developer", storeType: "Registry" };

const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATION = "http://schemas.microsoft.com/office/2011/relationships";

function partOf(file: Package, addin: Addin): El | null {
  const panes = file.related("", "webextensiontaskpanes");
  if (panes === undefined) return null;
  for (const { kind, target } of file.relationships(panes)) {
    if (kind !== "webextension" || !file.has(target)) continue;
    const { root } = file.document(target);
    const id = root.child("reference")?.attr("id")?.replace(/[{}]/g, "");
    if (id?.toLowerCase() === addin.id.toLowerCase()) return root;
  }
  return null;
}

export function readSettings(file: Package, addin: Addin): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const property of partOf(file, addin)?.child("properties")?.all("property") ?? []) {
    const text = property.attr("value") ?? "";
    try {
      settings.set(property.attr("name") ?? "", JSON.parse(text));
    } catch {
      settings.set(property.attr("name") ?? "", text);
    }
  }
  return settings;
}

/** Writes the settings; the part is made when missing, its pane closed, so that nothing opens by itself. */
export function writeSettings(file: Package, addin: Addin, settings: ReadonlyMap<string, unknown>): void {
  let root = partOf(file, addin);
  if (root === null) {
    if (settings.size === 0) return;
    root = addPart(file, addin);
  }
  if (addin.store !== undefined) {
    const reference = root.child("reference");
    for (const [name, value] of Object.entries(addin.store)) reference?.set(name, value);
  }
  const p = root.prefix;
  const properties = root.need("properties", [
    "reference",
    "alternateReferences",
    "properties",
    "bindings",
    "snapshot",
  ]);
  const missing = new Set(settings.keys());
  for (const property of properties.all("property")) {
    const name = property.attr("name") ?? "";
    if (missing.delete(name)) property.set("value", JSON.stringify(settings.get(name)));
    else property.remove();
  }
  for (const name of missing) {
    properties.add(make(`${p}property`, { name, value: JSON.stringify(settings.get(name)) }));
  }
}

function addPart(file: Package, addin: Addin): El {
  let panes = file.related("", "webextensiontaskpanes");
  if (panes === undefined) {
    panes = file.has("xl/webextensions/taskpanes.xml")
      ? file.freePath("xl/webextensions/taskpanes")
      : "xl/webextensions/taskpanes.xml";
    const type = "application/vnd.ms-office.webextensiontaskpanes+xml";
    file.add(panes, `<wetp:taskpanes xmlns:wetp="${WETP}"></wetp:taskpanes>`, type);
    file.relate("", `${RELATION}/webextensiontaskpanes`, panes);
  }
  const part = file.freePath("xl/webextensions/webextension");
  const xml = make("we:webextension", { "xmlns:we": WE, id: `{${addin.id.toUpperCase()}}` }, [
    make("we:reference", { id: addin.id, version: addin.version, ...(addin.store ?? DEVELOPER) }),
    make("we:alternateReferences"),
    make("we:properties"),
    make("we:bindings"),
    make("we:snapshot", { "xmlns:r": OFFICE }),
  ]);
  file.add(part, xml.toString(), "application/vnd.ms-office.webextension+xml");
  const id = file.relate(panes, `${RELATION}/webextension`, part);
  const list = file.document(panes).root;
  const p = list.prefix;
  const rows = list.all("taskpane").map((pane) => pane.number("row") ?? 0);
  const pane = `<${p}taskpane xmlns:${p.replace(":", "")}="${WETP}" dockstate="right" visibility="0" width="350" row="${Math.max(3, ...rows) + 1}"><${p}webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></${p}taskpane>`;
  list.add(parseXml(pane, true).root);
  return file.document(part).root;
}
