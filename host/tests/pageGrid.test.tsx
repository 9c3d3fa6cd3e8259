/** @jest-environment jsdom */
import "./textCoding";
import "@testing-library/jest-dom";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, useSyncExternalStore } from "react";
import { Desk } from "../page/desk";
import { Grid } from "../page/grid/grid";
import { surelyFits, textWidth } from "../page/grid/measure";
import type { Draft } from "../page/grid/keys";
import { wordsOf } from "../page/words";
import { cellAddress, parseBlock } from "../workbook/formulas/address";
import { newWorkbook } from "../workbook/workbook";

function Sheet({ desk }: { readonly desk: Desk }) {
  const [draft, setDraft] = useState<Draft | null>(null);
  useSyncExternalStore(desk.subscribe, () => desk.tick);
  const commit = () => {
    setDraft(null);
    return draft ? desk.type(draft.place, draft.text) : true;
  };
  const { version } = desk;
  return <Grid {...{ desk, version, draft }} words={wordsOf("vi")} onDraft={setDraft} onCommit={commit} />;
}

function open() {
  const desk = new Desk(newWorkbook(), "Book1.xlsx");
  return { desk, sheet: desk.sheet, user: userEvent.setup() };
}

const cell = (address: string) => {
  // By attribute, not by role: Testing Library looks at every ancestor's style to tell a role.
  const { row = 0, column = 0 } = parseBlock(address) ?? {};
  const found = document.querySelector<HTMLElement>(
    `[role="row"][aria-rowindex="${row + 1}"] > [role="gridcell"][aria-colindex="${column + 1}"]`,
  );
  if (!found) throw new Error(`${address} is not drawn`);
  return found;
};

const editor = () => screen.getByLabelText(/^[A-Z]+\d+/);

