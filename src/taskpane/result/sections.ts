import type { Assessment, Outcome } from "../../model/assessment";

export type SectionName = Outcome | "rest" | "leftOut";

/** In which section an outcome stands when none is filtered. */
const SECTION: Readonly<Record<Outcome, SectionName>> = {
  exceeded: "rest",
  met: "rest",
  missed: "missed",
  unknown: "unknown",
};

const IN_ORDER = ["missed", "unknown", "rest"] as const;

export interface ResultSection {
  readonly name: SectionName;
  readonly rows: readonly Assessment[];
}

/** What the list shows: missed, unknown, the rest, left out; within each the order of the table. One outcome only when filtered. */
export function groupIntoSections(
  assessments: readonly Assessment[],
  filter: Outcome | null,
  search: string,
): readonly ResultSection[] {
  const wanted = foldForSearch(search.trim());
  const found =
    wanted === ""
      ? assessments
      : assessments.filter((one) => foldForSearch(searchText(one)).includes(wanted));
  const counted = found.filter((one) => one.counted);
  const sections: ResultSection[] =
    filter !== null
      ? [{ name: filter, rows: counted.filter((one) => one.outcome === filter) }]
      : [
          ...IN_ORDER.map((name) => ({ name, rows: counted.filter((one) => SECTION[one.outcome] === name) })),
          { name: "leftOut", rows: found.filter((one) => !one.counted) },
        ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function searchText({ indicator, ruling }: Assessment): string {
  return [indicator.number, indicator.name, indicator.owner, ruling?.reason].filter(Boolean).join(" ");
}

/** Without marks and case: "tong dan trau" finds "Tổng đàn trâu". */
function foldForSearch(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}
