/** @jest-environment jsdom */
/** The pane's own entry where Excel's library never comes, or comes and never answers. */
import { textIn } from "../../src/text";

beforeEach(() => {
  jest.resetModules();
  jest.useFakeTimers();
  document.body.innerHTML = `<div id="pane"></div>`;
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

const { host } = textIn("vi").pane;

const shown = () => document.body.textContent ?? "";

test.each([
  ["is not there", undefined],
  ["never answers", { onReady: () => new Promise(() => undefined), HostType: { Excel: "Excel" } }],
])(
  "a library that %s: first that it is opening, then what is blocked, where, and a way to try again",
  async (_, office) => {
    if (office !== undefined) Object.assign(globalThis, { Office: office });
    await import("../../src/taskpane/index");
    expect(shown()).toBe("");
    await jest.advanceTimersByTimeAsync(1_000);
    expect(shown()).toBe(host.loading);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(document.querySelector("h1")?.textContent).toBe(host.blockedTitle);
    expect(shown()).toContain(host.blocked("appsforoffice.microsoft.com"));
    expect(document.querySelector("button")?.textContent).toBe(host.retry);
  },
);

test("an offline build names the address the library was to come from", async () => {
  document.body.innerHTML = `<div id="pane"></div>`;
  const script = document.createElement("script");
  script.type = "text/plain";
  script.src = "https://web.xa.example/lib/office-1.1.110/office.js";
  document.head.append(script);
  await import("../../src/taskpane/index");
  await jest.advanceTimersByTimeAsync(11_000);
  expect(shown()).toContain(host.blocked("web.xa.example"));
  script.remove();
});
