/** `npm run poses [-- "NAME"]`: every job in every Excel of poseJobs.ts; writes the table into docs/measurements.md. Exit 1 where one is not as it should be. */
import { table, writePart } from "./measure";
import { JOBS, readUsualDoubts, REFUSING, runJob, SITUATIONS } from "./poseJobs";

/** What is said in a cell of the table. */
const DONE = "done";

async function main(): Promise<number> {
  await readUsualDoubts();
  const red: string[] = [];
  const lines: string[][] = [];
  const asked = process.argv[2];
  for (const situation of SITUATIONS.filter(({ name }) => asked === undefined || name === asked)) {
    const cells: string[] = [];
    for (const job of JOBS) {
      const cell = await runJob(job, situation).then(
        (said) => (said === "" ? DONE : `${DONE} (${said})`),
        (error: unknown) => {
          red.push(
            `${situation.name} · ${job.name}: ${error instanceof Error ? error.message : String(error)}`,
          );
          return "**red**";
        },
      );
      cells.push(cell);
    }
    lines.push([situation.name, ...cells]);
    process.stdout.write(`${situation.name}: ${cells.join(" · ")}\n`);
  }
  if (asked !== undefined) {
    process.stdout.write(red.map((line) => `${line}\n`).join(""));
    return red.length === 0 ? 0 : 1;
  }
  const refusing = Object.entries(REFUSING).map(([name, code]) => `${name} (${code})`);
  const pairs = SITUATIONS.filter(({ why }) => why !== null).map(
    ({ name, why }) => `- ${name}: ${why ?? ""}.`,
  );
  writePart(
    "poses",
    "Jobs under every pose of the host",
    `**${SITUATIONS.length * JOBS.length - red.length}** of ${SITUATIONS.length * JOBS.length} as they should be.

${table(["Excel", ...JOBS.map(({ name }) => name)], lines)}

"Done" is: judged as everywhere, written, said on the live page, and taken back with every cell, rule and name of the workbook as before. In brackets what the pane says besides. "renewed": words typed on
the report and a figure edited, written again. "compared": a figure edited, the report's state and now on a sheet of its own. "doubts": figures typed as text, with the same doubts as everywhere. In ${refusing.join(" and ")} nothing can be written: said by that code, nothing changed
(tests/excel/poses.test.ts), and done once the workbook is in front again.

The pairs, and why these:

${pairs.join("\n")}
${red.length === 0 ? "" : `\nRed:\n\n${red.map((line) => `- ${line}`).join("\n")}\n`}
\`npm run poses\``,
  );
  return red.length === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
