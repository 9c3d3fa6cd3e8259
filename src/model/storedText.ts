/** Our one text among a workbook's settings, wherever they were read from. */

/** The first setting holds the number of chunks and the first of them, "KEY.2" the second. */
export const STORED_KEY = "ChiTieu";

/** What stood in the workbook. */
export interface StoredText {
  /** null where nothing was ever stored. */
  readonly text: string | null;
  /** How many settings it took. */
  readonly chunks: number;
}

/** Our text put together. */
export function joinStoredText(values: ReadonlyMap<string, unknown>): StoredText {
  const first = values.get(STORED_KEY);
  if (first === undefined || first === "") return { text: null, chunks: 0 };
  if (typeof first !== "string") return { text: JSON.stringify(first), chunks: 0 };
  const count = Number(/^(\d+):/.exec(first)?.[1] ?? 1);
  const rest = Array.from({ length: Math.max(0, count - 1) }, (_, index) =>
    String(values.get(`${STORED_KEY}.${index + 2}`) ?? ""),
  );
  return { text: [first.replace(/^\d+:/, ""), ...rest].join(""), chunks: count };
}
