import fc from "fast-check";
import type { Ruling } from "../../src/model/assessment";
import { DEFAULT_SETTINGS, serialize, type Settings } from "../../src/settings/index";
import { mergeSettings } from "../../src/settings/merge";
import { parseStoredSettings } from "../../src/settings/fromUnknown";
import { damaged, exchanges } from "../proof/protocol";
import { runs } from "../randomCases";

const settingsFrom = (settings: unknown): Settings => parseStoredSettings({ settings }).settings;

const ruling = (indicator: string, more: Partial<Ruling> = {}): Ruling => ({
  indicator,
  outcome: "met",
  direction: null,
  leaveOut: false,
  reason: "Đạt theo báo cáo của ngành",
  figures: "17.400|18.400",
  at: "2026-11-23T10:00:00.000Z",
  ...more,
});

const withRulings = (...rulings: Ruling[]): Settings => ({
  ...DEFAULT_SETTINGS,
  judging: { ...DEFAULT_SETTINGS.judging, rulings },
});

const full: Settings = {
  version: 1,
  reading: {
    leftOut: ["Trang 3"],
    columns: { "KT-XH!A5": { target: 4, actual: 6, note: null } },
    added: [{ sheet: "Khác", row: 1, column: 2, rows: 3, columns: 4 }],
    countSubItems: true,
    figures: "en",
    periods: { "KT-XH!A5": { from: 1, to: 6 } },
  },
  judging: {
    rulings: [
      ruling("a"),
      ruling("b", { outcome: null, leaveOut: true, direction: "lowerIsBetter" }),
      ruling("c", { outcome: null, kind: "ceiling", progress: "onTrack" }),
    ],
    unknownInTotal: false,
    attainmentForLower: true,
    pace: { tolerance: 5, expected: 50 },
  },
  report: {
    ...DEFAULT_SETTINGS.report,
    form: "hd05",
    body: "Huyện ủy Ngân Sơn",
    year: 2023,
    signer: { authority: "TM. ỦY BAN", title: null, name: "Nguyễn Văn A" },
    recipients: ["- Lưu: VT"],
    countingStyle: "disjoint",
    decimals: { digits: 1, fixed: true },
    named: [{ indicator: "a", how: "withFigure", wording: null }],
    clauses: ["an ninh được giữ vững"],
    limitations: ["một"],
    tasks: [],
  },
  seen: ["actualMissing:a"],
};

const record = {
  rules: [
    {
      kind: "dataBar" as const,
      block: { row: 1, column: 1, rows: 2, columns: 1 },
      color: "#CBD6E2",
      low: 0,
      high: 150,
    },
  ],
  page: null,
};

test("settings come back from their text as they were", () => {
  const back = parseStoredSettings(JSON.parse(serialize({ settings: full, report: record })));
  expect(back).toEqual({ settings: full, report: record, lost: [] });
});

test("a workbook never touched has the defaults and lost nothing", () => {
  expect(parseStoredSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, report: null, lost: [] });
});

test.each<[string, unknown, readonly string[]]>([
  ["a text that is no JSON", '{"settings":', ["*"]],
  ["a list", [], ["*"]],
  ["a number", 5, ["*"]],
  ["settings that are a word", { settings: "x" }, ["settings"]],
  ["a later version", { settings: { version: 2 } }, ["settings.version"]],
  ["a broken flag", { settings: { reading: { countSubItems: "yes" } } }, ["settings.reading.countSubItems"]],
  [
    "a role unknown",
    { settings: { reading: { columns: { t: { tarjet: 3 } } } } },
    ["settings.reading.columns.t.tarjet"],
  ],
  [
    "a column before A",
    { settings: { reading: { columns: { t: { target: -1 } } } } },
    ["settings.reading.columns.t.target"],
  ],
  ...["sheet", "row", "column", "rows", "columns"].map((gone): [string, unknown, readonly string[]] => [
    `a range pointed at without its ${gone}`,
    {
      settings: {
        reading: { added: [{ sheet: "A", row: 0, column: 0, rows: 2, columns: 2, [gone]: undefined }] },
      },
    },
    ["settings.reading.added[0]"],
  ]),
  [
    "a ruling without an indicator",
    { settings: { judging: { rulings: [{ outcome: "met" }] } } },
    ["settings.judging.rulings[0]"],
  ],
  [
    "a ruling on an indicator of no name, which would not be stored again",
    { settings: { judging: { rulings: [{ indicator: "", outcome: "met" }] } } },
    ["settings.judging.rulings[0]"],
  ],
  [
    "an outcome unknown",
    { settings: { judging: { rulings: [{ indicator: "a", outcome: "good" }] } } },
    ["settings.judging.rulings[0].outcome"],
  ],
  ["a form unknown", { settings: { report: { form: "nd99" } } }, ["settings.report.form"]],
  ["a seen id that is none", { settings: { seen: ["a", 1] } }, ["settings.seen[1]"]],
  ["a report of no kind", { report: 5 }, ["report"]],
  [
    "a rule of no kind",
    { report: { rules: [{ kind: "icon" }] } },
    ["report.rules[0].kind", "report.rules[0]"],
  ],
])("says what was lost: %s", (_, unknown, lost) => {
  expect(parseStoredSettings(unknown).lost).toEqual(lost);
});

