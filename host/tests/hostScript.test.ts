import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostScript } from "../cli/hostScript";
import { newWorkbook, openWorkbook } from "../workbook/workbook";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "host-script-"))));
afterAll(() => rm(folder, { recursive: true }));

async function run(script: string, ...args: string[]) {
  const name = `${Math.random().toString(36).slice(2)}.js`;
  await writeFile(join(folder, name), script);
  const words = args.map((word) => (word === "SCRIPT" ? name : word));
  const [out, err]: [string[], string[]] = [[], []];
  const code = await hostScript(words, {
    folder,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

test("runs a script on a file and saves elsewhere; ends with what happened, without a stack", async () => {
  const book = newWorkbook();
  book.activeSheet.setValue(0, 0, 20);
  const input = await book.save();
  await writeFile(join(folder, "in.xlsx"), input);
  await writeFile(join(folder, "broken.xlsx"), "not a workbook");
  const write = `Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.formulas = [[null, "=A1*2"]];
    range.load("values");
    await context.sync();
    console.log(JSON.stringify(range.values));
  });`;
  const done = await run(write, "in.xlsx", "SCRIPT", "--out", "out.xlsx");
  const lose = `await Excel.run(async (c) => { c.workbook.worksheets.getItem("x"); await c.sync(); });`;
  const refused = await run(lose, "SCRIPT");
  const failed = await run(`notThere();`, "-", "SCRIPT");
  const usage = await run("", "--nothing");
  const missing = await run("", "missing.xlsx", "SCRIPT");
  const broken = await run("", "broken.xlsx", "SCRIPT");
  const same = await run("", "in.xlsx", "SCRIPT", "--out", "in.xlsx");
  expect(done).toMatchObject({ code: 0, out: "[[20,40]]" });
  expect(done.err).toMatch(/^1 round trips, \d+ actions/);
  const saved = openWorkbook(new Uint8Array(await readFile(join(folder, "out.xlsx")))).activeSheet;
  expect(saved.cell(0, 1)).toEqual({ value: 40, formula: "=A1*2", error: false });
  expect(new Uint8Array(await readFile(join(folder, "in.xlsx")))).toEqual(new Uint8Array(input));
  expect([refused.code, refused.err]).toEqual([
    4,
    "ItemNotFound at WorksheetCollection.getItem: Tài nguyên được yêu cầu không tồn tại.",
  ]);
  expect([failed.code, failed.err]).toEqual([1, "the script failed: notThere is not defined"]);
  expect([usage.code, missing.code, broken.code, same.code]).toEqual([2, 2, 2, 2]);
  for (const { err } of [refused, failed, usage, missing, broken, same]) expect(err).not.toMatch(/^\s+at /m);
});

test("a script that awaits nothing is waited for; what it never caught ends it with a line, not a crash", async () => {
  const slow = await run(
    `Excel.run(async (c) => {
    await new Promise((done) => setTimeout(done, 200));
    c.workbook.worksheets.add("Sau");
    await c.sync();
    console.log("added");
  });`,
    "-",
    "SCRIPT",
  );
  // In a process of its own: jest has no say in what goes uncaught.
  await writeFile(
    join(folder, "lost.js"),
    `Excel.run(async (c) => { c.workbook.worksheets.getItem("x"); await c.sync(); });`,
  );
  const lost = spawnSync(
    process.execPath,
    [require.resolve("tsx/cli"), join(__dirname, "../cli/hostScript.ts"), "-", join(folder, "lost.js")],
    { encoding: "utf8" },
  );
  const caught = await run(
    `Excel.run(async (c) => { c.workbook.worksheets.getItem("x"); await c.sync(); }).catch((e) => console.log(e.code));`,
    "-",
    "SCRIPT",
  );
  const outside = await run(`console.log(1);`, "-", "SCRIPT", "--out", "no/such/folder.xlsx");
  expect([slow.code, slow.out]).toEqual([0, "added"]);
  expect([lost.status, lost.stderr]).toEqual([
    4,
    expect.stringMatching(/^ItemNotFound at WorksheetCollection.getItem: [^\n]*\n$/),
  ]);
  expect([caught.code, caught.out]).toEqual([0, "ItemNotFound"]);
  expect([outside.code, outside.err]).toEqual([
    2,
    expect.stringContaining("cannot write no/such/folder.xlsx"),
  ]);
});
