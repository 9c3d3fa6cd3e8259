/** Tables of a person's Word file are renewed cell by cell: what they wrote in one stays, and the figures beside it are today's. */
import fc from "fast-check";
import type { ReportChoices } from "../../src/model/reportChoices";
import type { Decisions, Finding } from "../../src/model/wordUpdate";
import { compareWordFile } from "../../src/word/renewal";
import { renewWordFile } from "../../src/word/renew";
import { runs } from "../randomCases";
import { sheetOf, type GridCell } from "../reading/grid";
import { made, type Made } from "../report/reportInHand";
import {
  cellsAt,
  controlOf,
  documentOf,
  edit,
  editRow,
  fileOf,
  linesOf,
  partsOf,
  TEXT_PART,
  textPartOf,
  typed,
  typedInto,
} from "./wordInHand";

type Line = readonly [name: string, target: GridCell, actual: GridCell];

function report(lines: readonly Line[], choices: Partial<ReportChoices> = {}): Made {
  return made(
    [
      sheetOf(
        [
          ["ỦY BAN NHÂN DÂN XÃ TÂY ĐÔ"],
          ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
          ...lines.map(([name, target, actual], index) => [index + 1, name, "ha", target, actual]),
        ],
        { name: "Biểu 01" },
      ),
    ],
    { choices },
  );
}

const FOREST: Line = ["Trồng rừng mới", 100, 120];
const food = (actual: number): Line => ["Diện tích lương thực", 100, actual];
const herbs = (actual: number): Line => ["Trồng cây dược liệu", 50, actual];

const MISSED = "ct:table:missed";
const APPENDIX = "ct:table:appendix";
const REASON = 7;

async function renewed(
  bytes: Uint8Array,
  to: Made,
  decisions: Decisions = {},
): Promise<{ findings: readonly Finding[]; bytes: Uint8Array }> {
  const comparison = await compareWordFile(bytes, documentOf(to));
  return { findings: comparison.findings, bytes: renewWordFile(comparison, decisions) };
}

const questions = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ kind }) => kind === "asked" || kind === "askedAway");

const before = report([FOREST, food(80), herbs(40)]);
const withReason = editRow(
  fileOf(before),
  { tag: MISSED, row: 1, cell: REASON },
  typedInto("Hạn hán kéo dài"),
);

test("a reason typed in a cell stays, and the figures beside it are renewed without a question", async () => {
  const { findings, bytes } = await renewed(withReason, report([FOREST, food(70), herbs(40)]));
  expect(questions(findings)).toEqual([]);
  const row = cellsAt(bytes, MISSED)[1] ?? [];
  expect(row[REASON]).toBe("Hạn hán kéo dài");
  expect(row.slice(1, 6)).toEqual(["Diện tích lương thực", "ha", "100", "70", "70"]);
  const told = findings.find(({ tag }) => tag === MISSED);
  expect(told).toMatchObject({ id: `${MISSED}#0`, kind: "renewed" });
  expect(told?.ours).toContain("Hạn hán kéo dài");
  expect((await renewed(bytes, report([FOREST, food(70), herbs(40)]))).findings).toEqual([]);
});

test("rows come and go around a typed reason", async () => {
  const fewer = await renewed(withReason, report([FOREST, food(80), herbs(60)]));
  expect(questions(fewer.findings)).toEqual([]);
  expect(cellsAt(fewer.bytes, MISSED).map((row) => row[1])).toEqual(["Chỉ tiêu", "Diện tích lương thực"]);
  const more = await renewed(
    fewer.bytes,
    report([["Trồng rừng mới", 100, 90], food(80), ["Trồng hồi", 10, 5], herbs(40)]),
  );
  expect(cellsAt(more.bytes, MISSED).map((row) => [row[1], row[REASON]])).toEqual([
    ["Chỉ tiêu", "Nguyên nhân"],
    ["Trồng rừng mới", ""],
    ["Diện tích lương thực", "Hạn hán kéo dài"],
    ["Trồng hồi", ""],
    ["Trồng cây dược liệu", ""],
  ]);
});

