/** Words of the small pictures in the list of indicators, Vietnamese. */

export const bullets = {
  key: {
    actual: "Thực hiện",
    plan: "Kế hoạch",
    byNow: "Mức cần đạt đến nay",
    lastYear: "Năm trước",
    samePeriod: "Cùng kỳ",
  },
  /** Said aloud; what the row says already is not said again. */
  lastYear: (share: string) => `Năm trước bằng ${share} kế hoạch này.`,
  samePeriod: (share: string) => `Cùng kỳ năm trước bằng ${share} kế hoạch này.`,
  turned: (share: string) => `Mức được phép bằng ${share} thực hiện.`,
  turnedLastYear: (share: string) => `Mức được phép bằng ${share} thực hiện năm trước.`,
  turnedSamePeriod: (share: string) => `Mức được phép bằng ${share} thực hiện cùng kỳ năm trước.`,
};
