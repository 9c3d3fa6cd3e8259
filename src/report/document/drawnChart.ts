/** A chart as it stands at one moment: for writers that have no cells to link it to. Types only. */

/** Told apart in print without colours; "hatched" and "dotted" lie on white. */
export interface DrawnLook {
  /** "#1F3864" */
  readonly fill: string;
  readonly line: string;
  readonly pattern: "solid" | "hatched" | "dotted";
}

export interface DrawnSeries {
  readonly name: string;
  readonly values: readonly number[];
  readonly look: DrawnLook;
}

/** Lying bars, stacked. */
export interface DrawnChart {
  readonly id: "fields" | "plan";
  readonly title: string;
  /** The same in words, with the figures. */
  readonly alt: string;
  readonly names: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** null: bars are counts, written on them. */
  readonly scale: {
    readonly low: number;
    readonly high: number;
    readonly step: number;
  } | null;
}

export interface DrawnCharts {
  readonly title: string;
  readonly charts: readonly DrawnChart[];
  /** What is to be known of them. */
  readonly notes: readonly string[];
}
