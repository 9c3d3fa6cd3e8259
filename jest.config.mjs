/** Unit and gateway tests; types are checked by tsc, not here. The browser walks are tests/e2e. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/tests", "<rootDir>/host/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  setupFiles: ["<rootDir>/tests/wordsAtHand.ts"],
  setupFilesAfterEnv: ["<rootDir>/tests/somethingAsserted.ts"],
  testPathIgnorePatterns: ["/tests/e2e/"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(@cj-tech-master|numfmt|hucre)/)"],
  // numfmt 4.0.1 names a dist/index.cjs in its package.json that it does not ship; tsconfig.json has the same line for tsx.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  // `npm run check -- --coverage`: reported, not chased.
  collectCoverageFrom: ["src/**/*.{ts,tsx}", "host/**/*.{ts,tsx}", "!host/tests/**"],
  coverageReporters: ["text", "text-summary"],
  maxWorkers: "50%",
  testTimeout: 30000,
};
