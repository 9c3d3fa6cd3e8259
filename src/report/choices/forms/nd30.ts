import type { ReportFormat } from "./reportFormat";

/**
 * State bodies: Nghị định 30/2020/NĐ-CP, Phụ lục I (form) and III (samples), read in its primary text.
 * Choices within its limits: motto 12 (it allows 12-13; 13 is wider than the right half), margins 20/20/30/15 (20-25/20-25/30-35/15-20),
 * body 14 (13-14), first line 1.27 cm, page number 14.
 */
export const nd30: ReportFormat = {
  name: "nd30",
  motto: "state",
  mottoFirst: { size: 12, bold: true },
  mottoSecond: { size: 13, bold: true },
  superior: { size: 12 },
  body: { size: 12, bold: true },
  underBody: "rule",
  // Phụ lục I, mục II.9: "Kính gửi" above the text, then "- Như trên;" first among the recipients.
  addressesSuperior: true,
  deputySignsFor: true,
  headingMark: ".",
  headingEnd: "",
  number: { size: 13 },
  date: { size: 13, italic: true },
  title: { size: 14, bold: true },
  abstract: { size: 14, bold: true },
  abstractCapital: true,
  underAbstract: "rule",
  prose: { size: 14, pitch: 20, exactly: false, indentSpaces: 10, firstLine: 12.7 },
  ending: "./.",
  appendixEnding: "./.",
  signature: {
    authority: { size: 14, bold: true },
    title: { size: 14, bold: true },
    name: { size: 14, bold: true },
  },
  recipientsHeading: { size: 12, bold: true, italic: true },
  recipients: { size: 11 },
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 9 },
  pageNumberSize: 14,
};
