/** What the Excel at hand was found to do, where no property says so: found out once, it holds as long as the window is open. */

/** What stands between the areas of one address. */
export type ListSeparator = "," | ";";

/** Unknown until met. */
export interface Found {
  /** What it wants between the areas of one address (severalAreas). */
  listSeparator: ListSeparator | null;
  /** It refused rules longer than those a person types; short ones do the same in more of them. */
  refusesLongRules: boolean;
  /** It takes number formats for local ones (numberFormats). */
  takesLocalFormats: boolean;
}

/** By the `Excel` of the window: tests open many, an add-in one. */
const known = new WeakMap<typeof Excel, Found>();

/** What was found of this Excel; may be written to. */
export function thisExcel(): Found {
  const found = known.get(Excel) ?? {
    listSeparator: null,
    refusesLongRules: false,
    takesLocalFormats: false,
  };
  known.set(Excel, found);
  return found;
}
