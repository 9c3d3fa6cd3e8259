/** The host page in a real browser, as a person uses it. */
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, needBrowser } from "../../scripts/browser.mjs";
import { serve } from "../../scripts/serve.mjs";

/** Serves the built page (and `extra` folders by their address), opens a browser; `open` gives a fresh page. */
export async function start(extra = {}) {
  const executablePath = needBrowser();
  if (!executablePath) throw new Error("no browser: set CHROME_PATH");
  const server = await serve({ port: 0, extra });
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  return {
    address: server.address,
    open: async (query = "", viewport = { width: 1440, height: 1900 }) => {
      const context = await browser.newContext({ viewport, acceptDownloads: true });
      const page = await context.newPage();
      const walk = new Walk(page, server.address);
      await page.goto(server.address + query);
      return walk;
    },
    stop: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** What a person does and sees. */
export class Walk {
  faults = [];
  requests = new Set();

  constructor(page, address) {
    this.page = page;
    this.address = address;
    page.on("pageerror", (error) => this.faults.push(error.message));
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) this.faults.push(message.text());
    });
    page.on("request", (request) => this.requests.add(new URL(request.url()).origin));
    page.setDefaultTimeout(20_000);
  }

  get pane() {
    return this.page.frameLocator("iframe:visible[title]");
  }

  /** This workbook is on show: the page begins with an empty one of its own. */
  async opened(workbook) {
    await this.page.locator(".topbar strong").getByText(workbook, { exact: true }).waitFor();
  }

  async paneReady() {
    await this.pane.getByRole("tab").first().waitFor();
  }

  ribbon(name) {
    return this.page.locator("nav.ribbon").getByRole("button", { name, exact: true });
  }

  async sheets() {
    return this.page.getByRole("tab").allInnerTexts();
  }

  async show(sheet) {
    await this.page.getByRole("tab", { name: sheet, exact: true }).click();
  }

  cell(address) {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address);
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return this.page.locator(
      `[role=row][aria-rowindex="${row}"] > [role=gridcell][aria-colindex="${column}"]`,
    );
  }

  async goTo(address) {
    const box = this.page.getByRole("textbox", { name: /^(Ô đang chọn|Name box)$/ });
    await box.fill(address);
    await box.press("Enter");
  }

  async type(address, text) {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Everything the sheet on show says, cell by cell; no-break spaces as spaces. */
  async texts() {
    const texts = await this.page.getByRole("gridcell").allInnerTexts();
    return texts.map((text) => text.replaceAll("\u00a0", " ").trim()).filter((text) => text !== "");
  }

  async waitForText(text) {
    await this.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll("[role=gridcell]")].some(
          (cell) => cell.textContent.replaceAll("\u00a0", " ").trim() === wanted,
        ),
      text,
    );
  }

  /** Goes down the sheet on show until a cell says this (only what is in view is drawn); gives its address. */
  async find(text) {
    for (let row = 1; row < 400; row += 20) {
      await this.goTo(`A${row}`);
      await this.page.waitForTimeout(150);
      const found = this.page.getByRole("gridcell").filter({ hasText: text }).first();
      if ((await found.count()) > 0) return found.evaluate(addressOf);
    }
    throw new Error(`no cell says "${text}"`);
  }

  async cost() {
    return Number(await this.page.locator("output[data-round-trips]").getAttribute("data-round-trips"));
  }
}

/** Runs in the page: the address of a cell, of the first 26 columns. */
export function addressOf(cell) {
  return String.fromCharCode(64 + Number(cell.ariaColIndex)) + cell.closest("[role=row]").ariaRowIndex;
}
