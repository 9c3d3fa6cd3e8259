/** A month's, a quarter's or a week's own result beside the year's target: neither missed nor finally met where the rest of the year can turn it. */
import { liveProgress } from "../../src/formulas/progressFormula";
import { reviewed } from "./judgedTable";

/** "name: class outcome", the doubts that ask for a kind behind them. */
function told(columns: string, ...rows: readonly string[]): readonly string[] {
  const { assessments, issues } = reviewed(`${columns}\n${rows.map((row) => `| ${row}`).join("\n")}`);
  return assessments.map(({ indicator, progress, outcome }) => {
    const asked = issues.filter(
      ({ code, indicator: of }) =>
        of === indicator.id && (code === "kindGuessed" || code === "planPassedEarly"),
    );
    return [progress?.class ?? "final", outcome, ...asked.map(({ code }) => code)].join(" ");
  });
}

const MONTH = "| Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Thực hiện tháng 6";
const SIX = "| Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Thực hiện 6 tháng";

const RATE = "Tỷ lệ hồ sơ đúng hạn | % | 95 | 97";
const LOW_RATE = "Tỷ lệ nợ xấu | % | 3 | 2,5";
const HIGH_RATE = "Tỷ lệ nợ xấu | % | 3 | 3,5";
const CASES = "Số vụ tai nạn giao thông | vụ | 10 | 11";

describe("a column of one short time", () => {
  it.each([
    ["Thực hiện tháng 6"],
    ["Tháng 6"],
    ["T6/2026"],
    ["Quý II"],
    ["Kết quả quý III"],
    ["Quý IV"],
    ["Quý I"],
    ["Tháng 1"],
    ["Thực hiện trong tháng"],
    ["Tháng này"],
    ["Tháng báo cáo"],
    ["Thực hiện tuần 23"],
    ["Kết quả trong tuần"],
    ["Kết quả tuần này"],
    ["June 2026"],
    ["Q2 actual"],
    ["Actual this month"],
    ["Actual MTD"],
    ["Actual this quarter"],
    ["Week 23 actual"],
    ["Actual this week"],
  ])("%s", (heading) => {
    const columns = `| Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | ${heading}`;
    expect(told(columns, RATE, HIGH_RATE, CASES)).toEqual([
      "onTrack unknown",
      "underWay unknown",
      "underWay unknown kindGuessed",
    ]);
  });

  it.each([
    ["BÁO CÁO KẾT QUẢ THÁNG 5/2026", "Kế hoạch", "Thực hiện"],
    ["BÁO CÁO QUÝ 3 NĂM 2026", "Kế hoạch năm", "Thực hiện"],
    ["BÁO CÁO TUẦN 23", "Kế hoạch năm", "Thực hiện"],
    ["Monthly performance report - May 2026", "Annual target", "Actual"],
    ["Quarterly scorecard Q3 2025-26", "Annual target", "Result"],
    ["Weekly report, week 23", "Annual target", "Result"],
  ])("named by the title: %s", (title, plan, result) => {
    const columns = `| ${title}\n| Chỉ tiêu | ĐVT | ${plan} | ${result}`;
    expect(told(columns, RATE, HIGH_RATE)).toEqual(["onTrack unknown", "underWay unknown"]);
  });

  it("named in the row", () => {
    const columns = "| Chỉ tiêu | Kỳ báo cáo | Kế hoạch năm | Thực hiện";
    const rows = ["Tỷ lệ đúng hạn (%) | Tháng 5 | 95 | 97", "Tỷ lệ lỗi (%) | Quý II | 3 | 4"];
    expect(told(columns, ...rows, "Tỷ lệ hộ nghèo (%) | Năm | 3 | 4")).toEqual([
      "onTrack unknown",
      "underWay unknown",
      "final missed",
    ]);
  });

  it.each([
    ["a rate within its ceiling", LOW_RATE, "onTrack unknown"],
    ["a bound", "Tỷ lệ thất nghiệp | % | ≤ 2 | 2,5", "underWay unknown"],
    ["a range passed", "Tỷ lệ chuyên cần | % | 95-98 | 99", "onTrack unknown"],
    ["points", "Điểm hài lòng | điểm | 90 | 92", "onTrack unknown"],
    ["a score in English", "Customer satisfaction | score | 90 | 92", "onTrack unknown"],
    ["a time", "Thời gian chờ khám | phút | 30 | 45", "underWay unknown"],
    ["a time in English", "Average waiting time | minutes | 30 | 45", "underWay unknown"],
    ["a cost of one", "Chi phí bình quân mỗi lượt | nghìn đồng | 300 | 350", "underWay unknown"],
    ["a cost of one in English", "Cost per unit | USD | 20 | 22", "underWay unknown"],
    ["words", "An ninh trật tự | | Giữ vững | Giữ vững", "onTrack unknown"],
    ["words that say no", "Chất lượng công trình | | Đạt | Không đạt", "underWay unknown"],
    ["a growth rate", "Tốc độ tăng giá trị sản xuất | % | 8 | 9", "onTrack unknown"],
    ["an amount", "Thu ngân sách | tỷ đồng | 100 | 12", "underWay unknown"],
    [
      "an amount that is the whole year's already: asked",
      "Trồng rừng | ha | 100 | 120",
      "done exceeded planPassedEarly",
    ],
    ["what is done once", "Tuyển quân | người | 50 | 50", "done met"],
    ["a ceiling by its bound", "Đơn thư vượt cấp | đơn | ≤ 3 | 4", "underWay unknown kindGuessed"],
    ["nothing may happen, one did", "Trọng án | vụ | Không để xảy ra | 1", "underWay unknown kindGuessed"],
    ["nothing may happen, nothing did", "Không để xảy ra cháy rừng | vụ | 0 | 0", "underWay unknown"],
  ])("%s", (_, row, expected) => {
    expect(told(MONTH, row)).toEqual([expected]);
  });

  it("with a plan for the month: by that plan", () => {
    const columns = "| Chỉ tiêu | ĐVT | KH năm | KH tháng 6 | TH tháng 6";
    const rows = ["Tỷ lệ đúng hạn | % | 95 | 96 | 95,5", "Doanh thu | tỷ | 100 | 8 | 9"];
    expect(told(columns, ...rows)).toEqual(["behind missed", "onTrack unknown"]);
  });

  it("beside what has come since January: the latter, which is as final as ever", () => {
    const columns = "| Chỉ tiêu | ĐVT | Kế hoạch năm | Thực hiện tháng 6 | Lũy kế 6 tháng";
    const rows = ["Tỷ lệ đúng hạn | % | 95 | 90 | 97", "Số vụ tai nạn | vụ | 10 | 3 | 11"];
    expect(told(columns, ...rows)).toEqual(["done exceeded", "broken missed kindGuessed"]);
  });

  it("a person's word makes a ceiling of it", () => {
    const picture = `${MONTH}\n| ${CASES}`;
    const { assessments } = reviewed(picture, [{ kind: "ceiling" }]);
    expect(assessments.map(({ progress, outcome }) => [progress?.class, outcome])).toEqual([
      ["broken", "missed"],
    ]);
  });
});

