/** Carries a renewal out: the pieces of the text exchanged in place, all else of the file byte for byte as it was. */

import type { Decisions, Finding } from "../model/wordUpdate";
import { controlXml } from "./controls";
import { applyEdits, marksIn, runsIn, exchangeWords, sectionEndsIn, type Edit } from "./exchange";
import { pack, partOfText } from "./package";
import { recordXml, type WordRecord } from "./record";
import type { ComparedControl, Comparison, SlotNow } from "./renewal";
import { describe } from "./foundChart";
import { findChild } from "./xml/scanXml";
import type { FoundControl } from "./openWordFile";
import { questionId } from "./tableFindings";
import { planRowsEdit } from "./tableWriting";

/** The bytes of a new file. The given one is not changed. */
export function renewWordFile(comparison: Comparison, decisions: Decisions): Uint8Array {
  const { file } = comparison;
  const edits = [
    ...comparison.controls.flatMap((control) => planEdits(file.text, control, decisions)),
    ...insertions(comparison),
  ];
  const record: WordRecord = { form: file.record.form, slots: slotsToRecord(comparison) };
  return pack({
    ...file.parts,
    ...Object.fromEntries(comparison.controls.flatMap((control) => chartParts(control, decisions))),
    [file.textPart]: partOfText(applyEdits(file.text, edits)),
    [file.recordPart]: partOfText(recordXml(record)),
  });
}

/** What was offered is remembered, taken or not: it is not asked about again until it changes again. */
function slotsToRecord({ file, slots, findings }: Comparison): WordRecord["slots"] {
  const listTags = (...kinds: readonly Finding["kind"][]): ReadonlySet<string> =>
    new Set(findings.filter(({ kind }) => kinds.includes(kind)).map(({ tag }) => tag));
  // Kept by the person, a piece that left the report is theirs from now on.
  const [dropped, left] = [listTags("dropped", "askedAway"), listTags("elsewhere")];
  const earlier = Object.entries(file.record.slots).filter(([tag]) => !dropped.has(tag));
  const now = [...slots].filter(([tag]) => !left.has(tag));
  return {
    ...Object.fromEntries(earlier),
    ...Object.fromEntries(now.map(([tag, { read }]) => [tag, read.written])),
  };
}

function planEdits(text: string, compared: ComparedControl, decisions: Decisions): readonly Edit[] {
  const { control, now, merge, chart } = compared;
  if (merge !== null && now !== null) {
    const edit = planRowsEdit(
      merge,
      text,
      now.read.text,
      (row, cell) => decisions[questionId(compared, row, cell)] === "ours",
    );
    return edit === null ? [] : [edit];
  }
  const [finding] = compared.findings;
  if (finding === undefined || !isWritten(finding, decisions)) return [];
  if (chart !== null && now !== null) return [describe(text, chart, now.read.written.text)];
  return now === null
    ? [{ start: control.control.start, end: control.control.end, text: leftBehind(text, control) }]
    : exchangeContent(text, control, now);
}

/** Charts that are drawn anew: each in the part it has in this file. */
function chartParts(
  { chart, now, findings: [finding] }: ComparedControl,
  decisions: Decisions,
): readonly (readonly [path: string, part: Uint8Array])[] {
  const drawn = now?.slot.chart;
  if (chart === null || drawn === undefined || finding === undefined) return [];
  return isWritten(finding, decisions) ? [[chart.part, partOfText(drawn.part)]] : [];
}

/** Whether this piece is exchanged. */
function isWritten({ id, kind }: Finding, decisions: Decisions): boolean {
  if (kind === "asked" || kind === "askedAway") return decisions[id] === "ours";
  return kind === "renewed" || kind === "dropped";
}

function exchangeContent(text: string, found: FoundControl, now: SlotNow): readonly Edit[] {
  const { control, content } = found;
  const hint = findChild(findChild(control, "w:sdtPr"), "w:showingPlcHdr");
  const put = marksIn(text, content) + contentFor(text, found, now);
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
  return marksIn(text, content) + sectionEndsIn({ text, content }) + (isLone ? "<w:p/>" : "");
}

/** Inside a paragraph there are only runs. */
function contentFor(text: string, { content, level }: FoundControl, { read }: SlotNow): string {
  const paragraph = findChild(read.content, "w:p");
  if (level === "runs" && paragraph !== null) return runsIn(read, paragraph);
  return exchangeWords({ text, content }, read);
}

/** New pieces stand behind the piece before them in the report, wherever a person moved that one; else before the next. */
function insertions({ file, slots, findings }: Comparison): readonly Edit[] {
  const added = new Set(findings.filter(({ kind }) => kind === "added").map(({ tag }) => tag));
  const blocks = file.controls.filter(({ level }) => level === "blocks");
  const order = [...slots.keys()];
  const places = new Map<number, string>();
  for (const [index, tag] of order.entries()) {
    const slot = slots.get(tag)?.slot;
    if (slot === undefined || !added.has(tag)) continue;
    const standing = (some: readonly string[]): FoundControl | undefined =>
      some.map((each) => blocks.find((control) => control.tag === each)).find((found) => found !== undefined);
    const behind = standing(order.slice(0, index).reverse());
    const at = behind?.control.end ?? standing(order.slice(index + 1))?.control.start;
    if (at !== undefined) places.set(at, (places.get(at) ?? "") + controlXml(slot));
  }
  return [...places].map(([at, text]) => ({ start: at, end: at, text }));
}
