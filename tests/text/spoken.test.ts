/** English words are fetched where they are spoken; until then the Vietnamese ones stand in. */

test("words are fetched once, and are then at hand", async () => {
  jest.resetModules();
  const { fetchWords } = await import("../../src/text/spoken");
  const { reportText } = await import("../../src/text/report");
  const { classWord } = await import("../../src/text/progress");
  expect(typeof classWord).toBe("function");
  const vietnamese = reportText("vi");
  expect(reportText("en")).toBe(vietnamese);
  expect(await fetchWords("vi")).toBe(false);
  expect(await fetchWords("en")).toBe(true);
  expect(reportText("en").limitations.draftStart).toBe("[Draft] - ");
  expect(reportText("vi")).toBe(vietnamese);
  expect(await fetchWords("en")).toBe(false);
});
