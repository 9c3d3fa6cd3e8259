/** (1) The pure core: reading cells, judging, planning the sheet and the highlights. */
import { cellsOf, judgedAndPlanned, workbookOf } from "./job";
import { figure, ms, table, timed, writePart } from "./measure";

const SIZES = [
  [100, 1, 15],
  [1_000, 10, 9],
  [10_000, 100, 5],
] as const;
const WANTED = 12;

export async function pureCore(): Promise<void> {
  const measured = [];
  for (const [indicators, sheets, runs] of SIZES) {
    const cells = await cellsOf(workbookOf(indicators, sheets));
    const { total } = judgedAndPlanned(cells);
    if (total !== indicators) throw new Error(`${total} of ${indicators} indicators were counted`);
    judgedAndPlanned(cells);
    const spread = await timed(runs, () => cells, judgedAndPlanned);
    measured.push({ indicators, sheets, spread });
  }
  const [, thousand, all] = measured;
  const growth = (all?.spread.median ?? NaN) / (thousand?.spread.median ?? NaN);
  const text = `time(10,000) / time(1,000) = **${figure(growth)}** (wanted: at most ${WANTED}${growth > WANTED ? ": FELL SHORT" : ""}).

${table(
  ["indicators", "sheets", "read, judged and planned", "runs", "µs an indicator"],
  measured.map(({ indicators, sheets, spread }) => [
    indicators.toLocaleString("en-US"),
    sheets,
    ms(spread),
    spread.runs,
    figure((spread.median / indicators) * 1000),
  ]),
)}

\`npm run bench -- core\``;
  writePart("core", "Pure core: reading, judging, planning", text);
}
