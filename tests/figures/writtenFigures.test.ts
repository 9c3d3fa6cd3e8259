import fc from "fast-check";
import { readActual } from "../../src/figures/readActual";
import type { Outcome } from "../../src/model/assessment";
import type { Target } from "../../src/model/indicator";
import { judge } from "../../src/judging/verdict/judge";
import { readTarget } from "../../src/figures/readTarget";
import { cell, context, indicator } from "./figuresInHand";
import { typing, writtenActual, writtenTarget } from "./writtenFigures";
import { runs } from "../randomCases";

/** A column whose other figures are plainly Vietnamese. */
const column = context({ habit: "vi" });

test("a target written in any of its forms, however typed, is read as what it means", () => {
  fc.assert(
    fc.property(writtenTarget, typing, ({ text, means }, typed) => {
      expect(readTarget(cell(typed(text)), column).target).toMatchObject(means);
    }),
    runs(400),
  );
});

test("an actual written in any of its forms, however typed, is read as what it means", () => {
  fc.assert(
    fc.property(writtenActual, typing, ({ text, means }, typed) => {
      expect(readActual(cell(typed(text)), column).actual).toMatchObject(means);
    }),
    runs(400),
  );
});

/** The figures a target names, lowest first, and what each place of an actual among them comes to (domain notes 2.1-2.3). */
function arithmetic(target: Target, had: number, isLower: boolean): Outcome | null {
  switch (target.kind) {
    case "figure":
      if (target.amount.value === 0 && had > 0 && !isLower) return "unknown";
      if (isLower) return had > target.amount.value ? "missed" : "met";
      return (["missed", "met", "exceeded"] as const)[Math.sign(had - target.amount.value) + 1] ?? null;
    case "atLeast":
      return had < target.amount.value ? "missed" : "met";
    case "atMost":
      return had > target.amount.value ? "missed" : "met";
    case "between":
      if (had < target.low.value) return isLower ? "exceeded" : "missed";
      if (had > target.high.value) return isLower ? "missed" : "exceeded";
      return "met";
    default:
      return null;
  }
}

test("an actual below, on, between or above the figures of a target is judged as plain arithmetic has it", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      writtenTarget.filter(({ text }) => !/[%‰]/.test(text)),
      fc.constantFrom(["Sản lượng thóc", false] as const, ["Số vụ tai nạn giao thông", true] as const),
      fc.constantFrom<(low: number, high: number) => number>(
        (low) => low,
        (_, high) => high,
        (low) => low - 0.01,
        (_, high) => high + 0.01,
        (low, high) => (low + high) / 2,
        (low) => low * 0.5,
        (_, high) => high * 3,
      ),
      ({ text }, [name, isLower], place) => {
        const { target } = readTarget(cell(text), column);
        if (target === null) throw new Error("not read");
        const ends =
          "amount" in target
            ? [target.amount, target.amount]
            : "low" in target
              ? [target.low, target.high]
              : [];
        const [low = 0, high = low] = ends.map((end) => end?.value);
        const actual = Math.max(0, Number(place(low, high).toFixed(3)));
        const expected = arithmetic(target, actual, isLower);
        fc.pre(expected !== null);
        const unit = ends[0]?.unit ?? null;
        const { outcome } = judge(indicator({ name, unit, target, actual }), {
          rulings: [],
          unknownInTotal: true,
          attainmentForLower: false,
        });
        expect(outcome).toBe(expected);
        seen.add(`${target.kind} ${outcome}`);
      },
    ),
    runs(400, 400),
  );
  const reached = {
    figure: ["missed", "met", "exceeded"],
    atLeast: ["missed", "met"],
    atMost: ["missed", "met"],
    between: ["missed", "met", "exceeded"],
  };
  for (const [kind, outcomes] of Object.entries(reached)) {
    for (const outcome of outcomes) expect(seen).toContain(`${kind} ${outcome}`);
  }
});
