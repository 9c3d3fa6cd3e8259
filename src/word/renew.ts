/** Carries a renewal out: the pieces of the text exchanged in place, all else of the file byte for byte as it was. */

import type { Decisions, Finding } from "../model/wordUpdate";
import { controlXml, type Slot } from "./controls";
import { contentOfXml } from "./content";
import { pack, partOfText } from "./package";
import { recordXml, type WordRecord } from "./record";
import { controlId, type Comparison } from "./renewal";
import { walkElements, findChild, scanXml, type XmlElement } from "./scanXml";
import type { FoundControl } from "./openWordFile";
import { W } from "./xmlText";

/** The bytes of a new file. The given one is not changed. */
export function renewWordFile({ file, slots, findings }: Comparison, decisions: Decisions): Uint8Array {
  const byTag = new Map(slots.map((slot) => [slot.tag, slot]));
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const edits = [
    ...file.controls.flatMap((control) => {
      const finding = byId.get(controlId(file, control));
      return finding === undefined || !isWritten(finding, decisions)
        ? []
        : planEdits(file.text, control, byTag.get(control.tag));
    }),
    ...insertions(file.controls, slots, findings),
  ];
  const dropped = new Set(findings.flatMap(({ kind, tag }) => (kind === "dropped" ? [tag] : [])));
  const earlier = Object.entries(file.record.slots).filter(([tag]) => !dropped.has(tag));
  const record: WordRecord = {
    form: file.record.form,
    slots: { ...Object.fromEntries(earlier), ...ourSlots(slots, findings) },
  };
  return pack({
    ...file.parts,
    [file.textPart]: partOfText(applyEdits(file.text, edits)),
    [file.recordPart]: partOfText(recordXml(record)),
  });
}

/** Whether this piece is exchanged. */
function isWritten({ id, kind }: Finding, decisions: Decisions): boolean {
  return kind === "renewed" || kind === "dropped" || (kind === "asked" && decisions[id] === "ours");
}

/** What was offered is remembered, taken or not: it is not asked about again until it changes again. */
function ourSlots(slots: readonly Slot[], findings: readonly Finding[]): WordRecord["slots"] {
  const left = new Set(findings.filter(({ kind }) => kind === "elsewhere").map(({ tag }) => tag));
  return Object.fromEntries(
    slots.filter(({ tag }) => !left.has(tag)).map(({ tag, xml }) => [tag, contentOfXml(xml)]),
  );
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start || other.end - one.end)
    .reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);
}

function planEdits(text: string, found: FoundControl, slot: Slot | undefined): readonly Edit[] {
  const { control, content } = found;
  if (slot === undefined) return [{ start: control.start, end: control.end, text: leftBehind(text, found) }];
  const hint = findChild(findChild(control, "w:sdtPr"), "w:showingPlcHdr");
  const put = marksIn(text, content) + contentFor(text, found, slot.xml);
  const inner =
    content.inner.end === content.inner.start
      ? // "<w:sdtContent/>"
        { start: content.start, end: content.end, text: `<w:sdtContent>${put}</w:sdtContent>` }
      : { start: content.inner.start, end: content.inner.end, text: put };
  return [inner, ...(hint === null ? [] : [{ start: hint.start, end: hint.end, text: "" }])];
}

/** A cell must not be without a paragraph. */
function leftBehind(text: string, { control, content, level }: FoundControl): string {
  const isLone = control.parent?.name === "w:tc" && level === "blocks";
  return marksIn(text, content) + (isLone ? "<w:p/>" : "");
}

const MARKS = new Set(["w:bookmarkStart", "w:bookmarkEnd", "w:permStart", "w:permEnd"]);

/** Bookmarks stay, also one that begins inside and ends elsewhere. */
function marksIn(text: string, content: XmlElement): string {
  return [...walkElements(content)]
    .filter(({ name }) => MARKS.has(name))
    .map(({ start, end }) => text.slice(start, end))
    .join("");
}

/** One paragraph for one paragraph keeps the paragraph's own looks; inside a paragraph there are only runs. */
function contentFor(text: string, { content, level }: FoundControl, xml: string): string {
  const ours = findChild(scanXml(`<x ${W}>${xml}</x>`), "w:p");
  const before = `<x ${W}>`.length;
  const paragraphs = content.children.filter(({ name }) => name === "w:p");
  if (ours === null) return xml;
  const properties = findChild(ours, "w:pPr");
  const runsFrom = (properties?.end ?? ours.inner.start) - before;
  const runs = xml.slice(runsFrom, ours.inner.end - before);
  if (level === "runs") return runs;
  const isOne = ours.end - before === xml.length && paragraphs.length === 1;
  if (!isOne || content.children.some(({ name }) => name === "w:tbl")) return xml;
  const theirs = findChild(paragraphs[0] ?? null, "w:pPr");
  return theirs === null ? xml : `<w:p>${text.slice(theirs.start, theirs.end)}${runs}</w:p>`;
}

/** New pieces stand behind the piece before them in the report, wherever a person moved that one; else before the next. */
function insertions(
  controls: readonly FoundControl[],
  slots: readonly Slot[],
  findings: readonly Finding[],
): readonly Edit[] {
  const added = new Set(findings.filter(({ kind }) => kind === "added").map(({ tag }) => tag));
  const blocks = controls.filter(({ level }) => level === "blocks");
  const places = new Map<number, string>();
  for (const [index, slot] of slots.entries()) {
    if (!added.has(slot.tag)) continue;
    const tags = (some: readonly Slot[]): FoundControl | undefined =>
      some
        .map(({ tag }) => blocks.find((control) => control.tag === tag))
        .find((found) => found !== undefined);
    const behind = tags(slots.slice(0, index).reverse());
    const at = behind?.control.end ?? tags(slots.slice(index + 1))?.control.start;
    if (at !== undefined) places.set(at, (places.get(at) ?? "") + controlXml(slot));
  }
  return [...places].map(([at, text]) => ({ start: at, end: at, text }));
}
