/** The words of the sheets of many units, in the language of the document; and of the pane about them. */

import type { Language } from "../model/language";
import { requests as requestsEn } from "./en/requests";
import { requests as requestsVi } from "./vi/requests";
import { units as en } from "./en/units";
import { units as vi } from "./vi/units";
import { unitsPane as paneEn } from "./en/unitsPane";
import { unitsPane as paneVi } from "./vi/unitsPane";

/** Why figures of several units are not added up. */
export type UndecidedSum = "rate" | "average" | "words" | "unknownUnit" | "change";

export type UnitsText = typeof vi;

export type UnitsPaneText = typeof paneVi;

const PANE_WORDS: Readonly<Record<Language, UnitsPaneText>> = { vi: paneVi, en: paneEn };

/** Words of the pane in its language. */
export function unitsPaneText(language: Language): UnitsPaneText {
  return PANE_WORDS[language];
}

const WORDS: Readonly<Record<Language, UnitsText>> = { vi, en };

/** Words of those sheets in a language. */
export function unitsText(language: Language): UnitsText {
  return WORDS[language];
}

export type RequestsText = typeof requestsVi;

const REQUESTS: Readonly<Record<Language, RequestsText>> = { vi: requestsVi, en: requestsEn };

/** Words of the sheets and pages that ask units for figures, likewise. */
export function requestsText(language: Language): RequestsText {
  return REQUESTS[language];
}

/** A template with its {places} filled; one not filled is a mistake of ours and stays visible. */
export function fillPlaces(template: string, places: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, place: string) => String(places[place] ?? whole));
}

const VIETNAM = 7 * 3_600_000;

/** "20/11/2026 09:10" of an ISO time: files are saved all over the country, which has one time. A text that is no time as it is. */
export function formatVietnamTime(iso: string): string {
  const time = new Date(Date.parse(iso) + VIETNAM);
  if (Number.isNaN(time.getTime())) return iso;
  const [date = "", clock = ""] = time.toISOString().split("T");
  return `${date.split("-").reverse().join("/")} ${clock.slice(0, 5)}`;
}