test("one damaged ruling loses nothing but itself", () => {
  const text = serialize({ settings: full, report: null });
  const damaged = JSON.parse(text) as { settings: { judging: { rulings: unknown[] } } };
  damaged.settings.judging.rulings.splice(1, 0, 7);
  expect(parseStoredSettings(damaged)).toEqual({
    settings: full,
    report: null,
    lost: ["settings.judging.rulings[1]"],
  });
});

const words = fc.string({ unit: "grapheme", maxLength: 20 });
const named = fc.string({ minLength: 1, maxLength: 20 });
const place = fc.nat(1_048_575);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const anyRuling = fc.record({
  indicator: named,
  outcome: fc.constantFrom("exceeded", "met", "missed", "unknown", null),
  direction: fc.constantFrom("higherIsBetter", "lowerIsBetter", null),
  leaveOut: fc.boolean(),
  reason: words,
  figures: words,
  at: words,
});
const anySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1),
  reading: fc.record({
    leftOut: fc.array(words),
    columns: fc.dictionary(
      words,
      fc.record({ target: orNull(place), actual: orNull(place), note: orNull(place) }, { requiredKeys: [] }),
      { noNullPrototype: true },
    ),
    added: fc.array(fc.record({ sheet: words, row: place, column: place, rows: place, columns: place })),
    countSubItems: fc.boolean(),
    figures: fc.constantFrom("vi", "en"),
  }),
  judging: fc.record({
    rulings: fc.array(
      fc.oneof(
        anyRuling,
        fc
          .tuple(anyRuling, fc.array(anyRuling, { minLength: 1, maxLength: 2 }))
          .map(([one, earlier]) => ({ ...one, earlier })),
      ),
    ),
    unknownInTotal: fc.boolean(),
    attainmentForLower: fc.boolean(),
  }),
  report: fc.record({
    form: fc.constantFrom("nd30", "hd05", "hd36", null),
    body: orNull(words),
    superior: orNull(words),
    territory: orNull(words),
    place: orNull(words),
    field: orNull(words),
    year: orNull(fc.nat(3000)),
    signer: fc.record({ authority: orNull(words), title: orNull(words), name: orNull(words) }),
    recipients: orNull(fc.array(words)),
    countingStyle: fc.constantFrom("inclusive", "disjoint"),
    decimals: fc.record({ digits: fc.constantFrom(0, 1, 2), fixed: fc.boolean() }),
    named: orNull(
      fc.array(
        fc.record({
          indicator: words,
          how: fc.constantFrom("ratio", "withFigure", "closing"),
          wording: orNull(words),
        }),
      ),
    ),
    clauses: fc.array(words),
    limitations: orNull(fc.array(words)),
    tasks: orNull(fc.array(words)),
  }),
  seen: fc.array(words),
});

test("any settings come back from their text as they were, and nothing is said to be lost", () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const back = parseStoredSettings(JSON.parse(serialize({ settings, report: null })));
      expect(back).toEqual({ settings, report: null, lost: [] });
    }),
    runs(100),
  );
});

