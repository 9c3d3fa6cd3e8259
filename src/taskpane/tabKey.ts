/**
 * office.js in Excel on the web walks the Tab key itself: every radio button and tab would be a stop of its own, and from
 * a heading that was given the focus it would leave the pane. In the pane the browser's own order holds; where it ends,
 * the browser goes on to Excel's page. Elsewhere office.js does not listen to the key.
 */
export function keepTabOrder(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key === "Tab") event.stopPropagation();
  });
}
