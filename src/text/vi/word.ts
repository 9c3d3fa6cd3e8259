/** What the Word file says beside the report: the names of its parts. */
export const word = {
  /** On the controls, by the slot of the report they hold. */
  slots: {
    "title:report": "Tiêu đề báo cáo",
    "title:appendix": "Tiêu đề phụ lục",
    addressee: "Kính gửi",
    "heading:results": "Đề mục kết quả",
    "heading:missed": "Đề mục chỉ tiêu không đạt",
    "heading:limitations": "Đề mục tồn tại, hạn chế",
    "heading:tasks": "Đề mục nhiệm vụ",
    headline: "Câu kết quả chung",
    highlights: "Câu nêu chỉ tiêu nổi bật",
    countSentence: "Câu số chỉ tiêu vượt, đạt, không đạt",
    noneMissed: "Câu không có chỉ tiêu không đạt",
    limitationsLeadIn: "Câu mở mục tồn tại, hạn chế",
    limitationsDraft: "Dự thảo tồn tại, hạn chế",
    tasksLeadIn: "Câu mở mục nhiệm vụ",
    tasksDraft: "Dự thảo nhiệm vụ",
    closing: "Câu kết",
    "own:limitations": "Tồn tại, hạn chế viết trong Excel",
    "own:tasks": "Nhiệm vụ viết trong Excel",
    "table:counts": "Bảng kết quả theo lĩnh vực",
    "table:missed": "Bảng chỉ tiêu không đạt",
    "table:appendix": "Bảng phụ lục",
    footnotes: "Chú thích phụ lục",
    provenance: "Nguồn số liệu",
    ending: "Dấu hết phụ lục",
  } as Readonly<Record<string, string>>,
  /** On a control this version has no name for. */
  otherSlot: "Phần của báo cáo",
  letterhead: "Cơ quan ban hành, quốc hiệu hoặc tiêu đề, số và ngày",
  signature: "Nơi nhận và người ký",
  /** "8 cột, 34 dòng" */
  tableSize: "{columns} cột, {rows} dòng",
  fileName: "Báo cáo chỉ tiêu {year}",
  updatedName: "{name} - cập nhật",
};