const PARTS = [
  ..."reading.leftOut reading.countSubItems reading.figures judging.unknownInTotal judging.attainmentForLower".split(
    " ",
  ),
  ..."report.form report.body report.year report.signer.name report.recipients report.countingStyle".split(
    " ",
  ),
  ..."report.decimals.digits report.named report.clauses report.tasks seen".split(" "),
];

test("a part that cannot be used is named, and everything else is as it was", () => {
  fc.assert(
    fc.property(
      anySettings,
      fc.constantFrom(...PARTS),
      fc.constantFrom({}, 1.5, -1),
      (settings, part, junk) => {
        const whole = structuredClone(settings);
        const [key = "", ...above] = part.split(".").reverse();
        const holder = (of: unknown) =>
          above.reduceRight((at, name) => at[name] as Record<string, unknown>, of as Record<string, unknown>);
        holder(whole)[key] = junk;
        const { settings: read, lost } = parseStoredSettings(
          JSON.parse(serialize({ settings: whole, report: null })),
        );
        expect(lost).toEqual([`settings.${part}`]);
        // Decimals go together.
        const others = structuredClone([settings, read]);
        for (const one of others) {
          if (key === "digits") Reflect.deleteProperty(holder(one), "fixed");
          Reflect.deleteProperty(holder(one), key);
        }
        expect(others[1]).toEqual(others[0]);
      },
    ),
    runs(100),
  );
});

test("whatever part of good settings is damaged, the reading does not fail and is stable", () => {
  const paths = [
    ["reading"],
    ["judging", "rulings"],
    ["report"],
    ["report", "signer"],
    ["report", "decimals"],
    ["seen"],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, junk) => {
      const copy = JSON.parse(JSON.stringify(full)) as Record<string, unknown>;
      const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
      parent[path.at(-1) ?? ""] = junk;
      const settings = settingsFrom(copy);
      expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      if (path[0] !== "reading") expect(settings.reading).toEqual(full.reading);
    }),
    runs(100),
  );
});

test("whatever is damaged anywhere in what a workbook carries, the rest is read, and what is read is stable", () => {
  const whole = serialize({ settings: full, report: record });
  fc.assert(
    fc.property(exchanges, (changes) => {
      const { settings, report } = parseStoredSettings(JSON.parse(damaged(whole, changes)));
      const text = serialize({ settings, report });
      expect(parseStoredSettings(JSON.parse(text))).toMatchObject({ settings, report });
    }),
    runs(100),
  );
});

test("a thousand rulings take less than 250,000 characters", () => {
  const rulings = Array.from({ length: 1000 }, (_, index) =>
    ruling(`kinh te|ty le thu ngan sach tren dia ban so ${index}|trieu dong`),
  );
  const text = serialize({ settings: withRulings(...rulings), report: null });
  expect(text.length).toBeLessThan(250_000);
  expect(parseStoredSettings(JSON.parse(text)).settings.judging.rulings).toEqual(rulings);
});

const STORED_NAMES = [
  "actual added at attainmentForLower authority body clauses column columns countSubItems",
  "countingStyle decimals digits direction expected field figures fixed form from how indicator",
  "judging kind leaveOut leftOut limitations name named note outcome pace periods place progress",
  "reading reason recipients report row rows rulings seen sheet signer superior target tasks",
  "territory title to tolerance unknownInTotal version wording year",
].flatMap((line) => line.split(" "));

test("nothing says who chose: every name of what is stored is one of these, and the only person's name is the signer's", () => {
  const namesIn = (value: unknown): string[] =>
    typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([name, inner]) => [
          ...(Array.isArray(value) || name.includes("!") ? [] : [name]),
          ...namesIn(inner),
        ]);
  const { settings } = JSON.parse(serialize({ settings: full, report: null })) as { settings: Settings };
  expect([...new Set(namesIn(settings))].sort()).toEqual(STORED_NAMES);
  expect(settings.report.signer).toEqual(full.report.signer);
});

