/** Every word of the task pane, in Vietnamese: the language the others are checked against. */

import type { Kind } from "../../model/progress";
import type { ColumnRole } from "../../model/table";
import type { Outcome } from "../../model/assessment";
import type { IssueSeverity } from "../../model/issue";

/** What failed, for the title of the message. */
export type Doing =
  | "read"
  | "choose"
  | "saveRuling"
  | "highlight"
  | "clearHighlights"
  | "createReport"
  | "updateReport"
  | "undo"
  | "fillColumns"
  | "select"
  | "addTable"
  | "insertSample"
  | "copy"
  | "saveWord"
  | "selfCheck"
  | "compare"
  | "charts"
  | "manyUnits"
  | "follow";

const outcomes: Record<Outcome, string> = {
  exceeded: "Vượt",
  met: "Đạt",
  missed: "Không đạt",
  unknown: "Chưa đánh giá",
};

const severities: Record<IssueSeverity, string> = {
  mustFix: "Cần sửa",
  worthChecking: "Nên xem",
  forInformation: "Để biết",
};

const roles: Record<ColumnRole, string> = {
  number: "Số thứ tự",
  name: "Chỉ tiêu",
  unit: "Đơn vị tính",
  direction: "Chiều đánh giá",
  target: "Kế hoạch",
  actual: "Thực hiện",
  previous: "Thực hiện năm trước",
  growth: "So với năm trước",
  attainment: "Tỷ lệ có sẵn (để đối chiếu)",
  verdict: "Đánh giá có sẵn",
  owner: "Đơn vị phụ trách",
  note: "Ghi chú",
};

const failedTo: Record<Doing, string> = {
  read: "Chưa đọc được sổ",
  choose: "Chưa lưu được lựa chọn",
  saveRuling: "Chưa lưu được đánh giá",
  highlight: "Chưa đánh dấu được",
  clearHighlights: "Chưa bỏ đánh dấu được",
  createReport: "Chưa lập được báo cáo",
  updateReport: "Chưa cập nhật được báo cáo",
  undo: "Chưa hoàn tác được",
  fillColumns: "Chưa điền được cột tỷ lệ, đánh giá",
  select: "Chưa đến được ô",
  addTable: "Chưa thêm được bảng",
  insertSample: "Chưa thêm được bảng mẫu",
  copy: "Chưa sao chép được",
  saveWord: "Chưa lưu được tệp Word",
  selfCheck: "Chưa kiểm tra được Excel này",
  compare: "Chưa so sánh được",
  charts: "Chưa chèn được biểu đồ",
  manyUnits: "Chưa làm xong việc của nhiều đơn vị",
  follow: "Chưa theo dõi được thay đổi trong sổ",
};

