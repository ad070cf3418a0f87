const { chmodSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { withOrigin } = require("./.scripts/validate/manifest-origin.cjs");
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

/** Where Office.js comes from: Microsoft, its Chinese operator, or beside the pane for networks without internet. */
const officeSources = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "../office/office.js",
};

/** Fluent adds empty style elements and fills them rule by rule; the hash is that of nothing at all. */
const emptyStyles = "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Only what the page itself brings; figures have no way out. */
function contentPolicy(scripts) {
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    emptyStyles,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The pane and the ribbon's commands inside Excel, the page outside. --env officeJs=cdn|21vianet|self, origin=https://… */
function pages({ officeJs = "cdn", origin } = {}) {
  const source = officeSources[officeJs];
  if (!source) throw new Error(`officeJs=${officeJs} 无法识别，可选：${Object.keys(officeSources).join("、")}。`);
  const inOffice = contentPolicy(source.startsWith("https:") ? ` ${new URL(source).origin}` : "");
  const page = (name, template, filename, csp) =>
    new HtmlPlugin({
      template,
      filename,
      chunks: [name],
      officeJs: source,
      csp,
      scriptLoading: "defer",
      minify: false,
    });
  return {
    ...common,
    name: "pages",
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
      notice: "./src/commands/notice.ts",
      standalone: "./src/standalone/index.tsx",
    },
    output: {
      path: dist,
      filename: "[name]/[name].[contenthash:8].js",
      chunkFilename: "chunks/[name].[contenthash:8].js",
      publicPath: "auto",
    },
    module: { rules: [typescript, { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] }] },
    plugins: [
      new DefinePlugin({ SELFEVAL_VERSION: JSON.stringify(version) }),
      new CssPlugin({
        filename: "[name]/[name].[contenthash:8].css",
        chunkFilename: "chunks/[name].[contenthash:8].css",
      }),
      page("taskpane", "src/taskpane/taskpane.html", "taskpane/taskpane.html", inOffice),
      page("commands", "src/commands/commands.html", "commands/commands.html", inOffice),
      page("notice", "src/commands/notice.html", "commands/notice.html"),
      page("standalone", "src/standalone/standalone.html", "standalone/index.html", contentPolicy("")),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/sample.xlsx", to: "standalone/sample.xlsx" },
          { from: "manifest.xml", transform: (xml) => (origin ? withOrigin(xml.toString(), origin) : xml) },
          ...(officeJs === "self" ? [{ from: "node_modules/@microsoft/office-js/dist", to: "office" }] : []),
        ],
      }),
    ],
  };
}

module.exports = (env) => [commandLine, xlsxEngine, pages(env)];
