/** What reads old fonts is fetched where a sheet may hold some, and before it is read. */
import type * as Fetched from "../../src/actions/fetched";
import type * as OldFonts from "../../src/reading/oldFonts";
import { sheetOf } from "./grid";

const VIETNAMESE = sheetOf([
  ["Xã Tân An", "Tên", "Hà Nam", "700 × 104%; 150 × 111,3%", "100 m² × 2 m²", "từ 25 °C - 30 °C"],
]);
const TCVN3 = sheetOf([["Tû lÖ hé nghÌo", 5]]);

/** The modules as they are when a pane opens: nothing fetched yet. */
async function opened(): Promise<{ fonts: typeof OldFonts; fetched: typeof Fetched }> {
  const modules: { fonts?: typeof OldFonts; fetched?: typeof Fetched } = {};
  await jest.isolateModulesAsync(async () => {
    modules.fonts = await import("../../src/reading/oldFonts");
    modules.fetched = await import("../../src/actions/fetched");
  });
  const { fonts, fetched } = modules;
  if (fonts === undefined || fetched === undefined) throw new Error("not loaded");
  return { fonts, fetched };
}

test("today's Vietnamese needs nothing more, whatever its letters", async () => {
  const { fonts, fetched } = await opened();
  await fetched.fetchOldFonts([VIETNAMESE]);
  expect(fonts.withOldFontsRead(VIETNAMESE)).toBe(VIETNAMESE);
  expect(() => fonts.withOldFontsRead(TCVN3)).toThrow("readOldFontsWith");
});

test("a sheet in an old font fetches it, and is read right", async () => {
  const { fonts, fetched } = await opened();
  expect(fonts.mayHoldOldFonts(TCVN3)).toBe(true);
  await fetched.fetchOldFonts([VIETNAMESE, TCVN3]);
  expect(fonts.withOldFontsRead(TCVN3).values[0]?.[0]).toBe("Tỷ lệ hộ nghèo");
});
