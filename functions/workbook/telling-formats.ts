import { attribute, tagsOf, unescapeXml } from './xml-tags.ts';

/** ECMA-376 18.8.30: the percentages among the formats that need no definition. */
const builtIn: Readonly<Record<number, string>> = { 9: '0%', 10: '0.00%' };
/** A literal, a percentage: something besides digits, separators and the marks of dates. */
const tells = (format: string): boolean => /["\\!%[]|[^\x20-\x7e]/.test(format) && format !== '@';

/** The formats that say something of a number, by the number of the style that cells name. */
export const tellingFormats = (styles: Buffer | undefined): ReadonlyMap<number, string> => {
  const telling = new Map<number, string>();
  if (!styles) return telling;
  const xml = styles.toString('utf8');
  const codes = new Map<number, string>();
  for (const { tag } of tagsOf(xml, 'numFmt'))
    codes.set(Number(attribute(tag, 'numFmtId')), unescapeXml(attribute(tag, 'formatCode') ?? ''));
  const from = xml.search(/<(?:\w+:)?cellXfs/);
  const to = xml.search(/<\/(?:\w+:)?cellXfs/);
  if (from < 0 || to < from) return telling;
  let style = 0;
  for (const { tag } of tagsOf(xml.slice(from, to), 'xf')) {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    const format = codes.get(id) ?? builtIn[id];
    if (format !== undefined && tells(format)) telling.set(style, format);
    style += 1;
  }
  return telling;
};
