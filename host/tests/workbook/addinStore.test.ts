/** For which store an add-in's settings stand in a file: Excel shows them to the add-in of that store only. */
import { strFromU8, unzipSync } from "fflate";
import { newWorkbook, openWorkbook, OWN_ADDIN, type Store } from "../../workbook/workbook";

const SHARE: Store = { store: "\\\\MAY-CHU\\chi-tieu", storeType: "FileSystem" };
const CENTRAL: Store = { store: "EXCatalog", storeType: "EXCatalog" };

/** The reference of the one part there is. */
function referenceIn(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /webextension\d*\.xml$/.test(name));
  expect(parts).toHaveLength(1);
  return /<we:reference [^>]*>/.exec(strFromU8(parts[0]?.[1] ?? new Uint8Array()))?.[0] ?? "";
}

async function withSettings(store?: Store): Promise<Uint8Array> {
  const book = newWorkbook(store === undefined ? OWN_ADDIN : { ...OWN_ADDIN, store });
  book.addinSettings.set("ChiTieu", "giữ");
  return book.save();
}

test.each([
  ["a developer's, where none is named", undefined, 'store="developer" storeType="Registry"'],
  ["the admin centre's", CENTRAL, 'store="EXCatalog" storeType="EXCatalog"'],
  ["a shared folder's", SHARE, 'store="\\\\MAY-CHU\\chi-tieu" storeType="FileSystem"'],
])("%s", async (_, store, words) => {
  expect(referenceIn(await withSettings(store))).toContain(words);
});

test("a file's own store stays, and the one asked for takes its place with the settings in it", async () => {
  const kept = openWorkbook(await withSettings(CENTRAL));
  kept.addinSettings.set("ChiTieu", "mới");
  expect(referenceIn(await kept.save())).toContain('storeType="EXCatalog"');
  const moved = openWorkbook(await withSettings(CENTRAL), { ...OWN_ADDIN, store: SHARE });
  moved.addinSettings.set("ChiTieu", "mới");
  const bytes = await moved.save();
  expect(referenceIn(bytes)).toContain('storeType="FileSystem"');
  expect(openWorkbook(bytes).addinSettings.get("ChiTieu")).toBe("mới");
});
