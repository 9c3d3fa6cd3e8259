/** The ribbon's functions are there from the first moment: Excel on the web calls one as soon as office.js listens. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

test("every function the manifest names is associated before Office is ready", async () => {
  const associated: string[] = [];
  Object.assign(globalThis, {
    Office: {
      onReady: () => new Promise(() => undefined),
      actions: { associate: (name: string) => associated.push(name) },
    },
  });
  await import("../../src/commands/index");
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>([^<]+)</g)].map((match) => match[1]);
  expect(named).toHaveLength(3);
  expect([...associated].sort()).toEqual([...new Set(named)].sort());
});
