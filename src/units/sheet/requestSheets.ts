/** A sheet for each unit that is asked: the cells it fills in are tinted. */

import type { Language } from "../../model/language";
import { REQUEST_NAME } from "../../model/ourSheets";
import type { RequestCell, RequestLine, RequestPage } from "../../report/document/requestPage";
import type { SheetPlan } from "../../model/sheetPlan";
import { freeSheetName } from "../../report/layout/reportSheetName";
import type { Look } from "../../report/layout/plannedRow";
import { TINTS } from "../../report/sheet/tableLooks";
import { fillPlaces, requestsText } from "../../text/units";
import { bodyLine, headingLine, LOOK, planGrid, titleLine, wholeLine, type GridRow } from "./grid";

const WIDTHS = [30, 190, 62, 78, 82, 84, 120, 190];
/** Pale yellow, as the words above the table call it. */
const ANSWER_TINT = "#FFF6DC";

/** The sheets in the order of the pages; their names are free among those there are. */
export function planRequestSheets(
  pages: readonly RequestPage[],
  existing: readonly string[],
  language: Language,
): readonly SheetPlan[] {
  const words = requestsText(language);
  const taken = [...existing];
  return pages.map((page) => {
    const wished = page.to === null ? words.nobodySheet : fillPlaces(words.sheetName, { unit: page.to });
    const sheetName = freeSheetName(taken, wished);
    taken.push(sheetName);
    return planSheet(page, sheetName);
  });
}

function planSheet(page: RequestPage, sheetName: string): SheetPlan {
  const width = page.columns.length;
  const above = [
    titleLine(width, page.title),
    wholeLine(width, page.addressee, { bold: true, size: 13, horizontal: "Center" }),
    wholeLine(width, page.asks, { size: 12 }),
    ...(page.howTo === null ? [] : [wholeLine(width, page.howTo, { size: 12 })]),
  ];
  const table =
    page.lines.length === 0
      ? []
      : [headingLine(page.columns), ...page.lines.map((line) => lineRow(line, width))];
  return planGrid({
    sheetName,
    name: REQUEST_NAME,
    widths: WIDTHS,
    rows: [...above, ...table, wholeLine(width, null), ...page.sign.map(signLine)],
    orientation: "landscape",
    titleRows: table.length === 0 ? null : { first: above.length, last: above.length },
  });
}

function lineRow(line: RequestLine, width: number): GridRow {
  if (line.kind === "row") {
    return {
      isFramed: true,
      cells: line.cells.map((cell, column) => ({
        column,
        value: cell.value,
        look: requestLook(cell, column),
      })),
    };
  }
  const values = [line.numeral, line.name, ...new Array<null>(width - 2).fill(null)];
  return bodyLine(values, [LOOK.centred, LOOK.text], { bold: true, fill: TINTS.group });
}

const LOOKS: readonly Look[] = [
  LOOK.centred,
  LOOK.text,
  LOOK.centred,
  { wrap: true, horizontal: "Right" },
  { wrap: true, horizontal: "Right" },
  LOOK.small,
  LOOK.small,
  LOOK.text,
];

function requestLook({ numberFormat, isAnswer }: RequestCell, column: number): Look {
  return {
    ...LOOKS[column],
    ...(numberFormat === null ? {} : { numberFormat }),
    ...(isAnswer ? { fill: ANSWER_TINT } : {}),
  };
}

/** Under the last two columns. */
function signLine(text: string, index: number): GridRow {
  const column = WIDTHS.length - 2;
  return {
    cells: [
      {
        column,
        columns: 2,
        value: text,
        look: { bold: index === 0, italic: index > 0, horizontal: "Center" },
      },
    ],
  };
}
