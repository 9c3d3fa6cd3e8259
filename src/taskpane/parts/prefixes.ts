/**
 * In place of griffel's plugin that says styles a second time with "-webkit-" and "-moz-": none of the pane's own needs it in an Excel of
 * 2021 or later (Chromium, Safari 15). Fluent's styles come with theirs. Held by tests/taskpane/themes.
 */
export function prefixerPlugin(): undefined {
  return undefined;
}