/** Words of the task pane. */
export const pane = {
  outcomes,
  severities,
  roles,
  frame: {
    label: "Chỉ tiêu",
    tabs: { tables: "Bảng", result: "Kết quả", issues: "Cần xem", report: "Báo cáo", units: "Nhiều đơn vị" },
    /** In the strip, which has one line in a pane as Excel opens it. */
    unitsTab: "Đơn vị",
    tabList: "Các bước",
    readAt: (time: string) => `Số liệu đọc lúc ${time}`,
    onlyRead: "Chỉ đọc, chưa sửa ô nào",
    reading: "Đang đọc sổ…",
    stopped: "Đã dừng đọc",
    cellsChanged: (cells: number) => `Có ${cells} ô đã đổi`,
    bookChanged: "Sổ đã thay đổi",
    reportWritten: "Vừa có báo cáo trong sổ",
    reportUpdated: "Báo cáo vừa được cập nhật",
    readAgain: "Đọc lại",
    outdated: (cells: number) =>
      cells === 0 ? "Số cũ: sổ đã thay đổi từ lúc đọc" : `Số cũ: chưa tính ${cells} ô vừa sửa`,
    menu: "Việc khác",
    stop: "Dừng",
    stoppedBody: "Chưa đọc xong sổ. Trong sổ không có gì thay đổi.",
    working: {
      read: "Đang đọc các trang của sổ…",
      choose: "Đang tính lại…",
      saveRuling: "Đang lưu đánh giá…",
      highlight: "Đang đánh dấu…",
      clearHighlights: "Đang bỏ đánh dấu…",
      createReport: "Đang lập báo cáo…",
      updateReport: "Đang cập nhật báo cáo…",
      undo: "Đang hoàn tác…",
      fillColumns: "Đang điền công thức…",
      select: "Đang đến ô…",
      addTable: "Đang đọc vùng đang chọn…",
      insertSample: "Đang thêm bảng mẫu…",
      copy: "Đang sao chép…",
      saveWord: "Đang làm tệp Word…",
      selfCheck: "Đang kiểm tra Excel…",
      compare: "Đang so sánh…",
      charts: "Đang vẽ biểu đồ…",
      manyUnits: "Đang làm việc với các tệp…",
      follow: "Đang theo dõi sổ…",
    } satisfies Record<Doing, string>,
  },
  done: {
    read: (indicators: number) => `Đã đọc xong: ${indicators} chỉ tiêu.`,
    chosen: (met: number, total: number) => `Đã tính lại: ${met}/${total} chỉ tiêu đạt và vượt.`,
    ruled: (met: number, total: number) => `Đã lưu đánh giá: ${met}/${total} chỉ tiêu đạt và vượt.`,
    opens: "Đã đặt: Excel có thể tự mở Chỉ tiêu cùng sổ này. Nhớ lưu sổ.",
    opensNot: "Sổ này không tự mở Chỉ tiêu nữa. Nhớ lưu sổ.",
    highlighted: "Đã đánh dấu các dòng không đạt.",
    cleared: "Đã bỏ đánh dấu.",
    created: "Đã lập báo cáo.",
    updated: "Đã cập nhật báo cáo.",
    marked: (rows: number) =>
      rows === 0 ? "Không có dòng nào phải đánh dấu." : `Đã đánh dấu ${rows} dòng không đạt.`,
    undone: "Đã hoàn tác: sổ trở lại như trước.",
    choiceUndone: "Đã hoàn tác lựa chọn.",
    filled: (cells: number) =>
      cells === 0 ? "Không có ô trống nào ở cột tỷ lệ, đánh giá." : `Đã điền công thức vào ${cells} ô trống.`,
    filledNone: "Chưa điền ô nào.",
    sample: "Đã thêm bảng mẫu ở một trang mới.",
    added: (address: string, indicators: number) => `Đã đọc vùng ${address}: ${indicators} chỉ tiêu.`,
    addedNothing: (address: string) =>
      `Vùng ${address} chưa đọc được: cần dòng tiêu đề có cột chỉ tiêu, kế hoạch và thực hiện.`,
    removedTable: (address: string) => `Đã bỏ vùng ${address}.`,
    copied: "Đã sao chép. Dán vào Word bằng Ctrl+V.",
  },
  trouble: {
    failedTo,
    retry: "Thử lại",
    writeOver: "Ghi lại các ô này",
    close: "Đóng",
    support: "Chi tiết để gửi hỗ trợ",
    unexpected:
      "Phần này gặp trục trặc ngoài dự kiến. Chữ đang gõ được giữ lại. Bấm Thử lại; nếu vẫn vậy, đóng khung Chỉ tiêu rồi mở lại.",
    screenTitle: "Màn hình này chưa hiện được",
    gone: (host: string) =>
      `Phần này chưa tải được từ ${host}: mạng đang ngắt, hoặc vừa có bản mới của Chỉ tiêu. Bấm Tải lại; trong sổ không có gì thay đổi.`,
    reload: "Tải lại",
    copyByHand: "Chọn đoạn văn dưới đây rồi nhấn Ctrl+C.",
  },
  /** Said of tables on other screens too; the words of their own tab are in tablesPane. */
  tables: {
    headline: (met: number, total: number) => `${met}/${total}`,
    headlineLabel: (met: number, total: number) => `${met} trên ${total} chỉ tiêu đạt và vượt`,
    headlineHint: "Số bên phải: chỉ tiêu đạt và vượt theo từng cột.",
    keepColumn: "Giữ cột đang chọn",
  },
  owners: { title: "Theo đơn vị chủ trì", none: "Chưa rõ đơn vị chủ trì" },
  progress: {
    kind: "Cách tính của chỉ tiêu",
    kindHint: "Quyết định so với tiến độ hay với cả kế hoạch năm.",
    kinds: {
      cumulative: "Cộng dồn",
      level: "Mức, tỷ lệ",
      ceiling: "Hạn mức",
      once: "Mùa vụ, một lần",
      growth: "Tốc độ tăng",
    } satisfies Record<Kind, string>,
  },
  result: {
    headlineLabel: (met: number, total: number) => `${met} trên ${total} chỉ tiêu đạt và vượt`,
    headline: "chỉ tiêu đạt và vượt",
    year: (year: string, ofSchool: boolean) => `Năm ${ofSchool ? "học " : ""}${year}`,
    against: (column: string) => `theo cột “${column}”`,
    highlight: "Đánh dấu",
    clear: "Bỏ đánh dấu",
    toCheck: (count: number) => `${count} chỗ cần xem trước khi ký`,
    byGroup: "Theo nhóm",
    noGroup: "Ngoài các nhóm",
    groupSentence: (name: string, met: number, total: number, missed: number, unknown: number) => {
      const rest = [
        missed > 0 ? `${missed} không đạt` : "",
        unknown > 0 ? `${unknown} chưa đánh giá` : "",
      ].filter((part) => part !== "");
      return `${name}: ${met} trên ${total} đạt và vượt${rest.length === 0 ? "" : `, ${rest.join(", ")}`}`;
    },
    key: { met: "Đạt và vượt", missed: "Không đạt", unknown: "Chưa đánh giá" },
    search: "Tìm chỉ tiêu",
    filters: "Lọc theo kết quả",
    nothingMatches: "Không có chỉ tiêu nào khớp.",
    showAll: "Xem tất cả",
    matches: (count: number) => `Có ${count} chỉ tiêu.`,
    section: {
      exceeded: "Vượt",
      met: "Đạt",
      missed: "Không đạt",
      unknown: "Chưa đánh giá",
      rest: "Đạt và vượt",
      leftOut: "Không tính vào tổng",
    },
    sectionTitle: (name: string, count: number) => `${name} (${count})`,
    showRest: (count: number) => `Xem ${count} chỉ tiêu đạt và vượt`,
    hideRest: (count: number) => `Ẩn ${count} chỉ tiêu đạt và vượt`,
  },
  row: {
    goTo: (cell: string) => `Đến ô ${cell}`,
    goToLabel: (cell: string, sheet: string) => `Đến ô ${cell}, trang ${sheet}`,
    details: "Chi tiết",
    close: "Thu gọn",
    detailsLabel: (name: string) => `Chi tiết: ${name}`,
    closeLabel: (name: string) => `Thu gọn: ${name}`,
    reassessed: (reason: string) => (reason === "" ? "Đã đánh giá lại" : `Đã đánh giá lại: ${reason}`),
    stale: "Số đã đổi từ lúc đánh giá lại, cần xem lại.",
    draft: "Đánh giá chưa lưu",
  },
  /** What is said of the report on every screen; the words of its own tab are in reportPane. */
  report: {
    create: "Lập báo cáo",
    update: "Cập nhật",
    undo: "Hoàn tác",
    copy: "Sao chép cho Word",
    /** What a new reading turned: "26 → 27: Tổng đàn trâu, bò nay đạt". */
    turned: (before: number, now: number, names: readonly string[], more: number) => {
      const counts = before === now ? `Vẫn ${now} đạt và vượt` : `${before} → ${now}`;
      const rest = more > 0 ? [`${more} chỉ tiêu nữa`] : [];
      return names.length + rest.length === 0 ? counts : `${counts}: ${[...names, ...rest].join("; ")}`;
    },
    turnedTo: (name: string, outcome: string) => `${name} nay ${outcome.toLocaleLowerCase("vi")}`,
    figuresMoved: (count: number) => `${count} chỉ tiêu đổi số`,
  },
  host: {
    blockedTitle: "Chưa kết nối được với Excel",
    blocked: (host: string) =>
      `Máy này chưa tải được thư viện của Excel từ ${host}. Kiểm tra mạng, rồi bấm Thử lại. Nếu vẫn vậy, nhờ người quản trị mạng cho phép địa chỉ ${host}.`,
    filesTitle: "Chưa tải được phần còn lại",
    files: (host: string) =>
      `Chưa tải được tệp từ ${host}. Kiểm tra mạng, rồi bấm Thử lại. Trong sổ chưa có gì thay đổi.`,
    notExcelTitle: "Trang này chạy trong Excel",
    notExcel: "Mở sổ tính trong Excel, vào thẻ Trang đầu, nhóm Chỉ tiêu, bấm Mở khung.",
    tooOldTitle: "Bản Excel này chưa dùng được",
    tooOld: "Cần Excel 2021, Microsoft 365 hoặc Excel trên web. Trong sổ không có gì thay đổi.",
    retry: "Thử lại",
  },
};
