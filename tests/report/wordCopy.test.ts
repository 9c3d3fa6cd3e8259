import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wordCopy } from "../../src/report/wordCopy";
import { sheetOf } from "../reading/grid";
import { WRITING, made, sample, type Made } from "./reportInHand";
import { tableOf } from "./tables";

const isUpdating = process.env["UPDATE_GOLDEN"] === "1";

function copyOf({ review, choices, guesses, kept }: Made) {
  return wordCopy(review, choices, guesses, WRITING, kept);
}

test.each<readonly [string, () => Made]>([
  ["copy-sample-hd05", () => sample({ choices: { limitations: ["Giải ngân còn <chậm> & ít."] } })],
  ["copy-one-indicator", () => made(tableOf(1))],
])("%s comes out as written", (name, make) => {
  const path = join(__dirname, "golden", `${name}.txt`);
  const { html, plain } = copyOf(make());
  const drawing = `${plain}\n\n${html.replace(/(<\/(?:p|tr)>|<table[^>]*>|<\/table>)/g, "$1\n")}\n`;
  if (isUpdating) writeFileSync(path, drawing);
  expect(existsSync(path)).toBe(true);
  expect(drawing).toBe(readFileSync(path, "utf8"));
});

test("an indicator's conditions and sub-items stand in the copy with their figures and ratios, as on the page", () => {
  const one = made([
    sheetOf(
      [
        ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
        [1, "Trồng rừng mới", "ha", 100, 120],
        ["", "Trồng cây phân tán", "cây", 500, 600],
        [2, "Sản lượng lương thực", "tấn", 1000, 900],
        ["", "Trong đó: - Thóc", "tấn", 800, 700],
      ],
      { name: "Biểu 01" },
    ),
  ]);
  const lines = copyOf(one).plain.split("\n");
  expect(lines).toContain("\tTrồng cây phân tán\tcây\t500\t600\t120\t\t");
  expect(lines).toContain("\tTrong đó: - Thóc\ttấn\t800\t700\t87,5\t\t");
});
