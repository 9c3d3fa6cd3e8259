/** Tells our own edits from people's: Excel reports both alike before ExcelApi 1.14 says which add-in wrote. */

const REMEMBERED_FOR = 10_000;

let expected: { readonly sheet: string; readonly address: string; readonly until: number }[] = [];
const reports = new Set<string>();
const writings = new Set<string>();
const read = new Set<string>();

/** A write to this block (Excel's id of the sheet, address without it), or the sheet's coming or going (""), will be reported once. */
export function expectOwnWrite(sheet: string, address: string): void {
  expected.push({ sheet, address, until: Date.now() + REMEMBERED_FOR });
}

/** Edits of a report sheet change no figure of any table: they are never told as edited cells. */
export function rememberReport(sheet: string): void {
  reports.add(sheet);
}

/** Whether this is a report sheet that was met before. */
export function isReport(sheet: string): boolean {
  return reports.has(sheet);
}

/** The time a report was written at, ours or one that was read: finding it on a sheet is no news. */
export function rememberWriting(at: string): void {
  writings.add(at);
}

/** Whether a report of this time is known; it is from now on. */
export function isKnownWriting(at: string): boolean {
  const known = writings.has(at);
  writings.add(at);
  return known;
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
  const now = Date.now();
  expected = expected.filter(({ until }) => until >= now);
  const index = expected.findIndex((write) => write.sheet === sheet && write.address === address);
  if (index < 0) return false;
  expected.splice(index, 1);
  return true;
}
