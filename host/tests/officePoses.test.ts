/** What one Excel does otherwise than another, as the host poses as it. */
import { bootExcel, type BootedExcel, type BootOptions } from "../office/bootExcel";
import { POSES, posesOf, USUAL_POSES } from "../office/shared/poses";
import type { HostWorkbook } from "../workbook/model";
import { newWorkbook, openWorkbook } from "../workbook/workbook";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

let open: BootedExcel[] = [];

async function boot(options: Partial<BootOptions> = {}): Promise<BootedExcel> {
  const excel = await bootExcel({ workbook: newWorkbook(), ...options });
  open.push(excel);
  return excel;
}

/** An empty workbook whose file says when it is calculated. */
async function withCalcPr(calcPr: string): Promise<HostWorkbook> {
  const parts = unzipSync(await newWorkbook().save());
  const xml = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  parts["xl/workbook.xml"] = strToU8(xml.replace("</workbook>", `${calcPr}</workbook>`));
  return openWorkbook(zipSync(parts));
}

afterEach(() => {
  for (const excel of open) excel.close();
  open = [];
});

/** The address Excel gives back for several areas, or the code it refuses them with. */
async function areas({ run }: BootedExcel, address: string): Promise<string> {
  return run(async (context) => {
    const found = context.workbook.worksheets.getFirst().getRanges(address);
    found.load("address");
    await context.sync();
    return found.address;
  }).catch((error: OfficeExtension.Error) => error.code);
}

test.each([
  { listSeparator: ",", comma: "Sheet1!A1:B2,Sheet1!D4", semicolon: "InvalidArgument" },
  { listSeparator: ";", comma: "InvalidArgument", semicolon: "Sheet1!A1:B2,Sheet1!D4" },
  { listSeparator: "both", comma: "Sheet1!A1:B2,Sheet1!D4", semicolon: "Sheet1!A1:B2,Sheet1!D4" },
] as const)("areas apart as $listSeparator wants", async ({ listSeparator, comma, semicolon }) => {
  const excel = await boot({ listSeparator });
  expect([await areas(excel, "A1:B2,D4"), await areas(excel, "A1:B2;D4")]).toEqual([comma, semicolon]);
});

describe("a formula written into a table", () => {
  async function written(calculatedColumns: boolean, other: string | null): Promise<unknown[]> {
    const excel = await boot({ calculatedColumns });
    const [sheet] = excel.workbook.sheets;
    ["Kế hoạch", "Thực hiện", "Tỷ lệ"].forEach((heading, column) => sheet?.setValue(0, column, heading));
    sheet?.addTable({ row: 0, column: 0, rows: 4, columns: 3 }, "Bang", true);
    if (other !== null) sheet?.setValue(3, 2, other);
    await excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C2:C3").formulas = [["=B2/A2"], ["=B3*2"]];
      await context.sync();
    });
    return [1, 2, 3].map((row) => sheet?.cell(row, 2).formula ?? sheet?.cell(row, 2).value);
  }

  test("fills a column that holds nothing else: the last one written wins", async () => {
    expect(await written(true, null)).toEqual(["=B2*2", "=B3*2", "=B4*2"]);
  });

  test("leaves a column with something typed in it, and every column where the user took it off", async () => {
    expect(await written(true, "gõ tay")).toEqual(["=B2/A2", "=B3*2", "gõ tay"]);
    expect(await written(false, null)).toEqual(["=B2/A2", "=B3*2", ""]);
  });
});

/** The code a piece of work is refused with; "done" when it is not. */
async function outcome(
  { run }: BootedExcel,
  work: (context: Excel.RequestContext) => unknown,
): Promise<string> {
  return run(async (context) => {
    work(context);
    await context.sync();
    return "done";
  }).catch((error: OfficeExtension.Error) => error.code);
}

