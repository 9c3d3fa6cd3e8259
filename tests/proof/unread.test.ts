/** A sheet Excel will not give is said, never passed over in silence. */
import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll } from "../excel/books";
import { CODES } from "./faults";

afterEach(closeAll);

const TABLE = [
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
  [1, "Thu ngân sách", "tỷ đồng", 50, 60],
];

test.each(["UnsupportedSheet", "AccessDenied", "GeneralException"])(
  "a sheet refused with %s: the other is read, and an issue names this one",
  async (code) => {
    expect(CODES).toContain(code);
    const excel = await boot(bookOf({ "Kinh tế": TABLE, "Biểu đồ": [["a"]] }));
    // Sheets; all at once; once more without rules, where rules may be what is refused; then with care: sheets and tables, 3 for the
    // first sheet; facts of the second; its size is refused.
    const retried = code === "UnsupportedSheet" ? 0 : 1;
    for (let batch = 1; batch <= 1 + retried; batch++) excel.faults.at(batch, code);
    for (let batch = 7 + retried; batch < 12 + 2 * retried; batch++) excel.faults.at(batch, code);
    const { review } = await createActions(() => "2025-12-18T08:00:00.000Z").read();
    expect(review.tally).toMatchObject({ total: 1, exceeded: 1 });
    expect(review.issues.filter((issue) => issue.code === "sheetUnread")).toMatchObject([
      { cell: { sheet: "Biểu đồ" }, severity: "worthChecking" },
    ]);
  },
);
