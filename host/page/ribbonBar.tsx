/** The add-in's buttons, as its manifest lists them, and the runtime their functions run in. */
import { useMemo, useRef, useState } from "react";
import type { Connection } from "../office/messages";
import { besideUs } from "./addin";
import { readRibbon, type Ribbon, type RibbonAction } from "./ribbon";
import type { Words } from "./words";

/** The ribbon of a manifest, or words for what is wrong with it. */
export function useRibbon(manifest: string | null, language: string) {
  return useMemo((): { readonly ribbon: Ribbon | null; readonly ribbonFault: string | null } => {
    if (manifest === null) return { ribbon: null, ribbonFault: null };
    try {
      return { ribbon: readRibbon(manifest, language), ribbonFault: null };
    } catch (error) {
      return { ribbon: null, ribbonFault: String(error instanceof Error ? error.message : error) };
    }
  }, [manifest, language]);
}

/** Ribbon functions wait until their page, which the first of them brings, is connected. */
export function useCommands(onFault: (why: string) => void) {
  const [isWanted, setIsWanted] = useState(false);
  const connection = useRef<Connection | null>(null);
  const queued = useRef<string[]>([]);
  const runQueued = () => {
    if (!connection.current) return;
    for (const name of queued.current.splice(0)) {
      connection.current.invokeCommand(name).catch((error: unknown) => onFault(String(error)));
    }
  };
  return {
    isWanted,
    invoke: (name: string) => {
      setIsWanted(true);
      queued.current.push(name);
      runQueued();
    },
    connected: (made: Connection | null) => {
      connection.current = made;
      runQueued();
    },
  };
}

interface Props {
  readonly ribbon: Ribbon | null;
  readonly words: Words;
  readonly onAction: (action: RibbonAction) => void;
}

export function RibbonBar({ ribbon, words, onAction }: Props) {
  return (
    <nav className="ribbon" aria-label={words.ribbon} data-region>
      {ribbon?.groups.map((group) => (
        <section key={group.label} aria-label={group.label}>
          <div>
            {group.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                title={button.tip}
                onClick={() => onAction(button.action)}
              >
                {button.icon && <img src={besideUs(button.icon)} alt="" width="32" height="32" />}
                {button.label}
              </button>
            ))}
          </div>
          <small aria-hidden="true">{group.label}</small>
        </section>
      ))}
    </nav>
  );
}
