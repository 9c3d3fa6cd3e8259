/** Who reports, under which motto, number and date; and the titles of the report and of its appendix. */

import { linesOfName } from "../choices/organisation";
import type { ReportFacts } from "../sentences/reportFacts";
import type { Letterhead, Title } from "./reportDocument";

/** Day of writing, where it may stand in the place-and-date line. */
export interface DateOfReport {
  readonly month: number | null;
  readonly year: number;
}

/** Of the month in which the report is written, unless that is far from the year it is about. `now`: ISO time. */
export function dateOfReport(now: string, year: number): DateOfReport {
  const date = new Date(now);
  const isNear = date.getFullYear() === year || date.getFullYear() === year + 1;
  return isNear ? { month: date.getMonth() + 1, year: date.getFullYear() } : { month: null, year };
}

/** The heading as the form prescribes it. */
export function makeLetterhead(facts: ReportFacts, date: DateOfReport): Letterhead {
  const { head } = facts.words;
  const isState = facts.format.motto === "state";
  return {
    kind: "letterhead",
    superior: facts.superiorLine.toLocaleUpperCase("vi"),
    body: bodyPieces(facts),
    motto: isState ? [head.stateMotto, head.stateMottoSecond] : [head.partyMotto],
    number: facts.numberLine ?? numberLine(facts),
    date: facts.dateLine ?? dateLine(facts, date),
  };
}

/** "BÁO CÁO" and what it is about. */
export function reportTitle(facts: ReportFacts): Title {
  const { format, words, years } = facts;
  const { title, abstract, abstractInline } = words.head;
  const about = format.abstractCapital ? abstract : abstractInline;
  return {
    kind: "title",
    id: "report",
    lines: [
      { text: title, lettering: format.title },
      { text: about.replace("{year}", years.this), lettering: format.abstract },
    ],
    under: format.underAbstract,
  };
}

/** "Phụ lục", what it shows, and which report it comes with. */
export function appendixTitle(facts: ReportFacts, date: DateOfReport): Title {
  const { label, title, stateWith, partyWith, withBody } = facts.words.appendix;
  const withReport = (facts.format.motto === "state" ? stateWith : partyWith)
    .replace("{symbol}", bodySymbol(facts))
    .replace("{month}", writeMonth(facts, date))
    .replace("{year}", String(date.year));
  const bold = { size: 14, bold: true };
  const italic = { size: 14, italic: true };
  return {
    kind: "title",
    id: "appendix",
    lines: [
      { text: label, lettering: bold },
      { text: title.replace("{year}", facts.years.this), lettering: bold },
      { text: withReport, lettering: italic },
      { text: withBody.replace("{body}", () => facts.body), lettering: italic },
    ],
    under: "rule",
  };
}

/** The line as the form has it, the number left open. */
export function numberLine(facts: ReportFacts): string {
  const { stateNumber, partyNumber } = facts.words.head;
  const template = facts.format.motto === "state" ? stateNumber : partyNumber;
  return template.replace("{symbol}", bodySymbol(facts));
}

/** The line as the form has it, the day left open. */
export function dateLine(facts: ReportFacts, date: DateOfReport): string {
  return facts.words.head.date
    .replace("{place}", () => facts.place)
    .replace("{month}", writeMonth(facts, date))
    .replace("{year}", String(date.year));
}

/** "ỦY BAN NHÂN DÂN", "XÃ TÂN TIẾN": the office and its place, where the body's name has both. */
function bodyPieces({ body, territory }: ReportFacts): readonly string[] {
  const name = body.toLocaleUpperCase("vi");
  const place = territory.toLocaleUpperCase("vi");
  const office = name.endsWith(` ${place}`) ? name.slice(0, -place.length - 1) : "";
  return office === "" ? linesOfName(name) : [office, place];
}

/** "UBND", "HU": what stands for the issuing body in the number. */
function bodySymbol(facts: ReportFacts): string {
  const body = facts.body.normalize("NFC").toLocaleLowerCase("vi").replace(/uỷ/g, "ủy");
  const found = Object.entries(facts.words.head.symbols).find(([office]) => body.startsWith(office));
  return found?.[1] ?? facts.words.head.noSymbol;
}

/** The month as the form writes it: a leading zero for January and February. */
function writeMonth(facts: ReportFacts, { month }: DateOfReport): string {
  if (month === null) return facts.words.head.noMonth;
  return month < 3 ? `0${month}` : String(month);
}
