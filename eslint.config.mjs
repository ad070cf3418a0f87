import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-extraneous-class": "off",
      "max-lines": ["error", { max: 250, skipComments: true }],
      eqeqeq: "error",
    },
  },
  {
    // Written by npm run catalogue; the list of checks has two lines for each.
    files: ["src/checks/examples.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["**/*.mjs", "webpack.config.js", ".scripts/**"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["test/**"], rules: { "max-lines": ["error", { max: 400, skipComments: true }] } },
);
