/** The add-in (what is shipped); the host page and the headless actions (`npm start`, `npm run report`: never shipped). */
const path = require("node:path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { version } = require("./package.json");

const OFFICE_JS = "https://appsforoffice.microsoft.com";

/** What a page of the add-in may load and ask for. Fluent's styles are inserted at run time, hence 'unsafe-inline' for styles only. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_JS} https://ajax.aspnetcdn.com`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  `connect-src 'self' ${OFFICE_JS}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  exclude: /node_modules/,
  options: { transpileOnly: true, compilerOptions: { noEmit: false, module: "ESNext", target: "ES2021" } },
};

const page = (name, template) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    scriptLoading: "defer",
    templateParameters: { policy: POLICY },
  });

function common(mode) {
  return {
    mode,
    target: ["web", "es2021"],
    devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    stats: "errors-warnings",
    cache: { type: "filesystem", cacheDirectory: path.join(__dirname, "node_modules/.cache/webpack") },
  };
}

/** The add-in: hashed static files any https host can serve; source maps lie apart. */
function addin(mode) {
  return {
    ...common(mode),
    name: "addin",
    // Hidden: no script names its map, so a browser's tools ask no server for one.
    devtool: mode === "production" ? "hidden-source-map" : "cheap-module-source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      dialog: "./src/commands/dialog.ts",
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: "js/[name].[contenthash:10].js",
      sourceMapFilename: "../build/source-maps/[name].[contenthash:10].map",
      devtoolModuleFilenameTemplate: "chi-tieu/[resource-path]",
      clean: true,
    },
    module: { rules: [typescript] },
    // Budgets are in compressed bytes: scripts/build.mjs.
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version) }),
      page("taskpane", "./src/taskpane/taskpane.html"),
      page("commands", "./src/commands/commands.html"),
      page("dialog", "./src/commands/dialog.html"),
      // Not manifest.xml: it names this machine. `npm run manifest` puts one for the real address beside these files.
      new CopyPlugin({
        patterns: [{ from: "assets/*.png" }, { from: "assets/help.html", to: "help.html" }],
      }),
    ],
  };
}

/** The host page. */
function host(mode) {
  return {
    ...common(mode),
    name: "host",
    entry: { host: "./host/page/index.ts" },
    output: { path: path.join(__dirname, "build/host"), filename: "host.[contenthash:10].js", clean: true },
    module: {
      rules: [
        typescript,
        { test: /\.css$/, type: "asset/source" },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new HtmlPlugin({ filename: "index.html", template: "./host/page/index.html", scriptLoading: "defer" }),
    ],
    performance: { hints: false },
  };
}

/** The add-in's actions for Node: what `npm run report` runs. Never shipped. */
function automation(mode) {
  return {
    ...common(mode),
    name: "automation",
    target: "node20",
    entry: { automation: "./src/commands/automation.ts" },
    output: {
      path: path.join(__dirname, "build/automation"),
      filename: "[name].js",
      library: { type: "commonjs2" },
      clean: true,
    },
    // One file: nothing is fetched later.
    module: { rules: [typescript], parser: { javascript: { dynamicImportMode: "eager" } } },
    plugins: [new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version) })],
  };
}

module.exports = (env, argv) => {
  const mode = argv.mode ?? "production";
  if (env.only === "addin") return addin(mode);
  if (env.only === "host") return host(mode);
  if (env.only === "automation") return automation(mode);
  return [addin(mode), host(mode)];
};
module.exports.POLICY = POLICY;