test("a row that leaves the report with a person's reason in it is asked about, stays, and is never doubled", async () => {
  const met = report([FOREST, food(110), herbs(40)]);
  const { findings, bytes } = await renewed(withReason, met);
  expect(questions(findings)).toMatchObject([
    {
      kind: "askedAway",
      title: "Bảng chỉ tiêu không đạt: Diện tích lương thực",
      theirs: expect.stringContaining("Hạn hán kéo dài") as string,
      ours: "",
    },
  ]);
  expect(linesOf(bytes).join("\n")).toContain("Hạn hán kéo dài");
  expect((await renewed(bytes, met)).findings).toEqual([]);
  const [question] = questions(findings);
  const away = await renewed(withReason, met, { [question?.id ?? ""]: "ours" });
  expect(linesOf(away.bytes).join("\n")).not.toContain("Hạn hán kéo dài");
  // Missed again: the kept row is that row.
  const again = await renewed(bytes, report([FOREST, food(60), herbs(40)]));
  expect(cellsAt(again.bytes, MISSED).filter((row) => row[1] === "Diện tích lương thực")).toHaveLength(1);
  expect(questions(again.findings).map(({ title }) => title)).toEqual([
    "Bảng chỉ tiêu không đạt: Diện tích lương thực",
  ]);
});

test("a figure a person corrected is asked about by itself, by the names of its row and column", async () => {
  const mine = editRow(fileOf(before), { tag: APPENDIX, row: 4, cell: 4 }, (cell) =>
    cell.replace(">40<", ">40,5<"),
  );
  const after = report([FOREST, food(90), herbs(45)]);
  const { findings, bytes } = await renewed(mine, after);
  expect(questions(findings)).toMatchObject([
    { kind: "asked", title: "Bảng phụ lục: Trồng cây dược liệu – Thực hiện", theirs: "40,5", ours: "45" },
  ]);
  expect(cellsAt(bytes, APPENDIX)[4]?.slice(4, 6)).toEqual(["40,5", "90"]);
  expect(cellsAt(bytes, APPENDIX)[3]?.[4]).toBe("90");
  const taken = await renewed(mine, after, { [questions(findings)[0]?.id ?? ""]: "ours" });
  expect(cellsAt(taken.bytes, APPENDIX)).toEqual(cellsAt(fileOf(after), APPENDIX));
});

test("widths a person dragged, grounds they chose and how they set a cell stay when its figure is renewed", async () => {
  const wide = edit(fileOf(before), (xml) =>
    xml.replaceAll(/<w:gridCol w:w="\d+"\/>/g, '<w:gridCol w:w="1111"/>'),
  );
  const mine = editRow(wide, { tag: APPENDIX, row: 3, cell: 4 }, (cell) =>
    cell.replace("</w:tcPr>", "<w:noWrap/></w:tcPr>").replace("</w:pPr>", '<w:ind w:left="99"/></w:pPr>'),
  );
  const { bytes } = await renewed(mine, report([FOREST, food(90), herbs(40)]));
  const xml = controlOf(bytes, APPENDIX);
  expect(cellsAt(bytes, APPENDIX)[3]?.[4]).toBe("90");
  expect(xml).toContain("<w:noWrap/>");
  expect(xml).toContain('<w:ind w:left="99"/>');
  expect(xml.match(/<w:gridCol w:w="1111"\/>/g)).toHaveLength(8);
});

test("a row a person deleted is not put back, a row they added stays where it is", async () => {
  const deleted = editRow(fileOf(before), { tag: APPENDIX, row: 3, cell: null }, () => "");
  const mine = editRow(
    deleted,
    { tag: APPENDIX, row: 2, cell: null },
    (row) =>
      row +
      row.replace("Trồng rừng mới", "Chỉ tiêu của huyện").replace(/<w:t[^>]*>120<\/w:t>/, "<w:t>7</w:t>"),
  );
  const { findings, bytes } = await renewed(mine, report([FOREST, food(90), herbs(45)]));
  expect(cellsAt(bytes, APPENDIX).map((row) => [row[1], row[4]])).toEqual([
    ["Chỉ tiêu", "Thực hiện"],
    ["(2)", "(5)"],
    ["Trồng rừng mới", "120"],
    ["Chỉ tiêu của huyện", "7"],
    ["Trồng cây dược liệu", "45"],
  ]);
  expect(findings.filter(({ kind }) => kind === "gone").map(({ title }) => title)).toEqual([
    "Bảng phụ lục: Diện tích lương thực",
  ]);
  expect((await renewed(bytes, report([FOREST, food(90), herbs(45)]))).findings).toEqual([]);
});

