/** What the other rooms use of settings. */

export { withPresentNames } from "./presentNames";
export { mergeSettings, type Merged } from "./merge";
export * from "./settings";
