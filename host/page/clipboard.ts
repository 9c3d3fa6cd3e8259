/** Cells as tab-separated text, the form every spreadsheet copies and pastes. */

/** Rows of fields to text; a field with a tab, a line break or a leading quote is quoted. Each row ends with a line break. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  const field = (text: string) => (/[\t\n\r]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => `${row.map(field).join("\t")}\r\n`).join("");
}

/** Text to rows of fields; a last line break ends the last row and begins none. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;
  while (pattern.lastIndex < text.length) {
    const [, field = "", end = ""] = pattern.exec(text) ?? [];
    rows.at(-1)?.push(/^".*"$/s.test(field) ? field.slice(1, -1).replace(/""/g, '"') : field);
    if (end === "\t" && pattern.lastIndex === text.length) rows.at(-1)?.push("");
    if (end !== "\t" && end !== "" && pattern.lastIndex < text.length) rows.push([]);
    if (end === "") break;
  }
  return rows;
}
