/**
 * What a heading may mean besides what it means first, as data: the content of the column and the other columns decide. Words stand
 * in `headingForm`. The weights are those of reading/columns/roleClaims: a heading that says its role outright has 40.
 */

import { unaccented, type UnaccentedWords } from "./unaccented";
import type { ColumnRole } from "../model/table";

/** A role some words may also stand for. */
export interface SecondMeaning {
  readonly role: ColumnRole;
  readonly weight: number;
  readonly words: UnaccentedWords;
}

/** The rows are units: "Đơn vị", "Xã/Phường", "Ban", "District". In heading form. */
export const UNITS_AS_ROWS = unaccented(
  /^(?:(?:ten |cac )?(?:don vi|dia phuong|dia ban|xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tinh|thon|ban|ap|khu|to dan pho|khoi|phong|phong ban|so|nganh|so nganh|truong|khoa|bo phan|chi nhanh|chi bo|dang bo|to chuc|co quan|doi|to|nha may|xi nghiep|cang|benh vien|tram|cua khau|chi cuc)(?:[/ ,]+(?:don vi|dia phuong|xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tinh|thon|ban|ap|khu|khu pho|to|phong|so|nganh|doanh nghiep|co so|dac khu|truc thuoc))*|agenc(?:y|ies)|departments?|districts?|provinces?|regions?|branch(?:es)?|offices?|units?|wards?|sites?|depots?|stations?|teams?|stores?|plants?|municipalit(?:y|ies)|boroughs?|countr(?:y|ies)|divisions?|schools?|hospitals?|councils?|states?|communes?|business units?)$/,
);

/** Spanish, Portuguese, French, German, Indonesian. */
export const FOREIGN = {
  name: "indicador(?:es)?|indicateurs?|kennzahl(?:en)?|indikatoren",
  target: "metas?|objetivo|objectif|cibles?|prevu|previsto|programado|ziel|zielwert|soll|planwert|anggaran",
  actual:
    "resultados?|realizado|ejecutado|logrado|logro|alcan[cz]ado|executado|resultats?|realise|realisation|reel|ist|istwert|ergebnis|capaian",
};

