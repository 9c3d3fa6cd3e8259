/** A roll-up's rows and units. Types only. */

import type { NoSum } from "./sums";
import type { UnitFile, UnitRow } from "./unitFile";

export interface RolledUnit {
  readonly name: string;
  readonly cluster: string | null;
  readonly file: UnitFile;
}

/** What a unit reports of one indicator. */
export interface RolledCell {
  readonly row: UnitRow;
  /** In the unit of the whole row; null where it is no plain figure. */
  readonly value: number | null;
  /** Its figure was in another unit and was converted. */
  readonly isConverted: boolean;
}

export interface RolledRow {
  readonly key: string;
  readonly number: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly group: string | null;
  /** Of each unit in order; null where it has no such row. */
  readonly cells: readonly (RolledCell | null)[];
  /** Decimals the figures are printed with. */
  readonly decimals: number;
  /** Why its figures are not added up; null where they are. */
  readonly noSum: NoSum | null;
  /** What a rate is weighed by; null where nothing gives it. */
  readonly weight: Weight | null;
  /** Spellings of the name besides the one shown. */
  readonly otherNames: readonly string[];
}

/** The base of a rate, and what each unit reports of it. */
export interface Weight {
  /** Of the row of the roll-up that is the base; null where the base stands under the rate in the units' tables. */
  readonly row: string | null;
  readonly name: string;
  readonly unit: string | null;
  /** Of each unit in order; null where it gives none. */
  readonly values: readonly (number | null)[];
  /** Units that report the rate in words, or no base: one is enough for no mean to be given. */
  readonly without: number;
}
