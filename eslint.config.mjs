import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import prettier from "eslint-config-prettier";

const noCatch = {
  selector: "CatchClause",
  message: "catch stands in excel/inExcel, the pane's action hook and commands only (docs/architecture.md).",
};

export default tseslint.config(
  {
    ignores: [
      "dist",
      "dist-offline",
      "dist-page",
      "kit",
      "build",
      "coverage",
      "reports",
      "node_modules",
      "docs",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-extraneous-class": "off",
    },
  },
  {
    // What only types tell: a kind that a switch forgets (a default does not count), a promise nobody waits for.
    files: ["src/**/*.{ts,tsx}", "host/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: false, allowDefaultCaseForExhaustiveSwitch: false },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeAddins.configs.recommended.rules,
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      // A switch over a union counts as one way: it names every kind, however many there are.
      complexity: ["error", { max: 10, variant: "modified" }],
      "max-depth": ["error", 3],
      "no-restricted-syntax": ["error", noCatch],
    },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      // A component is a page of markup: what counts is its logic, kept small by complexity and depth.
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/excel/inExcel.ts", "src/taskpane/state/useAction.ts", "src/commands/**"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // Vocabulary and words are data: a list of words may be longer than a file of code.
    files: ["src/vocabulary/**", "src/text/**"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["scripts/**", "host/**", "bench/**", "tests/e2e/**", "*.js", "*.mjs"],
    rules: { "no-console": "off", "no-undef": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["host/**/*.{ts,tsx}"],
    ignores: ["host/tests/**"],
    rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  prettier,
);
