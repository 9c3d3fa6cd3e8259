/** `npm run manifest -- https://address/folder [--support URL] [--out FILE]`: manifest.xml for another address, from the one source. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./tool.mjs";

const LOCAL = "https://localhost:3000";

/** The manifest's text for an address; refuses what Excel would refuse. */
export function manifestFor(address, { support = null, version = null } = {}) {
  const base = new URL(address);
  if (base.protocol !== "https:") throw new Error(`an https address is wanted, not ${address}`);
  if (base.search || base.hash) throw new Error("the address is a folder: no ? and no #");
  let text = readFileSync(join(root, "manifest.xml"), "utf8");
  if (support)
    text = text.replace(
      /<SupportUrl DefaultValue="[^"]*"/,
      `<SupportUrl DefaultValue="${escape(new URL(support).href)}"`,
    );
  if (version) text = text.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`);
  return text.replaceAll(LOCAL, escape(base.href.replace(/\/+$/, "")));
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const words = process.argv.slice(2);
  const option = (name) => (words.includes(name) ? words[words.indexOf(name) + 1] : null);
  const address = words.find((word, i) => !word.startsWith("--") && !(words[i - 1] ?? "").startsWith("--"));
  if (!address) {
    console.error("usage: npm run manifest -- https://address/folder [--support URL] [--out FILE]");
    process.exit(2);
  }
  const out = option("--out") ?? join(root, "dist/manifest.xml");
  writeFileSync(out, manifestFor(address, { support: option("--support") }));
  console.log(`Written: ${out}`);
}
