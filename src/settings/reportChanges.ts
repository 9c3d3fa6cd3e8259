/** Everything a person can decide about the report, each as a change of the settings. */

import type { NamedIndicator, ReportChoices } from "../model/reportChoices";
import type { SettingsChange } from "./changes";

/** Replaces part of the report choices. */
export function setReport(part: Partial<ReportChoices>): SettingsChange {
  return (settings) => ({ ...settings, report: { ...settings.report, ...part } });
}

/** A name; emptied, it is guessed again. */
export function setName(field: "body" | "superior" | "territory" | "place" | "field") {
  return (value: string): SettingsChange => setReport({ [field]: trimmedOrNull(value) });
}

/** Part of the signature block; emptied, it is guessed again. */
export function setSigner(part: keyof ReportChoices["signer"]) {
  return (value: string): SettingsChange =>
    (settings) =>
      setReport({ signer: { ...settings.report.signer, [part]: trimmedOrNull(value) } })(settings);
}

/** Four digits, or nothing to guess it again; null while it is neither. */
export function setYear(value: string): SettingsChange | null {
  const year = trimmedOrNull(value);
  if (year === null) return setReport({ year });
  return /^(19|20)\d\d$/.test(year) ? setReport({ year: Number(year) }) : null;
}

/** The day the figures were taken, as it is to be printed; emptied, it is what the table says. */
export function setAsOf(value: string): SettingsChange {
  return (settings) => {
    const report = { ...settings.report };
    delete (report as { asOf?: string }).asOf;
    const day = trimmedOrNull(value);
    return { ...settings, report: day === null ? report : { ...report, asOf: day } };
  };
}

/** One entry a line, empty lines dropped; all emptied means "not chosen". */
export function setLines(field: "limitations" | "tasks" | "recipients" | "clauses") {
  return (value: string): SettingsChange => {
    const lines = value.split(/\r?\n/).flatMap((line) => trimmedOrNull(line) ?? []);
    return setReport({ [field]: lines.length === 0 && field !== "clauses" ? null : lines });
  };
}

/** The indicators of the highlights sentence: the chosen ones, or those the report names by itself, and which may be named now. */
export interface NamedList {
  readonly usual: readonly NamedIndicator[];
  readonly able: ReadonlySet<string>;
}

/** Names it at the end, or no more. */
export function nameIndicator(list: NamedList, id: string, isNamed: boolean): SettingsChange {
  return changeNamed(list, (named) => {
    const others = named.filter((one) => one.indicator !== id);
    return isNamed ? [...others, { indicator: id, how: "ratio", wording: null }] : others;
  });
}

/** Moves it one place up (-1) or down (1) among those that can be named now; the ends stay ends. */
export function moveNamed(list: NamedList, id: string, by: -1 | 1): SettingsChange {
  return changeNamed(list, (named) => {
    const from = named.findIndex((one) => one.indicator === id);
    const moved = named[from];
    const other = named[from + by];
    if (moved === undefined || other === undefined) return named;
    return named.map((one, place) => (place === from ? other : place === from + by ? moved : one));
  });
}

/** How it is named ("how"), or in whose words: emptied, in the table's. */
export function wordNamed(
  list: NamedList,
  id: string,
  part: Partial<Pick<NamedIndicator, "how" | "wording">>,
): SettingsChange {
  const words = part.wording === undefined ? part : { ...part, wording: trimmedOrNull(part.wording ?? "") };
  return changeNamed(list, (named) =>
    named.map((one) => (one.indicator === id ? { ...one, ...words } : one)),
  );
}

/** Those that fell short since are dropped only when the person changes the list: until then they wait. */
function changeNamed(
  { usual, able }: NamedList,
  change: (named: readonly NamedIndicator[]) => readonly NamedIndicator[],
): SettingsChange {
  return (settings) => {
    const present = (settings.report.named ?? usual).filter((one) => able.has(one.indicator));
    return setReport({ named: change(present) })(settings);
  };
}

/** What was typed, trimmed; null where it is nothing. */
function trimmedOrNull(value: string): string | null {
  return value.trim() === "" ? null : value.trim();
}
