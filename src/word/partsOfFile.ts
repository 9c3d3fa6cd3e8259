/** The parts of a Word file a person chose, by what they are to each other. */

import { textOfPart, type Parts } from "./package";
import { WordFileRefused } from "./refusal";
import { findChild, scanXml, type XmlElement } from "./xml/scanXml";
import { STYLE_NAMES } from "./xml/styles";

/** Text of a part that must be there. */
export function textAt(parts: Parts, name: string): string {
  const part = parts[name];
  if (part === undefined) throw new WordFileRefused("damaged", `${name} is missing`);
  return textOfPart(part, name);
}

/** The same, read. */
export function rootAt(parts: Parts, name: string): XmlElement {
  const root = scanXml(textAt(parts, name));
  if (root === null) throw new WordFileRefused("damaged", name);
  return root;
}

interface Target {
  readonly id: string;
  readonly type: string;
  /** From the root of the package. */
  readonly path: string;
}

/** What a part belongs together with; "" for the package itself. */
export function findTargets(parts: Parts, of: string): readonly Target[] {
  const cut = of.lastIndexOf("/") + 1;
  const folder = of.slice(0, cut);
  const name = `${folder}_rels/${of.slice(cut)}.rels`;
  if (parts[name] === undefined) return [];
  return rootAt(parts, name).children.flatMap(({ attributes }) => {
    const { Id: id = "", Type: type, Target: target, TargetMode: mode } = attributes;
    if (type === undefined || target === undefined || mode === "External") return [];
    return [{ id, type, path: pathFrom(folder, target) }];
  });
}

function pathFrom(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The part of a kind that another belongs together with, read; null where there is none. */
export function findPart(parts: Parts, of: string, kind: string): XmlElement | null {
  const target = findTargets(parts, of).find(({ type, path }) => type.endsWith(kind) && path in parts);
  return target === undefined ? null : rootAt(parts, target.path);
}

/** Our styles by their ids, where the program that saved the file gave them others. */
export function findStyles(parts: Parts, textPart: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const style of findPart(parts, textPart, "/styles")?.children ?? []) {
    const name = findChild(style, "w:name")?.attributes["w:val"];
    const id = style.attributes["w:styleId"];
    if (name !== undefined && id !== undefined) ids.set(name.toLowerCase(), id);
  }
  return new Map(
    Object.entries(STYLE_NAMES).flatMap(([ours, name]) => {
      const theirs = ids.get(name.toLowerCase());
      return theirs === undefined || theirs === ours ? [] : [[ours, theirs] as const];
    }),
  );
}

/** Whether LibreOffice saved the file last. */
export function isThroughLibreOffice(parts: Parts): boolean {
  const program = findChild(findPart(parts, "", "/extended-properties"), "Application")?.text ?? "";
  return program.startsWith("LibreOffice");
}
