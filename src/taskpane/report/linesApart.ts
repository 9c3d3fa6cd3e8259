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
