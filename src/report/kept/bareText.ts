/** A text without spaces, line ends and signs that are not seen: what is left is what was said. */
export function bareText(text: string): string {
  return text.normalize("NFC").replace(/[\s\u00a0\u200b\u2060]+/g, "");
}

/** The same without its figures: equal where two sentences differ in nothing else. */
export function figurelessText(text: string): string {
  return bareText(text).replace(/[\d.,]+/g, "");
}
