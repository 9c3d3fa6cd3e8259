/**
 * `npm run manifest -- https://address/folder [--support URL] [--help-page URL] [--out FILE]`: the manifest for an address, from the one
 * source (manifest.xml), into dist/. Without --support and --help-page both are the add-in's own help.html.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { root } from "./tool.mjs";

const LOCAL = "https://localhost:3000";
const USAGE =
  "npm run manifest -- https://address/folder [--support URL] [--help-page URL] [--out FILE]\n" +
  "  address      where the files of dist/ are served\n" +
  "  --support    where Excel's Support link leads;   --help-page  where Excel's Learn more leads";

/** The manifest's text for an address; refuses what Excel would refuse. */
export function manifestFor(address, { support = null, helpPage = null } = {}) {
  const base = webAddress(address);
  if (base.search || base.hash) throw new Error("the address is a folder: no ? and no #");
  let text = readFileSync(join(root, "manifest.xml"), "utf8");
  if (support) text = withAddress(text, /(<SupportUrl DefaultValue=")[^"]*/, support);
  if (helpPage) text = withAddress(text, /(<bt:Url id="Help.Url" DefaultValue=")[^"]*/, helpPage);
  return text.replaceAll(LOCAL, () => escape(base.href.replace(/\/+$/, "")));
}

function withAddress(text, place, address) {
  return text.replace(place, (_, before) => before + escape(webAddress(address).href));
}

function webAddress(words) {
  if (!URL.canParse(words) || new URL(words).protocol !== "https:")
    throw new Error(`an https address is wanted, not ${words}`);
  return new URL(words);
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function make(words) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      support: { type: "string" },
      "help-page": { type: "string" },
      out: { type: "string" },
    },
  });
  if (positionals.length !== 1) throw new Error("one address is wanted");
  const text = manifestFor(positionals[0], { support: values.support, helpPage: values["help-page"] });
  const out = resolve(values.out ?? join(root, "dist/manifest.xml"));
  if (!existsSync(dirname(out))) throw new Error(`no folder ${dirname(out)}: run "npm run build" first`);
  writeFileSync(out, text);
  console.log(`Written: ${out}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    make(process.argv.slice(2));
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}
