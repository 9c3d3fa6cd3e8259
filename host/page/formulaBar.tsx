/** The name box and the formula bar. */
import { useState } from "react";
import { parseBlock } from "../workbook/formulas/address";
import type { Desk } from "./desk";
import type { Draft } from "./grid/keys";
import { selectBlock } from "./grid/selection";
import type { Words } from "./words";

interface FormulaBarProps {
  readonly desk: Desk;
  readonly words: Words;
  readonly draft: Draft | null;
  readonly selected: string;
  readonly onDraft: (draft: Draft | null) => void;
  readonly onCommit: () => boolean;
  readonly onUnknown: (address: string) => void;
}

export function FormulaBar({ desk, words, draft, selected, onDraft, onCommit, onUnknown }: FormulaBarProps) {
  const [address, setAddress] = useState<string | null>(null);
  const { active } = desk.selection;
  const goTo = (text: string) => {
    setAddress(null);
    const [, name, cells = text] = /^'?(.+?)'?!(.+)$/.exec(text) ?? [];
    const sheet = name === undefined ? desk.sheet : desk.workbook.sheet(name);
    const block = parseBlock(cells);
    if (!sheet || !block) return onUnknown(text);
    desk.activate(sheet.id);
    desk.select(selectBlock(sheet, block));
    document.querySelector<HTMLElement>(".editor")?.focus();
  };
  return (
    <div className="formula" data-region>
      <input
        aria-label={words.nameBox}
        className="name"
        value={address ?? selected}
        onChange={({ target }) => setAddress(target.value)}
        onBlur={() => setAddress(null)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          // The grid takes the focus: the key must not go on to it.
          event.preventDefault();
          goTo(event.currentTarget.value);
        }}
      />
      <span aria-hidden="true">fx</span>
      <input
        aria-label={words.formulaBar}
        value={draft?.text ?? desk.typed(active)}
        onFocus={() => draft || onDraft({ place: active, text: desk.typed(active), mode: "edit" })}
        onChange={({ target }) =>
          onDraft({ place: draft?.place ?? active, text: target.value, mode: "edit" })
        }
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key !== "Enter" && event.key !== "Escape") return;
          event.preventDefault();
          if (event.key === "Enter") onCommit();
          else onDraft(null);
        }}
      />
    </div>
  );
}
