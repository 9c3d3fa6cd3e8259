import { made, sample } from "../report/reportInHand";
import { tableOf } from "../report/tables";
import { sheetOf, type GridCell } from "../reading/grid";
import type { Decisions, Finding } from "../../src/model/wordUpdate";
import { compareWordFile } from "../../src/word/renewal";
import { renewWordFile } from "../../src/word/renew";
import {
  controlOf,
  documentOf,
  edit,
  fileOf,
  linesOf,
  partsOf,
  TEXT_PART,
  textPartOf,
  typed,
} from "./wordInHand";

/** A small table; `second` is the result of the second indicator, of 100 planned. */
function report(second: GridCell, more: readonly GridCell[][] = []) {
  return made([
    sheetOf(
      [
        ["ỦY BAN NHÂN DÂN XÃ TÂY ĐÔ"],
        ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
        [1, "Trồng rừng mới", "ha", 100, 120],
        [2, "Sản lượng lương thực", "tấn", 100, second],
        ...more,
      ],
      { name: "Biểu 01" },
    ),
  ]);
}

const before = report(80);
const after = report(110);

async function renewed(
  bytes: Uint8Array,
  to = after,
  decisions: Decisions = {},
): Promise<{ findings: readonly Finding[]; bytes: Uint8Array }> {
  const comparison = await compareWordFile(bytes, documentOf(to));
  return { findings: comparison.findings, bytes: renewWordFile(comparison, decisions) };
}

const kinds = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ tag, kind }) => [tag.replace("ct:", ""), kind]));

test("an untouched file of the same figures has nothing to renew, and stays byte for byte in every part", async () => {
  const bytes = fileOf(before);
  const { findings, bytes: again } = await renewed(bytes, before);
  expect(findings).toEqual([]);
  expect(partsOf(again)).toEqual(partsOf(bytes));
});

test("an untouched file says after the renewal what a new one says", async () => {
  const { findings, bytes } = await renewed(fileOf(before));
  expect(kinds(findings)).toMatchObject({
    headline: "renewed",
    highlights: "renewed",
    "table:counts": "renewed",
    "table:missed": "dropped",
    noneMissed: "added",
    "table:appendix": "renewed",
  });
  expect(findings.find(({ tag }) => tag === "ct:headline")).toMatchObject({
    before: expect.stringContaining("01/02") as string,
    theirs: expect.stringContaining("01/02") as string,
    ours: expect.stringContaining("02/02") as string,
  });
  expect(linesOf(bytes).filter((line) => line !== "")).toEqual(
    linesOf(fileOf(after)).filter((line) => line !== ""),
  );
});

test("renewed there and back again, the file is what it was", async () => {
  const there = await renewed(fileOf(before));
  const back = await renewed(there.bytes, before);
  expect(linesOf(back.bytes).filter((line) => line !== "")).toEqual(
    linesOf(fileOf(before)).filter((line) => line !== ""),
  );
  expect((await renewed(back.bytes, before)).findings).toEqual([]);
});

test("paragraphs a person typed, and every byte around our controls, stay", async () => {
  const mine = edit(fileOf(before), (xml) =>
    xml
      .replace("<w:body>", `<w:body>${typed("Ý kiến của Chủ tịch")}`)
      .replace('<w:sdt><w:sdtPr><w:alias w:val="Câu kết"/>', `${typed("Đề nghị &amp; kiến nghị")}$&`),
  );
  const { bytes } = await renewed(mine);
  const outside = (xml: string) => xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, "");
  expect(outside(textPartOf(bytes))).toBe(outside(textPartOf(mine)));
  expect(linesOf(bytes)).toContain("Ý kiến của Chủ tịch");
  const others = (file: Uint8Array) =>
    Object.entries(partsOf(file)).filter(([name]) => name !== TEXT_PART && name !== "customXml/item1.xml");
  expect(others(bytes)).toEqual(others(mine));
});

test("a sentence a person changed is asked about and theirs stays; ours comes only when they say so", async () => {
  const mine = edit(fileOf(before), (xml) => xml.replace("đạt và vượt 01/02", "hoàn thành 01/02"));
  const kept = await renewed(mine);
  const asked = kept.findings.find(({ tag }) => tag === "ct:headline");
  expect(asked).toMatchObject({
    id: "ct:headline#0",
    kind: "asked",
    theirs: expect.stringContaining("hoàn thành 01/02") as string,
    ours: expect.stringContaining("đạt và vượt 02/02") as string,
  });
  expect(linesOf(kept.bytes).join("\n")).toContain("hoàn thành 01/02");
  const taken = await renewed(mine, after, { "ct:headline#0": "ours" });
  expect(linesOf(taken.bytes).join("\n")).not.toContain("hoàn thành");
  expect(linesOf(taken.bytes).join("\n")).toContain("đạt và vượt 02/02");
  // Asked once: the same figures again, and nothing is asked.
  expect((await renewed(kept.bytes)).findings).toEqual([]);
  // Other figures: asked again, theirs still there.
  expect(kinds((await renewed(kept.bytes, before)).findings)).toMatchObject({ headline: "asked" });
});

