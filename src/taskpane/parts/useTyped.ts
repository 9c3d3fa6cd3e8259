import { useEffect, useRef } from "react";

import { usePane } from "../state/PaneContext";
import type { SettingsChange } from "../../settings/changes";

const REST = 700;

/** A field being typed: shown at once, stored after a pause or on leaving; kept on screen when storing fails. */
export interface Typed {
  readonly shown: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
}

/** `store` answers null for what cannot be stored yet (an unfinished year): it stays typed, nothing more. */
export function useTyped(
  field: string,
  stored: string,
  store: (value: string) => SettingsChange | null,
): Typed {
  const { state, dispatch, deeds } = usePane();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const waiting = useRef<string | null>(null);

  const commit = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const value = waiting.current;
    const change = value === null ? null : store(value);
    if (change === null) return;
    waiting.current = null;
    deeds.choose(change, {
      then: () => {
        // Typed on meanwhile: the newer words stay.
        if (waiting.current === null) dispatch({ kind: "typed", field, value: null });
      },
    });
  };

  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => () => latest.current(), []);

  return {
    shown: state.typed[field] ?? stored,
    onChange: (value) => {
      dispatch({ kind: "typed", field, value });
      waiting.current = value;
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), REST);
    },
    onBlur: commit,
  };
}