describe("a workbook of manual calculation", () => {
  test.each([
    ["as the file says", {}, '<calcPr calcId="191029" calcMode="manual"/>', "Manual"],
    ["as posed", { calculation: "Manual" }, "", "Manual"],
    [
      "automatic, whatever the file says",
      { calculation: "Automatic" },
      '<calcPr calcMode="manual"/>',
      "Automatic",
    ],
    ["automatic where the file says nothing", {}, "", "Automatic"],
  ] as const)("%s", async (_words, options, calcPr, mode) => {
    const excel = await boot({ ...options, workbook: await withCalcPr(calcPr) });
    const found = await excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    });
    expect(found).toBe(mode);
  });

  test("a formula is worked out when it is entered, with what stands there then; the rest when asked", async () => {
    const excel = await boot({ calculation: "Manual" });
    const shown = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const read = async () => {
        const range = sheet.getRange("A1:A3");
        range.load("values");
        await context.sync();
        return range.values.flat();
      };
      sheet.getRange("A1").formulas = [["=A2*10"]];
      sheet.getRange("A2").formulas = [["=A3+1"]];
      sheet.getRange("A3").values = [[4]];
      const entered = await read();
      sheet.getRange("A1").calculate();
      const one = await read();
      sheet.calculate(true);
      return [entered, one, await read()];
    });
    expect(shown).toEqual([
      [0, 1, 4],
      [10, 1, 4],
      [50, 5, 4],
    ]);
  });

  test("formulas entered together are worked out together", async () => {
    const excel = await boot({ calculation: "Manual" });
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A3");
      range.formulas = [["=A2*10"], ["=A3+1"], [4]];
      range.load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(values).toEqual([50, 5, 4]);
  });

  test("what the mode is set to is kept in the file", async () => {
    const excel = await boot();
    await outcome(excel, ({ workbook }) => void (workbook.application.calculationMode = "Manual"));
    expect(openWorkbook(await excel.workbook.save()).calculationMode).toBe("Manual");
  });
});

describe("who made a change", () => {
  async function told(options: Omit<BootOptions, "workbook">): Promise<(string | undefined)[]> {
    const excel = await boot(options);
    const sources: (string | undefined)[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
        sources.push(triggerSource);
      });
      await context.sync();
    });
    await outcome(excel, (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    });
    await excel.settled();
    excel.workbook.activeSheet.setValue(4, 4, "gõ tay");
    await excel.settled();
    return sources;
  }

  test("is said since ExcelApi 1.14", async () => {
    expect(await told({ api: "1.14" })).toEqual(["ThisLocalAddin", "Unknown"]);
  });

  test("is not said before, nor where Excel does not", async () => {
    expect(await told({ api: "1.13" })).toEqual([undefined, undefined]);
    expect(await told({ api: "1.14", triggerSource: false })).toEqual([undefined, undefined]);
  });
});

describe("the names of a sheet", () => {
  async function listed(sheetNames: "own" | "all"): Promise<string[]> {
    const workbook = newWorkbook();
    const [sheet] = workbook.sheets;
    workbook.setName({ name: "Chung", formula: "=Sheet1!$A$1", visible: true, comment: "" });
    sheet?.setName({ name: "Rieng", formula: "=Sheet1!$B$1", visible: true, comment: "" });
    if (sheet)
      sheet.pageLayout = { ...sheet.pageLayout, printArea: { row: 0, column: 0, rows: 9, columns: 4 } };
    const excel = await boot({ sheetNames, workbook });
    return excel.run(async (context) => {
      const { names } = context.workbook.worksheets.getFirst();
      names.load("items/name,items/formula");
      await context.sync();
      return names.items.map(({ name, formula }) => `${name} ${String(formula)}`);
    });
  }

  test("are its own, or the workbook's and Excel's too", async () => {
    expect(await listed("own")).toEqual(["Rieng =Sheet1!$B$1"]);
    expect(await listed("all")).toEqual([
      "Rieng =Sheet1!$B$1",
      "Chung =Sheet1!$A$1",
      "Print_Area =Sheet1!$A$1:$D$9",
    ]);
  });

  test("those that are Excel's own may not be changed", async () => {
    const workbook = newWorkbook();
    const [sheet] = workbook.sheets;
    if (sheet) sheet.pageLayout = { ...sheet.pageLayout, titleRows: { first: 0, last: 1 } };
    const excel = await boot({ sheetNames: "all", workbook });
    const titles = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getFirst().names.getItem("Print_Titles");
    expect(await outcome(excel, (context) => titles(context).delete())).toBe("InvalidArgument");
    expect(await outcome(excel, (context) => void (titles(context).formula = "=A1"))).toBe("InvalidArgument");
    expect(await outcome(excel, (context) => titles(context).load("formula"))).toBe("done");
  });
});

describe("conditional formats that cannot be read", () => {
  async function asked(rules: "readable" | "unreadable" | "unlisted"): Promise<string[]> {
    const workbook = newWorkbook();
    const rule = workbook.activeSheet.addRule({
      blocks: [{ row: 0, column: 0, rows: 2, columns: 2 }],
      stopIfTrue: false,
      rule: { kind: "custom", formula: "=TRUE", format: {} },
    });
    const excel = await boot({ rules, workbook });
    const formats = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getFirst().getRange().conditionalFormats;
    return [
      await outcome(excel, (context) => formats(context).load("items/id,items/type")),
      await outcome(excel, (context) => formats(context).load("items/customOrNullObject/rule/formula")),
      await outcome(excel, (context) => formats(context).getItem(rule.id).custom.rule.load("formula")),
    ];
  }

  test("by their rules, or altogether; one by its id always", async () => {
    expect(await asked("readable")).toEqual(["done", "done", "done"]);
    expect(await asked("unreadable")).toEqual(["done", "ItemNotFound", "done"]);
    expect(await asked("unlisted")).toEqual(["ItemNotFound", "ItemNotFound", "done"]);
  });
});

