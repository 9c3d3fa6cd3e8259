/** Events an add-in may ask for. The session always raises them; office.js itself passes on those it has handlers for. */

const RAISED = ["Activated", "Added", "DataChanged", "Deactivated", "Deleted", "SelectionChanged"];

/** `_RegisterDataChangedEvent` and its like need nothing done. Events not raised here are refused by name. */
export const ignoredEvents: Readonly<Record<string, () => null>> = Object.fromEntries(
  [...RAISED.map((name) => `${name}Event`), "EventNameChanged"].flatMap((name) =>
    ["_Register", "_Unregister"].map((way) => [way + name, () => null]),
  ),
);
