/** A modal window of the page: Escape or its button closes it, focus goes back where it was. */
import { useEffect, useRef, type CSSProperties, type ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

export function Window({ title, close, onClose, style = {}, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="window" style={style} aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label={close} title={close} onClick={onClose}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
}
