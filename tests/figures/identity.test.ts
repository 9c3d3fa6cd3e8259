/** The grammar of identities: rulings in people's workbooks hang on its text. */

import fc from "fast-check";

import {
  conditionIdentity,
  groupKey,
  identityText,
  indicatorIdentity,
  normalizeLikeness,
  moveIdentity,
  parseIdentity,
  partIdentity,
  toldApart,
  withoutGroup,
  withoutTelling,
} from "../../src/figures/identity";
import { runs } from "../randomCases";

const words = fc.oneof(
  fc.constantFrom("Trồng rừng", "Tỷ lệ hộ nghèo", "", "Bác sĩ/vạn dân", "a|b#c>d/1", "triệu đồng/người"),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const marks = fc.oneof(
  fc.constantFrom("bieu 50", "bieu >50", "2", "60|50 ha", "≥18.400 triệu đồng/người"),
  words,
);

test.each([
  ["|trong rung|ha", { group: "", name: "trong rung", unit: "ha", part: null, condition: null, told: null }],
  [
    "kinh te|trong rung|ha#bieu 50",
    { group: "kinh te", name: "trong rung", unit: "ha", part: null, condition: null, told: "bieu 50" },
  ],
  [
    "kinh te|tong dan|con>dan trau#9",
    { group: "kinh te", name: "tong dan", unit: "con", part: "dan trau", condition: null, told: "9" },
  ],
  [
    "kinh te|tong dan|con/2",
    { group: "kinh te", name: "tong dan", unit: "con", part: null, condition: 2, told: null },
  ],
  // What follows a mark stays with it: a mark is free text.
  [
    "kinh te|tong dan|con#bieu >50>dan trau",
    {
      group: "kinh te",
      name: "tong dan",
      unit: "con",
      part: null,
      condition: null,
      told: "bieu >50>dan trau",
    },
  ],
])("%s is taken apart and put together", (text, identity) => {
  expect(parseIdentity(text)).toEqual(identity);
  expect(identityText(identity)).toBe(text);
});

test.each(["", "Trồng rừng", "kinh te|trong rung", "a#b|c|d", "a|b|c|d"])("“%s” is no identity", (text) => {
  expect(parseIdentity(text)).toBeNull();
});

test("whatever a table holds, its identities are read back as they were made", () => {
  fc.assert(
    fc.property(
      fc.option(words),
      words,
      words,
      words,
      fc.nat(20),
      marks,
      (heading, name, unit, sub, at, mark) => {
        const group = heading === null ? null : groupKey(heading);
        const likeness = normalizeLikeness({ name, unit });
        const id = indicatorIdentity(group, likeness);
        const part = partIdentity(id, sub);
        const whole = { group: group ?? "", ...likeness, part: null, condition: null, told: null };
        expect(parseIdentity(id)).toEqual(whole);
        expect(parseIdentity(part)).toEqual({ ...whole, part: normalizeLikeness({ name: sub, unit }).name });
        expect(parseIdentity(conditionIdentity(id, at))).toEqual({ ...whole, condition: at + 1 });
        expect(parseIdentity(toldApart(id, mark))).toEqual({ ...whole, told: mark });
        for (const made of [id, part, toldApart(id, mark), toldApart(part, mark)]) {
          const read = parseIdentity(made);
          expect(read === null ? null : identityText(read)).toBe(made);
          expect(withoutGroup(made)).toBe(withoutTelling(made).slice(whole.group.length + 1));
        }
        expect(moveIdentity(part, id, toldApart(id, mark))).toBe(partIdentity(toldApart(id, mark), sub));
      },
    ),
    runs(200),
  );
});
