/** Words of the report's tab, Vietnamese. */

import type { Counts } from "../../model/assessment";
import type { CountingStyle, FormName, NamedHow } from "../../model/reportChoices";

const forms: Record<FormName, string> = {
  nd30: "Hành chính – Nghị định 30/2020/NĐ-CP",
  hd05: "Đảng – Hướng dẫn 05-HD/VPTW",
  hd36: "Đảng – Hướng dẫn 36-HD/VPTW",
};

const hows: Record<NamedHow, string> = {
  ratio: "Nêu tỷ lệ (đạt 120%)",
  withFigure: "Nêu cả số thực hiện",
  closing: "Gộp vào “đều đạt và vượt”",
};

const countingStyles: Record<
  CountingStyle,
  (counts: Pick<Counts, "metOrExceeded" | "exceeded" | "met">) => string
> = {
  inclusive: ({ metOrExceeded, exceeded }) => `có ${metOrExceeded} đạt, trong đó ${exceeded} vượt`,
  disjoint: ({ exceeded, met }) => `có ${exceeded} vượt và ${met} đạt`,
};

/** Words of the report's tab. */
export const reportPane = {
  seeMarked: "Xem",
  seeMarkedLabel: "Xem dòng được đánh dấu đầu tiên",
  takeBack: "Không vừa ý thì bấm Hoàn tác.",
  forms,
  none: "Chưa lập báo cáo",
  written: (time: string) => `Đã lập báo cáo lúc ${time}`,
  writtenBefore: (time: string) => `Báo cáo lập lúc ${time}, trước khi sổ đổi`,
  writtenUnknown: "Đã có báo cáo trong sổ",
  open: (sheet: string) => `Mở trang “${sheet}”`,
  wordsKept: "Lời văn đã viết trong báo cáo được giữ nguyên.",
  stale: "Báo cáo chưa khớp số liệu mới",
  staleSince: (time: string) => `Từ lúc lập (${time}), kết quả đã đổi:`,
  staleUnknown: "Từ lúc lập, kết quả đã đổi:",
  staleNow: (name: string, outcome: string) => `${name}: nay ${outcome}`,
  staleMore: (count: number) => `và ${count} chỉ tiêu nữa`,
  firstSentence: "Câu mở đầu",
  staleElsewhere: "Câu mở đầu vẫn đúng; phần khác của báo cáo đã khác.",
  change: (before: string, now: string) => `${before} → ${now}`,
  changeLabel: (before: string, now: string) => `trước là ${before}, nay là ${now}`,
  ownSentences: {
    title: (count: number) => `${count} câu trong báo cáo là của anh/chị`,
    intro: "Các câu này được giữ nguyên và không tự đổi theo số liệu.",
    ours: (sentence: string) => `Câu tự lập: ${sentence}`,
    takeOurs: "Dùng lại câu tự lập",
    takeOursLabel: (address: string) => `Dùng lại câu tự lập ở ô ${address}`,
  },
  preview: "Xem trước đoạn mở đầu",
  showAll: "Xem cả đoạn",
  showLess: "Thu gọn đoạn",
  named: "Chỉ tiêu nêu tên",
  namedCount: (named: number, of: number) => `Đang nêu ${named} trong ${of} chỉ tiêu đạt và vượt`,
  up: (name: string) => `Đưa lên: ${name}`,
  down: (name: string) => `Đưa xuống: ${name}`,
  moved: (name: string, place: number, of: number) => `${name}: thứ ${place} trong ${of}`,
  more: (count: number) => `Xem thêm ${count} chỉ tiêu`,
  fewer: "Thu gọn danh sách",
  how: "Cách nêu",
  hows,
  wording: "Cách gọi trong câu",
  wordingHint: "Để trống thì dùng tên trong bảng.",
  editNamed: (name: string) => `Sửa cách nêu: ${name}`,
  document: "Thông tin văn bản",
  guess: "Tạm lấy theo sổ này, sửa được.",
  form: "Thể thức",
  body: "Cơ quan ban hành",
  superior: "Cơ quan cấp trên",
  territory: "Địa bàn (trong câu văn)",
  place: "Địa danh",
  field: "Lĩnh vực",
  year: "Năm",
  yearWrong: "Năm gồm bốn chữ số, ví dụ 2025.",
  signer: "Người ký",
  signerTitle: "Chức vụ người ký",
  signerAuthority: "Quyền hạn ký (TM., KT.)",
  recipients: "Nơi nhận (mỗi dòng một nơi)",
  counting: "Cách ghi số đạt và vượt",
  countingStyles,
  decimals: "Số chữ số thập phân của tỷ lệ",
  decimalsAtMost: (digits: number) => `tối đa ${digits} chữ số`,
  decimalsExactly: (digits: number) => `luôn đủ ${digits} chữ số`,
  noDecimals: "làm tròn đến số nguyên",
  moreColumns: "Phụ lục thêm cột: năm trước, kế hoạch khác, ước cả năm, so sánh, đơn vị chủ trì",
  byOwner: "Thêm bảng kết quả theo đơn vị chủ trì",
  personNames: "Ghi cả tên cá nhân chủ trì",
  wordCharts: "Tệp Word kèm trang biểu đồ",
  asOf: "Số liệu tính đến",
  asOfHint: "Để trống thì theo bảng. Ví dụ 14/6/2026.",
  unknownInTotal: "Tính cả chỉ tiêu chưa đánh giá vào tổng",
  attainmentForLower: "Ghi tỷ lệ cả với chỉ tiêu càng thấp càng tốt (kế hoạch ÷ thực hiện)",
  clauses: "Ý thêm cuối đoạn (mỗi dòng một ý)",
  limitations: "Tồn tại, hạn chế",
  tasks: "Nhiệm vụ, giải pháp",
  textKept: "Lời văn này được giữ khi cập nhật báo cáo.",
  paragraphs: "Mỗi dòng là một đoạn.",
  moreChoices: "Thêm lựa chọn",
  fewerChoices: "Bớt lựa chọn",
};