describe("the grid in the page", () => {
  test("typing, Enter and Tab fill cells; formulas follow", async () => {
    const { desk, user } = open();
    render(<Sheet desk={desk} />);
    await user.type(editor(), "8,25{Tab}4{Enter}");
    await user.type(editor(), "=A1*B1{Enter}");
    expect(cell("A1")).toHaveTextContent("8,25");
    expect(cell("B2")).toHaveTextContent("33");
    expect(editor()).toHaveAccessibleName("B3");
  });

  test("a formula Excel cannot read is refused, and the cell stays as it was", async () => {
    const { desk, sheet, user } = open();
    sheet.setValue(0, 0, 7);
    render(<Sheet desk={desk} />);
    await user.type(editor(), "=SUM((1{Enter}");
    expect(desk.refusal?.code).toBe("InvalidArgument");
    expect(sheet.cell(0, 0).value).toBe(7);
  });

  test("F2 edits what is there, Escape leaves it, Delete empties it, Ctrl+Z brings it back", async () => {
    const { desk, sheet, user } = open();
    sheet.setValue(0, 0, 1234.5);
    render(<Sheet desk={desk} />);
    await user.type(editor(), "{F2}");
    expect(editor()).toHaveValue("1234,5");
    await user.type(editor(), "6{Escape}");
    expect(cell("A1")).toHaveTextContent("1234,5");
    await user.type(editor(), "{Delete}");
    expect(cell("A1")).toHaveTextContent("");
    await user.type(editor(), "{Control>}z{/Control}");
    expect(cell("A1")).toHaveTextContent("1234,5");
  });

  test("copy and paste go through the clipboard as text", () => {
    const { desk, sheet } = open();
    sheet.setValue(0, 0, "Trồng rừng");
    render(<Sheet desk={desk} />);
    const kept: Record<string, string> = {};
    const clipboardData = {
      setData: (type: string, text: string) => void (kept[type] = text),
      getData: () => "1\t2\r\n3\t4\r\n",
    };
    fireEvent.copy(editor(), { clipboardData });
    expect(kept["text/plain"]).toBe("Trồng rừng\r\n");
    fireEvent.paste(editor(), { clipboardData });
    expect(["A1", "B1", "A2", "B2"].map((address) => cell(address).textContent)).toEqual([
      "1",
      "2",
      "3",
      "4",
    ]);
  });

  test("a merged cell is one cell with its spans; what it covers is not drawn", () => {
    const { desk, sheet } = open();
    sheet.setValue(0, 0, "BÁO CÁO");
    sheet.merge({ row: 0, column: 0, rows: 2, columns: 3 });
    render(<Sheet desk={desk} />);
    expect(cell("A1")).toHaveAttribute("aria-colspan", "3");
    expect(cell("A1")).toHaveAttribute("aria-rowspan", "2");
    expect(() => cell("B2")).toThrow("not drawn");
  });

  test("a text runs over empty neighbours and stops at a filled one; a number too wide shows ####", () => {
    const { desk, sheet } = open();
    sheet.setValue(0, 0, "một dòng chữ dài hơn ô của nó rất nhiều");
    sheet.setValue(0, 2, "chặn");
    sheet.setValue(1, 0, 1234567890);
    sheet.setFormat({ row: 1, column: 0, rows: 1, columns: 1 }, { numberFormat: "#,##0.00" });
    render(<Sheet desk={desk} />);
    const width = (address: string) => parseFloat(cell(address).style.width) - 1;
    const text = cell("A1").querySelector<HTMLElement>(".text");
    expect(parseFloat(text?.style.width ?? "")).toBe(width("A1") + width("B1"));
    expect(cell("A2").textContent).toMatch(/^#+$/);
  });

  test("what a program writes and paints appears at once: rule fill, bar, error", () => {
    const { desk, sheet } = open();
    render(<Sheet desk={desk} />);
    act(() => {
      sheet.setValue(0, 0, 50);
      sheet.setFormula(1, 0, "=1/0");
      sheet.addRule({
        blocks: [{ row: 0, column: 0, rows: 5, columns: 1 }],
        stopIfTrue: false,
        rule: { kind: "custom", formula: "=$A1=50", format: { fill: "#FAEEEB" } },
      });
      desk.workbook.calculate();
      desk.refresh();
    });
    expect(cell("A1")).toHaveStyle({ background: "#FAEEEB" });
    expect(cell("A2")).toHaveTextContent("#DIV/0!");
    expect(cell("A2")).toHaveAttribute("aria-invalid", "true");
  });

  test("rows that come into view take the place of those that are gone: hardly one is made anew", () => {
    const { desk, sheet } = open();
    for (let row = 0; row < 9_000; row += 1) sheet.setValue(row, 0, row + 1);
    const { container } = render(<Sheet desk={desk} />);
    const rowsNow = () => [...container.querySelectorAll('[role="row"]')];
    const before = new Set(rowsNow());
    const scroller = container.querySelector(".grid") as HTMLElement;
    fireEvent.scroll(scroller, { target: { scrollTop: 20 * 5000 } });
    expect(cell("A5003")).toHaveTextContent("5003");
    expect(rowsNow().filter((row) => !before.has(row)).length).toBeLessThanOrEqual(1);
    const heads = new Set(container.querySelectorAll(".side .head"));
    fireEvent.scroll(scroller, { target: { scrollTop: 20 * 5002 } });
    const made = [...container.querySelectorAll(".side .head")].filter((head) => !heads.has(head));
    expect([made.length, container.querySelector(".side .head")?.textContent]).toEqual([0, "5003"]);
    // Up again: two are made, and the others stay where they are.
    const rows = rowsNow();
    fireEvent.scroll(scroller, { target: { scrollTop: 20 * 5000 } });
    expect(rowsNow().slice(2)).toEqual(rows.slice(0, -2));
  });

  test("where every row is new only texts and the rows' numbers change, and nothing of an empty cell", () => {
    const { desk, sheet } = open();
    for (let row = 0; row < 9_000; row += 1) {
      sheet.setValue(row, 0, row + 1);
      sheet.setValue(row, 2, `dòng ${row + 1}`);
    }
    const { container } = render(<Sheet desk={desk} />);
    const scroller = container.querySelector(".grid") as HTMLElement;
    fireEvent.scroll(scroller, { target: { scrollTop: 20 * 1000 } });
    const watcher = new MutationObserver(() => undefined);
    watcher.observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
    fireEvent.scroll(scroller, { target: { scrollTop: 20 * 5000 } });
    const seen = watcher.takeRecords();
    expect(cell("A5003")).toHaveTextContent("5003");
    expect(cell("C5003")).toHaveTextContent("dòng 5003");
    const changes = seen
      .filter(({ target }) => !(target as Element).matches?.("textarea"))
      .map(({ type, target, attributeName }) => attributeName ?? `${type} ${target.nodeName}`);
    const rows = container.querySelectorAll('[role="row"]').length;
    const counted = new Map<string, number>();
    for (const change of changes) counted.set(change, (counted.get(change) ?? 0) + 1);
    // Two texts of each row and its number at the side; once, where what is selected lies.
    const texts = { "characterData #text": 3 * rows };
    expect(Object.fromEntries(counted)).toEqual({ "aria-rowindex": rows, ...texts, style: 1 });
  });

  test("cells of another column take the elements of those that are gone", () => {
    const { desk, sheet } = open();
    for (let column = 0; column < 26; column += 1) sheet.setValue(0, column, column + 1);
    const { container } = render(<Sheet desk={desk} />);
    const shown = () => [...container.querySelectorAll('[aria-rowindex="1"] > [role="gridcell"]')];
    const before = shown();
    const scroller = container.querySelector(".grid") as HTMLElement;
    fireEvent.scroll(scroller, { target: { scrollLeft: 64 } });
    const after = shown();
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(1));
    expect(after.map((each) => each.textContent)).toEqual(after.map((_, at) => String(at + 2)));
    expect(after.map((each) => each.ariaColIndex)).toEqual(after.map((_, at) => String(at + 2)));
    expect(cell("B1").style.left).toBe("63px");
  });

  test("a text of which the letters alone tell that it fits is not measured whole", () => {
    const font = { fontName: "Arial", fontSize: 10, bold: false, italic: false };
    expect(surelyFits("Tỷ lệ", font, 400)).toBe(true);
    expect(surelyFits("Tỷ lệ", font, textWidth("Tỷ lệ", font))).toBe(false);
    expect(surelyFits("Tỷ lệ", font, 1)).toBe(false);
    // Of letters that may change each other only measuring tells.
    expect(surelyFits("ﷺ", font, 400)).toBe(false);
  });

  test("of ten thousand rows only those in view are drawn, the frozen ones always", () => {
    const { desk, sheet } = open();
    for (let row = 0; row < 10_000; row++) sheet.setValue(row, 0, `dòng ${row + 1}`);
    sheet.frozen = { rows: 1, columns: 1 };
    const { container } = render(<Sheet desk={desk} />);
    const scroller = container.querySelector(".grid") as HTMLElement;
    expect(document.querySelectorAll('[role="row"]').length).toBeLessThan(120);
    fireEvent.scroll(scroller, { target: { scrollTop: 20 * 5000 } });
    expect(cell("A1")).toHaveTextContent("dòng 1");
    expect(cell("A5010")).toHaveTextContent("dòng 5010");
    expect(() => cell("A50")).toThrow("not drawn");
  });

  test("hidden rows and columns are not drawn", () => {
    const { desk, sheet } = open();
    sheet.setRowHidden(1, 2, true);
    sheet.setColumnHidden(1, 1, true);
    render(<Sheet desk={desk} />);
    expect(() => cell("A2")).toThrow("not drawn");
    expect(() => cell("B1")).toThrow("not drawn");
    expect(cell("C4")).toBeInTheDocument();
  });

  test("the selected cells say so", () => {
    const { desk } = open();
    render(<Sheet desk={desk} />);
    act(() => {
      desk.workbook.selection = { row: 1, column: 1, rows: 2, columns: 2 };
      desk.refresh();
    });
    const selected = screen
      .getAllByRole("gridcell", { selected: true })
      .map((each) =>
        cellAddress(Number(each.parentElement?.ariaRowIndex) - 1, Number(each.ariaColIndex) - 1),
      );
    expect(selected).toEqual(["B2", "C2", "B3", "C3"]);
  });
});
