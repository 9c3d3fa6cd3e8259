/** The page without Excel, which is shipped (`npm run build -- --page`): files of the person's own, no samples, no switches of a trial. */
import type { Extension } from "../workbook/model";

declare const __PAGE__: boolean | undefined;
declare const __VERSION__: string | undefined;

export const IS_SHIPPED = typeof __PAGE__ !== "undefined" && __PAGE__ === true;

export const PAGE_VERSION = typeof __VERSION__ === "undefined" ? "" : __VERSION__;

/** The name of the new file beside the chosen one, and its kind: a template gives a workbook. */
export function newFileOf(name: string): { readonly name: string; readonly extension: Extension } {
  const [, base = name, , macros = "x"] = /^(.*)\.xl([st])([xm])$/i.exec(name) ?? [];
  const extension = macros.toLowerCase() === "m" ? "xlsm" : "xlsx";
  return { name: `${base}-bao-cao.${extension}`, extension };
}
