/** Rows of a table that only the first has by name: they leave it. Cells are parted by tabs, the second is the name. */
export function rowsLeaving(theirs: readonly string[], ours: string): readonly string[] {
  const name = (line: string): string => line.split("\t").slice(1, 2).join("");
  const kept = new Set(ours.split("\n").map(name));
  return theirs.filter((line) => name(line).trim() !== "" && !kept.has(name(line)));
}

/** Of two texts the lines only one of them has, so that a changed row of a long table is seen; all of both where they have none alike. */
export function linesApart(
  theirs: string,
  ours: string,
): { readonly theirs: readonly string[]; readonly ours: readonly string[] } {
  const [mine, others] = [theirs.split("\n"), ours.split("\n")];
  const [inMine, inOthers] = [new Set(mine), new Set(others)];
  const filled = (line: string): boolean => line.trim() !== "";
  return {
    theirs: mine.filter((line) => filled(line) && !inOthers.has(line)),
    ours: others.filter((line) => filled(line) && !inMine.has(line)),
  };
}
