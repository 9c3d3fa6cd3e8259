/** The looks of a report's cells, kept for undoing: Excel tells each cell's apart, but a report has few. */

/** Cells that look alike share one description. */
export function shareLooks(
  lines: readonly (readonly Excel.CellProperties[])[],
): readonly (readonly Excel.CellProperties[])[] {
  const known = new Map<string, Excel.CellProperties>();
  const shareLook = (look: Excel.CellProperties): Excel.CellProperties => {
    const key = JSON.stringify(look);
    const same = known.get(key) ?? look;
    known.set(key, same);
    return same;
  };
  return lines.map((line) => line.map(shareLook));
}
