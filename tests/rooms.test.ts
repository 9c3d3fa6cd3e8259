import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const root = join(__dirname, "..");

/** The arrow table: a room may import from these rooms; "types" means `import type` only. The picture is in the README. */
const ARROWS: Record<string, Record<string, "values" | "types">> = {
  "src/model": { "src/model": "values" },
  "src/vocabulary": { "src/vocabulary": "values", "src/model": "values" },
  "src/figures": { "src/figures": "values", "src/vocabulary": "values", "src/model": "values" },
  "src/reading": {
    "src/reading": "values",
    "src/figures": "values",
    "src/vocabulary": "values",
    "src/model": "values",
  },
  "src/judging": {
    "src/judging": "values",
    "src/figures": "values",
    "src/vocabulary": "values",
    "src/model": "values",
  },
  "src/text": { "src/text": "values", "src/model": "values" },
  "src/settings": { "src/settings": "values", "src/model": "values" },
  "src/excel": { "src/excel": "values", "src/model": "values" },
  "src/formulas": {
    "src/formulas": "values",
    "src/judging": "values",
    "src/text": "values",
    "src/model": "values",
  },
  "src/report": {
    "src/report": "values",
    "src/formulas": "values",
    "src/judging": "values",
    "src/text": "values",
    "src/model": "values",
  },
  "src/actions": {
    "src/actions": "values",
    "src/excel": "values",
    "src/report": "values",
    "src/formulas": "values",
    "src/judging": "values",
    "src/reading": "values",
    "src/settings": "values",
    "src/text": "values",
    "src/model": "values",
  },
  "src/taskpane": {
    "src/taskpane": "values",
    "src/actions": "values",
    "src/text": "values",
    "src/settings": "values",
    "src/model": "values",
  },
  "src/commands": {
    "src/commands": "values",
    "src/actions": "values",
    "src/text": "values",
    "src/settings": "values",
  },
  host: { host: "values" },
};

/** Packages a room may use. */
const PACKAGES: Record<string, RegExp> = {
  "src/taskpane": /^(react|react-dom(\/client)?|@fluentui\/.+|@tanstack\/react-virtual)$/,
  "src/commands": /^$/,
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

test.each(all)("%s keeps to the arrows", (path) => {
  const room = roomOf(path);
  const allowed = ARROWS[room];
  expect(allowed).toBeDefined();
  for (const { target, typeOnly } of imports(path)) {
    if (!target.startsWith(".")) {
      expect({ path, target, allowed: PACKAGES[room]?.test(target) ?? false }).toEqual({
        path,
        target,
        allowed: true,
      });
      continue;
    }
    const resolved = relative(root, join(root, dirname(path), target))
      .split(sep)
      .join("/");
    const arrow = allowed?.[roomOf(resolved)];
    expect({ path, target, arrow: arrow === "values" || (arrow === "types" && typeOnly) }).toEqual({
      path,
      target,
      arrow: true,
    });
  }
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
