/** What the trial is like: language, theme, version, which Excel the page poses as, faults, another add-in. */
import type { PoseName } from "../office/shared/poses";
import type { Options } from "./options";
import { IS_SHIPPED } from "./shipped";
import type { Words } from "./words";

const FAULTS = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "GeneralException",
  "RequestAborted",
  "InactiveWorkbook",
];

interface SwitchesProps {
  readonly words: Words;
  readonly options: Options;
  readonly onOptions: (options: Options) => void;
  readonly fault: string;
  readonly onFault: (code: string) => void;
}

export function Switches({ words, options, onOptions, fault, onFault }: SwitchesProps) {
  const set = (change: Partial<Options>) => onOptions({ ...options, ...change });
  const language = choice(
    IS_SHIPPED ? words.pageLanguage : words.language,
    options.language,
    { "vi-VN": "Tiếng Việt", "en-US": "English" },
    (chosen) => set({ language: chosen as Options["language"] }),
  );
  if (IS_SHIPPED) return <div className="switches">{language}</div>;
  return (
    <details className="switches">
      <summary>{words.options}</summary>
      <div>
        {language}
        {choice(words.theme, options.theme, { light: words.light, dark: words.dark }, (theme) =>
          set({ theme: theme as Options["theme"] }),
        )}
        {choice(words.api, options.api, { 1.9: "1.9", 1.14: "1.14", 1.15: "1.15" }, (api) => set({ api }))}
        {choice(words.pose, options.pose, words.poses, (pose) => set({ pose: pose as PoseName }))}
        {choice(
          words.fault,
          fault,
          { "": words.noFault, ...Object.fromEntries(FAULTS.map((code) => [code, code])) },
          onFault,
        )}
        <OtherAddin words={words} addin={options.addin} onAddin={(addin) => set({ addin })} />
      </div>
    </details>
  );
}

/** A choice with its label. */
function choice(
  label: string,
  value: string,
  choices: Readonly<Record<string, string>>,
  choose: (value: string) => void,
) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {Object.entries(choices).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface OtherAddinProps {
  readonly words: Words;
  readonly addin: string;
  readonly onAddin: (address: string) => void;
}

function OtherAddin({ words, addin, onAddin }: OtherAddinProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAddin(String(new FormData(event.currentTarget).get("addin") ?? ""));
      }}
    >
      <label>
        {words.addinPage}
        <input name="addin" defaultValue={addin} placeholder="/other/page.html" />
      </label>
      <button type="submit">{words.load}</button>
    </form>
  );
}
