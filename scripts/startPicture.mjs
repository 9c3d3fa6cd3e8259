/** `npm run pictures:start`: the host page with the sample, before and after the one press, into docs/pictures. */
import { join } from "node:path";
import { buildOnce } from "./build.mjs";
import { install, root } from "./tool.mjs";

install();
const { start } = await import("../tests/e2e/page.mjs");
buildOnce();
const browser = await start();
const walk = await browser.open("", { width: 1280, height: 800 });
// The same hour in every picture, so that only what changed makes another file.
await walk.page.clock.install({ time: new Date("2023-12-22T14:30:00") });
await walk.page.reload();
await walk.paneReady();
await walk.page.waitForTimeout(800);
await walk.pane.getByRole("tab", { name: "Kết quả" }).click();
await walk.page.waitForTimeout(500);
await walk.page.screenshot({ path: join(root, "docs/pictures/start.png") });
await walk.ribbon("Lập báo cáo").click();
await walk.waitForText("I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU");
await walk.page.waitForTimeout(800);
await walk.page.screenshot({ path: join(root, "docs/pictures/report-in-grid.png") });
await walk.pane.getByText("Số liệu đọc lúc").waitFor();
await walk.show("KT-XH 2023");
// Down, then up, so that missed rows stand in the middle of the window.
for (const cell of ["A60", "A20", "B28"]) await walk.goTo(cell);
await walk.page.waitForTimeout(1500);
await walk.page.screenshot({ path: join(root, "docs/pictures/highlights.png") });
await browser.stop();
