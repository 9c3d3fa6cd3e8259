/** Which indicators the published sentence of the sample's year names, how, and the clauses that end it: a person's choice, not a fact of the table. */

/** In the order of the sentence; the figure of the schools is named with its count. */
export const nganSonNamed: readonly {
  readonly name: string;
  readonly how: "ratio" | "withFigure" | "closing";
}[] = [
  { name: "Thu ngân sách", how: "ratio" },
  { name: "Trồng rừng", how: "ratio" },
  { name: "Diện tích đất ruộng, soi bãi đạt 100 triệu đồng/ha/năm", how: "ratio" },
  { name: "Cây thuốc lá", how: "ratio" },
  { name: "Cây lúa nếp thơm Khẩu nua Lếch", how: "ratio" },
  { name: "Thành lập mới hợp tác xã", how: "ratio" },
  { name: "Xây dựng trường đạt chuẩn quốc gia", how: "withFigure" },
  { name: "Tỷ lệ người dân tham gia bảo hiểm y tế", how: "ratio" },
  { name: 'Tỷ lệ hộ đạt danh hiệu "Gia đình văn hóa”', how: "ratio" },
  { name: "Tỷ lệ khu dân cư văn hóa", how: "ratio" },
  { name: "Tỷ lệ cơ quan, đơn vị đạt chuẩn văn hóa", how: "ratio" },
  { name: "Số lao động được giải quyết việc làm mới", how: "closing" },
  { name: "Tỷ lệ hộ dân được sử dụng điện lưới quốc gia", how: "closing" },
  { name: "Tỷ lệ hộ dân được sử dụng nước sinh hoạt hợp vệ sinh", how: "closing" },
];

/** What the published sentence says beyond the table. */
export const nganSonClauses: readonly string[] = [
  "các lĩnh vực văn hoá, thông tin, y tế tiếp tục được quan tâm chỉ đạo hiệu quả",
  "an ninh chính trị, trật tự an toàn xã hội được giữ vững, ổn định",
  "công tác xây dựng đảng, xây dựng chính quyền được tăng cường, hệ thống chính trị được củng cố đảm bảo hiệu quả và chất lượng hoạt động",
];
