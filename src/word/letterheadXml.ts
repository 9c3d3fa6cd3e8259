/** What stands at the head and at the foot of the report in two columns without lines, each kept on one page. */

import type { Lettering, ReportFormat } from "../report/choices/forms/reportFormat";
import type { Letterhead, Signature } from "../report/document/reportDocument";
import { textWidth } from "../report/layout/textWidth";
import { paragraphXml, TWIPS, type ParagraphLook } from "./xml/paragraphXml";
import { STYLE } from "./xml/styles";
import { spread, tableXml, type RowXml } from "./xml/tableXml";

/** How the left column stands to the right one: the motto of the state is the longest line. */
const HALVES = [42, 58] as const;

/** Empty lines above the signer's name: room for the signature and the seal. */
const ROOM_TO_SIGN = 4;

const CENTRED: ParagraphLook = { style: STYLE.centre, keepNext: true };

/** Words a screen reader says of the two tables. */
export interface HeadWords {
  readonly letterhead: string;
  readonly signature: string;
}

/** Superior and body at the left, the motto at the right; below them number and date, both left to be filled in. */
export function letterheadXml(
  letterhead: Letterhead,
  format: ReportFormat,
  room: number,
  words: HeadWords,
): string {
  const widths = spread(HALVES, room);
  const [left = 0, right = 0] = widths;
  const motto = letterhead.motto.map((text, index) => ({ text, lettering: mottoLettering(format, index) }));
  const last = motto[motto.length - 1];
  const rows: readonly RowXml[] = [
    {
      cells: [
        { xml: bodyXml(letterhead, format, left) },
        {
          xml:
            motto.map(({ text, lettering }) => paragraphXml(text, CENTRED, lettering)).join("") +
            (last === undefined ? "" : ruleUnder(textWidth(last.text, last.lettering.size, "bold"), right)),
        },
      ],
    },
    {
      cells: [
        { xml: paragraphXml(letterhead.number, CENTRED, format.number) },
        { xml: paragraphXml(letterhead.date, CENTRED, format.date) },
      ],
    },
  ];
  return tableXml(widths, rows, { lines: false, title: words.letterhead, description: words.letterhead });
}

/** Recipients at the left, the signer at the right. */
export function signatureXml(
  signature: Signature,
  format: ReportFormat,
  room: number,
  words: HeadWords,
): string {
  const { heading, recipients, signer } = signature;
  const left: ParagraphLook = { style: STYLE.cell[12], align: "left", keepNext: true };
  const lines = [
    paragraphXml(heading, { ...left, style: STYLE.recipients }),
    ...recipients.map((text) => paragraphXml(text, left, format.recipients)),
  ];
  const signed = [
    ...[signer.authority, signer.inPlaceOf]
      .filter((text) => text !== "")
      .map((text) => paragraphXml(text, CENTRED, format.signature.authority)),
    paragraphXml(signer.title, CENTRED, format.signature.title),
    ...Array.from({ length: ROOM_TO_SIGN }, () => paragraphXml("", CENTRED, { size: 14 })),
    paragraphXml(signer.name, CENTRED, format.signature.name),
  ];
  const rows = [{ cells: [{ xml: lines.join("") }, { xml: signed.join("") }] }];
  return tableXml(spread(HALVES, room), rows, {
    lines: false,
    title: words.signature,
    description: words.signature,
  });
}

function mottoLettering(format: ReportFormat, index: number): Lettering {
  return index === 0 ? format.mottoFirst : (format.mottoSecond ?? format.mottoFirst);
}

function bodyXml({ superior, body }: Letterhead, format: ReportFormat, width: number): string {
  const lines = bodyLines(body, format.body, width);
  const last = lines[lines.length - 1] ?? "";
  const third = Math.max(40, textWidth(last, format.body.size, "bold") / 2.4);
  return [
    superior === "" ? "" : paragraphXml(superior, { ...CENTRED, style: STYLE.superior }),
    ...lines.map((text) => paragraphXml(text, { ...CENTRED, style: STYLE.body })),
    format.underBody === "rule" ? ruleUnder(third, width) : paragraphXml("*", CENTRED, { size: 14 }),
  ].join("");
}

/** On one line where it fits, else broken between its pieces; Word breaks what is still too long. */
function bodyLines(pieces: readonly string[], lettering: Lettering, width: number): readonly string[] {
  const whole = pieces.join(" ");
  return textWidth(whole, lettering.size, "bold") <= width / TWIPS ? [whole] : pieces;
}

/** An empty line of few points with a rule along its upper edge. `length` in points, `width` in twips. */
function ruleUnder(length: number, width: number): string {
  const side = Math.max(0, Math.round((width - length * TWIPS) / 2));
  return paragraphXml("", { ...CENTRED, rule: true, left: side, right: side }, { size: 4 });
}