describe("merging two people's work", () => {
  const base = withRulings(ruling("a"), ruling("b"));

  test("rulings of both stand", () => {
    const mine = withRulings(ruling("a"), ruling("b"), ruling("c"));
    const theirs = withRulings(ruling("a"), ruling("b"), ruling("d"));
    const { settings, overridden } = mergeSettings(base, mine, theirs);
    expect(settings.judging.rulings.map(({ indicator }) => indicator)).toEqual(["a", "b", "d", "c"]);
    expect(overridden).toEqual([]);
  });

  test.each([
    ["2026-11-23T11:00:00.000Z", "theirs"],
    ["2026-11-23T09:00:00.000Z", "mine"],
  ])("of two rulings on one indicator the later stands, and it is said (%s)", (at, winner) => {
    const mine = withRulings(ruling("a", { reason: "mine", at: "2026-11-23T10:30:00.000Z" }), ruling("b"));
    const theirs = withRulings(ruling("a", { reason: "theirs", at }), ruling("b"));
    const { settings, overridden } = mergeSettings(base, mine, theirs);
    expect(settings.judging.rulings[0]?.reason).toBe(winner);
    expect(overridden).toEqual(["judging.rulings:a"]);
  });

  test("a ruling I took away is away, unless they changed it", () => {
    const mine = withRulings(ruling("b"));
    expect(mergeSettings(base, mine, base).settings).toEqual(mine);
    const theirs = withRulings(ruling("a", { outcome: "missed" }), ruling("b"));
    const both = mergeSettings(base, mine, theirs);
    expect(both.settings.judging.rulings).toContainEqual(ruling("a", { outcome: "missed" }));
    expect(both.overridden).toEqual(["judging.rulings:a"]);
  });

  test("choices in different places both stand; in one place mine stands and it is said", () => {
    const choose = (report: Partial<Settings["report"]>): Settings => ({
      ...base,
      report: { ...base.report, ...report },
    });
    const apart = mergeSettings(base, choose({ body: "A" }), choose({ place: "B" }));
    expect(apart.settings.report).toMatchObject({ body: "A", place: "B" });
    expect(apart.overridden).toEqual([]);
    const clash = mergeSettings(base, choose({ body: "A" }), choose({ body: "B" }));
    expect(clash.settings.report.body).toBe("A");
    expect(clash.overridden).toEqual(["report.body"]);
  });

  test("lists of names are added to and taken from by both", () => {
    const seen = (...ids: string[]): Settings => ({ ...base, seen: ids });
    const { settings, overridden } = mergeSettings(seen("1", "2"), seen("2", "3"), seen("1", "2", "4"));
    expect(settings.seen).toEqual(["2", "4", "3"]);
    expect(overridden).toEqual([]);
  });

  test("merging with what did not change gives the other", () => {
    expect(mergeSettings(base, full, base)).toEqual({ settings: full, overridden: [] });
    expect(mergeSettings(base, base, full)).toEqual({ settings: full, overridden: [] });
    expect(mergeSettings(base, full, full)).toEqual({ settings: full, overridden: [] });
  });
});

test("a ruling that gave way in a merge is kept under the later one, and read again", () => {
  const older = ruling("a", { outcome: "missed", reason: "theo Báo cáo số 5", at: "2026-10-01T00:00:00Z" });
  const later = ruling("a", { outcome: "met", reason: "theo Thông báo số 12", at: "2026-11-01T00:00:00Z" });
  for (const [mine, theirs] of [
    [older, later],
    [later, older],
  ] as const) {
    const { settings } = mergeSettings(withRulings(), withRulings(mine), withRulings(theirs));
    expect(settings.judging.rulings).toEqual([{ ...later, earlier: [older] }]);
    expect(settingsFrom(JSON.parse(JSON.stringify(settings))).judging.rulings).toEqual(
      settings.judging.rulings,
    );
  }
});

test("of three people's rulings each is kept once, the latest first", () => {
  const [one, two, three] = ["01", "02", "03"].map((day) =>
    ruling("a", { reason: day, at: `2026-11-${day}T00:00:00Z` }),
  );
  if (one === undefined || two === undefined || three === undefined) throw new Error("three rulings");
  const pair = mergeSettings(withRulings(), withRulings(one), withRulings(three)).settings;
  const all = mergeSettings(withRulings(one), pair, withRulings(two)).settings;
  expect(all.judging.rulings).toEqual([{ ...three, earlier: [two, one] }]);
});
