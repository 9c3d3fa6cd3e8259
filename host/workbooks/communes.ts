/**
 * Twelve files as communes of one province send them, and the list of who should: rows in another order, names spelt three ways, money in
 * two units, one file with a password, one unit twice, one that sent nothing, one place that is a commune and a ward. All figures are invented.
 */
import type { DressedRow, DressedSheet } from "./dress";
import type { SampleRowKind } from "./nganSon2023";

type Cell = DressedRow["cells"][number];

const row =
  (kind: SampleRowKind) =>
  (...cells: Cell[]): DressedRow => ({ kind, cells });
const [letterhead, title, note, heading, group, indicator] = [
  row("letterhead"),
  row("title"),
  row("note"),
  row("heading"),
  row("group"),
  row("indicator"),
];
const blank = row("blank")();

const INVENTED_COMMUNES = "Đơn vị và số liệu trong tệp này chỉ để minh họa.";

/** An indicator as each of three clerks writes it. */
interface Kind {
  readonly names: readonly [string, string, string];
  readonly unit: string;
  readonly plan: (size: number) => number | string;
  readonly group: 0 | 1 | 2;
  /** Half the step of what is achieved: part of the plan. */
  readonly swing: number;
}

const GROUPS = ["KINH TẾ", "VĂN HÓA - XÃ HỘI", "QUỐC PHÒNG, AN NINH"] as const;

const KINDS: readonly Kind[] = [
  {
    names: [
      "Thu ngân sách nhà nước trên địa bàn",
      "Thu NSNN trên địa bàn",
      "Thu Ngân sách Nhà nước trên địa bàn.",
    ],
    unit: "triệu đồng",
    plan: (size) => 4000 + 650 * size,
    group: 0,
    swing: 0.1,
  },
  {
    names: ["Sản lượng lương thực có hạt", "Sản lượng lương thực có hạt", "SL lương thực có hạt"],
    unit: "tấn",
    plan: (size) => 1500 + 210 * size,
    group: 0,
    swing: 0.05,
  },
  {
    names: ["Diện tích trồng rừng mới", "Diện tích trồng rừng mới", "Diện tích trồng rừng mới"],
    unit: "ha",
    plan: (size) => 30 + 5 * size,
    group: 0,
    swing: 0.2,
  },
  {
    names: ["Thu nhập bình quân đầu người", "Thu nhập bình quân đầu người", "Thu nhập bình quân đầu người"],
    unit: "triệu đồng/người/năm",
    plan: (size) => 40 + size,
    group: 0,
    swing: 0.06,
  },
  {
    names: ["Số hợp tác xã thành lập mới", "Số HTX thành lập mới", "Số hợp tác xã thành lập mới"],
    unit: "hợp tác xã",
    plan: (size) => 1 + (size % 3),
    group: 0,
    swing: 0.6,
  },
  {
    names: ["Tỷ lệ hộ nghèo đa chiều", "Tỉ lệ hộ nghèo đa chiều", "Tỷ lệ hộ nghèo đa chiều"],
    unit: "%",
    plan: (size) => `dưới ${5 + (size % 4)}`,
    group: 1,
    swing: 0.2,
  },
  {
    names: [
      "Tỷ lệ người dân tham gia bảo hiểm y tế",
      "Tỷ lệ người dân tham gia BHYT",
      "Tỉ lệ người dân tham gia Bảo hiểm Y tế",
    ],
    unit: "%",
    plan: () => 95,
    group: 1,
    swing: 0.02,
  },
  {
    names: ["Số trường đạt chuẩn quốc gia", "Số trường đạt chuẩn quốc gia", "Số trường đạt chuẩn Quốc gia"],
    unit: "trường",
    plan: (size) => 2 + (size % 3),
    group: 1,
    swing: 0.4,
  },
  {
    names: [
      "Số lao động được giải quyết việc làm",
      "Số LĐ được giải quyết việc làm",
      "Số lao động được giải quyết việc làm",
    ],
    unit: "người",
    plan: (size) => 120 + 15 * size,
    group: 1,
    swing: 0.12,
  },
  {
    names: [
      "Tỷ lệ thôn đạt danh hiệu văn hóa",
      "Tỷ lệ thôn đạt danh hiệu văn hoá",
      "Tỉ lệ thôn đạt danh hiệu văn hóa",
    ],
    unit: "%",
    plan: () => 85,
    group: 1,
    swing: 0.04,
  },
  {
    names: [
      "Hoàn thành chỉ tiêu tuyển quân",
      "Hoàn thành chỉ tiêu tuyển quân",
      "Hoàn thành chỉ tiêu tuyển quân",
    ],
    unit: "%",
    plan: () => 100,
    group: 2,
    swing: 0,
  },
  {
    names: ["Số vụ tai nạn giao thông", "Số vụ TNGT", "Số vụ tai nạn giao thông"],
    unit: "vụ",
    plan: (size) => `không quá ${2 + (size % 3)}`,
    group: 2,
    swing: 1,
  },
];

