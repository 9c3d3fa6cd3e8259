/** What the page without Excel is, before a file is chosen. */
import { useRef } from "react";
import { PAGE_VERSION } from "./shipped";
import type { Words } from "./words";

interface WelcomeProps {
  readonly words: Words;
  readonly notice: string | null;
  readonly onOpen: (file: File) => void;
}

export function Welcome({ words: { welcome }, notice, onOpen }: WelcomeProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <main className="welcome">
      <h1>{welcome.title}</h1>
      <p>{welcome.lead}</p>
      {notice !== null && (
        <p className="notice" role="alert">
          {notice}
        </p>
      )}
      <button type="button" className="choose" onClick={() => file.current?.click()}>
        {welcome.choose}
      </button>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={welcome.choose}
        accept=".xlsx,.xlsm,.xltx,.xltm"
        onChange={({ target }) => {
          if (target.files?.[0]) onOpen(target.files[0]);
          target.value = "";
        }}
      />
      <ul>
        {welcome.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="quiet">{welcome.from(PAGE_VERSION, window.location.host)}</p>
    </main>
  );
}
