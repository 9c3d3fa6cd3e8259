/** "Nguồn số liệu": for each figure the file, the sheet and the cell it stands in. */

import { addressOf } from "../../model/address";
import type { Language } from "../../model/language";
import type { SheetPlan } from "../../model/sheetPlan";
import { unitsText } from "../../text/units";
import type { RollUp } from "../rollUp";
import { bodyLine, planGrid, headingLine, LOOK, titleLine, type GridRow } from "./grid";
import { chooseVerdictWord } from "./verdictColumns";

/** The plan. */
export function planSourcesSheet(rollUp: RollUp, sheetName: string, language: Language): SheetPlan {
  const { title, columns } = unitsText(language).sources;
  const titles = Object.values(columns);
  return planGrid({
    sheetName,
    widths: [100, 28, 190, 62, 70, 70, 80, 150, 80, 40],
    rows: [titleLine(titles.length, title), headingLine(titles), ...sourceLines(rollUp, language)],
    orientation: "landscape",
    titleRows: { first: 1, last: 1 },
  });
}

const LOOKS = [
  LOOK.text,
  LOOK.centred,
  LOOK.text,
  LOOK.centred,
  { wrap: true, horizontal: "Right" },
  { wrap: true, horizontal: "Right" },
  LOOK.centred,
  LOOK.small,
  LOOK.small,
  LOOK.centred,
] as const;

/** Unit by unit, as each file has them: as printed there, words for words. */
function sourceLines({ units, isPartYear }: RollUp, language: Language): readonly GridRow[] {
  return units.flatMap(({ name, file }) =>
    file.rows.flatMap((row): readonly GridRow[] => {
      if (row.verdict === null) return [];
      const { sheet } = row.cell;
      const verdict = chooseVerdictWord(row.verdict, isPartYear, language);
      const cell = addressOf({ ...(row.actual?.cell ?? row.cell), rows: 1, columns: 1 });
      const figures = [row.target, row.actual?.printed ?? null];
      return [
        bodyLine([name, row.number, row.name, row.unit, ...figures, verdict, file.file, sheet, cell], LOOKS),
      ];
    }),
  );
}
