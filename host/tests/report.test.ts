/** `npm run report`, run as a person runs it: in a process of its own. */
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { HostWorkbook, Sheet } from "../workbook/model";
import { newWorkbook, openWorkbook } from "../workbook/workbook";

const ROOT = join(__dirname, "../..");
const SAMPLES = join(ROOT, "host/workbooks");
const SAMPLE = readFileSync(join(SAMPLES, "ngan-son-2023.xlsx"));
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
  // What every run does first, once for all of them.
  const script = `import("./scripts/build.mjs").then((all) => (all.buildAutomation(), all.buildCli()))`;
  const built = spawnSync(process.execPath, ["-e", script], { cwd: ROOT, encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stderr);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Paths are meant from the folder the command is given in. */
function report(...words: string[]): Promise<Run> {
  return reportIn({ LANG: "vi_VN.UTF-8" }, ...words);
}

function reportIn(shell: Record<string, string>, ...words: string[]): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, "scripts/report.mjs"), ...words], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder, LC_ALL: "", LC_MESSAGES: "", ...shell, FORCE_COLOR: "0" },
  });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
  });
}

function put(name: string, content: Uint8Array | string): string {
  const file = join(folder, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content);
  return name;
}

const json = (name: string) =>
  JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, unknown>;
const sheetsOf = (name: string) =>
  openWorkbook(new Uint8Array(readFileSync(join(folder, name)))).sheets.map((sheet) => sheet.name);

