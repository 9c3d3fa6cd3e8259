/** The worker of the tab of many units: reads one file at a time, so that the pane stays quick and can stop it at once. */

import { readSentFile, type ChosenFile } from "../../actions/units/sentFiles";

interface WorkerPort {
  onmessage: ((event: { readonly data: ChosenFile }) => void) | null;
  postMessage(message: unknown): void;
}

const port = globalThis as unknown as WorkerPort;

port.onmessage = ({ data }) => {
  void readSentFile(data).then(
    (received) => port.postMessage(received),
    () => port.postMessage({ file: data.file, savedAt: data.savedAt, mark: null, refused: "failed" }),
  );
};
