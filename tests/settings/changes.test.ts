/** What a person decides, as changes of the settings. */

import type { Assessment, Ruling } from "../../src/model/assessment";
import { CLASSES, KINDS } from "../../src/model/progress";
import { COLUMN_ROLES, CONVENTIONS } from "../../src/model/table";
import { DIRECTIONS, OUTCOMES } from "../../src/model/indicator";
import { COUNTING_STYLES, DECIMAL_DIGITS, FORM_NAMES, NAMED_HOWS } from "../../src/model/reportChoices";
import { DEFAULT_SETTINGS, serialize, type Settings } from "../../src/settings/index";
import { parseStoredSettings } from "../../src/settings/fromUnknown";
import { pointAtTable } from "../../src/settings/changes";
import { isEmpty, markSeen, moveRuling, ruleOn } from "../../src/settings/rulingChanges";
import { setLines, setReport, setYear } from "../../src/settings/reportChanges";

const assessment = { indicator: { id: "a|b|c" }, figures: "1|2" } as Assessment;
const now = new Date("2026-11-26T08:00:00Z");
const given = { outcome: "met", direction: null, leaveOut: false, reason: " đủ hồ sơ " } as const;

const rulings = (settings: Settings): readonly Ruling[] => settings.judging.rulings;

test("a ruling takes the place of the earlier one, and of what that one had followed", () => {
  const first: Ruling = { ...given, indicator: "a|b|c", figures: "0|2", at: "2026-01-01", reason: "cũ" };
  const before = { ...DEFAULT_SETTINGS.judging, rulings: [{ ...first, earlier: [first] }] };
  const after = ruleOn(assessment, { ...first, ...given }, now)({ ...DEFAULT_SETTINGS, judging: before });
  expect(rulings(after)).toEqual([
    { ...given, indicator: "a|b|c", reason: "đủ hồ sơ", figures: "1|2", at: now.toISOString() },
  ]);
});

test("what a filled-in form kept of an earlier ruling besides its choices is not stored again", () => {
  const earlier: Ruling = { ...given, indicator: "x", figures: "9|9", at: "2026-01-01" };
  const draft: Ruling = { ...earlier, earlier: [earlier] };
  const [ruling] = rulings(ruleOn(assessment, draft, now)(DEFAULT_SETTINGS));
  expect(ruling).toMatchObject({ indicator: "a|b|c", figures: "1|2", at: now.toISOString() });
  expect(ruling).not.toHaveProperty("earlier");
});

test("a reason alone decides nothing and takes the ruling back", () => {
  const ruled = ruleOn(assessment, given, now)(DEFAULT_SETTINGS);
  const draft = { ...given, outcome: null };
  expect(isEmpty(draft)).toBe(true);
  expect(rulings(ruleOn(assessment, draft, now)(ruled))).toEqual([]);
});

test("a lost ruling and the report's mention of it move together", () => {
  const ruled = ruleOn(assessment, given, now)(DEFAULT_SETTINGS);
  const named = [{ indicator: "a|b|c", how: "ratio", wording: null }] as const;
  const moved = moveRuling("a|b|c", "d|e|f")(setReport({ named })(ruled));
  expect(rulings(moved).map(({ indicator }) => indicator)).toEqual(["d|e|f"]);
  expect(moved.report.named).toEqual([{ indicator: "d|e|f", how: "ratio", wording: null }]);
});

test("an issue is marked once, a range is pointed at once, and both are taken back", () => {
  const block = { sheet: "Biểu", row: 1, column: 0, rows: 9, columns: 5 };
  const twice = [
    markSeen("i", true),
    markSeen("i", true),
    pointAtTable(block, true),
    pointAtTable({ ...block }, true),
  ];
  const settings = twice.reduce((all, change) => change(all), DEFAULT_SETTINGS);
  expect(settings.seen).toEqual(["i"]);
  expect(settings.reading.added).toEqual([block]);
  const none = [markSeen("i", false), pointAtTable({ ...block }, false)];
  expect(none.reduce((all, change) => change(all), settings)).toEqual(DEFAULT_SETTINGS);
});

test("half a year is no year, and emptied lines are not chosen", () => {
  expect(setYear("202")).toBeNull();
  expect(setYear(" 2026 ")?.(DEFAULT_SETTINGS).report.year).toBe(2026);
  expect(setYear("")?.(setReport({ year: 2026 })(DEFAULT_SETTINGS)).report.year).toBeNull();
  expect(setLines("tasks")(" một \n\n hai ")(DEFAULT_SETTINGS).report.tasks).toEqual(["một", "hai"]);
  expect(setLines("tasks")(" \n ")(DEFAULT_SETTINGS).report.tasks).toBeNull();
  expect(setLines("clauses")("")(DEFAULT_SETTINGS).report.clauses).toEqual([]);
});

/** Settings with one choice of a list made. */
const CHOSEN: readonly (readonly [
  list: string,
  choices: readonly unknown[],
  settings: (choice: never) => Settings,
])[] = [
  ["forms", FORM_NAMES, (form) => setReport({ form })(DEFAULT_SETTINGS)],
  ["counting styles", COUNTING_STYLES, (countingStyle) => setReport({ countingStyle })(DEFAULT_SETTINGS)],
  [
    "decimals",
    DECIMAL_DIGITS,
    (digits) => setReport({ decimals: { digits, fixed: true } })(DEFAULT_SETTINGS),
  ],
  [
    "manners of naming",
    NAMED_HOWS,
    (how) => setReport({ named: [{ indicator: "a", how, wording: null }] })(DEFAULT_SETTINGS),
  ],
  ["outcomes", OUTCOMES, (outcome) => ruleOn(assessment, { ...given, outcome }, now)(DEFAULT_SETTINGS)],
  [
    "directions",
    DIRECTIONS,
    (direction) => ruleOn(assessment, { ...given, direction }, now)(DEFAULT_SETTINGS),
  ],
  ["kinds", KINDS, (kind) => ruleOn(assessment, { ...given, kind }, now)(DEFAULT_SETTINGS)],
  ["classes", CLASSES, (progress) => ruleOn(assessment, { ...given, progress }, now)(DEFAULT_SETTINGS)],
  [
    "roles",
    COLUMN_ROLES,
    (role) => ({
      ...DEFAULT_SETTINGS,
      reading: { ...DEFAULT_SETTINGS.reading, columns: { "B!A1": { [role]: 3 } } },
    }),
  ],
  [
    "conventions",
    CONVENTIONS,
    (figures) => ({ ...DEFAULT_SETTINGS, reading: { ...DEFAULT_SETTINGS.reading, figures } }),
  ],
];

test.each(CHOSEN)(
  "every one of the %s is there again when the workbook is opened again",
  (_, choices, settings) => {
    expect(choices.length).toBeGreaterThan(1);
    for (const choice of choices) {
      const chosen = settings(choice as never);
      const read = parseStoredSettings(JSON.parse(serialize({ settings: chosen, report: null })));
      expect(read).toEqual({ settings: chosen, report: null, lost: [] });
      expect(parseStoredSettings({ settings: JSON.parse(JSON.stringify(chosen)) }).settings).toEqual(chosen);
    }
  },
);
