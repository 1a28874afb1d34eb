// Here times of the day are read and said; a time is the minute since midnight.

/** A minute of the day as people write it: 585 is "9:45"; past midnight the clock begins anew. */
export function sayClock(minute: number): string {
  const ofDay = ((minute % 1440) + 1440) % 1440;
  return `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** The minute of the day somebody typed ("9:00", "9.30", "14 Uhr"), or null when it is none. */
export function readClock(typed: string): number | null {
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?(?:\s*(?:uhr|h))?$/i.exec(typed.trim());
  if (!parts) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}
