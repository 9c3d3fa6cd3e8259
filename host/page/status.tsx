/** The line at the foot: sums of what is selected, and what the add-in's last action cost. */
import { shownText } from "../workbook/styleBook";
import type { PageSession } from "./addin";
import type { Desk } from "./desk";
import { IS_SHIPPED } from "./shipped";
import type { Words } from "./words";

export function Status({
  desk,
  words,
  session,
}: {
  readonly desk: Desk;
  readonly words: Words;
  readonly session: PageSession;
}) {
  const { workbook } = desk;
  const { roundTrips, actions, sent, received } = session.lastAction.reduce(
    (all, batch) => ({
      roundTrips: all.roundTrips + 1,
      actions: all.actions + batch.actions,
      sent: all.sent + batch.requestBytes,
      received: all.received + batch.responseBytes,
    }),
    { roundTrips: 0, actions: 0, sent: 0, received: 0 },
  );
  const number = (value: number) =>
    shownText(value, "#,##0.##", workbook.numberLocale, false).replace(/[.,]$/, "");
  const numbers = desk.selectedNumbers();
  const total = numbers.reduce((all, value) => all + value, 0);
  const bytes = (count: number) =>
    count < 1024 ? `${count} B` : `${number(Math.round(count / 102.4) / 10)} KB`;
  return (
    <div className="status">
      {workbook.uncalculated.length > 0 && <span>{words.uncalculated(workbook.uncalculated.length)}</span>}
      {numbers.length > 1 && (
        <span>{`${words.average}: ${number(total / numbers.length)}  ${words.count}: ${numbers.length}  ${words.sum}: ${number(total)}`}</span>
      )}
      {!IS_SHIPPED && (
        <output aria-label={words.cost} data-round-trips={roundTrips} data-actions={actions}>
          {words.cost}:{" "}
          {roundTrips === 0 ? words.noCost : words.costOf(roundTrips, actions, bytes(sent), bytes(received))}
        </output>
      )}
    </div>
  );
}
