/** Words of names that tell whether more or less of a thing is better. In tidy small letters. */

import { LETTER, LETTERS, bothForms, soughtWords } from "./bothForms";
import { headingForm } from "./forms";
import { FOREIGN } from "./secondMeanings";
import { unaccented } from "./unaccented";

const words = (all: string): string => `(?<!${LETTER})(?:${all})(?!${LETTER})`;

/** What one surely wants less of. */
export const UNWANTED = soughtWords(
  new RegExp(
    [
      "hộ [^,;]{0,40}?nghèo|nghèo đa chiều|(?:cận|tái|tỷ lệ|tỉ lệ|người) nghèo|(?:xã|thôn|bản) (?:nghèo|đặc biệt khó khăn)",
      "suy dinh dưỡng|thấp còi|nhẹ cân|sinh con thứ (?:3|ba|iii)|con thứ (?:3|ba)|tỷ số giới tính khi sinh|mất cân bằng giới tính",
      "tăng dân số|tăng tự nhiên|tỷ suất sinh|tỉ suất sinh|tảo hôn|hôn nhân cận huyết|ly hôn|nạo phá thai",
      "thất nghiệp|thiếu việc làm|thiếu đói|tử (?:vong|suất)|mắc mới|lây nhiễm|nhiễm hiv|ca (?:mắc|bệnh|nhiễm)|(?:tỷ lệ|tỉ lệ|số) (?:người )?mắc|mắc bệnh|ngộ độc|dịch bệnh",
      "tai nạn|phạm pháp|tội phạm|vụ án|trọng án|vi phạm|cháy|phá rừng|nghiện ma t[uú][ýy]|người nghiện|tái phạm|tệ nạn|trộm cắp|lừa đảo|(?:mua|buôn) bán người|hạn hán|tham nhũng",
      "(?:giải thể|phá sản)|đào ngũ|trốn (?:nghĩa vụ|thuế|trại|khỏi|tránh)|bỏ trốn|tà đạo|thả rông|khiếu kiện|khiếu nại|tố cáo|phàn nàn|vượt cấp|bạo lực|lao động trẻ em|xâm hại|đuối nước|bỏ học|lưu ban|mù chữ|không biết chữ|ngập (?:úng|lụt)|yếu kém|(?:không|chưa) (?:hoàn thành|đạt)",
      "chỉ số giá tiêu dùng|lạm phát|nhập siêu|bội chi|nợ (?:xấu|đọng|thuế|công|bhxh|bảo hiểm|quá hạn)|thất thu|thất thoát|hao hụt|tổn thất|thiệt hại|tồn đọng|tồn kho|lãng phí",
      `giá thành|giá vốn|trái (?:quy định|pháp luật|phép)|sai (?:phạm|quy định)|tiếng ồn|độ ồn|(?:học sinh|em) nghỉ học|(?:học sinh|học lực|hạnh kiểm|xếp loại) (?:yếu|kém)|phế phẩm|hư hỏng|(?:sản phẩm|tỷ lệ|tỉ lệ|số) (?:lỗi|hỏng|trả lại|nghỉ việc|vắng mặt)|sự cố|sai sót|rò rỉ|mất (?:điện|nước)|(?:ngừng|ngưng|cắt|cúp) (?:cấp )?(?:điện|nước)|bị thương|gián đoạn|ùn tắc|ùn ứ|thương vong|tai biến|nhiễm khuẩn|tái nhập viện|đình công|bụi mịn|(?:nồng độ|hàm lượng) (?:bụi|chì|asen|nitrat|amoni|kim loại nặng|chất độc)|(?<!${LETTER})(?:s?ai[df]i|maifi|caidi|npl|bod5?|cod|pm ?(?:2[.,]5|10))(?![${LETTERS}\\d])`,
      `sốt (?:xuất huyết|rét)|(?:ca|bệnh) (?:sởi|bạch hầu|ho gà|lao|than|uốn ván|viêm)|bệnh dại|tay chân miệng|cúm gia cầm|dịch tả|sâu bệnh|chết (?:rét|đói)|(?:cây|con|gia súc|gia cầm) chết|lang thang|(?:nhà|phòng học|lớp học|cầu|trường) tạm|nhà dột nát|ô nhiễm|phát thải|tiêu hao|chôn lấp|(?<!${LETTER})(?<!thiết |chuẩn |trang |dự |bao )bị(?![${LETTERS}-]| thư)`,
      words("chết"),
      words(
        "poverty|poor households|unemployment|malnutrition|mortality|accidents?|crimes?|offen[cs]es?|inflation|dropouts?|repeaters?|deficit|pollution|cpi|gini|injur(?:y|ies)|fatalit(?:y|ies)|" +
          "deaths?|complaints?|grievances?|incidents?|defects?|errors?|downtime|outages?|interruptions?|backlogs?|queues?|wait(?:ing)?|delays?|overdue|" +
          "absenteeism|sick(?:ness)? (?:absence|days|leave|rates?)|(?:staff|employee) turnover|attrition|churn|emissions?|spills?|breach(?:es)?|failures?|scrap|rework|leakage|loss(?:es)?|arrears|" +
          "bad debts?|non-performing|violence|infections?|readmissions?|stunting|obesity|smoking|homeless(?:ness)?|(?:open|pending|outstanding) (?:cases|items|actions)|" +
          `(?:response|processing|cycle|lead) times?|turnaround|length of stay|(?:time|days) to [a-z]+|unit costs?|missed (?:bins?|collections?|appointments?|calls?|visits?|deadlines?|payments?)|bounce rates?|(?:re|repeat )?-?offend(?:ers?|ing)|recidivism|no-shows?|non-?(?:continu|comple|compli|attend|pay|adher|conform)${LETTER}+|cancell?ed|cancellations?|evictions?|shrinkage|(?:energy|carbon|water) intensity|carbon footprint|noise levels?|truancy|exclusions?|abandonment|abandoned calls|lost time|child labou?r|illiteracy|undernourish(?:ed|ment)|child marriages?|kemiskinan|kematian|pengangguran|kecelakaan|pengaduan|keluhan|putus sekolah|pobreza|mortalidade?|desempleo|desemprego|accidentes|acidentes|quejas|reclamos|reclamações|pauvreté|mortalité|chômage|plaintes|crashes|collisions|cost per [a-z]+|penalt(?:y|ies)|vulnerabilit(?:y|ies)|congestion|potholes|landfill|(?:wild)?fires|burglar(?:y|ies)|stolen|thefts?|robber(?:y|ies)|breakdowns?|ulcers?|power cuts?|blackouts?|sewage (?:discharges?|overflows?)|vermin|rats?|false alarms?|casualt(?:y|ies)|victims|bed and breakfast|(?:temporary|emergency) accommodation|rough sleepers?|(?:void|empty|vacant) (?:homes|properties|dwellings)|fly-?tip(?:s|ping)?|graffiti|deforestation|desertification|overcrowd(?:ed|ing)|slums?|insecurity|ana?emi[ac]|homicides?|brib(?:es?|ery)|corruption|mutilation|open defecation|absentees?|non-revenue|overpayments?|trafficking|hunger|incidence|stillbirths?|preterm|evasion|bankruptc(?:y|ies)|poisonings?|overruns?|litigation|degradation|suspensions|stock-?outs?|bursts|leaks|suicides?|drownings?|underweight|low birth ?weight|teenage pregnanc(?:y|ies)|reject(?:s|ed)?`,
      ),
    ].join("|"),
    "u",
  ),
);

