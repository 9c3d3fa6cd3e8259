/** What a person's hand can put into a piece of ours besides words: nothing of it is exchanged unasked. */

import { made } from "../report/reportInHand";
import { sheetOf } from "../reading/grid";
import type { Decisions, Finding } from "../../src/model/wordUpdate";
import { compareWordFile } from "../../src/word/renewal";
import { renewWordFile } from "../../src/word/renew";
import { controlOf, documentOf, edit, fileOf, textPartOf } from "./wordInHand";

const report = (second: number) =>
  made([
    sheetOf(
      [
        ["ỦY BAN NHÂN DÂN XÃ TÂY ĐÔ"],
        ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
        [1, "Trồng rừng mới", "ha", 100, 120],
        [2, "Sản lượng lương thực", "tấn", 100, second],
        [3, "Số hộ thoát nghèo", "hộ", 100, 70],
      ],
      { name: "Biểu 01" },
    ),
  ]);

const file = fileOf(report(80));
const now = documentOf(report(110));

async function renewed(bytes: Uint8Array, choose?: "ours") {
  const comparison = await compareWordFile(bytes, now);
  const asked = comparison.findings.filter(({ kind }) => kind === "asked" || kind === "askedAway");
  const decisions: Decisions = Object.fromEntries(asked.map(({ id }) => [id, choose ?? "theirs"]));
  return { findings: comparison.findings, text: textPartOf(renewWordFile(comparison, decisions)) };
}

const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const atEnd = (more: string) => (control: string) => control.replace("</w:p>", () => `${more}</w:p>`);
const onRuns = (look: string) => (control: string) =>
  control.replace(/<w:r>(<w:rPr>)?/, (_, has: string | undefined) =>
    has === undefined ? `<w:r><w:rPr>${look}</w:rPr>` : `<w:r><w:rPr>${look}`,
  );
const aroundRun = (open: string, close: string) => (control: string) =>
  control.replace(/<w:r>.*?<\/w:r>/u, (own) => open + own + close);

/** What was done, how, and what tells it again. */
const HANDS: readonly (readonly [string, (control: string) => string, string])[] = [
  ["a break of pages at the end", atEnd(run('<w:br w:type="page"/>')), 'w:type="page"'],
  [
    "a break of pages in a paragraph of its own",
    (control) =>
      control.replace("</w:sdtContent>", `<w:p>${run('<w:br w:type="page"/>')}</w:p></w:sdtContent>`),
    'w:type="page"',
  ],
  ["a link on words of ours", aroundRun('<w:hyperlink w:anchor="x">', "</w:hyperlink>"), "w:hyperlink"],
  [
    "a control on words of ours",
    aroundRun(
      '<w:sdt><w:sdtPr><w:alias w:val="của tôi"/></w:sdtPr><w:sdtContent>',
      "</w:sdtContent></w:sdt>",
    ),
    "của tôi",
  ],
  [
    "an entry of an index",
    atEnd(
      [
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:instrText> XE "rừng" </w:instrText>',
        '<w:fldChar w:fldCharType="end"/>',
      ]
        .map(run)
        .join(""),
    ),
    'XE "rừng"',
  ],
  [
    "a field of one piece on words of ours",
    aroundRun('<w:fldSimple w:instr="REF a">', "</w:fldSimple>"),
    "REF a",
  ],
  ["small capitals", onRuns("<w:smallCaps/>"), "w:smallCaps"],
  ["a double line through", onRuns("<w:dstrike/>"), "w:dstrike"],
  ["words made unseen", onRuns("<w:vanish/>"), "w:vanish"],
  ["a soft hyphen", atEnd(run("<w:softHyphen/>")), "w:softHyphen"],
  [
    "a tab of a place",
    atEnd(run('<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>')),
    "w:ptab",
  ],
  ["what only a later Word knows", atEnd(run('<w16:new xmlns:w16="urn:later"/>')), "w16:new"],
];

describe.each(["ct:headline", "ct:heading:missed"])("in %s", (tag) => {
  const control = controlOf(file, tag);

  test.each(HANDS)("%s is asked about, and stays", async (_, hand, mark) => {
    const edited = edit(file, (xml) => xml.replace(control, () => hand(control)));
    const { findings, text } = await renewed(edited);
    expect(findings.find((each) => each.tag === tag)).toMatchObject({
      kind: "asked",
    } satisfies Partial<Finding>);
    expect(text).toContain(mark);
    const ours = await renewed(edited, "ours");
    expect(ours.text).not.toContain(mark);
  });
});

test("in a cell, too: the figure beside it is renewed", async () => {
  const control = controlOf(file, "ct:table:appendix");
  const at = control.indexOf("80</w:t>");
  const end = control.indexOf("</w:p>", at);
  const edited = edit(file, (xml) =>
    xml.replace(control, () => control.slice(0, end) + run("<w:softHyphen/>") + control.slice(end)),
  );
  const { findings, text } = await renewed(edited);
  expect(findings.filter(({ tag, kind }) => tag === "ct:table:appendix" && kind === "asked")).toHaveLength(1);
  expect(text).toContain("w:softHyphen");
});

test("how a person set each line of a piece of several stays when its words are renewed", async () => {
  const tag = "ct:title:report";
  const control = controlOf(file, tag);
  const lines = control.split("<w:p>").length - 1;
  expect(lines).toBeGreaterThan(1);
  let line = 0;
  const set = control.replace(/<w:pPr>/g, (open) => `${open}<w:keepNext w:val="${String(line++ % 2)}"/>`);
  const edited = edit(file, (xml) => xml.replace(control, () => set));
  const later = documentOf(made(report(80).sheets, { choices: { year: 2026 } }));
  const comparison = await compareWordFile(edited, later);
  expect(comparison.findings.find((each) => each.tag === tag)).toMatchObject({ kind: "renewed" });
  const text = textPartOf(renewWordFile(comparison, {}));
  expect(text).toContain("2026");
  expect(text.match(/<w:keepNext w:val="[01]"\/>/g)).toEqual(set.match(/<w:keepNext w:val="[01]"\/>/g));
});

test("a break of sections stays, whatever is chosen", async () => {
  const tag = "ct:heading:missed";
  const control = controlOf(file, tag);
  const breaks = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11111" w:h="22222"/></w:sectPr></w:pPr></w:p>';
  const edited = edit(file, (xml) =>
    xml.replace(control, () => control.replace("</w:sdtContent>", `${breaks}</w:sdtContent>`)),
  );
  for (const choose of [undefined, "ours"] as const) {
    const { text } = await renewed(edited, choose);
    expect(text.split('w:w="11111"')).toHaveLength(2);
  }
});

test("a control of ours that stands within a change under review is not renewed", async () => {
  const control = controlOf(file, "ct:headline");
  const runs = /<w:r>.*<\/w:r>/su.exec(control)?.[0] ?? "";
  const inline = control.replace(
    /<w:sdtContent>.*<\/w:sdtContent>/su,
    () => `<w:sdtContent>${runs}</w:sdtContent>`,
  );
  const inserted = `<w:p><w:ins w:id="3" w:author="x">${inline}</w:ins></w:p>`;
  const inRow = `<w:tbl><w:tr><w:trPr><w:ins w:id="4" w:author="x"/></w:trPr><w:tc>${control}<w:p/></w:tc></w:tr></w:tbl>`;
  for (const around of [inserted, inRow]) {
    const edited = edit(file, (xml) => xml.replace(control, () => around));
    await expect(compareWordFile(edited, now)).rejects.toMatchObject({ code: "trackedChanges" });
  }
});
