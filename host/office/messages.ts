/** The window messages between office.js in a frame and Excel on the web, answered from a session. No server, no certificate. */
import { isRecord, parsed } from "./shared/request";
import type { OfficeSession } from "./session";
import { OsfError, settingsFit } from "./shared/wire";

interface Message {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 call · 1 register an event · 2 unregister it. */
  readonly _actionType: number;
  readonly _data: unknown;
}

/** The frame an add-in runs in: an iframe's window, or one of `frame`. */
export type AddinWindow = Window & typeof globalThis & LoadedOffice;

interface LoadedOffice {
  readonly Office?: { readonly context?: object };
  readonly OfficeExtension?: { readonly CommonUtility?: { _doApiNotSupportedCheck: boolean } };
}

export interface Connection {
  /** Resolves when office.js has read its context: `Office.onReady` follows. */
  readonly ready: Promise<void>;
  /** Invokes a ribbon command's function; resolves with what it gave to `event.completed`. */
  invokeCommand(functionName: string, controlId?: string): Promise<string>;
  /** Takes the opener's place again after the frame loaded another document. */
  arm(): void;
  /** Messages passed so far, either way. */
  readonly passed: number;
  close(): void;
}

/** office.js trusts a host on https with the page's own host name: that is what we say we are. */
function hostOrigin(hostName: string): string {
  return `https://${hostName}`;
}

/** Goes into the add-in page's address as `_host_Info`, and into its frame's name. */
export function hostInfo(language: string): string {
  return `Excel$Web$16.01$${language}$$$$0`;
}

/** The `name` its frame must carry. The conversation must be new for each load: office.js caches settings by it. */
export function frameName(session: OfficeSession, hostName: string): string {
  const conversation = `host-${session.nextId()}-${Date.now().toString(36)}`;
  return JSON.stringify({
    baseFrameName: "addin",
    hostInfo: hostInfo(session.language),
    xdmInfo: `${conversation}|${CONTROL}|${hostOrigin(hostName)}`,
    serializerVersion: 1,
  });
}

const CONTROL = "addin-control";
const DISPATCH = { loadSettings: 75, saveSettings: 76, batch: 93, commandCompleted: 94 };
const COMMAND_WAIT = 10_000;

/** Stands in for the frame's opener, which is where office.js sends its messages, and answers them. */
export function connect(frame: AddinWindow, session: OfficeSession): Connection {
  return new OfficeConnection(frame, session);
}

class OfficeConnection implements Connection {
  readonly ready: Promise<void>;
  private said: () => void = () => undefined;
  private readonly events = new Map<string, Message>();
  private readonly waiting: (() => void)[] = [];
  private readonly commands = new Map<string, (answer: { status: number; data: string }) => void>();
  private readonly stopEvents: () => void;
  private readonly opener = { postMessage: (text: string) => this.receive(text) };
  private closed = false;
  passed = 0;

  constructor(
    private readonly frame: AddinWindow,
    private readonly session: OfficeSession,
  ) {
    this.ready = new Promise((resolve) => (this.said = resolve));
    this.stopEvents = session.onEvents((entries) => {
      this.raise("richApiMessage", { ArrayData: entries });
      if (entries.some(([, type]) => type === 14)) this.raise("documentSelectionChanged", {});
    });
    this.arm();
  }

  arm(): void {
    if (this.closed || this.frame.opener === this.opener) return;
    this.events.clear();
    Object.defineProperty(this.frame, "opener", { configurable: true, value: this.opener });
  }

