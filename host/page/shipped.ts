/** The page without Excel, which is shipped (`npm run build -- --page`): files of the person's own, no samples, no switches of a trial. */
import type { Extension } from "../workbook/model";

declare const __PAGE__: boolean | undefined;
declare const __VERSION__: string | undefined;

export const IS_SHIPPED = typeof __PAGE__ !== "undefined" && __PAGE__ === true;

export const PAGE_VERSION = typeof __VERSION__ === "undefined" ? "" : __VERSION__;

/** The ids of its measurements, each with a key of its own. */
const LOGS = "Office App Log Id Set";

/** What Microsoft's library keeps in the browser: a random mark of its own, how long it was open, and a copy of the workbook's add-in settings (office.js: `AppStorage`, `getCachedSessionSettingsKey`). */
const OF_LIBRARY =
  /^Office API client$|^hostInfoValue$|CachedSessionSettings$|^addin(xdmInfo|serializerVersion)$/;

/** Nothing stays on the machine once the page is left, which may be another person's. */
export function forgetWhenLeft(): void {
  window.addEventListener("pagehide", () => {
    for (const key of [...(localStorage.getItem(LOGS) ?? "").split(";"), LOGS]) localStorage.removeItem(key);
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (OF_LIBRARY.test(key)) storage.removeItem(key);
    }
  });
}

/** The name of the new file beside the chosen one, and its kind: a template gives a workbook. */
export function newFileOf(name: string): { readonly name: string; readonly extension: Extension } {
  const [, base = name, , macros = "x"] = /^(.*)\.xl([st])([xm])$/i.exec(name) ?? [];
  const extension = macros.toLowerCase() === "m" ? "xlsm" : "xlsx";
  return { name: `${base}-bao-cao.${extension}`, extension };
}
