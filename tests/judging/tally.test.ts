import fc from "fast-check";
import type { Assessment, Outcome } from "../../src/model/assessment";
import type { Group } from "../../src/model/indicator";
import { judge } from "../../src/judging/verdict/judge";
import { countTally } from "../../src/judging/tally";
import { at, indicator } from "../figures/figuresInHand";
import { runs } from "../randomCases";

const KEPT = { unknownInTotal: true };
const group = (key: string): Group => ({ key, numeral: null, name: key, cell: at(1), printedCount: null });

function assessment(outcome: Outcome, key: string | null = null, counted = true): Assessment {
  const whole = judge(indicator({}, { group: key }), {
    rulings: [],
    unknownInTotal: true,
    attainmentForLower: false,
  });
  return { ...whole, outcome, counted };
}

const times = (count: number, outcome: Outcome, key: string | null = null) =>
  Array.from({ length: count }, () => assessment(outcome, key));

test("the 26 of 26/34 is met and exceeded together", () => {
  const all = [...times(16, "exceeded"), ...times(10, "met"), ...times(7, "missed"), ...times(1, "unknown")];
  expect(countTally(all, [], KEPT)).toMatchObject({
    exceeded: 16,
    met: 10,
    metOrExceeded: 26,
    missed: 7,
    unknown: 1,
    total: 34,
  });
});

test("both conventions follow from the counts: 13 vượt + 10 đạt + 3 không đạt, and 23/26 in all", () => {
  const tally = countTally([...times(13, "exceeded"), ...times(10, "met"), ...times(3, "missed")], [], KEPT);
  expect([tally.exceeded, tally.met, tally.missed, tally.metOrExceeded, tally.total]).toEqual([
    13, 10, 3, 23, 26,
  ]);
});

test("what is not assessed stays in the total unless a setting takes it out, and is counted either way", () => {
  const all = [...times(2, "met"), ...times(3, "unknown")];
  expect(countTally(all, [], { unknownInTotal: true })).toMatchObject({ total: 5, unknown: 3 });
  expect(countTally(all, [], { unknownInTotal: false })).toMatchObject({
    total: 2,
    unknown: 3,
    groups: [{ total: 2, unknown: 3 }],
  });
});

test("what a ruling leaves out is in no count", () => {
  const all = [
    ...times(2, "met"),
    assessment("missed", null, false),
    assessment("unknown", "kinh te", false),
  ];
  expect(countTally(all, [group("kinh te")], KEPT)).toEqual({
    total: 2,
    exceeded: 0,
    met: 2,
    missed: 0,
    unknown: 0,
    metOrExceeded: 2,
    groups: [{ total: 2, exceeded: 0, met: 2, missed: 0, unknown: 0, metOrExceeded: 2, group: null }],
  });
});

test("groups stand in the order given, a heading on two sheets is one, the ungrouped last, empty ones not at all", () => {
  const all = [
    ...times(1, "missed"),
    ...times(2, "met", "xa hoi"),
    ...times(3, "exceeded", "kinh te"),
    ...times(1, "met", "khong co trong danh sach"),
  ];
  const groups = [group("kinh te"), group("moi truong"), group("xa hoi"), group("kinh te")];
  expect(countTally(all, groups, KEPT).groups.map((part) => [part.group?.key ?? null, part.total])).toEqual([
    ["kinh te", 3],
    ["xa hoi", 2],
    [null, 2],
  ]);
});

test("nothing counted is nothing", () => {
  expect(countTally([], [group("a")], KEPT)).toEqual({
    total: 0,
    exceeded: 0,
    met: 0,
    missed: 0,
    unknown: 0,
    metOrExceeded: 0,
    groups: [],
  });
});

const some = fc.array(
  fc.record({
    outcome: fc.constantFrom<Outcome>("exceeded", "met", "missed", "unknown"),
    key: fc.constantFrom(null, "a", "b", "c"),
    counted: fc.boolean(),
  }),
  { maxLength: 40 },
);

test("the tally always sums, over outcomes and over groups", () => {
  fc.assert(
    fc.property(some, fc.boolean(), (all, unknownInTotal) => {
      const tally = countTally(
        all.map(({ outcome, key, counted }) => assessment(outcome, key, counted)),
        [group("a"), group("b")],
        { unknownInTotal },
      );
      for (const counts of [tally, ...tally.groups]) {
        expect(counts.metOrExceeded).toBe(counts.exceeded + counts.met);
        expect(counts.total).toBe(
          counts.metOrExceeded + counts.missed + (unknownInTotal ? counts.unknown : 0),
        );
      }
      for (const key of ["total", "exceeded", "met", "missed", "unknown", "metOrExceeded"] as const) {
        expect(tally.groups.reduce((sum, part) => sum + part[key], 0)).toBe(tally[key]);
      }
      expect(tally.total + (unknownInTotal ? 0 : tally.unknown)).toBe(
        all.filter(({ counted }) => counted).length,
      );
    }),
    runs(300),
  );
});
