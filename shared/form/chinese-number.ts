/**
 * Numbers as people write them: 60, ６０, 1,200, 六十, 两百, 3.5万. Answers undefined for what is not
 * exactly one number; the kinds decide which words may stand around it.
 */
const digits: { readonly [character: string]: number } = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const small: { readonly [character: string]: number } = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const large: { readonly [character: string]: number } = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** 二〇一五年九月 → 2015年9月: what stands before 年, 月 or 日 in western digits, for the readers of dates. */
export const westernDays = (text: string): string =>
  // What stands behind is taken with the run: looked for behind each of its beginnings, a long run takes forever.
  text.replace(/([〇○零一二三四五六七八九十]+)([年月日号號]?)/g, (whole, run: string, unit: string) => {
    if (unit === '') return whole;
    const each = [...run.replace(/[○零]/g, '〇')].map((one) => '〇一二三四五六七八九'.indexOf(one));
    const number =
      run.length === 4 && each.every((digit) => digit >= 0) ? each.join('') : (parseChinese(run) ?? run);
    return `${number}${unit}`;
  });

/**
 * 六十 → 60, 一百二十 → 120, 三万五千 → 35000; undefined when it is not well formed, and for what people
 * mean in two ways: 一百五 (150 as spoken, 105 as written), 百人 and 万元 (a figure of speech).
 */
export const parseChinese = (text: string): number | undefined => {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = Number.POSITIVE_INFINITY;
  let before = '';
  let spoken = false;
  for (const character of text) {
    if (character in digits) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digits[character];
      spoken = before in large || (before in small && small[before] !== 10);
    } else if (character in small) {
      const unit = small[character] as number;
      if (unit >= lastUnit || (digit === undefined && unit !== 10)) return undefined;
      section += (digit ?? 1) * unit;
      digit = undefined;
      lastUnit = unit;
    } else if (character in large) {
      const unit = large[character] as number;
      if (section + (digit ?? 0) === 0 || (digit && spoken)) return undefined;
      total += (section + (digit ?? 0)) * unit;
      section = 0;
      digit = undefined;
      lastUnit = Number.POSITIVE_INFINITY;
    } else return undefined;
    before = character;
  }
  return text === '' || (digit && spoken) ? undefined : total + section + (digit ?? 0);
};

const scales: { readonly [character: string]: number } = { ...large, w: 1e4, W: 1e4, 千: 1e3, 仟: 1e3 };
const western = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([万萬亿億wW千仟])?$/;
const mixed = /^(\d+)[万萬](\d)[千仟]$/;

/** One number, western or Chinese, with an optional 万 or 亿; `text` compacted (half-width, no blanks). */
export const parseNumber = (text: string): number | undefined => {
  const match = western.exec(text);
  if (match) {
    const plain = Number((match[1] as string).replace(/,/g, '') + (match[2] ?? ''));
    if (!match[3]) return plain;
    // 3.5万 is 35000, not 35000.000000000004
    return Math.round(plain * (scales[match[3]] as number) * 1e6) / 1e6;
  }
  const both = mixed.exec(text);
  return both ? Number(both[1]) * 1e4 + Number(both[2]) * 1e3 : parseChinese(text);
};

/** Words that make a number inexact: 近百名, 约60, 70多名, 30余, 以上 … */
export const isVague = (text: string): boolean =>
  /[近约約余餘多几幾逾超数數]|上[百千万]|左右|上下|以[上下内內]|不少于|不低于|不超过|至少|若干|大概|\+$|[~～至到—–]|[\d万千百]-\d/.test(
    text,
  );
