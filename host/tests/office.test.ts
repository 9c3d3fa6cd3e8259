import { bootExcel, type BootedExcel } from "../office/bootExcel";
import { newWorkbook } from "../workbook/workbook";

const opened: BootedExcel[] = [];
async function boot(options: Partial<Parameters<typeof bootExcel>[0]> = {}): Promise<BootedExcel> {
  const excel = await bootExcel({ workbook: newWorkbook(), ...options });
  opened.push(excel);
  return excel;
}
afterEach(() => {
  for (const excel of opened.splice(0)) {
    excel.close();
    expect(excel.session.failures).toEqual([]);
  }
});

const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: OfficeExtension.Error) => ({ code: error.code, location: error.debugInfo?.errorLocation }),
  );

describe("booting the real office.js", () => {
  test("says it is Excel on the web, in Vietnamese, of the version posed as", async () => {
    const { Office: office } = await boot({ api: "1.9" });
    const info = await office.onReady();
    expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(office.context.displayLanguage).toBe("vi-VN");
    expect(office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  });

  test.each(["1.9", "1.14", "1.15"])("posing as %s, office.js itself refuses what is above", async (api) => {
    const excel = await boot({ api });
    const reading = excel.run(async (context) => {
      context.application.cultureInfo.load("name");
      await context.sync();
    });
    expect((await errorOf(reading))?.code ?? "answered").toBe(api === "1.9" ? "ApiNotFound" : "answered");
  });

  test("tells the theme Excel is in, and a change of it", async () => {
    const theme = {
      bodyBackgroundColor: "#1F1F1F",
      bodyForegroundColor: "#FFFFFF",
      controlBackgroundColor: "#292929",
      controlForegroundColor: "#FFFFFF",
    };
    const excel = await boot({ theme });
    expect(excel.Office.context.officeTheme.bodyBackgroundColor).toBe("#1F1F1F");
    excel.session.theme = { ...theme, bodyBackgroundColor: "#FFFFFF" };
    expect(excel.Office.context.officeTheme.bodyBackgroundColor).toBe("#FFFFFF");
  });

  test("keeps two books of one process apart", async () => {
    const one = await boot({ fileName: "Một.xlsx" });
    const two = await boot({ fileName: "Hai.xlsx", language: "en-US" });
    const name = async (excel: BootedExcel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[excel.session.fileName]];
        context.workbook.load("name");
        await context.sync();
        return context.workbook.name;
      });
    expect(await Promise.all([name(one), name(two)])).toEqual(["Một.xlsx", "Hai.xlsx"]);
    expect(one.workbook.activeSheet.cell(0, 0).value).toBe("Một.xlsx");
    expect(two.workbook.activeSheet.cell(0, 0).value).toBe("Hai.xlsx");
    expect(Excel).toBe(two.Excel);
    one.makeCurrent();
    expect(Excel).toBe(one.Excel);
  });

  test("leaves no globals behind", async () => {
    const excel = await bootExcel({ workbook: newWorkbook() });
    excel.close();
    expect((globalThis as { Excel?: unknown }).Excel).toBeUndefined();
  });
});

