/** `npm run fuzz [-- RUNS]`: every property test with RUNS (5,000) random cases each in place of a few hundred. */
import { install, run } from "./tool.mjs";

install();
const files = [
  "property",
  "hostile",
  "Fuzz",
  "growth",
  "amount",
  "tally",
  "review",
  "printed",
  "settings",
  "officeRange",
  "pageTyped",
  "address",
  "formula",
  "names",
];
process.exit(
  run("jest", [...files.map((name) => `tests/.*${name}`), "--testTimeout=3600000"], {
    nodeArgs: ["--no-deprecation"],
    env: { FUZZ_RUNS: process.argv[2] ?? "5000" },
  }),
);
