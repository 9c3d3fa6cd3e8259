/**
 * Which row of a table a rate or an average is weighed by, as data: only where the base is what the rate is worked out of. "Tỷ lệ hộ nghèo
 * được vay vốn" is not weighed by all households. Names stand as rows are compared (rowKeys.ts): no marks, no
 * case, short forms spelt out, "về" and "các" gone ("hop sinh").
 */

/** Rates of one kind, and the names of the rows they can be weighed by; "$1" is what the first brackets of `rate` hold. */
export interface RateBase {
  readonly rate: RegExp;
  readonly bases: readonly string[];
}

const HOUSEHOLDS = ["", " dan", " gia dinh", " dan cu", " toan xa", " tren dia ban", " dan tren dia ban"]
  .flatMap((kind) => [`tong so ho${kind}`, `so ho${kind}`])
  .concat("ho dan", "tong ho dan");

const PEOPLE = ["dan so", "tong dan so", "dan so trung binh", "quy mo dan so", "tong so dan", "so dan"];

const PLACE = "(thon|xom|ban|ap|lang|to dan pho|khu pho|khu dan cu)";

/** In order: the first that fits. */
export const RATE_BASES: readonly RateBase[] = [
  {
    rate: /^ty le (?:so )?ho (?:can )?ngheo(?: da chieu)?(?: theo chuan.*| giai doan.*| cuoi nam.*| con)?$/,
    bases: HOUSEHOLDS,
  },
  {
    rate: /^ty le (?:so )?(?:ho|gia dinh|ho gia dinh)(?: duoc cong nhan)?(?: dat)?(?: danh hieu| tieu chuan| chuan)?(?: gia dinh)? van hoa$/,
    bases: HOUSEHOLDS,
  },
  {
    rate: /^ty le (?:so )?(?:ho|ho dan|ho gia dinh) (?:duoc )?(?:su dung|dung|co) (?:dien|nuoc sach|nuoc hop sinh|nha tieu hop sinh)(?: .*)?$/,
    bases: HOUSEHOLDS,
  },
  {
    rate: /^ty le (?:dan so|nguoi dan|dan|dan cu|bao phu)?(?: tham gia| co the| duoc bao phu| co)? ?bao hiem y te(?: toan dan| tren dan so)?$/,
    bases: PEOPLE,
  },
  {
    rate: /^ty le (?:dan so|nguoi dan|dan|dan cu)(?: nong thon)? (?:duoc )?(?:su dung|dung|co) nuoc (?:sach|hop sinh)(?: .*)?$/,
    bases: PEOPLE,
  },
  {
    rate: new RegExp(
      `^ty le (?:so )?${PLACE}(?: duoc cong nhan)?(?: dat)?(?: danh hieu| tieu chuan| chuan)? van hoa$`,
    ),
    bases: ["tong so $1", "so $1"],
  },
  {
    rate: /^ty le (?:so )?truong(?: hoc)?(?: cap)? dat chuan quoc gia$/,
    bases: ["tong so truong", "tong so truong hoc", "so truong", "so truong hoc"],
  },
  {
    rate: /^ty le lao dong (?:da )?(?:qua dao tao|co bang cap.*)$/,
    bases: ["tong so lao dong", "luc luong lao dong", "tong so lao dong trong do tuoi"],
  },
  {
    rate: /^(?:thu nhap|luong thuc|san luong luong thuc) binh quan(?: tren| mot)?(?: dau)? nguoi(?: nam)?$/,
    bases: PEOPLE,
  },
  {
    rate: /^nang suat(?: binh quan)? (.+)$/,
    bases: ["dien tich $1", "dien tich gieo trong $1", "dien tich thu hoach $1"],
  },
];
