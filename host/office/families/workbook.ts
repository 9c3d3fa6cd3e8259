/** Workbook and Application. */
import type { HostWorkbook } from "../../workbook/model";
import { commaIsDecimal } from "../entry";
import type { Table } from "../family";
import { family } from "../family";
import { nodeOf, rangeOf } from "../registry";

const decimal = ({ numberLocale }: HostWorkbook) => (commaIsDecimal(numberLocale) ? "," : ".");
const grouping = ({ numberLocale }: HostWorkbook) => (commaIsDecimal(numberLocale) ? "." : ",");

const numberFormatInfoFamily = family<HostWorkbook>("NumberFormatInfo", {
  scalars: { NumberDecimalSeparator: decimal, NumberGroupSeparator: grouping },
});

const cultureInfoFamily = family<HostWorkbook>("CultureInfo", {
  scalars: { Name: (workbook) => workbook.numberLocale },
  objects: { NumberFormat: (workbook) => numberFormatInfoFamily.of(workbook) },
});

const applicationFamily = family<HostWorkbook>("Application", {
  scalars: {
    CalculationMode: [
      (_workbook, { session }) => session.calculationMode,
      (_workbook, mode: string, { session }) => void (session.calculationMode = mode),
    ],
    CalculationState: () => "Done",
    DecimalSeparator: decimal,
    ThousandsSeparator: grouping,
    UseSystemSeparators: () => true,
  },
  objects: { CultureInfo: (workbook) => cultureInfoFamily.of(workbook) },
  methods: {
    Calculate: (workbook, _context, type?: string) => void workbook.calculate(type !== "Recalculate"),
    SuspendApiCalculationUntilNextSync: (_workbook, { session }) => session.suspendCalculation(),
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const protectionFamily = family<HostWorkbook>("WorkbookProtection", {
  scalars: { Protected: (workbook) => workbook.isStructureProtected },
});

const A1 = { rows: 1, columns: 1 };

export const workbookTable: Table<HostWorkbook> = {
  scalars: {
    Name: (_workbook, { session }) => session.fileName,
    ReadOnly: () => false,
    AutoSave: () => false,
  },
  objects: {
    Application: (workbook) => applicationFamily.of(workbook),
    Worksheets: (workbook) => nodeOf("WorksheetCollection", workbook),
    Names: (workbook) => nodeOf("NamedItemCollection", workbook),
    Tables: (workbook) => nodeOf("TableCollection", { sheets: workbook.sheets }),
    Settings: (workbook) => nodeOf("SettingCollection", workbook),
    CustomXmlParts: (workbook) => nodeOf("CustomXmlPartCollection", { workbook }),
    Protection: (workbook) => protectionFamily.of(workbook),
  },
  methods: {
    GetSelectedRange: ({ activeSheet, selection }) => rangeOf(activeSheet, selection),
    GetSelectedRanges: ({ activeSheet, selection }) =>
      nodeOf("RangeAreas", { sheet: activeSheet, blocks: [selection] }),
    GetActiveCell: ({ activeSheet, selection }) => rangeOf(activeSheet, { ...selection, ...A1 }),
    _RemoveReference: (_workbook, { session }, id: string) => void session.references.delete(id),
    _RemoveAllReferences: (_workbook, { session }) => session.references.clear(),
  },
};
