/** The words and figures of the sample table. Percentages follow a published report of huyện Ngân Sơn, 2023; what it does not name is made up. */
export const sampleTable = {
  sheetName: "Bảng mẫu",
  title: "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT VỀ LĨNH VỰC KINH TẾ - XÃ HỘI NĂM 2023",
  subtitle: "(Bảng mẫu của huyện Ngân Sơn, số liệu minh họa)",
  headings: ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Ghi chú"],
  rows: [
    ["I", "Về kinh tế", null, null, null, null],
    [1, "Thu ngân sách", "tỷ đồng", 25, 25.27, null],
    [2, "Trồng rừng", "ha", 500, 600, null],
    [null, "- Rừng sản xuất", "ha", 310, 378, null],
    [3, "Tổng đàn trâu, bò", "con", 9200, 8874, "Rét đậm, rét hại đầu năm"],
    [4, "Thành lập mới hợp tác xã", "HTX", 1, 3, null],
    [5, "Tỷ lệ giải ngân vốn đầu tư xây dựng cơ bản", "%", "≥ 95", 78.4, null],
    ["II", "Về văn hóa - xã hội", null, null, null, null],
    [6, "Tỷ lệ người dân tham gia bảo hiểm y tế", "%", 98, 98.2, null],
    [7, "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân", "%", "dưới 15", 14.6, null],
    [8, "Tỷ lệ khu dân cư văn hóa", "%", 70, 76.79, null],
    ["III", "Về môi trường", null, null, null, null],
    [9, "Tỷ lệ che phủ rừng", "%", "tối thiểu 61", 61.5, null],
    [10, "Số vụ vi phạm Luật Lâm nghiệp", "vụ", "không quá 20", 27, null],
  ] as (string | number | null)[][],
} as const;
