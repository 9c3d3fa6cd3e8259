/** The Vietnamese words together. */

import type { Text } from ".";
import { pane } from "./vi/pane";

/** What the pane says in Vietnamese. */
export const vietnamese: Text = { language: "vi", pane };
