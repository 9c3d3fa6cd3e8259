/** A piece of the report's prose as the preview and the clipboard show it. */
export interface Narrative {
  readonly headline: string;
  readonly highlights: string;
  /** The whole text of the report for Word: HTML and plain text. */
  readonly html: string;
  readonly plain: string;
}
