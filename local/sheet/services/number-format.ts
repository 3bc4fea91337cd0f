/**
 * How a cell looks, for `getDisplayValues`: the number formats a form uses. A pattern nobody needed yet
 * is an error that names it, so that a wrong text never passes for what the sheet shows.
 */
const datePart = /"([^"]*)"|\\(.)|yyyy|yy|mm|m|dd|d|hh|h|ss|s|am\/pm|./gi;
const numeric = /^(?:[¥￥$])?(#,##0|0+|#|#,##)(\.[0#]+)?(%?)$/;

const unquoted = (pattern: string) => pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

export function isDateFormat(pattern: string | undefined): boolean {
  return pattern !== undefined && pattern !== 'General' && /[ymdhs]/i.test(unquoted(pattern));
}

export function isTextFormat(pattern: string | undefined): boolean {
  return pattern === '@' || pattern === '@须改正';
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

export function formatDate(date: Date, pattern: string): string {
  let afterHour = false;
  return pattern.replace(datePart, (part, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    const letter = (part[0] ?? '').toLowerCase();
    const minutes = letter === 'm' && afterHour;
    if (/[hs]/.test(letter)) afterHour = true;
    else if (/[ymd]/.test(letter)) afterHour = false;
    if (letter === 'y')
      return part.length === 2 ? pad(date.getFullYear() % 100, 2) : String(date.getFullYear());
    if (letter === 'm') return pad(minutes ? date.getMinutes() : date.getMonth() + 1, part.length);
    if (letter === 'd') return pad(date.getDate(), part.length);
    if (letter === 'h') return pad(date.getHours(), part.length);
    if (letter === 's') return pad(date.getSeconds(), part.length);
    return part;
  });
}

export function formatNumber(value: number, pattern: string | undefined): string {
  if (pattern === undefined || pattern === 'General' || pattern === '' || isTextFormat(pattern))
    return String(value);
  const [positive = '', negative] = pattern.split(';');
  const chosen = value < 0 && negative !== undefined ? negative : positive;
  const found = numeric.exec(chosen.replace(/[_*].|"/g, '').trim());
  if (!found) throw new Error(`the number format ${pattern} is not emulated`);
  const [, whole = '0', fraction = '', percent = ''] = found;
  const scaled = percent ? value * 100 : value;
  const most = Math.max(0, fraction.length - 1);
  const text = Math.abs(scaled).toLocaleString('en-US', {
    useGrouping: whole.includes(','),
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, '').length),
    minimumFractionDigits: fraction.replace(/[^0]/g, '').length,
    maximumFractionDigits: most,
  });
  const sign = scaled < 0 && negative === undefined ? '-' : '';
  return `${sign}${/^[¥￥$]/.exec(chosen)?.[0] ?? ''}${text}${percent}`;
}
