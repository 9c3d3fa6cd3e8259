/** Words of the small pictures in the list of indicators, English. */

import type { bullets as vi } from "../vi/bullets";

export const bullets: typeof vi = {
  key: {
    actual: "Actual",
    plan: "Plan",
    byNow: "Due by now",
    lastYear: "Last year",
    samePeriod: "Same period",
  },
  lastYear: (share: string) => `Last year was ${share} of this plan.`,
  samePeriod: (share: string) => `The same period of last year was ${share} of this plan.`,
  turned: (share: string) => `What is allowed is ${share} of the result.`,
  turnedLastYear: (share: string) => `What is allowed is ${share} of last year's result.`,
  turnedSamePeriod: (share: string) =>
    `What is allowed is ${share} of the result of the same period of last year.`,
};
