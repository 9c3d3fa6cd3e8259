/** Results and targets told in words. In tidy small letters. */

import { bothForms } from "./bothForms";

/** Nothing of it: what a target of none asks for. */
export const NONE = bothForms(/^(?:không|không (?:có|còn|xảy ra|phát sinh).*|none|no)$/u);
/** "Không có số liệu", "không có vụ cháy, 2 vụ đuối nước": not none, or not known. */
export const NOT_NONE = bothForms(/\d|số liệu|dữ liệu|thông tin|báo cáo|chưa|nhưng|tuy |song |trừ /u);
/** What is asked is that it stays as it is. */
export const KEEP = bothForms(/^(?:tiếp tục |được )?(?:duy trì|giữ vững|giữ|ổn định)/u);
/** "Không để xảy ra cháy rừng": what its figure counts may not happen. */
export const NOTHING_MAY = bothForms(
  /^không (?:để |được )?(?:xảy ra|phát sinh|có|còn|tái)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u,
);
/** There, or not there: what stands under "Yêu cầu: Có". */
export const THERE = bothForms(/^(?:có|đã có|có đủ|yes)$/u);
export const NOT_THERE = bothForms(/^(?:không|chưa|không có|chưa có|no|not yet)$/u);
/** Names of what is kept within a range. */
export const KEPT_WITHIN = bothForms(
  /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])(?:nhiệt độ|độ ẩm|(?:độ )?ph|áp suất|áp lực (?:nước|khí)|điện áp|tần số điện|clo dư|temperature|humidity|voltage)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u,
);
/** "Số kho đạt nhiệt độ bảo quản": what is counted may be more. */
export const COUNTS_THINGS = bothForms(
  /^(?:tổng )?(?:số|tỷ lệ|tỉ lệ|number|share|percentage|proportion|%)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u,
);
