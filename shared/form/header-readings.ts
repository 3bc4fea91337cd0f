/** A header in all the ways it can be read: decorated, numbered, with a unit in brackets or in a second line. */
import { qualifies } from './table/units.ts';
import { cleanText } from './tidy.ts';

/** Marks of a required column, ornaments, brackets around the whole. */
const ornaments = /[*＊※▲△★☆●○◆◇■□▪•]|\((?:必填项?|选填|可选|非必填|required|optional)\)|[:：]$/g;
export const fold = (header: string): string =>
  cleanText(header)
    .normalize('NFKC')
    .replace(/[〔{<「『《]([^〔〕{}<>「」『』《》]*)[〕}>」』》]/g, '($1)')
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(ornaments, '')
    .replace(/^[【[(]([^【[(\])】]*)[】\])]$/, '$1')
    .replace(ornaments, '')
    .replace(/\.$/, '');
/** 1. · (1) · 一、 before a name. */
const numbering = /^(?:\(?[\d一二三四五六七八九十]{1,3}[).、．]|[①-⑳])/;
const bracket = /[([【]([^()[\]【】]*)[)\]】]/g;

/** A header as the name it may be and what stands beside it: units and other qualifiers. */
type Reading = { readonly name: string; readonly beside: readonly string[] };

export const withoutBrackets = (folded: string): Reading => {
  const beside: string[] = [];
  const name = folded.replace(bracket, (_, inside: string) => {
    beside.push(inside);
    return '';
  });
  return { name, beside };
};

/** 经费/万元, 经费:万元, 经费,万元 and the like. */
const trailing = /^(.+?)[/:,，、_|·—-]([^/:,，、_|·—-]{1,12})$/;
/** 经费预算万元 · 经费预算单位万元 · 经费预算以万元计, for no blank is seen between them. */
const glued =
  /^(.+?)[/:,，、_|·—-]?(?:[以按]|[单單]位:?)?([十百千万萬亿億]*元|学时|课时|小时|人次|美元|港元)(?:计|为单位)?$/;

/** A whole paragraph is no header, and takes long to be read as one. */
const longestHeader = 1_000;

/** From the most literal to the freest; the first that is a name counts. */
export const readingsOf = (text: string): Reading[] => {
  if (text.length > longestHeader) return [];
  const lines = text.trim().split(/\r\n|\r|\n/);
  const whole = fold(text);
  const unnumbered = whole.replace(numbering, '');
  const first = fold(lines[0] as string);
  // A second line in brackets is a unit; without them it may be the name under a group's: 人数, 合格人数.
  const below = lines
    .slice(1)
    .map(fold)
    .filter((line) => line !== '')
    .flatMap((line) => {
      const own = withoutBrackets(line);
      return own.name === '' ? own.beside : [line];
    });
  const group = withoutBrackets(first);
  const readings: Reading[] = [whole, unnumbered].map((name) => ({ name, beside: [] }));
  const last = below[below.length - 1];
  if (last !== undefined) {
    const own = withoutBrackets(last);
    const over = [...(qualifies(group.name) ? [group.name] : []), ...group.beside];
    readings.push({ name: last, beside: over }, { name: own.name, beside: [...over, ...own.beside] });
  }
  for (const line of [first, first.replace(numbering, '')]) {
    const own = withoutBrackets(line);
    readings.push({ name: line, beside: below }, { name: own.name, beside: [...own.beside, ...below] });
  }
  const bare = withoutBrackets(unnumbered);
  readings.push(bare);
  for (const pattern of [trailing, glued]) {
    const [, name, unit] = pattern.exec(bare.name) ?? [];
    if (name !== undefined && unit !== undefined) readings.push({ name, beside: [...bare.beside, unit] });
  }
  return readings.filter((reading) => reading.name !== '');
};