test("a sentence a person changed is left alone while our own words have not changed", async () => {
  const mine = edit(fileOf(before), (xml) => xml.replace("đạt và vượt 01/02", "hoàn thành 01/02"));
  const { findings, bytes } = await renewed(mine, before);
  expect(findings).toEqual([]);
  expect(textPartOf(bytes)).toBe(textPartOf(mine));
});

test("a word made bold inside a sentence is a change of the person's", async () => {
  const mine = edit(fileOf(before), (xml) =>
    xml.replace(
      /đạt và vượt 01\/02/,
      '</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">đạt và vượt 01/02</w:t></w:r><w:r><w:t xml:space="preserve">',
    ),
  );
  const { findings, bytes } = await renewed(mine);
  expect(findings.find(({ tag }) => tag === "ct:headline")).toMatchObject({ kind: "asked" });
  expect(controlOf(bytes, "ct:headline")).toBe(controlOf(mine, "ct:headline"));
});

test("what Word itself does to a file on saving is no change of a person's", async () => {
  const saved = edit(fileOf(before), (xml) =>
    xml
      .replace(/<w:p>/g, '<w:p w:rsidR="00C41700" w:rsidRDefault="00C41700">')
      .replace(
        "đạt và vượt 01/02",
        'đạt </w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00C41701"><w:t>và</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve"> vượt 01/02',
      ),
  );
  expect(kinds((await renewed(saved)).findings)).toMatchObject({ headline: "renewed" });
});

test("how a person set a paragraph of ours stays when its words are renewed", async () => {
  const mine = edit(fileOf(before), (xml) =>
    xml.replace(
      /(<w:tag w:val="ct:headline"\/>.*?<w:pPr><w:pStyle w:val="CTStrong"\/>)/s,
      "$1<w:pageBreakBefore/>",
    ),
  );
  const { bytes } = await renewed(mine);
  expect(controlOf(bytes, "ct:headline")).toContain("<w:pageBreakBefore/>");
  expect(controlOf(bytes, "ct:headline")).toContain("02/02");
});

test("a section moved elsewhere is renewed where it is", async () => {
  const table = controlOf(fileOf(before), "ct:table:counts");
  const mine = edit(fileOf(before), (xml) =>
    xml.replace(table, "").replace("<w:body>", () => `<w:body>${table}${typed("Sau bảng")}`),
  );
  const { bytes, findings } = await renewed(mine);
  expect(kinds(findings)["table:counts"]).toBe("renewed");
  expect(textPartOf(bytes).indexOf("ct:table:counts")).toBeLessThan(textPartOf(bytes).indexOf("Sau bảng"));
});

test("a control a person deleted is not put back", async () => {
  const table = controlOf(fileOf(before), "ct:table:counts");
  const mine = edit(fileOf(before), (xml) => xml.replace(table, ""));
  const { bytes, findings } = await renewed(mine);
  expect(kinds(findings)["table:counts"]).toBe("gone");
  expect(textPartOf(bytes)).not.toContain("ct:table:counts");
  expect(kinds((await renewed(bytes)).findings)["table:counts"]).toBeUndefined();
});

test("a piece a person copied is renewed in both places", async () => {
  const headline = controlOf(fileOf(before), "ct:headline");
  const mine = edit(fileOf(before), (xml) => xml.replace("<w:body>", () => `<w:body>${headline}`));
  const { bytes, findings } = await renewed(mine);
  expect(findings.filter(({ tag }) => tag === "ct:headline").map(({ id }) => id)).toEqual([
    "ct:headline#0",
    "ct:headline#1",
  ]);
  expect(linesOf(bytes).filter((line) => line.includes("02/02")).length).toBeGreaterThan(1);
});

test("a new piece stands behind the one before it, wherever a person moved that", async () => {
  const heading = controlOf(fileOf(before), "ct:heading:missed");
  const mine = edit(fileOf(before), (xml) =>
    xml.replace(heading, "").replace("<w:body>", () => `<w:body>${heading}${typed("Sau đề mục")}`),
  );
  const { bytes } = await renewed(mine);
  const xml = textPartOf(bytes);
  expect(xml.indexOf('"ct:noneMissed"')).toBeGreaterThan(xml.indexOf('"ct:heading:missed"'));
  expect(xml.indexOf('"ct:noneMissed"')).toBeLessThan(xml.indexOf("Sau đề mục"));
});

