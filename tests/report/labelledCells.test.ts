/** Where labelled cells lie, as the rows of a page ask. */

import { addressesIn } from "../../src/report/layout/labelledCells";
import type { PlannedRow } from "../../src/report/layout/plannedRow";
import { label } from "../../src/report/prose/labels";

const row = (id: string): PlannedRow => ({
  height: null,
  cells: [
    { column: 0, value: id, look: {} },
    { column: 3, value: 1, look: {}, label: label.target(id) },
    { column: 4, value: 2, look: {}, label: label.actual(id) },
    { column: 27, value: 0, look: {}, label: label.flag(id) },
  ],
});

const rows = ["a", "b", "c"].map(row);

test("of its own row, of another, of none", () => {
  const at = addressesIn(rows)(1);
  expect(at(label.target("b"))).toBe("$D$2");
  expect(at(label.flag("c"))).toBe("$AB$3");
  expect(at(label.actual("a"))).toBe("$E$1");
  expect(at(label.actual("z"))).toBe("#REF!");
  expect(addressesIn(rows)(-1)(label.actual("a"))).toBe("$E$1");
});

test("a row's own cells are not looked for among all of the page's", () => {
  const addresses = addressesIn(rows);
  const looks = jest.spyOn(Map.prototype, "get");
  try {
    const own = rows.map((_, index) => addresses(index)(label.actual(["a", "b", "c"][index] ?? "")));
    expect(own).toEqual(["$E$1", "$E$2", "$E$3"]);
    expect(looks).not.toHaveBeenCalled();
  } finally {
    looks.mockRestore();
  }
});
