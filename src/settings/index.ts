/** What the other rooms use of settings. */

export { parseStoredSettings, type StoredReading } from "./fromUnknown";
export { withPresentNames } from "./presentNames";
export { mergeSettings, type Merged } from "./merge";
export * from "./settings";
