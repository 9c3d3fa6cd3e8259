/** Words of names that tell whether more or less of a thing is better. In tidy small letters. */

/** What one wants less of (domain 2.7). */
export const UNWANTED = new RegExp(
  [
    "hộ [^,;]{0,40}?nghèo|cận nghèo|nghèo đa chiều|tái nghèo|tỷ lệ nghèo|tỉ lệ nghèo|người nghèo|(?:xã|thôn|bản) (?:nghèo|đặc biệt khó khăn)",
    "suy dinh dưỡng|thấp còi|nhẹ cân|sinh con thứ (?:3|ba|iii)|con thứ (?:3|ba)|tỷ số giới tính khi sinh|mất cân bằng giới tính",
    "tăng dân số|tăng tự nhiên|tỷ suất sinh|tỉ suất sinh|tảo hôn|hôn nhân cận huyết|ly hôn",
    "thất nghiệp|thiếu việc làm|thiếu đói|tử vong|tử suất|tỷ lệ chết|mắc mới|lây nhiễm|nhiễm hiv|ca (?:mắc|bệnh|nhiễm)|(?:tỷ lệ|tỉ lệ|số) (?:người )?mắc|mắc bệnh|người chết|ngộ độc thực phẩm|dịch bệnh",
    "tai nạn|phạm pháp|tội phạm|vụ án|trọng án|vi phạm|cháy|phá rừng|nghiện ma t[uú][ýy]|người nghiện|tái phạm|tệ nạn|trộm cắp",
    "khiếu kiện|vượt cấp|bạo lực gia đình|xâm hại|đuối nước|bỏ học|lưu ban|mù chữ|yếu kém|(?:không|chưa) hoàn thành nhiệm vụ",
    "chỉ số giá tiêu dùng|lạm phát|nhập siêu|bội chi|nợ xấu|nợ đọng|nợ thuế|nợ công|nợ (?:bhxh|bảo hiểm)|thất thu|thất thoát|hao hụt|tổn thất|thiệt hại|tồn đọng",
    "nhà tạm|nhà dột nát|ô nhiễm|phát thải|tiêu hao|chôn lấp|(?<!\\p{L})(?<!thiết |chuẩn |trang |dự )bị(?!\\p{L})",
    "poverty|poor households|unemployment|malnutrition|mortality|accidents?|crimes?|inflation|dropouts?|deficit|pollution",
  ].join("|") + "|(?<!\\p{L})cpi(?!\\p{L})",
  "u",
);

/** Words that turn an unwanted thing into something wanted: people helped, cases solved. Not where it is still to be done. */
export const TURNED = new RegExp(
  "(?<!chưa )(?<!chưa được )(?<!không )(?:(?<!thất )thoát|xóa|xoá|giải quyết|khám phá|điều tra|phá án|xử lý|hỗ trợ|giúp|phòng(?: ngừa| cháy|,? chống)|" +
    "tuyên truyền|được |tham gia|bảo hiểm thất nghiệp|có thẻ|cấp thẻ|bhyt|cho vay|vay vốn|khắc phục|thu hồi|cai nghiện|đúng hạn|tiêm|quỹ|" +
    "có việc làm|có (?:nhà|nước|điện|đất|công trình)|tiếp cận(?! đa chiều)|điều trị|ra khỏi|sạch về|insurance|supported|solved|clearance|escap)|" +
    "không (?:có|còn|để|mắc|sinh|xảy ra|vi phạm|bỏ|nghèo|bị)|^dư nợ",
  "u",
);

/** Work done late, or the time it takes: less is better whatever else the name says. */
export const LATE =
  /(?<!không |không bị )(?:quá hạn|trễ hạn|trễ hẹn|chậm tiến độ)(?!.*thu hồi)|^(?:bình quân )?thời gian (?:giải quyết|xử lý|chờ)/u;
/** A place in a ranking: the first is the best. */
export const RANK =
  /thứ hạng|vị thứ|(?:chỉ số|papi|pci|ddci|par|cải cách)[^,;]*xếp (?:hạng|thứ)|xếp (?:hạng|thứ)[^,;]*(?:chỉ số|papi|pci|ddci|par|cải cách)/u;
export const RANK_UNIT = /^(?:thứ )?(?:hạng|bậc)$|^(?:xếp |vị )thứ$|^vị trí$|^rank$/u;

export const SHARE =
  /^(?:-|\+|\.)?\s*(?:tỷ trọng|tỉ trọng|cơ cấu|tỷ lệ lao động(?: trong)?(?: khu vực| ngành)? nông|share of)/u;
export const SHARE_TO_FALL = /(?<!phi )(?:nông|lâm nghiệp|ngư nghiệp|thủy sản|thuỷ sản|agricultur)/u;
/** "giảm còn", "giảm … xuống": the figure is the level left. */
export const TO_LEVEL =
  /(?<!\p{L})(?:giảm|hạ) (?:[^.;]{0,100}? )?(?:xuống(?!\p{L})|còn(?= *$| *[(\d]| dưới| lại))|(?:giảm|hạ) (?:đến|về)(?!\p{L})|reduced to/u;
