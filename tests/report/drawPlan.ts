/** A planned sheet drawn as text, its formulas calculated: what a reviewer reads, and golden files hold. */

import type { PlanBlock, PlanRule, SheetPlan } from "../../src/model/sheetPlan";
import { columnLetters } from "../../src/model/address";
import { workbookOf, type Made } from "./reportInHand";

/** Rows as they come out ("ƒ" before what is a formula), then heights, looks, rules, names and pages. */
export function drawn(made: Pick<Made, "sheets" | "plan">): string {
  const { plan } = made;
  const { report } = workbookOf(made);
  const merged = new Set(plan.merges.map((block) => block.row));
  const breaks = new Set(plan.page.breaks);
  const heights = new Map(
    plan.rowHeights.flatMap(({ row, rows, height }) =>
      Array.from({ length: rows }, (_, index) => [row + index, height] as const),
    ),
  );
  const lines = (plan.values[0]?.values ?? []).flatMap((line, row) => {
    const cells = line.map((value, column) => {
      if (value === null) return "";
      const shown = String(report.cell(row, column).value).replaceAll("\u00a0", "·").replaceAll("\n", "⏎");
      return typeof value === "object" ? `ƒ${shown}` : shown;
    });
    const text = merged.has(row) ? cells.filter((cell) => cell !== "").join("   ▸ ") : withoutEnd(cells);
    const height = heights.get(row) ?? null;
    const size = height === null ? "auto" : String(Math.round(height * 10) / 10);
    const head = `${String(row + 1).padStart(3)} ${size.padStart(5)}${merged.has(row) ? " ═" : "  "} `;
    return [...(breaks.has(row) ? ["--- page ---"] : []), (head + text).trimEnd()];
  });
  return [
    `sheet ${plan.sheetName}`,
    `widths ${plan.columnWidths.join(" ")}`,
    "",
    ...lines,
    "",
    ...plan.styles.map(
      ({ style, blocks }) =>
        `look ${JSON.stringify(style)} on ${blocks.map(a1).slice(0, 6).join(" ")}${blocks.length > 6 ? ` … (${blocks.length})` : ""}`,
    ),
    "",
    ...plan.rules.map(rule),
    ...plan.names.map(({ name, block }) => `name ${name} ${a1(block)}`),
    `page ${JSON.stringify({ ...plan.page, breaks: plan.page.breaks.map((row) => row + 1) })}`,
    "",
  ].join("\n");
}

function withoutEnd(cells: readonly string[]): string {
  const last = cells.map((cell) => cell !== "").lastIndexOf(true);
  return cells.slice(0, last + 1).join(" │ ");
}

function rule(each: PlanRule): string {
  return each.kind === "dataBar"
    ? `bar ${a1(each.block)} ${each.low}–${each.high} ${each.color}`
    : `rule ${[each.block, ...(each.others ?? [])].map(a1).join(",")} ${each.formula} ${JSON.stringify(each.look)}`;
}

function a1({ row, column, rows, columns }: PlanBlock): string {
  return `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** All formulas of a plan. */
export function formulasOf(plan: SheetPlan): readonly string[] {
  return plan.values.flatMap(({ values }) =>
    values.flat().flatMap((value) => (typeof value === "object" && value !== null ? [value.formula] : [])),
  );
}
