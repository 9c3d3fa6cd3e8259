/** What a number format does to a number, told from its code (en-US). */

/**
 * "percent": shown times 100. "date": a date or a time; "duration" counts hours beyond a day, "36:00". `thousands`: how many times it is
 * shown divided by 1000.
 */
export interface FormatMeaning {
  readonly isPercent: boolean;
  readonly date: "none" | "dayAndMonth" | "withYear" | "time" | "duration";
  readonly thousands: number;
}

const PLAIN: FormatMeaning = { isPercent: false, date: "none", thousands: 0 };

/** The meaning of a format code for the number it shows: each section speaks for its own. An unknown code means a plain number. */
export function readFormat(code: string, value: number): FormatMeaning {
  if (code === "" || code === "General" || code === "@" || code.length > 500) return PLAIN;
  const bare = sectionFor(splitSections(code), value)
    .replace(/"[^"]*"?/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  const scaling = /[0#?](,+)(?![0#?,])/.exec(bare);
  return {
    isPercent: bare.includes("%"),
    date: readDateParts(bare),
    thousands: scaling?.[1]?.length ?? 0,
  };
}

/** The parts between semicolons; those in quotation marks, in brackets or after a backslash part nothing. */
function splitSections(code: string): readonly string[] {
  const pieces = code.match(/"[^"]*"?|\\.?|[_*].?|\[[^\]]*\]?|;|[^"\\_*[;]+/gs) ?? [];
  const sections = [""];
  for (const piece of pieces) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

/** The section that shows a value, as Excel chooses: by its condition, else positive; negative; zero. */
function sectionFor(sections: readonly string[], value: number): string {
  const [first = "", second = first] = sections;
  const isPlain = readCondition(first) === null && readCondition(second) === null;
  if (sections.length < 2 || isPlain) return plainSection([first, second, sections[2] ?? first], value);
  return conditionalSection([first, second, sections[2] ?? second], value);
}

function conditionalSection([first, second, rest]: readonly [string, string, string], value: number): string {
  const isFirst = readCondition(first) ?? isPositive;
  const isSecond = readCondition(second) ?? isNegative;
  if (isFirst(value)) return first;
  return isSecond(value) ? second : rest;
}

function plainSection([positive, negative, zero]: readonly [string, string, string], value: number): string {
  if (value < 0) return negative;
  return value === 0 ? zero : positive;
}

const isPositive = (value: number): boolean => value > 0;
const isNegative = (value: number): boolean => value < 0;

type Condition = (value: number) => boolean;

const COMPARED: Readonly<Record<string, (value: number, mark: number) => boolean>> = {
  "<": (value, mark) => value < mark,
  "<=": (value, mark) => value <= mark,
  ">": (value, mark) => value > mark,
  ">=": (value, mark) => value >= mark,
  "=": (value, mark) => value === mark,
  "<>": (value, mark) => value !== mark,
};

/** "[<=1]" at the beginning of a section, among its colours; null where it has none. */
function readCondition(section: string): Condition | null {
  const found = /^(?:\s*\[[^\]]*\])*?\s*\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?(?:E[-+]?\d+)?)\s*\]/i.exec(
    section,
  );
  const compared = COMPARED[found?.[1] ?? ""];
  return compared === undefined ? null : (value) => compared(value, Number(found?.[2]));
}

function readDateParts(bare: string): FormatMeaning["date"] {
  if (/[0#?]/.test(bare.replace(/s\.0+/gi, "s")) || /general/i.test(bare)) return "none";
  const letters = bare.replace(/am\/pm|a\/p/gi, "").toLowerCase();
  if (/[ye]/.test(letters)) return "withYear";
  if (/\[[hms]/.test(letters)) return "duration";
  if (/[hs]/.test(letters)) return /d/.test(letters) ? "withYear" : "time";
  if (/d/.test(letters) && /m/.test(letters)) return "dayAndMonth";
  return /[dm]/.test(letters) ? "withYear" : "none";
}
