/** Words that say there is no figure: "Không có chỉ tiêu", "chưa có số liệu", "n/a", "No target set". */

import { plainForm } from "./forms";

const LONGEST = 120;

const WHAT =
  "(?:chi tieu|ke hoach|kh|muc tieu|so lieu|so|du lieu|thong tin|nhiem vu|quy dinh|yeu cau|nghi quyet|nq|ket qua|bao cao|doi tuong|noi dung|dinh muc)";

const ABSENT = new RegExp(
  [
    `(?:khong|chua)(?: duoc)? (?:co|giao|dat|de|xac dinh|xay dung|dang ky|quy dinh|ban hanh|thong ke|tong hop|dat ra)(?: ra)?(?: ${WHAT})+(?!\\w).*`,
    "(?:khong|chua)(?: duoc)? (?:ap dung|giao|dang ky|xac dinh|quy dinh|thong ke|tong hop)",
    "khong (?:co )?(?:trong|thuoc) .*",
    "chua co|chua ro|chua danh gia",
    "n\\/a|n\\.a\\.?|na|tbc|tbd|tba|pending",
    "not (?:yet )?(?:set|available|applicable|measured|reported|collected|known)(?: yet)?",
    "no (?:target|data|plan|figure|figures|baseline|goal|result|results)s?(?: (?:was |were |has been )?(?:set|available|reported|yet|planned))?",
    "none (?:was )?set",
    "to be (?:confirmed|determined|set|advised|decided)",
  ]
    .map((one) => `(?:${one})`)
    .join("|")
    .replace(/^(.*)$/s, "^(?:$1)$"),
);

/** Whether a text says that nothing was set, or that nothing is known. */
export function isAbsent(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = plainForm(text)
    .replace(/^[(["“\s]+|[)\]"”\s.;,]+$/g, "")
    .trim();
  return ABSENT.test(plain);
}