/** The shape of a value: names of fields and kinds, lists by their first item. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shape(value[0])];
  if (value === null || typeof value !== "object") return value === null ? "null" : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

describe("on the sample", () => {
  test.each(["1.14", "1.9"])(
    "with ExcelApi %s: a report in the output, the result as documented, the input as it was",
    async (api) => {
      const input = put(`mau-${api}.xlsx`, SAMPLE);
      const [out, result] = [`ra/${api}.xlsx`, `ra/${api}.json`];
      const { code, out: said, err } = await report(input, "--out", out, "--json", result, "--api", api);
      expect([code, err]).toEqual([0, ""]);
      expect(said).toContain(`Đã ghi: ${join(folder, out)}`);
      expect(readFileSync(join(folder, input)).equals(SAMPLE)).toBe(true);
      expect(sheetsOf(out)).toEqual([...sheetsOf(input), "Báo cáo 2023"]);
      const whole = json(result);
      const { indicators, subItems, issues, tables, ...rest } = whole as Record<
        string,
        Record<string, unknown>[]
      >;
      const figures = { printed: "string", kind: "string", value: "number" };
      expect(shape(rest)).toEqual({
        period: "null",
        owners: [],
        report: { sheet: "string", headline: "string", highlights: "string" },
        tally: {
          total: "number",
          exceeded: "number",
          met: "number",
          missed: "number",
          unknown: "number",
          metOrExceeded: "number",
        },
        cost: { roundTrips: "number", actions: "number", requestBytes: "number", responseBytes: "number" },
      });
      expect(whole.tally).toEqual({
        total: 34,
        exceeded: 16,
        met: 10,
        missed: 8,
        unknown: 0,
        metOrExceeded: 26,
      });
      expect(tables?.[0]).toMatchObject({
        sheet: "KT-XH 2023",
        address: "A7:H47",
        columns: { name: "B", target: "F", actual: "G" },
        indicators: 30,
      });
      expect(indicators).toHaveLength(34);
      expect(shape(indicators?.[0])).toEqual({
        sheet: "string",
        row: "number",
        number: "string",
        group: "string",
        name: "string",
        unit: "string",
        target: figures,
        actual: figures,
        attainment: "number",
        outcome: "string",
        period: "string",
        kind: "null",
        class: "null",
        expected: "null",
        forecast: "null",
        rest: "null",
        estimate: "null",
        secondPlan: expect.anything() as unknown,
        comparison: expect.anything() as unknown,
        owner: "null",
        years: "null",
        reason: "string",
      });
      expect(indicators?.[0]).toMatchObject({
        row: 11,
        name: "Thu ngân sách",
        attainment: 1.0108,
        outcome: "exceeded",
      });
      for (const each of indicators ?? []) {
        expect(["exceeded", "met", "missed", "unknown"]).toContain(each.outcome);
        expect(["number", "null"]).toContain(shape(each.attainment));
        expect(Object.keys((each.target ?? {}) as object)).toEqual(
          expect.arrayContaining(["printed", "kind", "value"]),
        );
      }
      expect(Array.isArray(subItems)).toBe(true);
      for (const issue of issues ?? []) {
        expect(Object.keys(issue).sort()).toEqual(["address", "code", "message", "sheet"]);
      }
    },
  );

  test("settings are used; what is not usable in them is named, the rest still holds", async () => {
    const input = put("cai-dat.xlsx", SAMPLE);
    const chosen = { report: { territory: "huyện Thử Nghiệm", year: "chưa rõ" } };
    put("cai-dat.json", JSON.stringify(chosen));
    const { code, err } = await report(input, "--settings", "cai-dat.json", "--json", "cd.json");
    expect(code).toBe(0);
    expect(err).toContain("settings.report.year");
    expect((json("cd.json").report as { headline: string }).headline).toContain("huyện Thử Nghiệm");
    expect(existsSync(join(folder, "cai-dat-bao-cao.xlsx"))).toBe(true);
  });
});

test("a folder: each workbook on its own, a line each, a summary; the first failure's code", async () => {
  const inputs: Record<string, Uint8Array | string> = {
    "nhieu/a-mau.xlsx": SAMPLE,
    "nhieu/b-hong.xlsx": SAMPLE.subarray(0, 4000),
    "nhieu/c-mau.xlsx": readFileSync(join(SAMPLES, "xa-tan-tien-2025.xlsx")),
    "nhieu/ghi-chu.txt": "không phải sổ",
    "nhieu/~$a-mau.xlsx": "khóa",
  };
  for (const [name, content] of Object.entries(inputs)) put(name, content);
  const { code, out, err } = await report(
    "nhieu",
    "--out",
    "nhieu-ra",
    "--json",
    "nhieu-json",
    "--docx",
    "nhieu-word",
  );
  expect(code).toBe(2);
  expect(out.trim().split("\n")).toEqual([
    "[1/3] a-mau.xlsx: xong",
    "[2/3] b-hong.xlsx: không đọc được",
    "[3/3] c-mau.xlsx: xong",
    "Xong 2/3 sổ.",
  ]);
  expect(err).toContain("b-hong.xlsx: tệp bị cụt");
  expect(readdirSync(join(folder, "nhieu-ra"))).toEqual(["a-mau.xlsx", "c-mau.xlsx"]);
  expect(readdirSync(join(folder, "nhieu-json"))).toEqual(["a-mau.json", "c-mau.json"]);
  expect(readdirSync(join(folder, "nhieu-word"))).toEqual(["a-mau.docx", "c-mau.docx"]);
  for (const [name, content] of Object.entries(inputs)) {
    expect(readFileSync(join(folder, name)).equals(Buffer.from(content as Uint8Array))).toBe(true);
  }
});

test("a folder on several cores gives the same bytes as on one; a run that was stopped does only what is missing", async () => {
  const tan = readFileSync(join(SAMPLES, "xa-tan-tien-2025.xlsx"));
  for (const name of ["a", "b", "c", "d"]) put(`loi/${name}.xlsx`, tan);
  put("loi/b.xlsx", SAMPLE.subarray(0, 4000));
  const fixed = { LANG: "vi_VN.UTF-8", SOURCE_DATE_EPOCH: "1795651200" };
  const one = await reportIn(fixed, "loi", "--out", "loi-1", "--workers", "1");
  const several = await reportIn(fixed, "loi", "--out", "loi-3", "--workers", "3");
  expect(several.out).toBe(one.out);
  expect(one.out.split("\n")).toContain("[2/4] b.xlsx: không đọc được");
  for (const name of ["a.xlsx", "c.xlsx", "d.xlsx"]) {
    expect(readFileSync(join(folder, "loi-3", name)).equals(readFileSync(join(folder, "loi-1", name)))).toBe(
      true,
    );
  }
  expect(readdirSync(join(folder, "loi-3"))).toEqual(["a.xlsx", "c.xlsx", "d.xlsx"]);
  await stoppedAfterTwo(fixed);
  const firstAt = statSync(join(folder, "loi-dung/a.xlsx")).mtimeMs;
  expect(existsSync(join(folder, "loi-dung/d.xlsx"))).toBe(false);
  const again = await reportIn(fixed, "loi", "--out", "loi-dung", "--workers", "1");
  expect(again.out).toBe(one.out);
  expect(statSync(join(folder, "loi-dung/a.xlsx")).mtimeMs).toBe(firstAt);
  expect(
    readFileSync(join(folder, "loi-dung/d.xlsx")).equals(readFileSync(join(folder, "loi-1/d.xlsx"))),
  ).toBe(true);
}, 300_000);

/** Ends the command, without a chance to tidy up, when it says that the second workbook is done. */
function stoppedAfterTwo(shell: Record<string, string>): Promise<void> {
  const addin = join(ROOT, "build/automation/automation.js");
  const words = ["loi", "--out", "loi-dung", "--workers", "1", "--addin", addin];
  const child = spawn(process.execPath, [join(ROOT, "build/cli/report.js"), ...words], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder, ...shell, CHI_TIEU_CLI: "report" },
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (text.includes("[2/4]")) child.kill("SIGKILL");
  });
  return new Promise((resolve) => child.once("close", () => resolve()));
}

