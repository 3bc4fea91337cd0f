/** How a number format of a sheet prints a number, as far as it changes what people see. */

/** Formats that show nothing but the number. */
const plain = /^(?:general|@|[#0?.,\s_()/e+-]*)$/i;
export const isPlainFormat = (format: string): boolean => plain.test(format);
export const isTime = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
export const signs = /[\s()（）+-]/g;

const condition = /\[(<=|>=|<>|[<>=])(-?[\d.]+)\]/;
const meets: Record<string, (value: number, limit: number) => boolean> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

/** Positive, negative and zero have their own parts; or the first whose condition is met, as [>=10]0"万元";0"元". */
export const sectionFor = (value: number, format: string): string => {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [''];
  if (condition.test(format)) {
    const met = sections.find((section) => {
      const [, sign, limit] = condition.exec(section) ?? [];
      return sign === undefined || meets[sign]?.(value, Number(limit));
    });
    return met ?? (sections[sections.length - 1] as string);
  }
  const at = value < 0 ? 1 : value === 0 ? 2 : 0;
  return (sections[at] ?? sections[0]) as string;
};

const literal = /"([^"]*)"|\\(.)|!(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([#0?.,]+)|(%)|([^\s])/g;

const one = new RegExp(`^(?:${literal.source})$`);

export const literalsOf = (section: string) => {
  let before = '';
  let after = '';
  let percent = false;
  let factor = 1;
  let digits = false;
  for (const token of section.match(literal) ?? []) {
    const [, quoted, escaped, excel, currency, places, percentSign, bare] = one.exec(token) ?? [];
    if (places !== undefined) {
      // Commas behind the last digit divide by a thousand each; digits behind a written point by ten each.
      const commas = /,+$/.exec(places)?.[0].length ?? 0;
      if (commas && (digits || /[0#?]/.test(places))) factor *= 1_000 ** commas;
      if (after === '.') {
        factor *= 10 ** places.replace(/[^0#?]/g, '').length;
        after = '';
      }
      digits = true;
    } else if (percentSign) percent = true;
    else {
      const text = quoted ?? escaped ?? excel ?? currency ?? bare ?? '';
      if (digits) after += text;
      else before += text;
    }
  }
  return { before, after, percent, factor };
};
