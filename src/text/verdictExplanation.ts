/** How a verdict came about, as the pane's details and the headless result tell it: the sentence, the arithmetic, the outcome. */

import type { Assessment } from "../model/assessment";
import type { CellRef } from "../model/cells";
import type { Amount } from "../model/indicator";
import { addressOf } from "../model/address";
import { clean } from "../model/numbers";
import { pairWords } from "./amountWords";
import { formatAttainment, formatFigure } from "./figures";
import { classWord } from "./progress";
import { type VerdictStyle, type VerdictWords, verdictWords } from "./verdicts";
import { sentenceWithCells, yearsCells } from "./verdictSentence";

/**
 * The whole reasoning in one line, with the cells it used:
 * "Thực hiện 673 ha (E12), cao hơn kế hoạch (550 ha, D12). 673 ÷ 550 = 122,363… %, làm tròn 122,36%. → vượt".
 */
export function verdictExplanation(assessment: Assessment, style: VerdictStyle): string {
  const { explained, outcomes } = verdictWords(style.language);
  const { proposed, ruling } = assessment;
  const said = classWord(withoutRuling(assessment), style.language) ?? outcomes[proposed];
  const because = [
    quoteCells(assessment, explained),
    isInItsCells(assessment) ? null : sentenceWithCells(assessment, style),
    divisionWords(assessment, style),
  ].filter((part) => part !== null);
  const ruled =
    ruling === null || ruling.outcome === null
      ? ""
      : explained.ruled(outcomes[ruling.outcome].toLowerCase(), ruling.reason);
  return `${because.join(" ").replace(/\.$/, "")}${explained.outcome(said.toLowerCase())}${ruled}`;
}

/** "17.400 ÷ 18.400 = 94,565… %, làm tròn 94,57%. …": how the attainment came about; null where none is printed. */
export function arithmeticWords(assessment: Assessment, style: VerdictStyle): string | null {
  const division = divisionWords(assessment, style);
  const { explained } = verdictWords(style.language);
  return division && [division, ...(isWhole(assessment, style) ? [] : [explained.unrounded])].join(" ");
}

function divisionWords(assessment: Assessment, style: VerdictStyle): string | null {
  const figures = dividedFigures(assessment);
  const { attainment, indicator } = assessment;
  if (attainment === null || figures === null) return null;
  const { language, decimals } = style;
  const { explained } = verdictWords(language);
  const short = formatAttainment(attainment, { language, decimals: decimals.digits, fixed: decimals.fixed });
  const [actual, target] = figures.compared.map((each) => ({ ...each, unit: "" })) as [Amount, Amount];
  const said = pairWords(actual, target, { unit: null, conversion: indicator.conversion, language });
  const both = [said.converted ?? said.actual, said.target];
  const [above = "", below = ""] = figures.isTurned ? both.reverse() : both;
  if (isWhole(assessment, style)) return explained.exact(above, below, short);
  return explained.rounded(above, below, { long: longPercent(attainment, language), short });
}

/** "94,565…": three decimals, and a sign that there are more. */
function longPercent(attainment: number, language: VerdictStyle["language"]): string {
  const percent = clean(attainment * 100);
  const cut = Math.trunc(clean(percent * 1000)) / 1000;
  const isAll = cut === percent;
  return `${formatFigure(cut, { language, decimals: 3, fixed: !isAll })}${isAll ? "" : "…"}`;
}

/** Nothing is lost by rounding. */
function isWhole({ attainment }: Assessment, { decimals }: VerdictStyle): boolean {
  const percent = clean((attainment ?? 0) * 100);
  return Math.abs(percent - Number(percent.toFixed(decimals.digits))) < 1e-9;
}

interface Divided {
  readonly compared: readonly [actual: Amount, target: Amount];
  /** The target by the actual, where less is better. */
  readonly isTurned: boolean;
}

/** The figures whose quotient is the attainment; null where it is none of theirs. */
function dividedFigures(assessment: Assessment): Divided | null {
  const compared = comparedFigures(assessment);
  const { attainment, indicator } = assessment;
  if (compared === null || attainment === null) return null;
  const [had, asked] = [compared[0].value * (indicator.conversion ?? 1), compared[1].value];
  const gives = (ratio: number): boolean => Math.abs(ratio - attainment) <= 1e-9 * Math.abs(attainment);
  if (gives(had / asked)) return { compared, isTurned: false };
  return gives(asked / had) ? { compared, isTurned: true } : null;
}

/** The actual and the figure it is held against: of a range or a change the nearer end. */
function comparedFigures({ basis, proposed }: Assessment): readonly [Amount, Amount] | null {
  switch (basis.kind) {
    case "ratio":
    case "bound":
    case "lower":
      return [basis.actual, basis.target];
    case "range":
      return basis.place === "inside"
        ? null
        : [basis.actual, basis.place === "below" ? basis.low : basis.high];
    case "change":
      return [basis.actual, proposed === "missed" ? basis.low : (basis.high ?? basis.low)];
    case "zero":
    case "ordinal":
    case "words":
    case "printedVerdict":
    case "conditions":
    case "progress":
    case "undecided":
      return null;
  }
}

function withoutRuling({ progress, ...rest }: Assessment): Assessment {
  return {
    ...rest,
    outcome: rest.proposed,
    progress: progress && { ...progress, class: progress.proposed },
  };
}

/** "Thực hiện “1.492” (F3), kế hoạch “2.000” (D3).": of a verdict whose sentence has no figures; null where the table has no such cells. */
function quoteCells(assessment: Assessment, explained: VerdictWords["explained"]): string | null {
  const { actual, actualCell, target, targetCell } = assessment.indicator;
  if (!isWithoutFigures(assessment) || actualCell === null || targetCell === null) return null;
  const [had, asked] = [actual?.printed ?? "", target?.printed ?? ""];
  const at = (cell: CellRef | null): string | null => cell && addressOf(cell);
  return `${explained.quoted(had, yearsCells(assessment.indicator, at) ?? "", asked, addressOf(targetCell))}.`;
}

function isWithoutFigures({ basis, progress }: Assessment): boolean {
  return basis.kind === "undecided" || basis.kind === "progress" || progress?.class === "notDue";
}

/** Whose sentence says no more than the cells themselves. */
function isInItsCells(assessment: Assessment): boolean {
  const { basis, indicator } = assessment;
  if (indicator.actualCell === null || indicator.targetCell === null) return false;
  return basis.kind === "undecided" && ["noActual", "noTarget", "neither"].includes(basis.why);
}
