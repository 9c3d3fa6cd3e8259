/** What a Word file remembers of its writing, in a part of its own that Word keeps and nobody sees: to tell a person's words from ours. */

import type { FormName } from "../model/reportChoices";
import { contentOfXml, type Content } from "./content";
import { TAG_START, type Slot } from "./controls";
import { scanXml, type XmlElement } from "./scanXml";
import { HEAD, xmlAttribute, xmlText } from "./xmlText";

export interface WordRecord {
  readonly form: FormName;
  /** What was written into each slot, by its tag. */
  readonly slots: Readonly<Record<string, Content>>;
}

const NAMES = "urn:chi-tieu:word-file";
const VERSION = 1;

/** The part: a line of a slot's text is an element, so that no program's way with line ends changes it. */
export function recordXml({ form, slots }: WordRecord): string {
  const each = Object.entries(slots).map(([tag, { text, look }]) => {
    const lines = text.split("\n").map((line) => `<line>${xmlText(line)}</line>`);
    return `<slot tag="${xmlAttribute(tag)}" look="${xmlAttribute(look)}">${lines.join("")}</slot>`;
  });
  return `${HEAD}<record xmlns="${NAMES}" version="${VERSION}" form="${form}">${each.join("")}</record>`;
}

/** null: another program's part. "newer": of a version of ours this one does not know. "damaged": ours, and unreadable. */
export function recordIn(xml: string): WordRecord | "newer" | "damaged" | null {
  if (!xml.includes(NAMES)) return null;
  const root = scanXml(xml);
  if (root === null) return "damaged";
  if (root.name !== "record" || root.attributes["xmlns"] !== NAMES) return null;
  if (Number(root.attributes["version"]) !== VERSION) return "newer";
  const form = FORMS.find((each) => each === root.attributes["form"]);
  const slots = root.children.map(slotIn);
  return form === undefined || slots.includes(null)
    ? "damaged"
    : { form, slots: Object.fromEntries(slots.filter((slot) => slot !== null)) };
}

/** What is written into slots now. */
export function recordSlots(slots: readonly Slot[]): WordRecord["slots"] {
  return Object.fromEntries(slots.map(({ tag, xml }) => [tag, contentOfXml(xml)]));
}

const FORMS: readonly FormName[] = ["nd30", "hd05", "hd36"];

function slotIn({ name, attributes, children }: XmlElement): readonly [string, Content] | null {
  const { tag, look } = attributes;
  if (name !== "slot" || tag === undefined || look === undefined || !tag.startsWith(TAG_START)) return null;
  return [tag, { text: children.map(({ text }) => text).join("\n"), look }];
}