/** What one commonly wants less of, though not always: asked about where it decides. */
export const COMMONLY_UNWANTED = soughtWords(
  new RegExp(
    words(
      "chi phí|phí tổn|đơn giá|giá mua|giá nhập|lãi suất|suất đầu tư|thời gian|số ngày(?! công)|hệ số|tiêu thụ (?:điện|nước|năng lượng|nhiên liệu)|điện năng|(?<!(?:hộ|dân|người|nhà|đình|được) )sử dụng (?:điện|nước|giấy|năng lượng)(?! (?:sạch|hợp vệ sinh|máy|an toàn|lưới|tái tạo|mặt trời))|" +
        "chưa|thiếu(?! (?:nhi|niên|nữ|sinh|tá|úy|tướng|lâm))|muộn|mất|mồ côi|thất học|ổ dịch|béo phì|nhập viện|lấn chiếm|điểm đen|nghỉ ốm|suy thoái|cận hạn|tái phát|rút giấy phép|kéo dài|đơn sơ|phải (?:điều chỉnh|bổ sung|làm lại|đi lại|sửa|chuyển)|chuyển tuyến|không (?:hoạt động|phép|đúng|đủ|an toàn|bảo đảm|đảm bảo|hợp)|không có (?:đất|nhà|nước|điện|việc|giấy|phép|thẻ|bằng|chuyên môn|trình độ)|" +
        "bỏ (?:thi|hoang|bú|chuyến|dở|trống|việc|cuộc|thầu|sinh hoạt)|xin ra|(?<!không )ngừng|(?:dự án|quy hoạch) treo|tự phát|neo đơn|cô đơn|giếng khoan|đốt (?:rơm|nương|đồng)|thừa cân|không tiêm|chó dại|vườn tạp|già cỗi|khô hạn|hàng tồn|chuyển nguồn|dở dang|yêu cầu bổ sung|không hài lòng|nặng lãi|sinh non|lớp ghép|trường lẻ|đánh nhau|quá (?:niên hạn|mức|tải)|ngoài quy hoạch|nhiễm (?:mặn|phèn)|sạt trượt|suy giảm|gây mùi|bỏ điều trị|(?:lượt|số) phản ánh|hồ sơ trả lại|xin thôi|nghỉ việc|không thành|vượt biên|sơ tán|vô sinh|sinh mổ|gia hạn|(?:án|việc|hồ sơ) tồn|sinh hoạt ghép|trắng (?:đảng viên|chi bộ)|(?:xã hội|bhxh) một lần|thuốc bảo vệ thực vật|phân bón hóa học|chưa qua|hoang hóa|khoảng cách|chênh lệch (?:giàu|thu nhập)|phi chính thức|rượu bia|ngoài nhà trường|vắng (?:mặt|họp|học)|phụ thuộc|đường đất|(?:sim|tin nhắn|cuộc gọi) rác|sạt lở|xói mòn|quá tải|xuống cấp|phế liệu|cận thị|hút thuốc|dừng máy|máy dừng|(?:ban hành|làm|báo cáo) sai|" +
        "đơn thư|kỷ luật|xử phạt|vụ việc|số vụ|(?:rác|chất|nước|khí) thải|giờ làm thêm|lỗi|nợ|chậm|trễ|hủy|rủi ro|" +
        "costs?|expenses?|prices?|consumption|usage|(?:energy|electricity|power|water|fuel|gas|paper|plastic) use[d]?|waste|debts?|overheads?|overtime|absences?|vacanc(?:y|ies)|risks?|refunds?|late|lost|dropped|bites|speeding|breaks|strikes|suspended|evicted|empty|counterfeit|without|missing|broken|falls|in care|out[- ]of[- ]school|not in|erosion|birth rates?|tobacco|alcohol|gaps?|informal|illegal|threatened|endangered|wasting|stress|delayed|invasive|abandoned|stray|closures?|dependency|repetition|caesareans?|plastic bags|emergency admissions|un(?:finished|sentenced|paid|filled|planned|safe|treated|registered|answered|authori[sz]ed|met|served|resolved|collected|used|sold)|(?<!full[ -])(?<!part[ -])(?<!real[ -])(?<!first[ -])time|days|turnover rates?",
    ),
    "u",
  ),
);

