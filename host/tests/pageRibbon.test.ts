/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRibbon } from "../page/ribbon";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

describe("the ribbon made from our manifest", () => {
  const ribbon = readRibbon(manifest, "vi-VN");
  const buttons = ribbon.groups.flatMap((group) => group.buttons);

  test("has the add-in's group with a labelled, explained button for each control", () => {
    expect(ribbon.groups).toHaveLength(1);
    expect(buttons.length).toBe(manifest.match(/<Control /g)?.length);
    for (const button of buttons) {
      expect(button.label).not.toBe("");
      expect(button.tip).not.toBe("");
      expect(button.icon).toMatch(/^https:.+-32\.png$/);
    }
  });

  test("knows the functions to call and the pane to show", () => {
    expect(ribbon.functionFile).toMatch(/commands\.html$/);
    expect(ribbon.taskpane).toMatch(/taskpane\.html$/);
    const functions = buttons.flatMap(({ action }) =>
      action.kind === "execute" ? [action.functionName] : [],
    );
    expect(functions).toEqual(["ChiTieu.createReport", "ChiTieu.highlight", "ChiTieu.clearHighlights"]);
    expect(buttons.some(({ action }) => action.kind === "showTaskpane" && action.taskpaneId !== "")).toBe(
      true,
    );
  });

  test("speaks English where the manifest overrides it", () => {
    const english = readRibbon(manifest, "en-US");
    expect(english.addinName).not.toBe(ribbon.addinName);
    const labels = (each: typeof ribbon) =>
      each.groups.flatMap((group) => group.buttons.map(({ label }) => label));
    expect(labels(english)).toHaveLength(buttons.length);
    for (const [index, label] of labels(english).entries()) expect(label).not.toBe(labels(ribbon)[index]);
  });
});

describe("other manifests", () => {
  test("one without commands has a pane and no ribbon", () => {
    const bare = `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"><DisplayName DefaultValue="Bare"/>
      <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/other.html"/></DefaultSettings></OfficeApp>`;
    expect(readRibbon(bare, "vi-VN")).toMatchObject({
      groups: [],
      functionFile: null,
      taskpane: "https://localhost:3000/other.html",
      addinName: "Bare",
    });
  });

  test("broken XML is refused by name", () => {
    expect(() => readRibbon("<OfficeApp>", "vi-VN")).toThrow(/well-formed/);
  });
});
