/** A person's choices about the report. null everywhere means "guess": guesses are made by report/guesses and shown as guesses. Types only. */

export type FormName = "nd30" | "hd05" | "hd36";

/** "xã" … as it stands in sentences; historical "huyện", "thị xã" included. */
export type CountingStyle = "inclusive" | "disjoint";

/** How a named indicator appears in the highlights sentence. */
export interface NamedIndicator {
  /** Indicator.id */
  readonly indicator: string;
  /** "ratio": "trồng rừng đạt 120%"; "withFigure": "xây dựng 03 trường đạt chuẩn quốc gia, đạt 100% nghị quyết"; "closing": in "… đều đạt và vượt chỉ tiêu kế hoạch". */
  readonly how: "ratio" | "withFigure" | "closing";
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
  readonly decimals: { readonly digits: 0 | 1 | 2; readonly fixed: boolean };
  /** null: those the report names by default. Order is the order of the sentence. */
  readonly named: readonly NamedIndicator[] | null;
  /** Free clauses at the end of the highlights sentence. */
  readonly clauses: readonly string[];
  /** The user's own text; one paragraph each. null: only what stands on the sheet is kept. */
  readonly limitations: readonly string[] | null;
  readonly tasks: readonly string[] | null;
}
