/**
 * `Date` as a script sees it on Google: local time is the script's time zone (`appsscript.json`), not
 * the machine's, and "now" is the programme's time. The context's own `Date` is kept and changed, so
 * that `instanceof Date` holds for every date whoever made it.
 */
import { zoneOffsets } from '../zone-offsets.ts';

const getters = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds'] as const;
const setters = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const hasZone = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})(?:\s*\(.*\))?$/i;
const isoDay = /^[+-]?\d{4,6}(?:-\d{2}){0,2}$/;

export function installDate(timeZone: string, now: () => number): void {
  const Native = Date;
  const offsetAt = zoneOffsets(timeZone);
  const toInstant = (wall: number) => wall - offsetAt(wall - offsetAt(wall));
  const toWall = (date: Date) => new Native(date.getTime() + offsetAt(date.getTime()));
  const prototype = Native.prototype as unknown as Record<string, unknown>;
  const machine = Object.fromEntries(getters.map((name) => [name, prototype[`get${name}`]])) as Record<
    string,
    (this: Date) => number
  >;

  const parse = (text: string) => {
    const parsed = new Native(text);
    if (isoDay.test(text.trim()) || hasZone.test(text.trim())) return parsed.getTime();
    const [year, month, day, , hours, minutes, seconds] = getters.map(
      (name) => machine[name]?.call(parsed) ?? 0,
    );
    return toInstant(Native.UTC(year ?? 0, month, day, hours, minutes, seconds, parsed.getUTCMilliseconds()));
  };
  const instantOf = (args: unknown[]): number => {
    const [first] = args;
    if (args.length === 0) return now();
    if (args.length > 1) return toInstant(Native.UTC(...(args.map(Number) as [number, number])));
    if (first instanceof Native) return first.getTime();
    return typeof first === 'string' ? parse(first) : Number(first);
  };

  for (const name of getters) {
    const utc = prototype[`getUTC${name}`] as (this: Date) => number;
    prototype[`get${name}`] = function (this: Date) {
      return utc.call(toWall(this));
    };
  }
  for (const name of setters) {
    const utc = prototype[`setUTC${name}`] as (this: Date, ...values: number[]) => number;
    prototype[`set${name}`] = function (this: Date, ...values: number[]) {
      const wall = toWall(this);
      utc.apply(wall, values);
      return this.setTime(toInstant(wall.getTime()));
    };
  }
  const localised = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;
  for (const name of localised) {
    const native = Native.prototype[name] as (...args: unknown[]) => string;
    prototype[name] = function (this: Date, locale?: string, options?: Intl.DateTimeFormatOptions) {
      return native.call(this, locale, { timeZone, ...options });
    };
  }
  prototype.getTimezoneOffset = function (this: Date) {
    return -offsetAt(this.getTime()) / 60_000;
  };
  prototype.toDateString = function (this: Date) {
    return toWall(this)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+).*$/, '$1 $3 $2 $4');
  };
  prototype.toTimeString = function (this: Date) {
    const minutes = Math.abs(offsetAt(this.getTime())) / 60_000;
    const sign = offsetAt(this.getTime()) < 0 ? '-' : '+';
    const zone = String(Math.floor(minutes / 60) * 100 + (minutes % 60)).padStart(4, '0');
    return `${toWall(this).toISOString().slice(11, 19)} GMT${sign}${zone} (${timeZone})`;
  };
  prototype.toString = function (this: Date) {
    return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${this.toDateString()} ${this.toTimeString()}`;
  };

  const Zoned = new Proxy(Native, {
    construct: (target, args: unknown[], made) => Reflect.construct(target, [instantOf(args)], made) as Date,
    apply: () => new Zoned().toString(),
    get: (target, member) =>
      member === 'now' ? now : member === 'parse' ? parse : (Reflect.get(target, member) as unknown),
  });
  prototype.constructor = Zoned;
  globalThis.Date = Zoned;
}
