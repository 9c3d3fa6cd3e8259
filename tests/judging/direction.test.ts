import { changeInName, proposeDirection, isRate } from "../../src/judging/line/direction";

test.each([
  "Tỷ lệ hộ nghèo",
  "Tỷ lệ hộ nghèo đa chiều",
  "Số hộ cận nghèo",
  "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng",
  "Tỷ lệ sinh con thứ 3 trở lên",
  "Tỷ lệ tăng dân số tự nhiên",
  "Tỷ suất sinh thô",
  "Tỷ lệ thất nghiệp thành thị",
  "Tai nạn giao thông",
  "Số vụ phạm pháp hình sự",
  "Tốc độ tăng chỉ số giá tiêu dùng (CPI)",
  "Chỉ số CPI",
  "Nhập siêu",
  "Bội chi ngân sách",
  "Tỷ lệ tử vong mẹ",
  "Tỷ lệ hao hụt",
  "TỶ LỆ HỘ NGHÈO",
  "Tỷ lệ hộ nghèo".normalize("NFD"),
  "Tỷ lệ hộ nghèo giảm còn",
  "Giảm tỷ lệ hộ nghèo xuống còn",
  "Tỷ lệ hộ nghèo theo chuẩn nghèo tiếp cận đa chiều",
  "Tỷ lệ tử vong sau sinh",
  "Tỷ lệ nợ xấu trên tổng dư nợ",
  "Nợ đọng bảo hiểm xã hội",
  "Đơn thư tồn đọng chưa giải quyết",
  "Unemployment rate",
  "Tỷ lệ hộ dân tộc thiểu số nghèo",
  "Diện tích rừng bị cháy",
  "Diện tích rừng bị thiệt hại",
  "Vi phạm Luật Lâm nghiệp",
  "Số vụ phá rừng",
  "Tỷ lệ thất thoát nước sạch",
  "Tỷ lệ tổn thất điện năng",
  "Tỷ lệ hồ sơ giải quyết quá hạn",
  "Tỷ lệ hồ sơ trễ hẹn",
  "Thời gian giải quyết thủ tục hành chính",
  "Số đảng viên bị kỷ luật",
  "Tỷ lệ đảng viên vi phạm kỷ luật",
  "Tỷ lệ tổ chức đảng yếu kém",
  "Tỷ lệ đảng viên không hoàn thành nhiệm vụ",
  "Số vụ ly hôn",
  "Số vụ đuối nước trẻ em",
  "Tỷ lệ trẻ em bị xâm hại",
  "Tỷ lệ hộ thiếu đói",
  "Tỷ lệ đơn thư vượt cấp",
  "Lượng phát thải khí nhà kính",
  "Tiêu hao năng lượng trên GRDP",
  "Tỷ lệ chất thải rắn chôn lấp trực tiếp",
  "Số cơ sở gây ô nhiễm môi trường",
  "Tỷ lệ gia súc bị dịch bệnh",
  "Số xã nghèo",
  "Thứ hạng chỉ số PAPI",
  "Chỉ số cải cách hành chính xếp thứ",
])("%s: less is better, by its name", (name) => {
  expect(proposeDirection(name)).toEqual({ direction: "lowerIsBetter", reason: "name" });
});

test.each([
  "Tỷ lệ hộ nghèo giảm",
  "Giảm tỷ suất sinh (‰)",
  "Giảm tỷ lệ hộ nghèo bình quân",
  "Tai nạn giao thông đường bộ giảm cả ba tiêu chí",
  "Giảm phát thải khí nhà kính",
])("%s: the figure is the size of a fall, more is better", (name) => {
  expect(proposeDirection(name)).toEqual({ direction: "higherIsBetter", reason: "reduction" });
});

test.each([
  "Mức giảm tỷ lệ hộ nghèo theo chuẩn nghèo tiếp cận đa chiều",
  "Mức giảm tiêu hao năng lượng/GRDP",
  "Tỷ lệ giảm hộ nghèo",
  "Tốc độ giảm tỷ lệ hộ nghèo bình quân hằng năm",
  "Mức giảm chi phí hành chính",
])("%s: the noun says that the figure is the size of a fall, nothing is guessed", (name) => {
  expect(proposeDirection(name)).toEqual({ direction: "higherIsBetter", reason: "stated" });
});

