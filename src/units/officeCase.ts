/** "PHÒNG TÀI CHÍNH - KẾ HOẠCH" as it is written in a line. */

/** What such an office is for begins with a capital, and each part of it: "Phòng Nông nghiệp và Môi trường". */
const PARTS = /(^(?:phòng|sở|ban|chi cục|trung tâm) | - |, | và )(\p{L})/gu;
const OFFICE = /^(?:phòng|sở|ban|chi cục|trung tâm) /u;

/** Always in capitals. */
const SHORT = /(?<!\p{L})(?:ubnd|hđnd|mttq|thcs|thpt|htx)(?!\p{L})/gu;

/** A name all in capitals in small letters but where they belong; any other stays as it is. */
export function officeCase(text: string): string {
  if (text !== text.toLocaleUpperCase("vi")) return text;
  const upper = (letters: string): string => letters.toLocaleUpperCase("vi");
  const small = text.toLocaleLowerCase("vi").replace(SHORT, upper);
  if (!OFFICE.test(small)) return small;
  return small.replace(PARTS, (_, before: string, first: string) => before + upper(first));
}
