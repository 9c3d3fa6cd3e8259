/** "14:05" of this machine's clock; with the day when it is not today: "22/11 14:05". */
export function clockTime(iso: string, now: Date = new Date()): string {
  const at = new Date(iso);
  const two = (part: number) => String(part).padStart(2, "0");
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  const isToday = at.toDateString() === now.toDateString();
  return isToday ? time : `${two(at.getDate())}/${two(at.getMonth() + 1)} ${time}`;
}
