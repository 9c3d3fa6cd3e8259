/** A row that rests on a word whose meaning was learnt says when the rows it was learnt from say it no more. */

import type { HostWorkbook, Sheet } from "../../host/workbook/model";
import { drawn } from "../reading/grid";
import { documentOf } from "./documentInHand";
import { made, workbookOf, type Made } from "./reportInHand";

const TABLE = `
  | BIỂU CHỈ TIÊU NĂM 2023
  | TT | Chỉ tiêu | ĐVT | Kế hoạch 2023 | Thực hiện 2023 | Đánh giá
  | 1 | Trồng rừng | ha | 100 | 120 | Ổn
  | 2 | Nuôi cá | ha | 100 | 101 | Ổn
  | 3 | Làm đường | km | 100 | 80 | Kém
  | 4 | Chợ trung tâm | chợ | Mở mới | Theo báo cáo | Ổn`;

function learnt(): { one: Made; book: HostWorkbook; flags: () => readonly unknown[] } {
  const one = made([drawn(TABLE, { name: "Biểu" })]);
  const { book, report } = workbookOf(one);
  return { one, book, flags: () => flagsOf(one, report) };
}

/** The checks beside the four rows. */
function flagsOf(one: Made, report: Sheet): readonly unknown[] {
  const first = (one.plan.page.titleRows?.first ?? 0) + 2;
  const hint = one.plan.page.printArea.columns + 1;
  return [0, 1, 2, 3].map((row) => report.cell(first + row, hint).value);
}

test("the word is learnt, and nothing is out of date as written", () => {
  const { one, flags } = learnt();
  expect(one.review.assessments[3]).toMatchObject({ outcome: "met", basis: { kind: "printedVerdict" } });
  expect(flags()).toEqual([0, 0, 0, 0]);
});

test.each<[string, number, number, string | number, readonly number[]]>([
  ["a figure of a row it was learnt from turns that row", 2, 4, 80, [1, 0, 0, 1]],
  ["a figure changes and the row is met as before", 2, 4, 130, [0, 0, 0, 0]],
  ["a figure is gone", 3, 4, "", [0, 1, 0, 1]],
  ["the word itself is another in a row it was learnt from", 3, 5, "Kém", [0, 0, 0, 1]],
  ["a row with another word", 4, 4, 70, [0, 0, 0, 0]],
])("%s", (_, row, column, value, expected) => {
  const { book, flags } = learnt();
  book.sheet("Biểu")?.setValue(row, column, value);
  book.calculate(true);
  expect(flags()).toEqual(expected);
});

test("a row whose verdict a person gave is watched by its figures", () => {
  const first = made([drawn(TABLE, { name: "Biểu" })]).review.assessments[0]?.indicator.id ?? "";
  const ruling = {
    indicator: first,
    outcome: "met",
    direction: null,
    leaveOut: false,
    reason: "Đã rõ",
  } as const;
  const one = made([drawn(TABLE, { name: "Biểu" })], {
    judging: { rulings: [{ ...ruling, figures: "", at: "" }] },
  });
  const { book, report } = workbookOf(one);
  expect(flagsOf(one, report)[3]).toBe(0);
  book.sheet("Biểu")?.setValue(2, 4, 90);
  book.calculate(true);
  expect(flagsOf(one, report)[3]).toBe(1);
});

test("before the year is over a row on track stays so, and turns with its teachers", () => {
  const half = `
    | BIỂU CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2026
    | TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Kế hoạch 6 tháng | Thực hiện 6 tháng | Đánh giá
    | 1 | Trồng rừng | ha | 100 | 50 | 60 | Ổn
    | 2 | Nuôi cá | tấn | 100 | 50 | 55 | Ổn
    | 3 | Làm đường | km | 100 | 50 | 20 | Kém
    | 4 | Nuôi ong | đàn | 100 | _ | 30 | Ổn`;
  const one = made([drawn(half, { name: "Biểu" })], { now: "2026-06-18T08:00:00" });
  expect(one.review.assessments[3]).toMatchObject({ progress: { class: "onTrack" } });
  const { book, report } = workbookOf(one);
  const flagOf = (value: number): unknown => {
    book.sheet("Biểu")?.setValue(2, 5, value);
    book.calculate(true);
    return flagsOf(one, report)[3];
  };
  expect([60, 52, 130, 20].map(flagOf)).toEqual([0, 0, 0, 1]);
});

test("the page's own note says that the word was understood by the rows with figures", () => {
  const blocks = documentOf(learnt().one).parts.flatMap((part) => part.blocks);
  const rows = blocks.flatMap((block) =>
    block.kind === "table" && block.id === "appendix" ? block.rows : [],
  );
  expect(rows.map(({ cells }) => cells.note?.text)).toEqual([
    "",
    "",
    "",
    "Theo đánh giá trong bảng, hiểu như ở các dòng có số liệu",
  ]);
});
