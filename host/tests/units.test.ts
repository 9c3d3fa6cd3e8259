/** `npm run report -- rollup` and `-- gather`, run as a person runs them: in a process of its own, on the sample set of communes. */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../workbook/workbook";

const ROOT = join(__dirname, "../..");
const COMMUNES = join(ROOT, "host/workbooks/communes");
const LIST = join(COMMUNES, "danh-sach.txt");

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "units-"));
  // What every run does first, once for all of them.
  const script = `import("./scripts/build.mjs").then((all) => (all.buildAutomation(), all.buildCli()))`;
  const built = spawnSync(process.execPath, ["-e", script], { cwd: ROOT, encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stderr);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(...words: string[]) {
  const done = spawnSync(process.execPath, [join(ROOT, "scripts/report.mjs"), ...words], {
    cwd: ROOT,
    encoding: "utf8",
    env: {
      ...process.env,
      INIT_CWD: folder,
      LC_ALL: "vi_VN.UTF-8",
      SOURCE_DATE_EPOCH: "1795651200",
      FORCE_COLOR: "0",
    },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

test("a folder is rolled up: one bad file costs one line, one thread and several give the same bytes, a stopped run goes on", () => {
  mkdirSync(join(folder, "sent/cum 3"), { recursive: true });
  for (const name of readdirSync(COMMUNES)) copyFileSync(join(COMMUNES, name), join(folder, "sent", name));
  const whole = readFileSync(join(COMMUNES, "duc-van.xlsx"));
  writeFileSync(join(folder, "sent/cum 3/hong.xlsx"), whole.subarray(0, whole.length / 2));
  writeFileSync(join(folder, "sent/~$xa.xlsx"), "lock");
  const all = ["rollup", "sent", "--units", LIST];
  const one = report(...all, "--out", "one.xlsx", "--json", "one.json", "--workers", "1");
  expect(one).toMatchObject({ code: 0, err: "" });
  const lines = one.out.trim().split("\n");
  expect(lines).toHaveLength(14);
  expect(lines.filter((line) => line.endsWith(": đã đọc"))).toHaveLength(11);
  expect(lines).toContainEqual(expect.stringContaining("cum 3/hong.xlsx: tệp hỏng"));
  expect(lines).toContainEqual(expect.stringContaining("lang-ngam.xlsx: tệp có mật khẩu"));
  expect(report(...all, "--out", "several.xlsx", "--workers", "3").code).toBe(0);
  expect(bytesOf("several.xlsx")).toEqual(bytesOf("one.xlsx"));
  expect(existsSync(join(folder, "one.xlsx.dang-doc"))).toBe(false);
  // Stopped before its result stood: what was read is kept, and read again only where the file changed.
  mkdirSync(join(folder, "stopped.xlsx"));
  expect(report(...all, "--out", "stopped.xlsx").code).toBe(2);
  rmSync(join(folder, "stopped.xlsx"), { recursive: true });
  const kept = join(folder, "stopped.xlsx.dang-doc");
  writeFileSync(kept, readFileSync(kept, "utf8").replaceAll('"refused":"damaged"', '"refused":"tooLarge"'));
  copyFileSync(join(COMMUNES, "duc-van.xlsx"), join(folder, "sent/lang-ngam.xlsx"));
  const again = report(...all, "--out", "stopped.xlsx").out.split("\n");
  expect(again).toContainEqual(expect.stringContaining("cum 3/hong.xlsx: tệp quá lớn"));
  expect(again).toContainEqual(expect.stringContaining("lang-ngam.xlsx: đã đọc"));
  const book = openWorkbook(bytesOf("one.xlsx"));
  expect(book.sheets.map(({ name }) => name)).toEqual([
    "Biểu tổng hợp",
    "Chỉ tiêu theo đơn vị",
    "Bản kê nộp",
    "Nguồn số liệu",
  ]);
  const result = JSON.parse(readFileSync(join(folder, "one.json"), "utf8")) as {
    submissions: { unit: string; state: string; sha256: string | null }[];
  };
  expect(result.submissions[0]).toMatchObject({ unit: "Xã Hiệp Lực", state: "missing" });
}, 600_000);

test("a master is filled from the files; the files and the master are not touched; wrong calls are told", () => {
  const master = join(COMMUNES, "xa-tan-tien.xlsx");
  copyFileSync(master, join(folder, "bang.xlsx"));
  const before = bytesOf("bang.xlsx");
  const done = report("gather", "bang.xlsx", join(COMMUNES, "bc_hoa_binh_xa.xlsx"), "--out", "ghep.xlsx");
  expect(done).toMatchObject({ code: 0, err: "" });
  expect(bytesOf("bang.xlsx")).toEqual(before);
  expect(openWorkbook(bytesOf("ghep.xlsx")).sheets.map(({ name }) => name)).toEqual([
    "Chỉ tiêu 2026",
    "Bản ghép",
  ]);
  expect(report("rollup", "sent").code).toBe(2);
  expect(report("rollup", "sent", "--out", "bang.csv").code).toBe(2);
  expect(report("gather", "bang.xlsx", "sent", "--out", "bang.xlsx").code).toBe(2);
}, 600_000);

test("units are asked in a workbook and a Word file of their own, by one table or by the files of a folder", () => {
  copyFileSync(join(COMMUNES, "trung-hoa.xlsx"), join(folder, "chung.xlsx"));
  const all = [
    "requests",
    "chung.xlsx",
    "--out",
    "phieu.xlsx",
    "--docx",
    "phieu.docx",
    "--json",
    "phieu.json",
  ];
  expect(report(...all, "--until", "14/12/2026")).toMatchObject({ code: 0, err: "" });
  const { asked, until } = JSON.parse(readFileSync(join(folder, "phieu.json"), "utf8")) as {
    until: string;
    asked: { to: string | null; rows: { name: string; ask: string }[] }[];
  };
  expect(until).toBe("2026-12-14");
  expect(asked.map(({ to }) => to)).toEqual([null]);
  const book = openWorkbook(bytesOf("phieu.xlsx"));
  expect(book.sheets.map(({ name }) => name)).toEqual(["Phiếu chưa rõ đơn vị"]);
  expect(bytesOf("phieu.docx").subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  const ofFolder = ["requests", COMMUNES, "--units", LIST, "--out", "phieu-xa.xlsx", "--json", "xa.json"];
  expect(report(...ofFolder).code).toBe(0);
  expect(openWorkbook(bytesOf("phieu-xa.xlsx")).sheets.length).toBeGreaterThan(5);
  expect(report(...all, "--until", "32/13/2026").code).toBe(2);
}, 600_000);
