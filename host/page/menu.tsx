/** Opening, keeping and printing the workbook. */
import { useRef } from "react";
import type { Desk } from "./desk";
import { IS_SHIPPED } from "./shipped";
import type { Words } from "./words";

interface MenuProps {
  readonly words: Words;
  readonly samples: readonly string[];
  readonly hasPdf: boolean;
  readonly desk: Desk;
  readonly onOpen: (file: File) => void;
  readonly onSample: (name: string) => void;
  readonly onDownload: () => void;
  readonly onPreview: () => void;
  readonly onPdf: () => void;
}

export function Menu({
  words,
  samples,
  hasPdf,
  desk,
  onOpen,
  onSample,
  onDownload,
  onPreview,
  onPdf,
}: MenuProps) {
  const file = useRef<HTMLInputElement>(null);
  const button = (label: string, onClick: () => void, disabled = false) => (
    <button type="button" disabled={disabled} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <div className="menu" role="toolbar" aria-label={words.file}>
      {!IS_SHIPPED && (
        <select aria-label={words.samples} value="" onChange={({ target }) => onSample(target.value)}>
          <option value="" disabled>
            {words.chooseSample}
          </option>
          {samples.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
      {button(IS_SHIPPED ? words.openOther : words.open, () => file.current?.click())}
      <input
        ref={file}
        type="file"
        hidden
        aria-label={words.open}
        accept=".xlsx,.xlsm,.xltx,.xltm"
        onChange={({ target }) => {
          if (target.files?.[0]) onOpen(target.files[0]);
          target.value = "";
        }}
      />
      {button(IS_SHIPPED ? words.saveNew : words.download, onDownload)}
      {button(words.preview, onPreview)}
      {hasPdf && button(words.pdf, onPdf)}
      {button(words.undo, () => desk.undo(), !desk.canUndo)}
      {button(words.redo, () => desk.redo(), !desk.canRedo)}
    </div>
  );
}
