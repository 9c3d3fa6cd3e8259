/** A test in which nothing was asserted cannot fail: it fails. Runs before the afterEach of the file, so that what those assert does not count. */
afterEach(() => {
  const { assertionCalls, currentTestName } = expect.getState();
  if (assertionCalls === 0) throw new Error(`Nothing was asserted in "${currentTestName ?? ""}".`);
});
