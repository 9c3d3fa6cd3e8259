import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { execFileSync, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DOMParser, type Element } from "@xmldom/xmldom";

const root = join(__dirname, "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const BASE = "https://localhost:3000/";
const SCRIPT = join(root, "scripts/manifest.mjs");

function parse(text: string): Element {
  const faults: string[] = [];
  const parsed = new DOMParser({
    onError: (level, message) => void faults.push(`${level}: ${message}`),
  }).parseFromString(text, "text/xml");
  expect(faults).toEqual([]);
  if (!parsed.documentElement) throw new Error("no root element");
  return parsed.documentElement;
}

const manifest = parse(source);

function children(parent: Element): Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
}

function all(name: string): Element[] {
  return Array.from(manifest.getElementsByTagName(name));
}

/** Children in the order of Microsoft's schemas (ms-owemxml): a wrong order keeps the add-in from loading. */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "ToolTip", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

function elements(from: Element): Element[] {
  return [from, ...children(from).flatMap(elements)];
}

test("is well formed, and its elements stand in the schema's order", () => {
  for (const parent of elements(manifest)) {
    const order = ORDER[parent.tagName];
    if (!order) continue;
    const places = children(parent).map((child) => order.indexOf(child.tagName));
    expect({ parent: parent.tagName, unknown: places.includes(-1) }).toEqual({
      parent: parent.tagName,
      unknown: false,
    });
    expect(places).toEqual([...places].sort((one, other) => one - other));
  }
});

test("asks for ExcelApi 1.9, reading and writing of the document, Vietnamese first", () => {
  expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
    ["ExcelApi", "1.9"],
  ]);
  expect(all("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
  expect(all("DefaultLocale")[0]?.textContent).toBe("vi-VN");
  expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
    "Workbook",
    "Workbook",
  ]);
});

test("every string has an English override, and keeps to Office's lengths", () => {
  const limits: Record<string, number> = { DisplayName: 125, Description: 250 };
  const named = [
    ...all("DisplayName"),
    ...all("Description").filter((it) => it.hasAttribute("DefaultValue")),
  ];
  const strings = [...named, ...all("bt:String")];
  expect(strings.length).toBeGreaterThan(10);
  for (const string of strings) {
    const isShort = string.parentNode?.nodeName === "bt:ShortStrings";
    const limit = limits[string.tagName] ?? (isShort ? 125 : 250);
    const override = children(string).filter((child) => child.getAttribute("Locale") === "en-US");
    expect({ string: string.getAttribute("id") ?? string.tagName, overrides: override.length }).toMatchObject(
      { overrides: 1 },
    );
    for (const value of [string.getAttribute("DefaultValue"), override[0]?.getAttribute("Value")]) {
      expect(value?.trim()).toBeTruthy();
      expect(value?.length).toBeLessThanOrEqual(limit);
    }
  }
});

test("every resource id resolves, is unique, at most 32 characters, and is used", () => {
  const declared = ["bt:Image", "bt:Url", "bt:String"]
    .flatMap(all)
    .map((element) => element.getAttribute("id"))
    .filter((id): id is string => id !== null);
  expect(new Set(declared).size).toBe(declared.length);
  expect(declared.filter((id) => id.length > 32)).toEqual([]);
  const used = elements(manifest)
    .map((element) => element.getAttribute("resid"))
    .filter((id): id is string => id !== null);
  expect(used.filter((id) => !declared.includes(id))).toEqual([]);
  expect(declared.filter((id) => !used.includes(id))).toEqual([]);
});

test("every page and icon it names is made by the build", () => {
  const addresses = [...source.matchAll(/"(https:\/\/[^"]+)"/g)].map((match) => match[1] ?? "");
  expect(addresses.length).toBeGreaterThan(30);
  const config = readFileSync(join(root, "webpack.config.js"), "utf8");
  for (const address of addresses) {
    expect(address.startsWith(BASE)).toBe(true);
    const path = address.slice(BASE.length);
    const made = path.startsWith("assets/")
      ? existsSync(join(root, path))
      : config.includes(`page("${path.replace(".html", "")}"`) || config.includes(`to: "${path}"`);
    expect({ path, made }).toEqual({ path, made: true });
  }
});

