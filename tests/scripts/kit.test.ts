/** The kit for an office without Microsoft 365: what is in it, for the address and the folder asked for. Its pages are walked in tests/e2e/offline. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";

const SCRIPT = pathToFileURL(join(__dirname, "../../scripts/kit.mjs")).href;
const ORDER = { address: "https://web.xa.example/chi-tieu", share: "\\\\MAY-CHU\\Chỉ tiêu" };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kit-"));
  for (const file of ["offline/taskpane.html", "offline/js/a.js", "page/index.html", "page/addin/b.js"]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the script's code prints, or its error. */
function ran(code: string): { readonly out: string; readonly err: string } {
  const whole = `import { makeKit, orderOf, catalogueId } from ${JSON.stringify(SCRIPT)};
    const built = { offline: ${JSON.stringify(join(folder, "offline"))}, page: ${JSON.stringify(join(folder, "page"))} };
    ${code}`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", whole], { encoding: "utf8" });
  return { out: done.stdout, err: done.stderr };
}

function made(name: string, order: object = ORDER): string {
  const out = join(folder, name);
  const { err } = ran(`makeKit({ ...${JSON.stringify(order)}, out: ${JSON.stringify(out)} }, built);`);
  if (err !== "") throw new Error(err);
  return out;
}

const filesIn = (place: string): string[] =>
  readdirSync(place, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(place, entry.name)) : [join(place, entry.name)],
  );
const text = (kit: string, file: string) => readFileSync(join(kit, file), "utf8");

