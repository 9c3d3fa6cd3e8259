/** Thai, Lao, Khmer and Chinese tables without a printed share: places, years and types tell, what is guessed is said once a table. */
import { readStranger } from "./strangersInHand";

test.each([
  [
    "Thai: number, indicator, unit, target, result",
    `
      | ลำดับ | ตัวชี้วัด | หน่วยนับ | เป้าหมาย | ผลการดำเนินงาน
      | 1 | จำนวนผู้เข้าร่วมโครงการ | คน | 500 | 540
      | 2 | จำนวนหมู่บ้านต้นแบบ | แห่ง | 20 | 18
      | 3 | ร้อยละความพึงพอใจ | ร้อยละ | 85 | 85`,
    "exceeded missed met",
  ],
  [
    "Thai with years",
    `
      | ตัวชี้วัด | เป้าหมาย 2025 | ผล 2024 | ผล 2025
      | จำนวนผู้เข้าร่วม | 500 | 470 | 540
      | จำนวนแปลงสาธิต | 20 | 15 | 18`,
    "exceeded missed",
  ],
  [
    "Lao",
    `
      | ລ/ດ | ຕົວຊີ້ວັດ | ຫົວໜ່ວຍ | ແຜນ 2025 | ປະຕິບັດ 2025
      | 1 | ເນື້ອທີ່ປູກເຂົ້າ | ha | 1.200 | 1.260
      | 2 | ຈຳນວນນັກທ່ອງທ່ຽວ | ຄົນ | 900 | 850
      | 3 | ໂຮງຮຽນ | ແຫ່ງ | 12 | 12`,
    "exceeded missed met",
  ],
  [
    "Khmer",
    `
      | ល.រ | សូចនាករ | ឯកតា | ផែនការ | សម្រេចបាន
      | 1 | ផលិតកម្មស្រូវ | តោន | 1.200 | 1.260
      | 2 | ចំនួនភ្ញៀវទេសចរ | នាក់ | 900 | 850
      | 3 | សាលារៀន | ខ្នង | 12 | 12`,
    "exceeded missed met",
  ],
  [
    "Chinese",
    `
      | 序号 | 指标 | 单位 | 计划 | 完成
      | 1 | 粮食产量 | 吨 | 1.200 | 1.260
      | 2 | 游客人数 | 人 | 900 | 850
      | 3 | 新建学校 | 所 | 12 | 12`,
    "exceeded missed met",
  ],
  [
    "Chinese with years and last year",
    `
      | 指标名称 | 计量单位 | 2024年实际 | 2025年目标 | 2025年实际
      | 粮食产量 | 吨 | 1.100 | 1.200 | 1.260
      | 游客人数 | 人 | 870 | 900 | 850`,
    "exceeded missed",
  ],
  [
    "Khmer with Latin units",
    `
      | ល.រ | សូចនាករ | ឯកតា | ២០២៥ | ២០២៥
      | 1 | ផលិតកម្មស្រូវ | ha | 1.200 | 1.260
      | 2 | ចំនួនភ្ញៀវទេសចរ | % | 90 | 85`,
    "exceeded missed",
  ],
  [
    "Chinese with statuses",
    `
      | 指标 | 目标值 | 实际值 | 结果
      | 客户投诉 | 30 | 22 | 达成
      | 新客户 | 40 | 36 | 未达成
      | 门店 | 20 | 24 | 达成`,
    "missed missed exceeded",
  ],
])("%s", (_, picture, outcomes) => {
  const { outcomes: judged, codes } = readStranger(picture);
  expect(judged).toBe(outcomes);
  expect([...codes].sort()).toEqual(["columnGuessed", "directionGuessed"]);
});

test("three columns of figures without years: the first two are proposed, which is said", () => {
  const { outcomes, codes } = readStranger(`
    | 指标 | 单位 | 计划 | 完成 | 差额
    | 粮食产量 | 吨 | 1.200 | 1.260 | 60
    | 游客人数 | 人 | 900 | 850 | -50`);
  expect(outcomes).toBe("exceeded missed");
  expect(codes).toContain("columnGuessed");
});

test("words of such a language without figures, or over one column of them, are no table", () => {
  expect(readStranger("| 指标 | 单位 | 说明\n| 粮食 | 吨 | 好\n| 游客 | 人 | 好").outcomes).toBe("");
  expect(readStranger("| 指标 | 单位 | 完成\n| 粮食 | 吨 | 12\n| 游客 | 人 | 40").outcomes).toBe("");
});
