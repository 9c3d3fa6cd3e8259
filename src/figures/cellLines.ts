/** Several lines typed in one cell (Alt+Enter). */

/** Longest text looked at: a cell of figures is never longer. */
const LONGEST = 2000;

/** A line that the next one goes on: "41.000-", "từ 5% đến". */
const GOES_ON =
  /(?:[-–—/(~÷]|(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])(?:đến|tới|từ|còn|xuống|lên|to|from))\s*$/iu;
/** A line that goes on with the one above: "/23 tỷ đồng", "(còn 4,33%)", "so với năm 2022". */
const GOES_ON_FROM =
  /^\s*(?:[/(~÷)%‰]|(?:đến|tới|còn|xuống|lên|so|trong|trở|to|by|compared)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff]))/iu;

/** The lines of a cell, trimmed, empty ones kept but those at the end. */
function splitLines(text: string): readonly string[] {
  const lines = text
    .slice(0, LONGEST)
    .split(/\r\n|[\r\n\v\u2028]/)
    .map((line) => line.trim());
  while (lines.length > 0 && lines[lines.length - 1] === "") lines.pop();
  return lines;
}

/** Two lines or more with figures of their own: never to be run together. */
export function holdsSeveral(text: string): boolean {
  if (!/[\r\n\v\u2028]/.test(text.slice(0, LONGEST))) return false;
  const lines = splitLines(text).filter((line) => line !== "");
  return lines.some((line, at) => {
    const above = lines[at - 1];
    return above !== undefined && /\d/.test(line) && /\d/.test(above) && !isOneFigure(above, line);
  });
}

function isOneFigure(above: string, line: string): boolean {
  return GOES_ON.test(above) || GOES_ON_FROM.test(line);
}

/** One line of a row whose cells hold several: its name, and what each other cell says on it. */
export interface PairedLine {
  readonly name: string;
  readonly texts: ReadonlyMap<number, string>;
}

/**
 * The lines of a row put side by side. `figures` are the cells of target and actual by column, `others` those that may follow
 * line by line (unit, attainment). null where one line does not surely belong to another: a name may just be wrapped.
 */
export function pairLines(
  name: string,
  figures: ReadonlyMap<number, string>,
  others: ReadonlyMap<number, string>,
): readonly PairedLine[] | null {
  const names = splitLines(name);
  if (names.slice(1).some((line) => /^\p{Ll}/u.test(line))) return null;
  const cells = [...figures].map(([column, text]) => ({ column, lines: splitLines(text) }));
  const isAligned = names.length > 1 && cells.every(({ lines }) => lines.length === names.length);
  if (isAligned && !names.includes(""))
    return withTexts(
      names,
      names.map((_, at) => at),
      [...cells],
      others,
    );
  const said = names.filter((line) => line !== "");
  const places = placeFigures(said);
  const count = places.filter((place) => place !== null).length;
  const filled = cells.map(({ column, lines }) => ({ column, lines: lines.filter((line) => line !== "") }));
  if (count < 2 || filled.some(({ lines }) => lines.length !== count)) return null;
  return withTexts(said, places, filled, others);
}

/** Which figure each line has; none where it only announces those below: "Tổng đàn:", "Trong đó:". */
function placeFigures(names: readonly string[]): readonly (number | null)[] {
  let next = 0;
  return names.map((name) => (name.endsWith(":") ? null : next++));
}

function withTexts(
  names: readonly string[],
  places: readonly (number | null)[],
  cells: readonly { readonly column: number; readonly lines: readonly string[] }[],
  others: ReadonlyMap<number, string>,
): readonly PairedLine[] {
  const count = cells[0]?.lines.length ?? 0;
  const following = [...others].map(([column, text]) => ({ column, lines: splitLines(text) }));
  const all = [...cells, ...following.filter(({ lines }) => lines.length === count)];
  return names.map((name, at) => {
    const place = places[at] ?? null;
    return {
      name,
      texts: new Map(
        all.map(({ column, lines }) => [column, place === null ? "" : (lines[place] ?? "")] as const),
      ),
    };
  });
}
