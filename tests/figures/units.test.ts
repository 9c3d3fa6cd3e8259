import { conversionBetween, isCountable, isPercentage } from "../../src/figures/units";

test.each([
  ["triệu đồng", "tỷ đồng", 0.001],
  ["tỷ đồng", "triệu đồng", 1000],
  ["tỷ", "tỷ đồng", 1],
  ["tỉ đồng", "tỷ đồng", 1],
  ["nghìn tỷ", "tỷ đồng", 1000],
  ["trđ", "tỷ đồng", 0.001],
  ["đồng", "nghìn đồng", 0.001],
  ["1.000 đồng", "đồng", 1000],
  ["1000 người", "người", 1000],
  ["nghìn người", "người", 1000],
  ["ngàn người", "nghìn người", 1],
  ["%", "‰", 10],
  ["‰", "%", 0.1],
  ["%o", "%", 0.1],
  ["Điểm %", "%", 1],
  ["% tổng số xã", "%", 1],
  ["tạ/ha", "tấn/ha", 0.1],
  ["kg", "tấn", 0.001],
  ["ha", "m²", 10000],
  ["km2", "ha", 100],
  ["triệu đồng", "triệu đồng/người/năm", 1],
  ["triệu", "con", 1e6],
  ["trường đạt chuẩn quốc gia", "trường", 1],
  ["(Tỷ đồng)", "tỷ đồng", 1],
  ["thôn", "thôn, làng", 1],
  ["HTX", "hợp tác xã", 1],
  ["bác sỹ/vạn dân", "bác sĩ/vạn dân", 1],
  ["million", "billion", 0.001],
  [null, "ha", 1],
  ["ha", null, 1],
  ["", "ha", 1],
])("%s in %s is %d", (from, to, factor) => {
  expect(conversionBetween(from, to)).toBe(factor);
});

test.each([
  ["ha", "hộ"],
  ["USD", "triệu đồng"],
  ["con", "%"],
  ["tạ/ha", "tạ/năm"],
  ["người", "hộ"],
  ["constructor", "%"],
])("%s in %s does not convert", (from, to) => {
  expect(conversionBetween(from, to)).toBeNull();
});

test.each(["con", "hộ", "Người", "đảng viên", "trường", "HTX", "sản phẩm OCOP"])(
  "%s is counted in whole numbers",
  (unit) => {
    expect(isCountable(unit)).toBe(true);
  },
);

test.each([null, "", "tấn", "giường bệnh/vạn dân", "nghìn người", "%", "contrainer", "toString"])(
  "%s may have decimals",
  (unit) => {
    expect(isCountable(unit)).toBe(false);
  },
);

test.each([
  ["%", true],
  ["điểm %", true],
  ["%/năm", true],
  ["‰", false],
  ["ha", false],
  [null, false],
])("%s counts in points: %s", (unit, expected) => {
  expect(isPercentage(unit)).toBe(expected);
});
