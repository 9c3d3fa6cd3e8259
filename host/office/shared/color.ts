/** Colours as Office takes them: "#RRGGBB", "RRGGBB", or an HTML colour name. */
import { refuse } from "./area";
import { ownOf } from "./family";
import { asText } from "./given";

const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  darkblue: "#00008B",
  darkgray: "#A9A9A9",
  darkgreen: "#006400",
  darkred: "#8B0000",
  fuchsia: "#FF00FF",
  gold: "#FFD700",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightgrey: "#D3D3D3",
  lightyellow: "#FFFFE0",
  lime: "#00FF00",
  magenta: "#FF00FF",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  orangered: "#FF4500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  violet: "#EE82EE",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** Always "#RRGGBB"; anything else is refused as an invalid argument. */
export function color(value: unknown): string {
  const text = typeof value === "string" ? value : "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  return hex === undefined
    ? (ownOf(NAMED, text.toLowerCase()) ?? refuse("InvalidArgument", `not a colour: ${asText(value)}`))
    : `#${hex.toUpperCase()}`;
}