  async invokeCommand(functionName: string, controlId = functionName): Promise<string> {
    await this.registered("appCommandInvoked");
    const id = `command-${this.session.nextId()}`;
    const done = new Promise<{ status: number; data: string }>((resolve) => this.commands.set(id, resolve));
    this.raise("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    const { status, data } = await done;
    if (status !== 0) throw new Error(`the add-in has no command function named ${functionName} (${status})`);
    return data;
  }

  close(): void {
    this.closed = true;
    this.stopEvents();
    this.events.clear();
  }

  private registered(name: string): Promise<void> {
    if (this.events.has(name)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`the add-in page never asked for ${name}`)),
        COMMAND_WAIT,
      );
      this.waiting.push(() => {
        if (!this.events.has(name)) return;
        clearTimeout(late);
        resolve();
      });
    });
  }

  private receive(text: string): void {
    this.passed += 1;
    const message = messageFrom(text);
    if (message === null) return this.session.log("a message that is none of office.js");
    this.dress();
    if (message._actionType === 1) this.events.set(message._actionName, message);
    if (message._actionType === 2) this.events.delete(message._actionName);
    setTimeout(() => {
      if (this.closed) return;
      const answer = message._actionType === 0 ? this.answer(message) : { Error: 0 };
      this.post(message, answer, 0);
      for (const waiting of [...this.waiting]) waiting();
    }, this.session.latency);
  }

  private answer(message: Message): unknown {
    const call = message._actionName;
    if (call === "ContextActivationManager_getAppContextAsync") {
      this.said();
      return this.appContext();
    }
    if (call === "executeMethod") return this.execute(message._data);
    if (call !== "ContextActivationManager_notifyHost") {
      this.session.log(`the host does not answer the message ${call} yet`);
    }
    return {};
  }

  private execute(given: unknown): object {
    const data = isRecord(given) ? given : {};
    const id = isRecord(data.DdaMethod) ? data.DdaMethod.DispatchId : undefined;
    const [answer, failed] = [
      { Version: 1, Error: 0 },
      { Version: 1, Error: OsfError.internal },
    ];
    const settings = this.session.workbook.addinSettings;
    const array = Array.isArray(data.ArrayData) ? (data.ArrayData as unknown[]) : null;
    if (id === DISPATCH.batch) {
      const { error, body } = this.session.processQuery(textOf(array?.[4]));
      return { ...answer, Error: error, Data: [200, [], body] };
    }
    if (id === DISPATCH.loadSettings) {
      const all = [...settings].map(([Name, value]) => ({ Name, Value: JSON.stringify(value) }));
      return { ...answer, Properties: { Settings: all } };
    }
    if (id === DISPATCH.saveSettings) {
      const stored = settingsFrom(data.DdaSettingsMethod);
      if (stored === null || !settingsFit(stored)) return failed;
      settings.clear();
      for (const [name, value] of stored) settings.set(name, value);
      return answer;
    }
    if (id === DISPATCH.commandCompleted) {
      const [command, status, result] = (array ?? [data[0], data[1], data[2]]).map(textOf);
      this.commands.get(command ?? "")?.({ status: Number(status), data: result ?? "" });
      this.commands.delete(command ?? "");
      return answer;
    }
    this.session.log(`the host does not answer the Office method ${textOf(id)} yet`);
    return failed;
  }

  private appContext(): object {
    const { session, frame } = this;
    return {
      _id: CONTROL,
      _appName: 16,
      _appVersion: "16.01",
      _hostFullVersion: "16.0.18227.41002",
      _appUILocale: session.language,
      _dataLocale: session.workbook.numberLocale,
      _docUrl: session.fileName,
      _clientMode: 1,
      _settings: [...session.workbook.addinSettings].map(([name, value]) => [name, JSON.stringify(value)]),
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "",
      _appInstanceId: CONTROL,
      _requirementMatrix: JSON.stringify({
        ExcelApi: session.api,
        AddinCommands: "1.1",
        DialogApi: "1.1",
        Settings: "1.1",
      }),
      _clientWindowHeight: frame.innerHeight,
      _clientWindowWidth: frame.innerWidth,
      _addinName: "",
      _appDomains: [],
      _featureGates: {},
    };
  }

  /**
   * Two things the package's office.js leaves out where Excel has them: `officeTheme` on the web, and its refusal
   * (ApiNotFound) of what is above the version posed as: it turns its check on in a class that nobody asks.
   */
  private dress(): void {
    const { Office: office, OfficeExtension: extension } = this.frame;
    if (extension?.CommonUtility !== undefined) extension.CommonUtility._doApiNotSupportedCheck = true;
    const context = office?.context;
    if (context === undefined || "officeTheme" in context || !Object.isExtensible(context)) return;
    Object.defineProperty(context, "officeTheme", { configurable: true, get: () => this.session.theme });
  }

  private raise(name: string, data: unknown): void {
    const registration = this.events.get(name);
    if (registration !== undefined) setTimeout(() => this.post(registration, data, 1), this.session.latency);
  }

  private post(message: Message, data: unknown, responseType: 0 | 1): void {
    if (this.closed) return;
    this.passed += 1;
    const answer = {
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: hostOrigin(this.frame.location.hostname),
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
      _data: data,
    };
    const origin = hostOrigin(this.frame.location.hostname);
    const event = new this.frame.MessageEvent("message", { data: JSON.stringify(answer), origin });
    this.frame.dispatchEvent(event);
  }
}

/** null: not a message of office.js, whatever it is. */
function messageFrom(text: unknown): Message | null {
  const message = parsed(text);
  if (!isRecord(message)) return null;
  const { _actionName: name, _conversationId: conversation, _correlationId: id, _actionType: type } = message;
  const isMessage =
    typeof name === "string" &&
    typeof conversation === "string" &&
    typeof id === "number" &&
    typeof type === "number";
  return isMessage ? (message as unknown as Message) : null;
}

/** What is to be stored, each under its name; null where any of it is no JSON. */
function settingsFrom(method: unknown): readonly (readonly [string, unknown])[] | null {
  const given: unknown = isRecord(method) ? (method.Properties ?? []) : [];
  if (!Array.isArray(given)) return null;
  const stored = given.map((pair: unknown) => {
    const [name, json] = Array.isArray(pair) ? (pair as unknown[]) : [];
    return [name, parsed(json)] as const;
  });
  const isWhole = stored.every(([name, value]) => typeof name === "string" && value !== undefined);
  return isWhole ? (stored as (readonly [string, unknown])[]) : null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined");
}
