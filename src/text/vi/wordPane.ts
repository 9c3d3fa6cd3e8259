/** What the report tab says of Word files; fetched with that tab. */

import type { RefusalCode, WordChange } from "../../model/wordUpdate";

const changes: Record<WordChange, string> = {
  renewed: "Viết lại theo số mới",
  added: "Thêm vào, sau phần đứng trước trong báo cáo",
  dropped: "Bỏ đi: báo cáo không còn phần này",
  asked: "Anh/chị đã sửa phần này trong Word. Chọn bản dùng:",
  askedAway: "Anh/chị đã viết vào đây, mà báo cáo không còn phần này. Chọn:",
  gone: "Anh/chị đã xóa phần này trong Word: không thêm lại",
  elsewhere: "Không viết được vào chỗ đang đứng: giữ nguyên",
};

const refusals: Record<RefusalCode, string> = {
  damaged:
    "Tệp bị hỏng hoặc bị cụt nên không mở. Lấy lại tệp, hoặc mở bằng Word rồi lưu lại, rồi chọn lần nữa.",
  notWord: "Tệp này không phải tệp Word (.docx).",
  password: "Tệp có mật khẩu. Mở bằng Word, bỏ mật khẩu, lưu lại, rồi chọn lần nữa.",
  oldDoc: "Tệp .doc kiểu cũ. Mở bằng Word, lưu thành .docx, rồi chọn lần nữa.",
  macros: "Tệp có macro. Mở bằng Word, lưu thành .docx thường, rồi chọn lần nữa.",
  strict: "Tệp lưu theo chuẩn Strict. Mở bằng Word, lưu thành “Word Document (.docx)”, rồi chọn lần nữa.",
  tooLarge: "Tệp giải nén ra quá lớn nên không mở.",
  notOurs:
    "Tệp này không do Chỉ tiêu lập, hoặc đã qua chương trình khác làm mất dấu nhận biết. Bấm Lưu tệp Word để có tệp mới.",
  newer: "Tệp do bản Chỉ tiêu mới hơn lập. Cập nhật Chỉ tiêu rồi thử lại.",
  otherForm: "Tệp theo mẫu khác mẫu đang chọn. Chọn lại mẫu báo cáo, hoặc bấm Lưu tệp Word để có tệp mới.",
  signed: "Tệp đã ký số: sửa là mất chữ ký nên không cập nhật.",
  protected: "Tệp đang khóa sửa (Restrict Editing). Bỏ khóa trong Word, lưu lại, rồi chọn lần nữa.",
  trackedChanges:
    "Trong phần do Chỉ tiêu viết còn sửa đổi đang theo dõi (Track Changes). Chấp nhận hoặc từ chối trong Word, lưu lại, rồi chọn lần nữa.",
  comments:
    "Trong phần do Chỉ tiêu viết còn nhận xét (Comment). Xử lý và xóa nhận xét trong Word, lưu lại, rồi chọn lần nữa.",
};

export const wordPane = {
  save: "Lưu tệp Word",
  update: "Cập nhật tệp Word…",
  choose: "Chọn tệp Word đã sửa",
  noSaving: "Excel trên máy Mac không cho khung này lưu tệp. Bấm Sao chép cho Word rồi dán vào Word.",
  saved: (name: string) => `Đã đưa tệp “${name}” ra để lưu.`,
  compared: (count: number) => `Đã so tệp: ${count} phần có thay đổi.`,
  title: (name: string) => `Cập nhật “${name}”`,
  refusedTitle: "Chưa cập nhật tệp này",
  untouched: "Tệp đã chọn được giữ nguyên.",
  nothing: "Tệp đã khớp với số liệu hiện nay, không có gì phải viết lại.",
  intro:
    "Tệp đã chọn được giữ nguyên; bản mới được lưu thành tệp khác. Phần anh/chị tự viết trong Word không thay đổi.",
  theirs: "Giữ bản trong Word",
  ours: "Dùng bản của báo cáo",
  keep: "Giữ lại",
  takeAway: "Bỏ đi",
  /** Beside the first lines that differ. */
  more: (count: number) => `và ${count} dòng khác`,
  empty: "(trống)",
  /** Before rows that leave a table. */
  removed: "Bỏ khỏi bảng:",
  /** A person's sign in place of what has no words. */
  things: "Dấu ▣ là vật không phải chữ đã chèn trong Word: hình, ngắt trang, chú thích, trường.",
  looksOnly: "Chữ không đổi, chỉ khác cách trình bày: đậm, nghiêng, màu, liên kết.",
  saveNew: "Lưu tệp mới",
  drop: "Thôi",
  changes,
  refusals,
};
