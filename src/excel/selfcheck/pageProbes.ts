/** What the report's printing rests on. */

import type { PagePlan } from "../../model/sheetPlan";
import { layPaper, layPrint } from "../lay/setUpPage";
import { askOnce, expected, whether, type Probe } from "./probe";

const PAGE: PagePlan = {
  orientation: "portrait",
  margins: { top: 56.7, bottom: 56.7, left: 85, right: 42.5, header: 25.5, footer: 25.5 },
  printArea: { row: 0, column: 0, rows: 12, columns: 3 },
  titleRows: { first: 2, last: 2 },
  header: '&C&"Times New Roman"&14&P',
  firstPageHasHeader: false,
  breaks: [5],
};

/** Something of page set-up: done where it is not refused, and reads back as it was set where it can be read. */
function page(id: Probe["id"], lay: (sheet: Excel.Worksheet) => void): Probe {
  return {
    id,
    relied: "lay/setUpPage",
    from: "C5",
    refused: "adapted",
    ask: async (key) => expected(await askOnce(key, (sheet) => (lay(sheet), () => ""))),
  };
}

export const PAGE_PROBES: readonly Probe[] = [
  page("printArea", (sheet) => sheet.pageLayout.setPrintArea("A1:C12")),
  page("titleRows", (sheet) => sheet.pageLayout.setPrintTitleRows("$3:$3")),
  page("pageNumbers", (sheet) => layPrint(sheet, { ...PAGE, titleRows: null, breaks: [] })),
  page("pageBreaks", (sheet) => {
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.horizontalPageBreaks.add("A6");
  }),
  page("paperSize", (sheet) => {
    sheet.pageLayout.orientation = "Portrait";
    sheet.pageLayout.paperSize = "A4";
  }),
  page("printMargins", (sheet) => layPaper(sheet, PAGE)),
  page("onePageWide", (sheet) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  }),
  {
    id: "breaksOnePageWide",
    relied: "lay/setUpPage",
    from: "C5",
    refused: "adapted",
    ask: async (key) => {
      const breaks = await askOnce(key, (sheet) => {
        sheet.horizontalPageBreaks.removePageBreaks();
        sheet.horizontalPageBreaks.add("A6");
        sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
        const count = sheet.horizontalPageBreaks.getCount();
        return () => count.value;
      });
      return whether(breaks === 1, breaks, "adapted");
    },
  },
];
