import HtmlPlugin from "html-webpack-plugin";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

const swc = {
  swcrc: false,
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "es6" },
};

/** Built the way a new add-in is: the polyfill, what everybody shares, and the pane itself, each a script. */
export default {
  mode: "production",
  devtool: false,
  performance: false,
  stats: "errors-warnings",
  entry: {
    polyfill: join(here, "polyfill.ts"),
    react: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
    taskpane: { import: join(here, "index.tsx"), dependOn: "react" },
  },
  output: { filename: "taskpane/[name].js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, use: { loader: "swc-loader", options: swc } }] },
  plugins: [
    new HtmlPlugin({
      template: join(here, "page.html"),
      filename: "taskpane/taskpane.html",
      minify: false,
      chunks: ["polyfill", "react", "taskpane"],
    }),
  ],
};
