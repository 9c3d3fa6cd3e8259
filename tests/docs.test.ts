/** The guides: what they link to and show is there, and every command they name exists. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { RELIANCES } from "../src/excel/selfcheck/runChecks";
import { PROBES } from "../src/model/selfcheck";

const ROOT = join(__dirname, "..");
const guides = ["README.md", "README.vi.md", "CONTRIBUTING.md", "CHANGELOG.md", "host/README.md"].concat(
  ["docs", "docs/decisions"].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
);
const text = (guide: string) => readFileSync(join(ROOT, guide), "utf8");
const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };

test.each(guides)("%s links to files that are there", (guide) => {
  const links = [...text(guide).matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? "")
    .filter((link) => !/^(https?:|#)/.test(link));
  const missing = links.filter(
    (link) => !existsSync(join(ROOT, dirname(guide), decodeURI(link.split("#")[0] ?? ""))),
  );
  expect(missing).toEqual([]);
});

test.each(guides)("%s names commands that package.json has", (guide) => {
  const named = [...text(guide).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? "");
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("the guide for clerks has pictures, each with words for those who do not see them", () => {
  const pictures = [...text("README.vi.md").matchAll(/!\[([^\]]*)\]\(|<img [^>]*alt="([^"]*)"/g)];
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  for (const [, one, other] of pictures) expect((one ?? other ?? "").length).toBeGreaterThan(8);
});

test("what the guide for clerks quotes and tells to press is what the screen says", () => {
  const said = readdirSync(join(ROOT, "src/text/vi"))
    .map((name) => text(`src/text/vi/${name}`))
    .concat(text("manifest.xml"))
    .join("\n");
  const guide = text("README.vi.md");
  const pressed = [...guide.matchAll(/[Bb]ấm \*\*([^*…]+)\*\*/g)].map(([, words]) => words ?? "");
  const quoted = [...guide.matchAll(/^\| “(?:… )?([^”]+)” \|/gm)].map(([, words]) => words ?? "");
  expect(pressed.length).toBeGreaterThan(10);
  expect(quoted.length).toBeGreaterThan(3);
  expect([...pressed, ...quoted].filter((words) => !said.includes(words))).toEqual([]);
});

const sources = (folder: string, ending = /\.tsx?$/): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : sources(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });

test("what the code's comments cite of the domain and the platform is in the repository", () => {
  const code = sources("src").map(text).join("\n");
  const cited = [...code.matchAll(/docs\/(domain|platform)\.md ([A-C]?\d(?:\.\d)?)/g)];
  expect(cited.length).toBeGreaterThan(8);
  const missing = cited.filter(([, guide, number]) => !text(`docs/${guide}.md`).includes(`\n${number} `));
  expect(missing.map(([citation]) => citation)).toEqual([]);
  expect(code.match(/\b(?:domain|platform)(?: notes)? (?:[A-C]\d|\d\.\d)/g) ?? []).toEqual([]);
});

test("the files and decisions that comments name are there", () => {
  const code = ["src", "host", "bench", "tests", "scripts"].flatMap((folder) =>
    sources(folder, /\.(?:tsx?|mjs)$/),
  );
  const folders = sources("src", /\.tsx?$/).map((path) => path.split("/").slice(1, -1).join("/"));
  const rooms = [...new Set(folders)].filter((folder) => folder !== "").sort((a, b) => b.length - a.length);
  const named = new RegExp(
    `(?<![\\w/.:@-])((?:src|docs|tests|host|scripts|bench|${rooms.join("|")})/[\\w/.-]*\\w)`,
    "g",
  );
  const known = code.concat(guides).map((path) => `/${path}`);
  const isThere = (name: string) =>
    known.some(
      (path) =>
        path.includes(`/${name}.`) ||
        path.includes(`/${name}/`) ||
        path.includes(`/${name}-`) ||
        path.endsWith(`/${name}`),
    );
  const missing = code.flatMap((path) =>
    (text(path).match(/\/\*[\s\S]*?\*\/|\/\/.*$/gm) ?? [])
      .flatMap((comment) =>
        [...comment.matchAll(named)]
          .map(([, name]) => name ?? "")
          .filter((name) => !isThere(name) && !existsSync(join(ROOT, name))),
      )
      .map((name) => `${path}: ${name}`),
  );
  expect(code.length).toBeGreaterThan(600);
  expect(missing).toEqual([]);
});

test("every assumption that is asked of an Excel names a section of the platform's guide and the code that rests on it", () => {
  expect(RELIANCES.map(({ id }) => id).sort()).toEqual([...PROBES].sort());
  const platform = text("docs/platform.md");
  expect(RELIANCES.filter(({ from }) => !platform.includes(`\n${from} `))).toEqual([]);
  const isThere = (file: string) =>
    ["src/excel", "src"].some((folder) => existsSync(join(ROOT, folder, `${file}.ts`)));
  expect(RELIANCES.filter(({ relied }) => !isThere(relied))).toEqual([]);
});
