/** Words that tell how a figure comes about over a year. In tidy small letters. */

/** Done at one time of the year, so that no figure before it says anything. */
export const ONCE =
  /tuyển quân|giao quân|nhập ngũ|gọi công dân|bầu cử|vụ (?:đông|mùa|hè|thu|chiêm|xuân)|đông xuân|hè thu|thu đông|thi tốt nghiệp|tốt nghiệp (?:thpt|thcs)|lên lớp|chuyển lớp|hoàn thành chương trình (?:lớp|tiểu học)|cuối năm học|phân loại|xếp loại|bình xét|gia đình văn hóa|gia đình văn hoá|khu dân cư văn hóa|recruitment day|election/u;
/** A state that is measured, not added up. */
export const STATE =
  /bình quân|trung bình|thu nhập .*đầu người|mật độ|năng suất|dân số(?! được)|tuổi thọ|chỉ số|xếp hạng|thứ hạng|tổng đàn|^đàn |quy mô|số máy điện thoại|hiện có|duy trì|giữ vững|tiêu chí.*bình quân|per capita|average|population|satisfaction|(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])(?:scores?|ratings?)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u;
/** Units of what is measured and not added up. */
export const PER_UNIT = /\/|‰|điểm|hạng|bậc|index|^(?:scores?|points?|rank|rating)$/u;
/** What of nothing may be left says what is left, not what happens. */
export const LEFT = /còn|hết|xóa|xoá|left|remain/u;
/** What should stay low and is there at a time: what remains, stocks, debts, prices, times of one case. */
export const LEFT_OVER =
  /nghèo|khó khăn|nghiện|mù chữ|nhà tạm|dột nát|thất nghiệp|mỗi|(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])(?:còn|chưa|tồn|nợ|giá|thời gian|số ngày|hệ số)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])|\b(?:backlogs?|outstanding|pending|open|remaining|overdue|inventory|stocks?|debts?|arrears|per|price|(?<!lost )time|wait(?:ing)?|turnaround|length of stay)\b/u;
