/** What to say when Excel refuses: what happened, what is unharmed, what to do. By Office's code. */

/** A sentence for each failure the product knows; unknown codes use "unknown". */
export const failures = {
  InvalidOperationInCellEditMode:
    "Một ô trong Excel đang gõ dở. Nhấn Enter để giữ chữ vừa gõ, hoặc Esc để bỏ, rồi bấm Thử lại. Trong sổ chưa có gì thay đổi.",
  AccessDenied:
    "Trang hoặc sổ đang khóa, hoặc đang mở chỉ để đọc. Mở khóa trong thẻ Xem lại (Review), hoặc lưu thành bản khác, rồi bấm Thử lại. Trong sổ chưa có gì thay đổi.",
  ItemAlreadyExists:
    "Trong sổ đã có trang hoặc tên trùng với trang cần thêm. Đổi tên trang đó, rồi bấm Thử lại. Trang đang có được giữ nguyên.",
  ItemNotFound:
    "Trang hoặc ô cần dùng không còn trong sổ: có thể vừa bị xóa hoặc đổi tên. Bấm Đọc lại để đọc sổ như hiện nay. Trong sổ chưa có gì thay đổi.",
  FilteredRangeConflict:
    "Bảng đang bật bộ lọc nên chưa ghi được. Bỏ lọc (thẻ Dữ liệu, nút Lọc), rồi bấm Thử lại. Số trong bảng được giữ nguyên.",
  MergedRangeConflict:
    "Chỗ cần ghi có ô gộp. Bỏ gộp ô ở trang đó hoặc đổi tên trang báo cáo, rồi bấm Thử lại. Số trong bảng được giữ nguyên.",
  InactiveWorkbook:
    "Một sổ khác hoặc một trang biểu đồ đang ở phía trước. Bấm vào một trang tính của sổ này, rồi bấm Thử lại. Trong sổ chưa có gì thay đổi.",
  UnsupportedSheet:
    "Trang đang mở không phải trang tính (có thể là trang biểu đồ). Mở một trang tính, rồi bấm Thử lại. Trong sổ chưa có gì thay đổi.",
  UndoNotSupported:
    "Excel không gộp được các bước để hoàn tác. Bấm Thử lại để làm mà không gộp. Trong sổ chưa có gì thay đổi.",
  RequestPayloadSizeLimitExceeded:
    "Bảng quá lớn để ghi một lần. Bỏ bớt trang không cần tính ở thẻ Bảng, rồi bấm Thử lại. Số trong bảng được giữ nguyên.",
  ResponsePayloadSizeLimitExceeded:
    "Sổ quá lớn để đọc một lần. Bôi đen riêng bảng chỉ tiêu và dùng vùng đang chọn, hoặc xóa các dòng, cột trống đã kẻ ô. Trong sổ chưa có gì thay đổi.",
  RequestAborted:
    "Excel đã dừng việc này giữa chừng. Đợi Excel làm xong việc đang chạy, rồi bấm Thử lại. Số trong bảng được giữ nguyên.",
  ApiNotFound:
    "Bản Excel này chưa có chức năng cần dùng. Cập nhật Excel, hoặc mở sổ trên Excel bản web. Trong sổ chưa có gì thay đổi.",
  GeneralException:
    "Excel chưa làm được việc này và không nói lý do. Nếu đang chọn nhiều trang cùng lúc, bấm vào tên một trang để bỏ nhóm. Bấm Thử lại; nếu vẫn vậy, lưu sổ, đóng rồi mở lại. Số trong bảng được giữ nguyên.",
  StructureProtected:
    "Cấu trúc sổ đang khóa nên chưa thêm được trang. Mở khóa ở thẻ Xem lại, nút Bảo vệ sổ làm việc (Protect Workbook), rồi bấm Thử lại. Trong sổ chưa có gì thay đổi.",
  ReportProtected:
    "Trang báo cáo của Chỉ tiêu đang khóa nên chưa viết lại được. Mở trang đó, vào thẻ Xem lại, bấm Bỏ bảo vệ trang tính (Unprotect Sheet), rồi bấm Thử lại. Trong sổ chưa có gì thay đổi.",
  CellsInTheWay:
    "Ở chỗ của trang báo cáo hoặc của ghi chú bên cạnh đang có chữ, số người dùng đã ghi. Chuyển những ô ấy xuống hẳn dưới trang, sang hẳn bên phải hoặc sang trang khác, rồi bấm Thử lại. Trong sổ chưa có gì thay đổi. Những ô ấy:",
  TypedOver:
    "Có ô trên trang báo cáo đã được gõ đè. Muốn giữ số ấy thì sửa ở bảng nguồn hoặc đánh giá lại chỉ tiêu. Nếu bỏ, bấm Ghi lại các ô này trong khung Chỉ tiêu; vẫn hoàn tác được. Trong sổ chưa có gì thay đổi. Đã gõ → sẽ ghi:",
  SheetHidden:
    "Trang có ô này đang ẩn. Bấm chuột phải vào tên một trang ở cuối cửa sổ, chọn Bỏ ẩn (Unhide), chọn trang đó, rồi bấm Thử lại. Không thấy trang trong danh sách thì trang được ẩn bằng macro: nhờ người lập sổ cho hiện. Trong sổ chưa có gì thay đổi.",
  SeveralSelected:
    "Đang chọn nhiều vùng rời nhau. Bôi đen một vùng liền nhau, cả bảng kể cả dòng tiêu đề, rồi bấm Thử lại. Trong sổ chưa có gì thay đổi.",
  SettingsTooLarge:
    "Các lựa chọn và lời đánh giá quá dài nên sổ không lưu thêm được. Rút gọn lý do đánh giá lại, rồi bấm Thử lại. Lựa chọn đã lưu trước đó được giữ nguyên.",
  OfficeNotLoaded:
    "Thư viện của Excel chưa tải được. Kiểm tra mạng, đóng khung Chỉ tiêu rồi mở lại. Trong sổ chưa có gì thay đổi.",
  FilesNotLoaded:
    "Một phần của Chỉ tiêu chưa tải được. Kiểm tra mạng rồi bấm Thử lại; nếu vẫn vậy, đóng khung Chỉ tiêu rồi mở lại. Trong sổ chưa có gì thay đổi.",
  NothingFound:
    "Chưa thấy bảng chỉ tiêu nào: cần dòng tiêu đề có cột chỉ tiêu, kế hoạch và thực hiện. Trong sổ chưa có gì thay đổi.",
  unknown:
    "Excel chưa làm được việc này. Bấm Thử lại; nếu vẫn vậy, lưu sổ, đóng rồi mở lại. Số trong bảng được giữ nguyên.",
};
