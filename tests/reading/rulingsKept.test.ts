/** A ruling never moves to another row in silence: of rows with one name it holds only on the one it was given for. */

import type { Ruling } from "../../src/model/assessment";
import { readIndicators } from "../../src/reading/readIndicators";
import { buildReview } from "../../src/judging/review";
import { fingerprint } from "../../src/figures/identity";
import type { SheetCells } from "../../src/model/cells";
import { drawn } from "./grid";

const HEADINGS = "| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện";
const GROUP = "| I | Kinh tế | | |";
const FIRST = "| 1 | Trồng rừng | ha | 50 | 40";
const SECOND = "| 2 | Trồng rừng | ha | 30 | 20";
const OTHER = "| 3 | Trồng rừng | ha | 70 | 90";

const sheet = (rows: readonly string[], name = "Biểu") => drawn([HEADINGS, ...rows].join("\n"), { name });

function reviewed(sheets: readonly SheetCells[], rulings: readonly Ruling[] = []) {
  const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
  const reading = readIndicators(sheets, choices);
  return buildReview(reading, { rulings, unknownInTotal: true, attainmentForLower: false });
}

/** A ruling "met" on the row with this printed target. */
function ruledOn(sheets: readonly SheetCells[], target: string): Ruling {
  const indicator = reviewed(sheets).reading.indicators.find((one) => one.target?.printed === target);
  if (indicator === undefined) throw new Error(`no row asks for ${target}`);
  const rest = { direction: null, leaveOut: false, reason: "theo Thông báo 12", at: "2026-11-01T00:00:00Z" };
  return { indicator: indicator.id, outcome: "met", figures: fingerprint(indicator), ...rest };
}

/** The targets of rows a ruling holds on, and what is said of rulings with the row it points to. */
function held(sheets: readonly SheetCells[], rulings: readonly Ruling[]) {
  const { assessments, issues } = reviewed(sheets, rulings);
  const rows = new Map(assessments.map(({ indicator }) => [indicator.id, indicator.target?.printed ?? ""]));
  return {
    on: assessments.filter(({ ruling }) => ruling !== null).map(({ indicator }) => indicator.target?.printed),
    said: issues
      .filter(({ code }) => code.startsWith("ruling"))
      .map(({ code, indicator }) => [code, indicator === null ? "" : rows.get(indicator)].join(" ").trim()),
  };
}

const BEFORE = [sheet([GROUP, FIRST, SECOND])];

test.each([
  ["the rows swapped", [sheet([GROUP, SECOND, FIRST])]],
  ["a third of the name put above", [sheet([GROUP, OTHER, FIRST, SECOND])]],
  ["the result of the other row changed", [sheet([GROUP, FIRST, SECOND.replace("20", "31")])]],
])("it stays on its row with %s", (_, after) => {
  expect(held(after, [ruledOn(BEFORE, "50")])).toEqual({ on: ["50"], said: [] });
  expect(held(after, [ruledOn(BEFORE, "30")]).on).toEqual(["30"]);
});

test("with its own result changed it stays and is said", () => {
  const after = [sheet([GROUP, SECOND, FIRST.replace("40", "45")])];
  expect(held(after, [ruledOn(BEFORE, "50")])).toEqual({ on: ["50"], said: ["rulingStale 50"] });
});

test("with its row deleted it is kept and holds on no other", () => {
  const after = [sheet([GROUP, SECOND])];
  expect(held(after, [ruledOn(BEFORE, "50")])).toEqual({ on: [], said: ["rulingOrphaned"] });
});

test("given while the name was single, it waits for a person where another of the name appears", () => {
  const ruling = ruledOn([sheet([GROUP, FIRST])], "50");
  expect(held([sheet([GROUP, SECOND, FIRST])], [ruling])).toEqual({ on: [], said: ["rulingOrphaned 50"] });
});

test("of rows that ask the same it holds by both figures", () => {
  const twins = [sheet([GROUP, FIRST, FIRST.replace("40", "45")])];
  const [, second] = reviewed(twins).reading.indicators;
  if (second === undefined) throw new Error("two rows");
  const ruling = { ...ruledOn(twins, "50"), indicator: second.id, figures: fingerprint(second) };
  const swapped = [sheet([GROUP, FIRST.replace("40", "45"), FIRST])];
  const on = reviewed(swapped, [ruling]).assessments.map((one) => one.ruling !== null);
  expect(on).toEqual([true, false]);
});

test("one sheet for each commune: it stays on its sheet wherever that moves", () => {
  const communes = ["Xã A", "Xã B", "Xã C"].map((name, at) =>
    sheet([GROUP, FIRST.replace("40", String(40 + at))], name),
  );
  const ids = reviewed(communes).reading.indicators.map(({ id }) => id);
  const moved = reviewed([...communes].reverse()).reading.indicators.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect([...moved].reverse()).toEqual(ids);
});

test("parts of two rows of one name are told apart with them", () => {
  const part = "| | - Rừng sản xuất | ha | 10 | 9";
  const idsOf = (rows: readonly string[]) =>
    reviewed([sheet(rows)]).reading.indicators.map(({ target, subItems }) => [
      target?.printed ?? "",
      subItems[0]?.id,
    ]);
  const ids = idsOf([GROUP, FIRST, part, SECOND, part]);
  expect(new Map(idsOf([GROUP, SECOND, part, FIRST, part]) as [string, string][])).toEqual(
    new Map(ids as [string, string][]),
  );
});

test("with its group renamed it is kept, and the one row with its name, unit and figures is offered", () => {
  const ruling = ruledOn([sheet([GROUP, FIRST])], "50");
  const renamed = GROUP.replace("Kinh tế", "Nông nghiệp");
  expect(held([sheet([renamed, FIRST])], [ruling])).toEqual({ on: [], said: ["rulingOrphaned 50"] });
  const { reading, issues } = reviewed([sheet([renamed, FIRST])], [ruling]);
  // Named as the row prints it, not by the identity, which has no marks.
  expect(issues.find(({ code }) => code === "rulingOrphaned")?.facts.ruled).toBe(reading.indicators[0]?.name);
  expect(held([sheet([renamed, FIRST, FIRST])], [ruling]).said).toEqual(["rulingOrphaned"]);
  expect(held([sheet([renamed, FIRST.replace("40", "45")])], [ruling]).said).toEqual(["rulingOrphaned"]);
});
