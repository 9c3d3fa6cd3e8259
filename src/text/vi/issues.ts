/** What each issue says, Vietnamese: what was found and where; then what is kept and what to do. Two lines at most. */

import type { ColumnReason } from "../../model/column";
import type { GuessFacts, IssueFacts, IssueWords } from "../issues";

const outcomes: Readonly<Record<string, string>> = {
  exceeded: "vượt",
  met: "đạt",
  missed: "không đạt",
  unknown: "chưa đánh giá",
};
const directions: Readonly<Record<string, string>> = {
  higherIsBetter: "càng cao càng tốt",
  lowerIsBetter: "càng thấp càng tốt",
};
const roles: Readonly<Record<string, string>> = { name: "chỉ tiêu", target: "kế hoạch", actual: "thực hiện" };
const periods: Readonly<Record<string, string>> = {
  sixMonths: "6 tháng",
  nineMonths: "9 tháng",
  otherMonths: "một phần của năm",
};

const kinds: Readonly<Record<string, string>> = {
  level: "mức hoặc tỷ lệ, so với cả kế hoạch",
  ceiling: "hạn mức không được vượt",
  once: "việc theo mùa vụ, làm một lần",
  growth: "tốc độ tăng",
  cumulative: "số cộng dồn qua các tháng",
};
const classes: Readonly<Record<string, string>> = {
  done: "đã hoàn thành kế hoạch năm",
  onTrack: "đúng tiến độ",
  underWay: "đang thực hiện",
  behind: "chậm tiến độ",
  broken: "đã vượt hạn mức",
  notDue: "chưa đến kỳ",
  noFigure: "chưa có số",
  unclear: "chưa đánh giá được",
};

const totals: Readonly<Record<string, (counted: number, otherwise: number) => string>> = {
  parts: (counted, otherwise) =>
    `Các dòng cộng lại bằng dòng này nên là phần của nó: tính ${counted} chỉ tiêu. Nếu mỗi dòng cũng là chỉ tiêu thì là ${otherwise}: tính cả chỉ tiêu thành phần.`,
  both: (counted, otherwise) =>
    `Các dòng không cộng lại thành dòng này nên đều tính: ${counted} chỉ tiêu. Nếu chúng chỉ là các phần thì là ${otherwise}: không tính chúng vào tổng.`,
  heading: (counted, otherwise) =>
    `Dòng này không có số nên được hiểu là tiêu đề: tính ${counted} chỉ tiêu. Nếu nó cũng là chỉ tiêu thì là ${otherwise}: điền kế hoạch và thực hiện.`,
};

/** "cột F là thực hiện vì E và F cho đúng tỷ lệ ở cột G" */
function sayGuess({ role, column, reason, witnesses }: GuessFacts): string {
  const [target = "", actual = "", share = ""] = witnesses;
  const whys: Readonly<Record<ColumnReason, string>> = {
    share: `vì ${target} và ${actual} cho đúng tỷ lệ ở cột ${share}`,
    headingToo: "vì tiêu đề cột có thể mang nghĩa đó",
    time: "vì tiêu đề cột chỉ ghi thời gian",
    left: role === "name" ? "vì đó là cột chữ còn lại" : "vì đó là cột số còn lại",
    position: "theo thứ tự cột trong vùng đã chọn",
    content: "theo nội dung các ô",
    heading: "theo tiêu đề cột",
    headingInBand: "theo tiêu đề chung phía trên",
    tableHeading: "theo tiêu đề cột",
    ruled: "theo lựa chọn của bạn",
  };
  return `cột ${column} là ${roles[role] ?? role} ${whys[reason]}`;
}

const FIX = "Nếu đúng thì đánh dấu “Đã xem”. Nếu sai thì sửa ô, rồi bấm Đọc lại.";
const ASSESS = "Chỉ tiêu này chưa đánh giá được. Điền số, hoặc đánh giá lại.";
const ASSESS_ALL = "Các chỉ tiêu này chưa đánh giá được. Điền số, hoặc đánh giá lại từng chỉ tiêu.";
/** Of a print that would be right the other way round. */
const turnedFirst = (text: (key: string) => string, advice: string): string =>
  text("otherWay") === ""
    ? advice
    : `Bảng ghi đúng nếu chỉ tiêu này ${directions[text("otherWay")] ?? ""}: khi đó chọn chiều. ${advice}`;
