/** The sheets' tabs. */
import { useEffect } from "react";
import type { Sheet } from "../workbook/model";
import type { Desk } from "./desk";
import type { Words } from "./words";

export function Tabs({ desk, words }: { readonly desk: Desk; readonly words: Words }) {
  const { workbook, sheet } = desk;
  const shown = workbook.sheets.filter((each) => each.visibility === "Visible");
  const add = () =>
    desk.change(() => {
      let number = workbook.sheets.length + 1;
      while (workbook.sheet(`${words.newSheet} ${number}`)) number++;
      desk.activate(workbook.addSheet(`${words.newSheet} ${number}`).id);
    });
  useEffect(() => {
    document.getElementById(`tab-${sheet.id}`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet]);
  const step = (from: Sheet, by: number) => {
    const next = shown[shown.indexOf(from) + by];
    if (!next) return;
    desk.activate(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={words.sheets} data-region>
        {shown.map((each) => (
          <button
            key={each.id}
            id={`tab-${each.id}`}
            type="button"
            role="tab"
            aria-selected={each === sheet}
            tabIndex={each === sheet ? 0 : -1}
            style={each.tabColor ? { boxShadow: `inset 0 -3px ${each.tabColor}` } : {}}
            onClick={() => desk.activate(each.id)}
            onKeyDown={({ key }) => {
              if (key === "ArrowRight" || key === "ArrowLeft") step(each, key === "ArrowRight" ? 1 : -1);
            }}
          >
            {each.name}
          </button>
        ))}
      </div>
      <button type="button" aria-label={words.addSheet} title={words.addSheet} onClick={add}>
        +
      </button>
    </div>
  );
}
