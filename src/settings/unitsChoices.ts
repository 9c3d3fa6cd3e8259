/** What a person told of many units: who should report, whose a file is, and what senders call rows. Kept with the workbook for the next time. */

import type { Field } from "./field";
import type { Settings } from "./settings";

export interface UnitsChoices {
  /** The list as it was typed or pasted: a unit a line, "name; cluster; other names". */
  readonly list: string;
  /** Names of units by the names of their files, where a person said whose a file is. */
  readonly names: Readonly<Record<string, string>>;
  /** The same by what the files' titles or names call the unit, so that the next file is known whatever it is named. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Names of the table's rows by what senders call them, as it is compared. */
  readonly rows: Readonly<Record<string, string>>;
}

export const NO_UNITS_CHOICES: UnitsChoices = { list: "", names: {}, aliases: {}, rows: {} };

/** Those in force. */
export function readUnitsChoices({ units }: Settings): UnitsChoices {
  return units ?? NO_UNITS_CHOICES;
}

/** From whatever was stored; nothing where nothing was. */
export function parseUnits(field: Field): { readonly units?: UnitsChoices } {
  if (field.isMissing || !field.isObject()) return {};
  const texts = (name: string): Readonly<Record<string, string>> =>
    Object.fromEntries(field.at(name).entries((text) => text.text()));
  const list = field.at("list").text() ?? "";
  // Workbooks of before have no aliases and no rows, and nothing was lost.
  return { units: { list, names: texts("names"), aliases: texts("aliases"), rows: texts("rows") } };
}
