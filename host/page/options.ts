/** What the address of the page asks for: ?language=en-US&theme=dark&api=1.9&pose=semicolon&addin=/x.html&workbook=empty.xlsx */
import { POSES, type PoseName } from "../office/shared/poses";

export interface Options {
  readonly language: "vi-VN" | "en-US";
  readonly theme: "light" | "dark";
  readonly api: string;
  /** Which Excel the page poses as. */
  readonly pose: PoseName;
  /** Another add-in's page served beside this one; "" for the pane of the manifest. */
  readonly addin: string;
}

export function optionsOf(search: URLSearchParams): Options {
  const pose = search.get("pose") ?? "";
  return {
    language: search.get("language")?.startsWith("en") ? "en-US" : "vi-VN",
    theme: search.get("theme") === "dark" ? "dark" : "light",
    api: search.get("api") ?? "1.14",
    pose: Object.prototype.hasOwnProperty.call(POSES, pose) ? (pose as PoseName) : "usual",
    addin: search.get("addin") ?? "",
  };
}
