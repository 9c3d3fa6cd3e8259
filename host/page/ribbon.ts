/** The ribbon as manifest.xml describes it: groups and buttons of VersionOverrides, in the language asked for. */

export type RibbonAction =
  | { readonly kind: "showTaskpane"; readonly url: string; readonly taskpaneId: string }
  | { readonly kind: "execute"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | null;
  readonly action: RibbonAction;
}

export interface Ribbon {
  readonly tab: string | null;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
  /** The page whose functions the buttons call, and the pane's own page. */
  readonly functionFile: string | null;
  readonly taskpane: string | null;
  readonly addinName: string;
}

/** Reads the manifest; addresses stay as written there. Throws an Error that names what is wrong with the XML. */
export function readRibbon(manifest: string, language: string): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  if (all(xml, "parsererror").length) throw new Error("manifest.xml is not well-formed XML");
  const word = (element: Element | undefined) => resource(xml, attribute(element, "resid"), language);
  const point = all(xml, "ExtensionPoint").find((e) => attribute(e, "type") === "PrimaryCommandSurface");
  const groups = point ? all(point, "Group") : [];
  const customTab = point && all(point, "CustomTab")[0];
  return {
    tab: customTab ? word(child(customTab, "Label")) : null,
    groups: groups.map((group) => ({
      label: word(child(group, "Label")) ?? "",
      buttons: all(group, "Control").flatMap((control) => {
        const action = actionOf(child(control, "Action"), word);
        if (!action) return [];
        const tip = child(control, "Supertip");
        const images = all(control, "Image");
        const image = images.find((e) => attribute(e, "size") === "32") ?? images.at(-1);
        return {
          id: attribute(control, "id") ?? "",
          label: word(child(control, "Label")) ?? "",
          tip: (tip && word(child(tip, "Description"))) ?? "",
          icon: word(image),
          action,
        };
      }),
    })),
    functionFile: word(all(xml, "FunctionFile")[0]),
    taskpane: attribute(all(xml, "SourceLocation")[0], "DefaultValue"),
    addinName: nameOf(xml, language),
  };
}

function actionOf(
  action: Element | undefined,
  word: (element: Element | undefined) => string | null,
): RibbonAction | null {
  if (!action) return null;
  const type = action.getAttribute("xsi:type");
  if (type === "ShowTaskpane") {
    const url = word(child(action, "SourceLocation"));
    return url
      ? { kind: "showTaskpane", url, taskpaneId: child(action, "TaskpaneId")?.textContent ?? "" }
      : null;
  }
  const functionName = child(action, "FunctionName")?.textContent?.trim();
  return type === "ExecuteFunction" && functionName ? { kind: "execute", functionName } : null;
}

/** A string, address or image of the Resources, overridden for the language where it is. */
function resource(xml: Document, id: string | null, language: string): string | null {
  if (id === null) return null;
  const found = ["String", "Url", "Image"]
    .flatMap((tag) => all(xml, tag))
    .find((element) => element.getAttribute("id") === id);
  if (!found) return null;
  const override = all(found, "Override").find((element) => attribute(element, "Locale") === language);
  return attribute(override ?? found, override ? "Value" : "DefaultValue");
}

function nameOf(xml: Document, language: string): string {
  const name = all(xml, "DisplayName")[0];
  const override = name && all(name, "Override").find((element) => attribute(element, "Locale") === language);
  return (override ? attribute(override, "Value") : attribute(name, "DefaultValue")) ?? "";
}

function all(within: Document | Element, tag: string): Element[] {
  return [...within.getElementsByTagNameNS("*", tag)];
}

function child(within: Element, tag: string): Element | undefined {
  return [...within.children].find((element) => element.localName === tag);
}

function attribute(element: Element | undefined, name: string): string | null {
  return element?.getAttribute(name) ?? element?.getAttribute(`xsi:${name}`) ?? null;
}
