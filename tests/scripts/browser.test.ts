/** Where a browser and LibreOffice come from: decided by the real script, in a process whose PATH holds only what the test lays there. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const SCRIPT = pathToFileURL(join(__dirname, "../../scripts/browser.mjs")).href;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "path-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);

/** A command that writes down how it was called and then does this (sh, no PATH needed). */
function lay(name: string, does = ""): string {
  writeFileSync(at(name), `#!/bin/sh\necho "${name} $*" >> "${at("calls")}"\n${does}\n`);
  chmodSync(at(name), 0o755);
  return at(name);
}

const calls = () => (existsSync(at("calls")) ? readFileSync(at("calls"), "utf8").trim().split("\n") : []);

/** An expression of the script's, there. */
function asked(expression: string, env: Record<string, string> = {}): unknown {
  const code = `import * as it from ${JSON.stringify(SCRIPT)}; process.stdout.write("\\n" + JSON.stringify(${expression}));`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
    // Without SystemRoot Node does not start on Windows.
    env: { PATH: folder, SystemRoot: process.env.SystemRoot, ...env },
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout.slice(done.stdout.lastIndexOf("\n")));
}

/** An apt-get that installs by laying this program, or may not; sudo, which a process without rights goes through, runs what it is given. */
function packages(program: string | null): void {
  const installs = program ? `echo > "${at(program)}"; /bin/chmod 755 "${at(program)}"` : "exit 100";
  lay("apt-get", `case "$*" in *install*) ${installs};; esac`);
  lay("sudo", 'shift\nexec "$@"');
}

(process.platform === "linux" ? describe : describe.skip)("on Linux", () => {
  test("a browser that is told is taken", () => {
    lay("chromium");
    const told = lay("my-own-chrome");
    expect(asked("it.needBrowser()", { CHROME_PATH: told })).toBe(told);
  });

  test("one that is told and is not there gives way to the one on the PATH", () => {
    const there = lay("chromium");
    expect(asked("it.needBrowser()", { CHROME_PATH: at("nothing") })).toBe(there);
  });

  test.each([
    ["it.needBrowser()", ["google-chrome", "chromium"]],
    ["it.needBrowser()", ["microsoft-edge"]],
    ["it.needLibreOffice()", ["libreoffice"]],
  ])("%s finds %j without installing", (expression, names) => {
    packages(null);
    names.forEach((name) => lay(name));
    expect(asked(expression)).toBe(at(names[0] ?? ""));
    expect(calls()).toEqual([]);
  });

  test("a file that cannot be run and a folder of that name are not browsers", () => {
    writeFileSync(at("chromium"), "");
    expect(asked("it.findBrowser()")).toBeNull();
    expect(asked('it.onPath(".")')).toBeNull();
  });

  test.each([
    ["it.needBrowser()", "chromium", "chromium"],
    ["it.needLibreOffice()", "soffice", "libreoffice-calc"],
  ])("%s where there is none has the distribution install it", (expression, program, named) => {
    packages(program);
    expect(asked(expression)).toBe(at(program));
    const installing = calls().filter((call) => call.startsWith("apt-get install"));
    expect(installing).toHaveLength(1);
    expect(installing[0]).toContain(named);
    expect(installing[0]).toContain("-y");
  });

  test.each(["it.needBrowser()", "it.needLibreOffice()"])(
    "%s is null where packages may not be installed",
    (expression) => {
      packages(null);
      expect(asked(expression)).toBeNull();
      expect(calls().some((call) => call.startsWith("apt-get install"))).toBe(true);
    },
  );

  test.each(["it.needBrowser()", "it.needLibreOffice()"])(
    "%s is null where there is no apt-get",
    (expression) => {
      expect(asked(expression)).toBeNull();
    },
  );

  if (process.getuid?.() !== 0) {
    test("a person without sudo is not asked for anything", () => {
      lay("apt-get");
      expect(asked("it.needBrowser()")).toBeNull();
      expect(calls()).toEqual([]);
    });
  }
});

describe("what could not be had", () => {
  const untested = (browser: string, office: string, isCI: boolean) =>
    asked(`it.untested({ browser: ${browser}, office: ${office}, isCI: ${String(isCI)} })`) as {
      words: string[];
      skipped: number;
      failed: number;
    };

  test("nothing is said when both are there", () => {
    expect(untested('"a"', '"b"', true)).toEqual({ words: [], skipped: 0, failed: 0 });
  });

  test("is said in capitals with what to set, and counted as skipped", () => {
    const { words, skipped, failed } = untested("null", "null", false);
    expect(words).toHaveLength(2);
    expect(words[0]).toMatch(/BROWSER TESTS WERE NOT RUN.*CHROME_PATH/);
    expect(words[1]).toMatch(/LIBREOFFICE CHECKS WERE NOT RUN.*SOFFICE_PATH/);
    expect({ skipped, failed }).toEqual({ skipped: 1, failed: 0 });
  });

  test.each([
    ["null", '"b"', 1],
    ['"a"', "null", 1],
    ["null", "null", 2],
  ])("fails in CI: browser %s, LibreOffice %s", (browser, office, failed) => {
    expect(untested(browser, office, true).failed).toBe(failed);
  });
});
