/** A page just written fits its figures: every sample, one with an error among its figures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostWorkbook, Sheet } from "../../host/workbook/model";
import { openWorkbook } from "../../host/workbook/workbook";
import { createActions, oneClick } from "../../src/actions/index";
import { bookOf, boot, closeAll } from "./books";

afterEach(closeAll);

async function reported(workbook: HostWorkbook): Promise<Sheet> {
  workbook.calculate(true);
  await boot(workbook);
  await oneClick(createActions(() => "2025-12-18T08:00:00.000Z"));
  workbook.calculate(true);
  return workbook.activeSheet;
}

test.each(["ngan-son-2023", "nhieu-bang-2025", "xa-tan-tien-2025", "so-lieu-go-tay-2024"])(
  "%s: no line says that the page is out of date, and no cell shows an error",
  async (name) => {
    const workbook = openWorkbook(
      new Uint8Array(readFileSync(join(__dirname, `../../host/workbooks/${name}.xlsx`))),
    );
    const report = await reported(workbook);
    expect(report.cell(8, 0).value).toBe("");
    const used = report.usedBlock(true);
    const values = Array.from({ length: (used?.row ?? 0) + (used?.rows ?? 0) }, (_, row) =>
      Array.from({ length: 11 }, (__, column) => report.cell(row, column).value),
    ).flat();
    expect(values.filter((value) => typeof value === "string" && /^#[A-Z]/.test(value))).toEqual([]);
  },
);

test("an error among the names of a table does not make a page just written out of date; one taken away does", async () => {
  const workbook = bookOf({
    "KT-XH": [
      ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện"],
      [1, "Thu ngân sách", "triệu đồng", 25, 20],
      [2, "Diện tích rừng", "ha", 30, 31],
      [null, "=1/0", null, null, null],
      [3, "Số hộ thoát nghèo", "hộ", 10, 12],
      [null, null, null, null, null],
    ],
  });
  const report = await reported(workbook);
  expect(report.cell(8, 0).value).toBe("");
  const [source] = workbook.sheets;
  source?.setValue(3, 1, "");
  workbook.calculate(true);
  expect(report.cell(8, 0).value).not.toBe("");
});
