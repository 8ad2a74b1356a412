const { compilerOptions } = require("./tsconfig.json");

const transform = {
  "^.+\\.(ts|tsx|mjs)$": [
    "ts-jest",
    {
      diagnostics: false,
      tsconfig: {
        ...compilerOptions,
        module: "commonjs",
        verbatimModuleSyntax: false,
        noEmit: false,
        allowJs: true,
      },
    },
  ],
};

const shared = {
  testEnvironment: "node",
  globalSetup: "<rootDir>/tools/excel-schema.cjs",
  transform,
  // numfmt 4.0.1 names a CommonJS file it does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
};

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: 90000,
  testSequencer: "<rootDir>/tools/slowest-first.cjs",
  // Asked for by `npm run test:coverage` only: it takes longer than a change may wait.
  collectCoverageFrom: ["src/core/**/*.ts", "src/workbook/**/*.ts"],
  coverageReporters: ["text-summary", "json"],
  coverageThreshold: { "./src/core/": { branches: 95 }, "./src/workbook/": { branches: 95 } },
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/host/", "<rootDir>/test/e2e/"],
    },
    { ...shared, displayName: "host", testMatch: ["<rootDir>/test/host/**/*.test.{ts,tsx}"] },
    { ...shared, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
