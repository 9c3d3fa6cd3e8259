import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const root = join(__dirname, "..");

/** The arrow table: what a room may import from besides itself and src/model. The picture is in the README. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  "src/model": [],
  "src/vocabulary": [],
  "src/text": [],
  "src/settings": [],
  "src/excel": [],
  "src/files": [],
  "src/figures": ["src/vocabulary"],
  "src/reading": ["src/figures", "src/vocabulary"],
  "src/judging": ["src/figures", "src/vocabulary"],
  "src/formulas": ["src/judging", "src/text"],
  "src/report": ["src/formulas", "src/judging", "src/vocabulary", "src/text"],
  "src/word": ["src/report", "src/text"],
  "src/units": ["src/report", "src/formulas", "src/figures", "src/vocabulary", "src/text"],
  "src/comparing": ["src/units", "src/report", "src/formulas", "src/figures", "src/vocabulary", "src/text"],
  "src/charting": ["src/units", "src/report", "src/formulas", "src/figures", "src/text"],
  "src/actions": [
    "src/excel",
    "src/files",
    "src/charting",
    "src/comparing",
    "src/word",
    "src/units",
    "src/report",
    "src/formulas",
    "src/judging",
    "src/reading",
    "src/figures",
    "src/vocabulary",
    "src/settings",
    "src/text",
  ],
  "src/taskpane": ["src/actions", "src/text", "src/settings"],
  "src/commands": ["src/actions", "src/text", "src/settings"],
  host: [],
};

/** Packages a room may use. */
const PACKAGES: Record<string, RegExp> = {
  "src/taskpane": /^(react|react-dom(\/client)?|@fluentui\/.+|@tanstack\/react-virtual)$/,
  "src/commands": /^$/,
  "src/files": /^(fflate|hucre\/(csv|xlsx)|numfmt)$/,
  "src/word": /^fflate$/,
  host: /^.*$/,
};

function roomOf(path: string): string {
  const parts = path.split("/");
  if (parts[0] === "host") return "host";
  return `src/${(parts[1] ?? "").replace(/\.tsx?$/, "")}`;
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function imports(path: string): { target: string; typeOnly: boolean }[] {
  const source = readFileSync(join(root, path), "utf8");
  const found: { target: string; typeOnly: boolean }[] = [];
  for (const match of source.matchAll(
    /\b(import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/g,
  )) {
    found.push({ target: match[3] ?? "", typeOnly: match[2] !== undefined });
  }
  for (const match of source.matchAll(/\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?["']([^"']+)["']/g)) {
    found.push({ target: match[1] ?? "", typeOnly: false });
  }
  return found;
}

const all = [...files("src"), ...files("host").filter((path) => !path.startsWith("host/tests/"))];

/** A target of an import as a path from the root, without what a resolver adds. */
function resolved(path: string, target: string): string {
  return relative(root, join(root, dirname(path), target))
    .split(sep)
    .join("/");
}

test.each(all)("%s keeps to the arrows", (path) => {
  const room = roomOf(path);
  const allowed = ARROWS[room] ?? [];
  expect(Object.keys(ARROWS)).toContain(room);
  const outside = imports(path)
    .map(({ target }) => (target.startsWith(".") ? roomOf(resolved(path, target)) : target))
    .filter((to) => !(to === room || to === "src/model" || allowed.includes(to)))
    .filter((to) => PACKAGES[room]?.test(to) !== true);
  expect(outside).toEqual([]);
});

test("each arrow of the table is gone along somewhere, and the README draws these and no others", () => {
  const gone = all.flatMap((path) =>
    imports(path)
      .filter(({ target }) => target.startsWith("."))
      .map(({ target }) => `${roomOf(path)} → ${roomOf(resolved(path, target))}`),
  );
  const arrows = Object.entries(ARROWS).flatMap(([from, all]) => all.map((to) => `${from} → ${to}`));
  expect(arrows.filter((arrow) => !gone.includes(arrow))).toEqual([]);
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const drawing = /```mermaid\nflowchart TD\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const drawn = drawing.split("\n").flatMap((line) => {
    const steps = line.split("-->").map((step) => step.split("&").map((room) => `src/${room.trim()}`));
    return steps
      .slice(1)
      .flatMap((to, at) => (steps[at] ?? []).flatMap((from) => to.map((room) => `${from} → ${room}`)));
  });
  expect([...new Set(drawn)].sort()).toEqual(arrows.sort());
});

test("every room is behind the fence of pure rooms but those that know Office, a page or a server", () => {
  const fence = JSON.parse(readFileSync(join(root, "tsconfig.pure.json"), "utf8")) as { include: string[] };
  const open = ["host", "src/actions", "src/commands", "src/excel", "src/taskpane"];
  expect([...fence.include].sort()).toEqual(
    Object.keys(ARROWS)
      .filter((room) => !open.includes(room))
      .sort(),
  );
});

/** Names that lie on a cycle: what is left once those that point nowhere are taken away again and again, both ways. */
function onCycles(arrows: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  let left = [...arrows.keys()];
  for (let before = -1; before !== left.length;) {
    before = left.length;
    const known = new Set(left);
    const pointing = left.filter((one) => [...(arrows.get(one) ?? [])].some((to) => known.has(to)));
    const pointedAt = new Set(pointing.flatMap((one) => [...(arrows.get(one) ?? [])]));
    left = pointing.filter((one) => pointedAt.has(one));
  }
  return left;
}

/** What each part imports by value; parts are files, or the folders they lie in. */
function valueArrows(partOf: (path: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Set(all);
  const arrows = new Map<string, Set<string>>();
  for (const path of all) {
    const from = arrows.get(partOf(path)) ?? new Set();
    arrows.set(partOf(path), from);
    for (const { target, typeOnly } of imports(path)) {
      if (typeOnly || !target.startsWith(".")) continue;
      const bare = resolved(path, target);
      const file = [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`].find((one) => known.has(one));
      if (file !== undefined && partOf(file) !== partOf(path)) from.add(partOf(file));
    }
  }
  return arrows;
}

