import type { detailsPane as vi } from "../vi/detailsPane";

/** English; see vi/detailsPane. */
export const detailsPane: typeof vi = {
  details: {
    target: "Target",
    actual: "Actual",
    attainment: "Attainment",
    none: "empty",
    at: (unit, cell) => [unit, cell].filter((part) => part !== null).join(" · "),
    computed: (outcome) => `As computed: ${outcome}.`,
    conditions: "Conditions (all must be met)",
    subItems: "Sub-items, not counted on their own",
    owner: "Responsible unit",
    note: "Note",
  },
  years: {
    label: "How are the years of the term taken together?",
    kinds: {
      latest: "The latest year",
      sum: "Sum of the years",
      average: "Mean of the years",
      growth: "Mean rate of growth",
      each: "Every year must meet it",
    },
  },
  forecast: (figure, share, source) =>
    `At the pace so far about ${figure} for the year (the result divided by ${share}, by ${source}). For reference only.`,
  ruling: {
    outcome: "Reassess",
    asComputed: (outcome) => `As computed: ${outcome}`,
    outcomeHint: "Only if the computed outcome is not right.",
    direction: "Good direction",
    higherIsBetter: "Higher is better",
    lowerIsBetter: "Lower is better",
    leaveOut: (total) => `Leave out of the total of ${total}`,
    reason: "Reason",
    reasonExample: "For example: Notice no. 12-TB/HU",
    reasonHint: "Please give one when you reassess; the report prints it.",
    nothingChosen:
      "There is a reason but nothing was chosen. Choose an outcome, a direction or leave it out of the total.",
    save: "Save outcome",
    discard: "Don't save",
    remove: "Take back the reassessment",
    form: (name) => `Reassess: ${name}`,
  },
};
