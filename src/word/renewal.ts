/**
 * A person's edited Word file written again where it is ours: compared first, then renewed as the person decides.
 * What they typed outside of our controls is not looked at; what they changed inside one is never exchanged unasked.
 */

import type { Finding } from "../model/wordUpdate";
import type { ReportDocument } from "../report/document/reportDocument";
import { readContent, contentOfXml, type Content } from "./content";
import type { Slot } from "./controls";
import { openWordFile, type FoundControl, type OpenedWordFile } from "./openWordFile";
import { findChild } from "./scanXml";
import { WordFileRefused } from "./refusal";
import { listSlots } from "./slots";

export interface Comparison {
  readonly file: OpenedWordFile;
  readonly slots: readonly Slot[];
  readonly findings: readonly Finding[];
}

/** Looks at the file; changes nothing. Rejects with WordFileRefused. */
export async function compareWordFile(bytes: Uint8Array, document: ReportDocument): Promise<Comparison> {
  const file = await openWordFile(bytes);
  if (file.record.form !== document.format.name) throw new WordFileRefused("otherForm", file.record.form);
  const slots = listSlots(document);
  return { file, slots, findings: listFindings(file, slots) };
}

/** The id of a control: two may have one tag where a person copied a piece. */
export function controlId({ controls }: OpenedWordFile, control: FoundControl): string {
  const same = controls.filter(({ tag }) => tag === control.tag);
  return `${control.tag}#${same.indexOf(control)}`;
}

function listFindings(file: OpenedWordFile, slots: readonly Slot[]): readonly Finding[] {
  const byTag = new Map(slots.map((slot) => [slot.tag, slot]));
  const present = new Set(file.controls.map(({ tag }) => tag));
  const standing = file.controls.flatMap((control) => ofControl(file, control, byTag.get(control.tag)));
  const canAdd = file.controls.some(({ level }) => level === "blocks");
  const absent = slots
    .filter(({ tag }) => !present.has(tag))
    .flatMap((slot): readonly Finding[] => ofAbsent(slot, file.record.slots[slot.tag], canAdd));
  return [...standing, ...absent];
}

function ofControl(file: OpenedWordFile, control: FoundControl, slot: Slot | undefined): readonly Finding[] {
  const before = file.record.slots[control.tag];
  // A control of ours that was written by nobody: another file's, put in by hand.
  if (before === undefined && slot === undefined) return [];
  const theirs = readContent(control.content);
  const ours = slot === undefined ? null : contentOfXml(slot.xml);
  const kind = findingKind(control, { before: before ?? NOTHING, theirs, ours });
  if (kind === null) return [];
  const texts = { theirs: theirs.text, ours: ours?.text ?? "", before: (before ?? NOTHING).text };
  const title = titleOn(control);
  return [{ id: controlId(file, control), tag: control.tag, title, kind, ...texts }];
}

const NOTHING: Content = { text: "", look: "" };

function titleOn({ control, tag }: FoundControl): string {
  return findChild(findChild(control, "w:sdtPr"), "w:alias")?.attributes["w:val"] ?? tag;
}

interface Three {
  readonly before: Content;
  readonly theirs: Content;
  /** null: the report has no such piece any more. */
  readonly ours: Content | null;
}

/** null: nothing has to be done. */
function findingKind({ level }: FoundControl, { before, theirs, ours }: Three): Finding["kind"] | null {
  if (ours !== null && (ours.look === before.look || ours.look === theirs.look)) return null;
  if (!canHold(level, ours)) return "elsewhere";
  if (theirs.look !== before.look) return "asked";
  return ours === null ? "dropped" : "renewed";
}

/** Inside a paragraph there is no room for several, nor for a table. */
function canHold(level: FoundControl["level"], ours: Content | null): boolean {
  return level === "blocks" || (level === "runs" && ours?.text.includes("\n") !== true);
}

function ofAbsent(
  { tag, title, xml }: Slot,
  before: Content | undefined,
  canAdd: boolean,
): readonly Finding[] {
  const ours = contentOfXml(xml);
  if (before?.look === ours.look) return [];
  const kind = before !== undefined ? "gone" : canAdd ? "added" : "elsewhere";
  return [{ id: tag, tag, title, kind, theirs: "", ours: ours.text, before: before?.text ?? "" }];
}
