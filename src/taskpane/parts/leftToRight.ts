/**
 * In place of rtl-css-js, which turns every style round for languages written from right to left: the pane speaks none, so a style is
 * the same either way and is neither worked out nor laid twice.
 */

/** Of a property: itself. */
export function convertProperty<T>(key: string, value: T): { readonly key: string; readonly value: T } {
  return { key, value };
}

/** Of a block of them: itself. */
export function convert<T>(styles: T): T {
  return styles;
}
