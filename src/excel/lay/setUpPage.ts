/** Queues page set-up: apart from the rest, as it is the part an Excel is most likely to lack. */

import type { PagePlan } from "../../model/sheetPlan";
import { addressOf } from "../../model/address";

/** What depends on the printer at hand: A4, one page wide, the margins. */
export function layPaper(sheet: Excel.Worksheet, page: PagePlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintMargins("Points", {
    top: page.margins.top,
    bottom: page.margins.bottom,
    left: page.margins.left,
    right: page.margins.right,
    header: page.margins.header,
    footer: page.margins.footer,
  });
  layout.paperSize = "A4";
}

/** What is printed: page numbers, print area, repeated rows and where pages begin. */
export function layPrint(sheet: Excel.Worksheet, page: PagePlan): void {
  const layout = sheet.pageLayout;
  layout.setPrintArea(addressOf(page.printArea));
  if (page.titleRows !== null) {
    layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  }
  const { headersFooters } = layout;
  headersFooters.state = page.firstPageHasHeader ? "Default" : "FirstAndDefault";
  headersFooters.defaultForAllPages.centerHeader = headerText(page.header);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** Excel is given each part of a header by itself: the plan's code without its "&C". */
function headerText(code: string): string {
  return code.replace(/^&C/, "");
}