/** One commune's way of sending its table. */
interface Commune {
  readonly file: string;
  /** In the letterhead; "" where the file says it only in its name. */
  readonly title: string;
  readonly savedAt: string;
  readonly size: number;
  /** Which spelling of names. */
  readonly spelling: 0 | 1 | 2;
  /** Money in "tỷ đồng", rows from the last group to the first, without numbers. */
  readonly inBillions?: boolean;
  readonly reversed?: boolean;
  /** Indicators it leaves out. */
  readonly without?: readonly number[];
  /** A further column between, and the sheet's name. */
  readonly hasLastYear?: boolean;
  readonly sheet?: string;
}

const COMMUNES: readonly Commune[] = [
  {
    file: "xa-tan-tien.xlsx",
    title: "ỦY BAN NHÂN DÂN XÃ TÂN TIẾN",
    savedAt: "2026-11-20T02:10:00Z",
    size: 8,
    spelling: 0,
  },
  {
    file: "Bang-Van-bao-cao-chi-tieu-2026.xlsx",
    title: "UBND XÃ BẰNG VÂN",
    savedAt: "2026-11-19T08:00:00Z",
    size: 5,
    spelling: 1,
    inBillions: true,
  },
  {
    file: "THUONG-QUAN.xlsx",
    title: "UỶ BAN NHÂN DÂN XÃ THƯỢNG QUAN",
    savedAt: "2026-11-18T01:30:00Z",
    size: 3,
    spelling: 2,
    reversed: true,
  },
  {
    file: "bc_hoa_binh_xa.xlsx",
    title: "ỦY BAN NHÂN DÂN XÃ HÒA BÌNH",
    savedAt: "2026-11-20T09:00:00Z",
    size: 6,
    spelling: 0,
    hasLastYear: true,
  },
  {
    file: "phuong-hoa-binh.xlsx",
    title: "ỦY BAN NHÂN DÂN PHƯỜNG HÒA BÌNH",
    savedAt: "2026-11-21T03:00:00Z",
    size: 12,
    spelling: 1,
    without: [2],
  },
  {
    file: "xa-na-phac-2026.xlsx",
    title: "ĐẢNG ỦY XÃ NÀ PHẶC",
    savedAt: "2026-11-17T07:45:00Z",
    size: 9,
    spelling: 2,
    inBillions: true,
    hasLastYear: true,
  },
  {
    file: "duc-van.xlsx",
    title: "ỦY BAN NHÂN DÂN XÃ ĐỨC VÂN",
    savedAt: "2026-11-16T02:00:00Z",
    size: 2,
    spelling: 0,
  },
  {
    file: "duc-van-sua-lai.xlsx",
    title: "ỦY BAN NHÂN DÂN XÃ ĐỨC VÂN",
    savedAt: "2026-11-22T02:00:00Z",
    size: 2.4,
    spelling: 0,
  },
  {
    file: "KTXH_Coc-Dan.xlsx",
    title: "",
    savedAt: "2026-11-20T04:20:00Z",
    size: 4,
    spelling: 1,
    sheet: "Bieu 01",
  },
  {
    file: "thuan-mang.xlsx",
    title: "ỦY BAN NHÂN DÂN XÃ THUẦN MANG",
    savedAt: "2026-11-15T10:00:00Z",
    size: 7,
    spelling: 2,
    reversed: true,
    without: [4, 7],
  },
  {
    file: "trung-hoa.xlsx",
    title: "HỘI ĐỒNG NHÂN DÂN XÃ TRUNG HÒA",
    savedAt: "2026-11-21T09:30:00Z",
    size: 10,
    spelling: 0,
  },
];