test("rows moved in the workbook move in the file with what was typed in them; rows a person moved stay where they put them", async () => {
  const turned = report([FOREST, herbs(40), food(80)]);
  const { bytes } = await renewed(withReason, turned);
  expect(cellsAt(bytes, MISSED).map((row) => [row[0], row[1], row[REASON]])).toEqual([
    ["Số TT", "Chỉ tiêu", "Nguyên nhân"],
    ["2", "Trồng cây dược liệu", ""],
    ["3", "Diện tích lương thực", "Hạn hán kéo dài"],
  ]);
  const row = /<w:tr>(?:(?!<w:tr>).)*Trồng rừng mới.*?<\/w:tr>/s;
  const table = controlOf(fileOf(before), APPENDIX);
  const moved = row.exec(table)?.[0] ?? "";
  const mine = edit(fileOf(before), (xml) =>
    xml.replace(table, () => table.replace(moved, "").replace("</w:tbl>", () => `${moved}</w:tbl>`)),
  );
  const kept = await renewed(mine, report([FOREST, food(90), herbs(40)]));
  expect(cellsAt(kept.bytes, APPENDIX).map((cells) => cells[1])).toEqual([
    "Chỉ tiêu",
    "(2)",
    "Diện tích lương thực",
    "Trồng cây dược liệu",
    "Trồng rừng mới",
  ]);
  expect(cellsAt(kept.bytes, APPENDIX)[2]?.[4]).toBe("90");
});

test("a table whose cells a person joined is still renewed row by row, and asked about where they joined", async () => {
  const mine = editRow(fileOf(before), { tag: APPENDIX, row: 3, cell: null }, (row) =>
    row.replace(/<w:tc>(?:(?!<w:tc>).)*<\/w:tc><\/w:tr>$/s, "</w:tr>"),
  );
  const { findings, bytes } = await renewed(mine, report([FOREST, food(90), herbs(45)]));
  expect(questions(findings).map(({ title }) => title)).toEqual(["Bảng phụ lục: Diện tích lương thực"]);
  expect(cellsAt(bytes, APPENDIX)[3]?.[4]).toBe("80");
  expect(cellsAt(bytes, APPENDIX)[4]?.[4]).toBe("45");
});

test("a row whose number and name a person both wrote over is known by its figures: they are renewed, the words stay and are not asked about", async () => {
  const numbered = editRow(fileOf(before), { tag: APPENDIX, row: 3, cell: 0 }, typedInto("1a."));
  const mine = editRow(numbered, { tag: APPENDIX, row: 3, cell: 1 }, typedInto(" (cả năm)"));
  const { findings, bytes } = await renewed(mine, report([FOREST, food(90), herbs(45)]));
  expect(questions(findings)).toEqual([]);
  const row = cellsAt(bytes, APPENDIX)[3];
  expect(row?.[0]).toContain("1a.");
  expect(row?.[1]).toContain(" (cả năm)");
  expect(row?.[4]).toBe("90");
});

test("number and day a person wrote stay without a question; body, recipients and signer are renewed while they are ours", async () => {
  const choices = { body: "Ủy ban nhân dân xã Tây Đô", signer: { authority: null, title: null, name: null } };
  const first = fileOf(report([FOREST, food(80)], choices));
  const numbered = editRow(first, { tag: "ct:letterhead", row: 1, cell: 0 }, (cell) =>
    cell.replace(/Số:[^<]*/, "Số: 215/BC-UBND"),
  );
  const mine = editRow(numbered, { tag: "ct:letterhead", row: 1, cell: 1 }, (cell) =>
    cell.replace(/, ngày[^<]*/, ", ngày 18 tháng 12 năm 2025"),
  );
  const other = report([FOREST, food(80)], {
    body: "Hội đồng nhân dân xã Tây Đô",
    recipients: ["- Đảng ủy xã;", "- Lưu: VT."],
    signer: { authority: null, title: null, name: "Nguyễn Văn A" },
  });
  const { findings, bytes } = await renewed(mine, other);
  expect(questions(findings)).toEqual([]);
  const head = cellsAt(bytes, "ct:letterhead");
  expect(head[0]?.[0]).toContain("HỘI ĐỒNG NHÂN DÂN");
  expect(head[1]).toEqual(["Số: 215/BC-UBND", "Tây Đô, ngày 18 tháng 12 năm 2025"]);
  const signed = cellsAt(bytes, "ct:signature")[0] ?? [];
  expect(signed[0]).toContain("- Đảng ủy xã;");
  expect(signed[1]).toContain("Nguyễn Văn A");
  expect(signed[1]).toContain("TM. HỘI ĐỒNG NHÂN DÂN");
});

