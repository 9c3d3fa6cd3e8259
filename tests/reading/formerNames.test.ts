/** A name joined over two rows changes what its row is known by: what a person said of the row as it was read before still holds, or is said. */
import { buildReview } from "../../src/judging/review";
import { readIndicators } from "../../src/reading/readIndicators";
import { withPresentNames, type Settings } from "../../src/settings/index";
import { parseStoredSettings } from "../../src/settings/fromUnknown";
import { ruleOn } from "../../src/settings/rulingChanges";
import { drawn } from "./grid";

const TABLE = `| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
| I | Xã hội | | |
| 1 | Tỷ lệ hộ gia đình sử dụng | | |
| | nước sạch đạt quy chuẩn | % | 80 | 79
| 2 | Sản lượng chè | | 100 tấn | 110 ha
| | búp tươi thu hái | | |
| 3 | Trồng rừng | ha | 50 | 60`;

const WATER = "xa hoi|ty le ho gia dinh su dung nuoc sach dat quy chuan|%";
const TEA = "xa hoi|san luong che bup tuoi thu hai|";

/** As versions before names were joined stored it: the first row's words, the figures of the line under it behind its own none. */
const STORED = JSON.stringify({
  settings: {
    version: 1,
    reading: { units: { "xa hoi|san luong che|": { times: 1, from: "ha", to: "tấn" } } },
    judging: {
      rulings: [
        {
          indicator: "xa hoi|ty le ho gia dinh su dung|",
          outcome: "met",
          reason: "Công văn số 12/CV",
          figures: "|; 79|80",
          at: "2026-10-01T08:00:00.000Z",
        },
      ],
    },
    report: { named: [{ indicator: "xa hoi|ty le ho gia dinh su dung|", how: "ratio", wording: "nước" }] },
  },
});

function opened(picture = TABLE, stored = STORED) {
  const { settings } = parseStoredSettings(JSON.parse(stored));
  return withSettings(picture, settings);
}

function withSettings(picture: string, settings: Settings) {
  const reading = readIndicators([drawn(picture)], settings.reading);
  const { assessments, issues } = buildReview(reading, settings.judging);
  return {
    settings: withPresentNames(settings, reading.indicators),
    assessments,
    rows: assessments.map(({ indicator, outcome, ruling, rulingIsStale }) =>
      [indicator.id, outcome, ...(ruling === null ? [] : [ruling.reason, rulingIsStale])].join(" "),
    ),
    said: issues
      .map(({ code }) => code)
      .filter((code) => code.startsWith("ruling") || code.startsWith("units")),
  };
}

it("a ruling and a choice of units hold on the row with the whole name", () => {
  const { rows, said } = opened();
  expect(rows).toEqual([
    `${WATER} met Công văn số 12/CV false`,
    `${TEA} exceeded`,
    "xa hoi|trong rung|ha exceeded",
  ]);
  expect(said).toEqual(["unitsRuled"]);
});

it("all of it is known by the whole name from then on", () => {
  const { judging, report, reading } = opened().settings;
  expect(judging.rulings.map(({ indicator }) => indicator)).toEqual([WATER]);
  expect(report.named?.map(({ indicator }) => indicator)).toEqual([WATER]);
  expect(Object.keys(reading.units ?? {})).toEqual([TEA]);
});

it("read again as stored then, nothing is stale or lost", () => {
  const { rows, said } = withSettings(TABLE, opened().settings);
  expect(rows[0]).toBe(`${WATER} met Công văn số 12/CV false`);
  expect(said).toEqual(["unitsRuled"]);
});

it("its figures changed since, it is said to be of others", () => {
  const { rows, said } = opened(TABLE.replace("| 79", "| 78"));
  expect(rows[0]).toBe(`${WATER} met Công văn số 12/CV true`);
  expect(said).toContain("rulingStale");
});

it("a new ruling takes its place, and it can be taken back", () => {
  const { assessments, settings } = opened();
  const [water] = assessments;
  if (water === undefined) throw new Error("no row");
  expect(ruleOn(water, null)(settings).judging.rulings).toEqual([]);
  const draft = { outcome: "missed", direction: null, leaveOut: false, reason: "xem lại" } as const;
  const ruled = ruleOn(water, draft)(settings);
  expect(ruled.judging.rulings.map(({ indicator, reason }) => [indicator, reason])).toEqual([
    [WATER, "xem lại"],
  ]);
});

it("a row that still has the short name keeps it; the joined one has none", () => {
  const both = `${TABLE}\n| 4 | Tỷ lệ hộ gia đình sử dụng | | 70 | 60`;
  const { rows, said } = opened(both);
  expect(rows[0]).toBe(`${WATER} missed`);
  expect(rows[3]).toBe("xa hoi|ty le ho gia dinh su dung| met Công văn số 12/CV true");
  expect(said).toContain("rulingStale");
});

it("beside a ruling on the whole name the old one is said to be lost", () => {
  const { settings } = opened();
  const [old] = parseStoredSettings(JSON.parse(STORED)).settings.judging.rulings;
  const [now] = settings.judging.rulings;
  if (old === undefined || now === undefined) throw new Error("no ruling");
  const later = { ...now, outcome: "missed", reason: "sau", at: "2026-11-01T08:00:00.000Z" } as const;
  const both = { ...settings, judging: { ...settings.judging, rulings: [old, later] } };
  const { rows, said } = withSettings(TABLE, both);
  expect(rows[0]).toBe(`${WATER} missed sau false`);
  expect(said).toContain("rulingOrphaned");
});

it("a table without broken names is left as it is", () => {
  const { settings } = opened(
    "| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện\n| 1 | Trồng rừng | ha | 50 | 60",
  );
  expect(settings.judging.rulings.map(({ indicator }) => indicator)).toEqual([
    "xa hoi|ty le ho gia dinh su dung|",
  ]);
});
