import { lazy, useState, type ComponentType } from "react";

/** A part of the pane that is a file of its own. */
interface Ahead {
  /** It; drawn at once where its file is there already: a lazy part would leave the place bare for a moment all the same. */
  readonly Part: ComponentType;
  /** Gets the file. A failure is told when the part is asked for, not before. */
  readonly fetch: () => void;
}

/** A part that can be fetched before anybody asks for it. `instead`: drawn where it cannot be had; without it that is a fault of the screen. */
export function fetchedAhead(
  load: () => Promise<{ default: ComponentType }>,
  instead: ComponentType | null = null,
): Ahead {
  let here: ComponentType | null = null;
  const keep = () =>
    load().then((file) => {
      here = file.default;
      return file;
    });
  const Late = lazy(instead === null ? keep : () => keep().then(null, () => ({ default: instead })));
  function Part() {
    const [Now] = useState(() => here ?? Late);
    return <Now />;
  }
  return { Part, fetch: () => void keep().then(null, () => undefined) };
}
