/** What kept parts must follow when sheets are renamed or removed and rows come or go: charts, lists, links, anchors. */
import { blockAddress, parseBlock, shiftBlock } from "./formulas/address";
import { renameInFormula, shiftFormula } from "./formulas/formula";
import type { Package } from "./package";
import type { El } from "./xml";

export type Move =
  | { readonly kind: "rename"; readonly from: string; readonly to: string | null }
  | { readonly kind: "rows"; readonly sheet: string; readonly row: number; readonly count: number };

/** A formula after all the moves; `own`: the sheet it stands on, as it was named at opening. */
export function moveFormula(formula: string, own: string, moves: readonly Move[]): string {
  let name = own;
  let text = formula;
  for (const move of moves) {
    if (move.kind === "rows") text = shiftFormula(text, name, move.sheet, move.row, move.count);
    else {
      text = renameInFormula(text, move.from, move.to);
      if (move.from.toLowerCase() === name.toLowerCase()) name = move.to ?? "";
    }
  }
  return text;
}

/** Brings every kept part after the moves; `sheets`: the parts of sheets and their names at opening. */
export function followMoves(
  file: Package,
  moves: readonly Move[],
  sheets: readonly { readonly path: string; readonly name: string }[],
): void {
  if (moves.length === 0) return;
  for (const part of file.list) {
    if (/^xl\/(charts|chartsheets|drawings)\/[^_].*\.xml$/i.test(part)) {
      const { root } = file.document(part);
      for (const f of root.within("f")) f.setText(moveFormula(`=${f.text}`, "", moves).slice(1));
    }
    if (/^xl\/pivotCache\/pivotCacheDefinition\d+\.xml$/i.test(part)) {
      for (const source of file.document(part).root.within("worksheetSource")) {
        const reference = `='${(source.attr("sheet") ?? "").replace(/'/g, "''")}'!${source.attr("ref") ?? "A1"}`;
        const moved = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(moveFormula(reference, "", moves));
        const sheet = (moved?.[1] ?? moved?.[2])?.replace(/''/g, "'");
        if (sheet === undefined || source.attr("sheet") === undefined) continue;
        source.set("sheet", sheet);
        if (source.attr("ref") !== undefined) source.set("ref", moved?.[3]);
      }
    }
  }
  for (const { path, name } of sheets) followOnSheet(file, path, name, moves);
}

function followOnSheet(file: Package, path: string, name: string, moves: readonly Move[]): void {
  const { root } = file.document(path);
  const lists = [...root.within("dataValidation"), ...root.within("sparkline")];
  for (const list of lists) {
    for (const formula of [...list.within("formula1"), ...list.within("formula2"), ...list.within("f")]) {
      const inner = formula.child("f") ?? formula;
      if (inner.text !== "") inner.setText(moveFormula(`=${inner.text}`, name, moves).slice(1));
    }
  }
  for (const link of root.child("hyperlinks")?.all("hyperlink") ?? []) {
    const location = link.attr("location");
    if (location !== undefined) link.set("location", moveFormula(`=${location}`, "", moves).slice(1));
  }
  let own = name;
  for (const move of moves) {
    if (move.kind === "rename") own = move.from.toLowerCase() === own.toLowerCase() ? (move.to ?? own) : own;
    else if (move.sheet.toLowerCase() === own.toLowerCase())
      shiftKept(file, path, root, move.row, move.count);
  }
}

const KEPT = new Set(
  "autoFilter hyperlinks protectedRanges ignoredErrors dataValidations sortState".split(" "),
);

/** Rows of what stands on the sheet beside its cells. */
function shiftKept(file: Package, path: string, root: El, row: number, count: number): void {
  const addresses = (text: string) =>
    text
      .split(/\s+/)
      .flatMap((address) => {
        const block = parseBlock(address);
        const moved = block && shiftBlock(block, row, count);
        return moved ? [blockAddress(moved)] : [];
      })
      .join(" ");
  const shift = (el: El) => {
    for (const name of ["ref", "sqref"]) {
      const text = el.attr(name);
      if (text === undefined) continue;
      const moved = addresses(text);
      if (moved === "") el.remove();
      else el.set(name, moved);
    }
    el.elements.forEach(shift);
  };
  for (const child of root.elements) if (KEPT.has(child.local)) shift(child);
  for (const child of root.elements)
    if (KEPT.has(child.local) && child.elements.length === 0 && child.attr("ref") === undefined)
      child.remove();
  for (const ext of root.child("extLst")?.elements ?? []) {
    for (const kind of ["dataValidation", "sparkline"]) {
      for (const one of ext.within(kind)) {
        const sqref = one.child("sqref");
        if (sqref) sqref.setText(addresses(sqref.text) || sqref.text);
      }
    }
  }
  for (const { kind, target, external } of file.relationships(path)) {
    if (external || !file.has(target)) continue;
    if (kind === "comments" || kind === "threadedComment") {
      for (const one of [
        ...file.document(target).root.within("comment"),
        ...file.document(target).root.within("threadedComment"),
      ])
        shift(one);
    } else if (kind === "drawing") {
      for (const at of file.document(target).root.within("row"))
        at.setText(String(moved(Number(at.text), row, count)));
    } else if (kind === "vmlDrawing") {
      for (const at of file.document(target).root.within("Row"))
        at.setText(String(moved(Number(at.text), row, count)));
    }
  }
}

function moved(at: number, row: number, count: number): number {
  if (at < row) return at;
  return count < 0 && at < row - count ? row : at + count;
}