export const SECOND_MEANINGS: readonly SecondMeaning[] = [
  // "Performance measure", "Measure" beside "Unit": what is measured.
  {
    role: "name",
    weight: 24,
    words: unaccented(
      /^(?:.* )?(?:measures?|metrics?|indicators?|kpis?|indikator(?: kinerja)?|nama indikator)$|^(?:chi|thong) so(?: (?!gia)[a-z ]+)?$|^(?:objectives?|goals?|kpis?) ?[/&] ?[a-z ]+$/,
    ),
  },
  {
    role: "name",
    weight: 20,
    words: unaccented(
      /^(?:items?|line items?|particulars|deliverables?|outputs?|services?|activit(?:y|ies)|tasks?|actions?|initiatives?|projects?|programmes?|programs?|functions?|categor(?:y|ies)|uraian|kegiatan|program|du an|cong trinh|hang muc|khoan muc|muc|san pham|dich vu|cong viec|ten .*|noi dung .*|dien giai|nhiem vu.*|tieu chuan|yeu cau|loai .*|hoat dong)$/,
    ),
  },
  {
    role: "name",
    weight: 17,
    words: unaccented(
      /^(?:(?:strategic |key )?(?:objectives?|goals?|outcomes?|results?|priorit(?:y|ies)|commitments?|targets?)|sasaran(?: strategis)?|muc tieu.*|chi tieu .*|ket qua.*)$/,
    ),
  },
  { role: "name", weight: 18, words: UNITS_AS_ROWS },
  {
    role: "name",
    weight: 15,
    words: unaccented(
      /^(?:nguon|cay trong|vat nuoi|loai cay|loai con|mat hang|sac thue|loai thue|khoan thu|khoan chi)\b/,
    ),
  },
  {
    role: "target",
    weight: 24,
    words: unaccented(
      /^(?:(?:.* )?(?:budget(?:ed)?|kich ban|dinh muc|muc (?:dat )?chuan|benchmark|standard|threshold|quota|norm|ambition)(?: .*)?|service level.*|slas?(?: .*)?|approved .*|appropriations?.*|allocations?|allotments?|(?:.* )?(?:giao khoan|muc khoan|han muc)(?: .*)?)$/,
    ),
  },
  {
    role: "target",
    weight: 16,
    words: unaccented(
      /^(?:(?:tong )?(?:so (?:[a-z]+ )?)?(?:phai|can) [a-z ]+|hop dong|thiet ke|nhu cau|du kien|du tinh|commitments?|to be [a-z]+|to do|(?:(?:chi tieu|tieu chuan|yeu cau|dang ky|cam ket|nguong|forecast|expected|required|planned|desired|agreed|aim|acceptable|limit|ceiling|(?:lower|upper) (?:limit|bound|threshold)))(?: .*)?|.* (?:mong doi|mong muon|cam ket|yeu cau|phan dau|quy dinh|expectation))$/,
    ),
  },
  {
    role: "actual",
    weight: 24,
    words: unaccented(
      /^(?:.* )?(?:thuc te|thuc trang|hien trang|quyet toan|realisasi|outcomes?|achievements?|achieved|delivered|attained|actuals?|outturn|to date|ytd)(?: .*)?$/,
    ),
  },
  {
    role: "target",
    weight: 22,
    words: unaccented(
      /^(?:(?:muc |so )?diem (?:chuan|toi da|quy dinh|cao nhat).*|thang diem.*|(?:max(?:imum)?|possible|available) (?:score|points|marks)|points available)$/,
    ),
  },
  // Said to be guessed.
  {
    role: "name",
    weight: 20,
    words: unaccented(new RegExp(`^(?:.* )?(?:${FOREIGN.name})$`)),
  },
  {
    role: "target",
    weight: 22,
    words: unaccented(new RegExp(`^(?:${FOREIGN.target})(?: .*)?$`)),
  },
  {
    role: "actual",
    weight: 22,
    words: unaccented(new RegExp(`^(?:${FOREIGN.actual})(?: .*)?$`)),
  },
  // Points given by whoever checks stand before one's own.
  {
    role: "actual",
    weight: 23,
    words: unaccented(/^(?:so )?diem (?:tham dinh|ket luan|cham|dat|dat duoc|thuc te|danh gia).*$/),
  },
  { role: "actual", weight: 18, words: unaccented(/^(?:so )?diem tu (?:cham|danh gia).*$/) },
  {
    role: "actual",
    weight: 18,
    words: unaccented(
      /^(?:(?:indicator|current|kpi|measured) )?(?:values?|scores?)$|^(?:du kien|du tinh|done|completed|average|mean|median|spend|reached|muc hien (?:tai|nay|co)|hien (?:tai|nay))(?: .*)?$/,
    ),
  },
  {
    role: "actual",
    weight: 20,
    words: unaccented(
      /^(?:(?:this|current|reporting) (?:period|month|quarter|year|week)|current|latest(?: .*)?|observed|measured|recorded|now|today|status|position|performance|spent|expenditure|hoan thanh|da hoan thanh|dat|tong dat|so dat|ky nay|ky bao cao|nam nay|thang nay|quy nay|so lieu|gia tri|thu duoc|dap ung|thi cong|provided|filled|delivery|da thu|da giai ngan|giai ngan|tong cong|thu hien|hoan thien)(?: .*)?$|^(?:tong )?(?:so (?:[a-z]+ )?)?(?:thuc )?da [a-z ]+%?$|^(?:so |khoi luong )?(?:nghiem thu|ghi nhan)(?: .*)?$|^.* dat(?: duoc)?(?: %)?$/,
    ),
  },
  {
    role: "actual",
    weight: 22,
    words: unaccented(/^(?:so )?(?:thuc|da) (?:thu|chi|nop|nhan|giao|xuat|ban|tra|cap)(?: .*)?$/),
  },
  {
    role: "actual",
    weight: 20,
    words: unaccented(
      /^(?:khoi luong|so luong|so tien|gia tri|dien tich|san luong|so ho|so nguoi|von) (?:(?:da )?(?:hoan thanh|thuc hien duoc|lam duoc|thi cong|giai ngan|thanh toan|nghiem thu|trien khai))$/,
    ),
  },
  {
    role: "previous",
    weight: 30,
    words: unaccented(
      /^(?:(?:last|previous|prior|preceding) (?:period|month|quarter|year|week)|prior(?: .*)?|start(?:ing point)?|ky truoc|thang truoc|quy truoc|nam ngoai|baseline(?: .*)?)$/,
    ),
  },
  {
    role: "attainment",
    weight: 24,
    words: unaccented(/^(?:capaian|% .*|.* %|percent(?:age)?(?: .*)?|hoan thanh|tien do|ty le .*|ti le .*)$/),
  },
  {
    role: "verdict",
    weight: 24,
    words: unaccented(
      /^(?:rag(?: .*)?|traffic light|results?|on track|ket qua|outcomes?|progress|achievement|tien do|dat|hoan thanh)$/,
    ),
  },
  { role: "direction", weight: 20, words: unaccented(/^(?:xu huong|xu the|chieu|huong|trend|desired)$/) },
  {
    role: "owner",
    weight: 18,
    words: unaccented(
      /^(?:don vi|phong|ban|bo phan|lead|leads|sponsor|accountable(?: .*)?|executive lead|dau moi)$/,
    ),
  },
];

/** Points there are and points given: what a sheet of points compares. In heading form. */
export const POINTS_HEADING = unaccented(
  /^(?:(?:muc |so )?diem (?:chuan|toi da|quy dinh|toi da.*|cao nhat)|thang diem.*|(?:max(?:imum)?|possible|available) (?:score|points|marks)|points available)$|^(?:so )?diem (?:tu cham|tu danh gia|dat|dat duoc|cham|tham dinh|danh gia|ket luan|thuc te|tu cham.*|tham dinh.*)$|^(?:self[ -])?(?:score|points|marks)(?: (?:given|awarded|achieved))?$/,
);

/** Words inside a longer heading that say its role all the same, where figures stand below: "Số liệu thực tế", "Mức kế hoạch đề ra". */
export const WORDS_INSIDE: readonly SecondMeaning[] = [
  {
    role: "target",
    weight: 26,
    words: unaccented(/\b(?:ke hoach|muc tieu|du toan|dinh muc|kich ban|duoc giao|target|budget)\b/),
  },
  {
    role: "actual",
    weight: 26,
    words: unaccented(/\b(?:thuc te|thuc hien|ket qua|dat duoc|actual|achieved|realisasi)\b/),
  },
];

/** A heading of nothing but a time: "Năm 2025", "Quý I/2026", "2021–22", "FY22", "Cả năm", "GĐ 2026-2030", "Jun-25". In plain form. */
export const TIME_ONLY = unaccented(
  /^(?:\b(?:ca|trong|den|tinh|het|cuoi|dau|tu|nam|quy|thang|thg|ngay|ky|giai doan|gd|nhiem ky|i{1,3}|iv|year|month|quarter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b(?:fy|q|h|t)(?=[ \d])|\d|[/\-–.,() ])+$/,
);

/** Results added up from the beginning of the year. In heading form. */
export const CUMULATED = unaccented(
  /\b(?:luy ke|cong don|tu dau nam|year to date|to date|ytd|cumulative|cumulated)\b|\b\d{1,2} thang\b/,
);
