/** @jest-environment jsdom */
import "./textCoding";
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { Desk } from "../page/desk";
import { Grid } from "../page/grid/grid";
import { wordsOf } from "../page/words";
import { newChart } from "../workbook/chart";
import { newWorkbook } from "../workbook/workbook";

test("a chart is drawn from what its cells show, by its title for who does not see it, and follows them", () => {
  const desk = new Desk(newWorkbook(), "Book1.xlsx");
  const { sheet } = desk;
  const lines = [
    ["", "Vượt", "Không đạt"],
    ["Kinh tế", 3, 1],
    ["Xã hội", 2, 0],
  ];
  lines.forEach((line, row) => line.forEach((value, column) => sheet.setValue(row, column, value)));
  const data = { row: 0, column: 0, rows: 3, columns: 3 };
  const id = sheet.addChart((given) => ({
    ...newChart(given, "Của ta", "BarStacked", data),
    title: { text: "Kết quả", font: { name: "Times New Roman", size: 12, bold: true, color: "#000000" } },
    anchor: { row: 4, column: 0, rows: 12, columns: 6 },
  }));
  const grid = (version: number) => (
    <Grid
      {...{ desk, version }}
      draft={null}
      words={wordsOf("vi")}
      onDraft={() => undefined}
      onCommit={() => true}
    />
  );
  const { rerender } = render(grid(0));
  const chart = screen.getByRole("img", { name: "Kết quả" });
  for (const word of ["Kinh tế", "Xã hội", "Vượt", "Không đạt"]) expect(chart).toHaveTextContent(word);
  const widths = () =>
    [...chart.querySelectorAll('rect[fill="#4472C4"][height]')].map((bar) =>
      Number(bar.getAttribute("width")),
    );
  // The first row lies at the bottom, as Excel has it unless told.
  const [second = 0, first = 0] = widths();
  expect(first / second).toBeCloseTo(1.5);
  sheet.setValue(2, 1, 6);
  rerender(grid(1));
  const [now = 0, then = 0] = widths();
  expect(now / then).toBeCloseTo(2);
  sheet.removeChart(id);
  rerender(grid(2));
  expect(screen.queryByRole("img", { name: "Kết quả" })).toBeNull();
});
