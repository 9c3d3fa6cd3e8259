/** The states of figures a report remembers, as they are stored: short, and read again whatever they are. */

import type { FiguresState, StateFigure, StateRow } from "../model/figuresState";
import { OUTCOMES } from "../model/indicator";
import type { Span } from "../model/period";
import { CLASSES } from "../model/progress";
import { Field } from "./field";

/**
 * A row is a list, its last items left out where they say nothing, and a text that most rows share is a place in `texts`: a thousand
 * rows stay small. A figure is what is printed where its value and unit follow from that and from the row's unit.
 */
export function packState({ rows, ...state }: FiguresState): {
  readonly rows: unknown;
  readonly texts: unknown;
} {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const shareText = (text: string | null): number | null => {
    if (text === null) return null;
    const place = places.get(text) ?? texts.push(text) - 1;
    places.set(text, place);
    return place;
  };
  const packed = rows.map((row) => packRow(row, shareText));
  return { ...state, texts, rows: packed };
}

function packRow(row: StateRow, shared: (text: string | null) => number | null): readonly unknown[] {
  const { id, number, name, unit, group, outcome, counted } = row;
  const plan = row.plan === row.target?.printed ? null : row.plan;
  return trimEnd([
    id,
    number,
    name,
    shared(unit),
    shared(group),
    shared(outcome),
    packFigure(row.target, unit),
    packFigure(row.actual, unit),
    plan,
    row.further === "" ? null : row.further,
    row.class,
    counted ? null : counted,
  ]);
}

function packFigure(figure: StateFigure | null, unitOfRow: string | null): unknown {
  if (figure === null) return null;
  const { printed, value, unit, decimals } = figure;
  const more = trimEnd([
    value === numberIn(printed) ? null : (value ?? NO_VALUE),
    unit === unitOfRow ? null : (unit ?? ""),
    decimals || null,
  ]);
  return more.length === 0 ? printed : [printed, ...more];
}

/** A figure that has none, though its print may look like one. */
const NO_VALUE = "";

function numberIn(printed: string): number | null {
  return /^\d+$/.test(printed) ? Number(printed) : null;
}

function trimEnd(items: readonly unknown[]): readonly unknown[] {
  let end = items.length;
  while (end > 0 && items[end - 1] === null) end--;
  return items.slice(0, end);
}

/** null of what is none of ours. */
export function unpackState(packed: unknown): FiguresState | null {
  return parseState(Field.of(packed, ""));
}

function parseState(field: Field): FiguresState | null {
  if (!field.isObject()) return null;
  const texts = field.at("texts").texts() ?? [];
  const rows = field.at("rows").list((row) => parseRow(row, texts));
  if (rows === null) return null;
  return {
    at: field.at("at").text(),
    year: field.at("year").count(),
    isEstimate: field.at("isEstimate").flag(false),
    span: parseSpan(field.at("span")),
    unknownInTotal: field.at("unknownInTotal").flag(true),
    rows,
  };
}

function parseRow(field: Field, texts: readonly string[]): StateRow | null {
  const shared = (at: number): string | null => texts[field.item(at).count() ?? -1] ?? null;
  const outcome = OUTCOMES.find((one) => one === shared(5));
  const [id, number, name, unit] = [
    field.item(0).text(),
    field.item(1).text(),
    field.item(2).text(),
    shared(3),
  ];
  if (id === null || outcome === undefined) return null;
  const target = parseFigure(field.item(6), unit);
  return {
    id,
    number,
    name: name ?? "",
    unit,
    group: shared(4),
    target,
    plan: field.item(8).text() ?? target?.printed ?? "",
    actual: parseFigure(field.item(7), unit),
    further: field.item(9).text() ?? "",
    outcome,
    class: field.item(10).oneOf(CLASSES),
    counted: field.item(11).flag(true),
  };
}

function parseFigure(field: Field, unitOfRow: string | null): StateFigure | null {
  if (field.isMissing) return null;
  if (typeof field.value === "string")
    return { printed: field.value, value: numberIn(field.value), unit: unitOfRow, decimals: 0 };
  const printed = field.item(0).text();
  if (printed === null) return null;
  const unit = field.item(2).text() ?? unitOfRow;
  return {
    printed,
    value: parseValue(printed, field.item(1)),
    unit: unit === "" ? null : unit,
    decimals: field.item(3).count() ?? 0,
  };
}

function parseValue(printed: string, value: Field): number | null {
  if (value.value === NO_VALUE) return null;
  return value.isMissing ? numberIn(printed) : value.number();
}

function parseSpan(field: Field): Span | null {
  if (!field.isObject()) return null;
  const [from, to] = [field.at("from").count(), field.at("to").count()];
  const of = field.at("of").oneOf(["year", "schoolYear"] as const);
  if (from === null || to === null || of === null) return null;
  const until = field.at("until");
  const [day, month] = [until.at("day").count(), until.at("month").count()];
  return { from, to, of, until: day === null || month === null ? null : { day, month } };
}
