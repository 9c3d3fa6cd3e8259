/**
 * A person's edited Word file written again where it is ours: compared first, then renewed as the person decides.
 * What they typed outside of our controls is not looked at; what they changed inside one is never exchanged unasked.
 */

import type { Finding } from "../model/wordUpdate";
import type { ReportDocument } from "../report/document/reportDocument";
import { readContent, type Content } from "./content";
import type { Slot } from "./controls";
import { openWordFile, type FoundControl, type OpenedWordFile } from "./openWordFile";
import { readSlot, type ReadSlot, type WrittenSlot } from "./record";
import { CHART_TAG, findChart, isChart, type FoundChart } from "./foundChart";
import { findChild } from "./xml/scanXml";
import { WordFileRefused } from "./refusal";
import { listSlots } from "./slots";
import { tableFindings } from "./tableFindings";
import { mergeTable, type TableMerge } from "./tableMerge";

export interface Comparison {
  readonly file: OpenedWordFile;
  /** All of the report, in its order, by tag. */
  readonly slots: ReadonlyMap<string, SlotNow>;
  readonly controls: readonly ComparedControl[];
  readonly findings: readonly Finding[];
}

/** A slot as the report has it now, and what it says. */
export interface SlotNow {
  readonly slot: Slot;
  readonly read: ReadSlot;
}

export interface ComparedControl {
  /** Of the control in its file: two may have one tag where a person copied a piece. */
  readonly id: string;
  readonly control: FoundControl;
  readonly now: SlotNow | null;
  /** Where it is compared cell by cell. */
  readonly merge: TableMerge | null;
  /** Where a chart of ours stands in it. */
  readonly chart: FoundChart | null;
  readonly findings: readonly Finding[];
}

/**
 * Looks at the file; changes nothing. Rejects with WordFileRefused. `charts`: the pieces of the page of charts, asked for where the file
 * was written with one. None are put into a file that was written without.
 */
export async function compareWordFile(
  bytes: Uint8Array,
  document: ReportDocument,
  charts: () => Promise<readonly Slot[]> = async () => [],
): Promise<Comparison> {
  const file = await openWordFile(bytes);
  if (file.record.form !== document.format.name) throw new WordFileRefused("otherForm", file.record.form);
  const written = Object.keys(file.record.slots);
  const drawn = written.some((tag) => tag.startsWith(CHART_TAG)) ? await charts() : [];
  const known = drawn.filter(({ tag }) => written.includes(tag));
  const slots = new Map(
    listSlots(document, known).map((each) => {
      const slot = { ...each, xml: mapStyles(file, each.xml) };
      return [slot.tag, { slot, read: readSlot(slot) }];
    }),
  );
  const controls = file.controls.map((control) =>
    compareControl(file, control, slots.get(control.tag) ?? null),
  );
  const findings = [...controls.flatMap((each) => each.findings), ...findAbsent(file, slots)];
  return { file, slots, controls, findings };
}

/** With the ids our styles have in the file. */
function mapStyles({ styles }: OpenedWordFile, xml: string): string {
  if (styles.size === 0) return xml;
  return xml.replace(
    /(<w:pStyle w:val=")(\w+)("\/>)/g,
    (_, open: string, id: string, close: string) => open + (styles.get(id) ?? id) + close,
  );
}

function compareControl(file: OpenedWordFile, control: FoundControl, now: SlotNow | null): ComparedControl {
  const same = file.controls.filter(({ tag }) => tag === control.tag);
  const id = `${control.tag}#${same.indexOf(control)}`;
  const before = file.record.slots[control.tag] ?? null;
  const found: FoundSlot = { id, title: titleOn(control), control, before, now };
  const merge = mergeControl(found);
  const chart = isChart(control.tag) ? findChart(file, control) : null;
  const findings = merge === null ? compareWhole(found, chart) : tableFindings(merge, file.text, found);
  return { id, control, now, merge, chart, findings };
}

/** A control with what was written into it and what would be now. */
export interface FoundSlot {
  readonly id: string;
  readonly title: string;
  readonly control: FoundControl;
  /** null: written by nobody. */
  readonly before: WrittenSlot | null;
  /** null: the report has no such piece any more. */
  readonly now: SlotNow | null;
}

function mergeControl({ control, before, now }: FoundSlot): TableMerge | null {
  const table = now?.slot.table;
  if (now === null || table === undefined || control.level !== "blocks") return null;
  return mergeTable(before?.table ?? null, control.content, now.read, table);
}

function compareWhole(found: FoundSlot, chart: FoundChart | null): readonly Finding[] {
  const { id, title, control, before, now } = found;
  // A control of ours that was written by nobody: another file's, put in by hand.
  if (before === null && now === null) return [];
  const theirs = readTheirs(control, chart);
  const three = { before: before ?? NOTHING, theirs, ours: now?.read.written ?? null };
  const kind = classifyFinding(control, three, chart);
  if (kind === null) return [];
  const texts = { theirs: theirs.text, ours: three.ours?.text ?? "", before: three.before.text };
  return [{ id, tag: control.tag, title, kind, ...texts }];
}

function readTheirs({ content }: FoundControl, chart: FoundChart | null): Content {
  return chart === null ? readContent(content) : chart.content;
}

/** Where something else stands in a chart's place there is nothing of ours to renew. */
function classifyFinding(
  control: FoundControl,
  three: Three,
  chart: FoundChart | null,
): Finding["kind"] | null {
  const kind = findingKind(control, three);
  return kind !== null && chart === null && isChart(control.tag) ? "elsewhere" : kind;
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
  if (theirs.look !== before.look) return ours === null ? "askedAway" : "asked";
  return ours === null ? "dropped" : "renewed";
}

/** Inside a paragraph there is no room for several, nor for a table. */
function canHold(level: FoundControl["level"], ours: Content | null): boolean {
  return level === "blocks" || (level === "runs" && ours?.text.includes("\n") !== true);
}

/** Of slots that stand nowhere in the file. */
function findAbsent(file: OpenedWordFile, slots: Comparison["slots"]): readonly Finding[] {
  const present = new Set(file.controls.map(({ tag }) => tag));
  const canAdd = file.controls.some(({ level }) => level === "blocks");
  return [...slots].flatMap(([tag, { slot, read }]): readonly Finding[] => {
    const before = file.record.slots[tag];
    if (present.has(tag) || before?.look === read.written.look) return [];
    const isUnsure = file.throughOther?.has(tag) === true;
    const kind = isUnsure ? "elsewhere" : before !== undefined ? "gone" : canAdd ? "added" : "elsewhere";
    const texts = { theirs: "", ours: read.written.text, before: before?.text ?? "" };
    return [{ id: tag, tag, title: slot.title, kind, ...texts }];
  });
}