/** A result that swings about the plan, the same at every making. */
function resultOf(kind: Kind, commune: number, index: number, size: number): number {
  const plan = kind.plan(size);
  const base = typeof plan === "number" ? plan : Number(/\d+/.exec(plan)?.[0]);
  const turn = (((commune * 7 + index * 5) % 11) - (commune % 3 === 0 ? 3 : 1)) / 8;
  const value = base * (1 + (typeof plan === "number" ? kind.swing : -kind.swing) * turn);
  const isWhole = /^(?:trường|người|vụ|hợp tác xã)$/.test(kind.unit);
  return isWhole ? Math.max(0, Math.round(value)) : Math.round(value * 10) / 10;
}

function linesOf(commune: Commune, at: number): readonly DressedRow[] {
  const groups = commune.reversed === true ? [2, 1, 0] : [0, 1, 2];
  let number = 0;
  return groups.flatMap((place, order) => {
    const rows = KINDS.flatMap((kind, index): DressedRow[] => {
      if (kind.group !== place || commune.without?.includes(index) === true) return [];
      number += 1;
      const isMoney = commune.inBillions === true && kind.unit === "triệu đồng";
      const scaled = (value: number | string): number | string =>
        isMoney && typeof value === "number" ? Math.round(value) / 1000 : value;
      const result = resultOf(kind, at, index, commune.size);
      const cells: Cell[] = [
        number,
        kind.names[commune.spelling],
        isMoney ? "tỷ đồng" : kind.unit,
        ...(commune.hasLastYear === true ? [scaled(Math.round(result * 0.93))] : []),
        scaled(kind.plan(commune.size)),
        scaled(isMoney ? Math.round(result) : result),
      ];
      return [indicator(...cells)];
    });
    return [group(["I", "II", "III"][order] ?? "", GROUPS[place as 0 | 1 | 2]), ...rows];
  });
}

function sheetOfCommune(commune: Commune, at: number): DressedSheet {
  const extra = commune.hasLastYear === true;
  const last = extra ? "F" : "E";
  return {
    name: commune.sheet ?? "Chỉ tiêu 2026",
    widths: [6, 46, 18, ...(extra ? [14] : []), 14, 14],
    merges: [`A3:${last}3`, `A4:${last}4`],
    rows: [
      letterhead(commune.title === "" ? null : commune.title),
      blank,
      title("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2026"),
      note(INVENTED_COMMUNES),
      blank,
      heading(
        "TT",
        "Chỉ tiêu",
        "ĐVT",
        ...(extra ? ["Thực hiện năm 2025"] : []),
        "Kế hoạch năm 2026",
        "Thực hiện năm 2026",
      ),
      ...linesOf(commune, at),
    ],
  };
}

/** File name → its sheets and when it was saved. */
export const communeFiles: Readonly<
  Record<string, { readonly sheets: readonly DressedSheet[]; readonly savedAt: string }>
> = Object.fromEntries(
  COMMUNES.map((commune, at) => [
    commune.file,
    { sheets: [sheetOfCommune(commune, at)], savedAt: commune.savedAt },
  ]),
);

/** The file with a password. */
export const LOCKED_COMMUNE = "lang-ngam.xlsx";

/** Who should report: name; cluster; other names. */
export const COMMUNE_LIST = `# Tên đơn vị; cụm; tên khác
Xã Tân Tiến; Cụm 1
Xã Bằng Vân; Cụm 1
Xã Thượng Quan; Cụm 1
Xã Hòa Bình; Cụm 1
Phường Hòa Bình; Cụm 2
Xã Nà Phặc; Cụm 2; Thị trấn Nà Phặc
Xã Đức Vân; Cụm 2
Xã Cốc Đán; Cụm 2
Xã Thuần Mang; Cụm 2
Xã Trung Hòa; Cụm 1
Xã Lãng Ngâm; Cụm 1
Xã Hiệp Lực; Cụm 2
`;

/** The first bytes of a workbook with a password, as Excel writes it: a container with an encrypted package, and nothing to read in it. */
export function lockedBytes(): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = "EncryptedPackage";
  for (let at = 0; at < name.length; at += 1) bytes[1024 + 2 * at] = name.charCodeAt(at);
  return bytes;
}
