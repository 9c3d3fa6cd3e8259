import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";

import { chooseColumn } from "../../settings/changes";
import { useStyles } from "../parts/styles";
import { openPlans } from "../state/openPlans";
import { usePane, useView } from "../state/PaneContext";

const TargetChoice = lazy(() => import("../tables/TargetChoice"));

/** Which plan the figure above is held against, asked where it is seen until a person has decided; it stays while they look at it. */
export function TargetQuestion() {
  const shared = useStyles();
  const { deeds, text } = usePane();
  const open = openPlans(useView());
  const [asked, setAsked] = useState(open.length > 0);
  if (open.length > 0 && !asked) setAsked(true);
  if (!asked) return null;
  const [first] = open;
  const chosen = first?.chosen.target;
  return (
    <Suspense fallback={null}>
      <div className={shared.section}>
        <TargetChoice isShort />
        {first !== undefined && chosen !== undefined && (
          <Button
            className={shared.plain}
            style={{ alignSelf: "start" }}
            onClick={() => deeds.choose(chooseColumn(first.id, "target", chosen))}
          >
            {text.pane.tables.keepColumn}
          </Button>
        )}
      </div>
    </Suspense>
  );
}
