/** A sentence with the cells it is about: addresses are the same in every language. */
export function withCells(sentence: string, cells: string | null): string {
  return cells === null ? sentence : `${sentence} ${cells}`;
}
