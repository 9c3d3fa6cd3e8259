/** Short forms nobody lists: what they may stand for. */
import { isShortFor } from "../../src/units/shortForms";

test.each([
  ["dt gieo trong lua", "dien tich gieo trong lua"],
  ["kh von dtc", "ke hoach von dau tu cong"],
  ["p tc kh", "phong tai chinh ke hoach"],
  ["ptckh", "phong tai chinh ke hoach"],
  ["ttr huyen", "thanh tra huyen"],
  ["phong kt ht", "phong kinh te va ha tang"],
])("%s may be %s", (short, long) => {
  expect(isShortFor(short, long)).toBe(true);
  expect(isShortFor(long, short)).toBe(false);
});

test.each([
  ["dt gieo trong lua", "dien tich gieo trong ngo"],
  ["dt gieo trong", "dien tich gieo trong lua"],
  ["dt 2", "dien tich 3"],
  ["d 1", "d 11"],
  ["lua", "lua"],
  ["", "thanh tra"],
])("%s is not %s", (short, long) => {
  expect(isShortFor(short, long)).toBe(false);
});

test("names made to be looked at in ever more ways take no more than a look at each pair of places", () => {
  const short = Array.from({ length: 60 }, () => "aa").join(" ");
  const long = `${Array.from({ length: 90 }, () => "aaa").join(" ")} b`;
  expect(isShortFor(short, long)).toBe(false);
});