test("each icon has the sizes Office asks for, and is as large as it says", () => {
  for (const icon of all("Icon")) {
    expect(children(icon).map((image) => image.getAttribute("size"))).toEqual([
      "16",
      "20",
      "24",
      "32",
      "40",
      "48",
      "64",
      "80",
    ]);
  }
  for (const image of all("bt:Image").filter((it) => it.hasAttribute("DefaultValue"))) {
    const file = (image.getAttribute("DefaultValue") ?? "").slice(BASE.length);
    const bytes = readFileSync(join(root, file));
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  }
  for (const size of [96, 128]) expect(existsSync(join(root, `assets/icon-${size}.png`))).toBe(true);
});

test("the pane has the one id Office opens with a workbook a person marked", () => {
  expect(all("TaskpaneId").map((element) => element.textContent)).toEqual([
    "Office.AutoShowTaskpaneWithDocument",
  ]);
});

test("Microsoft's own reader finds in it what Excel shows", () => {
  const tool = join(root, "node_modules/office-addin-manifest/cli.js");
  const told = execFileSync(process.execPath, [tool, "info", "manifest.xml"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const line of [
    "Name: Chỉ tiêu",
    "Type: TaskPaneApp",
    "Default Locale: vi-VN",
    "Hosts: Workbook",
    "Permissions: ReadWriteDocument",
    `Source Location: ${BASE}taskpane.html`,
  ])
    expect(told).toContain(line);
});

test("every function a button names is associated by the ribbon's script, and none besides", async () => {
  const associate = jest.fn();
  Object.assign(globalThis, { Office: { actions: { associate }, onReady: async () => undefined } });
  await import("../src/commands");
  const named = all("FunctionName").map((element) => element.textContent);
  expect(named).toHaveLength(3);
  expect(associate.mock.calls.map(([name]) => name as string).sort()).toEqual([...named].sort());
});

test("its version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
});

describe("npm run manifest", () => {
  const command = (...words: string[]): string =>
    execFileSync(process.execPath, [SCRIPT, ...words], {
      encoding: "utf8",
      stdio: "pipe",
    });

  test("moves every address to the one given and changes nothing else", () => {
    const made = execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import { manifestFor } from ${JSON.stringify(pathToFileURL(SCRIPT).href)}; process.stdout.write(manifestFor("https://xa.example.gov.vn/chi-tieu/"));`,
      ],
      { encoding: "utf8" },
    );
    expect(made).not.toContain("localhost");
    expect(made.replaceAll("https://xa.example.gov.vn/chi-tieu", "https://localhost:3000")).toBe(source);
    parse(made);
  });

  test("support and help addresses are settings; the rest stays", () => {
    const folder = mkdtempSync(join(tmpdir(), "manifest-"));
    const out = join(folder, "made.xml");
    const help = "https://xa.example.gov.vn/giup?muc=1&ngon-ngu=vi";
    command(
      "https://xa.example.gov.vn",
      "--support",
      "https://xa.example.gov.vn/hoi",
      "--help-page",
      help,
      "--out",
      out,
    );
    const made = readFileSync(out, "utf8");
    rmSync(folder, { recursive: true });
    parse(made);
    expect(made).toContain('<SupportUrl DefaultValue="https://xa.example.gov.vn/hoi" />');
    expect(made).toContain(`id="Help.Url" DefaultValue="${help.replace("&", "&amp;")}"`);
    expect(made).toContain('id="Pane.Url" DefaultValue="https://xa.example.gov.vn/taskpane.html"');
  });

  test.each([
    [[]],
    [["http://xa.example.gov.vn"]],
    [["xa.example.gov.vn"]],
    [["https://xa.example.gov.vn/?a=1"]],
    [["https://xa.example.gov.vn", "https://huyen.example.gov.vn"]],
    [["https://xa.example.gov.vn", "--support", "mailto:cntt@example.gov.vn"]],
    [["https://xa.example.gov.vn", "--suport", "https://xa.example.gov.vn/hoi"]],
    [["https://xa.example.gov.vn", "--out", "no/such/folder/manifest.xml"]],
  ])("refuses %j in plain words", (words) => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("npm run manifest -- https://address/folder");
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
