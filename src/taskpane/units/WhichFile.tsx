import { Radio, RadioGroup } from "@fluentui/react-components";

import type { Submission } from "../../actions/units/unitsActions";
import { formatVietnamTime, unitsPaneText } from "../../text/units";
import { useStyles } from "../parts/styles";
import { usePane } from "../state/PaneContext";

/** Whichever counts, each stays in its place. */
function newestFirst({ received: one }: Submission, { received: other }: Submission): number {
  const [a, b] = [one, other].map((file) => `${file?.savedAt ?? ""} ${file?.file ?? ""}`);
  return (a ?? "") < (b ?? "") ? 1 : -1;
}

/** Several files of one unit: the newest is proposed, all are named. It stands with the newest, whichever counts. */
export function WhichFile({
  submission,
  submissions,
}: {
  readonly submission: Submission;
  readonly submissions: readonly Submission[];
}) {
  const shared = useStyles();
  const { dispatch, text } = usePane();
  const words = unitsPaneText(text.language);
  const { unit, key } = submission;
  const all = submissions
    .filter((each) => each.key === key && (each.state === "older" || each.state === "counted"))
    .sort(newestFirst);
  const counted = all.find(({ state }) => state === "counted")?.received;
  if (all.length < 2 || all[0] !== submission || counted === undefined || counted === null) return null;
  return (
    <RadioGroup
      className={shared.choice}
      aria-label={words.which(unit)}
      value={counted.file}
      onChange={(_, { value }) =>
        dispatch({
          kind: "units",
          change: (units) => ({ ...units, counts: { ...units.counts, [key]: value } }),
        })
      }
    >
      {all.map(
        ({ received: sent }) =>
          sent !== null && (
            <Radio
              key={sent.file}
              value={sent.file}
              label={words.fileSaved(
                sent.file,
                sent.savedAt === null ? null : formatVietnamTime(sent.savedAt),
              )}
            />
          ),
      )}
    </RadioGroup>
  );
}
