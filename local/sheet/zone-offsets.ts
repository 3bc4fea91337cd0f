const hour = 3_600_000;

/** Answers the offset of a zone from UTC in milliseconds at an instant; the table is kept per hour. */
export function zoneOffsets(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (instant) => {
    if (Number.isNaN(instant)) return Number.NaN;
    const key = Math.floor(instant / hour);
    const found = known.get(key);
    if (found !== undefined) return found;
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(key * hour)) part[type] = Number(value);
    const wall = Date.UTC(
      part.year ?? 0,
      (part.month ?? 1) - 1,
      part.day,
      part.hour,
      part.minute,
      part.second,
    );
    known.set(key, wall - key * hour);
    return wall - key * hour;
  };
}
