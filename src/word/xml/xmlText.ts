/** Text and attributes as XML; nothing of the user's is ever markup. */

/** Begins every part. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The names of WordprocessingML under the prefix "w". */
export const WORD_NAMES = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const W = `xmlns:w="${WORD_NAMES}"`;

/** Letters XML 1.0 cannot hold, escaped or not: a file with one is damaged for Word. Lone halves of a pair among them. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text between tags. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** The value of an attribute, without its quotes. Line ends and tabs become spaces, as readers of XML make them anyway. */
export function xmlAttribute(text: string): string {
  return xmlText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]+/g, " ");
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text that was escaped; a reference nobody declared stays as it is. */
export function plainText(xml: string): string {
  return xml
    .replace(/\r\n?/g, "\n")
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
}
