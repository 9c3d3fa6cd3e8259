/** "Kiểm tra Excel này": each pose of the host is found to be what it is, and the workbook is as before, whatever happens. */
import { POSES, type PoseName } from "../../host/office/shared/poses";
import { PROBES } from "../../src/model/selfcheck";
import { OwnWrites } from "../../src/excel/ownWrites";
import { runChecks } from "../../src/excel/selfcheck/runChecks";
import { bookOf, boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const book = () =>
  bookOf({
    Bảng: [
      ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
      [1, "Mật: thu ngân sách", 50, 60],
    ],
    Khác: [["giữ", 1]],
  });

/** What differs from an Excel as it is installed, by pose. */
const FOUND: Readonly<Record<PoseName, Readonly<Record<string, string>>>> = {
  usual: {},
  semicolon: { listSeparator: "adapted" },
  eitherSeparator: {},
  web: { shownWhenAdded: "adapted" },
  manual: { calculation: "adapted", calculatedAtOnce: "adapted" },
  noTriggerSource: { whoChanged: "adapted" },
  noCalculatedColumns: { calculatedColumns: "expected" },
  localNumberFormats: { numberFormats: "adapted", numberFormatReadBack: "adapted" },
  blackBorders: { borderColors: "adapted" },
  allNames: { sheetNames: "adapted" },
  unreadableRules: { rulesListed: "adapted" },
  shortRules: { longRule: "adapted", longestRule: "adapted" },
  unlistedRules: { rulesListed: "adapted" },
  severalAreas: { selection: "adapted" },
  chartSheet: { activeSheet: "adapted", selection: "adapted" },
  groupedSheets: {},
  otherWorkbook: {},
};

/** As the host usually is: it makes calculated columns, as Excel does. */
const USUAL: Readonly<Record<string, string>> = { calculatedColumns: "adapted" };

/** Poses in which no sheet can be added, or no workbook be asked. */
const CLOSED: Partial<Record<PoseName, string>> = {
  groupedSheets: "GeneralException",
  otherWorkbook: "InactiveWorkbook",
};

const names = Object.keys(POSES) as PoseName[];

test.each(names.filter((name) => CLOSED[name] === undefined))(
  "%s: what is otherwise is found, and nothing else of the workbook changes",
  async (name) => {
    const excel = await boot(book(), POSES[name]);
    const before = stateOf(excel.workbook);
    const { results, left, facts } = await runChecks(new OwnWrites());
    const wanted = { ...USUAL, ...FOUND[name] };
    const all = PROBES.map((id) => [id, wanted[id] ?? "expected"]);
    expect(Object.fromEntries(results.map(({ id, outcome }) => [id, outcome]))).toEqual(
      Object.fromEntries(all),
    );
    expect(left).toBeNull();
    expect(facts).toMatchObject({ api: "1.14", language: "vi-VN" });
    expect(stateOf(excel.workbook)).toEqual(before);
    expect(JSON.stringify([results, facts])).not.toMatch(/Mật|Bảng|Khác/);
  },
);

test.each(Object.entries(CLOSED))("%s: said, and nothing is there that was not", async (name, code) => {
  const excel = await boot(book(), POSES[name as PoseName]);
  const before = stateOf(excel.workbook);
  await expect(runChecks(new OwnWrites())).rejects.toMatchObject({ code });
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("a refusal or a lost answer in any round trip leaves no sheet behind", async () => {
  const excel = await boot(book());
  const before = stateOf(excel.workbook);
  const start = excel.workbook.snapshot();
  await runChecks(new OwnWrites());
  const trips = excel.cost.roundTrips;
  expect(stateOf(excel.workbook)).toEqual(before);
  for (let trip = 0; trip < trips; trip += 5) {
    for (const action of [0, Infinity]) {
      excel.workbook.restore(start);
      excel.resetCost();
      excel.faults.at(trip, "GeneralException", action);
      await runChecks(new OwnWrites()).catch((error: unknown) =>
        expect(error).toMatchObject({ name: "ExcelFailure" }),
      );
      excel.faults.clear();
      expect([trip, action, stateOf(excel.workbook)]).toEqual([trip, action, before]);
    }
  }
}, 400_000);

test("a sheet Excel will not delete is named", async () => {
  const excel = await boot(book());
  excel.session.refusals.set("Worksheet.delete", "AccessDenied");
  const { left } = await runChecks(new OwnWrites());
  expect(left).toBe("ChiTieu_KiemTra_1");
});
