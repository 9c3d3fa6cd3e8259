/** The keys of a table with an entry for every member of a union, in the order written: a list that does not compile while one is missing. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(table) as K[];
}
