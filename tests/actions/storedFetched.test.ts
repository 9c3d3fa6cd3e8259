/** What was stored is read by a script of its own: not fetched where nothing was, and never taken for nothing where it cannot be. */
import { readStored } from "../../src/actions/fetched";
import { NOTHING_STORED, serialize } from "../../src/settings/index";

const BROKEN = "Loading chunk stored failed.";

afterEach(() => jest.resetModules());

test("nothing stored asks for nothing; what is stored cannot be left out", async () => {
  jest.doMock("../../src/settings/fromUnknown", () => {
    throw new Error(BROKEN);
  });
  await expect(readStored({ text: null, chunks: 0 })).resolves.toBe(NOTHING_STORED);
  const stored = { text: serialize({ settings: NOTHING_STORED.settings, report: null }), chunks: 1 };
  await expect(readStored(stored)).rejects.toMatchObject({ code: "FilesNotLoaded" });
  jest.dontMock("../../src/settings/fromUnknown");
  await expect(readStored(stored)).resolves.toMatchObject({ settings: { version: 1 }, lost: [] });
});
