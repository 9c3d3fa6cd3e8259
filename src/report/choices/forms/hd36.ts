import type { ReportFormat } from "./reportFormat";

/**
 * Party bodies before 2026: Hướng dẫn 36-HD/VPTW (2018).
 * SECOND-HAND: sizes from its appendix as reproduced at biquyetxaynha.com/cac-mau-van-ban-cua-dang-cong-san-viet-nam-nam-2024
 * (title 15 bold, superior 14, body 14 bold, number 14, date 14 italic, type 15-16 bold, abstract 14-15 bold, text 14-15);
 * margins 20/20/30/15 from a secondary digest; line spacing, recipients' sizes and the appendix' layout were not found: spacing and
 * recipients as in HD 05's descriptions, appendix lines as in NĐ 30.
 */
export const hd36: ReportFormat = {
  name: "hd36",
  motto: "party",
  mottoFirst: { size: 15, bold: true },
  mottoSecond: null,
  superior: { size: 14 },
  body: { size: 14, bold: true },
  underBody: "star",
  addressesSuperior: false,
  deputySignsFor: false,
  headingMark: ".",
  headingEnd: "",
  number: { size: 14 },
  date: { size: 14, italic: true },
  title: { size: 16, bold: true },
  abstract: { size: 14, bold: true },
  abstractCapital: false,
  underAbstract: "dashes",
  prose: { size: 14, pitch: 20, exactly: true, indentSpaces: 8, firstLine: 10 },
  ending: ".",
  appendixEnding: null,
  signature: {
    authority: { size: 14, bold: true },
    title: { size: 14 },
    name: { size: 14, bold: true },
  },
  recipientsHeading: { size: 14, underline: true },
  recipients: { size: 12 },
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 9 },
  pageNumberSize: 14,
};
