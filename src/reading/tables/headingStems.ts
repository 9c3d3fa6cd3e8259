/** One heading for thing and role: "Diện tích KH (ha)" beside "Diện tích TH (ha)", "Kế hoạch trồng rừng" beside "Thực hiện trồng rừng". */

import { headingForm } from "../../vocabulary/forms";
import { isTimeOnly } from "./headingTimes";

/** What a heading is of, and whether it asks or answers. */
export interface HeadingStem {
  /** In heading form, without its unit. */
  readonly stem: string;
  readonly role: "target" | "actual";
}

const ASKS = "kế hoạch|kh|mục tiêu|dự toán|target|plan|planned|budget";
const ANSWERS = "thực hiện|th|kết quả|actual|result|achieved";
const BEFORE = new RegExp(`^(?:(${ASKS})|(?:${ANSWERS}))\\s+(.+)$`, "iu");
const ASKS_BEHIND = `${ASKS}|(?:theo|so) (?:nq|nghị quyết|kh|kế hoạch)|(?:được )?giao|(?:phải|cần) đạt|đề ra`;
const ANSWERS_BEHIND = `${ANSWERS}|thực tế|(?:đã )?đạt(?: được)?|cuối (?:năm|kỳ)|hiện (?:tại|nay|có)|đã thực hiện`;
const BEHIND = new RegExp(`^(.+?)\\s+(?:(${ASKS_BEHIND})|(?:${ANSWERS_BEHIND}))$`, "iu");
const UNIT = /\s*[([][^()[\]]{0,24}[)\]]\s*$/u;

/** Of a row of headings those that ask for and those that answer the same thing, by their place. */
export function pairedStems(headings: readonly string[]): ReadonlyMap<number, HeadingStem> {
  const stems = headings.map(readStem);
  const holds = (stem: string, role: HeadingStem["role"]): boolean =>
    stems.some((one) => one?.stem === stem && one.role === role);
  return new Map(
    stems.flatMap((one, at) =>
      one !== null && holds(one.stem, "target") && holds(one.stem, "actual") ? [[at, one] as const] : [],
    ),
  );
}

function readStem(heading: string): HeadingStem | null {
  if (heading.length > 80) return null;
  const bare = heading.normalize("NFC").replace(UNIT, "").replace(/\s+/g, " ").trim();
  const found = readBefore(bare) ?? readBehind(bare);
  if (found === null) return null;
  const stem = headingForm(found.thing);
  return /[a-z]{2}/.test(stem) && !isTimeOnly(found.thing) ? { stem, role: found.role } : null;
}

interface Split extends Pick<HeadingStem, "role"> {
  readonly thing: string;
}

/** "Kế hoạch trồng rừng". */
function readBefore(bare: string): Split | null {
  const [, asks, thing] = BEFORE.exec(bare) ?? [];
  return thing === undefined ? null : { thing, role: asks === undefined ? "actual" : "target" };
}

/** "Diện tích KH". */
function readBehind(bare: string): Split | null {
  const [, thing, asks] = BEHIND.exec(bare) ?? [];
  return thing === undefined ? null : { thing, role: asks === undefined ? "actual" : "target" };
}
