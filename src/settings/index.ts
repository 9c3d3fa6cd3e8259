/** What the other rooms use of settings. */

export { withPresentNames } from "./presentNames";
export * from "./settings";
