import { JSDOM } from "jsdom";
import { bootExcel, type BootedExcel } from "../office/bootExcel";
import { openFrame, type Frame, type FrameEvent, type FrameOptions, type FrameScript } from "../office/frame";
import { newWorkbook } from "../workbook/workbook";

/** A whole window of jsdom's, as a browser's: what ours is held against. */
function wholeWindow({ address, name, scripts, added }: FrameOptions): Frame {
  const dom = new JSDOM(
    `<!doctype html><html><head>${scripts.map((src) => `<script src="${src}"></script>`).join("")}</head><body></body></html>`,
    { url: address, runScripts: "outside-only" },
  );
  const { window } = dom;
  window.name = name;
  Object.defineProperty(window.document, "domain", { value: new URL(address).hostname });
  Object.assign(window, { Error, Promise, JSON });
  const { head } = window.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const script = node as unknown as FrameScript;
    if (!script.src) return append(node);
    added(script);
    return node;
  };
  return { realm: dom.getInternalVMContext(), window };
}

/** Everything office.js says to the host and is told, without what no two loads have in common. */
async function said(opens: (options: FrameOptions) => Frame): Promise<string[]> {
  const lines: string[] = [];
  const plain = (text: string) =>
    text
      .replace(/host-\d+-\w+/g, "conversation")
      .replace(/"_correlationId":\d+/g, '"_correlationId":0')
      // Times and marks of this load in what is told of use; that it is told, and under which names, stays.
      .replace(/"value":("[^"]*"|[\d.e-]+)/g, '"value":0');
  const excel = await bootExcel({
    workbook: newWorkbook(),
    opens: (options) => {
      const frame = opens(options);
      heard(frame.window, (text) => lines.push(plain(text)));
      return frame;
    },
  });
  try {
    await work(excel, lines);
  } finally {
    excel.close();
  }
  return lines;
}

/** Listens on the opener that will be given to the window. */
function heard(window: object, told: (text: string) => void): void {
  const define = Object.defineProperty;
  jest.spyOn(Object, "defineProperty").mockImplementation((target, name, descriptor) => {
    if (target !== window || name !== "opener") return define(target, name, descriptor);
    const { postMessage } = descriptor.value as { postMessage(text: string): void };
    const opener = {
      postMessage: (text: string) => {
        told(text);
        postMessage(text);
      },
    };
    return define(target, name, { ...descriptor, value: opener });
  });
}

async function work(excel: BootedExcel, lines: string[]): Promise<void> {
  const changed: string[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Chỉ tiêu");
    sheet.onChanged.add(async ({ address }) => void changed.push(address));
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", "=B1*2"],
    ];
    const read = sheet.getRange("A1:B2").load("values,formulas,numberFormat");
    await context.sync();
    lines.push(JSON.stringify([read.values, read.formulas, read.numberFormat]));
  });
  await excel.settled();
  lines.push(...changed);
  const { settings } = excel.Office.context.document;
  settings.set("ours", { one: 1 });
  await new Promise<void>((done) => settings.saveAsync(() => done()));
  const missing = excel.run(async (context) => {
    context.workbook.worksheets.getItem("none").load("name");
    await context.sync();
  });
  await missing.catch(({ code, debugInfo }: OfficeExtension.Error) =>
    lines.push(`${code} ${JSON.stringify(debugInfo)}`),
  );
  lines.push(JSON.stringify(excel.Office.context.diagnostics), excel.Office.context.displayLanguage);
  excel.Office.actions.associate("act", (event: Office.AddinCommands.Event) => event.completed());
  lines.push(await excel.invokeCommand("act"));
}

test("office.js says the same in our window as in a whole one: loading, reading, writing, events, settings, refusals, commands", async () => {
  const whole = await said(wholeWindow);
  jest.restoreAllMocks();
  const ours = await said(openFrame);
  jest.restoreAllMocks();
  expect(whole.length).toBeGreaterThan(12);
  expect(ours).toEqual(whole);
});

describe("a window of ours", () => {
  const options = {
    address: "http://localhost/a.html?b=c#d",
    name: "n",
    scripts: ["s.js"],
    added: () => undefined,
  };
  const opened = () => openFrame(options).window as Window & typeof globalThis & { seen?: string };

  test("says what goes wrong in a listener, and goes on with the next", () => {
    const window = opened();
    const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const got: string[] = [];
    window.addEventListener("message", () => {
      throw new Error("first");
    });
    const second = { handleEvent: ({ type }: FrameEvent) => got.push(type) } as unknown as EventListener;
    window.addEventListener("message", second);
    window.dispatchEvent(new MessageEvent("message"));
    window.removeEventListener("message", second);
    window.dispatchEvent(new MessageEvent("message"));
    expect(got).toEqual(["message"]);
    expect(error).toHaveBeenCalledTimes(2);
    error.mockRestore();
  });

  test("takes addresses apart as a link does, keeps what is stored, and has no picture", () => {
    const { document, location, localStorage } = opened();
    const link = document.createElement("a");
    expect([link.href, link.protocol]).toEqual(["", ":"]);
    link.href = "https://a.vn:8443/x?y#z";
    const { protocol, host, hostname, port, pathname, search, hash } = link;
    expect({ protocol, host, hostname, port, pathname, search, hash }).toEqual({
      ...{ protocol: "https:", host: "a.vn:8443", hostname: "a.vn", port: "8443" },
      ...{ pathname: "/x", search: "?y", hash: "#z" },
    });
    expect([location.search, location.hash, String(location)]).toEqual(["?b=c", "#d", options.address]);
    localStorage.setItem("k", "1");
    expect([
      localStorage.getItem("k"),
      localStorage.getItem("none"),
      localStorage.length,
      localStorage.key(0),
    ]).toEqual(["1", null, 1, "k"]);
    localStorage.removeItem("k");
    expect(localStorage.length).toBe(0);
    expect(() => document.createElement("div")).toThrow("no <div>");
  });

  test("ends its timers and listeners when it is closed", async () => {
    const window = opened();
    const got: string[] = [];
    window.setTimeout(() => got.push("late"), 5);
    window.setInterval(() => got.push("again"), 5);
    window.clearTimeout(window.setTimeout(() => got.push("cleared"), 0));
    window.setTimeout((word: string) => got.push(word), 0, "given");
    window.addEventListener("message", () => got.push("heard"));
    await new Promise((done) => setTimeout(done, 2));
    window.close();
    window.dispatchEvent(new MessageEvent("message"));
    await new Promise((done) => setTimeout(done, 20));
    expect([window.closed, got]).toEqual([true, ["given"]]);
  });
});
