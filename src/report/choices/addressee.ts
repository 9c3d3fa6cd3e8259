/** Whether a report goes to a superior that is named, and what of the recipients hangs on it. */

import type { Language } from "../../model/language";
import type { ReportChoices } from "../../model/reportChoices";
import { reportText } from "../../text/report";
import { formats } from "./forms";
import type { ReportFormat } from "./forms/reportFormat";
import type { Guesses } from "./guesses";

export function isAddressed(head: { readonly format: ReportFormat; readonly superior: string }): boolean {
  return head.format.addressesSuperior && head.superior !== "";
}

const AS_ABOVE = /^[-–•\s]*(như trên|as above)[;,.\s]*$/iu;

/**
 * The recipients proposed for a report as its form and superior are chosen: "- UBND tỉnh (b/c);" gives way to "- Như trên;" where it is
 * addressed to them (NĐ 30, Phụ lục I, II.9).
 */
export function proposeRecipients(
  guesses: Pick<Guesses, "form" | "superior" | "recipients">,
  choices: Pick<ReportChoices, "form" | "superior">,
  language: Language,
): readonly string[] {
  const format = formats[choices.form ?? guesses.form];
  const isTo = isAddressed({ format, superior: choices.superior ?? guesses.superior });
  const others = withoutAddressee(guesses.recipients, false);
  if (!isTo) return others;
  const { asAbove } = reportText(language).guesses.recipients;
  return [asAbove, ...others.filter((line, index) => index > 0 || !line.includes("(b/c)"))];
}

/** Where nobody is addressed nothing stands above: such a line goes, among those a person typed too. */
export function withoutAddressee(recipients: readonly string[], isTo: boolean): readonly string[] {
  return isTo ? recipients : recipients.filter((line) => !AS_ABOVE.test(line));
}
