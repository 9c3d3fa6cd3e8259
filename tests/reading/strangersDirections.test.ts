/**
 * Whether more or less is better, where the names of the lines do not say it: made up for this test, what each says written down before it
 * was read. One line: what the rows come to; one: the names asked about as "less is better"; last, those as "more is better".
 */
import { buildReview } from "../../src/judging/review";
import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { drawn } from "./grid";

type Asked = readonly [shows: string, picture: string, outcomes: string, lower: string, higher: string];

const TABLES: readonly Asked[] = [
  [
    "units in the rows, the thing counted in a band",
    `
      | STT | Đơn vị | Số vụ vi phạm | | |
      | | | KH | TH | %
      | 1 | Xã A | 10 | 12 | 120
      | 2 | Xã B | 20 | 18 | 90`,
    "missed met",
    "“Xã A”, “Xã B”",
    "",
  ],
  [
    "units in the rows, the thing counted in the title",
    `
      | TỶ LỆ HỘ NGHÈO CÁC XÃ NĂM 2025
      | STT | Đơn vị | Kế hoạch | Thực hiện
      | 1 | Xã A | 5 | 6
      | 2 | Xã B | 4 | 3`,
    "missed met",
    "“Xã A”, “Xã B”",
    "",
  ],
  [
    "a title over units that may mean less is only asked about",
    `
      | CHI PHÍ THEO ĐƠN VỊ NĂM 2025
      | STT | Đơn vị | Kế hoạch | Thực hiện
      | 1 | Xã A | 5 | 6`,
    "exceeded",
    "",
    "“Xã A”",
  ],
  [
    "a title over units of something wanted",
    `
      | KẾT QUẢ XÓA NHÀ TẠM NĂM 2025
      | STT | Đơn vị | Kế hoạch | Thực hiện
      | 1 | Xã A | 5 | 6
      | 2 | Xã B | 4 | 3`,
    "exceeded missed",
    "",
    "",
  ],
  [
    "a title over units of people helped",
    `
      | KẾT QUẢ LÀM NHÀ Ở CHO HỘ NGHÈO NĂM 2025
      | TT | Xã | Kế hoạch | Kết quả
      | 1 | Xã A | 100 | 120
      | 2 | Xã B | 80 | 70`,
    "exceeded missed",
    "",
    "",
  ],
  [
    "days worked, in the headings",
    `
      | Tổ | Số ngày công kế hoạch | Số ngày công thực hiện
      | Tổ 1 | 100 | 120
      | Tổ 2 | 50 | 40`,
    "exceeded missed",
    "",
    "",
  ],
  [
    "days allowed and taken",
    `
      | Thủ tục | Số ngày quy định | Số ngày thực tế
      | Cấp phép xây dựng | 15 | 12
      | Đăng ký đất đai | 10 | 14`,
    "met missed",
    "“Cấp phép xây dựng”, “Đăng ký đất đai”",
    "",
  ],
  [
    "prices planned and paid: of what is sold or bought",
    `
      | Mặt hàng | Giá kế hoạch | Giá thực tế
      | Xăng | 20 | 22
      | Dầu | 18 | 17`,
    "exceeded missed",
    "",
    "“Xăng”, “Dầu”",
  ],
  [
    "people on full time",
    `
      | Department | Full time staff target | Full time staff actual
      | HR team | 40 | 45`,
    "exceeded",
    "",
    "",
  ],
  [
    "a title over indicators says nothing of them",
    `
      | KẾT QUẢ GIẢM TAI NẠN VÀ CÁC CHỈ TIÊU KHÁC
      | STT | Chỉ tiêu | Kế hoạch | Thực hiện
      | 1 | Cây xanh | 5 | 6
      | 2 | Ghế đá | 4 | 3`,
    "exceeded missed",
    "",
    "",
  ],
  [
    "days in the headings",
    `
      | Service | Target (days) | Average (days)
      | Planning decision | 30 | 35
      | Benefit claim | 20 | 18
      | Passport | 10 | 10`,
    "missed met met",
    "“Planning decision”, “Benefit claim”",
    "",
  ],
  [
    "money spent of a budget: the aim, or too much",
    `
      | Item | Budget ($k) | Spend ($k)
      | Road works | 500 | 560
      | Staff | 300 | 290`,
    "exceeded missed",
    "",
    "“Road works”, “Staff”",
  ],
  [
    "falls, whatever they are falls of",
    `
      | TT | Chỉ tiêu | Chỉ tiêu giảm (%) | Kết quả giảm (%)
      | 1 | Tỷ lệ hộ nghèo | 1,5 | 1,8
      | 2 | Hộ cận nghèo | 1 | 0,7`,
    "exceeded missed",
    "",
    "“Tỷ lệ hộ nghèo”, “Hộ cận nghèo”",
  ],
  [
    "only one of the two headings asks for a fall",
    `
      | TT | Chỉ tiêu | Mức giảm đề ra | Kết quả
      | 1 | Tỷ lệ hộ nghèo | 1,5 | 1,8`,
    "missed",
    "“Tỷ lệ hộ nghèo”",
    "",
  ],
  [
    "what is used up",
    `
      | Indicator | 2024 Target | 2024 Actual
      | Energy use (MWh) | 880 | 885
      | Water used (m3) | 880 | 870
      | Households with safe water | 90 | 92`,
    "missed met exceeded",
    "“Energy use (MWh)”, “Water used”",
    "",
  ],
  [
    "German headings: names that are not read",
    `
      | Kennzahl | Einheit | Ziel 2024 | Ist 2024 | Zielerreichung
      | Neue Kunden | Anzahl | 200 | 220 | 110%
      | Reklamationen | Anzahl | 50 | 60 | 120%
      | Auslastung | % | 90 | 88 | 97,8%`,
    "exceeded exceeded missed",
    "",
    "“Neue Kunden”, “Reklamationen”, “Auslastung”",
  ],
  [
    "letters of another language",
    `
      | Wskaźnik | Plan 2024 | Wykonanie 2024 | %
      | Liczba klientów | 100 | 110 | 110
      | Reklamacje | 10 | 12 | 120`,
    "exceeded exceeded",
    "",
    "“Liczba klientów”, “Reklamacje”",
  ],
  [
    "what such a table says itself is not asked about",
    `
      | Indicador | Meta | Realizado | %
      | Quejas recibidas | ≤ 20 | 25 | 125
      | Empleos | ≥ 10 | 12 | 120`,
    "missed met",
    "",
    "",
  ],
];

const asked = (facts: Readonly<Record<string, unknown>>, direction: "lower" | "higher"): unknown => {
  const isOne = facts["direction"] === `${direction}IsBetter`;
  return facts[direction] ?? (isOne ? `“${String(facts["name"])}”` : "");
};

test.each(TABLES)("%s", (_, picture, outcomes, lower, higher) => {
  const reading = readIndicators([drawn(picture)], DEFAULT_SETTINGS.reading);
  const { assessments, issues } = buildReview(reading, DEFAULT_SETTINGS.judging);
  const facts = issues.find(({ code }) => code === "directionGuessed")?.facts ?? {};
  expect(assessments.map(({ outcome }) => outcome).join(" ")).toBe(outcomes);
  expect([asked(facts, "lower"), asked(facts, "higher")]).toEqual([lower, higher]);
});
