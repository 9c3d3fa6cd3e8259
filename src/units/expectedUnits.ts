/** The list of those who should report, as a person types or pastes it: one unit a line, "name; cluster; other names". */

import type { ExpectedUnit } from "./unitFile";
import { unitKey } from "./unitNames";

/** Cells pasted from Excel are parted by tabs; numbers before a name, empty lines and lines with "#" say nothing. A unit stands once. */
export function parseExpectedUnits(text: string): readonly ExpectedUnit[] {
  const units = text.split(/\r\n|\r|\n/).flatMap((line): readonly ExpectedUnit[] => {
    const [name = "", cluster = "", ...aliases] = line
      .replace(/^\uFEFF/, "")
      .normalize("NFC")
      .replace(/^\s*\d+[.)\t;]\s*/, "")
      .split(/[;\t]/)
      .map((part) => part.trim());
    if (name === "" || name.startsWith("#")) return [];
    return [
      { name, cluster: cluster === "" ? null : cluster, aliases: aliases.filter((each) => each !== "") },
    ];
  });
  const seen = new Set<string>();
  return units.filter(({ name }) => !seen.has(unitKey(name)) && seen.add(unitKey(name)));
}