describe("what is in front", () => {
  const ASKED = {
    activeSheet: ({ workbook }: Excel.RequestContext) =>
      workbook.worksheets.getActiveWorksheet().load("name"),
    selection: ({ workbook }: Excel.RequestContext) => workbook.getSelectedRange().load("address"),
    areas: ({ workbook }: Excel.RequestContext) => workbook.getSelectedRanges().load("address"),
    activeCell: ({ workbook }: Excel.RequestContext) => workbook.getActiveCell().load("address"),
    sheetNames: ({ workbook }: Excel.RequestContext) =>
      workbook.worksheets.getFirst().names.load("items/name"),
    names: ({ workbook }: Excel.RequestContext) => workbook.names.load("items/name"),
    writing: ({ workbook }: Excel.RequestContext) =>
      void (workbook.worksheets.getFirst().getRange("A1").values = [[1]]),
  };

  test.each([
    ["sheet", "one", {}],
    ["sheet", "several", { selection: "InvalidSelection" }],
    [
      "chartSheet",
      "one",
      {
        activeSheet: "GeneralException",
        selection: "InvalidSelection",
        areas: "InvalidSelection",
        activeCell: "InvalidSelection",
      },
    ],
    ["groupedSheets", "one", { writing: "GeneralException" }],
    [
      "otherWorkbook",
      "one",
      {
        activeSheet: "InvalidSelection",
        selection: "InvalidSelection",
        areas: "InvalidSelection",
        activeCell: "InvalidSelection",
        sheetNames: "InvalidSelection",
      },
    ],
  ] as const)("%s, %s area: %j refused", async (inFront, selection, refused) => {
    const excel = await boot({ inFront, selection });
    const found = Object.entries(ASKED).map(async ([name, work]) => [name, await outcome(excel, work)]);
    const outcomes = Object.fromEntries(await Promise.all(found)) as Record<string, string>;
    const all = Object.fromEntries(Object.keys(ASKED).map((name) => [name, "done"]));
    expect(outcomes).toEqual({ ...all, ...refused });
  });

  test("a sheet that is activated takes the chart sheet's place", async () => {
    const excel = await boot({ inFront: "chartSheet" });
    expect(await outcome(excel, ({ workbook }) => workbook.worksheets.getFirst().activate())).toBe("done");
    expect(await outcome(excel, ASKED.activeSheet)).toBe("done");
  });

  test("it may change while the book is open", async () => {
    const excel = await boot();
    excel.session.poses.inFront = "otherWorkbook";
    expect(await outcome(excel, ASKED.activeCell)).toBe("InvalidSelection");
    excel.session.poses.inFront = "sheet";
    expect(await outcome(excel, ASKED.activeCell)).toBe("done");
  });
});

describe("on the web", () => {
  test.each([
    ["web", "Sheet1", "Mới"],
    ["desktop", "Mới", "Mới"],
  ] as const)(
    "%s: a sheet added is brought up by the same batch (%s), or the next (%s)",
    async (platform, same, next) => {
      const excel = await boot({ platform });
      await outcome(excel, ({ workbook }) => {
        const added = workbook.worksheets.add("Mới");
        added.activate();
        added.getRange("B2").select();
      });
      expect(excel.workbook.activeSheet.name).toBe(same);
      await outcome(excel, ({ workbook }) => workbook.worksheets.getItem("Mới").activate());
      expect(excel.workbook.activeSheet.name).toBe(next);
    },
  );

  test("properties of 80,000 cells, and no more", async () => {
    const properties = (address: string) => (context: Excel.RequestContext) =>
      context.workbook.worksheets
        .getFirst()
        .getRange(address)
        .getCellProperties({ format: { wrapText: true } });
    const excel = await boot({ platform: "web" });
    expect(await outcome(excel, properties("A1:J8000"))).toBe("done");
    expect(await outcome(excel, properties("A1:J8001"))).toBe("OperationCellsExceedLimit");
  });
});

test("every pose by its word differs from the usual one in a single thing", () => {
  const { usual, ...others } = POSES;
  expect(posesOf(usual)).toEqual(USUAL_POSES);
  for (const [name, pose] of Object.entries(others)) {
    const all = posesOf(pose) as unknown as Record<string, unknown>;
    const different = Object.entries(USUAL_POSES).filter(([key, value]) => all[key] !== value);
    expect({ name, different: different.length }).toEqual({ name, different: 1 });
  }
});
