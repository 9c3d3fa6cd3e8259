/** Persons among units in charge: a report that leaves the office names offices, not people. */

/** "đ/c Nguyễn Văn A", "Ông A", "Bà B": somebody is named, or is about to be. */
const ADDRESSED =
  /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])(?:[Đđ]\/?[Cc]|[Đđ]ồng chí|ĐỒNG CHÍ|[Ôô]ng|ÔNG|[Bb]à|BÀ|[Aa]nh|[Cc]hị|[Tt]hầy|[Cc]ô|Mr|Mrs|Ms)\.?\s*:?\s+(?=\p{Lu})/u;

/** The surnames of nine in ten Vietnamese people, and some more of the mountains. */
const SURNAMES = new Set(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương lâm mai đào đoàn trịnh hà tô tạ cao lương lưu
   châu phùng vi nông lò hoa quách bế triệu ma giàng vàng sùng thào lường tòng quàng cầm điêu cà vừ mùa hạng lầu cứ chảo tẩn bàn phàn
   đàm nghiêm khổng kiều mạc thái chu từ văn tống thân ông âu doãn lục la thạch sơn kim rơ siu ksor nay rah y h'`
    .split(/\s+/)
    .filter((name) => name !== ""),
);

/** What an office is called by, and what it does: no such word is in a person's name. */
const OFFICES =
  /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])(?:phòng|ban|sở|bộ|cục|chi cục|vụ|văn phòng|trung tâm|trạm|trường|ủy ban|uỷ ban|ubnd|hđnd|hội|đoàn thanh niên|đoàn tn|mặt trận|ubmttq|mttq|công an|quân sự|ban chqs|chi bộ|đảng ủy|tổ|đội|thôn|xóm|bản|ấp|khu phố|xã|phường|huyện|tỉnh|thành phố|kho bạc|thuế|bảo hiểm|bhxh|ngân hàng|công ty|hợp tác xã|htx|điện lực|bưu điện|viện|bệnh viện|đơn vị|cơ quan|kinh tế|văn hóa|văn hoá|xã hội|tài chính|nông nghiệp|tư pháp|địa chính|nội vụ|y tế|giáo dục|hành chính|office|department|division|board|committee|school|centre|center|police)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/iu;

const WORD = /^\p{Lu}[\p{Ll}\p{M}'’.-]*$/u;

/** Whether a text is a person's name, alone or after "đ/c", "Ông", "Bà". */
function isPerson(text: string): boolean {
  const bare = text.trim().normalize("NFC");
  if (ADDRESSED.exec(bare)?.index === 0) return true;
  return bare !== "" && !OFFICES.test(bare) && isName(bare);
}

/** A surname and what follows it, each word with a capital. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  const isShouted = text === text.toLocaleUpperCase("vi");
  const areNames = isShouted || words.every((word) => WORD.test(word));
  const hasSurname = SURNAMES.has(words[0]?.toLocaleLowerCase("vi") ?? "");
  return words.length >= 2 && words.length <= 5 && areNames && hasSurname;
}

/** Between units, between a unit and who answers for it. */
const PIECES = /(\s*[;,\n\r()/]\s*|\s+[-–—]\s+)/u;

/** The text without the persons in it; null where nobody else is named. */
export function withoutPersons(text: string): string | null {
  // A slash of "đ/c" parts nothing.
  const pieces = text
    .replace(/([Đđ])\/([Cc])(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/gu, "$1$2")
    .split(PIECES);
  const names = pieces.filter((_, at) => at % 2 === 0).map(withoutTrailingPerson);
  const kept = names.flatMap((piece, at) => (piece.trim() === "" || isPerson(piece) ? [] : [at]));
  const isWhole = kept.length === names.length && names.every((piece, at) => piece === pieces[at * 2]);
  if (isWhole) return text.trim();
  const rest = kept.map((at, place) => between(pieces[at * 2 - 1], place === 0) + (names[at] ?? "")).join("");
  return rest.trim() === "" ? null : rest.trim();
}

/** Brackets go with who stood in them. */
function between(separator: string | undefined, isFirst: boolean): string {
  if (isFirst || separator === undefined) return "";
  return /[()]/u.test(separator) ? " " : separator;
}

/** "Phòng Kinh tế: đ/c Nguyễn Văn A" */
function withoutTrailingPerson(piece: string): string {
  const found = ADDRESSED.exec(piece);
  if (found === null || found.index === 0) return piece;
  return piece.slice(0, found.index).replace(/[\s:–—-]+$/u, "");
}
