/** What Excel must be told so that a cell comes to hold exactly the text meant. */

/** Words Excel reads as something other than text, and English month names it makes dates of ("May 5"). */
const READ_AS_VALUE = /^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** First characters after which Excel always takes a text as it is. */
const PLAIN_START = /^[\p{L}[–—×“*…•(]/u;

/** Figures in brackets are read as negative numbers. */
const BRACKETED = /^\(\s*[\d.,]/;

/**
 * Text as Excel must be given it: with a leading apostrophe (not part of the cell's text) wherever Excel would make a formula,
 * a number, a date or a truth value of it. Line breaks are made Excel's own (LF).
 */
export function guardedText(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n");
  if (lines === "") return "";
  const plain = PLAIN_START.test(lines) && !READ_AS_VALUE.test(lines) && !BRACKETED.test(lines);
  return plain ? lines : `'${lines}`;
}
