/** Workbook and Application. */
import { LAST_ROW } from "../../workbook/formulas/address";
import type { Block, HostWorkbook } from "../../workbook/model";
import { refuse } from "../shared/area";
import { oneOf } from "../shared/given";
import type { Context } from "../shared/family";
import { commaIsDecimal } from "../shared/entry";
import type { Table } from "../shared/family";
import { family } from "../shared/family";
import { nodeOf, rangeOf } from "../shared/registry";

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
      (workbook) => workbook.calculationMode,
      (workbook, mode: unknown) => void (workbook.calculationMode = oneOf(MODES)(mode)),
    ],
    CalculationState: () => "Done",
    DecimalSeparator: decimal,
    ThousandsSeparator: grouping,
    UseSystemSeparators: () => true,
  },
  objects: { CultureInfo: (workbook) => cultureInfoFamily.of(workbook) },
  methods: {
    Calculate: (workbook, _context, type: unknown = "Recalculate") =>
      void workbook.calculate(oneOf(CALCULATIONS)(type) !== "Recalculate"),
    SuspendApiCalculationUntilNextSync: (_workbook, { session }) => session.suspendCalculation(),
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const protectionFamily = family<HostWorkbook>("WorkbookProtection", {
  scalars: { Protected: (workbook) => workbook.isStructureProtected },
});

const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;
const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const A1 = { rows: 1, columns: 1 };

/** The areas selected; refused while no cell of this workbook can be. */
function selected({ selection }: HostWorkbook, { session }: Context): readonly Block[] {
  const { inFront, selection: how } = session.poses;
  if (inFront === "otherWorkbook" || inFront === "chartSheet") refuse("InvalidSelection", inFront);
  if (how === "one") return [selection];
  const row = Math.min(selection.row + selection.rows + 1, LAST_ROW);
  return [selection, { ...selection, ...A1, row }];
}

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
    GetSelectedRange: (workbook, context) => {
      const [only, ...more] = selected(workbook, context);
      if (only === undefined || more.length > 0) refuse("InvalidSelection", "several areas are selected");
      else return rangeOf(workbook.activeSheet, only);
    },
    GetSelectedRanges: (workbook, context) =>
      nodeOf("RangeAreas", { sheet: workbook.activeSheet, blocks: selected(workbook, context) }),
    GetActiveCell: (workbook, context) => {
      const [first = workbook.selection] = selected(workbook, context);
      return rangeOf(workbook.activeSheet, { ...first, ...A1 });
    },
    _RemoveReference: (_workbook, { session }, id: string) => void session.references.delete(id),
    _RemoveAllReferences: (_workbook, { session }) => session.references.clear(),
  },
};