test.each([
  "Thu ngân sách",
  "Dư nợ cho vay hộ nghèo",
  "Hộ nghèo có thẻ BHYT",
  "Công tác phòng, chống tội phạm",
  "Số hộ thoát nghèo",
  "Số hộ nghèo được hỗ trợ nhà ở",
  "Tỷ lệ hộ nghèo tham gia bảo hiểm y tế",
  "Số người tham gia bảo hiểm thất nghiệp",
  "Tỷ lệ điều tra, khám phá án",
  "Tỷ lệ giải quyết tố giác tội phạm",
  "Xóa nhà tạm, nhà dột nát",
  "Tỷ lệ thôn không có người sinh con thứ 3",
  "Tỷ lệ hồ sơ đúng hạn",
  "Giảm nghèo",
  "Tỷ lệ che phủ rừng",
  "Tỷ lệ hộ thoát nghèo",
  "Tỷ lệ hộ không nghèo",
  "Tỷ lệ hộ nghèo có nhà ở kiên cố",
  "Tỷ lệ hộ nghèo tiếp cận dịch vụ y tế",
  "Quỹ vì người nghèo",
  "Tỷ lệ dân số được sử dụng nước hợp vệ sinh",
  "Tỷ lệ hộ dân sử dụng nước hợp vệ sinh",
  "Tỷ lệ hộ sử dụng điện",
  "Tỷ lệ trường học sử dụng nước sạch",
  "Tỷ lệ cơ sở gây ô nhiễm được xử lý",
  "Tỷ lệ tiêm phòng dịch bệnh gia súc",
  "Thôn sạch về ma túy, không có tội phạm",
  "Tỷ lệ hồ sơ không quá hạn",
  "Tỷ lệ trường có thiết bị dạy học tối thiểu",
  "Tỷ lệ xã đạt tiêu chí về chuẩn bị động viên",
  "Số di tích được xếp hạng",
  "Tăng thứ hạng chỉ số PCI",
  "Crime clearance rate",
  "",
])("%s: more is better, nothing in the name says otherwise", (name) => {
  expect(proposeDirection(name)).toEqual({ direction: "higherIsBetter", reason: "default" });
});

test.each([
  ["Tỷ trọng nông, lâm nghiệp và thủy sản", "lowerIsBetter"],
  ["Cơ cấu kinh tế: nông nghiệp", "lowerIsBetter"],
  ["- Tỷ trọng nông nghiệp", "lowerIsBetter"],
  ["Tỷ trọng công nghiệp - xây dựng", "higherIsBetter"],
  ["Tỷ trọng phi nông nghiệp", "higherIsBetter"],
  ["Tỷ trọng chăn nuôi trong nông nghiệp", "higherIsBetter"],
  ["Tỷ trọng nông nghiệp trong GRDP", "lowerIsBetter"],
  ["Cơ cấu lao động trong nông nghiệp", "lowerIsBetter"],
  ["Tỷ lệ lao động nông nghiệp trong tổng lao động xã hội", "lowerIsBetter"],
  ["Tỷ trọng thương mại dịch vụ", "higherIsBetter"],
])("%s: a share of a structure, %s is only a proposal", (name, direction) => {
  expect(proposeDirection(name)).toEqual({ direction, reason: "share" });
});

test.each([
  ["Tốc độ tăng trưởng GRDP", "increase"],
  ["Tổng giá trị sản xuất tăng", "increase"],
  ["Tốc độ tăng năng suất lao động", "increase"],
  ["Tỷ lệ hộ nghèo giảm", "decrease"],
  ["Mức giảm tỷ lệ sinh", "decrease"],
  ["Giảm tỷ lệ hộ nghèo còn", null],
  ["Giảm số xã còn khó khăn", "decrease"],
  ["Tỷ lệ hộ nghèo giảm còn", null],
  ["Tỷ lệ hộ nghèo giảm xuống", null],
  ["Tăng cường cơ sở vật chất", null],
  ["Giảm thiểu rác thải nhựa", null],
  ["Tỷ lệ hộ nghèo", null],
  ["Diện tích tăng thêm", "increase"],
])("the change in %s is %s", (name, change) => {
  expect(changeInName(name)).toBe(change);
});

test.each([
  ["Tỷ lệ hộ nghèo", true],
  ["Độ che phủ rừng", true],
  ["Tỷ suất sinh", true],
  ["Thu ngân sách", false],
])("%s is a rate: %s", (name, expected) => {
  expect(isRate(name)).toBe(expected);
});

test("a name of 100 KB is told like any other", () => {
  expect(proposeDirection("hộ nghèo ".repeat(12_000)).direction).toBe("lowerIsBetter");
});

test("a unit of places makes a ranking: the first is the best", () => {
  const asRank = { direction: "lowerIsBetter", reason: "stated" };
  expect(proposeDirection("Chỉ số PAPI", "thứ hạng")).toEqual(asRank);
  expect(proposeDirection("Chỉ số PAPI", "điểm").direction).toBe("higherIsBetter");
  expect(proposeDirection("Nâng chỉ số PAPI", "bậc").direction).toBe("higherIsBetter");
});
