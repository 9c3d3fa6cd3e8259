/** One workbook of 10,000 rows through the headless job: opened, read, reported, saved. */
import { bootExcel } from "../host/office/bootExcel";
import { openWorkbook } from "../host/workbook/workbook";
import { createActions } from "../src/actions/index";
import { figure, kilobytes, table, writePart } from "./measure";
import { indicatorWorkbook } from "./workbooks";

const SIZES = [1_000, 10_000] as const;

export async function tenThousandRows(): Promise<void> {
  const runs = [];
  for (const size of SIZES) runs.push(await once(size));
  const [small, large] = runs;
  const ratio = large && small ? figure(large.total / small.total) : "";
  const text = `time(10,000) / time(1,000) = **${ratio}**, one run each.

${table(
  [
    "indicators",
    "opened",
    "read and judged",
    "reported and marked",
    "saved",
    "round trips",
    "actions",
    "sent",
    "file in",
    "file out",
  ],
  runs.map(({ line }) => line),
)}

All indicators lie in one sheet; the report names and links each. A report this long is more than Excel on the web takes in one trip (5 MB), so its
values go in several, and the answer that reads the finished report back is refused for its size. Marking and writing include recalculation by the host.

\`npm run bench -- rows\``;
  writePart("rows", "Headless: 10,000 rows", text);
}

/** The job on one sheet of so many indicators. */
export async function once(size: number) {
  const bytes = await indicatorWorkbook(size).save();
  globalThis.gc?.();
  const marks = [performance.now()];
  const mark = () => marks.push(performance.now());
  const workbook = openWorkbook(bytes);
  mark();
  const excel = await bootExcel({ workbook });
  const actions = createActions();
  const view = await actions.read();
  mark();
  await actions.createReport(view);
  mark();
  const saved = await workbook.save();
  mark();
  const { roundTrips, actions: done, requestBytes } = excel.cost;
  excel.close();
  const seconds = marks.slice(1).map((at, index) => `${figure((at - (marks[index] ?? at)) / 1000)} s`);
  return {
    total: (marks.at(-1) ?? 0) - (marks[0] ?? 0),
    read: (marks[2] ?? 0) - (marks[1] ?? 0),
    reported: (marks[3] ?? 0) - (marks[2] ?? 0),
    line: [
      size.toLocaleString("en-US"),
      ...seconds,
      roundTrips,
      done,
      kilobytes(requestBytes),
      kilobytes(bytes.length),
      kilobytes(saved.length),
    ],
  };
}
