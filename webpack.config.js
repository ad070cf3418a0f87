const { chmodSync } = require("node:fs");
const { join } = require("node:path");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version } = require("./package.json");

const dist = join(__dirname, "dist");

/** Keeps import statements for webpack, which drops what nobody uses; the tests compile the same sources to CommonJS. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      swcrc: false,
      sourceMaps: true,
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "es6" },
    },
  },
};

const common = {
  mode: "production",
  devtool: "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules: [typescript] },
  // Builds twice, same bytes: nothing depends on the machine.
  optimization: {
    moduleIds: "named",
    chunkIds: "named",
    minimizer: [
      new MinimizerPlugin({
        minify: { implementation: MinimizerPlugin.swcMinify, options: { compress: { passes: 3 } } },
      }),
    ],
  },
  performance: false,
  stats: "errors-warnings",
};

/** Lets the shell start the program by its name. */
class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("ExecutablePlugin", ({ outputOptions }) =>
      chmodSync(join(outputOptions.path, outputOptions.filename), 0o755),
    );
  }
}

const commandLine = {
  ...common,
  name: "selfeval",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: { path: dist, filename: "selfeval.js" },
  // Readable as it is: somebody may look into the program that judges their figures.
  optimization: { ...common.optimization, minimize: false },
  plugins: [
    new DefinePlugin({ SELFEVAL_VERSION: JSON.stringify(version) }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
    new ExecutablePlugin(),
  ],
};

/** Reading and writing .xlsx in any browser; a test holds its size. */
const xlsxEngine = {
  ...common,
  name: "xlsx-engine",
  target: ["web", "es2022"],
  entry: "./src/xlsx/xlsx-workbook.ts",
  experiments: { outputModule: true },
  output: { path: dist, filename: "xlsx-engine.js", library: { type: "module" } },
};

module.exports = [commandLine, xlsxEngine];
