/** Many units' files for programs: what `npm run report -- rollup` and `-- gather` run on the open workbook. Never shipped. */

import { createActions } from "../actions/index";
import { parseExpectedUnits, writeGathering, writeRollUp, type Received } from "../actions/units/manyUnits";
import { listRequestPages, writeRequests, type RequestPage } from "../actions/units/requests";
import { parseStoredSettings } from "../settings/fromUnknown";
import type { Language } from "../model/language";

export { readSentFile } from "../actions/units/sentFiles";

/** Writes the sheets of a roll-up into the open workbook; gives what they say as plain data. */
export async function rollUp(
  received: readonly Received[],
  list: string,
  told: { readonly language: Language; readonly now: string },
): Promise<Readonly<Record<string, unknown>>> {
  const view = await createActions().read();
  const { made } = await writeRollUp(view, received, parseExpectedUnits(list), told);
  const { submissions, units, rows, ...time } = made;
  return {
    ...time,
    submissions: submissions.map(({ received: file, ...submission }) => ({
      ...submission,
      file: file?.file ?? null,
      savedAt: file?.savedAt ?? null,
      sha256: file?.mark ?? null,
      refused: file !== null && "refused" in file ? file.refused : null,
    })),
    units: units.map(({ name, cluster, file }) => ({ name, cluster, file: file.file })),
    indicators: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map(
        (cell) =>
          cell && {
            value: cell.value,
            printed: cell.row.actual?.printed ?? null,
            verdict: cell.row.verdict,
            cell: cell.row.actual?.cell ?? cell.row.cell,
          },
      ),
    })),
  };
}

/** Fills the open workbook's empty cells from the files; `settings` as they are stored, null for the workbook's own. */
export async function gather(
  received: readonly Received[],
  settings: unknown,
  language: Language,
): Promise<Readonly<Record<string, unknown>>> {
  const actions = createActions();
  const read = await actions.read();
  const view =
    settings === null ? read : await actions.choose(read, parseStoredSettings({ settings }).settings);
  const { received: files, ...gathering } = (await writeGathering(view, received, language)).made;
  return {
    ...gathering,
    files: files.map((file) => ({ file: file.file, refused: "refused" in file ? file.refused : null })),
  };
}

/** Who is asked what, of the open workbook (received: null) or of files: pages to be written into a workbook of their own, and a Word file. */
export async function requestUnits(
  received: readonly Received[] | null,
  list: string,
  told: {
    readonly language: Language;
    readonly now: string;
    readonly until: string | null;
    readonly docx: boolean;
  },
): Promise<{
  readonly pages: readonly RequestPage[];
  readonly result: Readonly<Record<string, unknown>>;
  readonly docx: Uint8Array | null;
}> {
  const actions = createActions(() => told.now);
  const view = await actions.read();
  const units = await actions.units();
  const requests = units.requests(
    view,
    received === null ? null : { received, choices: { list, names: {}, aliases: {}, rows: {}, counts: {} } },
  );
  const { language, until } = told;
  const pages = listRequestPages(requests, until, language);
  const docx = told.docx ? (await units.requestFile(view, requests, { until, language })).bytes : null;
  const asked = requests.asked.map(({ to, whole, rows }) => ({
    to,
    whole,
    rows: rows.map(({ row, ask }) => ({ number: row.number, name: row.name, ask, cell: row.cell })),
  }));
  return { pages, result: { ...requests.time, until, asked }, docx };
}

/** Writes them into the open workbook, a sheet for each; gives their names. */
export async function writeRequestPages(
  pages: readonly RequestPage[],
  language: Language,
): Promise<readonly string[]> {
  const view = await createActions().read();
  return (await writeRequests(view, pages, language)).made;
}
