/**
 * `npm run kit -- --address https://address/folder [--share SHARE] [--support URL] [--out FOLDER]`: everything an office without Microsoft 365
 * needs, in a folder: the offline build and the page without Excel to be served, the manifest for a shared folder, its trust as .reg files, server settings,
 * a page for users, a file for the approver, and the SHA-256 of all. The same words and sources give the same bytes.
 */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildPage } from "./build.mjs";
import { manifestFor } from "./manifest.mjs";
import { LIBRARY } from "./offline.mjs";
import { install, root } from "./tool.mjs";

const USAGE = `npm run kit -- --address https://your.address/folder [--share \\\\server\\folder] [--support URL] [--out FOLDER]
  --address  where the files of the kit's folder web/ will be served
  --share    the shared folder that will hold the manifest; without it the .reg files are for \\\\MAY-CHU\\chi-tieu and must be made again`;

const BUILT = { offline: join(root, "dist-offline"), page: join(root, "dist-page") };

const TEMPLATES = join(root, "scripts/kit");

/** Template → its place in the kit. Those of `.reg` are written as Windows writes them. */
const PLACES = {
  "doc-truoc.html": "doc-truoc.html",
  "nguoi-dung.html": "nguoi-dung.html",
  "ho-so-an-toan.html": "ho-so-an-toan.html",
  "nginx.conf": "may-chu/nginx.conf",
  "web.config": "web/web.config",
  Dockerfile: "may-chu/Dockerfile",
  "container.conf": "may-chu/container.conf",
  "tin-cay.reg": "may-tram/tin-cay-danh-muc.reg",
  "bo-tin-cay.reg": "may-tram/bo-tin-cay-danh-muc.reg",
};

/** A catalogue's id: always the same for the same folder, so that made again it takes the place of the old one. */
export function catalogueId(share) {
  const digits = createHash("sha256").update(share.toLowerCase()).digest("hex").toUpperCase();
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}}`;
}

/** What stands in the templates as {{word}}. */
function valuesOf({ address, share }) {
  const { host, hostname, pathname, port } = new URL(address);
  return {
    address: address.replace(/\/+$/, ""),
    host,
    hostname,
    port: port || "443",
    folder: pathname.replace(/\/+$/, ""),
    share,
    shareInRegistry: share.replaceAll("\\", "\\\\"),
    catalogue: catalogueId(share),
    library: LIBRARY,
    version: JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version,
  };
}

/** A template with its words; in pages they are escaped. Refuses a word nobody knows. */
export function filled(name, values) {
  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return readFileSync(join(TEMPLATES, name), "utf8").replace(/\{\{(\w+)\}\}/g, (_, word) => {
    if (!(word in values)) throw new Error(`${name}: {{${word}}}`);
    return name.endsWith(".html") ? escape(values[word]) : values[word];
  });
}

/** Makes the kit in a folder that is emptied first; the builds are there. */
export function makeKit({ address, share, support = null, out }, built = BUILT) {
  const manifest = manifestFor(address, { support });
  if (!/^\\\\[^\\]+\\[^\\].*$/.test(share))
    throw new Error(`a shared folder is wanted (\\\\server\\folder), not ${share}`);
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, "SHA256SUMS")))
    throw new Error(`${out} is no kit of before and not empty: nothing was written`);
  rmSync(out, { recursive: true, force: true });
  cpSync(built.offline, join(out, "web"), { recursive: true });
  cpSync(built.page, join(out, "web/trang"), { recursive: true });
  put(join(out, "danh-muc/chi-tieu.xml"), manifest);
  const values = valuesOf({ address, share });
  for (const [name, place] of Object.entries(PLACES)) {
    const text = filled(name, values);
    // Registry files may hold any letters only as UTF-16 with its mark, in lines of Windows.
    const isRegistry = name.endsWith(".reg");
    put(
      join(out, place),
      isRegistry ? Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`, "utf16le") : text,
    );
  }
  const sums = filesIn(out).map((file) => `${sha256(join(out, file))}  ${file}\n`);
  put(join(out, "SHA256SUMS"), sums.join(""));
  return sums.length;
}

function put(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join("/"),
    )
    .sort();
}

function sha256(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** The command line's order; throws where it is wrong. */
export function orderOf(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      address: { type: "string" },
      share: { type: "string" },
      support: { type: "string" },
      out: { type: "string" },
    },
  });
  if (values.address === undefined) throw new Error("--address is wanted");
  return {
    address: values.address,
    share: values.share ?? "\\\\MAY-CHU\\chi-tieu",
    support: values.support ?? null,
    out: resolve(process.env.INIT_CWD ?? process.cwd(), values.out ?? join(root, "kit")),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  let order;
  try {
    order = orderOf(process.argv.slice(2));
    manifestFor(order.address);
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
  install();
  buildPage();
  const count = makeKit(order);
  console.log(`Written: ${order.out}, ${count} files and their SHA-256. Begin with doc-truoc.html.`);
}
