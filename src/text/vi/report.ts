/** The report's words, Vietnamese. {places} are filled by report/; a place not filled is a mistake of ours. */

export const report = {
  sheetName: "Báo cáo {year}",
  verdict: { exceeded: "Vượt", met: "Đạt", missed: "Không đạt", unknown: "Chưa đánh giá" },
  leftOut: "Không tính",
  noRatio: "–",

  head: {
    stateMotto: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    stateMottoSecond: "Độc lập - Tự do - Hạnh phúc",
    partyMotto: "ĐẢNG CỘNG SẢN VIỆT NAM",
    stateNumber: "Số:        /BC-{symbol}",
    partyNumber: "Số        -BC/{symbol}",
    date: "{place}, ngày       tháng {month} năm {year}",
    noMonth: "     ",
    title: "BÁO CÁO",
    addressee: "Kính gửi: {superior}",
    /** What stands for the issuing body in the report's number. */
    symbols: {
      "phòng văn hóa - xã hội": "VHXH",
      "phòng kinh tế, hạ tầng": "...",
      "phòng kinh tế": "KT",
      "ủy ban nhân dân": "UBND",
      "hội đồng nhân dân": "HĐND",
      "tỉnh ủy": "TU",
      "thành ủy": "TU",
      "huyện ủy": "HU",
      "quận ủy": "QU",
      "thị ủy": "ThU",
      "đảng ủy": "ĐU",
    } as Readonly<Record<string, string>>,
    noSymbol: "...",
    abstract: "Kết quả thực hiện các chỉ tiêu Nghị quyết năm {year}",
    abstractInline: "kết quả thực hiện các chỉ tiêu Nghị quyết năm {year}",
  },
  outOfDate: "Số liệu trong bảng đã thay đổi: trang này không còn khớp, cần cập nhật báo cáo.",
  rowOutOfDate: "≠ khác khi lập",
  checkHint: "Đối chiếu với bảng",

  results: {
    heading: "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
    headline:
      "Năm {year}, {territory} đã thực hiện đạt và vượt {met}/{total} chỉ tiêu Nghị quyết về lĩnh vực {field}.",
    headlineNone:
      "Năm {year}, {territory} chưa có chỉ tiêu nào đạt trong {total} chỉ tiêu Nghị quyết về lĩnh vực {field}.",
    /** Of a term that is not over. */
    headlineOpen:
      "Năm {year}, {territory} đã đạt và vượt trước hạn {met}/{total} chỉ tiêu đến năm {until} về lĩnh vực {field}.",
    headlineOpenNone:
      "Năm {year}, {territory} chưa có chỉ tiêu nào đạt trước hạn trong {total} chỉ tiêu đến năm {until} về lĩnh vực {field}.",
    /** After "Năm 2023, ". */
    nthOfTerm: ["năm đầu", "năm thứ hai", "năm thứ ba", "năm thứ tư", "năm thứ năm"] as readonly string[],
    lastOfTerm: "năm cuối",
    term: "của nhiệm kỳ",
    stretch: "của giai đoạn",
    highlights: "Trong đó nổi bật như: ",
    byField: " Kết quả theo từng lĩnh vực như sau:",
    asFollows: " Kết quả cụ thể như sau:",
    /** đạt và vượt apart: "Trong 24 chỉ tiêu đạt và vượt có 09 chỉ tiêu vượt, 15 chỉ tiêu đạt" */
    disjoint: "Trong {met} chỉ tiêu đạt và vượt có {parts}",
    /** vượt within đạt: "Có 25 chỉ tiêu đạt, trong đó có 13 chỉ tiêu vượt" */
    inclusive: "Có {met} chỉ tiêu đạt, trong đó có {exceeded} chỉ tiêu vượt",
    inclusiveNone: "Có {met} chỉ tiêu đạt, không có chỉ tiêu vượt",
    noneMet: "Chưa có chỉ tiêu đạt",
    exceededPart: "{count} chỉ tiêu vượt",
    metPart: "{count} chỉ tiêu đạt",
    missed: "; còn {count} chỉ tiêu không đạt",
    noneMissed: "; không có chỉ tiêu không đạt",
    unknown: "; {count} chỉ tiêu chưa đánh giá",
    columns: [
      "TT",
      "Lĩnh vực",
      "Tổng số",
      "Vượt",
      "Đạt",
      "Không đạt",
      "Chưa đánh giá",
      "Tỷ lệ đạt\nvà vượt (%)",
    ],
    total: "Tổng cộng",
    byOwner: "Kết quả theo đơn vị chủ trì như sau:",
    ownerColumn: "Đơn vị chủ trì",
    noOwner: "Chưa rõ đơn vị chủ trì",
    personInCharge: "Cá nhân phụ trách",
    otherGroup: "Chỉ tiêu khác",
    clausesHint:
      "↓ Ý của anh/chị, thêm vào cuối đoạn dưới đây: ghi vào ô có khung ở cột {column}, cách nhau bằng dấu chấm phẩy",
  },

  highlight: {
    ratio: "{name} đạt {ratio}%",
    /** The name itself holds a figure ("… đạt 100 triệu đồng/ha/năm"). */
    ratioAfterFigure: "{name}, đạt {ratio}%",
    /** Twice the target or more: said of what, lest it be read as growth. */
    ratioOfResolution: "{name} đạt {ratio}% chỉ tiêu nghị quyết",
    withFigure: "{name}, đạt {ratio}% nghị quyết",
    nameWithFigure: "{name} {figure} {unit}",
    /** "đạt 58% kế hoạch HĐND xã giao, 60% kế hoạch tỉnh giao". */
    secondPlan: " {ruling}, {ratio}% kế hoạch {second}",
    closing: "{names} đều đạt và vượt chỉ tiêu kế hoạch",
    closingOne: "{name} đạt chỉ tiêu kế hoạch",
    andOthers: "...",
    comma: ", ",
    semicolon: "; ",
    fullStop: ".",
    /** "Tỷ lệ hộ dân được sử dụng …, được sử dụng …": a shared subject is said once, up to one of these. */
    predicates: ["được", "có", "đạt", "tham gia", "sử dụng"],
    /** Dropped before a figure: "Số xã đạt …" becomes "03 xã đạt …". */
    countWords: ["số", "tổng số"],
  },

  missed: {
    heading: "II. CÁC CHỈ TIÊU KHÔNG ĐẠT ({count} CHỈ TIÊU)",
    headingNone: "II. CÁC CHỈ TIÊU KHÔNG ĐẠT",
    none: "Không có chỉ tiêu không đạt.",
    columns: [
      "Số TT",
      "Chỉ tiêu",
      "Đơn vị tính",
      "Kế hoạch",
      "Thực hiện",
      "Tỷ lệ TH/KH (%)",
      "Còn thiếu so với kế hoạch",
      "Nguyên nhân",
    ],
    gap: "Số còn thiếu",
    points: "{figure} điểm %",
    over: "cao hơn {figure}",
    behind: "thấp hơn {figure} bậc",
    /** Of what must all hold. */
    contents: "{missed}/{total} nội dung không đạt",
  },

  limitations: {
    heading: "III. TỒN TẠI, HẠN CHẾ",
    leadIn:
      "Bên cạnh những kết quả đạt được, công tác năm qua của {level} vẫn còn những tồn tại, hạn\u00a0chế\u00a0như:",
    draft: "{missed}/{total} chỉ tiêu không đạt kế hoạch: {names}{more}.",
    draftStart: "[Dự thảo] - Còn ",
    draftRatio: "{name} (đạt {ratio}%)",
    draftFigures: "{name} ({actual}/{target}{unit})",
    draftShort: "{name} (thiếu {figure})",
    draftOver: "{name} ({figure})",
    more: " và {count} chỉ tiêu khác",
    hint: "Viết tiếp ở đây, mỗi ô một ý",
  },
  tasks: {
    heading: "IV. NHIỆM VỤ NĂM {year}",
    /** The last two words stay together: one alone is no line. */
    leadIn:
      "Để khắc phục những tồn tại, hạn chế trong năm {year}, năm {next} {level} tập trung lãnh đạo, chỉ đạo thực hiện có hiệu quả các nhóm nhiệm vụ, giải pháp chính\u00a0sau:",
    draft:
      "[Dự thảo] - Tập trung chỉ đạo hoàn thành {count} chỉ tiêu chưa đạt năm {year}; giao rõ đơn vị chủ trì, thời hạn đối với từng chỉ tiêu.",
  },
  closing:
    "Trên đây là báo cáo kết quả thực hiện các chỉ tiêu Nghị quyết năm {year} (có Phụ lục chi tiết kèm\u00a0theo)",
  recipientsHeading: "Nơi nhận:",

  appendix: {
    label: "Phụ lục",
    title: "TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT NĂM {year}",
    stateWith: "(Kèm theo Báo cáo số        /BC-{symbol} ngày       tháng {month} năm {year}",
    partyWith: "(Kèm theo Báo cáo số        -BC/{symbol} ngày       tháng {month} năm {year}",
    withBody: "của {body})",
    columns: [
      "STT",
      "Chỉ tiêu",
      "Đơn vị tính",
      "Kế hoạch",
      "Thực hiện",
      "Tỷ lệ TH/KH (%)",
      "Đánh giá",
      "Ghi chú",
    ],
    /** Columns that only some tables have. */
    more: {
      samePeriod: "Cùng kỳ năm trước",
      samePeriodOf: "Cùng kỳ {year}",
      lastYear: "Thực hiện năm trước",
      lastYearOf: "Thực hiện năm {year}",
      plan: "KH {by}",
      estimate: "Ước TH cả năm",
      ratioTo: "TH/KH {by} (%)",
      estimateRatio: "Ước TH/ KH năm (%)",
      changeSamePeriod: "So với cùng kỳ",
      changeLastYear: "So với năm trước",
      owner: "Đơn vị chủ trì",
    },
    group: "{name} ({count} chỉ tiêu)",
    groupMet: "Đạt {met}/{total}",
    groupMissed: "{count} không đạt",
    lowerIsBetter: "Càng thấp càng tốt",
    ruledMark: "(*)",
    wordMark: "(**)",
    asPrinted: "Theo đánh giá trong bảng",
    /** Where the meaning of the word was learnt. */
    asLearnt: "Theo đánh giá trong bảng, hiểu như ở các dòng có số liệu",
    progress: "Tiến độ, chưa hết năm",
    /** Before the years: "Bình quân 2021–2023". */
    years: {
      sum: "Cộng",
      average: "Bình quân",
      growth: "Bình quân",
      lowest: "Năm thấp nhất",
      highest: "Năm cao nhất",
    },
    footRuled: "(*) Đánh giá do cán bộ xác định, không tính theo công thức.",
    footWord: "(**) Đánh giá theo lời văn hoặc cách ghi trong bảng, không tính theo công thức.",
    footNoRatio: "“–”: không tính tỷ lệ.",
    footBar: "Thanh trong cột ({column}) dài hết ô khi đạt từ 150% trở lên.",
    footSubItems: "Chỉ tiêu thành phần (in nghiêng) không tính vào tổng số.",
    footLeftOut: "“Không tính”: cán bộ đã đưa ra khỏi tổng số.",
    footUnknown: "Chỉ tiêu chưa đánh giá không tính vào tổng số.",
  },

  provenance: {
    start: "Nguồn: ",
    table: "trang tính “{sheet}”, cột {target} (Kế hoạch), cột {actual} (Thực hiện), dòng {first}–{last}",
    counted:
      " {count} chỉ tiêu được tính; tỷ lệ làm tròn đến {digits} chữ số thập phân, đánh giá theo số chưa làm tròn",
    ruled: "; {count} chỉ tiêu do cán bộ đánh giá",
    written: ". Lập lúc {hour} giờ {minute} ngày {day}/{month}/{year}, Chỉ tiêu {version}.",
    memory: "Phần ghi nhớ của Chỉ tiêu, xin giữ nguyên: ",
  },

  guesses: {
    body: "Ủy ban nhân dân ......",
    territory: "địa phương",
    /** Of a school, a health station, a union: they do not speak for the place. */
    organisation: "đơn vị",
    schoolField: "giáo dục",
    healthField: "y tế",
    newRuralField: "xây dựng nông thôn mới",
    urbanField: "xây dựng đô thị văn minh",
    /** Heads sign by their own title; a collective is signed for (NĐ 30/2020/NĐ-CP, Phụ lục I, II.7). */
    organisations: {
      school: { authority: "", title: "HIỆU TRƯỞNG" },
      healthStation: { authority: "", title: "TRƯỞNG TRẠM" },
      police: { authority: "", title: "TRƯỞNG CÔNG AN" },
      military: { authority: "", title: "CHỈ HUY TRƯỞNG" },
      union: { authority: "TM. BAN CHẤP HÀNH", title: "CHỦ TỊCH" },
      youth: { authority: "TM. BAN CHẤP HÀNH", title: "BÍ THƯ" },
      front: { authority: "TM. BAN THƯỜNG TRỰC", title: "CHỦ TỊCH" },
      cell: { authority: "T/M CHI BỘ", title: "BÍ THƯ" },
      branch: { authority: "", title: "CHI CỤC TRƯỞNG" },
      board: { authority: "", title: "TRƯỞNG BAN" },
      other: { authority: "", title: "GIÁM ĐỐC" },
    },
    place: "......",
    field: "kinh tế - xã hội",
    stateAuthority: "TM. {body}",
    stateTitle: "CHỦ TỊCH",
    roomTitle: "TRƯỞNG PHÒNG",
    partyAuthority: "T/M BAN THƯỜNG VỤ",
    partyTitle: "BÍ THƯ",
    recipients: {
      asAbove: "- Như trên;",
      stateProvince: [
        "- Chính phủ (b/c);",
        "- Thường trực Tỉnh ủy;",
        "- Thường trực HĐND tỉnh;",
        "- Các sở, ban, ngành;",
        "- Lưu: VT.",
      ],
      stateDistrict: [
        "- UBND tỉnh (b/c);",
        "- Thường trực Huyện ủy;",
        "- Thường trực HĐND huyện;",
        "- Các phòng, ban, đơn vị;",
        "- Lưu: VT.",
      ],
      stateCommune: [
        "- UBND tỉnh (b/c);",
        "- Thường trực Đảng ủy;",
        "- Thường trực HĐND {level};",
        "- Các phòng, đơn vị;",
        "- Lưu: VT.",
      ],
      organisationAbove: "- {superior} (b/c);",
      organisation: ["- Lưu: VT."],
      room: ["- UBND {level} (b/c);", "- Lưu: VT."],
      partyAbove: "- {superior} (b/c),",
      party: ["- Các tổ chức đảng trực thuộc,", "- Lưu {office}."],
    },
  },
};
