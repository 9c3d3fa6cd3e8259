/**
 * `npm run selfcheck [-- --pose NAME|all] [--lang vi|en]`: what "Kiểm tra Excel này" asks of a real Excel, asked of the host as one Excel or another.
 * Exit: 0 nothing differs · 1 something does · 2 wrong usage · 4 an Excel that lets no workbook be asked (of "all" such are only named).
 */
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { bootExcel } from "../office/bootExcel";
import { POSES, type PoseName } from "../office/shared/poses";
import { newWorkbook } from "../workbook/workbook";
import { languageOf, type Language } from "./words";

interface Addin {
  check(
    language: Language,
  ): Promise<{ readonly outcome: "proven" | "differs" | "refused"; readonly message: string }>;
}

const NAMES = Object.keys(POSES) as PoseName[];
const CODES = { proven: 0, differs: 1, refused: 4 } as const;

const vi = {
  usage: `Cách dùng: npm run selfcheck -- [--pose TÊN|all] [--lang vi|en]\nTÊN: ${NAMES.join(", ")}`,
  pose: (name: string) => `== Excel kiểu “${name}” ==`,
  hostFailed: "Lỗi của chính phần giả lập:",
  refused: (names: string) => `Không hỏi được gì: ${names}.`,
};
const en: typeof vi = {
  usage: `Usage: npm run selfcheck -- [--pose NAME|all] [--lang vi|en]\nNAME: ${NAMES.join(", ")}`,
  pose: (name) => `== Excel as "${name}" ==`,
  hostFailed: "The host itself failed:",
  refused: (names) => `Nothing could be asked: ${names}.`,
};

interface Wanted {
  readonly poses: readonly PoseName[];
  readonly language: Language;
  readonly addin: string;
}

/** The command line; null where it is wrong. */
function wantedOf(line: readonly string[], shell: Language): Wanted | null {
  try {
    const options = {
      pose: { type: "string" },
      lang: { type: "string" },
      addin: { type: "string" },
    } as const;
    const { values } = parseArgs({ args: [...line], options });
    const { pose = "usual", lang = shell, addin = "" } = values;
    const poses = pose === "all" ? NAMES : NAMES.filter((name) => name === pose);
    const isKnown = poses.length > 0 && (lang === "vi" || lang === "en");
    return isKnown ? { poses, language: lang, addin } : null;
  } catch {
    return null;
  }
}

/** Runs the command; answers the exit code. */
async function selfcheck(line: readonly string[]): Promise<number> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const shell = languageOf(LC_ALL || LC_MESSAGES || LANG || "");
  const wanted = wantedOf(line, shell);
  if (wanted === null) {
    console.error({ vi, en }[shell].usage);
    return 2;
  }
  const words = { vi, en }[wanted.language];
  const addin = createRequire(resolve("package.json"))(wanted.addin) as Addin;
  const ended = new Map<PoseName, keyof typeof CODES>();
  for (const name of wanted.poses) {
    if (wanted.poses.length > 1) console.log(`${ended.size > 0 ? "\n" : ""}${words.pose(name)}`);
    ended.set(name, await one(name, addin, wanted.language));
  }
  const refused = NAMES.filter((name) => ended.get(name) === "refused");
  const [only] = ended.values();
  if (ended.size === 1 && only !== undefined) return CODES[only];
  if (refused.length > 0) console.log(`\n${words.refused(refused.join(", "))}`);
  return [...ended.values()].includes("differs") ? CODES.differs : CODES.proven;
}

async function one(name: PoseName, addin: Addin, language: Language): Promise<keyof typeof CODES> {
  const excel = await bootExcel({ workbook: newWorkbook(), ...POSES[name] });
  try {
    const { outcome, message } = await addin.check(language);
    (outcome === "refused" ? console.error : console.log)(message);
    const { failures } = excel.session;
    if (failures.length === 0) return outcome;
    console.error({ vi, en }[language].hostFailed, failures);
    return "differs";
  } finally {
    excel.close();
  }
}

if (process.env.CHI_TIEU_CLI === "selfcheck") {
  selfcheck(process.argv.slice(2)).then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
