import type { FormName } from "../../../model/reportChoices";
import { hd05 } from "./hd05";
import { hd36 } from "./hd36";
import { nd30 } from "./nd30";
import type { ReportFormat } from "./reportFormat";

/** The prescribed layouts by name. */
export const formats: Readonly<Record<FormName, ReportFormat>> = { nd30, hd05, hd36 };
