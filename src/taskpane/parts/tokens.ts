/** Fluent's tokens by name. Each is only the name of a CSS variable of the theme, so that the list of them all need not be loaded. */

import type { tokens as fluentTokens } from "@fluentui/react-components";

/** "var(--colorNeutralStroke1)" of `tokens.colorNeutralStroke1`. */
export const tokens = new Proxy({} as typeof fluentTokens, {
  get: (_, name) => `var(--${String(name)})`,
});