const OURS = "Báo cáo dùng số tính lại. Số trong bảng được giữ nguyên.";

/** "Ô G12"; "7 ô (G12:G18)" where one doubt stands for several rows. */
function sayCells({ cell, text, count }: IssueFacts): string {
  return count("count") > 0 ? `${count("count")} ô (${text("cells")})` : `Ô ${cell}`;
}

function assess({ count }: IssueFacts): string {
  return count("count") > 0 ? ASSESS_ALL : ASSESS;
}

/** Title and advice of every issue. */
export const issues: IssueWords = {
  actualMissing: (facts) => ({ title: `${sayCells(facts)} chưa có số thực hiện.`, advice: assess(facts) }),
  targetMissing: (facts) => ({ title: `${sayCells(facts)} chưa có số kế hoạch.`, advice: assess(facts) }),
  figuresMissing: (facts) => ({
    title:
      facts.count("count") > 0
        ? `${sayCells(facts)} chưa có cả kế hoạch và thực hiện.`
        : `“${facts.text("name")}” chưa có cả kế hoạch và thực hiện.`,
    advice: assess(facts),
  }),
  actualUnreadable: ({ cell, text }) => ({
    title: `Ô ${cell} ghi “${text("actual")}”, chưa đọc ra số thực hiện.`,
    advice: "Chỉ tiêu này chưa đánh giá được. Sửa ô thành số, hoặc đánh giá lại.",
  }),
  targetUnreadable: ({ cell, text }) => ({
    title: `Ô ${cell} ghi “${text("target")}”, chưa đọc ra số kế hoạch.`,
    advice: "Chỉ tiêu này chưa đánh giá được. Sửa ô thành số, hoặc đánh giá lại.",
  }),
  noteMark: ({ cell, text }) => ({
    title: `“${text("actual")}” và kế hoạch “${text("target")}” lệch khoảng mười lần, một ô ghi dạng chữ (ô ${cell}).`,
    advice:
      "Chữ số cuối có thể là dấu chú thích. Nếu đúng là số thì gõ lại thành số; nếu không thì bỏ dấu khỏi ô.",
  }),
  wholesDiffer: ({ cell, text }) => ({
    title: `Ô ${cell} ghi “${text("actual")}”, kế hoạch ghi “${text("target")}”: hai tổng số khác nhau.`,
    advice: "Chưa rõ so theo số lượng hay theo tỷ lệ. Sửa ô cho cùng tổng số, hoặc đánh giá lại.",
  }),
  wordsUndecided: ({ cell, text }) => ({
    title: `Ô ${cell} ghi “${text("actual")}”, kế hoạch ghi “${text("target")}”.`,
    advice: "Chữ chưa so được với nhau. Đánh giá lại để chọn kết quả.",
  }),
  zeroTarget: ({ cell, text }) => ({
    title: `Kế hoạch ở ô ${cell} là 0, thực hiện là ${text("actual")}.`,
    advice: "Chưa rõ càng thấp hay càng cao là tốt. Đánh giá lại để chọn chiều đánh giá.",
  }),
  actualTooVague: ({ cell, text }) => ({
    title: `“${text("actual")}” ở ô ${cell} có thể cao hơn hoặc thấp hơn kế hoạch “${text("target")}”.`,
    advice: "Điền số cụ thể, hoặc đánh giá lại.",
  }),
  scaleSuspect: ({ cell, text, figure }) => ({
    title: `Ô ${cell}: thực hiện “${text("actual")}” và kế hoạch “${text("target")}” chênh nhau khoảng ${figure("times")} lần.`,
    advice: "Xem lại đơn vị, dấu phẩy, dấu chấm và ký hiệu %. Nếu đúng thì đánh dấu “Đã xem”.",
  }),
  changeOrLevel: ({ cell, text }) => ({
    title: `Kế hoạch ở ô ${cell} là “${text("target")}”, thực hiện là “${text("actual")}”.`,
    advice:
      "Một bên là mức tăng giảm, một bên có thể là mức đạt được. Ghi rõ “tăng”, “giảm” hoặc “còn”, hoặc đánh giá lại.",
  }),
  ratioOrPercent: ({ cell, text }) => ({
    title: `Ô ${cell}: thực hiện “${text("actual")}”, kế hoạch “${text("target")}”, chênh nhau khoảng 100 lần.`,
    advice: "Một bên có thể là tỷ số thiếu ký hiệu %. Sửa ô cho cùng cách ghi, hoặc chọn cách hiểu.",
  }),
  readAsPart: ({ cell, text }) => ({
    title: `“${text("line")}” (ô ${cell}) đang được hiểu là một phần của “${text("name")}”, không tính riêng.`,
    advice:
      "Nếu là tiêu chí cũng phải đạt thì chọn “Cũng phải đạt”. Nếu đúng là một phần thì chọn “Là một phần”.",
  }),
  readAsCondition: ({ cell, text }) => ({
    title: `“${text("line")}” (ô ${cell}) đang được hiểu là tiêu chí cũng phải đạt của “${text("name")}”.`,
    advice: "Vì tiêu chí này mà chỉ tiêu chưa đạt. Nếu chỉ là một phần thì chọn “Là một phần”.",
  }),
  termTarget: ({ sheet, text }) => ({
    title: `Trang “${sheet}”: kế hoạch “${text("target")}” là của nhiều năm, đang so với riêng cột “${text("actual")}”.`,
    advice:
      "Dòng ghi “cả nhiệm kỳ”, “bình quân”, “hằng năm” thì tính từ cột các năm. Dòng cộng dồn không ghi rõ thì phải cộng trước khi so: xem từng dòng, hoặc chọn cột khác.",
  }),
  termBreak: ({ sheet, text }) => ({
    title: `Trang “${sheet}”: cột “${text("before")}” và cột “${text("after")}” nằm hai bên ngày 1/7/2025, khi địa bàn đổi.`,
    advice:
      "Số các năm trước có thể là của đơn vị cũ. Đối chiếu địa bàn trước khi cộng, tính bình quân hoặc so các năm.",
  }),
  areaBreak: ({ sheet, text }) => ({
    title: `Trang “${sheet}”: “${text("before")}” là số trước ngày 1/7/2025, “${text("after")}” là số sau khi sắp xếp đơn vị hành chính.`,
    advice:
      "Tăng, giảm so với số cũ chỉ đúng khi hai số cùng một địa bàn. Nếu số cũ đã tính theo địa bàn mới thì đánh dấu “Đã xem”; nếu chưa, tính lại cột đó trước khi lập báo cáo.",
  }),
  termNotOver: ({ sheet, text }) => ({
    title: `Trang “${sheet}”: kế hoạch “${text("target")}” đến năm ${text("year")} mới hết hạn, đang so với “${text("actual")}”.`,
    advice:
      "Dòng chưa tới mức của năm cuối để là chưa đánh giá, không tính là không đạt. Dòng nào đã có thể kết luận thì đánh giá lại dòng đó.",
  }),
  severalLines: ({ cell, text }) => ({
    title: `Ô ${cell} ghi “${text("actual")}”, kế hoạch ghi “${text("target")}”: nhiều dòng trong một ô, chưa ghép được.`,
    advice: "Chỉ tiêu này chưa đánh giá được. Tách mỗi dòng ra một hàng, rồi bấm Đọc lại.",
  }),
  cellError: ({ cell, text }) => ({
    title: `Ô ${cell} đang báo lỗi ${text("printed")}.`,
    advice: "Chỉ tiêu này chưa đánh giá được. Sửa công thức trong ô, rồi bấm Đọc lại.",
  }),
  dateAsTarget: ({ cell, text, count }) =>
    text("meaning") === ""
      ? {
          title: `Ô ${cell} là ngày “${text("printed")}”, chưa đọc ra số kế hoạch.`,
          advice: "Excel có thể đã đổi số thành ngày. Đặt ô thành Văn bản, gõ lại kế hoạch, rồi bấm Đọc lại.",
        }
      : {
          title: `Ô ${cell} là ngày ${count("day")} tháng ${count("month")}, đang được hiểu là kế hoạch “${text("meaning")}”.`,
          advice: FIX,
        },
  dateAsActual: ({ cell, text, count }) => ({
    title:
      count("month") === 0
        ? `Ô ${cell} là giờ “${text("printed")}”, chưa đọc ra số thực hiện.`
        : `Ô ${cell} là ngày ${count("day")} tháng ${count("month")}, chưa đọc ra số thực hiện.`,
    advice: "Excel có thể đã đổi số thành ngày. Đặt ô thành Văn bản, gõ lại số, rồi bấm Đọc lại.",
  }),
  ambiguousSeparator: ({ cell, text, figure }) => ({
    title: `Số “${text("printed")}” ở ô ${cell} đang được hiểu là ${figure("value")}.`,
    advice: `Nếu là ${figure("otherwise")} thì sửa ô, rồi bấm Đọc lại.`,
  }),
  unitsDiffer: ({ cell, text }) => ({
    title: `Ô ${cell}: thực hiện “${text("actual")}” khác đơn vị với kế hoạch “${text("target")}”.`,
    advice:
      "Chỉ tiêu này chưa đánh giá được. Sửa ô cho cùng đơn vị; nếu chỉ ghi nhầm đơn vị thì chọn cách so.",
  }),
  unitsConverted: ({ cell, text }) => ({
    title: `Thực hiện ở ô ${cell} được đổi từ ${text("from")} sang ${text("to")} để so với kế hoạch.`,
    advice: FIX,
  }),
  unitsRuled: ({ cell, text, count }) => ({
    title:
      count("times") === 1
        ? `Ô ${cell}: thực hiện “${text("actual")}” và kế hoạch “${text("target")}” được so như đang ghi, không đổi đơn vị.`
        : `Ô ${cell}: thực hiện “${text("actual")}” được hiểu là tỷ số của kế hoạch “${text("target")}”.`,
    advice: "Theo lựa chọn đã lưu trong sổ. Không đúng nữa thì bỏ lựa chọn này.",
  }),
  attainmentDisagrees: ({ text, percent }) => ({
    title: `Tỷ lệ ghi trong bảng là ${text("printed")}, tính lại được ${percent("ours")}.`,
    advice: turnedFirst(text, OURS),
  }),
  attainmentMisrounded: ({ text, percent, count }) => ({
    title:
      count("count") > 0
        ? `Tỷ lệ ghi trong bảng ở ${count("count")} ô làm tròn khác: ${text("cells")}.`
        : `Tỷ lệ ghi trong bảng là ${text("printed")}, làm tròn lại là ${percent("ours")}.`,
    advice: OURS,
  }),
  verdictDisagrees: ({ text }) => ({
    title: `Bảng ghi “${text("printed")}”, theo số liệu là ${outcomes[text("ours")] ?? ""}.`,
    advice: turnedFirst(
      text,
      "Báo cáo dùng kết quả tính. Chữ trong bảng được giữ nguyên; cần thì đánh giá lại.",
    ),
  }),
  verdictFromPrint: ({ cell, text, count }) => ({
    title:
      count("count") > 0
        ? `Kết quả của ${count("count")} dòng lấy từ chữ ghi sẵn, không tính từ số: ${text("cells")}.`
        : `Kết quả “${text("printed")}” lấy từ ô ${cell}, không tính từ số.`,
    advice: "Số liệu của dòng chưa đủ để tính. Nếu chưa đúng thì đánh giá lại.",
  }),
  doneWithoutDay: ({ cell, text, count }) => ({
    title:
      count("count") > 0
        ? `${count("count")} dòng có thời hạn ghi đã xong nhưng không ghi ngày: ${text("cells")}.`
        : `Ô ${cell} ghi “${text("printed")}”, thời hạn là “${text("target")}”, không ghi xong ngày nào.`,
    advice: "Đang tính là đạt. Nếu xong sau thời hạn thì ghi ngày vào ô, hoặc đánh giá lại.",
  }),
  wordsLearnt: ({ text }) => ({
    title: `Chữ “${text("printed")}” đang được hiểu là ${(outcomes[text("outcome")] ?? classes[text("outcome")] ?? "").toLowerCase()} như ở ${text("like")}, nơi số liệu cho thấy vậy.`,
    advice: `Dùng cho ${text("cells")}, vì số liệu ở đó chưa đủ để tính. Nếu chưa đúng thì đánh giá lại dòng ấy.`,
  }),
  wordsContradict: ({ text, count }) => ({
    title: [
      `Chữ “${text("printed")}” có ở`,
      ...(text("good") === ""
        ? []
        : [
            `${count("isPart") === 0 ? "dòng theo số liệu là đạt" : "dòng theo số liệu đúng tiến độ"} (${text("good")})`,
          ]),
      ...(text("good") === "" || text("missed") === "" ? [] : ["và cả"]),
      ...(text("missed") === ""
        ? []
        : [
            `${count("isPart") === 0 ? "dòng theo số liệu là không đạt" : "dòng theo số liệu chậm tiến độ"} (${text("missed")})`,
          ]),
    ]
      .join(" ")
      .concat("."),
    advice: `Dòng ở ${text("cells")} chỉ có chữ này, số liệu chưa đủ để tính. Xem lại và đánh giá dòng ấy.`,
  }),
  strictBoundReached: ({ cell, text }) => ({
    title: `Ô ${cell}: thực hiện ${text("actual")} bằng đúng mức “${text("target")}”.`,
    advice: "Theo thông lệ là đạt. Nếu phải vượt qua mức này thì đánh giá lại.",
  }),
  directionGuessed: ({ text, count }) => {
    if (count("count") === 0) {
      return {
        title: `“${text("name")}” đang được hiểu là ${directions[text("direction")] ?? ""}.`,
        advice: "Hiểu ngược lại thì kết quả thay đổi. Chọn chiều đúng.",
      };
    }
    const read = [
      ["càng thấp càng tốt", text("lower")],
      ["càng cao càng tốt", text("higher")],
    ].flatMap(([direction = "", names = ""]) => (names === "" ? [] : [`${direction}: ${names}`]));
    return {
      title: `${count("count")} chỉ tiêu được đoán chiều đánh giá. Đang hiểu ${read.join("; ")}.`,
      advice: "Hiểu ngược lại thì kết quả thay đổi. Chọn chiều đúng cho chỉ tiêu nào sai.",
    };
  },
  limitsAsRange: ({ sheet, text }) => ({
    title: `Trang “${sheet}”: đang hiểu cột “${text("low")}” và “${text("high")}” là hai giới hạn, thấp hơn hoặc cao hơn đều là không đạt.`,
    advice: "Nếu chỉ so với một trong hai cột thì chọn cột ấy.",
  }),
  twoTargetColumns: ({ sheet, text, count }) => ({
    title: `Trang “${sheet}” có ${count("count")} cột kế hoạch, đang so với cột “${text("chosen")}”.`,
    advice: `Cột khác: ${text("other")}. Chọn cột cần so.`,
  }),
  twoActualColumns: ({ sheet, text, count }) => ({
    title: `Trang “${sheet}” có ${count("count")} cột thực hiện, đang dùng cột “${text("chosen")}”.`,
    advice: `Cột khác: ${text("other")}. Sai thì chọn cột khác.`,
  }),
  columnGuessed: ({ sheet, guesses }) => ({
    title: `Trang “${sheet}”: đang hiểu ${guesses.map(sayGuess).join("; ")}.`,
    advice: "Tiêu đề cột không ghi rõ. Nếu chưa đúng thì chọn cột khác.",
  }),
  noughtRows: ({ cell, text, count }) => ({
    title: `Từ ô ${cell}: ${count("count")} dòng chỉ có số 0, không có đơn vị tính: ${text("names")}.`,
    advice:
      text("reading") === "heading"
        ? "Đang hiểu là tiêu đề, không tính. Nếu là chỉ tiêu thì ghi đơn vị tính, rồi bấm Đọc lại."
        : "Đang tính là chỉ tiêu. Nếu là tiêu đề thì xóa số 0, rồi bấm Đọc lại.",
  }),
  rowsAreUnits: ({ sheet, text, count }) => ({
    title: `Bảng ở trang “${sheet}” có mỗi dòng là một đơn vị (“${text("name")}” …), không phải một chỉ tiêu.`,
    advice: `Đang đếm ${count("count")} đơn vị. Không muốn tính thì bỏ trang này.`,
  }),
  indicatorsBeside: ({ sheet, text, count }) => ({
    title: `Bảng ở trang “${sheet}” có ${count("count")} chỉ tiêu đặt cạnh nhau, mới đọc “${text("chosen")}”.`,
    advice: `Chưa đọc: ${text("others")}. Cần chỉ tiêu nào thì chọn cột kế hoạch và cột thực hiện của nó, hoặc tách thành bảng riêng.`,
  }),
  signsUnread: ({ sheet, text }) => ({
    title: `Cột “${text("heading")}” ở trang “${sheet}” chỉ có dấu “${text("signs")}”: chưa đọc được, vì màu của dấu không được xét.`,
    advice: "Kết quả lấy từ số trong bảng. Muốn đối chiếu với cột này thì ghi bằng chữ: Đạt, Không đạt.",
  }),
  turnedTable: ({ sheet, text, count }) => ({
    title: `Trang “${sheet}” có bảng nằm ngang: ${count("count")} chỉ tiêu ở các cột, “${text("target")}” và “${text("actual")}” ở các dòng. Chưa đọc bảng này.`,
    advice: "Chép bảng, dán kiểu Chuyển vị (Paste Special, Transpose) sang trang khác, rồi bấm Đọc lại.",
  }),
  columnMissing: ({ sheet, cell, text }) => ({
    title: `Bảng ở ô ${cell} trang “${sheet}” chưa thấy cột ${roles[text("role")] ?? text("role")}.`,
    advice: "Nếu bảng có cột này thì chọn cột. Nếu không, bỏ trang này hoặc bổ sung cột.",
  }),
  columnEmpty: ({ sheet, cell, text, count }) => ({
    title: `Trang “${sheet}”: cột ${roles[text("role")] ?? text("role")} (từ ô ${cell}) chưa có số nào, ${count("count")} dòng.`,
    advice: "Điền số, rồi bấm Đọc lại. Số nằm ở cột khác thì chọn cột ấy.",
  }),
  groupCountDiffers: ({ text, count }) => ({
    title: `Tên nhóm “${text("group")}” ghi ${count("printed")} chỉ tiêu nhưng đếm được ${count("counted")}.`,
    advice: "Xem có dòng nào thiếu số thứ tự không.",
  }),
  numberingGap: ({ cell, count }) => ({
    title: `Ô ${cell}: số thứ tự nhảy từ ${count("previous")} sang ${count("number")}.`,
    advice: "Xem có dòng nào bị thiếu hoặc đánh số nhầm không.",
  }),
  numberRepeated: ({ cell, count }) => ({
    title: `Ô ${cell}: số thứ tự ${count("number")} có hai lần.`,
    advice: "Cả hai dòng đều được tính. Xem có dòng nào đánh số nhầm không.",
  }),
  hiddenRows: ({ sheet, count }) => ({
    title: `Trang “${sheet}” có ${count("count")} dòng đang ẩn trong bảng.`,
    advice: "Dòng ẩn vẫn được đọc và tính. Bỏ ẩn để xem lại.",
  }),
  hiddenColumns: ({ sheet, text, count }) => ({
    title: `Trang “${sheet}” có ${count("count")} cột đang ẩn được dùng: ${text("headings")}.`,
    advice: "Cột ẩn vẫn được đọc. Bỏ ẩn để xem lại, hoặc đổi cột ở thẻ Bảng.",
  }),
  hiddenSheet: ({ sheet }) => ({
    title: `Trang “${sheet}” đang ẩn nhưng có bảng chỉ tiêu.`,
    advice: "Bảng này vẫn được tính. Không cần thì bỏ trang này.",
  }),
  duplicateIndicator: ({ text, count }) => ({
    title: `“${text("name")}” có ở cả trang “${text("sheet")}” và “${text("otherSheet")}”.`,
    advice:
      count("counted") === 2
        ? "Đang được tính hai lần. Nếu là một chỉ tiêu thì bỏ một dòng khỏi tổng."
        : `Chỉ tính một lần, theo trang “${text("otherSheet")}”.`,
  }),
  duplicateTable: ({ text, count }) => ({
    title: `Bảng ở trang “${text("sheet")}” trùng ${count("count")} chỉ tiêu với trang “${text("otherSheet")}”.`,
    advice: `Chỉ tính bảng ở trang “${text("otherSheet")}”. Muốn ngược lại thì bỏ trang đó.`,
  }),
  nameRepeated: ({ cell, text }) => ({
    title: `Ô ${cell}: “${text("name")}” có hai lần trong bảng, cùng nhóm, cùng đơn vị.`,
    advice:
      "Cả hai dòng đều được tính. Nếu là một chỉ tiêu thì bỏ một dòng khỏi tổng; nếu là hai thì đặt tên cho khác.",
  }),
  totalOverLines: ({ cell, text, count }) => ({
    title: `Ô ${cell}: “${text("name")}” có số hoặc kết quả riêng, bên dưới là các dòng đánh số.`,
    advice: totals[text("reading")]?.(count("counted"), count("otherwise")) ?? FIX,
  }),
  nameMissing: ({ cell, text, count }) => ({
    title: `Ô ${cell}: ${count("count")} dòng có số liệu nhưng không có tên chỉ tiêu${text("above") === "" ? "" : `, ngay dưới “${text("above")}”`}.`,
    advice:
      "Chưa được tính. Nếu ô tên gộp với dòng trên thì bỏ gộp và ghi tên cho từng dòng, rồi bấm Đọc lại.",
  }),
  unitMissing: ({ cell, text, count }) => ({
    title: `Ô ${cell}: ${count("count")} chỉ tiêu chưa có đơn vị tính; dòng trên (“${text("above")}”) ghi “${text("unit")}”.`,
    advice:
      "Số được so như đang ghi, không đổi đơn vị. Nếu ô đơn vị gộp với dòng trên thì bỏ gộp và ghi cho từng dòng.",
  }),
  partYear: ({ cell, text }) => ({
    title: `Cột thực hiện ở ô ${cell} là số ${periods[text("period")] ?? text("period")}.`,
    advice: "So với kế hoạch cả năm đây là tiến độ: chưa kết luận đạt hay không đạt khi chưa hết năm.",
  }),
  quarterAlone: ({ cell, text }) => ({
    title: `Cột “${text("heading")}” ở ô ${cell} là số riêng của kỳ, chưa phải lũy kế từ đầu năm.`,
    advice: "Nếu là số lũy kế thì chọn lại kỳ; nếu đúng thì tỷ lệ chỉ là phần của kỳ này.",
  }),
  kindGuessed: ({ text }) => ({
    title: `“${text("name")}”: hiểu là ${kinds[text("kind")] ?? ""} nên ${classes[text("class")] ?? ""}.`,
    advice: `Nếu hiểu khác đi thì ${classes[text("turned")] ?? ""}. Chọn cách tính bên dưới, hoặc đánh dấu “Đã xem”.`,
  }),
  planPassedEarly: ({ cell, text, percent }) => ({
    title: `Ô ${cell}: thực hiện “${text("actual")}”, kế hoạch năm “${text("target")}”, bằng ${percent("share")} khi mới có số của một phần năm.`,
    advice: "Xem lại đơn vị tính, dấu phẩy, dấu chấm. Nếu đúng thì đánh dấu “Đã xem”.",
  }),
  growthDisagrees: ({ cell, text, figure, percent }) => ({
    title: `Ô ${cell} ghi “${text("printed")}” nhưng số liệu của dòng cho ${text("kind") === "points" ? `${figure("ours")} điểm %` : percent("ours")}.`,
    advice: OURS,
  }),
  rulingStale: ({ text }) => ({
    title: `“${text("name")}” đã đánh giá lại khi số còn là ${text("before")}.`,
    advice: `Nay số là ${text("now")}. Đánh giá lại vẫn được giữ; xem còn đúng không.`,
  }),
  rulingOrphaned: ({ cell, text }) => ({
    title: `Chưa thấy chỉ tiêu đã đánh giá lại: “${text("ruled")}”.`,
    advice: [
      text("reason") === "" ? "" : `Lý do đã ghi: ${text("reason")}.`,
      cell === ""
        ? "Chỉ tiêu có thể đã đổi tên. Đánh giá lại vẫn được giữ, chưa áp dụng cho dòng nào."
        : `Dòng ở ô ${cell} có cùng tên, cùng số, khác nhóm hoặc chỗ. Nếu đúng là nó thì bấm “Áp dụng lại”.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  }),
  rulingReplaced: ({ text }) => ({
    title: `“${text("name")}” có hai người đánh giá lại; bản sau được dùng.`,
    advice: `Bản trước: ${[outcomes[text("outcome")] ?? "", text("reason")].filter((part) => part !== "").join(", ")}. Xem bản nào đúng.`,
  }),
  settingsLost: ({ count }) => ({
    title: `Sổ đã mất các lựa chọn đã lưu${count("rulings") > 0 ? `, kể cả ${count("rulings")} đánh giá lại` : ""}.`,
    advice: "Có thể đã lưu bằng LibreOffice. Xem dòng (*) ở báo cáo và chọn lại trước khi ký.",
  }),
  secondReport: ({ sheet, text }) => ({
    title: `Sổ có hai trang báo cáo; chỉ trang “${text("used")}” được cập nhật.`,
    advice: `Chép lời văn cần giữ từ “${sheet}” sang trang đó, rồi xóa trang thừa.`,
  }),
  calculatedByHand: () => ({
    title: "Sổ đang tính thủ công (Manual): số trong bảng có thể chưa tính lại.",
    advice:
      "Nhấn F9 để tính lại, rồi bấm Đọc lại. Muốn Excel tự tính: thẻ Công thức (Formulas), Tùy chọn Tính toán (Calculation Options), chọn Tự động. Trang báo cáo được tính ngay khi lập.",
  }),
  sheetUnread: ({ sheet }) => ({
    title: `Trang “${sheet}” chưa đọc được.`,
    advice:
      "Excel không cho đọc trang này. Nếu ở đó có bảng chỉ tiêu, chép bảng sang trang mới, rồi bấm Đọc lại.",
  }),
  struckOut: ({ text, count }) => ({
    title: `${count("count")} chỉ tiêu đang tính có chữ bị gạch ngang: ${text("names")}.`,
    advice:
      "Vẫn tính như bình thường. Nếu chỉ tiêu đã bỏ thì xóa dòng; nếu số cũ đứng cạnh số mới thì giữ lại một số.",
  }),
  oldFont: ({ text, count }) => ({
    title: `${count("count")} tên chỉ tiêu gõ bằng phông cũ “${text("font")}”, chưa đọc chắc được.`,
    advice: "Có thể in sai trong báo cáo. Chuyển sang Unicode, rồi bấm Đọc lại.",
  }),
  criteriaCounted: ({ sheet, text, count }) => ({
    title:
      text("counting") === "contents"
        ? `Trang “${sheet}” là bộ tiêu chí: đang đếm từng nội dung (${count("contents")} nội dung của ${count("criteria")} tiêu chí).`
        : `Trang “${sheet}” là bộ tiêu chí: đang đếm ${count("criteria")} tiêu chí, gồm ${count("contents")} nội dung.`,
    advice: "Một tiêu chí đạt khi mọi nội dung của nó đạt. Có thể đếm theo cách kia.",
  }),
  farCellsUnread: ({ sheet, text, count }) => ({
    title: `Trang “${sheet}” có ${count("count")} ô nằm rất xa phần còn lại, chưa đọc: ${text("addresses")}.`,
    advice: "Phần còn lại đã đọc. Nếu gõ nhầm thì xóa ô đó; nếu thuộc bảng thì chuyển lại gần bảng.",
  }),
  tableTooLarge: ({ sheet }) => ({
    title: `Trang “${sheet}” quá lớn nên chưa đọc hết.`,
    advice: "Bôi đen riêng bảng chỉ tiêu, rồi chọn “Thêm bảng từ vùng đang chọn” ở thẻ Bảng.",
  }),
};