describe("what is left at a time is no ceiling of a year", () => {
  it.each([
    ["none may be left", "Hộ nghèo | hộ | Không còn hộ nghèo | 5"],
    ["all is to go", "Nhà tạm | nhà | Xóa hết | 3"],
    ["households", "Số hộ nghèo | hộ | 10 | 25"],
    ["what is still to be done", "Hồ sơ tồn đọng | hồ sơ | 0 | 12"],
    ["debts", "Nợ đọng xây dựng cơ bản | triệu đồng | 100 | 300"],
    ["communes", "Số xã đặc biệt khó khăn | xã | 2 | 4"],
    ["stock", "Hàng tồn kho | tỷ đồng | 10 | 12"],
    ["a price", "Giá thành sản phẩm | nghìn đồng | 20 | 22"],
    ["days of one case", "Thời gian giải quyết hồ sơ | ngày | ≤ 5 | 6"],
    ["a backlog", "Open cases | cases | 10 | 12"],
  ])("%s: not missed in the middle of the year", (_, row) => {
    expect(told(SIX, row)).toEqual(["underWay unknown"]);
  });

  it.each([
    ["accidents", CASES, "broken missed kindGuessed"],
    ["nothing may happen", "Cháy rừng | vụ | Không để xảy ra | 1", "broken missed"],
    ["nothing may happen, by name", "Không để xảy ra cháy rừng | vụ | 0 | 1", "broken missed"],
    ["costs in all", "Chi phí vận chuyển | triệu đồng | 100 | 120", "broken missed kindGuessed"],
    ["people helped add up", "Hỗ trợ nhà ở cho hộ nghèo | nhà | 20 | 5", "underWay unknown"],
    ["people helped, all of them", "Số hộ thoát nghèo | hộ | 20 | 20", "done met"],
  ])("%s: as before", (_, row, expected) => {
    expect(told(SIX, row)).toEqual([expected]);
  });
});

describe("the live word says what the core says", () => {
  const words = {
    done: "done",
    onTrack: "onTrack",
    underWay: "underWay",
    behind: "behind",
    broken: "broken",
    notDue: "notDue",
    noFigure: "noFigure",
    unclear: "unclear",
    exceeded: "exceeded",
  };
  const refs = { actual: "E2", target: "D2" };

  it.each([
    ["a rate", RATE, ["onTrack", "underWay", "unclear"]],
    ["a ceiling passed in a month", CASES, ["underWay", "unclear"]],
    ["a ceiling not passed", CASES.replace("11", "2"), ["underWay", "unclear"]],
    ["an amount", "Trồng rừng | ha | 100 | 120", ["done", "exceeded", "unclear", "underWay"]],
  ])("of %s", (_, row, said) => {
    const [assessment] = reviewed(`${MONTH}\n| ${row}`).assessments;
    const formula = (assessment && liveProgress(assessment)?.(refs, words)) ?? "";
    const found = Object.values(words).filter((word) => formula.includes(`"${word}"`));
    expect(found.sort()).toEqual([...said].sort());
  });
});
