/** Reading settings that may be damaged, of a later version, or of no kind at all: keeps what is good, says what was lost. */

import type { JudgingChoices, Ruling } from "../model/assessment";
import type { CellBlock } from "../model/cells";
import { DIRECTIONS, OUTCOMES, TERM_KINDS } from "../model/indicator";
import { COLUMN_ROLES, CONVENTIONS, type ColumnRole, type ReadingChoices } from "../model/table";
import { CLASSES, KINDS } from "../model/progress";
import {
  COUNTING_STYLES,
  DECIMAL_DIGITS,
  FORM_NAMES,
  NAMED_HOWS,
  type NamedIndicator,
  type ReportChoices,
} from "../model/reportChoices";
import type { PagePlan, PlanRule } from "../model/sheetPlan";
import { DEFAULT_SETTINGS, type ReportRecord, type Settings, type StoredReading } from "./settings";
import { Field } from "./field";
import { parseMoreWishes, parsePace, parsePeriods, parseRowRulings } from "./timeFromUnknown";
import { parseUnits } from "./unitsChoices";

/** What a workbook carries for us, whatever it is. null, of a workbook never touched, is the defaults and nothing lost. */
export function parseStoredSettings(unknown: unknown): StoredReading {
  const root = Field.of(unknown, "");
  if (!root.isObject()) return { settings: DEFAULT_SETTINGS, report: null, lost: [...root.lost] };
  const settings = parseSettings(root.at("settings"));
  const report = root.at("report");
  return { settings, report: report.isMissing ? null : parseRecord(report), lost: [...root.lost] };
}

function parseSettings(field: Field): Settings {
  if (!field.isObject()) return DEFAULT_SETTINGS;
  const version = field.at("version");
  if (!version.isMissing && version.value !== 1) version.lose();
  return {
    version: 1,
    reading: parseReading(field.at("reading")),
    judging: parseJudging(field.at("judging")),
    report: parseReport(field.at("report")),
    seen: field.at("seen").texts() ?? [],
    ...parseUnits(field.at("units")),
  };
}

function parseReading(field: Field): ReadingChoices {
  const usual = DEFAULT_SETTINGS.reading;
  if (!field.isObject()) return usual;
  return {
    leftOut: field.at("leftOut").texts() ?? [],
    columns: Object.fromEntries(field.at("columns").entries((table) => parseRoles(table))),
    added: field.at("added").list(parseBlock) ?? [],
    countSubItems: field.at("countSubItems").flag(usual.countSubItems),
    figures: field.at("figures").oneOf(CONVENTIONS) ?? usual.figures,
    ...parsePeriods(field.at("periods")),
    ...parseRowRulings(field.at("units"), field.at("lines")),
  };
}

function parseRoles(field: Field): { readonly [role in ColumnRole]?: number | null } | null {
  const roles = field.entries((column, role) => {
    if (!(COLUMN_ROLES as readonly string[]).includes(role)) return column.lose();
    return column.value === null ? { column: null } : wrapColumn(column.count());
  });
  return Object.fromEntries(roles.map(([role, { column }]) => [role, column]));
}

function wrapColumn(column: number | null): { column: number } | null {
  return column === null ? null : { column };
}

function parseBlock(field: Field): CellBlock | null {
  if (!field.isObject()) return null;
  const sheet = field.at("sheet").text();
  const [row, column] = [field.at("row").count(), field.at("column").count()];
  const [rows, columns] = [field.at("rows").count(), field.at("columns").count()];
  if (sheet === null || row === null || column === null || rows === null || columns === null) return null;
  return { sheet, row, column, rows, columns };
}

function parseJudging(field: Field): JudgingChoices {
  const usual = DEFAULT_SETTINGS.judging;
  if (!field.isObject()) return usual;
  return {
    rulings: field.at("rulings").list(parseRuling) ?? [],
    unknownInTotal: field.at("unknownInTotal").flag(usual.unknownInTotal),
    attainmentForLower: field.at("attainmentForLower").flag(usual.attainmentForLower),
    ...parsePace(field.at("pace")),
  };
}

