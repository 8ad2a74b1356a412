import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const NODE_GLOBALS = [
  "require",
  "module",
  "process",
  "console",
  "__dirname",
  "__filename",
  "URL",
  "setTimeout",
  "Buffer",
];

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      "build/**",
      "out/**",
      "coverage/**",
      "node_modules/**",
      "bench/node_modules/**",
      "bench/out/**",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked, jsxA11y.flatConfigs.recommended],
    plugins: { "office-addins": officeAddins },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      complexity: ["error", 10],
      "max-lines": ["error", 250],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
          property,
          message: "Text of a sheet is never HTML.",
        })),
      ],
      "@typescript-eslint/no-explicit-any": "error",
      // CustomFunctions.Error is what Excel expects to be thrown; its type is not an Error.
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [{ from: "package", name: "Error", package: "custom-functions-runtime" }, "Error"],
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["{src,test}/**/*.tsx", "src/taskpane/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs["recommended-latest"].rules,
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", "Date", "console"],
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "No chance in the core.",
        },
        {
          selector: "NewExpression[callee.name='Date']",
          message: "A day is a whole number in the core.",
        },
      ],
    },
  },
  {
    files: ["src/{app,taskpane,commands,engine,text,functions}/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='Excel'][property.name='run']",
          message: "Excel.run belongs to src/workbook.",
        },
      ],
    },
  },
  {
    files: ["test/**"],
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, "readonly"])),
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly" } },
  }
);
