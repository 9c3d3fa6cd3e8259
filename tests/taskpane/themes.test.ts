/** The pane's themes are Fluent's, as far as anything names their tokens. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

import { darkTheme, lightTheme } from "../../src/taskpane/parts/themes";

const ROOT = join(__dirname, "../..");

function sources(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() && wanted.test(entry.name)
      ? [readFileSync(join(entry.parentPath, entry.name), "utf8")]
      : [],
  );
}

function named(texts: readonly string[], pattern: RegExp): Set<string> {
  const names = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? ""));
  return new Set(names.filter((name) => name in webLightTheme));
}

test("each token has the value Fluent's web themes give it", () => {
  expect(Object.keys(lightTheme).length).toBeGreaterThan(100);
  expect(Object.keys(darkTheme).sort()).toEqual(Object.keys(lightTheme).sort());
  expect(webLightTheme).toMatchObject(lightTheme);
  expect(webDarkTheme).toMatchObject(darkTheme);
});

test("every token the pane's own styles name is there", () => {
  const own = named(sources(join(ROOT, "src/taskpane"), /\.tsx?$/), /\btokens\.(\w+)/g);
  expect(own.size).toBeGreaterThan(40);
  expect([...own].filter((name) => !(name in lightTheme))).toEqual([]);
});

const PARTS =
  "button menu message-bar input search select field checkbox radio switch textarea link divider progress provider label popover tabster".split(
    " ",
  );

test("every token the styles of the parts in use name is there", () => {
  const fluent = join(ROOT, "node_modules/@fluentui");
  const imported = sources(join(ROOT, "src/taskpane"), /\.tsx?$/).flatMap((text) =>
    [...text.matchAll(/import \{([^}]*)\} from "@fluentui\/react-components"/g)].flatMap(([, names = ""]) =>
      names.split(",").map((name) => name.trim()),
    ),
  );
  // A part of another family brings tokens of its own: it belongs into PARTS, its tokens into parts/themes.
  const known =
    /^$|^(?:make|merge)|^(?:Button|Menu\w*|MessageBar\w*|Input|SearchBox|Select|Field|Checkbox|Radio\w*|Switch|Textarea|Link|Divider|ProgressBar|FluentProvider)$/;
  expect(imported.filter((name) => !known.test(name))).toEqual([]);
  const theirs = PARTS.flatMap((part) => sources(join(fluent, `react-${part}/lib`), /\.styles\.js$/));
  const names = named(theirs, /--([a-z]\w+)/g);
  expect(names.size).toBeGreaterThan(80);
  expect([...names].filter((name) => !(name in lightTheme))).toEqual([]);
});

test("no style of the pane's own is one that browsers of Excel 2021 still want a prefix for", () => {
  const own = sources(join(ROOT, "src/taskpane"), /\.tsx?$/).join("\n");
  const wanting =
    /\b(?:userSelect|appearance|backdropFilter|mask\w*|hyphens|tabSize|boxDecorationBreak|printColorAdjust|textSizeAdjust)\s*:/g;
  expect(own.match(wanting) ?? []).toEqual([]);
});
