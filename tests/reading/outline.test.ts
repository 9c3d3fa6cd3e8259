/** How the rows of a table belong together: headings, indicators, their conditions and parts. Each case a table's lines and what a person makes of them. */

import { groupsOf, outlined } from "./rowsInHand";

describe("headings", () => {
  test.each([
    [
      "a numeral without figures heads",
      `| I | Kinh tế | | | |
       | 1 | Trồng rừng | ha | 10 | 9 |
       | II | Xã hội | | | |
       | 2 | Xóa nhà tạm | nhà | 5 | 6 |`,
      ["Kinh tế › 1 Trồng rừng", "Xã hội › 2 Xóa nhà tạm"],
    ],
    [
      "letters over numerals: one in the other",
      `| A | Phát triển | | | |
       | I | Kinh tế | | | |
       | 1 | Trồng rừng | ha | 10 | 9 |
       | II | Xã hội | | | |
       | 2 | Xóa nhà tạm | nhà | 5 | 6 |
       | B | Quốc phòng | | | |
       | 3 | Giao quân | người | 12 | 12 |`,
      [
        "Phát triển › Kinh tế › 1 Trồng rừng",
        "Phát triển › Xã hội › 2 Xóa nhà tạm",
        "Quốc phòng › 3 Giao quân",
      ],
    ],
    [
      "in capitals, alone in its row",
      `| | KINH TẾ | | | |
       | 1 | Trồng rừng | ha | 10 | 9 |
       | | XÃ HỘI | | | |
       | 2 | Xóa nhà tạm | nhà | 5 | 6 |`,
      ["KINH TẾ › 1 Trồng rừng", "XÃ HỘI › 2 Xóa nhà tạm"],
    ],
    [
      "with its count, whatever stands in its figures' cells",
      `| I | Kinh tế (2 chỉ tiêu) | | 2 | 1 |
       | 1 | Trồng rừng | ha | 10 | 9 |
       | 2 | Nuôi cá | tấn | 5 | 6 |`,
      ["Kinh tế › 1 Trồng rừng", "Kinh tế › 2 Nuôi cá"],
    ],
    [
      "of words over numbered lines",
      `| | Về kinh tế | | | |
       | 1 | Trồng rừng | ha | 10 | 9 |
       | | Văn hóa xã hội | | | |
       | 2 | Xóa nhà tạm | nhà | 5 | 6 |`,
      ["Về kinh tế › 1 Trồng rừng", "Văn hóa xã hội › 2 Xóa nhà tạm"],
    ],
    [
      "in the numbers' column, merged over the row",
      `| Lĩnh vực kinh tế | | | | |
       | 1 | Trồng rừng | ha | 10 | 9 |`,
      ["Lĩnh vực kinh tế › 1 Trồng rừng"],
    ],
    [
      "numerals with figures are indicators",
      `| I | Trồng rừng | ha | 10 | 9 |
       | II | Nuôi cá | tấn | 5 | 6 |`,
      ["I Trồng rừng", "II Nuôi cá"],
    ],
    [
      "an indicator numbered as headings are ends the heading before it",
      `| I | Kinh tế | | | |
       | 1 | Trồng rừng | ha | 10 | 9 |
       | II | Dân số | người | 90 | 91 |
       | 2 | Nuôi cá | tấn | 5 | 6 |`,
      ["Kinh tế › 1 Trồng rừng", "II Dân số", "2 Nuôi cá"],
    ],
    [
      "numbers of the first level head those of the second where they say nothing",
      `| 1 | Kinh tế | | | |
       | 1.1 | Trồng rừng | ha | 10 | 9 |
       | 1.2 | Nuôi cá | tấn | 5 | 6 |
       | 2 | Xã hội | | | |
       | 2.1 | Xóa nhà tạm | nhà | 5 | 6 |`,
      ["Kinh tế › 1.1 Trồng rừng", "Kinh tế › 1.2 Nuôi cá", "Xã hội › 2.1 Xóa nhà tạm"],
    ],
    [
      "and dashes where nothing else has figures",
      `| 1 | Kinh tế | | | |
       | | - Trồng rừng | ha | 10 | 9 |
       | | - Nuôi cá | tấn | 5 | 6 |
       | 2 | Xã hội | | | |
       | | - Xóa nhà tạm | nhà | 5 | 6 |`,
      ["Kinh tế › Trồng rừng", "Kinh tế › Nuôi cá", "Xã hội › Xóa nhà tạm"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(outlined(lines)).toEqual(expected);
  });

  test("a group's name stands without its count and its colon, with its numeral", () => {
    expect(
      groupsOf(
        `| I | Về kinh tế (gồm 11 chỉ tiêu): | | | |
         | 1 | Trồng rừng | ha | 10 | 9 |
         | II. | XÃ HỘI; | | | |
         | 2 | Xóa nhà tạm | nhà | 5 | 6 |
         | III | (3 chỉ tiêu) | | | |
         | 3 | Giao quân | người | 12 | 12 |`,
      ),
    ).toEqual(["I | Về kinh tế | 11", "II | XÃ HỘI", "III | (3 chỉ tiêu) | 3"]);
  });
});

describe("lines of an indicator", () => {
  test.each([
    [
      "dashes and letters are parts",
      `| 1 | Trồng rừng | ha | 10 | 9 |
       | | - Rừng sản xuất | ha | 6 | 5 |
       | | + Rừng phòng hộ | ha | 4 | 4 |
       | a) | Rừng đặc dụng | ha | 0 | 0 |
       | 2 | Nuôi cá | tấn | 5 | 6 |`,
      ["1 Trồng rừng + Rừng sản xuất + Rừng phòng hộ + Rừng đặc dụng", "2 Nuôi cá"],
    ],
    [
      "after Trong đó those without a mark too",
      `| 1 | Trồng rừng | ha | 10 | 9 |
       | | Trong đó: | | | |
       | | Rừng sản xuất | ha | 6 | 5 |
       | | Rừng phòng hộ | ha | 4 | 4 |
       | 2 | Nuôi cá | tấn | 5 | 6 |`,
      ["1 Trồng rừng + Rừng sản xuất + Rừng phòng hộ", "2 Nuôi cá"],
    ],
    [
      "Trong đó before the first of them, on its row",
      `| 1 | Trồng rừng | ha | 10 | 9 |
       | | Trong đó: Rừng sản xuất | ha | 6 | 5 |
       | | Rừng phòng hộ | ha | 4 | 4 |
       | 2 | Nuôi cá | tấn | 5 | 6 |`,
      ["1 Trồng rừng + Rừng sản xuất + Rừng phòng hộ", "2 Nuôi cá"],
    ],
    [
      "numbered below their own number they are parts",
      `| 1 | Trồng rừng | ha | 10 | 9 |
       | 1.1 | Rừng sản xuất | ha | 6 | 5 |
       | 1.2 | Rừng phòng hộ | ha | 4 | 4 |
       | 2 | Nuôi cá | tấn | 5 | 6 |`,
      ["1 Trồng rừng + Rừng sản xuất + Rừng phòng hộ", "2 Nuôi cá"],
    ],
    [
      "numbered below another number they are indicators",
      `| 1 | Trồng rừng | ha | 10 | 9 |
       | 2.1 | Nuôi cá | tấn | 5 | 6 |
       | 3 | Nuôi tôm | tấn | 5 | 6 |`,
      ["1 Trồng rừng", "2.1 Nuôi cá", "3 Nuôi tôm"],
    ],
    [
      "without a mark under a line without figures they all must hold",
      `| 1 | Nước sạch | | | |
       | | Hộ dùng nước sạch | % | 90 | 91 |
       | | Trường có nước sạch | % | 100 | 100 |
       | 2 | Nuôi cá | tấn | 5 | 6 |`,
      ["1 Nước sạch & Hộ dùng nước sạch & Trường có nước sạch", "2 Nuôi cá"],
    ],
    [
      "in another unit they must hold too, in the same they are parts",
      `| 1 | Trồng rừng | ha | 10 | 9 |
       | | Số hộ tham gia | hộ | 5 | 6 |
       | | Rừng sản xuất | ha | 6 | 5 |
       | 2 | Nuôi cá | tấn | 5 | 6 |`,
      ["1 Trồng rừng & Số hộ tham gia + Rừng sản xuất", "2 Nuôi cá"],
    ],
    [
      "alone, asking for more than the whole, it must hold too",
      `| 1 | Giảm nghèo | % | 3 | 4 |
       | | Riêng vùng cao | % | 5 | 6 |
       | 2 | Nuôi cá | tấn | 5 | 6 |`,
      ["1 Giảm nghèo & Riêng vùng cao", "2 Nuôi cá"],
    ],
    [
      "of a structure they are its shares, and without a target nothing is asked of them",
      `| 1 | Cơ cấu kinh tế | | | |
       | | Nông nghiệp | % | 40 | 41 |
       | | Dịch vụ | % | 60 | 59 |
       | 2 | Nước sạch | | | |
       | | Hộ dùng nước sạch | % | | 91 |
       | 3 | Nuôi cá | tấn | 5 | 6 |`,
      ["1 Cơ cấu kinh tế + Nông nghiệp + Dịch vụ", "2 Nước sạch + Hộ dùng nước sạch", "3 Nuôi cá"],
    ],
    [
      "1.1 in the criterion's own row begins its contents",
      `| 1 | 1.1. Có quy hoạch | | Đạt | Đạt |
       | | 1.2. Công bố quy hoạch | | Đạt | Đạt |
       | 2 | Nuôi cá | tấn | 5 | 6 |`,
      ["1 1.1. Có quy hoạch & Công bố quy hoạch", "2 Nuôi cá"],
    ],
    [
      "a table without numbers: lines without marks are indicators, marked ones parts",
      `| | Trồng rừng | ha | 10 | 9 |
       | | - Rừng sản xuất | ha | 6 | 5 |
       | | Nuôi cá | tấn | 5 | 6 |`,
      ["Trồng rừng + Rừng sản xuất", "Nuôi cá"],
    ],
    [
      "after Trong đó there, what has a target of its own is an indicator again",
      `| | Trồng rừng | ha | 10 | 9 |
       | | Trong đó: | | | |
       | | Rừng sản xuất | ha | | 5 |
       | | Nuôi cá | tấn | 5 | 6 |`,
      ["Trồng rừng + Rừng sản xuất", "Nuôi cá"],
    ],
    [
      "a dash before all numbers is an indicator, and those like it",
      `| | - Trồng rừng | ha | 10 | 9 |
       | | - Nuôi cá | tấn | 5 | 6 |
       | | + Cá lồng | tấn | 2 | 3 |
       | 1 | Nuôi tôm | tấn | 5 | 6 |`,
      ["Trồng rừng", "Nuôi cá + Cá lồng", "1 Nuôi tôm"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(outlined(lines)).toEqual(expected);
  });
});

describe("rows that are no lines", () => {
  test.each([
    [
      "sums",
      `| 1 | Trồng rừng | ha | 10 | 9 |
       | | Tổng cộng | | 10 | 9 |
       | 2 | Nuôi cá | tấn | 5 | 6 |
       | | Tổng số chỉ tiêu đạt | | 2 | 1 |`,
      ["1 Trồng rừng", "2 Nuôi cá"],
    ],
    [
      "notes and remarks between lines",
      `| 1 | Trồng rừng | ha | 10 | 9 |
       | | Nguyên nhân: mưa nhiều nên trồng muộn hơn | | | |
       | | Ghi chú: số liệu ước | | | |
       | 2 | Nuôi cá | tấn | 5 | 6 |`,
      ["1 Trồng rừng", "2 Nuôi cá"],
    ],
    [
      "what stands below the last figures",
      `| 1 | Trồng rừng | ha | 10 | 9 |
       | | Người nhập số liệu kiểm tra | | | |
       | | - Bản thứ hai | | | |`,
      ["1 Trồng rừng"],
    ],
    [
      "a numbered line below them stays, with nothing reached",
      `| 1 | Trồng rừng | ha | 10 | 9 |
       | 2 | Nuôi cá | tấn | | |`,
      ["1 Trồng rừng", "2 Nuôi cá"],
    ],
    [
      "a name over two rows is one",
      `| 1 | Tỷ lệ hộ gia đình | % | 10 | 9 |
       | | nghèo đa chiều | | | |
       | 2 | Tỷ lệ hộ gia đình sử dụng | | | |
       | | nước sạch đạt chuẩn | % | 5 | 6 |
       | 3 | Nuôi cá | tấn | 5 | 6 |`,
      ["1 Tỷ lệ hộ gia đình nghèo đa chiều", "2 Tỷ lệ hộ gia đình sử dụng nước sạch đạt chuẩn", "3 Nuôi cá"],
    ],
    [
      "but not one that ends with a colon, nor one of two lines below it",
      `| 1 | Nước sạch: | | | |
       | | hộ dùng nước sạch | % | 5 | 6 |
       | 2 | Nước sạch | | | |
       | | hộ dùng nước sạch | % | 5 | 6 |
       | | trường có nước sạch | % | 5 | 6 |
       | 3 | Nuôi cá | tấn | 5 | 6 |`,
      [
        "1 Nước sạch: & hộ dùng nước sạch",
        "2 Nước sạch & hộ dùng nước sạch & trường có nước sạch",
        "3 Nuôi cá",
      ],
    ],
    [
      "noughts without a unit over a line that has one head it",
      `| I | Kinh tế | | 0 | 0 |
       | 1 | Trồng rừng | ha | 10 | 9 |`,
      ["Kinh tế › 1 Trồng rừng"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(outlined(lines)).toEqual(expected);
  });
});
