/** What `npm run watch` rests on: the server tells the host page, and it alone, that something changed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const SCRIPT = pathToFileURL(join(__dirname, "../../scripts/serve.mjs")).href;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "served-"));
  for (const name of ["index", "taskpane"])
    writeFileSync(join(folder, `${name}.html`), `<body>${name}</body>`);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What `code` answers, run with the server's address as `address` and the emitter as `changes` (null: nobody watches). */
function served(code: string, changes: "new EventEmitter()" | "null"): unknown {
  const whole = `import { EventEmitter } from "node:events"; import { serve } from ${JSON.stringify(SCRIPT)};
    const changes = ${changes};
    const place = ${JSON.stringify(folder)};
    const server = await serve({ port: 0, changes, extra: { "/": place, "/addin/": place } });
    const { address } = server;
    const text = async (path) => (await fetch(address + path)).text();
    const answer = await (async () => { ${code} })();
    await server.close();
    process.stdout.write(JSON.stringify(answer));`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", whole], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout);
}

const HEAR = `
  const stream = (await fetch(address + "changes")).body.pipeThrough(new TextDecoderStream()).getReader();
  let heard = (await stream.read()).value;
  changes.emit("change");
  heard += (await stream.read()).value;
  await stream.cancel();
  return heard;`;

test("a change is a message of the stream the page listens to", () => {
  expect(served(HEAR, "new EventEmitter()")).toMatch(/^: watching\n\ndata: /);
});

test("the host page listens; the add-in's own pages, whose policy forbids it, do not", () => {
  const [page, pane] = served(
    `return [await text(""), await text("addin/taskpane.html")];`,
    "new EventEmitter()",
  ) as [string, string];
  expect(page).toContain('new EventSource("/changes")');
  expect(pane).toBe("<body>taskpane</body>");
});

test("without a watcher nobody listens and there is no such address", () => {
  const [page, status] = served(
    `return [await text(""), (await fetch(address + "changes")).status];`,
    "null",
  ) as [string, number];
  expect(page).toBe("<body>index</body>");
  expect(status).toBe(404);
});