function parseRuling(field: Field): Ruling | null {
  const ruling = parseLastRuling(field);
  const before = field.at("earlier");
  const earlier = before.isMissing ? [] : (before.list(parseLastRuling) ?? []);
  return ruling === null || earlier.length === 0 ? ruling : { ...ruling, earlier };
}

/** A ruling without those it followed: they follow nothing themselves. */
function parseLastRuling(field: Field): Ruling | null {
  if (!field.isObject()) return null;
  const indicator = field.at("indicator").text();
  if (indicator === null || indicator === "") return field.lose();
  const [kind, progress] = [field.at("kind").oneOf(KINDS), field.at("progress").oneOf(CLASSES)];
  const years = field.at("years").oneOf(TERM_KINDS);
  return {
    indicator,
    ...(kind === null ? {} : { kind }),
    ...(progress === null ? {} : { progress }),
    ...(years === null ? {} : { years }),
    outcome: field.at("outcome").oneOf(OUTCOMES),
    direction: field.at("direction").oneOf(DIRECTIONS),
    leaveOut: field.at("leaveOut").flag(false),
    reason: field.at("reason").text() ?? "",
    figures: field.at("figures").text() ?? "",
    at: field.at("at").text() ?? "",
  };
}

function parseReport(field: Field): ReportChoices {
  const usual = DEFAULT_SETTINGS.report;
  if (!field.isObject()) return usual;
  const [signer, decimals] = [field.at("signer"), field.at("decimals")];
  const digits = decimals.at("digits").oneOf(DECIMAL_DIGITS);
  return {
    form: field.at("form").oneOf(FORM_NAMES),
    body: field.at("body").text(),
    superior: field.at("superior").text(),
    territory: field.at("territory").text(),
    place: field.at("place").text(),
    field: field.at("field").text(),
    year: field.at("year").count(),
    signer: {
      authority: signer.at("authority").text(),
      title: signer.at("title").text(),
      name: signer.at("name").text(),
    },
    recipients: field.at("recipients").texts(),
    countingStyle: field.at("countingStyle").oneOf(COUNTING_STYLES) ?? usual.countingStyle,
    decimals:
      digits === null ? usual.decimals : { digits, fixed: decimals.at("fixed").flag(usual.decimals.fixed) },
    named: field.at("named").list(parseNamed),
    clauses: field.at("clauses").texts() ?? [],
    limitations: field.at("limitations").texts(),
    tasks: field.at("tasks").texts(),
    ...parseMoreWishes(field),
  };
}

function parseNamed(field: Field): NamedIndicator | null {
  if (!field.isObject()) return null;
  const indicator = field.at("indicator").text();
  const how = field.at("how").oneOf(NAMED_HOWS);
  if (indicator === null || how === null) return field.lose();
  return { indicator, how, wording: field.at("wording").text() };
}

/** Rules and page are ours alone and only laid again whole: they are believed when their shape is right at the top. */
function parseRecord(field: Field): ReportRecord | null {
  if (!field.isObject()) return null;
  const page = field.at("page");
  const figures = field.at("figures").list(({ value }) => value);
  return {
    rules: field.at("rules").list(parseRule) ?? [],
    page: page.value !== null && page.isObject() ? (page.value as unknown as PagePlan) : null,
    ...(figures === null ? {} : { figures }),
    ...(field.at("charts").value === true ? { charts: true } : {}),
  };
}

function parseRule(field: Field): PlanRule | null {
  if (!field.isObject()) return null;
  const kind = field.at("kind").oneOf(["formula", "dataBar"] as const);
  return kind === null || parseBlock(withSheet(field.at("block"))) === null
    ? field.lose()
    : (field.value as unknown as PlanRule);
}

function withSheet(block: Field): Field {
  return block.isObject() ? block.with({ sheet: "" }) : block;
}