/** What one wants more of in one place and less in another: read as more, and asked about where it decides. */
export const PERHAPS_UNWANTED = soughtWords(
  new RegExp(
    words(
      "giá (?:kế hoạch|dự kiến|thực tế|bán)|tổng chi|chi (?:ngân sách|thường xuyên|hành chính)|biên chế|đầu mối|(?:cuộc|hội) họp|phải di dời|prevalence|expenditures?|spend(?:ing)?|spent|budget(?:ed)?|salaries|wages|turnover|cases|returns|appeals|requests|headcount|outstanding|occupancy|protection plans|phiếu tín nhiệm",
    ),
    "u",
  ),
);

/** What more is wanted of, even where its plan is set below last year's result. */
export const PLAINLY_WANTED = bothForms(
  /^(?:tổng |số |diện tích )*(?:sản lượng|thu|doanh thu|giá trị|vốn|trồng|gieo|xây|khách|sản phẩm|revenue)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])|(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])(?:mới|đầu người|đạt chuẩn)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u,
);

/** Words that turn an unwanted thing into something wanted: people helped, cases solved. Not where it is still to be done. */
export const TURNED = soughtWords(
  new RegExp(
    `(?<!chưa )(?<!chưa được )(?<!không )(?<!chưa qua )(?:(?<!thất )thoát|xóa|xoá|giải quyết|khám phá|điều tra|phá án|xử lý|hỗ trợ|giúp|phòng(?: ngừa| cháy|,? chống)|(?<!${LETTER})chống |` +
      "cho (?:các )?(?:hộ|người|đối tượng|trẻ)|làm nhà|xây (?:dựng )?nhà|tuyên truyền|kiểm tra|được |tham gia(?! tà| tệ| đua)|ký cam kết|bảo hiểm thất nghiệp|có thẻ|cấp thẻ|bhyt|cho vay|vay vốn|khắc phục|thu hồi|thu nợ|trả nợ|thu gom|tái chế|phân loại|hòa giải(?! không)|cai nghiện|đúng hạn|tiêm|quỹ (?!i|[1-4]|tín dụng)|" +
      "tiết kiệm|sửa chữa|nâng cấp|cải tạo|gia cố|phòng trừ|bỏ (?:thuốc|rượu)|có việc làm|có (?:nhà(?! tạm)|nước|điện|đất|công trình)|tiếp cận(?! đa chiều)|(?<!ngày )(?<!bỏ )điều trị|(?<!xin )ra khỏi|sạch về|" +
      "insurance|supported|clearance|escap|(?<!un)(?:resolved|answered|solved|treated|addressed|cleared|detected|reported(?! (?:crimes?|offen|accidents?|injur|incidents?|cases|faults?|defects?))|paid(?! late))|closed|recycl|collected|prevent|reduction|saved|savings|within|on[- ]time|in time|timel[iy]|handl(?:ed|ing)|monitored|responded|helped|" +
      "investigat|inspected|avoided|recover|vaccinat|free (?:of|from)|repaired|fixed|removed|filled|found|replaced|put out|extinguished|brought back|rehoused|(?<! or )training|upgraded|restored|placed|workshops?|sessions)|" +
      "không (?:có(?! (?:đất|nhà|nước|điện|việc|giấy|phép|thẻ|bằng|chuyên môn|trình độ))|còn|để|mắc|sinh|xảy ra|vi phạm|bỏ|nghèo|bị)|^dư nợ",
    "u",
  ),
);

