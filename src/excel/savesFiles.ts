/** Whether a pane can hand a file to the person: Excel for Mac drops downloads of add-ins, by design (office-js issue 2700). */
export function savesFiles(): boolean {
  return Office.context.platform !== Office.PlatformType.Mac;
}
