/** Whether more or less is better, told from an indicator's name. A proposal: a person's ruling wins. */

import type { Direction } from "../../model/assessment";
import { remember, rememberNear } from "../../model/remember";
import { stillTidy, tidyLower, type Tidy } from "../../vocabulary/tidy";
import {
  CHANGE,
  COMMONLY_UNWANTED,
  isOtherLanguage,
  LATE,
  PERHAPS_UNWANTED,
  RANK,
  RANK_UNIT,
  RATE,
  SHARE,
  SHARE_TO_FALL,
  SIZE_OF_FALL,
  TO_LEVEL,
  TURNED,
  UNWANTED,
} from "../../vocabulary/wanted";

/**
 * Why a direction is proposed. "stated": the table says it itself. "commonly": such names mostly want less; "perhaps": such names may.
 * "reduction": the name asks for a fall, so the figure is its size. "share": part of a structure.
 */
export type DirectionReason =
  "ruling" | "target" | "stated" | "name" | "commonly" | "perhaps" | "reduction" | "share" | "default";

export interface DirectionReading {
  readonly direction: Direction;
  readonly reason: DirectionReason;
}

/** The direction a name proposes; `unit` tells a ranking. */
export function proposeDirection(name: string, unit: string | null = null): DirectionReading {
  const known = proposals(name);
  return unit !== null && isRankUnit(unit.slice(0, 40))
    ? (known.asRank ??= readDirection(name.slice(0, 400), true))
    : (known.plain ??= readDirection(name.slice(0, 400), false));
}

/** Judged, doubted and ruled on, a name is asked about again and again, with its unit and without. */
const proposals = rememberNear((): { plain?: DirectionReading; asRank?: DirectionReading } => ({}), 16_384);

function readDirection(name: string, isUnitOfRank: boolean): DirectionReading {
  const plain = tidyLower(name);
  if (SHARE.test(plain)) {
    return { direction: isShareToFall(plain) ? "lowerIsBetter" : "higherIsBetter", reason: "share" };
  }
  if (LATE.test(plain) || isRank(plain, isUnitOfRank)) {
    const falls = changeInName(name) === "decrease";
    return falls
      ? { direction: "higherIsBetter", reason: "reduction" }
      : { direction: "lowerIsBetter", reason: isUnitOfRank ? "stated" : "name" };
  }
  const wanted = wantedDirection(plain);
  if (wanted.direction === "higherIsBetter") return wanted;
  return changeInName(name) === "decrease"
    ? { direction: "higherIsBetter", reason: SIZE_OF_FALL.test(plain) ? "stated" : "reduction" }
    : wanted;
}

/** What the thing a name speaks of should do, whatever change the name asks for. */
function wantedDirection(plain: Tidy): DirectionReading {
  const isTurned = TURNED.test(plain);
  if (!isTurned && UNWANTED.test(plain)) return { direction: "lowerIsBetter", reason: "name" };
  if (!isTurned && COMMONLY_UNWANTED.test(plain)) return { direction: "lowerIsBetter", reason: "commonly" };
  const isOpen = !isTurned && (PERHAPS_UNWANTED.test(plain) || isOtherLanguage(plain));
  return { direction: "higherIsBetter", reason: isOpen ? "perhaps" : "default" };
}

/** "Tỷ trọng chăn nuôi trong nông nghiệp" is the share of what stands first. */
function isShareToFall(plain: Tidy): boolean {
  const [subject = ""] = plain.split(" trong ");
  return SHARE_TO_FALL.test(/lao động$/u.test(subject) ? plain : stillTidy(subject));
}

function isRank(plain: Tidy, isUnitOfRank: boolean): boolean {
  const isMove = (): boolean =>
    /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])(?:tăng|nâng|cải thiện)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u.test(
      plain,
    );
  return (isUnitOfRank || RANK.test(plain)) && !isMove();
}

/** Whether the figures are places in an order, the first the best. */
export function isPlace({ name, unit }: { readonly name: string; readonly unit: string | null }): boolean {
  return isRank(tidyLower(name.slice(0, 400)), unit !== null && isRankUnit(unit.slice(0, 40)));
}

const isRankUnit = remember((unit) => RANK_UNIT.test(tidyLower(unit)), 200);

/** What the headings of figures, or the title over units, say of the direction where names say nothing: always asked about. */
export function directionAround(
  headings: readonly string[],
  titles: readonly string[],
): DirectionReading | null {
  const byHeading = headings.map((heading) => proposeDirection(heading));
  if (byHeading.some(({ direction }) => direction === "lowerIsBetter"))
    return { direction: "lowerIsBetter", reason: "commonly" };
  if (byHeading.some(({ reason }) => reason === "perhaps"))
    return { direction: "higherIsBetter", reason: "perhaps" };
  const byTitle = titles.map((title) => proposeDirection(title));
  if (byTitle.some(({ direction, reason }) => direction === "lowerIsBetter" && reason === "name"))
    return { direction: "lowerIsBetter", reason: "commonly" };
  return byTitle.some(({ direction }) => direction === "lowerIsBetter")
    ? { direction: "higherIsBetter", reason: "perhaps" }
    : null;
}

/** "Chỉ tiêu giảm · Kết quả giảm": the figures are sizes of falls, whatever they are falls of. */
export function asksForFalls(headings: readonly string[]): boolean {
  return headings.length > 1 && headings.every((heading) => changeInName(heading) === "decrease");
}

/** The change a name speaks of, so that its figure is the size of it: "Tốc độ tăng …", "Mức giảm …"; null for a level. */
export function changeInName(name: string): "increase" | "decrease" | null {
  const plain = tidyLower(name.slice(0, 400));
  if (TO_LEVEL.test(plain)) return null;
  const word = CHANGE.exec(plain);
  if (word === null) return null;
  return word[1] === undefined ? "decrease" : "increase";
}

/** A rate or a share, whose own figures are percentages: "giảm 2%" and "12%" may then both be levels. */
export function isRate(name: string): boolean {
  return RATE.test(tidyLower(name.slice(0, 400)));
}