test("recipients and a signer's name a person wrote are kept, and asked about where ours changed too", async () => {
  const first = fileOf(report([FOREST, food(80)]));
  const mine = editRow(first, { tag: "ct:signature", row: 0, cell: 1 }, typedInto("Trần Thị B"));
  const same = await renewed(mine, report([FOREST, food(70)]));
  expect(questions(same.findings)).toEqual([]);
  expect(cellsAt(same.bytes, "ct:signature")[0]?.[1]).toContain("Trần Thị B");
  const other = report([FOREST, food(80)], { signer: { authority: null, title: null, name: "Lê C" } });
  const asked = await renewed(mine, other);
  expect(questions(asked.findings).map(({ title }) => title)).toEqual(["Người ký"]);
  expect(cellsAt(asked.bytes, "ct:signature")[0]?.[1]).toContain("Trần Thị B");
});

/** A person's hands, each with words that must still be there afterwards. */
interface Hand {
  readonly kind: "paragraph" | "reason" | "note" | "bold" | "row";
  readonly at: number;
}

const lineOf = fc.record({
  target: fc.integer({ min: 1, max: 400 }),
  actual: fc.integer({ min: 0, max: 500 }),
});
const handOf: fc.Arbitrary<Hand> = fc.record({
  kind: fc.constantFrom("paragraph", "reason", "note", "bold", "row"),
  at: fc.nat(99),
});

function touched(bytes: Uint8Array, { kind, at }: Hand, words: string): Uint8Array {
  const rows = cellsAt(bytes, APPENDIX).length;
  const row = 2 + (at % (rows - 2));
  switch (kind) {
    case "paragraph":
      return edit(bytes, (xml) => {
        const ends = [...xml.matchAll(/<\/w:sdt>/g)].map((found) => found.index + "</w:sdt>".length);
        const place = ends[at % ends.length] ?? 0;
        return xml.slice(0, place) + typed(words) + xml.slice(place);
      });
    case "reason": {
      if (!textPartOf(bytes).includes(`"${MISSED}"`)) return touched(bytes, { kind: "paragraph", at }, words);
      const missed = cellsAt(bytes, MISSED).length;
      return editRow(bytes, { tag: MISSED, row: 1 + (at % (missed - 1)), cell: REASON }, typedInto(words));
    }
    case "note":
      return editRow(bytes, { tag: APPENDIX, row, cell: at % 8 }, typedInto(words));
    case "bold":
      return editRow(bytes, { tag: APPENDIX, row, cell: 7 }, (cell) =>
        cell.replace(/<\/w:p><\/w:tc>$/, `<w:r><w:rPr><w:b/></w:rPr><w:t>${words}</w:t></w:r></w:p></w:tc>`),
      );
    case "row":
      return editRow(
        bytes,
        { tag: APPENDIX, row, cell: null },
        (xml) => xml + xml.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, `<w:t>${words}</w:t>`),
      );
  }
}

const outside = (xml: string): string => xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, "");

test("whatever hands were in the file: each of their words survives, nothing outside our pieces changes, untouched figures are today's, and nothing is asked twice", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ was: lineOf, is: lineOf }), { minLength: 1, maxLength: 6 }),
      fc.array(handOf, { maxLength: 6 }),
      async (lines, hands) => {
        const table = (state: "was" | "is"): Made =>
          report(
            lines.map((line, at): Line => [`Chỉ tiêu số ${at}`, line[state].target, line[state].actual]),
          );
        const [was, is] = [table("was"), table("is")];
        const mine = hands.reduce((file, hand, at) => touched(file, hand, `của tôi ${at}.`), fileOf(was));
        const { bytes, findings } = await renewed(mine, is);
        const text = linesOf(bytes).join("\n");
        for (const at of hands.keys()) expect(text).toContain(`của tôi ${at}.`);
        expect(outside(textPartOf(bytes))).toBe(outside(textPartOf(mine)));
        const others = (file: Uint8Array): unknown => ({
          ...partsOf(file),
          [TEXT_PART]: "",
          "customXml/item1.xml": "",
        });
        expect(others(bytes)).toEqual(others(mine));
        const cells = cellsAt(bytes, APPENDIX).flat();
        if (questions(findings).length === 0)
          for (const cell of cellsAt(fileOf(is), APPENDIX).flat())
            expect(cells.some((each) => each.startsWith(cell))).toBe(true);
        expect((await renewed(bytes, is)).findings).toEqual([]);
        // All questions answered with ours: no figure of yesterday is left in our rows.
        const all = Object.fromEntries(findings.map(({ id }) => [id, "ours" as const]));
        const taken = await renewed(mine, is, all);
        expect((await renewed(taken.bytes, is)).findings).toEqual([]);
      },
    ),
    runs(15),
  );
}, 120_000);
