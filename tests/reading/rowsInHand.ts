/** The rows of a drawn table as they belong together. */

import { readTable, type TableReading } from "../../src/reading/readTable";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { blockIn } from "./tableInHand";

const HEAD = "| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Đánh giá |";

function read(lines: string): TableReading {
  const reading = readTable(blockIn(`${HEAD}\n${lines}`), DEFAULT_SETTINGS.reading);
  if (reading === null) throw new Error("no table read");
  return reading;
}

/** "Kinh tế › 1 Trồng rừng & Nuôi cá + Rừng sản xuất": groups innermost last, conditions behind &, sub-items behind +. */
export function outlined(lines: string): readonly string[] {
  const { drafts, groups } = read(lines);
  const nameOf = new Map(groups.map(({ key, name }) => [key, name]));
  return drafts.map(({ groupKeys, indicator: { number, name, conditions, subItems } }) =>
    [
      ...[...groupKeys].reverse().map((key) => `${nameOf.get(key) ?? "?"} ›`),
      ...(number === null ? [] : [number]),
      name,
      ...conditions.map((condition) => `& ${condition.name}`),
      ...subItems.map((part) => `+ ${part.name}`),
    ].join(" "),
  );
}

/** The groups found, empty ones too. */
export function groupsOf(lines: string): readonly string[] {
  return read(lines).groups.map(({ numeral, name, printedCount }) =>
    [numeral, name, printedCount].filter((part) => part !== null).join(" | "),
  );
}
