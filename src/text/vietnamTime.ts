const VIETNAM = 7 * 3_600_000;

/** "20/11/2026 09:10" of an ISO time: files are saved all over the country, which has one time. A text that is no time as it is. */
export function formatVietnamTime(iso: string): string {
  const time = new Date(Date.parse(iso) + VIETNAM);
  if (Number.isNaN(time.getTime())) return iso;
  const [date = "", clock = ""] = time.toISOString().split("T");
  return `${date.split("-").reverse().join("/")} ${clock.slice(0, 5)}`;
}