/** Work done late, or the time it takes: less is better whatever else the name says. */
export const LATE = soughtWords(
  /(?<!không |không bị )(?:quá hạn|trễ hạn|trễ hẹn|chậm tiến độ)(?!.*thu hồi)|^(?:bình quân |trung bình )?(?:số )?(?:thời gian|ngày) (?:giải quyết|xử lý|chờ|mất điện|ngừng|dừng|gián đoạn|phản hồi|đáp ứng|thẩm định|cấp phép|nằm viện|điều trị|khắc phục|làm thủ tục)/u,
);
/** A place in a ranking: the first is the best. */
export const RANK = soughtWords(
  /thứ hạng|vị thứ|(?:chỉ số|papi|pci|ddci|par|cải cách)[^,;]*xếp (?:hạng|thứ)|xếp (?:hạng|thứ)[^,;]*(?:chỉ số|papi|pci|ddci|par|cải cách)/u,
);
export const RANK_UNIT = bothForms(/^(?:thứ )?(?:hạng|bậc)$|^(?:xếp |vị )thứ$|^vị trí$|^rank$/u);

export const SHARE = bothForms(
  /^(?:-|\+|\.)?\s*(?:tỷ trọng|tỉ trọng|cơ cấu|tỷ lệ lao động(?: trong)?(?: khu vực| ngành)? nông|share of)/u,
);
export const SHARE_TO_FALL = soughtWords(
  /(?<!phi )(?:nông|lâm nghiệp|ngư nghiệp|thủy sản|thuỷ sản|agricultur)/u,
);
/** "giảm còn", "giảm … xuống": the figure is the level left. */
export const TO_LEVEL = soughtWords(
  /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])(?:giảm|hạ) (?:[^.;]{0,100}? )?(?:xuống(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])|còn(?= *$| *[(\d]| dưới| lại))|(?:giảm|hạ) (?:đến|về)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])|reduced to/u,
);
/** A change of a level; "giam sat" without diacritics is none, nor "ha tang". */
export const CHANGE = soughtWords(
  /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])(?:(?<!hạ )(tăng|growth|increase)|(giảm|reduction|decrease))(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff]| cường| thiểu| sat| doc| dinh)/u,
);
/** A noun for the fall itself: its figure cannot be the level ("Giảm tỷ lệ hộ nghèo: 4,5" may be either). */
export const SIZE_OF_FALL = soughtWords(
  /^(?:(?:mức|tốc độ|nhịp độ|tỷ lệ|tỉ lệ)(?: độ)? giảm|(?:percentage |annual )?(?:reduction|decrease|decline) (?:in|of))(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u,
);
/** A rate or a share. */
export const RATE = soughtWords(
  /tỷ lệ|tỉ lệ|tỷ suất|tỉ suất|tỷ trọng|tỉ trọng|độ che phủ|cơ cấu|rate|share|%/u,
);

/** Scripts of neither Vietnamese nor English. */
const OTHER_SCRIPT =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** Letters that neither has, so that the scripts need not be gone through for each text. */
const STRANGE = /[\u0370-\u1dff\u1f00-\uffff]/;

/** Letters that only Vietnamese has among languages written so. */
const VIETNAMESE_LETTER = /[ăđĩũơư\u1ea0-\u1ef9]/u;

/** Small words and first words of names in Spanish, Portuguese, French, German, Indonesian. */
const OTHER_WORD =
  /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff-])(?:de|del|des|los|las|el|por|para|dos|das|du|et|aux|und|der|pour|taux|nombre|número|numero|cantidad|porcentaje|percentual|tasa|taxa|índice|pourcentage|anzahl|anteil|yang|dan|jumlah|angka|persentase|tingkat|nilai|rasio|untuk|indeks|cakupan)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff-])/u;

