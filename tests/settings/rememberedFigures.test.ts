import * as fc from "fast-check";
import type { FiguresState, StateFigure, StateRow } from "../../src/model/figuresState";
import { OUTCOMES } from "../../src/model/indicator";
import { CLASSES } from "../../src/model/progress";
import { packState, unpackState } from "../../src/settings/rememberedFigures";

const text = fc.oneof(fc.constantFrom("", "ha", "312", "0", "1.234,5", "về đích"), fc.string());
const figure: fc.Arbitrary<StateFigure> = fc.record({
  printed: text,
  value: fc.option(fc.oneof(fc.constantFrom(0, 312, 1234.5), fc.integer())),
  unit: fc.option(fc.constantFrom("ha", "%")),
  decimals: fc.nat(3),
});
const row: fc.Arbitrary<StateRow> = fc.record({
  id: text,
  number: fc.option(text),
  name: text,
  unit: fc.option(fc.constantFrom("ha", "%", "xã")),
  group: fc.option(fc.constantFrom("Kinh tế", "Xã hội")),
  target: fc.option(figure),
  plan: text,
  actual: fc.option(figure),
  further: text,
  outcome: fc.constantFrom(...OUTCOMES),
  class: fc.option(fc.constantFrom(...CLASSES)),
  counted: fc.boolean(),
});
const STATE = {
  at: "2025-12-18T08:00:00.000Z",
  year: 2025,
  isEstimate: false,
  span: null,
  unknownInTotal: true,
};

test("what is packed and stored is unpacked as it was", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const state: FiguresState = { ...STATE, rows };
      expect(unpackState(JSON.parse(JSON.stringify(packState(state))))).toEqual(state);
    }),
  );
});

test("a row costs little more than its words", () => {
  const rows = Array.from({ length: 100 }, (_, at): StateRow => {
    const asked = { printed: "312", value: 312, unit: "tấn", decimals: 0 };
    const [id, name] = [`1 3|san luong so ${String(at)}|tan`, `Sản lượng số ${String(at)}`];
    const figures = { target: asked, plan: "312", actual: asked, further: "" };
    const verdict = { outcome: "met", class: null, counted: true } as const;
    return { id, number: String(at), name, unit: "tấn", group: "Lĩnh vực 1.3", ...figures, ...verdict };
  });
  const words = rows.reduce((sum, { id, name }) => sum + id.length + name.length, 0);
  expect(JSON.stringify(packState({ ...STATE, rows })).length).toBeLessThan(words * 2);
});

test("what is none of ours, or damaged, is no state and no row", () => {
  expect(unpackState("x")).toBeNull();
  expect(unpackState({ rows: 1 })).toBeNull();
  expect(
    unpackState({
      texts: ["met"],
      rows: [["a", "1", "A", null, null, 0], [7], "x", ["b", null, "B", null, null, 5]],
    })?.rows,
  ).toHaveLength(1);
});
