/** A person without a mouse: keys only, and after each key the question where the focus is and whether it shows. */
import assert from "node:assert/strict";

/** The element that holds the focus, in the page or inside a frame of it; as a JSHandle. */
async function holder(page) {
  return page.evaluateHandle(() => {
    let held = document.activeElement;
    while (held?.tagName === "IFRAME" && held.contentDocument?.activeElement)
      held = held.contentDocument.activeElement;
    return held;
  });
}

/** Everything a focus mark can be drawn with, on the element, its pseudo-elements, the three boxes around it and its label. */
function looks(element) {
  const boxes = [element, element.nextElementSibling];
  for (let box = element.parentElement; box && boxes.length < 5; box = box.parentElement) boxes.push(box);
  return boxes.filter(Boolean).flatMap((box) =>
    [undefined, "::before", "::after"].map((part) => {
      const style = box.ownerDocument.defaultView.getComputedStyle(box, part);
      const outline = style.outlineStyle === "none" ? "" : `${style.outlineWidth} ${style.outlineColor}`;
      const border = `${style.borderWidth} ${part === undefined ? style.borderColor : ""}`;
      return [outline, style.boxShadow, border, style.transform, style.textDecoration].join("|");
    }),
  );
}

/** Keys on a page; `at` says where the focus is. Every stop of Tab is checked: in sight, and marked. */
export class Keys {
  constructor(walk) {
    this.page = walk.page;
    this.stops = 0;
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Role, name and place of what holds the focus. */
  async at() {
    const held = await holder(this.page);
    return held.evaluate((element) => {
      const named = (id) => element.ownerDocument.getElementById(id)?.textContent ?? "";
      const words =
        element.getAttribute("aria-label") ??
        element.getAttribute("aria-labelledby")?.split(" ").map(named).join(" ") ??
        element.labels?.[0]?.textContent ??
        element.labels?.[0]?.innerText ??
        element.innerText;
      return {
        inPane: element.ownerDocument !== document && element.ownerDocument.defaultView !== window.top,
        role: element.getAttribute("role") ?? element.type ?? element.tagName.toLowerCase(),
        name: words.replace(/\s+/g, " ").trim().slice(0, 200),
      };
    });
  }

  /** The focus is on what this names, now or within two seconds. */
  async expect(name, what = "") {
    let at = await this.at();
    for (let tries = 0; tries < 20 && !matches(at.name, name); tries++) {
      await this.page.waitForTimeout(100);
      at = await this.at();
    }
    assert.ok(matches(at.name, name), `${what} focus on "${at.name}" (${at.role}), wanted ${name}`);
    return at;
  }

  /** Tab (or another key) until the focus is on what this names; each stop on the way must show that it has the focus. */
  async tabTo(name, { key = "Tab", most = 120 } = {}) {
    const { inPane } = await this.at();
    for (let count = 0; count < most; count++) {
      const left = await holder(this.page);
      const marked = await left.evaluate(looks);
      await this.press(key);
      await this.checkLeft(left, marked);
      const at = await this.at();
      assert.equal(at.inPane, inPane, `on the way to ${name} the focus went to ${at.role} "${at.name}"`);
      if (matches(at.name, name)) {
        await this.checkInSight();
        return at;
      }
    }
    assert.fail(`${key} × ${most} never came to ${name}; last on "${(await this.at()).name}"`);
  }

  /** What lost the focus looks different now: so it showed. */
  async checkLeft(left, marked) {
    const { now, held, what } = await left.evaluate(
      (element, source) => ({
        now: element.isConnected ? new Function(`return (${source})`)()(element) : null,
        held: element.matches(":focus, body"),
        what: element.outerHTML.slice(0, 120),
      }),
      looks.toString(),
    );
    if (now === null || held) return;
    this.stops++;
    assert.notDeepEqual(now, marked, `the focus did not show on ${what}`);
  }

  /** Inside its window, not under its edge. */
  async checkInSight() {
    const held = await holder(this.page);
    const place = await held.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const { innerWidth, innerHeight } = element.ownerDocument.defaultView;
      return { ...box.toJSON(), innerWidth, innerHeight };
    });
    const { top, bottom, left, right, innerWidth, innerHeight } = place;
    assert.ok(
      bottom > 0 && top < innerHeight && left >= -1 && right <= innerWidth + 1,
      `out of sight: ${JSON.stringify(place)}`,
    );
  }
}

function matches(name, wanted) {
  return typeof wanted === "string" ? name === wanted : wanted.test(name);
}
