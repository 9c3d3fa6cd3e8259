import type { Change } from "../paneDeeds";

/** Takes a sheet in or leaves it out. */
export function sheetChange(sheet: string, isIn: boolean): Change {
  return (settings) => {
    const others = settings.reading.leftOut.filter((name) => name !== sheet);
    return { ...settings, reading: { ...settings.reading, leftOut: isIn ? others : [...others, sheet] } };
  };
}
