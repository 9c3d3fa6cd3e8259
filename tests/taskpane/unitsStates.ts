/** The tab of many units, as it is worth looking at. */

import { COMMUNE_LIST } from "../../host/workbooks/communes";
import { NO_UNITS, type UnitsState } from "../../src/taskpane/state/unitsState";
import type { Received } from "../../src/actions/units/unitsActions";
import { communes, tableSheet, unitFile } from "../units/unitsInHand";
import { actionsOver, DOUBTS, sampleView } from "./fixtures";
import type { PaneFixture } from "./states";

const HEAD = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Ghi chú"];

const sent = (file: string, office: string, ...rows: (string | number | null)[][]): Received =>
  unitFile(file, [tableSheet([[office], [null], HEAD, ...rows])]);

/** Two departments: one figure that is wanted, one that two give differently, one the table has otherwise, one nobody knows. */
const departments: readonly Received[] = [
  sent(
    "phong-kinh-te.xlsx",
    "PHÒNG KINH TẾ",
    [1, "Số sản phẩm OCOP được công nhận", "sản phẩm", 3, 4, null],
    [2, "Trồng rừng", "ha", 580, 601, "đo lại"],
    [3, "Số mô hình nông nghiệp số", "mô hình", 2, 1, null],
  ),
  sent(
    "tnmt.xlsx",
    "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG",
    [1, "Tỷ lệ chất thải rắn ở khu dân cư được thu gom", "%", 75, 78.5, null],
    [2, "Trồng rừng", "ha", 580, 611, null],
  ),
];

const tab = (units: Partial<UnitsState>): PaneFixture => ({
  actions: () => actionsOver(sampleView({}, DOUBTS), {}, DOUBTS),
  start: { tab: "units", units: { ...NO_UNITS, ...units } },
});

/** By the name of the picture. */
export const unitsStates: Readonly<Record<string, PaneFixture>> = {
  units: tab({}),
  "units-rollup": tab({ received: communes, list: COMMUNE_LIST }),
  "units-gather": tab({ door: "gather", received: departments }),
  "units-requests": tab({ door: "requests", asks: "owner" }),
};
