/** A person's choices about the report. null everywhere means "guess": guesses are made by report/choices/guesses and shown as guesses. */

/** The prescribed forms; what each prescribes stands in report/choices/forms. */
export const FORM_NAMES = ["nd30", "hd05", "hd36"] as const;

export type FormName = (typeof FORM_NAMES)[number];

/** "inclusive": "đạt và vượt 26 chỉ tiêu, trong đó vượt 15"; "disjoint": "vượt 15, đạt 11". */
export const COUNTING_STYLES = ["inclusive", "disjoint"] as const;

export type CountingStyle = (typeof COUNTING_STYLES)[number];

/**
 * "ratio": "trồng rừng đạt 120%"; "withFigure": "xây dựng 03 trường đạt chuẩn quốc gia, đạt 100% nghị quyết";
 * "closing": in "… đều đạt và vượt chỉ tiêu kế hoạch".
 */
export const NAMED_HOWS = ["ratio", "withFigure", "closing"] as const;

export type NamedHow = (typeof NAMED_HOWS)[number];

/** Most decimals a percentage is printed with. */
export const DECIMAL_DIGITS = [0, 1, 2] as const;

/** How a named indicator appears in the highlights sentence. */
export interface NamedIndicator {
  /** Indicator.id */
  readonly indicator: string;
  readonly how: NamedHow;
  /** The person's own wording of the name in the sentence; null: from the table. */
  readonly wording: string | null;
}

export interface ReportChoices {
  readonly form: FormName | null;
  /** "Ủy ban nhân dân huyện Ngân Sơn", "Huyện ủy Ngân Sơn". */
  readonly body: string | null;
  readonly superior: string | null;
  /** The territory as it stands in sentences: "huyện Ngân Sơn". */
  readonly territory: string | null;
  /** "Ngân Sơn", before the date. */
  readonly place: string | null;
  /** "kinh tế - xã hội". */
  readonly field: string | null;
  readonly year: number | null;
  readonly signer: {
    readonly authority: string | null;
    readonly title: string | null;
    readonly name: string | null;
  };
  readonly recipients: readonly string[] | null;
  readonly countingStyle: CountingStyle;
  /** At most so many decimals, trailing zeros dropped; or exactly so many. */
  readonly decimals: { readonly digits: (typeof DECIMAL_DIGITS)[number]; readonly fixed: boolean };
  /** null: those the report names by default. Order is the order of the sentence. */
  readonly named: readonly NamedIndicator[] | null;
  /** Free clauses at the end of the highlights sentence. */
  readonly clauses: readonly string[];
  /** The user's own text; one paragraph each. null: only what stands on the sheet is kept. */
  readonly limitations: readonly string[] | null;
  readonly tasks: readonly string[] | null;
  /** The appendix shows last year, another plan, the estimate, comparisons and who leads; absent: on part of a year. */
  readonly moreColumns?: boolean;
  /** A table of results by unit in charge; absent: none. */
  readonly byOwner?: boolean;
  /** The Word file has a page of charts; absent: none. */
  readonly wordCharts?: boolean;
  /** Who writes the report writes, or renews, the sheet of charts too; absent: not. */
  readonly charts?: boolean;
  /** Persons named as in charge stand in the report; absent: offices alone. */
  readonly personNames?: boolean;
  /** The day the figures were taken, as it is to be printed ("14/6/2026"); absent: what the table says. */
  readonly asOf?: string;
}
