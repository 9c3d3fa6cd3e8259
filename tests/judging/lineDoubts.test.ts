/** Unmarked lines under a number: the reading that would turn the verdict is said. */

import { readIndicators } from "../../src/reading/readIndicators";
import { buildReview } from "../../src/judging/review";
import { drawn } from "../reading/grid";

function said(picture: string): readonly string[] {
  const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
  const reading = readIndicators(
    [drawn(`| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện\n${picture}`)],
    choices,
  );
  return buildReview(reading, { rulings: [], unknownInTotal: true, attainmentForLower: false }).issues.map(
    ({ code, facts }) => `${code}: ${String(facts["line"] ?? "")}`,
  );
}

test.each([
  [
    "a part that misses under a whole that is met",
    `| 1 | Tỷ lệ hộ dùng nước hợp vệ sinh | % | 95 | 96
     | | Tỷ lệ hộ dùng nước sạch | % | 60 | 55`,
    ["readAsPart: Tỷ lệ hộ dùng nước sạch"],
  ],
  [
    "a condition that misses beside one that is met",
    `| 1 | Số bác sỹ trên vạn dân | | 15 | 15
     | | Số giường bệnh/vạn dân | | 60 | 58`,
    ["readAsCondition: Số giường bệnh/vạn dân"],
  ],
  [
    "nothing where both readings say the same",
    `| 1 | Tỷ lệ hộ dùng nước hợp vệ sinh | % | 95 | 96
     | | Tỷ lệ hộ dùng nước sạch | % | 60 | 61
     | 2 | Số bác sỹ trên vạn dân | | 15 | 15
     | | Số giường bệnh/vạn dân | | 60 | 61
     | 3 | Việc làm mới | người | 450 | 440
     | | Đi làm việc ở nước ngoài | người | 25 | 20`,
    [],
  ],
  [
    "nothing where a mark or 'Trong đó' says it, or the lines add up to the whole",
    `| 1 | Tổng đàn gia súc | con | 1.500 | 1.510
     | | - Đàn trâu | con | 500 | 490
     | 2 | Việc làm mới | người | 450 | 512
     | | Trong đó: | | |
     | | Đi làm việc ở nước ngoài | người | 25 | 20
     | 3 | Lương thực | tấn | 800 | 830
     | | Thóc | tấn | 500 | 540
     | | Ngô | tấn | 300 | 290`,
    [],
  ],
])("%s", (_, picture, expected) => {
  expect(said(picture)).toEqual(expected);
});
