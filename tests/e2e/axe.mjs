/** What axe and a ruler find on the pane of a real browser. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function violations(frame) {
  await frame.evaluate(AXE);
  return frame.evaluate(violationsHere);
}

export async function inForcedColours({ page }, frame) {
  await page.emulateMedia({ forcedColors: "active" });
  const found = await frame.evaluate(violationsHere);
  await page.emulateMedia({ forcedColors: "none" });
  return found.map((each) => `forced colours: ${each}`);
}

export async function atWidth({ page }, frame, width) {
  const side = page.locator(".pane-side");
  await side.evaluate((element, wanted) => element.style.setProperty("width", wanted), `${width}px`);
  await page.waitForTimeout(100);
  const found = await frame.evaluate(sticksOut);
  await side.evaluate((element) => element.style.setProperty("width", "340px"));
  return found.map((each) => `${width} px: ${each}`);
}

/** In the pane: what axe calls a violation. Tabster catches the focus with hidden marks and passes it on; no one meets them. */
async function violationsHere() {
  const { violations } = await globalThis.axe.run(
    { exclude: ["[data-tabster-dummy]"] },
    { resultTypes: ["violations"], iframes: false },
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
  );
}

/** In the pane: sideways scrolling, boxes whose right edge is beyond their box's, and words beyond theirs. */
function sticksOut() {
  const out = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) out.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);
  const clips = (element) => getComputedStyle(element).overflowX !== "visible";
  const around = (element) => {
    let box = element.parentElement;
    while (box && /^(inline|contents)$/.test(getComputedStyle(box).display)) box = box.parentElement;
    return box;
  };
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (style.visibility === "hidden" || box.width <= 1 || box.height <= 1) continue;
    if (/absolute|fixed/.test(style.position) || element.closest("svg")?.contains(element.parentElement))
      continue;
    const outer = around(element);
    const edge = outer?.getBoundingClientRect().right ?? clientWidth;
    const pulled = -Math.min(0, Number.parseFloat(style.marginRight));
    if (box.right > edge + pulled + 1 && !clips(outer))
      out.push(
        `${Math.round(box.right - edge)} px: ${element.outerHTML.slice(0, 120)} ${element.textContent.slice(0, 40)}`,
      );
    if (element.tagName === "OPTION" || clips(element)) continue;
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || node.data.trim() === "") continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const own = style.display === "inline" ? around(element) : element;
      const words = range.getBoundingClientRect().right - own.getBoundingClientRect().right;
      if (words > 1) out.push(`${Math.round(words)} px of words: ${node.data.slice(0, 60)}`);
    }
  }
  return out;
}
