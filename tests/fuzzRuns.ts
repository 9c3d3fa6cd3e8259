/** FUZZ_RUNS random cases of every property that does not say how many it wants: `npm run fuzz`. */
import type * as FastCheck from "fast-check";

if (process.env["FUZZ_RUNS"] !== undefined) {
  const { configureGlobal } = jest.requireActual<typeof FastCheck>("fast-check");
  configureGlobal({ numRuns: Number(process.env["FUZZ_RUNS"]) });
}