test("a control that became a part of a person's sentence is renewed as words; what does not fit there is left alone", async () => {
  const headline = controlOf(fileOf(before), "ct:headline");
  const inline = headline.replace(
    /<w:sdtContent><w:p>.*?(<w:r>.*<\/w:r>)<\/w:p><\/w:sdtContent>/s,
    "<w:sdtContent>$1</w:sdtContent>",
  );
  const table = controlOf(fileOf(before), "ct:table:counts");
  const rows = table.replace(/<w:tbl>.*<\/w:tblGrid>/s, "").replace("</w:tbl>", "");
  const mine = edit(fileOf(before), (xml) =>
    xml
      .replace(headline, () => `<w:p><w:r><w:t>Tóm lại: </w:t></w:r>${inline}</w:p>`)
      .replace(table, () => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`),
  );
  const { bytes, findings } = await renewed(mine);
  expect(kinds(findings)).toMatchObject({ headline: "renewed", "table:counts": "elsewhere" });
  expect(linesOf(bytes).find((line) => line.startsWith("Tóm lại: "))).toContain("02/02");
  expect(controlOf(bytes, "ct:headline")).not.toContain("<w:p>");
  expect(controlOf(bytes, "ct:table:counts")).toBe(controlOf(mine, "ct:table:counts"));
});

test("text wholly deleted inside a control is a change, not an empty place to fill", async () => {
  const mine = edit(fileOf(before), (xml) =>
    xml.replace(
      /(<w:tag w:val="ct:headline"\/><w:id [^>]*>)(<\/w:sdtPr><w:sdtContent>).*?(<\/w:sdtContent>)/s,
      "$1<w:showingPlcHdr/>$2<w:p><w:r><w:t>Nhấn vào đây để nhập văn bản.</w:t></w:r></w:p>$3",
    ),
  );
  const kept = await renewed(mine);
  expect(kinds(kept.findings)["headline"]).toBe("asked");
  expect(controlOf(kept.bytes, "ct:headline")).toContain("showingPlcHdr");
  const taken = await renewed(mine, after, { "ct:headline#0": "ours" });
  expect(controlOf(taken.bytes, "ct:headline")).not.toContain("showingPlcHdr");
});

test("bookmarks a person or Word set inside a piece stay", async () => {
  const mine = edit(fileOf(before), (xml) =>
    xml.replace(
      "đạt và vượt 01/02",
      '</w:t></w:r><w:bookmarkStart w:id="7" w:name="ket_qua"/><w:r><w:t xml:space="preserve">đạt và vượt 01/02',
    ),
  );
  const { bytes } = await renewed(mine);
  expect(textPartOf(bytes)).toContain('<w:bookmarkStart w:id="7" w:name="ket_qua"/>');
  expect(linesOf(bytes).join("\n")).toContain("02/02");
});

test("a picture put into a piece is a change of the person's", async () => {
  const mine = edit(fileOf(before), (xml) =>
    xml.replace(
      '</w:t></w:r></w:p></w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:alias w:val="Câu nêu',
      '</w:t></w:r><w:r><w:drawing/></w:r></w:p></w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:alias w:val="Câu nêu',
    ),
  );
  expect(kinds((await renewed(mine)).findings)["headline"]).toBe("asked");
});

test("300 indicators: a new figure renews its rows and leaves all else", async () => {
  const mine = edit(fileOf(made(tableOf(300))), (xml) =>
    xml.replace("<w:body>", `<w:body>${typed("Của tôi")}`),
  );
  const { bytes } = await renewed(mine, made(tableOf(299)));
  expect(linesOf(bytes)[0]).toBe("Của tôi");
  expect(linesOf(bytes).slice(1)).toEqual(linesOf(fileOf(made(tableOf(299)))));
});

test("own words written in Excel are renewed, and a person's own paragraphs in Word are not touched", async () => {
  const words = (limitations: readonly string[]) => sample({ choices: { limitations } });
  const mine = edit(fileOf(words(["Giải ngân chậm."])), (xml) =>
    xml.replace(
      /(<w:tag w:val="ct:own:limitations"\/>.*?<\/w:sdt>)/s,
      (found) => found + typed("Ý viết thêm trong Word"),
    ),
  );
  const { bytes } = await renewed(mine, words(["Giải ngân còn chậm.", "Thiếu cán bộ."]));
  const lines = linesOf(bytes);
  expect(lines).toEqual(
    expect.arrayContaining(["Giải ngân còn chậm.", "Thiếu cán bộ.", "Ý viết thêm trong Word"]),
  );
  expect(lines).not.toContain("Giải ngân chậm.");
});
