/** `npm run selfcheck`, run as a person runs it. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { POSES } from "../../host/office/shared/poses";
import { PROBES } from "../../src/model/selfcheck";

const ROOT = join(__dirname, "../..");

beforeAll(() => {
  const script = `import("./scripts/build.mjs").then(({ buildAutomation }) => buildAutomation())`;
  const built = spawnSync(process.execPath, ["-e", script], { cwd: ROOT, encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stderr);
}, 240_000);

function selfcheck(...words: string[]) {
  const env = { ...process.env, LC_ALL: "", LC_MESSAGES: "", LANG: "vi_VN.UTF-8", FORCE_COLOR: "0" };
  const script = join(ROOT, "scripts/selfcheck.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

test("says every assumption in Vietnamese, and 0 where nothing differs", () => {
  const { code, out } = selfcheck();
  expect(code).toBe(0);
  expect(out).toContain("Kết quả kiểm tra Excel này");
  expect(PROBES.filter((id) => !out.includes(`[${id}]`))).toEqual([]);
  expect(out).toMatch(/\d+ như mong đợi · 1 đã thích ứng · 0 khác/);
}, 60_000);

test("under a pose, in English", () => {
  const { code, out } = selfcheck("--pose", "semicolon", "--lang", "en");
  expect(code).toBe(0);
  expect(out).toMatch(/^Adapted · Separator between ranges \[listSeparator\] \(;\)/m);
}, 60_000);

test("an Excel that lets no workbook be asked: why, and 4", () => {
  const { code, out, err } = selfcheck("--pose", "groupedSheets");
  expect({ code, out }).toEqual({ code: 4, out: "" });
  expect(err.trim().length).toBeGreaterThan(10);
}, 60_000);

test("all of them, each under its name", () => {
  const { code, out } = selfcheck("--pose", "all");
  expect(code).toBe(0);
  expect(Object.keys(POSES).filter((name) => !out.includes(`“${name}”`))).toEqual([]);
  expect(out).toContain("Không hỏi được gì: groupedSheets, otherWorkbook.");
}, 480_000);

test.each([["--pose", "nix"], ["--lang", "km"], ["--nix"]])(
  "%s %s: says what there is, and 2",
  (...words) => {
    const { code, err } = selfcheck(...words.filter((word) => word !== undefined));
    expect(code).toBe(2);
    expect(err).toContain("semicolon");
  },
  60_000,
);
