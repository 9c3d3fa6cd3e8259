/** @jest-environment jsdom */
/** The pane's own entry: drawn before Excel's library is there, reading once it answers; and where it never comes or never answers. */
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

const { host, frame } = textIn("vi").pane;

const shown = () => document.body.textContent ?? "";

test.each([
  ["is not there", undefined],
  ["never answers", { onReady: () => new Promise(() => undefined), HostType: { Excel: "Excel" } }],
])(
  "a library that %s: first the pane that is to read, then what is blocked, where, and a way to try again",
  async (_, office) => {
    if (office !== undefined) Object.assign(globalThis, { Office: office });
    await import("../../src/taskpane/index");
    await jest.advanceTimersByTimeAsync(1);
    expect(shown()).toContain(frame.reading);
    expect(document.querySelector("[data-waiting]")).not.toBeNull();
    await jest.advanceTimersByTimeAsync(11_000);
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

/** Office that answers after a second, in a language; and actions that note what is asked of the workbook. */
async function openIn(language: string, asked: string[]): Promise<void> {
  const never = (name: string) => () => {
    asked.push(name);
    return new Promise<never>(() => undefined);
  };
  jest.doMock("../../src/actions/index", () => ({
    createActions: () => ({ read: never("read"), watch: never("watch") }),
    fetchWrites: () => Promise.resolve(),
  }));
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: () => new Promise((resolve) => setTimeout(() => resolve({ host: "Excel" }), 900)),
      context: { displayLanguage: language, requirements: { isSetSupported: () => true } },
    },
  });
  await import("../../src/taskpane/index");
  await jest.advanceTimersByTimeAsync(1);
}

test("the pane is drawn before Office answers; the workbook is asked only then, once", async () => {
  const asked: string[] = [];
  await openIn("vi-VN", asked);
  const drawn = document.querySelector("header");
  expect(drawn?.textContent).toContain(frame.reading);
  expect(asked).toEqual([]);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual(["read"]);
  expect(document.querySelector("header")).toBe(drawn);
});

test.each([
  ["tells the language", "?_host_Info=Excel$Web$16.01$en-GB$$$$0"],
  ["tells none", ""],
])("where the page's address %s the pane speaks Office's in the end", async (_, search) => {
  window.history.replaceState(null, "", `/taskpane.html${search}`);
  await openIn("en-GB", []);
  const english = textIn("en").pane.frame.reading;
  expect(shown()).toContain(search === "" ? frame.reading : english);
  expect(document.documentElement.lang).toBe(search === "" ? "vi" : "en");
  await jest.advanceTimersByTimeAsync(1_000);
  expect(shown()).toContain(english);
  expect(shown()).not.toContain(frame.reading);
  expect(document.documentElement.lang).toBe("en");
  window.history.replaceState(null, "", "/");
});

test("words of the address that come late do not take the place of Office's language", async () => {
  window.history.replaceState(null, "", "/taskpane.html?_host_Info=Excel$Web$16.01$en-GB$$$$0");
  const late = { english: textIn("en"), englishWords: {} };
  // A module that takes five seconds to arrive.
  jest.doMock("../../src/text/english", () => ({
    __esModule: true,
    then: (arrived: (words: unknown) => void) => setTimeout(() => arrived(late), 5_000),
  }));
  await openIn("vi-VN", []);
  expect(shown()).toBe("");
  await jest.advanceTimersByTimeAsync(1_000);
  expect(shown()).toContain(frame.reading);
  await jest.advanceTimersByTimeAsync(6_000);
  expect(shown()).toContain(frame.reading);
  expect(document.documentElement.lang).toBe("vi");
  window.history.replaceState(null, "", "/");
});
