/** What stands for parts of hucre in the built pages has every name those parts are asked for, and finds nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as unread from "../../src/files/unreadParts";

const LIBRARY = join(__dirname, "../../node_modules/hucre/dist/xlsx");

test("every name that hucre takes from a part that is not read is there", () => {
  const asked = readdirSync(LIBRARY)
    .filter((file) => file.endsWith(".mjs"))
    .flatMap((file) => [
      ...readFileSync(join(LIBRARY, file), "utf8").matchAll(
        /^import \{([^}]+)\} from "\.\/(?:(?:chart|pivot|slicer)-reader|crypto\/agile)\.mjs"/gm,
      ),
    ])
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()));
  expect([...new Set(asked)].sort()).toEqual(Object.keys(unread).sort());
});

test("they find no chart, no pivot table, no slicer", () => {
  expect([unread.parseChart(), unread.parsePivotTable(), unread.parsePivotCacheDefinition()]).toEqual([
    null,
    null,
    null,
  ]);
  expect([unread.parseSlicers(), unread.parseTimelines()]).toEqual([[], []]);
});
