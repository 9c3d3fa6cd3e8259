/** What is shipped: the files of the production build, as they would be served. */
import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";

const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");

beforeAll(() => {
  // Built anew when the sources changed; the build keeps its own cache.
  const script = `import("./scripts/build.mjs").then(({ buildAddin }) => buildAddin())`;
  const built = spawnSync(process.execPath, ["-e", script], { cwd: ROOT, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
}, 180_000);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** What the build made; `npm run manifest` may have laid a manifest beside it. */
const shipped = () =>
  filesIn(DIST)
    .map((file) => relative(DIST, file).replaceAll("\\", "/"))
    .filter((file) => file !== "manifest.xml");
const text = (file: string) => readFileSync(join(DIST, file), "utf8");
const contactable = () => shipped().filter((file) => /\.(html|js)$/.test(file));
const pages = ["taskpane.html", "commands.html", "dialog.html"];

test("nothing is shipped but pages, hashed scripts, pictures and licences", () => {
  const allowed =
    /^(taskpane|commands|dialog|help)\.html$|^licences\.txt$|^assets\/[\w-]+\.png$|^js\/[\w-]+\.[0-9a-f]{8}\.js(\.LICENSE\.txt)?$/;
  expect(shipped().filter((file) => !allowed.test(file))).toEqual([]);
  expect(shipped()).toEqual(expect.arrayContaining([...pages, "help.html", "licences.txt"]));
});

test("no development host, and nothing of the workbook host, is in a page or a script", () => {
  const foreign = [
    "localhost",
    "127.0.0.1",
    "office-js/",
    "jsdom",
    "excelize",
    "OfficeSession",
    "bootExcel",
    "UnreadableWorkbook",
    "webpack-dev-server",
    "sockjs",
    "host/workbook",
  ];
  for (const file of contactable()) {
    const found = foreign.filter((word) => text(file).includes(word));
    expect([file, found]).toEqual([file, []]);
  }
});

test("no other address than Microsoft's two library hosts can be contacted", () => {
  const libraries = ["appsforoffice.microsoft.com", "ajax.aspnetcdn.com"];
  // Namespaces, a licence's comment and the text of an error of React's: read by nobody's network.
  const words =
    /^https?:\/\/(www\.w3\.org\/|schemas\.openxmlformats\.org\/|schemas\.microsoft\.com\/office\/|purl\.org\/dc\/|purl\.oclc\.org\/ooxml\/|www\.wps\.cn\/officeDocument\/|react\.dev\/errors\/|aka\.ms\/[\w-]*license)/;
  for (const file of contactable()) {
    const addresses = [...text(file).matchAll(/(?:https?|wss?):\/\/[\w.-]+[\w./-]*/g)].map(
      ([address]) => address,
    );
    const others = addresses.filter(
      (address) => !words.test(address) && !libraries.includes(new URL(address).hostname),
    );
    expect([file, others]).toEqual([file, []]);
  }
  const html = pages.map(text).join("");
  expect([...html.matchAll(/src="?(https?:[^\s">]+)/g)].map(([, address]) => address)).toEqual(
    pages.map(() => "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"),
  );
});

test.each(pages)("%s: its policy stands before any script, and every script it names is there", (page) => {
  const html = text(page);
  const policy = /<meta http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html);
  expect(policy).not.toBeNull();
  expect(policy?.index).toBeLessThan(html.search(/<(script|style|link)\b/));
  const directives = new Map(
    (policy?.[1] ?? "").split("; ").map((each) => [each.split(" ")[0], each.split(" ").slice(1)] as const),
  );
  expect(directives.get("default-src")).toEqual(["'none'"]);
  expect(directives.get("script-src")).toEqual([
    "'self'",
    "https://appsforoffice.microsoft.com",
    "https://ajax.aspnetcdn.com",
  ]);
  expect(directives.get("connect-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  // Files of many units are read in a worker of the same origin.
  expect(directives.get("worker-src")).toEqual(["'self'"]);
  expect(policy?.[1]).not.toContain("unsafe-eval");
  // A policy without 'unsafe-inline' for scripts kills inline ones: none may be there.
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  expect(html).not.toMatch(/\son\w+=/);
  const own = [...html.matchAll(/src="?(js\/[^\s">]+)/g)].map(([, file]) => file ?? "");
  expect(own.length).toBeGreaterThan(0);
  for (const file of own) expect(shipped()).toContain(file);
});

test("help.html runs no script", () => {
  expect(text("help.html")).not.toMatch(/<script|\son\w+=/);
});

test("source maps lie apart, and no script names one", () => {
  expect(shipped().filter((file) => file.endsWith(".map"))).toEqual([]);
  for (const file of contactable())
    expect([file, text(file).includes("sourceMappingURL")]).toEqual([file, false]);
  const maps = readdirSync(join(ROOT, "build/source-maps"));
  for (const page of ["taskpane", "commands", "dialog"]) {
    expect(maps.some((name) => name.startsWith(`${page}.`))).toBe(true);
  }
});

test("what runs up to the first verdict asks for being compiled whole, in the first line", () => {
  const asking = contactable().filter((file) => text(file).startsWith("//# allFunctionsCalledOnLoad\n"));
  expect(asking.map((file) => file.split(/[/.]/)[1])).toEqual(["actions", "taskpane"]);
});

test("nothing in a script is run from text", () => {
  for (const file of contactable())
    expect([file, /\beval\(|new Function\(/.test(text(file))]).toEqual([file, false]);
});

test("licences.txt names what is shipped", () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) expect(text("licences.txt")).toContain(name);
});

test("every page and picture the manifest names is there", () => {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, file]) => file ?? "");
  expect(new Set(named).size).toBeGreaterThan(30);
  for (const file of new Set(named)) expect([file, existsSync(join(DIST, file))]).toEqual([file, true]);
});

test("no shipped file and no source map names the folder it was built in", () => {
  const maps = filesIn(join(ROOT, "build/source-maps"));
  for (const file of [...shipped().map((each) => join(DIST, each)), ...maps]) {
    expect([file, readFileSync(file).includes(ROOT)]).toEqual([file, false]);
  }
});

test("built in another folder, files have the same names and the same bytes", async () => {
  const folders = ["one", "hai lần"].map((name) => join(mkdtempSync(join(tmpdir(), "built-")), name));
  try {
    const [one, other] = await Promise.all(folders.map(builtIn));
    expect(one?.map(([name]) => name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^js\/commands\.[0-9a-f]{8}\.js$/)]),
    );
    expect(other).toEqual(one);
  } finally {
    for (const folder of folders) rmSync(dirname(folder), { recursive: true, force: true });
  }
}, 120_000);

/** Names and hashes of what webpack makes of a copy of the sources there: the ribbon's entry alone, for the pane takes a minute. */
async function builtIn(folder: string): Promise<(readonly [string, string])[]> {
  for (const name of ["src", "assets", "webpack.config.js", "tsconfig.json", "package.json"])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  const script = `
    const [config] = require("./webpack.config.js")({}, { mode: "production" });
    const { commands } = config.entry;
    require("webpack")({ ...config, cache: false, entry: { commands } }, (error, stats) => {
      if (error || stats.hasErrors()) throw error ?? new Error(stats.toString("errors-only"));
    });`;
  await promisify(execFile)(process.execPath, ["-e", script], { cwd: folder });
  const dist = join(folder, "dist");
  return filesIn(dist)
    .map((file) => [relative(dist, file).replaceAll("\\", "/"), sha256(file)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

const sha256 = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
