/** What a call was given, as what it should be; refused as an invalid argument where it is something else. */
import { numberFormatFault } from "../../workbook/grammar";
import { refuse } from "./area";
import { isRecord } from "./request";

export function oneOf<W extends string>(words: readonly W[]): (value: unknown) => W {
  return (value) => {
    const word = words.find((one) => one.toLowerCase() === asText(value).toLowerCase());
    return word ?? refuse("InvalidArgument", `${asText(value)} is none of ${words.join(", ")}`);
  };
}

export function number(from: number, to: number): (value: unknown) => number {
  return (value) =>
    typeof value === "number" && value >= from && value <= to
      ? value
      : refuse("InvalidArgument", `${asText(value)} is not from ${from} to ${to}`);
}

export const flag = (value: unknown) =>
  typeof value === "boolean" ? value : refuse("InvalidArgument", "true or false");
export const text = (value: unknown) =>
  typeof value === "string" ? value : refuse("InvalidArgument", "a text");

export const record = (value: unknown) => (isRecord(value) ? value : refuse("InvalidArgument", "an object"));

/** Whatever was given as a text: "String" of an object that says its own toString would throw. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
}

/** A number format Excel can read. */
export function numberFormat(value: unknown): string {
  const code = text(value);
  const fault = numberFormatFault(code);
  return fault === null ? code : refuse("InvalidArgument", fault);
}

/** A text no longer than Excel takes. */
export function shorterThan(most: number, value: unknown): string {
  const given = text(value);
  return given.length <= most ? given : refuse("InvalidArgument", `more than ${most} characters`);
}