test("a cycle is found where there is one, and nowhere else", () => {
  const arrows = (pairs: readonly (readonly [string, readonly string[]])[]) =>
    new Map(pairs.map(([from, to]) => [from, new Set(to)] as const));
  expect(
    onCycles(
      arrows([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["b", "d"]],
        ["d", []],
      ]),
    ),
  ).toEqual(["b", "c"]);
  expect(
    onCycles(
      arrows([
        ["a", ["b", "c"]],
        ["b", ["c"]],
        ["c", []],
      ]),
    ),
  ).toEqual([]);
});

test.each([
  ["files", (path: string) => path],
  ["folders", (path: string) => dirname(path)],
])("%s form no cycle", (_, partOf) => {
  const arrows = valueArrows(partOf);
  expect(arrows.size).toBeGreaterThan(20);
  expect(onCycles(arrows)).toEqual([]);
});

test("no folder holds more files than can be seen at once", () => {
  const folders = new Map<string, number>();
  for (const path of all) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
  expect([...folders].filter(([, files]) => files > 24)).toEqual([]);
});

test("only src/excel and the pane's and commands' entries name Office", () => {
  const naming = all.filter(
    (path) =>
      path.startsWith("src/") &&
      !path.startsWith("src/excel/") &&
      /\bExcel\.|\bOffice\./.test(
        readFileSync(join(root, path), "utf8")
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
          .replace(/"[^"]*"/g, ""),
      ),
  );
  expect(
    naming.filter((path) => !/^src\/(taskpane\/index|commands\/(index|dialog))\.tsx?$/.test(path)),
  ).toEqual([]);
});

test("the pane asks on its own page: no dialog of the browser's or of Fluent's stands in anybody's way", () => {
  const blocking = files("src/taskpane").filter((path) =>
    /\b(alert|confirm|prompt)\(|showModal|aria-modal|\bDialog\b|displayDialogAsync/.test(
      readFileSync(join(root, path), "utf8"),
    ),
  );
  expect(files("src/taskpane").length).toBeGreaterThan(20);
  expect(blocking).toEqual([]);
});

test("nothing asks which language it is: what differs stands in a table with an entry for every language", () => {
  const asking = all.filter(
    (path) =>
      path.startsWith("src/") &&
      // A convention of figures ("1.234,5" or "1,234.5") is no language that is spoken.
      !path.startsWith("src/figures/") &&
      /[=!]== "(?:vi|en)"|"vi" \| "en"/.test(readFileSync(join(root, path), "utf8")),
  );
  expect(asking).toEqual([]);
});
