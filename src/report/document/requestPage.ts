/** What is asked of one unit, in words: what a sheet and a page of a Word file both say. Types only. */

/** A cell as a sheet holds it, and as it is printed. */
export interface RequestCell {
  readonly value: string | number | null;
  /** en-US code of a number. */
  readonly numberFormat: string | null;
  readonly printed: string;
  /** To be filled in by the unit. */
  readonly isAnswer: boolean;
}

export type RequestLine =
  | { readonly kind: "group"; readonly numeral: string; readonly name: string }
  | { readonly kind: "row"; readonly cells: readonly RequestCell[] };

export interface RequestPage {
  /** The unit it goes to; null where nobody is named. */
  readonly to: string | null;
  readonly title: string;
  /** "Kính gửi: Phòng Kinh tế" */
  readonly addressee: string;
  /** What is asked, and until when. */
  readonly asks: string;
  /** Where to write on a sheet; null where the whole table is asked for. */
  readonly howTo: string | null;
  readonly columns: readonly string[];
  /** Empty where it is asked for the whole table. */
  readonly lines: readonly RequestLine[];
  /** Who answers; empty where the whole table is asked for. */
  readonly sign: readonly string[];
}
