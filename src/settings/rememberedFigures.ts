/** The states of figures a report remembers, as they are stored: short, and read again whatever they are. */

import type { FiguresState, StateFigure, StateRow } from "../model/figuresState";
import { OUTCOMES } from "../model/indicator";
import type { Span } from "../model/period";
import { CLASSES } from "../model/progress";
import { Field } from "./field";

/** What says nothing is left out: hundreds of rows stay small. */
export function packState({ rows, ...state }: FiguresState): { readonly rows: unknown } {
  return { ...state, rows: rows.map(packRow) };
}

function packRow({ counted, ...row }: StateRow): unknown {
  return {
    ...withoutNothing({ ...row, target: packFigure(row.target), actual: packFigure(row.actual) }),
    ...(counted ? {} : { counted }),
  };
}

function packFigure(figure: StateFigure | null): unknown {
  return figure === null ? null : withoutNothing({ ...figure, decimals: figure.decimals || null });
}

function withoutNothing(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ""));
}

/** null of what is none of ours. */
export function unpackState(packed: unknown): FiguresState | null {
  return parseState(Field.of(packed, ""));
}

function parseState(field: Field): FiguresState | null {
  if (!field.isObject()) return null;
  const rows = field.at("rows").list(parseRow);
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

function parseRow(field: Field): StateRow | null {
  if (!field.isObject()) return null;
  const [id, name] = [field.at("id").text(), field.at("name").text()];
  const outcome = field.at("outcome").oneOf(OUTCOMES);
  if (id === null || outcome === null) return null;
  return {
    id,
    number: field.at("number").text(),
    name: name ?? "",
    unit: field.at("unit").text(),
    group: field.at("group").text(),
    target: parseFigure(field.at("target")),
    plan: field.at("plan").text() ?? "",
    actual: parseFigure(field.at("actual")),
    further: field.at("further").text() ?? "",
    outcome,
    class: field.at("class").oneOf(CLASSES),
    counted: field.at("counted").flag(true),
  };
}

function parseFigure(field: Field): StateFigure | null {
  if (!field.isObject()) return null;
  return {
    printed: field.at("printed").text() ?? "",
    value: field.at("value").number(),
    unit: field.at("unit").text(),
    decimals: field.at("decimals").count() ?? 0,
  };
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
