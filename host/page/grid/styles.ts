/** Styles as objects: what is the same from one cell to the next is the same object, so that it is not written into the page again. */

/** Properties of an element's style, as its `style` has them. */
export type Styles = Readonly<Record<string, string>>;

const known = new Map<string, Styles>();

/** The styles of that key, made once. */
export function sameStyles(key: string, make: () => Styles): Styles {
  let styles = known.get(key);
  if (styles) return styles;
  if (known.size > 20_000) known.clear();
  known.set(key, (styles = make()));
  return styles;
}

/** Gives an element other styles than it had. */
export function dress({ style }: HTMLElement, now: Styles, was?: Styles): void {
  if (now === was) return;
  for (const name in was) if (!(name in now)) Object.assign(style, { [name]: "" });
  for (const name in now) if (now[name] !== was?.[name]) Object.assign(style, { [name]: now[name] });
}
