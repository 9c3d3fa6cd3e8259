/** A form chosen in the pane moves what is proposed beside it, and no page written before is old for that. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../host/workbook/workbook";
import { previewReport } from "../../src/actions/preview";
import { createActions } from "../../src/actions/index";
import { factsMark } from "../../src/report/kept/factsMark";
import { guessChoices } from "../../src/report/choices/guesses";
import { setReport } from "../../src/settings/reportChanges";
import { linesOf } from "../word/wordInHand";
import { boot, closeAll } from "./books";

afterEach(closeAll);

const NOW = () => "2023-12-18T08:00:00.000Z";

async function opened() {
  const bytes = readFileSync(join(__dirname, "../../host/workbooks/ngan-son-2023.xlsx"));
  const workbook = openWorkbook(new Uint8Array(bytes));
  workbook.calculate(true);
  await boot(workbook);
  return { workbook, actions: createActions(NOW) };
}

test("NĐ 30 chosen in a workbook whose titles name a Party committee: the People's Committee signs, on the page, in Word and in the pane", async () => {
  const { workbook, actions } = await opened();
  const read = await actions.read();
  expect(previewReport(read).guesses).toMatchObject({ form: "hd05", signerAuthority: "T/M BAN THƯỜNG VỤ" });
  const view = await actions.choose(read, setReport({ form: "nd30" })(read.settings));
  expect(previewReport(view).guesses).toMatchObject({ form: "nd30", signerAuthority: "TM. ỦY BAN NHÂN DÂN" });
  const done = await actions.createReport(view);
  const page = workbook.activeSheet;
  const texts = Array.from({ length: 70 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => String(page.cell(row, column).value ?? "")),
  ).flat();
  expect(texts.filter((text) => /^T(M\.|\/M) /.test(text))).toEqual(["TM. ỦY BAN NHÂN DÂN"]);
  const { bytes } = await actions.wordFile(done.view);
  expect(linesOf(bytes).join("\n")).toContain("TM. ỦY BAN NHÂN DÂN");
  expect(linesOf(bytes).join("\n")).not.toContain("T/M ");
  expect(previewReport(done.view).stale).toBeNull();
  expect(previewReport(await actions.read()).stale).toBeNull();
});

test("the mark of a page is that of 0.1.0, whose guesses knew of no choice", async () => {
  const { actions } = await opened();
  const { review, sheets, settings } = await actions.read();
  const names = sheets.map(({ name }) => name);
  const choices = { ...settings.report, form: "nd30" as const, body: "Ủy ban nhân dân xã Bình Minh" };
  const [chosen, before] = [guessChoices(review, names, NOW(), choices), guessChoices(review, names, NOW())];
  expect(chosen.signerAuthority).not.toBe(before.signerAuthority);
  expect(factsMark(review, choices, chosen)).toBe(factsMark(review, choices, before));
});