test("a Word file beside the sheet says the same headline, and an input is never written over by it", async () => {
  const input = put("word/sample.xlsx", SAMPLE);
  const { code } = await report(input, "--json", "word/kq.json", "--docx", "word/bao-cao.docx");
  expect(code).toBe(0);
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, "word/bao-cao.docx"))));
  const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const { headline } = json("word/kq.json").report as { headline: string };
  expect(headline).toContain("26/34");
  expect(text).toContain(headline);
  const over = await report(input, "--docx", "word/sample.xlsx");
  expect(over.code).toBe(2);
  expect(over.err).toMatch(/trùng tệp vào/);
});

describe("what cannot be done", () => {
  const wide = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
  const locked = () => {
    const parts = unzipSync(SAMPLE);
    const xml = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    const lock = xml.replace(
      /<(\w+:)?bookViews/,
      (found, p = "") => `<${p}workbookProtection lockStructure="1"/>${found}`,
    );
    if (lock === xml) throw new Error("nowhere to lock");
    return zipSync({ ...parts, "xl/workbook.xml": strToU8(lock) });
  };
  const tableless = async () => {
    const book = newWorkbook();
    book.activeSheet.setValue(0, 0, "Danh bạ");
    return book.save();
  };

  test.each<[string, () => readonly string[] | Promise<readonly string[]>, number, RegExp]>([
    ["no input", () => [], 2, /Chưa nêu tệp nào[^]*Cách dùng/],
    ["an unknown option", () => ["a.xlsx", "--pdf", "x"], 2, /Không có tùy chọn --pdf/],
    ["an option without its value", () => ["a.xlsx", "--out"], 2, /--out cần một giá trị/],
    ["an ExcelApi that is not known", () => ["a.xlsx", "--api", "1.8"], 2, /ExcelApi 1\.8/],
    ["a missing file", () => ["khong-co.xlsx"], 2, /khong-co\.xlsx: không mở được/],
    [
      "a password",
      () => [put("mk.xlsx", Uint8Array.from([...CFB, ...wide("EncryptedPackage")]))],
      2,
      /mật khẩu/,
    ],
    ["an .xls", () => [put("cu.xls", Uint8Array.from([...CFB, ...wide("Workbook")]))], 2, /\.xls kiểu cũ/],
    ["half a file", () => [put("cut.xlsx", SAMPLE.subarray(0, 5000))], 2, /bị cụt/],
    [
      "a zip bomb",
      () => [put("bom.xlsx", zipSync({ ...unzipSync(SAMPLE), x: new Uint8Array(60e6) }))],
      2,
      /quá lớn/,
    ],
    ["a language that is not known", () => ["a.xlsx", "--lang", "fr"], 2, /Không có ngôn ngữ fr/],
    ["a text named .xlsx", () => [put("chu.xlsx", "STT;Chỉ tiêu")], 2, /không phải sổ Excel/],
    ["an empty folder", () => (mkdirSync(join(folder, "trong")), ["trong"]), 2, /Không có tệp/],
    [
      "missing settings",
      () => [put("a.xlsx", SAMPLE), "--settings", "khong.json"],
      2,
      /khong\.json: không mở được/,
    ],
    ["settings that are no JSON", () => [put("a.xlsx", SAMPLE), "--settings", put("x.json", "{")], 2, /JSON/],
    ["an output over the input", () => [put("a.xlsx", SAMPLE), "--out", "a.xlsx"], 2, /trùng tệp vào/],
    ["a result over the input", () => [put("a.xlsx", SAMPLE), "--json", "a.xlsx"], 2, /trùng tệp vào/],
    [
      "two workbooks of one name into one folder",
      () => [put("m/a.xlsx", SAMPLE), put("n/a.xlsx", SAMPLE), "--out", "chung"],
      2,
      /hai kết quả/,
    ],
    [
      "an output that is a folder",
      () => (mkdirSync(join(folder, "tm")), [put("a.xlsx", SAMPLE), "--out", "tm"]),
      2,
      /tm: không ghi được/,
    ],
    ["no indicator table", async () => [put("db.xlsx", await tableless())], 3, /Chưa thấy bảng chỉ tiêu/],
    ["a protected structure", () => [put("khoa.xlsx", locked())], 4, /khoa\.xlsx: .*(bảo vệ|khóa)/],
  ])("%s", async (_, words, expected, message) => {
    const given = await words();
    const before =
      given[0] !== undefined && /\.xls/.test(given[0])
        ? existsSync(join(folder, given[0])) && readFileSync(join(folder, given[0]))
        : null;
    const { code, out, err } = await report(...given);
    expect(err).toMatch(message);
    expect(code).toBe(expected);
    expect(`${out}${err}`).not.toMatch(/^\s+at .*[:(]\d+/m);
    if (before) expect(readFileSync(join(folder, given[0] ?? "")).equals(before)).toBe(true);
    const name = basename(given[0] ?? "x", ".xlsx");
    expect(existsSync(join(folder, `${name}-bao-cao.xlsx`))).toBe(false);
  });
});

test("the shell's language or --lang chooses the words; the result's words change by --lang alone", async () => {
  const tableless = newWorkbook();
  tableless.activeSheet.setValue(0, 0, "Danh bạ");
  put("none.xlsx", await tableless.save());
  put("sample.xlsx", SAMPLE);
  const english = { LANG: "en_US.UTF-8" };
  const [shell, asked, back, posix] = await Promise.all([
    reportIn(english, "none.xlsx"),
    reportIn({ LANG: "vi_VN.UTF-8" }, "none.xlsx", "--lang", "en"),
    reportIn(english, "none.xlsx", "--lang", "vi"),
    reportIn({ LANG: "C.UTF-8" }, "none.xlsx"),
  ]);
  for (const { code, err } of [shell, asked])
    expect([code, err]).toEqual([3, expect.stringMatching(/No indicator table/i)]);
  for (const { code, err } of [back, posix])
    expect([code, err]).toEqual([3, expect.stringContaining("Chưa thấy bảng chỉ tiêu")]);
  const reasons = async (...words: string[]) => {
    await reportIn(english, "sample.xlsx", "--json", "words.json", ...words);
    return (json("words.json").indicators as { reason: string }[])[0]?.reason;
  };
  expect(await reasons()).toMatch(/^Thực hiện /);
  expect(await reasons("--lang", "en")).not.toMatch(/Thực hiện/);
}, 60_000);

/** A small table: an exceeded, a missed and a met indicator; `result` stands in place of the first result. */
function table(result: (sheet: Sheet) => void): HostWorkbook {
  const workbook = newWorkbook();
  const { activeSheet } = workbook;
  [
    ["Chỉ tiêu", "ĐVT", "Kế hoạch 2025", "Thực hiện 2025"],
    ["Thu ngân sách", "tỷ đồng", 100, 110],
    ["Trồng rừng", "ha", 200, 190],
    ["Tỷ lệ hộ nghèo", "%", 5, 5],
  ].forEach((row, at) => row.forEach((value, column) => activeSheet.setValue(at, column, value)));
  result(activeSheet);
  return workbook;
}

test("formulas no program has worked out are, before anything is read", async () => {
  const workbook = table((sheet) => sheet.setFormula(1, 3, "=C2*1.1"));
  const parts = unzipSync(await workbook.save());
  const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(xml).toContain("</f><v>");
  parts["xl/worksheets/sheet1.xml"] = strToU8(xml.replace(/<\/f><v>[^<]*<\/v>/, "</f>"));
  const run = await report(put("chua-tinh.xlsx", zipSync(parts)), "--json", "chua-tinh.json");
  expect([run.code, run.err]).toEqual([0, ""]);
  expect(json("chua-tinh.json").tally).toMatchObject({ total: 3, exceeded: 1, missed: 1 });
});

test("missed rows that a protection kept from being marked are said, and listed in the result", async () => {
  const workbook = table((sheet) => (sheet.protection = { allowed: [], hasPassword: false }));
  const run = await report(put("khoa.xlsx", await workbook.save()), "--json", "khoa.json");
  expect([run.code, json("khoa.json").skipped]).toEqual([0, ["Sheet1"]]);
  expect(run.err).toContain("Sheet1");
});

test("a template's report is a workbook; an output of another kind is refused before anything is done", async () => {
  const workbook = table(() => undefined);
  workbook.extension = "xltx";
  const input = put("mau/bieu.xltx", await workbook.save());
  expect((await report(input)).code).toBe(0);
  const written = openWorkbook(new Uint8Array(readFileSync(join(folder, "mau/bieu-bao-cao.xlsx"))));
  expect(written.extension).toBe("xlsx");
  const wrong = await report(input, "--out", "mau/bieu.ods");
  expect([wrong.code, existsSync(join(folder, "mau/bieu.ods"))]).toEqual([2, false]);
});
