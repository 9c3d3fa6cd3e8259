/** All families, made known to each other. */
import { register } from "../shared/registry";
import { chartsTable } from "./chart";
import { conditionalFormatsTable } from "./conditionalFormat";
import { formatTable } from "./format";
import { namesTable } from "./names";
import { pageLayoutTable, rowBreaksTable } from "./pageLayout";
import { rangeTable } from "./range";
import { rangeAreasTable } from "./rangeAreas";
import { customXmlPartsTable, settingsTable } from "./storage";
import { tablesTable } from "./table";
import { workbookTable } from "./workbook";
import { worksheetsTable, worksheetTable } from "./worksheet";

register({
  ChartCollection: chartsTable,
  ConditionalFormatCollection: conditionalFormatsTable,
  CustomXmlPartCollection: customXmlPartsTable,
  NamedItemCollection: namesTable,
  PageBreakCollection: rowBreaksTable,
  PageLayout: pageLayoutTable,
  Range: rangeTable,
  RangeAreas: rangeAreasTable,
  RangeFormat: formatTable,
  SettingCollection: settingsTable,
  TableCollection: tablesTable,
  Workbook: workbookTable,
  Worksheet: worksheetTable,
  WorksheetCollection: worksheetsTable,
});
