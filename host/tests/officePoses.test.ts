/** What one Excel does otherwise than another, as the host poses as it. */
import { bootExcel, type BootedExcel, type BootOptions } from "../office/bootExcel";
import { newWorkbook } from "../workbook/workbook";

let open: BootedExcel[] = [];

async function boot(options: Omit<BootOptions, "workbook"> = {}): Promise<BootedExcel> {
  const excel = await bootExcel({ workbook: newWorkbook(), ...options });
  open.push(excel);
  return excel;
}

afterEach(() => {
  for (const excel of open) excel.close();
  open = [];
});

/** The address Excel gives back for several areas, or the code it refuses them with. */
async function areas({ run }: BootedExcel, address: string): Promise<string> {
  return run(async (context) => {
    const found = context.workbook.worksheets.getFirst().getRanges(address);
    found.load("address");
    await context.sync();
    return found.address;
  }).catch((error: OfficeExtension.Error) => error.code);
}

test.each([
  { listSeparator: ",", comma: "Sheet1!A1:B2,Sheet1!D4", semicolon: "InvalidArgument" },
  { listSeparator: ";", comma: "InvalidArgument", semicolon: "Sheet1!A1:B2,Sheet1!D4" },
  { listSeparator: "both", comma: "Sheet1!A1:B2,Sheet1!D4", semicolon: "Sheet1!A1:B2,Sheet1!D4" },
] as const)("areas apart as $listSeparator wants", async ({ listSeparator, comma, semicolon }) => {
  const excel = await boot({ listSeparator });
  expect([await areas(excel, "A1:B2,D4"), await areas(excel, "A1:B2;D4")]).toEqual([comma, semicolon]);
});

describe("a formula written into a table", () => {
  async function written(calculatedColumns: boolean, other: string | null): Promise<unknown[]> {
    const excel = await boot({ calculatedColumns });
    const [sheet] = excel.workbook.sheets;
    ["Kế hoạch", "Thực hiện", "Tỷ lệ"].forEach((heading, column) => sheet?.setValue(0, column, heading));
    sheet?.addTable({ row: 0, column: 0, rows: 4, columns: 3 }, "Bang", true);
    if (other !== null) sheet?.setValue(3, 2, other);
    await excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C2:C3").formulas = [["=B2/A2"], ["=B3*2"]];
      await context.sync();
    });
    return [1, 2, 3].map((row) => sheet?.cell(row, 2).formula ?? sheet?.cell(row, 2).value);
  }

  test("fills a column that holds nothing else: the last one written wins", async () => {
    expect(await written(true, null)).toEqual(["=B2*2", "=B3*2", "=B4*2"]);
  });

  test("leaves a column with something typed in it, and every column where the user took it off", async () => {
    expect(await written(true, "gõ tay")).toEqual(["=B2/A2", "=B3*2", "gõ tay"]);
    expect(await written(false, null)).toEqual(["=B2/A2", "=B3*2", ""]);
  });
});
