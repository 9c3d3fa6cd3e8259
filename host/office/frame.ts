/**
 * The window office.js runs in where there is no browser: as much of one as office.js asks for, in a realm of its own. Loading a whole one (jsdom)
 * took a fifth of a single report's time. What is not here is undefined, as in a window without it; tests hold it against jsdom.
 */
import { createContext, runInContext } from "node:vm";

/** An event as its listeners are given it. */
export interface FrameEvent {
  readonly type: string;
}

/** A script element, as far as office.js looks at it. */
export interface FrameScript {
  readonly src: string;
  onload?: ((event: FrameEvent) => void) | null;
  onerror?: ((event: FrameEvent) => void) | null;
}

export interface FrameOptions {
  readonly address: string;
  readonly name: string;
  /** The scripts the page names. */
  readonly scripts: readonly string[];
  /** A script was added to the page. */
  readonly added: (script: FrameScript) => void;
}

export interface Frame {
  /** The realm, for `Script.runInContext`. */
  readonly realm: object;
  readonly window: { readonly closed: boolean };
}

type Listener = ((event: FrameEvent) => void) | { handleEvent(event: FrameEvent): void };

/** What an add-in's page gets wrong in passing is said and harms nobody, as in a browser. */
function reported(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(error);
  }
}

class Listeners {
  private readonly byType = new Map<string, Set<Listener>>();

  readonly addEventListener = (type: string, listener: Listener | null): void => {
    if (listener === null) return;
    const known = this.byType.get(type) ?? new Set();
    this.byType.set(type, known.add(listener));
  };

  readonly removeEventListener = (type: string, listener: Listener): void => {
    this.byType.get(type)?.delete(listener);
  };

  readonly dispatchEvent = (event: FrameEvent): boolean => {
    for (const listener of [...(this.byType.get(event.type) ?? [])])
      reported(() => (typeof listener === "function" ? listener(event) : listener.handleEvent(event)));
    return true;
  };

  end(): void {
    this.byType.clear();
  }
}

/** What a page keeps between loads: here until the window is gone. */
function storage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(String(name)) ?? null,
    setItem: (name: string, value: unknown) => void kept.set(String(name), String(value)),
    removeItem: (name: string) => void kept.delete(String(name)),
    clear: () => kept.clear(),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/** Timers end with their window. */
class Timers {
  private readonly running = new Map<number, NodeJS.Timeout>();
  private last = 0;

  private readonly start = (work: () => void, wait: number, isOnce: boolean): number => {
    const number = (this.last += 1);
    const told = () => {
      if (isOnce) this.running.delete(number);
      reported(work);
    };
    this.running.set(number, isOnce ? setTimeout(told, wait) : setInterval(told, wait));
    return number;
  };

  private readonly stop = (number: number): void => {
    clearTimeout(this.running.get(number));
    this.running.delete(number);
  };

  /** As a window has them. */
  readonly given = {
    setTimeout: (work: (...given: unknown[]) => void, wait?: number, ...given: unknown[]) =>
      this.start(() => work(...given), wait ?? 0, true),
    setInterval: (work: (...given: unknown[]) => void, wait?: number, ...given: unknown[]) =>
      this.start(() => work(...given), wait ?? 0, false),
    clearTimeout: this.stop,
    clearInterval: this.stop,
  };

  end(): void {
    for (const number of [...this.running.keys()]) this.stop(number);
  }
}

/** A link is what office.js takes addresses apart with. */
class Link {
  private url: URL | null = null;

  get href(): string {
    return this.url?.href ?? "";
  }
  set href(text: string) {
    this.url = URL.canParse(text) ? new URL(text) : null;
  }
  get protocol(): string {
    return this.url?.protocol ?? ":";
  }
  get host(): string {
    return this.url?.host ?? "";
  }
  get hostname(): string {
    return this.url?.hostname ?? "";
  }
  get port(): string {
    return this.url?.port ?? "";
  }
  get pathname(): string {
    return this.url?.pathname ?? "";
  }
  get search(): string {
    return this.url?.search ?? "";
  }
  get hash(): string {
    return this.url?.hash ?? "";
  }
}

/** A page of scripts: there is nothing in it to see, to press or to look for. */
function pageOf({ address, scripts, added }: FrameOptions, listeners: Listeners): object {
  const head = {
    appendChild: <T extends object>(node: T): T => {
      if ("src" in node) added(node as T & FrameScript);
      return node;
    },
  };
  const body = { ...head };
  const byTag: Readonly<Record<string, readonly object[]>> = {
    head: [head],
    body: [body],
    script: scripts.map((src) => ({ src })),
  };
  return {
    ...{ head, body, URL: address, domain: new URL(address).hostname, readyState: "complete", cookie: "" },
    createElement: (tag: string) => {
      if (tag === "a") return new Link();
      if (tag === "script" || tag === "link") return { setAttribute: () => undefined };
      throw new Error(`a window without a picture has no <${tag}>`);
    },
    getElementsByTagName: (tag: string) => byTag[tag] ?? [],
    getElementById: () => null,
    querySelectorAll: () => [],
    hasFocus: () => false,
    addEventListener: listeners.addEventListener,
    removeEventListener: listeners.removeEventListener,
  };
}

/** A new window at that address, with nothing run in it yet. */
export function openFrame(options: FrameOptions): Frame {
  const [listeners, timers] = [new Listeners(), new Timers()];
  let isClosed = false;
  const realm = {
    name: options.name,
    document: pageOf(options, listeners),
    location: placeOf(options.address),
    navigator: { userAgent: "Mozilla/5.0 (headless)", language: "en-US", languages: ["en-US"] },
    ...{ localStorage: storage(), sessionStorage: storage(), history: {}, external: {}, opener: null },
    ...{ innerWidth: 1024, innerHeight: 768, focus: nothing, blur: nothing },
    ...{ console, performance, URL, Event, MessageEvent },
    // One realm's errors, promises and parsed arrays: `instanceof` and toStrictEqual hold in the caller.
    ...{ Error, Promise, JSON },
    ...timers.given,
    addEventListener: listeners.addEventListener,
    removeEventListener: listeners.removeEventListener,
    dispatchEvent: listeners.dispatchEvent,
    close: () => {
      isClosed = true;
      timers.end();
      listeners.end();
    },
    get closed() {
      return isClosed;
    },
  };
  createContext(realm);
  const window = runInContext("this", realm) as Frame["window"];
  Object.assign(realm, { window, self: window, top: window, parent: window });
  return { realm, window };
}

function nothing(): void {
  // What would be seen is not.
}

function placeOf(address: string): object {
  const { href, origin, protocol, host, hostname, port, pathname, search, hash } = new URL(address);
  return { href, origin, protocol, host, hostname, port, pathname, search, hash, toString: () => href };
}
