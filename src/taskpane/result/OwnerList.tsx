import { useStyles } from "../parts/styles";
import { usePane, useView } from "../state/PaneContext";

/** What each unit in charge has reached; what nobody leads comes first. Nothing where the tables name nobody. */
export function OwnerList() {
  const shared = useStyles();
  const { text } = usePane();
  const { owners } = useView().review;
  const { result } = text.pane;
  if (owners.length === 0) return null;
  return (
    <section className={shared.section} aria-labelledby="by-owner">
      <h2 id="by-owner" className={shared.heading}>
        {text.pane.owners.title}
      </h2>
      <ul className={shared.list}>
        {owners.map(({ owner, metOrExceeded, total, missed, unknown }) => (
          <li key={owner ?? ""} className={shared.body}>
            {result.groupSentence(owner ?? text.pane.owners.none, metOrExceeded, total, missed, unknown)}
          </li>
        ))}
      </ul>
    </section>
  );
}
