/** What the forms ask of a report to a superior, of headings, and of bodies that are no more. */
import { proposeRecipients } from "../../src/report/choices/addressee";
import { readKeptWords } from "../../src/report/kept/keptWords";
import { wordCopy } from "../../src/report/wordCopy";
import { sheetOf } from "../reading/grid";
import { documentOf, fileOf, linesOf } from "../word/wordInHand";
import { made, readBack, sample, workbookOf, WRITING, type Made, type Wishes } from "./reportInHand";

/** A table of a body, of a year. */
function tableOf(titles: readonly string[], year: number, wishes: Wishes = {}): Made {
  const head = ["STT", "Chỉ tiêu", "Đơn vị tính", `Kế hoạch năm ${year}`, `Thực hiện năm ${year}`];
  const rows = [...titles.map((title) => [title]), head, [1, "Trồng rừng mới", "ha", 100, 120]];
  return made([sheetOf(rows, { name: "Biểu 01" })], { now: `${year}-12-18T08:00:00`, ...wishes });
}

/** Texts of the page from the top, a row each. */
function page(report: Made): readonly string[] {
  const sheet = workbookOf(report).report;
  return Array.from({ length: report.plan.values[0]?.values.length ?? 0 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => String(sheet.cell(row, column).value))
      .filter((text) => text !== "")
      .join(" | "),
  );
}

const COMMUNE = ["ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", "ỦY BAN NHÂN DÂN XÃ TÂY ĐÔ"];

test("a state report to a superior names it under the title and begins its recipients with “Như trên”, on the page and in Word", () => {
  const report = tableOf(COMMUNE, 2026);
  const rows = page(report);
  const at = rows.indexOf("Kính gửi: Ủy ban nhân dân tỉnh Bắc Kạn");
  expect(at).toBeGreaterThan(rows.indexOf("BÁO CÁO"));
  expect(at).toBeLessThan(rows.findIndex((row) => row.startsWith("I. ")));
  const recipients = rows.slice(rows.findIndex((row) => row.startsWith("Nơi nhận:")));
  expect(recipients[1]).toMatch(/^- Như trên;/);
  expect(recipients.join("\n")).not.toContain("(b/c)");
  const lines = linesOf(fileOf(report));
  expect(lines).toContain("Kính gửi: Ủy ban nhân dân tỉnh Bắc Kạn");
  expect(lines.join("\n")).toContain("Nơi nhận: - Như trên; ");
});

test("a People's Committee issues under its own name alone, as guessed; a superior a person typed stands there as typed", () => {
  const letterhead = (report: Made) => documentOf(report).parts[0]?.blocks[0];
  expect(letterhead(tableOf(COMMUNE, 2026))).toMatchObject({ superior: "" });
  const typed = tableOf(COMMUNE, 2026, { choices: { superior: "Ủy ban nhân dân tỉnh Bắc Kạn" } });
  expect(letterhead(typed)).toMatchObject({ superior: "ỦY BAN NHÂN DÂN TỈNH BẮC KẠN" });
});

test("without a superior, or in the Party's forms, nobody is addressed", () => {
  for (const report of [
    tableOf(["ỦY BAN NHÂN DÂN XÃ TÂY ĐÔ"], 2026),
    sample({ choices: { form: "hd05" } }),
    sample({ choices: { form: "hd36" } }),
  ]) {
    expect(page(report).join("\n")).not.toMatch(/Kính gửi|Như trên/);
  }
});

test("our recipients on the page are read back as ours", () => {
  const first = tableOf(COMMUNE, 2026);
  const { report } = workbookOf(first);
  const again = tableOf(COMMUNE, 2026, { kept: readKeptWords(readBack(report, first.plan)) });
  expect(page(again).filter((row) => row.includes("Như trên"))).toHaveLength(1);
});

