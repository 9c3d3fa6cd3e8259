/** Tells our own edits from people's: Excel reports both alike before ExcelApi 1.14 says which add-in wrote. */

const REMEMBERED_FOR = 10_000;

/** What one opening of the add-in wrote, and what it met when it read. */
export class OwnWrites {
  private expected: { readonly sheet: string; readonly address: string; readonly until: number }[] = [];
  private readonly reports = new Set<string>();
  private readonly pages = new Set<string>();
  private readonly writings = new Set<string>();
  private readonly read = new Set<string>();

  /** How often report sheets changed, by whomever: what was read of them before is old. */
  reportEdits = 0;

  countReportEdit(): void {
    this.reportEdits++;
  }

  /** A write to this block (Excel's id of the sheet, address without it), or the sheet's coming or going (""), will be reported once. */
  expect(sheet: string, address: string): void {
    this.expected.push({ sheet, address, until: Date.now() + REMEMBERED_FOR });
  }

  /** Whether a reported edit is ours; each expected write is recognised once. */
  isOwn(sheet: string, address: string): boolean {
    const now = Date.now();
    this.expected = this.expected.filter(({ until }) => until >= now);
    const index = this.expected.findIndex((write) => write.sheet === sheet && write.address === address);
    if (index < 0) return false;
    this.expected.splice(index, 1);
    return true;
  }

  /** Edits of a report sheet change no figure of any table: they are never told as edited cells. */
  rememberReport(sheet: string): void {
    this.reports.add(sheet);
  }

  /** Whether this is a report sheet that was met before. */
  isReport(sheet: string): boolean {
    return this.reports.has(sheet);
  }

  /** A sheet of ours that holds no figure of any table: who edits it changes nothing that was read. */
  rememberPage(sheet: string): void {
    this.pages.add(sheet);
  }

  /** Whether it is one. */
  isPage(sheet: string): boolean {
    return this.pages.has(sheet);
  }

  /** The time a report was written at, ours or one that was read: finding it on a sheet is no news. */
  rememberWriting(at: string): void {
    this.writings.add(at);
  }

  /** Whether a report of this time is known; it is from now on. */
  isKnownWriting(at: string): boolean {
    const known = this.writings.has(at);
    this.writings.add(at);
    return known;
  }

  /** These sheets were there at a reading and are no reports: an edit in them is a person's. */
  rememberRead(sheets: readonly string[]): void {
    for (const sheet of sheets) this.read.add(sheet);
  }

  /** Whether it was there at a reading. */
  wasRead(sheet: string): boolean {
    return this.read.has(sheet);
  }
}