/** A syllable of Vietnamese without its marks. */
const SYLLABLE =
  /^(?:ngh?|gh|gi|kh|ch|nh|ph|th|tr|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Whether a name, in small letters, is in such a language as far as a few words and its letters tell. */
export function isOtherLanguage(name: string): boolean {
  if (STRANGE.test(name) && OTHER_SCRIPT.test(name)) return true;
  if (VIETNAMESE_LETTER.test(name) || !OTHER_WORD.test(name)) return false;
  const words = name.match(/[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff]+/gu) ?? [];
  const strange = words.filter((word) => !SYLLABLE.test(word.normalize("NFD").replace(/\p{Mn}/gu, "")));
  return strange.length * 2 >= words.length;
}

/** Letters of neither language; those that old Vietnamese fonts take for their own are not among them. */
const OTHER_LETTER = /[łżśźćńęąőűşğıčšžřě]/iu;

/** Indonesian, Spanish, Portuguese, French, German, Polish … In heading form. */
const OTHER_HEADING = unaccented(
  new RegExp(
    `^(?:${FOREIGN.name}|${FOREIGN.target}|${FOREIGN.actual}|indikator|satuan|sasaran|realisasi|uraian|kegiatan|libelle|unidade?|unite|einheit|zielerreichung|wykonanie|mal|utfall|tavoite|toteuma|obiettivo|risultato|doel|resultaat)(?: 20\\d\\d)?$`,
  ),
);

/** Whether a table's headings are in such a language: one in its script or letters, or in words that no other has. */
export function areOtherLanguage(headings: readonly string[]): boolean {
  return headings.some(
    (heading) =>
      OTHER_SCRIPT.test(heading) || OTHER_LETTER.test(heading) || OTHER_HEADING.test(headingForm(heading)),
  );
}
