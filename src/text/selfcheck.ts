/** The result of checking an Excel as text: for the clipboard and for the command. Nothing of the workbook is in it. */

import type { SelfCheck } from "../model/selfcheck";
import type { selfCheckWords } from "./vi/selfcheck";

export type SelfCheckWords = typeof selfCheckWords;

/** One line for each fact and each probe: "adapted", name, what was found, time. */
export function selfCheckText({ facts, results, left }: SelfCheck, words: SelfCheckWords): string {
  const known = Object.entries(words.facts).map(([name, label]) => {
    const value = facts[name as keyof typeof facts];
    return `${label}: ${value ?? "–"}`;
  });
  const lines = results.map(({ id, outcome, found, took }) => {
    const [short = ""] = words.outcomes[outcome].split(":");
    const rest = [found === "" ? "" : `(${found})`, words.milliseconds(took)].filter((part) => part !== "");
    return `${short} · ${words.asks[id]} [${id}] ${rest.join(" ")}`;
  });
  return [
    words.title,
    ...known,
    countText({ results }, words),
    ...(left === null ? [] : [words.left(left)]),
    "",
    ...lines,
  ].join("\n");
}

/** How many came out how. */
export function countText({ results }: Pick<SelfCheck, "results">, words: SelfCheckWords): string {
  const count = (wanted: string): number => results.filter(({ outcome }) => outcome === wanted).length;
  return words.count(count("expected"), count("adapted"), count("differs"));
}
