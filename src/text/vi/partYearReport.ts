/** What a report on part of a year says otherwise than that on a whole one, Vietnamese. {places} as in the annual words. */

import type { ReportWords } from "../partYearReport";
import type { ReportText } from "../report";

const JOINED = /năm(?: học)?$/;

/** "6 tháng đầu năm 2026", "quý I năm 2026"; the year is filled in by the report. */
const ofYear = (span: string): string => `${span}${JOINED.test(span) ? "" : " năm"} {year}`;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/** In capitals but for the place of the year. */
const shouted = (text: string): string => text.toLocaleUpperCase("vi").replace("{YEAR}", "{year}");

const LATER = "thời gian tới";

function results(base: ReportText, time: string, isMeasured: boolean): ReportText["results"] {
  return {
    ...base.results,
    headline: `${capital(time)}, {territory} đã hoàn thành {met}/{total} chỉ tiêu kế hoạch năm về lĩnh vực {field}{more}.`,
    headlineNone: `${capital(time)}, trong {total} chỉ tiêu kế hoạch năm về lĩnh vực {field}, {territory} chưa có chỉ tiêu hoàn thành cả năm.`,
    disjoint: "Trong {met} chỉ tiêu hoàn thành kế hoạch năm có {parts}",
    inclusive: "Có {met} chỉ tiêu hoàn thành kế hoạch năm, trong đó có {exceeded} chỉ tiêu vượt",
    inclusiveNone: "Có {met} chỉ tiêu hoàn thành kế hoạch năm, chưa có chỉ tiêu vượt",
    noneMet: "Chưa có chỉ tiêu hoàn thành kế hoạch năm",
    metPart: "{count} chỉ tiêu hoàn thành",
    missed: "; {count} chỉ tiêu chậm tiến độ hoặc vượt hạn mức",
    noneMissed: isMeasured ? "; không có chỉ tiêu chậm tiến độ" : "",
    unknown: "; {count} chỉ tiêu đang thực hiện hoặc chưa đến kỳ",
    columns: [
      "TT",
      "Lĩnh vực",
      "Tổng số",
      "Vượt KH năm",
      "Hoàn thành",
      "Chậm tiến độ",
      "Đang thực hiện",
      "Tỷ lệ hoàn\nthành (%)",
    ],
  };
}

function highlight(base: ReportText): ReportText["highlight"] {
  return {
    ...base.highlight,
    ratio: "{name} đạt {ratio}% kế hoạch",
    ratioAfterFigure: "{name}, đạt {ratio}% kế hoạch",
    ratioOfResolution: "{name} đạt {ratio}% kế hoạch",
    withFigure: "{name}, đạt {ratio}% kế hoạch",
    closing: "{names} đều hoàn thành kế hoạch năm",
    closingOne: "{name} hoàn thành kế hoạch năm",
  };
}

function missedWords(base: ReportText, isMeasured: boolean): ReportText["missed"] {
  return {
    ...base.missed,
    heading: "II. CHỈ TIÊU ĐẠT THẤP SO VỚI KẾ HOẠCH ({count} CHỈ TIÊU)",
    headingNone: "II. CHỈ TIÊU ĐẠT THẤP SO VỚI KẾ HOẠCH",
    none: isMeasured
      ? "Không có chỉ tiêu chậm tiến độ."
      : "Bảng không có kế hoạch của kỳ hoặc số cùng kỳ để xác định chỉ tiêu chậm tiến độ; tỷ lệ so với kế hoạch năm của từng chỉ tiêu nêu ở Phụ\u00a0lục.",
    columns: base.missed.columns.map((title, index) =>
      index === 3 ? "Kế hoạch năm" : index === 6 ? "Còn lại so với kế hoạch" : title,
    ),
  };
}

/** What is left to do, and what held it up. */
function ahead(
  base: ReportText,
  span: string,
  rest: string | null,
): Pick<ReportText, "limitations" | "tasks"> {
  const next = rest ?? LATER;
  return {
    limitations: {
      ...base.limitations,
      leadIn: `Bên cạnh những kết quả đạt được, công tác ${span} của {level} vẫn còn những tồn tại, hạn\u00a0chế\u00a0như:`,
      draft: "{missed}/{total} chỉ tiêu đạt thấp so với kế hoạch: {names}{more}.",
    },
    tasks: {
      ...base.tasks,
      heading: rest === null ? base.tasks.heading : `IV. NHIỆM VỤ TRỌNG TÂM ${shouted(rest)}`,
      leadIn: `Để hoàn thành kế hoạch năm {year}, ${next} {level} tập trung lãnh đạo, chỉ đạo thực hiện có hiệu quả các nhóm nhiệm vụ, giải pháp chính\u00a0sau:`,
      draft:
        "[Dự thảo] - Tập trung chỉ đạo {count} chỉ tiêu đạt thấp so với kế hoạch năm {year}; giao rõ đơn vị chủ trì, thời hạn đối với từng chỉ tiêu.",
    },
  };
}

function appendix(base: ReportText, time: string): ReportText["appendix"] {
  return {
    ...base.appendix,
    title: `TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT ${shouted(time)}`,
    columns: base.appendix.columns.map((title, index) => (index === 3 ? "Kế hoạch năm" : title)),
    groupMet: "Hoàn thành {met}/{total}",
    groupMissed: "{count} chậm, vượt mức",
    progress: "",
    footUnknown: "Chỉ tiêu chưa hoàn thành, chưa xác định tiến độ không tính vào tổng số.",
  };
}

