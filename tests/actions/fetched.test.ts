import { fetchWrites, writes } from "../../src/actions/fetched";

afterEach(() => jest.resetModules());

test("what cannot be fetched is told as a failure with words of its own, and asked again it is fetched", async () => {
  jest.doMock("../../src/actions/writes", () => {
    throw new Error("Loading chunk writes failed.");
  });
  // Ahead of any need it fails in silence …
  await expect(fetchWrites()).resolves.toBeUndefined();
  // … and when it is needed, aloud.
  await expect(writes()).rejects.toMatchObject({
    name: "ExcelFailure",
    code: "FilesNotLoaded",
    message: expect.stringContaining("Loading chunk writes failed.") as string,
  });
  jest.dontMock("../../src/actions/writes");
  await expect(writes()).resolves.toHaveProperty("writeWholeReport");
});

test("it is fetched once", async () => {
  expect(writes()).toBe(writes());
  await writes();
});
