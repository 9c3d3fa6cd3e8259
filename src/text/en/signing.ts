/** Words of the last look before printing or Word, in English. */

import type { signing as vi } from "../vi/signing";
import { counted } from "./counted";

export const signing: typeof vi = {
  title: "Before printing and signing",
  allDone: "Nothing is left",
  left: (count) => `${counted(count, "thing")} left`,
  done: "done",
  open: "open",
  columns: { done: "Target column confirmed", open: "Target column confirmed by nobody" },
  doubts: {
    done: "Everything to check was seen",
    open: (count) => `${counted(count, "thing")} to check`,
  },
  words: { done: "The report fits the figures", open: "The report is behind the figures" },
  reasons: {
    done: "Every missed indicator has a reason",
    none: "No indicator was missed",
    open: (given, missed) => `Reasons given for ${given} of ${counted(missed, "missed indicator")}`,
    late: {
      done: "Every indicator behind schedule or over its limit has a reason",
      none: "No indicator is behind schedule or over its limit",
      open: (given, missed) => `Reasons given for ${given} of ${missed} behind schedule or over the limit`,
      where: "Type them on the report, beside each of them.",
    },
    where: "Type them on the report, beside each missed indicator.",
  },
  see: "Show",
  seeLabel: (what) => `Show: ${what}`,
};
