/** What is shipped: the files of the production build, as they would be served. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

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

const shipped = () => filesIn(DIST).map((file) => relative(DIST, file).replaceAll("\\", "/"));
const text = (file: string) => readFileSync(join(DIST, file), "utf8");
const contactable = () => shipped().filter((file) => /\.(html|js)$/.test(file));
const pages = ["taskpane.html", "commands.html", "dialog.html"];

test("nothing is shipped but pages, hashed scripts, pictures, licences and the manifest", () => {
  const allowed =
    /^(taskpane|commands|dialog|help)\.html$|^manifest\.xml$|^licences\.txt$|^assets\/[\w-]+\.png$|^js\/[\w-]+\.[0-9a-f]{10}\.js(\.LICENSE\.txt)?$/;
  expect(shipped().filter((file) => !allowed.test(file))).toEqual([]);
  expect(shipped()).toEqual(expect.arrayContaining([...pages, "help.html", "manifest.xml", "licences.txt"]));
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
  const words = /^https?:\/\/(www\.w3\.org\/|react\.dev\/errors\/|aka\.ms\/[\w-]*license)/;
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

test("every picture the manifest names is there", () => {
  // Whatever address the manifest was last made for.
  const named = [...text("manifest.xml").matchAll(/"https:[^"]*\/(assets\/[^"?]+|[\w-]+\.html)/g)].map(
    ([, file]) => file ?? "",
  );
  expect(named.length).toBeGreaterThan(10);
  for (const file of new Set(named)) expect([file, existsSync(join(DIST, file))]).toEqual([file, true]);
});
