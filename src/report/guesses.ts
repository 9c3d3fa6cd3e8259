import type { FormName, NamedIndicator } from "./reportChoices";

/** What the report would say where the user chose nothing; shown as guesses. */
export interface Guesses {
  readonly form: FormName;
  readonly body: string;
  readonly superior: string;
  readonly territory: string;
  readonly place: string;
  readonly field: string;
  readonly year: number;
  readonly signerAuthority: string;
  readonly signerTitle: string;
  readonly recipients: readonly string[];
  /** Indicators named by default, with how. */
  readonly named: readonly NamedIndicator[];
}