test("HD 05 writes “I- ….”, HD 36 and NĐ 30 “I. …”, on the page, in the copy and in Word; the Party's “Số” has no colon", () => {
  const starts = (form: "nd30" | "hd05" | "hd36") => {
    const report = sample({ choices: { form } });
    const { plain } = wordCopy(report.review, report.choices, report.guesses, WRITING);
    return [page(report), plain.split("\n"), linesOf(fileOf(report))].map((lines) =>
      lines.flatMap((line) => {
        const found = /^([IV]+[.-] )(?:KẾT|CÁC|TỒN|NHIỆM).*?(\.?)$/.exec(line);
        return found === null ? [] : [`${found[1] ?? ""}${found[2] ?? ""}`];
      }),
    );
  };
  const dashes = ["I- .", "II- .", "III- .", "IV- ."];
  const dots = ["I. ", "II. ", "III. ", "IV. "];
  expect(starts("hd05")).toEqual([dashes, dashes, dashes]);
  expect(starts("hd36")).toEqual([dots, dots, dots]);
  expect(starts("nd30")).toEqual([dots, dots, dots]);
  expect(page(sample({ choices: { form: "hd05" } })).join("\n")).toMatch(/Số {2,}-BC\/HU/);
});

test.each<readonly [string, number, string, string]>([
  ["2024", 2024, "2025-01-10T08:00:00", "Ủy ban nhân dân huyện Ngân Sơn"],
  ["2025, written before", 2025, "2025-06-30T08:00:00", "Ủy ban nhân dân huyện Ngân Sơn"],
  ["2025, written after", 2025, "2025-07-01T08:00:00", "Ủy ban nhân dân ......"],
  ["2026", 2026, "2026-06-14T08:00:00", "Ủy ban nhân dân ......"],
])("a huyện is proposed for its own years only (1/7/2025): %s", (_, year, now, body) => {
  const report = tableOf(["ỦY BAN NHÂN DÂN HUYỆN NGÂN SƠN"], year, { now });
  expect(report.guesses.body).toBe(body);
  expect(/huyện/i.test(JSON.stringify({ ...report.guesses, named: [] }))).toBe(body.includes("huyện"));
});

test("a huyện a person chose is theirs, whatever the year", () => {
  const report = tableOf(["ỦY BAN NHÂN DÂN XÃ TÂY ĐÔ"], 2026, {
    choices: { body: "Ủy ban nhân dân huyện Ngân Sơn" },
  });
  expect(page(report).join("\n")).toContain("HUYỆN NGÂN SƠN");
});

test("a commune's room reports under its People's Committee: its name, symbol, head and recipients, on the page and in Word", () => {
  const report = tableOf(["ỦY BAN NHÂN DÂN XÃ TÂY ĐÔ", "PHÒNG VĂN HÓA – XÃ HỘI"], 2026);
  expect(report.guesses).toMatchObject({
    form: "nd30",
    body: "Phòng Văn hóa - Xã hội",
    superior: "Ủy ban nhân dân xã Tây Đô",
    place: "Tây Đô",
    signerAuthority: "",
    signerTitle: "TRƯỞNG PHÒNG",
  });
  const rows = page(report);
  expect(rows[0]).toMatch(/^UBND XÃ TÂY ĐÔ/);
  expect(rows.join("\n")).toContain("PHÒNG VĂN HÓA - XÃ HỘI");
  expect(rows.join("\n")).toMatch(/\/BC-VHXH/);
  expect(rows).toContain("Kính gửi: Ủy ban nhân dân xã Tây Đô");
  const lines = linesOf(fileOf(report)).join("\n");
  expect(lines).toMatch(/Nơi nhận: - Như trên; - Lưu: VT\.\tTRƯỞNG PHÒNG/);
  // Read back from the page, nothing has become something else.
  const { report: sheet } = workbookOf(report);
  sheet.setValue(rows.findIndex((row) => row.includes("TRƯỞNG PHÒNG")) + 5, 5, "Nông Văn A");
  expect(readKeptWords(readBack(sheet, report.plan)).signer).toMatchObject({
    authority: "",
    title: "TRƯỞNG PHÒNG",
  });
});

