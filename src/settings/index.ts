/** What the other rooms use of settings. */

export { settingsFrom, storedFrom, type StoredReading } from "./fromUnknown";
export { mergedSettings, type Merged } from "./merge";
export * from "./settings";
