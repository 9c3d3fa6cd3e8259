/** A person's choice about what was read, and the way back from one made in a doubt's card. */

import type { Actions, View } from "../../actions";
import type { SettingsChange } from "../../settings/changes";
import type { Text } from "../../text";
import { storingNotices } from "./notices";
import type { Job } from "./useAction";

/** How a choice is told and what follows it. */
export interface ChoiceManner {
  readonly doing?: "choose" | "saveRuling" | "undo";
  readonly said?: (view: View) => string;
  readonly then?: () => void;
  /** What to call it where it is shown with the way back. */
  readonly named?: (view: View) => string;
}

/** Applies a choice to what was read. */
export function chooseJob(
  actions: Actions,
  text: Text,
  change: SettingsChange,
  manner: ChoiceManner = {},
): Job {
  return {
    doing: manner.doing ?? "choose",
    work: async (from) => {
      const before = from ?? (await actions.read());
      const view = await actions.choose(before, change(before.settings));
      const { metOrExceeded, total } = view.review.tally;
      const words = manner.named?.(view);
      return {
        view,
        notices: storingNotices(view),
        said: words ?? manner.said?.(view) ?? text.pane.done.chosen(metOrExceeded, total),
        ...(words === undefined
          ? {}
          : { also: [{ kind: "chose", chosen: { words, back: wayBack(before) } }] }),
      };
    },
    ...(manner.then === undefined ? {} : { then: manner.then }),
  };
}

/** How it was read and judged before; what was chosen about the report meanwhile stays. */
function wayBack({ settings: { reading, judging } }: View): SettingsChange {
  return (settings) => ({ ...settings, reading, judging });
}
