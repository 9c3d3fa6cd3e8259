/** Tells our own edits of cells from people's: Excel reports both alike before ExcelApi 1.14 says which add-in wrote. */

const REMEMBERED_FOR = 10_000;

let expected: { readonly sheet: string; readonly address: string; readonly until: number }[] = [];
const reports = new Set<string>();
const read = new Set<string>();

/** A write to this block (Excel's id of the sheet, address without it) will be reported once. */
export function expectOwnWrite(sheet: string, address: string): void {
  expected.push({ sheet, address, until: Date.now() + REMEMBERED_FOR });
}

/** Edits of a report sheet change no figure of any table: they are never reported. */
export function ignoreSheet(sheet: string): void {
  reports.add(sheet);
}

/** Whether this is a report sheet that was met before. */
export function isReport(sheet: string): boolean {
  return reports.has(sheet);
}

/** These sheets were there at a reading and are no reports: an edit in them is a person's. */
export function rememberRead(sheets: readonly string[]): void {
  for (const sheet of sheets) read.add(sheet);
}

/** Whether it was there at a reading. */
export function wasRead(sheet: string): boolean {
  return read.has(sheet);
}

/** Whether a reported edit is ours; each expected write is recognised once. */
export function isOwnWrite(sheet: string, address: string): boolean {
  if (reports.has(sheet)) return true;
  const now = Date.now();
  expected = expected.filter(({ until }) => until >= now);
  const index = expected.findIndex((write) => write.sheet === sheet && write.address === address);
  if (index < 0) return false;
  expected.splice(index, 1);
  return true;
}