test.each([
  ["PHÒNG KINH TẾ", "Phòng Kinh tế", "KT"],
  ["Phòng Văn hoá - Xã hội xã Tây Đô", "Phòng Văn hóa - Xã hội", "VHXH"],
  ["PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ", "Phòng Kinh tế, Hạ tầng và Đô thị", "..."],
])("a room named by a line of its own is the issuer: %s", (title, body, symbol) => {
  const report = tableOf(["UBND XÃ TÂY ĐÔ", title], 2026);
  expect(report.guesses.body).toBe(body);
  expect(page(report).join("\n")).toContain(`/BC-${symbol}`);
});

test("a room named within a title issues nothing", () => {
  const report = tableOf(["UBND XÃ TÂY ĐÔ", "Chỉ tiêu giao cho Phòng Kinh tế năm 2026"], 2026);
  expect(report.guesses.body).toBe("Ủy ban nhân dân xã Tây Đô");
});

test("a deputy signs in the head's place in the state form, as such in the Party's; read back the title is the deputy's", () => {
  const signer = { authority: null, title: "PHÓ CHỦ TỊCH", name: "Nông Văn A" };
  const report = tableOf(COMMUNE, 2026, { choices: { signer } });
  const rows = page(report);
  const at = rows.findIndex((row) => row.includes("TM. ỦY BAN NHÂN DÂN"));
  expect(rows[at + 1]).toContain("KT. CHỦ TỊCH");
  expect(rows[at + 2]).toContain("PHÓ CHỦ TỊCH");
  expect(linesOf(fileOf(report)).join("\n")).toContain("\tTM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH");
  const { report: sheet } = workbookOf(report);
  expect(readKeptWords(readBack(sheet, report.plan)).signer).toEqual({
    authority: "TM. ỦY BAN NHÂN DÂN",
    title: "PHÓ CHỦ TỊCH",
    name: "Nông Văn A",
  });
  const party = sample({ choices: { form: "hd05", signer: { ...signer, title: "PHÓ BÍ THƯ" } } });
  expect(page(party).join("\n")).not.toContain("KT.");
  const typed = { ...signer, authority: "KT. CHỦ TỊCH" };
  const said = page(tableOf(COMMUNE, 2026, { choices: { signer: typed } })).join("\n");
  expect(said.match(/KT\. CHỦ TỊCH/g)).toHaveLength(1);
});

test("a typed “Như trên” with nothing above goes; else recipients a person typed stay as typed", () => {
  const recipients = ["- Như trên;", "- Lưu: VT."];
  const nobody = page(tableOf(["ỦY BAN NHÂN DÂN XÃ TÂY ĐÔ"], 2026, { choices: { recipients } })).join("\n");
  expect(nobody).not.toContain("Như trên");
  expect(nobody).toContain("- Lưu: VT.");
  const somebody = page(tableOf(COMMUNE, 2026, { choices: { recipients: ["- Ban Thường vụ Tỉnh ủy;"] } }));
  expect(somebody.join("\n")).not.toContain("Như trên");
  expect(page(tableOf(COMMUNE, 2026, { choices: { recipients } })).join("\n")).toContain("- Như trên;");
});

test("the recipients the pane proposes follow what a person chose: none is told “(b/c)” that is addressed", () => {
  const { guesses } = tableOf(COMMUNE, 2026);
  const proposed = (form: "nd30" | "hd05" | null, superior: string | null) =>
    proposeRecipients(guesses, { form, superior }, "vi").join(" ");
  expect(proposed(null, null)).toMatch(/^- Như trên; - Thường trực Đảng ủy;/);
  expect(proposed(null, null)).not.toContain("(b/c)");
  expect(proposed(null, "")).toMatch(/^- UBND tỉnh \(b\/c\);/);
  expect(proposed("hd05", null)).toMatch(/^- UBND tỉnh \(b\/c\);/);
});
