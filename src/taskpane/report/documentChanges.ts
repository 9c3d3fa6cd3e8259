import type { Settings } from "../../settings/index";
import type { Change } from "../paneDeeds";

type ReportChoices = Settings["report"];

/** The settings with part of the report choices replaced. */
export function reportChange(part: Partial<ReportChoices>): Change {
  return (settings) => ({ ...settings, report: { ...settings.report, ...part } });
}

/** A name; emptied, it is guessed again. */
export function nameChange(field: "body" | "superior" | "territory" | "place" | "field") {
  return (value: string): Change => reportChange({ [field]: value.trim() === "" ? null : value.trim() });
}

/** Part of the signature block; emptied, it is guessed again. */
export function signerChange(part: keyof ReportChoices["signer"]) {
  return (value: string): Change =>
    (settings) =>
      reportChange({
        signer: { ...settings.report.signer, [part]: value.trim() === "" ? null : value.trim() },
      })(settings);
}

/** Four digits, or nothing to guess it again; null while it is neither. */
export function yearChange(value: string): Change | null {
  const typed = value.trim();
  if (typed === "") return reportChange({ year: null });
  return /^(19|20)\d\d$/.test(typed) ? reportChange({ year: Number(typed) }) : null;
}

/** One entry a line, empty lines dropped; all emptied means "not chosen". */
export function linesChange(field: "limitations" | "tasks" | "recipients" | "clauses") {
  return (value: string): Change => {
    const lines = value
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (field === "clauses") return reportChange({ clauses: lines });
    return reportChange({ [field]: lines.length === 0 ? null : lines });
  };
}
