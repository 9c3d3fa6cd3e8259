import { useMemo } from "react";

import type { UnitsChosen } from "../../actions/units/unitsActions";
import { readUnitsChoices } from "../../settings/unitsChoices";
import { usePane, useView } from "../state/PaneContext";

/** As typed, else as stored; what is said now wins. */
export function useUnitsChosen(): UnitsChosen {
  const { list, names, rows, counts } = usePane().state.units;
  const { settings } = useView();
  return useMemo(() => {
    const stored = readUnitsChoices(settings);
    const called = Object.entries({ ...stored.rows, ...rows }).filter(([, name]) => name !== "");
    return {
      ...stored,
      list: list ?? stored.list,
      names: { ...stored.names, ...names },
      rows: Object.fromEntries(called),
      counts,
    };
  }, [settings, list, names, rows, counts]);
}
