/** A prescribed layout as data: what the three forms differ in. Sizes are points unless told. Types only. */

import type { FormName } from "../../../model/reportChoices";

export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

export interface ReportFormat {
  readonly name: FormName;
  /** Whose words head the page: the state's motto of two lines, or the Party's of one. */
  readonly motto: "state" | "party";
  readonly mottoFirst: Lettering;
  readonly mottoSecond: Lettering | null;
  readonly superior: Lettering;
  readonly body: Lettering;
  /** Under the issuing body: a rule of a third of the line, or an asterisk. */
  readonly underBody: "rule" | "star";
  /** Whether a report to a superior names it ("Kính gửi: …") and begins its recipients with "- Như trên;". */
  readonly addressesSuperior: boolean;
  /** Whether a deputy signs in the head's place ("KT. CHỦ TỊCH"); the Party's deputies sign as such. */
  readonly deputySignsFor: boolean;
  /** Behind the numeral of a heading: "I. KẾT QUẢ", "I- KẾT QUẢ". */
  readonly headingMark: "." | "-";
  /** At the end of a heading. */
  readonly headingEnd: "" | ".";
  readonly number: Lettering;
  readonly date: Lettering;
  readonly title: Lettering;
  readonly abstract: Lettering;
  /** Whether the abstract begins with a capital. */
  readonly abstractCapital: boolean;
  readonly underAbstract: "rule" | "dashes";
  /** `pitch`: points from line to line, kept `exactly` or as a multiple of the line; `firstLine`: its indent in millimetres. */
  readonly prose: {
    readonly size: number;
    readonly pitch: number;
    readonly exactly: boolean;
    readonly indentSpaces: number;
    readonly firstLine: number;
  };
  /** After the closing line, and at the end of the appendix (null: nothing there). */
  readonly ending: string;
  readonly appendixEnding: string | null;
  readonly signature: {
    readonly authority: Lettering;
    readonly title: Lettering;
    readonly name: Lettering;
  };
  readonly recipientsHeading: Lettering;
  readonly recipients: Lettering;
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
  };
  readonly pageNumberSize: number;
}
