/** When an EventBridge Scheduler expression fires next, in its own time zone. */

type Fields = { minutes: Field; hours: Field; days: Field; months: Field; weekdays: Field; years: Field };
type Field = { has(value: number): boolean };

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const day = 86_400_000;

export type Schedule = { next(after: Date): Date | undefined };

/**
 * Reads `rate(n unit)` or `cron(minutes hours day-of-month month day-of-week year)`; throws on what it does
 * not understand (`L`, `W`, `#`, `at(…)`).
 */
export function readSchedule(expression: string, timeZone: string): Schedule {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate) {
    const unit = { minute: 60_000, hour: 3_600_000, day }[rate[2] as 'minute' | 'hour' | 'day'];
    const period = Number(rate[1]) * unit;
    return { next: (after) => new Date((Math.floor(after.getTime() / period) + 1) * period) };
  }
  const cron = /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\)$/.exec(expression);
  if (!cron) throw new Error(`schedule expression not understood: ${expression}`);
  const [, minutes = '', hours = '', days = '', months = '', weekdays = '', years = ''] = cron;
  const fields: Fields = {
    minutes: readField(minutes, 0, 59),
    hours: readField(hours, 0, 23),
    days: readField(days, 1, 31),
    months: readField(months, 1, 12, monthNames, 1),
    weekdays: readField(weekdays, 1, 7, weekdayNames, 1),
    years: readField(years, 1970, 2199),
  };
  return { next: (after) => nextCron(fields, after, timeZone) };
}

function readField(text: string, low: number, high: number, names: string[] = [], base = 0): Field {
  if (text === '*' || text === '?') return { has: () => true };
  const values = new Set<number>();
  const number = (word: string): number => {
    const named = names.indexOf(word.toUpperCase());
    const value = named >= 0 ? named + base : Number(word);
    if (!Number.isInteger(value) || value < low || value > high) {
      throw new Error(`schedule field not understood: ${text}`);
    }
    return value;
  };
  for (const piece of text.split(',')) {
    const [range = '', step] = piece.split('/');
    const [from, to] = range === '*' ? [low, high] : range.split('-').map(number);
    const last = to ?? (step === undefined ? from : high);
    for (let value = from as number; value <= (last as number); value += Number(step ?? 1)) values.add(value);
  }
  return { has: (value) => values.has(value) };
}

function nextCron(fields: Fields, after: Date, timeZone: string): Date | undefined {
  // Walk local days as UTC dates; ten years without a match means never.
  const local = new Date(after.getTime() + offsetAt(after, timeZone));
  const first = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
  for (let date = first; date < first + 3_660 * day; date += day) {
    if (!matchesDate(fields, new Date(date))) continue;
    for (let minute = 0; minute < 1_440; minute += 1) {
      if (!fields.hours.has(Math.floor(minute / 60)) || !fields.minutes.has(minute % 60)) continue;
      const moment = toInstant(date + minute * 60_000, timeZone);
      if (moment > after) return moment;
    }
  }
  return undefined;
}

const matchesDate = (fields: Fields, date: Date): boolean =>
  fields.years.has(date.getUTCFullYear()) &&
  fields.months.has(date.getUTCMonth() + 1) &&
  fields.days.has(date.getUTCDate()) &&
  fields.weekdays.has(date.getUTCDay() + 1);

function toInstant(localAsUtc: number, timeZone: string): Date {
  const guess = new Date(localAsUtc - offsetAt(new Date(localAsUtc), timeZone));
  return new Date(localAsUtc - offsetAt(guess, timeZone));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. */
function offsetAt(instant: Date, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const wall = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(instant.getTime() / 1000) * 1000;
}