test("holds what is served, the manifest, trust and its undo, server settings, pages, and a sum for every file", () => {
  const kit = made("one");
  const files = filesIn(kit).map((file) => relative(kit, file).replaceAll("\\", "/"));
  expect(files.sort()).toEqual(
    [
      "SHA256SUMS",
      "danh-muc/chi-tieu.xml",
      "doc-truoc.html",
      "ho-so-an-toan.html",
      "may-chu/Dockerfile",
      "may-chu/container.conf",
      "may-chu/nginx.conf",
      "may-tram/bo-tin-cay-danh-muc.reg",
      "may-tram/tin-cay-danh-muc.reg",
      "nguoi-dung.html",
      "web/js/a.js",
      "web/taskpane.html",
      "web/trang/addin/b.js",
      "web/trang/index.html",
      "web/web.config",
    ].sort(),
  );
  const sums = new Map(
    text(kit, "SHA256SUMS")
      .trim()
      .split("\n")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  expect([...sums.keys()].sort()).toEqual(files.filter((file) => file !== "SHA256SUMS"));
  for (const [file, sum] of sums)
    expect([
      file,
      createHash("sha256")
        .update(readFileSync(join(kit, file)))
        .digest("hex"),
    ]).toEqual([file, sum]);
  expect(text(kit, "danh-muc/chi-tieu.xml")).toContain("https://web.xa.example/chi-tieu/taskpane.html");
});

test("trust is a registry file of Windows for just that folder, and its undo takes just that away", () => {
  const kit = made("two");
  const [trust, undo] = ["tin-cay-danh-muc", "bo-tin-cay-danh-muc"].map((name) =>
    readFileSync(join(kit, `may-tram/${name}.reg`)),
  ) as [Buffer, Buffer];
  expect([...trust.subarray(0, 2), ...undo.subarray(0, 2)]).toEqual([0xff, 0xfe, 0xff, 0xfe]);
  const words = trust.toString("utf16le");
  expect(words).toMatch(
    /^\uFEFFWindows Registry Editor Version 5\.00\r\n\r\n\[HKEY_CURRENT_USER\\Software\\/,
  );
  expect(words).not.toMatch(/[^\r]\n/);
  expect(words).toContain(String.raw`"Url"="\\\\MAY-CHU\\Chỉ tiêu"`);
  expect(words).toContain('"Flags"=dword:00000001');
  const [, key] = /\[(HKEY.*)\]/.exec(words) ?? [];
  const [, id] =
    /"Id"="(\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\})"/.exec(words) ?? [];
  expect(key?.endsWith(`\\TrustedCatalogs\\${id}`)).toBe(true);
  expect(undo.toString("utf16le").trim().split("\r\n").at(-1)).toBe(`[-${key}]`);
});

test("made again it has the same bytes; for another folder another catalogue", () => {
  const sums = [made("three"), made("four")].map((kit) => text(kit, "SHA256SUMS"));
  expect(sums[0]).toBe(sums[1]);
  const { out } = ran(
    String.raw`console.log(catalogueId("\\\\A\\b") === catalogueId("\\\\a\\B"), catalogueId("\\\\a\\c") === catalogueId("\\\\a\\b"))`,
  );
  expect(out.trim()).toBe("true false");
});

test("pages run nothing, name the laws and the limits, and leave no word open", () => {
  const kit = made("five");
  for (const page of ["doc-truoc.html", "nguoi-dung.html", "ho-so-an-toan.html"]) {
    expect(text(kit, page)).not.toMatch(/<script|\son\w+=|\{\{/);
    expect(text(kit, page)).toContain("https://web.xa.example/chi-tieu");
  }
  const dossier = text(kit, "ho-so-an-toan.html");
  for (const law of [
    "116/2025/QH15",
    "117/2025/QH15",
    "148/2025/QH15",
    "91/2025/QH15",
    "85/2016/NĐ-CP",
    "331/2026/NĐ-CP",
  ])
    expect(dossier).toContain(law);
  expect(dossier).toContain("Không dùng cho tài liệu mật");
  expect(dossier).toContain("không hỗ trợ");
  expect(text(kit, "may-chu/nginx.conf")).toContain("location /chi-tieu/ {");
  expect(text(kit, "web/web.config")).not.toContain("{{");
  expect(text(kit, "may-chu/container.conf")).toContain("absolute_redirect off;");
});

/** Of IIS's configuration reference (system.webServer): elements with the attributes they take. */
const IIS: Readonly<Record<string, readonly string[]>> = {
  configuration: [],
  "configuration/location": ["path"],
  "system.webServer": [],
  "system.webServer/staticContent": [],
  "staticContent/remove": ["fileExtension"],
  "staticContent/mimeMap": ["fileExtension", "mimeType"],
  "staticContent/clientCache": ["cacheControlMode", "cacheControlMaxAge"],
  "system.webServer/httpProtocol": [],
  "httpProtocol/customHeaders": [],
  "customHeaders/remove": ["name"],
  "customHeaders/add": ["name", "value"],
};

test("web.config is what IIS's schema knows, repeats nothing a server may have, and keeps no page", () => {
  const { window } = new JSDOM(text(made("six"), "web/web.config"), { contentType: "text/xml" });
  const { documentElement } = window.document;
  const all = [documentElement, ...documentElement.querySelectorAll("*")];
  for (const element of all) {
    const beneath = `${element.parentElement?.tagName}/${element.tagName}`;
    const takes = IIS[beneath] ?? IIS[element.tagName];
    expect([beneath, takes === undefined]).toEqual([beneath, false]);
    expect(takes).toEqual(expect.arrayContaining(element.getAttributeNames()));
  }
  // An entry the server has already is an error 500.19 for the whole folder, unless it is taken away before.
  for (const entry of documentElement.querySelectorAll("customHeaders > add, staticContent > mimeMap")) {
    const key = entry.getAttribute("name") ?? entry.getAttribute("fileExtension");
    const before = entry.previousElementSibling;
    expect([before?.tagName, before?.getAttributeNames().map((name) => before.getAttribute(name))]).toEqual([
      "remove",
      [key],
    ]);
  }
  const kept = [...documentElement.querySelectorAll("clientCache")].map((cache) => [
    cache.closest("location")?.getAttribute("path") ?? "",
    cache.getAttribute("cacheControlMode"),
    cache.getAttribute("cacheControlMaxAge"),
  ]);
  expect(kept).toEqual([
    ["", "DisableCache", null],
    ...["", "trang/addin/"].flatMap((within) => [
      [`${within}js`, "UseMaxAge", "365.00:00:00"],
      [`${within}lib`, "UseMaxAge", "365.00:00:00"],
      [`${within}assets`, "UseMaxAge", "1.00:00:00"],
    ]),
  ]);
});

test.each([
  ["an address without https", { ...ORDER, address: "http://xa.example/a" }, /https/],
  ["a folder that is not shared", { ...ORDER, share: "C:\\chi-tieu" }, /shared folder/],
])("%s is refused", (_, order, words) => {
  const { err } = ran(
    `makeKit({ ...${JSON.stringify(order)}, out: ${JSON.stringify(join(folder, "no"))} }, built);`,
  );
  expect(err).toMatch(words);
});

test("a folder with anything else in it is not emptied", () => {
  const { err } = ran(
    `makeKit({ ...${JSON.stringify(ORDER)}, out: ${JSON.stringify(join(folder, "page"))} }, built);`,
  );
  expect(err).toMatch(/nothing was written/);
  expect(text(folder, "page/index.html")).toBe("page/index.html");
});
