/** `npm run icons`: draws the product's icons, pixel by pixel for each size, into assets/. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { BROWSER_FLAGS, needBrowser } from "./browser.mjs";
import { install, root } from "./tool.mjs";

install();
const { chromium } = await import("playwright-core");

const BLUE = "#0f6cbd";
const RED = "#c50f1f";
const INK = "#424242";
const PAPER = "#ffffff";

/** From this size on edges are smoothed; below, every edge lies on a pixel. */
const SMOOTH = 40;

const rect = (x, y, width, height, fill, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

/** Three bars against a target line: two reach it, one falls short. */
function bars(size, { ground, line, met, missed }) {
  const unit = size / 16;
  const at = (value) => Math.round(value * unit);
  const thick = Math.max(2, at(2.25));
  const lineWidth = Math.max(1, at(1));
  const left = at(2.5);
  const goal = at(11);
  const tops = [3.25, 6.9, 10.5].map(at);
  return [
    ground ? rect(0, 0, size, size, ground, at(3)) : "",
    rect(left, tops[0], at(13.25) - left, thick, met),
    rect(left, tops[1], at(7.5) - left, thick, missed),
    rect(left, tops[2], goal - left, thick, met),
    rect(goal, at(2), lineWidth, at(12), line),
  ].join("");
}

/** A sheet of paper, and on it what the button makes. */
function sheet(size, inner) {
  const unit = size / 16;
  const at = (value) => Math.round(value * unit);
  const edge = Math.max(1, at(0.9));
  // Small sizes are drawn without smoothing, which would round two corners of four.
  const radius = size < SMOOTH ? 0 : at(1);
  return (
    rect(at(2), at(1), at(12), at(14), INK, radius) +
    rect(at(2) + edge, at(1) + edge, at(12) - 2 * edge, at(14) - 2 * edge, PAPER) +
    inner(at, edge)
  );
}

const drawings = {
  icon: (size) => bars(size, { ground: BLUE, line: "#ffd79a", met: PAPER, missed: "#ff9ea6" }),
  report: (size) =>
    sheet(size, (at, edge) =>
      [
        rect(at(4.5), at(3.5), at(7), Math.max(2, at(1.6)), BLUE),
        ...[7, 9.3, 11.6].map((y, i) => rect(at(4.5), at(y), at(i === 2 ? 4 : 7), edge, INK)),
      ].join(""),
    ),
  highlight: (size) =>
    sheet(size, (at, edge) =>
      [
        rect(at(4.5), at(3.8), at(7), edge, INK),
        rect(at(2) + edge, at(6), at(12) - 2 * edge, Math.max(3, at(3.6)), "#f3b3b8"),
        rect(at(4.5), at(7.3), at(7), edge, RED),
        rect(at(4.5), at(11.6), at(7), edge, INK),
      ].join(""),
    ),
  clear: (size) =>
    sheet(size, (at, edge) =>
      [
        ...[3.8, 7.3, 11.6].map((y) => rect(at(4.5), at(y), at(7), edge, "#8a8a8a")),
        `<path d="M${at(9.5)} ${at(9.5)} L${at(15)} ${at(15)} M${at(15)} ${at(9.5)} L${at(9.5)} ${at(15)}" stroke="${PAPER}" stroke-width="${at(3.2)}" shape-rendering="geometricPrecision"/>`,
        `<path d="M${at(9.5)} ${at(9.5)} L${at(15)} ${at(15)} M${at(15)} ${at(9.5)} L${at(9.5)} ${at(15)}" stroke="${RED}" stroke-width="${Math.max(1.5, at(1.5))}" shape-rendering="geometricPrecision"/>`,
      ].join(""),
    ),
};

const sizes = { icon: [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] };
const buttonSizes = [16, 20, 24, 32, 40, 48, 64, 80];

const browser = await chromium.launch({ executablePath: needBrowser() ?? undefined, args: BROWSER_FLAGS });
const page = await browser.newPage();
for (const [name, draw] of Object.entries(drawings)) {
  for (const size of sizes[name] ?? buttonSizes) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" shape-rendering="${size < SMOOTH ? "crispEdges" : "auto"}">${draw(size)}</svg>`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0">${svg.replace("<svg", '<svg style="display:block"')}`);
    writeFileSync(
      join(root, "assets", `${name}-${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
}
await browser.close();
