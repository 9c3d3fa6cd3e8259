/** What the page opens and keeps: workbooks from the server or the user's own, the manifest, the workbook as a file or on paper. */
import { useCallback, useEffect, useState, type DragEvent } from "react";
import { UnreadableWorkbook } from "../workbook/package";
import { openWorkbook } from "../workbook/workbook";
import { Desk } from "./desk";
import { IS_SHIPPED, newFileOf } from "./shipped";
import { paperCopy } from "./paperCopy";
import { wordsOf, type Words } from "./words";

export interface Opening {
  readonly open: (name: string, bytes: Promise<ArrayBuffer>) => Promise<void>;
  readonly openSample: (name: string) => Promise<void>;
  readonly drop: (event: DragEvent) => void;
}

/** Ways to open a workbook: the new desk, or words for why it could not be. */
export function useOpening(
  language: string,
  onDesk: (desk: Desk) => void,
  onNotice: (notice: string) => void,
): Opening {
  const open = useCallback(
    async (name: string, bytes: Promise<ArrayBuffer>) => {
      try {
        const next = new Desk(openWorkbook(new Uint8Array(await bytes)), name);
        const { workbook } = next;
        if (workbook.wantsCalculation) workbook.calculate(true);
        else if (workbook.calculationMode !== "Manual") workbook.calculate();
        next.isUnsaved = false;
        onDesk(next);
      } catch (error) {
        const words = wordsOf(language);
        const why = error instanceof UnreadableWorkbook ? words.unreadable[error.code] : String(error);
        onNotice(words.notOpened(name, why));
      }
    },
    [language],
  );
  const openSample = useCallback(
    (name: string) =>
      open(
        name,
        fetch(`workbooks/${encodeURIComponent(name)}`).then((answer) => {
          if (!answer.ok) throw new Error(String(answer.status));
          return answer.arrayBuffer();
        }),
      ),
    [open],
  );
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void open(file.name, file.arrayBuffer());
  };
  return { open, openSample, drop };
}

/**
 * What the server has: sample workbooks, the manifest, LibreOffice. The first sample, or the one asked for, is opened; `isSettled` once that is
 * done, or there is none: till then the workbook on the desk is not the one anybody will work in.
 */
export function useServer(
  wanted: string | null,
  openSample: (name: string) => Promise<void>,
  onFault: (why: string) => void,
) {
  const [samples, setSamples] = useState<readonly string[]>([]);
  const [manifest, setManifest] = useState<string | null>(null);
  const [hasPdf, setHasPdf] = useState(false);
  const [isSettled, setIsSettled] = useState(IS_SHIPPED);
  useEffect(() => {
    void fetch("addin/manifest.xml")
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)))))
      .then(setManifest, (error: Error) => onFault(error.message));
    if (IS_SHIPPED) return;
    void fetch("pdf").then(({ status }) => setHasPdf(status === 204));
    void fetch("workbooks/index.json")
      .then((answer) => (answer.ok ? (answer.json() as Promise<string[]>) : []))
      .then((names) => {
        setSamples(names);
        const first = wanted ?? names.find((name) => name.startsWith("ngan-son")) ?? names[0];
        return first === undefined ? undefined : openSample(first);
      })
      .finally(() => setIsSettled(true));
    // Once, when the page comes up.
  }, []);
  return { samples, manifest, hasPdf, isSettled };
}

/** Hands the workbook over as a file; from the page without Excel as a new one beside the chosen. */
export async function download(desk: Desk): Promise<void> {
  const { workbook, fileName } = desk;
  const link = document.createElement("a");
  const given = newFileOf(fileName);
  if (IS_SHIPPED) workbook.extension = given.extension;
  link.href = URL.createObjectURL(new Blob([(await workbook.save()) as BlobPart]));
  link.download = IS_SHIPPED ? given.name : fileName;
  link.click();
  desk.isUnsaved = false;
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Opens the workbook on paper in a tab of its own; answers words for why it could not, or null. */
export async function openPdf({ workbook }: Desk, words: Words): Promise<string | null> {
  // Opened at once: after waiting, a browser would take it for a pop-up.
  const tab = window.open("");
  const answer = await fetch("pdf", { method: "POST", body: (await paperCopy(workbook)) as BodyInit });
  if (answer.ok && tab) {
    tab.location.assign(URL.createObjectURL(await answer.blob()));
    return null;
  }
  tab?.close();
  return words.refused(`PDF ${answer.status}`);
}
