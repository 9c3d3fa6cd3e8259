/** One action has one name and one picture: in the ribbon, in the pane, in the guide and in the page of help. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commands as enCommands } from "../src/text/en/commands";
import { pane as en } from "../src/text/en/pane";
import { charts } from "../src/text/vi/charts";
import { commands } from "../src/text/vi/commands";
import { pane } from "../src/text/vi/pane";
import { tablesPane } from "../src/text/vi/tablesPane";
import { unitsPane } from "../src/text/vi/unitsPane";
import { detailsPane } from "../src/text/vi/detailsPane";
import { issuesPane } from "../src/text/vi/issuesPane";
import { reportPane } from "../src/text/vi/reportPane";
import { menuPaneText } from "../src/text/panes/menuPane";
import { wordPane } from "../src/text/vi/wordPane";

const file = (path: string): string => readFileSync(join(__dirname, "..", path), "utf8");
const manifest = file("manifest.xml");

/** "CreateReport.Label" → its words in Vietnamese and English. */
function ribbon(id: string): readonly [string, string] {
  const found = new RegExp(
    `id="${id}" DefaultValue="([^"]+)">\\s*<bt:Override Locale="en-US" Value="([^"]+)"`,
  ).exec(manifest);
  return [found?.[1] ?? "", found?.[2] ?? ""];
}

test("the ribbon's buttons are called what the pane calls them", () => {
  expect(ribbon("CreateReport.Label")).toEqual([pane.report.create, en.report.create]);
  expect(ribbon("Highlight.Label")).toEqual([pane.result.highlight, en.result.highlight]);
  expect(ribbon("Clear.Label")).toEqual([pane.result.clear, en.result.clear]);
  expect([menuPaneText("vi").menu.clearHighlights, menuPaneText("en").menu.clearHighlights]).toEqual([
    pane.result.clear,
    en.result.clear,
  ]);
  const [open, openInEnglish] = ribbon("Pane.Label");
  expect(commands.pane).toContain(open);
  expect(enCommands.pane).toContain(openInEnglish);
});

test("each of the ribbon's pictures is drawn in the pane for the same action", () => {
  const drawn = [...file("src/taskpane/parts/ribbonIcons.tsx").matchAll(/name="(\w+)"/g)].map(
    ([, name]) => name,
  );
  const shown = [...manifest.matchAll(/\/(\w+)-16\.png/g)].map(([, name]) => name);
  expect(new Set(shown)).toEqual(new Set([...drawn, "icon"]));
  const icons = file("scripts/icons.mjs");
  for (const name of drawn) expect(icons).toContain(`  ${name}: (size)`);
});

/** Every word of the pane, and every label of the ribbon. */
function allWords(of: unknown): readonly string[] {
  if (typeof of === "string") return [of];
  return typeof of === "object" && of !== null ? Object.values(of).flatMap(allWords) : [];
}

test.each(["README.vi.md", "assets/help.html"])(
  "what %s says to press is a name of the ribbon or the pane",
  (path) => {
    const known = new Set(
      [
        ...allWords(pane),
        ...allWords(detailsPane),
        ...allWords(issuesPane),
        ...allWords(reportPane),
        ...allWords(tablesPane),
        ...allWords(wordPane),
        ...allWords(unitsPane),
        ...allWords(charts.pane),
        unitsPane.fill(0).replace("0", "…"),
        unitsPane.asks.write(0).replace("0", "…"),
        unitsPane.isThis("", "").replace(/“.*/, ""),
        pane.row.goTo("").trim(),
        ...[...manifest.matchAll(/DefaultValue="([^"]+)"/g)].flatMap(([, words]) => words ?? []),
      ].map((words) => words.replace(/…$/, "")),
    );
    const text = file(path).replace(/\s+/g, " ");
    const said = [
      ...text.matchAll(/(?:[Bb]ấm|nút|rồi)(?: dấu)? (?:\*\*|<(?:b|strong)>)([^*<]+)(?:\*\*|<\/)/g),
    ].map(([, name = ""]) => name.replace(/…$/, ""));
    expect(said.length).toBeGreaterThan(2);
    const elsewhere = ["", "Ctrl+P"];
    expect(said.filter((name) => !known.has(name) && !elsewhere.includes(name))).toEqual([]);
  },
);
