/**
 * Lets Node run the project's TypeScript as what is shipped is made from it. tsx would give every inner function its name back each
 * time it is made, which a bench would take for the code's own time.
 */
const Module = require("node:module");
const path = require("node:path");
const { transformFileSync } = require("@swc/core");

// As in jest.config.mjs: numfmt 4.0.1 names a file that it does not ship.
const numfmt = path.join(__dirname, "../node_modules/numfmt/dist/index.js");
const resolve = Module._resolveFilename;
Module._resolveFilename = (asked, ...rest) => resolve(asked === "numfmt" ? numfmt : asked, ...rest);

for (const extension of [".ts", ".tsx"])
  require.extensions[extension] = (module, file) => {
    const { code } = transformFileSync(file, {
      sourceMaps: "inline",
      module: { type: "commonjs" },
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: extension === ".tsx" },
        transform: { react: { runtime: "automatic" } },
      },
    });
    module._compile(code, file);
  };
