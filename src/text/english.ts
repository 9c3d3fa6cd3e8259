/** The English words together: the pane fetches them where Excel speaks English. */

import type { Text } from ".";
import { failures } from "./en/failures";
import { pane } from "./en/pane";

/** What the pane says in English. */
export const english: Text = { language: "en", pane, failures };