/** Words of progress, of a span and the months left after it (null: none). */
export const partYear: ReportWords = {
  classes: {
    exceeded: "Vượt",
    done: "Hoàn thành",
    onTrack: "Đúng tiến độ",
    underWay: "Đang thực hiện",
    behind: "Chậm tiến độ",
    broken: "Vượt hạn mức",
    notDue: "Chưa đến kỳ",
    noFigure: "Chưa có số",
    unclear: "Chưa đánh giá",
  },
  progress: (base, { span, rest, isMeasured }) => {
    const time = ofYear(span);
    const next = rest ?? LATER;
    const about = `các chỉ tiêu Nghị quyết ${time} và nhiệm vụ trọng tâm ${next}`;
    // A title of two lines is cut between what it tells of.
    const together = (words: string): string => words.replaceAll(" ", "\u00a0");
    const titled = `các chỉ tiêu Nghị quyết ${together(time)} ${together(`và nhiệm vụ trọng tâm ${next}`)}`;
    return {
      ...base,
      verdict: {
        exceeded: "Vượt",
        met: "Hoàn thành",
        missed: "Chậm tiến độ",
        unknown: "Đang thực hiện",
      },
      head: {
        ...base.head,
        abstract: `Kết quả thực hiện ${titled}`,
        abstractInline: `kết quả thực hiện ${titled}`,
      },
      results: results(base, time, isMeasured),
      highlight: highlight(base),
      missed: missedWords(base, isMeasured),
      ...ahead(base, span, rest),
      closing: `Trên đây là báo cáo kết quả thực hiện ${about} (có Phụ lục chi tiết kèm\u00a0theo)`,
      appendix: appendix(base, time),
    };
  },
  ownPlan: (base, span) => {
    const time = ofYear(span);
    const timed = (text: string): string =>
      text.replace("năm {year}", time).replace("NĂM {year}", shouted(time));
    return {
      ...base,
      head: {
        ...base.head,
        abstract: timed(base.head.abstract),
        abstractInline: timed(base.head.abstractInline),
      },
      results: {
        ...base.results,
        headline: base.results.headline.replace("Năm {year}", capital(time)),
        headlineNone: base.results.headlineNone.replace("Năm {year}", capital(time)),
      },
      limitations: {
        ...base.limitations,
        leadIn: base.limitations.leadIn.replace("năm qua", span),
      },
      closing: timed(base.closing),
      appendix: { ...base.appendix, title: timed(base.appendix.title) },
    };
  },
  pace: {
    onTrack: "{count} chỉ tiêu đúng tiến độ",
    above: "{count} chỉ tiêu đạt từ {share}% kế hoạch trở lên",
    below: "{count} chỉ tiêu đạt dưới {share}% kế hoạch",
    open: "{count} chỉ tiêu khác đang thực hiện",
    notDue: "{count} chỉ tiêu chưa đến kỳ đánh giá",
    noFigure: "{count} chỉ tiêu chưa có số",
    begin: "Trong các chỉ tiêu chưa hoàn thành kế hoạch năm: {parts}.",
  },
  estimate: {
    all: "Ước cả năm {year}, đạt và vượt {met}/{total} chỉ tiêu (vượt {exceeded}, đạt {equal})",
    hard: "; còn {count} chỉ tiêu khó hoàn thành: {names}{more}",
    more: " và {count} chỉ tiêu khác",
  },
  second:
    "Tính theo {first}, đã hoàn thành {met}/{total} chỉ tiêu; theo {second} là {otherMet}/{total} chỉ tiêu.",
  more: ", trong đó {count} chỉ tiêu vượt",
  asOfOwn: "Số liệu tính đến {day}.",
  asOf: "Số liệu tính đến {day}/{month}/{year}.",
  // "Năm {year}" but not "tháng {month} năm {year}"; "kế hoạch năm", "cả năm", "năm trước", "năm qua".
  ofSchool: (text) =>
    text.replace(
      /(?<!\{month\} )năm(?=\s\{(?:year|next)\}|\s(?:qua|trước)(?!\p{L}))|(?<=(?:kế hoạch|KH|cả)\s)năm(?!\s+học)(?!\p{L})/giu,
      (year) => `${year} ${year === "NĂM" ? "HỌC" : "học"}`,
    ),
  ofCriteria: {
    criteria: (text) => criteria(text, "tiêu chí"),
    contents: (text) => criteria(text, "nội dung"),
  },
  expected: "Cần có {share}% theo {source}",
  sources: { periodPlan: "kế hoạch kỳ", lastYear: "cùng kỳ", setting: "mức đã chọn", time: "thời gian" },
};

/** A set of criteria has no resolution, and what it asks is a level: "Mức đạt chuẩn". */
function criteria(text: string, thing: string): string {
  if (text === "Kế hoạch") return "Mức đạt chuẩn";
  const ofResolution = thing === "tiêu chí" ? thing : `${thing} tiêu chí`;
  return text
    .replace(/(?<=\{ratio\}% )(?:chỉ tiêu )?nghị quyết|(?<=so với )kế hoạch/gu, "mức đạt chuẩn")
    .replace(/đạt (?:và vượt )?chỉ tiêu kế hoạch|(?<=không )đạt kế hoạch/gu, "đạt chuẩn")
    .replace(/(?:chỉ tiêu )?nghị quyết/giu, (words) => likeCase(words, ofResolution))
    .replace(/chỉ tiêu/giu, (words) => likeCase(words, thing));
}

/** "CHỈ TIÊU", "Chỉ tiêu", "chỉ tiêu". */
function likeCase(like: string, words: string): string {
  if (like === like.toUpperCase()) return words.toUpperCase();
  return /^\p{Lu}/u.test(like) ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}
