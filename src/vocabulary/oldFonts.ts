/**
 * Letters of Vietnamese fonts from before Unicode, as such texts show without their font: TCVN3 (".VnTime", by TCVN 5712:1993, VN3)
 * and VNI for Windows ("VNI-Times"), where a mark stands behind its letter.
 */

const TCVN3_LETTERS =
  "µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư";

/** One old letter for one of today's. */
export const TCVN3: ReadonlyMap<string, string> = pairs(TCVN3_LETTERS);

/** Letters of VNI that stand alone. */
export const VNI_LETTERS: ReadonlyMap<string, string> = pairs("ñđÑĐôơÔƠöưÖƯæỉÆỈóĩÓĨòịÒỊîỵÎỴ");

/** Marks of VNI behind a letter, as marks of Unicode behind it. */
export const VNI_MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: "\u0300",
    ù: "\u0301",
    û: "\u0309",
    õ: "\u0303",
    ï: "\u0323",
    â: "\u0302",
    à: "\u0302\u0300",
    á: "\u0302\u0301",
    å: "\u0302\u0309",
    ã: "\u0302\u0303",
    ä: "\u0302\u0323",
    ê: "\u0306",
    è: "\u0306\u0300",
    é: "\u0306\u0301",
    ú: "\u0306\u0309",
    ü: "\u0306\u0303",
    ë: "\u0306\u0323",
  }),
);

function pairs(letters: string): ReadonlyMap<string, string> {
  const all = [...letters];
  return new Map(all.flatMap((old, at) => (at % 2 === 0 ? [[old, all[at + 1] ?? old] as const] : [])));
}