describe("a batch", () => {
  test("is one round trip, counted with its actions and bytes", async () => {
    const excel = await boot();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:E2000");
      range.values = Array.from({ length: 2000 }, () => [1, 2, 3, 4, 5]);
      await context.sync();
    });
    expect(excel.cost.roundTrips).toBe(1);
    expect(excel.cost.actions).toBeGreaterThan(30);
    expect(excel.cost.requestBytes).toBeGreaterThan(20_000);
    expect(excel.workbook.activeSheet.cell(1999, 4).value).toBe(5);
    excel.resetCost();
    expect(excel.cost.roundTrips).toBe(0);
  });

  test("stops at the first error and keeps what was done before it, as Excel does", async () => {
    const excel = await boot();
    const writing = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("Không có");
      sheet.getRange("A2").values = [["after"]];
      await context.sync();
    });
    expect(await errorOf(writing)).toEqual({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
    expect(excel.workbook.activeSheet.cell(0, 0).value).toBe("before");
    expect(excel.workbook.activeSheet.cell(1, 0).value).toBe("");
  });

  test("refuses an unanswered call by name, and logs it", async () => {
    const excel = await boot();
    const asking = excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .charts.add("Line", context.workbook.getSelectedRange());
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({
      code: "NotImplemented",
      message: "the host does not answer ChartCollection.add of Line yet",
    });
    expect(excel.session.logged.join()).toContain("the host does not answer ChartCollection.add of Line yet");
  });

  test("speaks of its errors in Vietnamese and in English", async () => {
    const lose = (excel: BootedExcel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("?");
        await context.sync();
      });
    await expect(lose(await boot())).rejects.toMatchObject({
      message: "Tài nguyên được yêu cầu không tồn tại.",
    });
    await expect(lose(await boot({ language: "en-US" }))).rejects.toMatchObject({
      message: "The requested resource doesn't exist.",
    });
  });

  test("above 5 MB is refused either way", async () => {
    const excel = await boot();
    const text = "x".repeat(1000);
    const write = (rows: number) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getActiveWorksheet()
          .getRange("A1")
          .getResizedRange(rows - 1, 0);
        range.values = Array.from({ length: rows }, () => [text]);
        await context.sync();
      });
    expect(await errorOf(write(5300))).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(excel.workbook.activeSheet.usedBlock(true)).toBeNull();
    await write(2700);
    const read = excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      range.load("values,formulas");
      await context.sync();
    });
    expect(await errorOf(read)).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(excel.cost.batches.map((batch) => batch.error)).toEqual([
      "RequestPayloadSizeLimitExceeded",
      undefined,
      "ResponsePayloadSizeLimitExceeded",
    ]);
  });

  test("takes every call on a null object in silence", async () => {
    const excel = await boot();
    await excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Sample");
      none.delete();
      const range = none.getRange("A1");
      range.load("values");
      await context.sync();
      expect([none.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test("loads nothing, everything, nested and paged", async () => {
    const excel = await boot();
    for (const name of ["Hai", "Ba"]) excel.workbook.addSheet(name);
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name, items/pageLayout/orientation");
      const range = context.workbook.getSelectedRange();
      range.load({ address: true, worksheet: { name: true }, format: { font: { $all: true } } });
      const sheet = worksheets.getLast();
      sheet.load();
      await context.sync();
      expect(worksheets.items.map((one) => one.name)).toEqual(["Sheet1", "Hai", "Ba"]);
      expect(worksheets.items[0]?.pageLayout.orientation).toBe("Portrait");
      expect([range.worksheet.name, range.format.font.name]).toEqual(["Sheet1", "Calibri"]);
      expect([sheet.name, sheet.position, sheet.visibility]).toEqual(["Ba", 2, "Visible"]);
      const page = context.workbook.worksheets;
      page.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      expect(page.items.map((one) => one.name)).toEqual(["Hai"]);
      await expect(async () => {
        sheet.load("nothingSuch" as "name");
        await context.sync();
      }).rejects.toMatchObject({ code: "NotImplemented" });
    });
  });

  test("keeps ranges across round trips, and moves them with inserted rows", async () => {
    const excel = await boot();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B5:C6");
      range.values = [
        [1, 2],
        [3, "=B5+B6"],
      ];
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address,values,formulas");
      await context.sync();
      expect(range.address).toBe("Sheet1!B7:C8");
      expect(range.formulas).toEqual([
        [1, 2],
        [3, "=B7+B8"],
      ]);
    });
    await excel.settled();
    expect(excel.session.references.size).toBe(0);
    expect(excel.cost.roundTrips).toBe(2);
  });

  test("recalculates between writing and reading, unless asked to wait", async () => {
    const excel = await boot();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [[2, "=A1*10"]];
      await context.sync();
      const sum = sheet.getRange("B1");
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[3]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[20]]);
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[30]]);
    });
  });
});

test("a name added later is known to the formulas that wait for it", async () => {
  const excel = await boot();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B1");
    range.values = [[7, "=so_lieu*2"]];
    range.load("values");
    await context.sync();
    expect(range.values[0]?.[1]).toBe("#NAME?");
    context.workbook.names.add("so_lieu", sheet.getRange("A1"));
    range.load("values");
    await context.sync();
    expect(range.values[0]?.[1]).toBe(14);
  });
});

describe("faults", () => {
  const write = (excel: BootedExcel) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });

  test("the next batch fails with nothing done, the one after does not", async () => {
    const excel = await boot();
    excel.faults.next("InvalidOperationInCellEditMode");
    expect(await errorOf(write(excel))).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(excel.workbook.activeSheet.usedBlock(true)).toBeNull();
    await write(excel);
    expect(excel.workbook.activeSheet.cell(1, 0).value).toBe(2);
  });

  test("a batch fails in its middle", async () => {
    const excel = await boot();
    await write(excel);
    excel.workbook.activeSheet.clear({ row: 0, column: 0, rows: 2, columns: 1 }, "contents");
    const last = (excel.cost.batches[0]?.actions ?? 0) - 1;
    excel.faults.at(1, "GeneralException", last);
    expect(await errorOf(write(excel))).toMatchObject({ code: "GeneralException" });
    expect([0, 1].map((row) => excel.workbook.activeSheet.cell(row, 0).value)).toEqual([1, ""]);
  });

  test.each(["RequestPayloadSizeLimitExceeded", "AccessDenied", "RequestAborted", "InactiveWorkbook"])(
    "%s reaches the add-in as it is",
    async (code) => {
      const excel = await boot();
      excel.faults.next(code);
      expect((await errorOf(write(excel)))?.code).toBe(code);
    },
  );
});

