/** What a person can decide about tables, each as a change of the settings. About indicators: `rulingChanges`; about the report: `reportChanges`. */

import type { CellBlock } from "../model/cells";
import type { ColumnRole } from "../model/table";
import type { Settings } from "./settings";

/** New settings from the ones in force when it is carried out; the given ones are not changed. */
export type SettingsChange = (settings: Settings) => Settings;

/** Part of how tables are read: the convention of figures, whether sub-items count, all sheets at once. */
export function readWith(part: Partial<Settings["reading"]>): SettingsChange {
  return (settings) => ({ ...settings, reading: { ...settings.reading, ...part } });
}

/** Gives a role of a table to a column; null: the table has no such column. */
export function chooseColumn(table: string, role: ColumnRole, column: number | null): SettingsChange {
  return (settings) => {
    const { columns } = settings.reading;
    return readWith({ columns: { ...columns, [table]: { ...columns[table], [role]: column } } })(settings);
  };
}

/** Takes a sheet in or leaves it out. */
export function includeSheet(sheet: string, isIn: boolean): SettingsChange {
  return (settings) => {
    const others = settings.reading.leftOut.filter((name) => name !== sheet);
    return readWith({ leftOut: isIn ? others : [...others, sheet] })(settings);
  };
}

/** Takes a range the user pointed at as a table, or forgets it. */
export function pointAtTable(block: CellBlock, isTable: boolean): SettingsChange {
  return (settings) => {
    const others = settings.reading.added.filter((one) => !isSameBlock(one, block));
    return readWith({ added: isTable ? [...others, block] : others })(settings);
  };
}

function isSameBlock(one: CellBlock, other: CellBlock): boolean {
  const isSamePlace = one.sheet === other.sheet && one.row === other.row && one.column === other.column;
  return isSamePlace && one.rows === other.rows && one.columns === other.columns;
}
