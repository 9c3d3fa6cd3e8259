/** What a person is told of a table that is renewed cell by cell: what is written again in one piece, each question in one of its own. */

import type { Finding } from "../model/wordUpdate";
import { readContent } from "./content";
import type { SlotTable } from "./controls";
import { applyEdits } from "./exchange";
import type { FoundSlot } from "./renewal";
import { findChild, scanXml } from "./xml/scanXml";
import { nameIn, type MergedRow, type OurRow, type TableMerge } from "./tableMerge";
import { planRowsEdit } from "./tableWriting";
import { W } from "./xml/xmlText";

/** `text`: of the file's part. */
export function tableFindings(merge: TableMerge, text: string, found: FoundSlot): readonly Finding[] {
  const asked = merge.rows.flatMap((row) => [...askedRow(row, found), ...askedCells(row, found)]);
  return [...renewedRows(merge, text, found), ...asked, ...merge.gone.map((row) => goneRow(row, found))];
}

/** The id of a question about a row, or a cell of it. */
export function questionId({ id }: Pick<FoundSlot, "id">, row: MergedRow, cell: number | null): string {
  return `${id}/${row.id ?? ""}${cell === null ? "" : `/${cell}`}`;
}

/** All that is written again without a question. */
function renewedRows(merge: TableMerge, text: string, found: FoundSlot): readonly Finding[] {
  const { id, title, control, before } = found;
  const edit = planRowsEdit(merge, text, found.now?.read.text ?? "", () => false);
  const table = findChild(control.content, "w:tbl");
  if (edit === null || table === null) return [];
  const written = applyEdits(text.slice(table.start, table.end), [edit], table.start);
  const after = scanXml(`<w:sdtContent ${W}>${written}</w:sdtContent>`);
  const theirs = readContent(table).text;
  const ours = after === null ? "" : readContent(after).text;
  return [{ id, tag: control.tag, title, kind: "renewed", theirs, ours, before: before?.text ?? "" }];
}

function askedRow(row: MergedRow, found: FoundSlot): readonly Finding[] {
  const { fate, theirs, ours, before } = row;
  if (fate !== "asked" && fate !== "askedAway") return [];
  return [
    {
      id: questionId(found, row, null),
      tag: found.control.tag,
      title: questionTitle(found, row, null),
      kind: fate,
      theirs: theirs.content.text,
      ours: ours?.row.content.text ?? "",
      before: (before ?? []).map(({ text }) => text).join("\t"),
    },
  ];
}

function askedCells(row: MergedRow, found: FoundSlot): readonly Finding[] {
  return row.cells.flatMap((fate, at): readonly Finding[] =>
    fate !== "asked"
      ? []
      : [
          {
            id: questionId(found, row, at),
            tag: found.control.tag,
            title: questionTitle(found, row, at),
            kind: "asked",
            theirs: row.theirs.cells[at]?.content.text ?? "",
            ours: row.ours?.row.cells[at]?.content.text ?? "",
            before: row.before?.[at]?.text ?? "",
          },
        ],
  );
}

function goneRow({ id, row }: OurRow, { id: control, title, control: { tag } }: FoundSlot): Finding {
  const texts = { theirs: "", ours: row.content.text, before: "" };
  return { id: `${control}/${id}`, tag, title: joinTitle(title, nameIn(row)), kind: "gone", ...texts };
}

/** "Bảng chỉ tiêu không đạt: Tổng đàn trâu, bò – Nguyên nhân" */
function questionTitle({ title, now }: FoundSlot, row: MergedRow, cell: number | null): string {
  const titles = findCellTitles(now);
  if (titles !== null) return titles[row.beforeAt ?? 0]?.[cell ?? 0] ?? title;
  const head = cell === null ? "" : columnHead(now, cell);
  return joinTitle(title, [nameIn(row.theirs), head].filter((text) => text !== "").join(" – "));
}

function findCellTitles(now: FoundSlot["now"]): SlotTable["cellTitles"] {
  return now?.slot.table?.cellTitles ?? null;
}

function columnHead(now: FoundSlot["now"], cell: number): string {
  return now?.read.written.table?.rows[0]?.cells[cell]?.text ?? "";
}

function joinTitle(title: string, of: string): string {
  return of === "" ? title : `${title}: ${of}`;
}
