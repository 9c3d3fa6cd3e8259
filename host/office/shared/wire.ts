/** What travels between office.js and its host: a batch ("ProcessQuery"), its answer, and the errors Excel knows. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object: the id of its path, else 0; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** Excel on the web refuses a request or a response above 5 MB. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What an add-in's settings may weigh in one workbook, written as JSON: 2 MB, says Microsoft's reference of `Office.Settings`. */
const SETTINGS_LIMIT = 2 * 1024 * 1024;

/** Whether settings of these names and values may be kept; of one name twice the last counts. */
export function settingsFit(settings: Iterable<readonly [string, unknown]>): boolean {
  const all = [...new Map(settings)].map(([name, value]) => name + JSON.stringify(value));
  return new TextEncoder().encode(all.join("")).length <= SETTINGS_LIMIT;
}

/** Transport errors of the web client, by Office's number. */
export const OsfError = { internal: 5001, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** A refusal Excel would give; `detail` is the host's own explanation for its log. */
export class OfficeRefusal extends Error {
  constructor(
    readonly code: string,
    readonly detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "OfficeRefusal";
  }
}

/** A call Excel has and this host has not: refused by name, never silently. */
export class Unanswered extends OfficeRefusal {
  constructor(readonly call: string) {
    super("NotImplemented", `the host does not answer ${call} yet`);
  }
}

type Sentence = readonly [english: string, vietnamese: string];

const SENTENCES: Readonly<Record<string, Sentence>> = {
  AccessDenied: [
    "You can't perform the requested operation.",
    "Bạn không thể thực hiện thao tác được yêu cầu.",
  ],
  InvalidArgument: [
    "The argument is invalid or missing or has an incorrect format.",
    "Đối số không hợp lệ, bị thiếu hoặc có định dạng không đúng.",
  ],
  InvalidReference: [
    "This reference is not valid for the current operation.",
    "Tham chiếu này không hợp lệ đối với thao tác hiện tại.",
  ],
  InvalidSelection: [
    "The current selection is invalid for this operation.",
    "Vùng chọn hiện tại không hợp lệ đối với thao tác này.",
  ],
  InvalidOperation: [
    "The operation attempted is invalid on the object.",
    "Thao tác đã thử không hợp lệ trên đối tượng.",
  ],
  InvalidOperationInCellEditMode: [
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    "Excel đang ở chế độ chỉnh sửa ô. Vui lòng thoát chế độ chỉnh sửa bằng cách nhấn ENTER hoặc TAB hoặc chọn ô khác rồi thử lại.",
  ],
  ItemNotFound: ["The requested resource doesn't exist.", "Tài nguyên được yêu cầu không tồn tại."],
  ItemAlreadyExists: ["The resource being created already exists.", "Tài nguyên đang được tạo đã tồn tại."],
  InsertDeleteConflict: [
    "The insert or delete operation attempted resulted in a conflict.",
    "Thao tác chèn hoặc xóa đã thử gây ra xung đột.",
  ],
  MergedRangeConflict: [
    "Cannot complete the operation. A table can't overlap with a PivotTable report, query results, merged cells, or an XML Map.",
    "Không thể hoàn thành thao tác. Bảng không được chồng lên báo cáo PivotTable, kết quả truy vấn, các ô đã phối hoặc Ánh xạ XML.",
  ],
  NotImplemented: ["The requested feature isn't implemented.", "Tính năng được yêu cầu chưa được thực hiện."],
  ApiNotFound: [
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
    "Không thể tìm thấy API bạn đang tìm cách sử dụng. API có thể có trong phiên bản Excel mới hơn.",
  ],
  GeneralException: [
    "There was an internal error while processing the request.",
    "Đã xảy ra lỗi nội bộ trong khi xử lý yêu cầu.",
  ],
};

/** Excel's sentence for an error code, in the language Excel is posed in. */
export function sentence(code: string, language: string): string {
  const said = SENTENCES[code] ?? SENTENCES.GeneralException;
  return said?.[language.toLowerCase().startsWith("vi") ? 1 : 0] ?? code;
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
  GeneralException: 500,
};

/** The HTTP status Excel gives with a code. */
export function httpStatus(code: string): number {
  return STATUS[code] ?? 400;
}