describe("ribbon commands", () => {
  test("call a global function and one associated by name, and wait for its completion", async () => {
    const excel = await boot();
    Object.assign(excel.window, {
      insertReport: (event: Office.AddinCommands.Event) => {
        void excel
          .run(async (context) => {
            context.workbook.worksheets.add("Báo cáo");
            await context.sync();
          })
          .then(() => event.completed());
      },
    });
    await excel.invokeCommand("insertReport", "Ribbon.Insert");
    expect(excel.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Báo cáo"]);
    let source = "";
    excel.Office.actions.associate("highlight", (event: Office.AddinCommands.Event) => {
      source = event.source.id;
      event.completed();
    });
    await excel.invokeCommand("highlight", "Ribbon.Highlight");
    expect(source).toBe("Ribbon.Highlight");
  });

  test("a function that is not there is an error, not a silence", async () => {
    await expect((await boot()).invokeCommand("missing")).rejects.toThrow(
      "no command function named missing",
    );
  });
});

describe("settings", () => {
  test("of the document and of the workbook are one store", async () => {
    const workbook = newWorkbook();
    workbook.addinSettings.set("language", { pane: "vi" });
    const excel = await boot({ workbook });
    const { settings } = excel.Office.context.document;
    expect(settings.get("language")).toEqual({ pane: "vi" });
    settings.set("bands", [0.9, 1]);
    const saved = await new Promise<Office.AsyncResult<void>>((done) => settings.saveAsync(done as never));
    expect(saved.status).toBe("succeeded");
    expect(workbook.addinSettings.get("bands")).toEqual([0.9, 1]);
    await excel.run(async (context) => {
      const { settings: store } = context.workbook;
      store.add("bands", [0.8]);
      const one = store.getItem("language");
      const none = store.getItemOrNullObject("không có");
      store.load("items/key,items/value");
      one.load("value");
      await context.sync();
      expect(store.items.map(({ key }) => key)).toEqual(["language", "bands"]);
      expect([one.value, none.isNullObject]).toEqual([{ pane: "vi" }, true]);
      one.delete();
      await context.sync();
      expect([...workbook.addinSettings]).toEqual([["bands", [0.8]]]);
      store.getItem("language");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });
});

describe("events", () => {
  test("a person's edit reaches onChanged of the sheet and of the collection", async () => {
    const excel = await boot();
    const heard: string[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("id");
      await context.sync();
      sheet.onChanged.add(async (event) => void heard.push(`sheet ${event.address} ${event.source}`));
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(`book ${event.address}`));
      await context.sync();
    });
    excel.workbook.activeSheet.setValue(4, 2, 12);
    await excel.settled();
    await excel.settled();
    expect(heard.sort()).toEqual(["book C5", "sheet C5 Local"]);
  });

  test("sheets added, deleted, activated and cells selected are told; a removed handler is not", async () => {
    const excel = await boot();
    const heard: string[] = [];
    const { worksheets } = await excel.run(async (context) => {
      const { worksheets: all } = context.workbook;
      const added = all.onAdded.add(async () => void heard.push("added"));
      all.onDeleted.add(async () => void heard.push("deleted"));
      all.onActivated.add(async () => void heard.push("activated"));
      all.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
      await context.sync();
      return { worksheets: added };
    });
    const sheet = excel.workbook.addSheet("Hai");
    excel.workbook.activeSheet = sheet;
    excel.workbook.selection = { row: 1, column: 1, rows: 2, columns: 1 };
    excel.session.announce();
    await excel.settled();
    await excel.settled();
    expect(heard).toEqual(["added", "activated", "selected B2:B3"]);
    await Excel.run(worksheets.context, async (context) => {
      worksheets.remove();
      await context.sync();
    });
    excel.workbook.removeSheet(excel.workbook.addSheet("Ba").id);
    excel.workbook.removeSheet(sheet.id);
    excel.session.announce();
    await excel.settled();
    expect(heard.slice(3)).toContain("deleted");
    expect(heard.slice(3)).not.toContain("added");
  });

  test("a selection reaches workbook.onSelectionChanged, through the document", async () => {
    const excel = await boot({ latency: 2 });
    let heard = 0;
    await excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => void heard++);
      await context.sync();
    });
    excel.workbook.selection = { row: 3, column: 3, rows: 1, columns: 1 };
    excel.session.announce();
    await excel.settled();
    await excel.settled();
    expect(heard).toBe(1);
  });

  test("an event not raised here is refused by name", async () => {
    const excel = await boot();
    const asking = excel.run(async (context) => {
      context.workbook.worksheets.onCalculated.add(async () => undefined);
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: "NotImplemented" });
  });
});
