/** What the pane says otherwise while the year runs, Vietnamese. */

import type { pane } from "./pane";

type PaneWords = typeof pane;

const DONE = "hoàn thành kế hoạch năm";

function result(base: PaneWords): PaneWords["result"] {
  return {
    ...base.result,
    headlineLabel: (met, total) => `${met} trên ${total} chỉ tiêu đã ${DONE}`,
    headline: `chỉ tiêu đã ${DONE}`,
    groupSentence: (name, met, total, missed, unknown) => {
      const rest = [
        missed > 0 ? `${missed} chậm tiến độ hoặc vượt hạn mức` : "",
        unknown > 0 ? `${unknown} đang thực hiện hoặc chưa đến kỳ` : "",
      ].filter((part) => part !== "");
      return `${name}: ${met} trên ${total} hoàn thành${rest.length === 0 ? "" : `, ${rest.join(", ")}`}`;
    },
    key: { met: "Hoàn thành", missed: "Chậm, vượt mức", unknown: "Đang thực hiện" },
    section: {
      ...base.result.section,
      exceeded: "Vượt kế hoạch năm",
      met: "Hoàn thành kế hoạch năm",
      missed: "Chậm tiến độ, vượt hạn mức",
      unknown: "Đang thực hiện, chưa đến kỳ",
      rest: "Hoàn thành kế hoạch năm",
    },
    showRest: (count) => `Xem ${count} chỉ tiêu đã hoàn thành`,
    hideRest: (count) => `Ẩn ${count} chỉ tiêu đã hoàn thành`,
  };
}

/** The pane's words on part of a year. */
export function partYearPane(base: PaneWords): PaneWords {
  const outcomes = {
    exceeded: "Vượt KH năm",
    met: "Hoàn thành",
    missed: "Chậm, vượt mức",
    unknown: "Đang thực hiện",
  };
  return {
    ...base,
    outcomes,
    done: {
      ...base.done,
      chosen: (met, total) => `Đã tính lại: ${met}/${total} chỉ tiêu ${DONE}.`,
      ruled: (met, total) => `Đã lưu đánh giá: ${met}/${total} chỉ tiêu ${DONE}.`,
      highlighted: "Đã đánh dấu các dòng chậm tiến độ, vượt hạn mức.",
      marked: (rows) =>
        rows === 0 ? base.done.marked(0) : `Đã đánh dấu ${rows} dòng chậm tiến độ, vượt hạn mức.`,
    },
    tables: {
      ...base.tables,
      headlineLabel: (met, total) => `${met} trên ${total} chỉ tiêu ${DONE}`,
      headlineHint: "Số bên phải: chỉ tiêu hoàn thành kế hoạch năm theo từng cột.",
    },
    result: result(base),
    report: {
      ...base.report,
      turned: (before, now, names, more) =>
        base.report.turned(before, now, names, more).replace("đạt và vượt", "hoàn thành"),
    },
  };
}
