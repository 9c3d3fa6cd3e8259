import { hd36 } from "./hd36";
import type { ReportFormat } from "./reportFormat";

/**
 * Party bodies: Hướng dẫn 05-HD/VPTW (2026), in force after Quy định 399-QĐ/TW of 09/01/2026.
 * SECOND-HAND: the official text could not be had. Three secondary descriptions disagree (line spacing exactly 18, 19 or 20; title 14 or 15;
 * body name 13 or 14; recipients 12/11 or 14/12; signer's title bold or not). Where they disagree this holds the one that agrees
 * with HD 36: a school's guide of 27/5/2026 (spacing 19, "*" under the body, "Số 05-NQ/ĐU" without colon, "-----" under the abstract,
 * headings "I- …." with a full stop, no K/T for a deputy, first line 10 mm, BÍ THƯ not bold, "Nơi nhận" underlined, the text ends with "." and not "./."). Sizes as in HD 36. To be verified.
 */
export const hd05: ReportFormat = {
  ...hd36,
  name: "hd05",
  headingMark: "-",
  headingEnd: ".",
  prose: { size: 14, pitch: 19, exactly: true, indentSpaces: 8, firstLine: 10 },
};
