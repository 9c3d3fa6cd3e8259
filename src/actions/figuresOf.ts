/** What a ruling's words stand for, without the rest of the actions: the pane's form needs it alone. */

export { figuresOf } from "../indicators/ruling";
