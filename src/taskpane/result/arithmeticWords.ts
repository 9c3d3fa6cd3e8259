import type { Assessment } from "../../model/assessment";
import type { Amount } from "../../model/indicator";
import { clean } from "../../model/numbers";
import type { Settings } from "../../settings/index";
import type { Text } from "../../text";
import { formatAttainment, formatFigure } from "../../text/figures";

/** "17.400 ÷ 18.400 = 94,565… %, làm tròn 94,57%": how the attainment came about; null where none is printed. */
export function arithmeticWords(
  text: Text,
  assessment: Assessment,
  { digits, fixed }: Settings["report"]["decimals"],
): string | null {
  const { attainment, indicator } = assessment;
  const figures = dividedFigures(assessment);
  if (attainment === null || figures === null) return null;
  const { language } = text;
  const { details } = text.pane;
  const [above, below] = figures;
  const percent = clean(attainment * 100);
  const short = formatAttainment(attainment, { language, decimals: digits, fixed });
  const cut = formatFigure(Math.trunc(percent * 1000) / 1000, { language, decimals: 3, fixed: true });
  const sentence =
    Math.abs(percent - Number(percent.toFixed(digits))) < 1e-9
      ? details.exact(above.printed, below.printed, short)
      : details.arithmetic(above.printed, below.printed, `${cut}…`, short);
  const isConverted = indicator.conversion !== null && indicator.conversion !== 1;
  return isConverted && above.unit !== null && below.unit !== null
    ? `${sentence} ${details.converted(above.unit, below.unit)}`
    : sentence;
}

/** What was divided by what: the other way round where lower is better. */
function dividedFigures({ basis }: Assessment): readonly [Amount, Amount] | null {
  switch (basis.kind) {
    case "ratio":
    case "bound":
      return [basis.actual, basis.target];
    case "lower":
      return [basis.target, basis.actual];
    case "range":
    case "change":
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
