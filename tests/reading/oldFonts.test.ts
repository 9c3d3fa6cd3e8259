/** Texts of fonts from before Unicode: decoded where they surely are such, left where they are not. */

import fc from "fast-check";
import { withOldFontsRead } from "../../src/reading/oldFonts";
import { TCVN3, VNI_LETTERS, VNI_MARKS } from "../../src/vocabulary/oldFonts";
import { verdicts } from "../judging/judgedTable";
import { runs } from "../randomCases";
import { drawn, sheetOf } from "./grid";

const decoded = (text: string) => withOldFontsRead(sheetOf([[text]])).text[0]?.[0];

test.each([
  ["Tû lÖ hé nghÌo", "Tỷ lệ hộ nghèo"],
  ["Sè vô tai n¹n giao th«ng", "Số vụ tai nạn giao thông"],
  ["Thu ng©n s¸ch", "Thu ngân sách"],
  ["triÖu ®ång", "triệu đồng"],
  ["DiÖn tÝch rõng trång míi", "Diện tích rừng trồng mới"],
  ["§\u00adêng giao th«ng n«ng th«n", "Đường giao thông nông thôn"],
  ["Chæ tieâu", "Chỉ tiêu"],
  ["Keá hoaïch naêm 2025", "Kế hoạch năm 2025"],
  ["Thöïc hieän naêm 2025", "Thực hiện năm 2025"],
  ["Tyû leä hoä ngheøo", "Tỷ lệ hộ nghèo"],
  ["Ñôn vò tính", "Đơn vị tính"],
  ["trieäu ñoàng", "triệu đồng"],
])("%s is %s", (old, today) => {
  expect(decoded(old)).toBe(today.normalize("NFC"));
});

test.each([
  "Tỷ lệ hộ nghèo",
  "báo cáo",
  "là có",
  "Évaluation générale",
  "Straße",
  "Zürich",
  "5 µm",
  "m²",
  "© 2025",
  "Trees planted",
  "±5%",
  "Bình quân",
])("%s stays as it is", (text) => {
  expect(decoded(text)).toBe(text);
});

test("a word that could be either follows the sure ones of its row, and only of its row", () => {
  const { text } = withOldFontsRead(
    drawn(`
    | Sè vô tai n¹n | vô
    | Số tờ trình | vô`),
  );
  expect(text.map((row) => row[1])).toEqual(["vụ", "vô"]);
});

test.each([
  [
    "TCVN3",
    `
    | STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2025 | Thực hiện năm 2025
    | 1 | Thu ng©n s¸ch | triÖu ®ång | 100 | 120
    | 2 | Tû lÖ hé nghÌo | % | 5 | 4
    | 3 | Sè vô tai n¹n giao th«ng | vô | 10 | 12`,
  ],
  [
    "VNI",
    `
    | TT | Chæ tieâu | Ñôn vò tính | Keá hoaïch naêm 2025 | Thöïc hieän naêm 2025
    | 1 | Thu ngaân saùch | trieäu ñoàng | 100 | 120
    | 2 | Tyû leä hoä ngheøo | % | 5 | 4
    | 3 | Soá vuï tai naïn giao thoâng | vuï | 10 | 12`,
  ],
])("a table in %s is judged as the table it is", (_, table) => {
  expect(verdicts(table)).toEqual([
    "Thu ngân sách: exceeded",
    "Tỷ lệ hộ nghèo: met",
    "Số vụ tai nạn giao thông: missed",
  ]);
});

const SYLLABLES =
  "tỷ lệ hộ nghèo số vụ đường trường lớp thủy lợi khuyến nông nghiệp rừng trồng cứng hóa điện nước sạch bảo hiểm y tế đạt chuẩn quốc gia giải quyết việc làm xuất khẩu".split(
    " ",
  );
const OLD_LETTER = new Map([...TCVN3].map(([old, today]) => [today, old]));
const MARK_OF = new Map([...VNI_MARKS].map(([old, marks]) => [marks, old]));
const VNI_OF = new Map([...VNI_LETTERS].map(([old, today]) => [today, old]));

const inTcvn3 = (text: string) =>
  [...text.normalize("NFC")].map((letter) => OLD_LETTER.get(letter) ?? letter).join("");
const inVni = (text: string) =>
  [...text.normalize("NFC")].map((letter) => VNI_OF.get(letter) ?? vniLetter(letter)).join("");

/** "ờ" is "ô" with a mark behind it, "ể" is "e" with the mark of hat and hook. */
function vniLetter(letter: string): string {
  const [base = "", ...marks] = [...letter.normalize("NFD")];
  const horned = marks.includes("\u031b") ? (VNI_OF.get((base + "\u031b").normalize("NFC")) ?? base) : base;
  const rest = marks.filter((mark) => mark !== "\u031b");
  const written = [...MARK_OF].find(([all]) => [...all].sort().join() === [...rest].sort().join())?.[1] ?? "";
  return rest.length === 0 ? horned : horned + written;
}

test("whatever is written in an old font is never read as another text", () => {
  const phrase = fc
    .array(fc.constantFrom(...SYLLABLES), { minLength: 3, maxLength: 7 })
    .map((all) => all.join(" "));
  let read = 0;
  const { numRuns } = runs(200, 200);
  fc.assert(
    fc.property(phrase, fc.constantFrom(inTcvn3, inVni), (today, old) => {
      const got = decoded(old(today));
      expect([today.normalize("NFC"), old(today)]).toContain(got);
      if (got === today.normalize("NFC")) read++;
    }),
    { numRuns },
  );
  expect(read).toBeGreaterThan(numRuns * 0.9);
});
