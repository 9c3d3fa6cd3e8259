/** What a number format does to a number, told from its code (en-US). */

/** "percent": shown times 100. "date": a date or a time. `thousands`: how many times it is shown divided by 1000. */
export interface FormatMeaning {
  readonly isPercent: boolean;
  readonly date: "none" | "dayAndMonth" | "withYear" | "time";
  readonly thousands: number;
}

const PLAIN: FormatMeaning = { isPercent: false, date: "none", thousands: 0 };

/** The meaning of a format code; an unknown one means a plain number. */
export function meaningOf(code: string): FormatMeaning {
  if (code === "" || code === "General" || code === "@" || code.length > 500) return PLAIN;
  const bare = (code.split(";")[0] ?? "")
    .replace(/"[^"]*"?/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  const scaling = /[0#?](,+)(?![0#?,])/.exec(bare);
  return {
    isPercent: bare.includes("%"),
    date: dateOf(bare),
    thousands: scaling?.[1]?.length ?? 0,
  };
}

function dateOf(bare: string): FormatMeaning["date"] {
  if (/[0#?]/.test(bare) || /general/i.test(bare)) return "none";
  const letters = bare.replace(/am\/pm|a\/p/gi, "").toLowerCase();
  if (/[hs]/.test(letters)) return "time";
  if (/[ye]/.test(letters)) return "withYear";
  if (/d/.test(letters) && /m/.test(letters)) return "dayAndMonth";
  return /[dm]/.test(letters) ? "withYear" : "none";
}
