/** The add-in (what is shipped); the host page and the headless actions (`npm start`, `npm run report`: never shipped). */
const path = require("node:path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { version } = require("./package.json");

const OFFICE_JS = "https://appsforoffice.microsoft.com";

/** What a page may load and ask for, besides its own origin. Fluent's styles are inserted at run time, hence 'unsafe-inline' for styles only. */
const policyOf = (scripts, asked, more = []) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ...(more.some((one) => one.startsWith("worker-src")) ? [] : ["worker-src 'self'"]),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...asked].join(" "),
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Where the library comes from, and what the pages may then ask for. */
const ONLINE = {
  office: `${OFFICE_JS}/lib/1/hosted/office.js`,
  policy: policyOf([OFFICE_JS, "https://ajax.aspnetcdn.com"], [OFFICE_JS]),
};
const OFFLINE = {
  office: `lib/office-${require("@microsoft/office-js/package.json").version}/office.js`,
  policy: policyOf([], []),
};

const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  exclude: /node_modules/,
  options: { transpileOnly: true, compilerOptions: { noEmit: false, module: "ESNext", target: "ES2021" } },
};

const page = (name, template, library) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    scriptLoading: "defer",
    templateParameters: library,
  });

/** Fluent's list of tokens is 459 names of CSS variables, "var(--name)" each: our one line says the same (src/taskpane/parts/tokens). */
const shortTokens = new webpack.NormalModuleReplacementPlugin(/^\.\/tokens(\.js)?$/, (asked) => {
  if (!/@fluentui[\\/]tokens[\\/]/.test(asked.context)) return;
  asked.request = path.join(__dirname, "src/taskpane/parts/tokens.ts");
});

/** Styles for languages from right to left: none of the pane's (src/taskpane/parts/leftToRight). */
const leftToRight = new webpack.NormalModuleReplacementPlugin(
  /^rtl-css-js\/core$/,
  path.join(__dirname, "src/taskpane/parts/leftToRight.ts"),
);

/** Styles said twice for browsers that no Excel has (src/taskpane/parts/prefixes). */
const noPrefixes = new webpack.NormalModuleReplacementPlugin(
  /^\.\/stylis\/prefixerPlugin\.js$/,
  path.join(__dirname, "src/taskpane/parts/prefixes.ts"),
);

/** What nobody asks of a closed file (src/files/unreadParts). */
const noUnreadParts = new webpack.NormalModuleReplacementPlugin(
  /^\.\/(?:(?:chart|pivot|slicer)-reader|crypto\/agile)\.mjs$/,
  path.join(__dirname, "src/files/unreadParts.ts"),
);

/**
 * What runs up to the first verdict, nearly all of it once: Chromium from 136 then compiles whole files beside the page's thread while they come,
 * not each function when it is called. Other engines see a remark. After the minimizer, which drops remarks; before maps and hashes are made.
 */
const compiledWhole = new webpack.BannerPlugin({
  banner: "//# allFunctionsCalledOnLoad",
  raw: true,
  test: /^js\/(?:taskpane|actions)\./,
  stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 50,
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

/** The add-in: hashed static files any https host can serve; source maps lie apart. `isOffline`: Microsoft's library beside them. */
function addin(mode, isOffline = false) {
  const library = isOffline ? OFFLINE : ONLINE;
  return {
    ...common(mode),
    name: isOffline ? "offline" : "addin",
    // Hidden: no script names its map, so a browser's tools ask no server for one.
    devtool: mode === "production" ? !isOffline && "hidden-source-map" : "cheap-module-source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      dialog: "./src/commands/dialog.ts",
    },
    output: {
      path: path.join(__dirname, isOffline ? "dist-offline" : "dist"),
      filename: "js/[name].[contenthash:8].js",
      sourceMapFilename: "../build/source-maps/[name].[contenthash:8].map",
      devtoolModuleFilenameTemplate: "chi-tieu/[resource-path]",
      clean: true,
    },
    // The worker of many units has modules of its own: shared with it, those before the first verdict could not be joined as tightly.
    experiments: { layers: true },
    module: { rules: [typescript, { test: /[\\/]unitsWorker\.ts$/, layer: "worker" }] },
    optimization: {
      chunkIds: "total-size",
      moduleIds: "size",
      splitChunks: {
        chunks: (chunk) => !chunk.canBeInitial() && !["actions", "units-worker"].includes(chunk.name),
      },
    },
    // Budgets are in compressed bytes: scripts/build.mjs.
    performance: { hints: false },
    plugins: [
      shortTokens,
      leftToRight,
      noPrefixes,
      noUnreadParts,
      compiledWhole,
      new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version) }),
      page("taskpane", "./src/taskpane/taskpane.html", library),
      page("commands", "./src/commands/commands.html", library),
      page("dialog", "./src/commands/dialog.html", library),
      // Not manifest.xml: it names this machine. `npm run manifest` puts one for the real address beside these files.
      new CopyPlugin({
        patterns: [{ from: "assets/*.png" }, { from: "assets/help.html", to: "help.html" }],
      }),
    ],
  };
}

/** The host page; `isPage`: as the page without Excel, shipped with the offline build in its folder addin/. */
function host(mode, isPage = false) {
  return {
    ...common(mode),
    name: isPage ? "page" : "host",
    ...(isPage ? { devtool: false } : {}),
    entry: { host: "./host/page/index.ts" },
    output: {
      path: path.join(__dirname, isPage ? "dist-page" : "build/host"),
      filename: "host.[contenthash:10].js",
      clean: true,
    },
    module: {
      rules: [
        typescript,
        { test: /\.css$/, type: "asset/source" },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ __PAGE__: JSON.stringify(isPage), __VERSION__: JSON.stringify(version) }),
      new HtmlPlugin({
        filename: "index.html",
        template: "./host/page/index.html",
        scriptLoading: "defer",
        // A workbook on paper is drawn into frames and pictures of the page's own.
        templateParameters: {
          policy: isPage ? policyOf([], [], ["frame-src 'self'", "worker-src 'none'"]) : null,
        },
      }),
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

/** The headless commands themselves: bundled, so that nothing is compiled at a start. Never shipped. */
function cli(mode) {
  return {
    ...common(mode),
    name: "cli",
    target: "node20",
    devtool: false,
    entry: {
      report: "./host/cli/report.ts",
      worker: "./host/cli/worker.ts",
      reportWorker: "./host/cli/reportWorker.ts",
    },
    output: {
      path: path.join(__dirname, "build/cli"),
      filename: "[name].js",
      library: { type: "commonjs2" },
      clean: true,
    },
    optimization: { minimize: false },
    // The pool starts files of its own beside itself.
    externals: { tinypool: "import tinypool" },
    module: {
      rules: [typescript, { test: /\.m?js$/, resolve: { fullySpecified: false } }],
      parser: { javascript: { createRequire: false, dynamicImportMode: "eager" } },
    },
  };
}

module.exports = (env, argv) => {
  const mode = argv.mode ?? "production";
  if (env.only === "addin") return addin(mode);
  if (env.only === "offline") return addin(mode, true);
  if (env.only === "host") return host(mode);
  if (env.only === "page") return host(mode, true);
  if (env.only === "automation") return automation(mode);
  if (env.only === "cli") return cli(mode);
  return [addin(mode), host(mode)];
};
