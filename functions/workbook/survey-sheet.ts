/**
 * What the reader of cells does not tell of a sheet of an xlsx file: merged cells, hidden rows, formulas without a
 * stored value, number formats. Looked for in the part's own text; what a sheet has none of costs one search.
 */
import type { Merge } from '../../shared/form/table/around.ts';

export type SheetSurvey = {
  /** By row and column of the sheet, from 0. */
  readonly merges: readonly Merge[];
  readonly hidden: readonly number[];
  readonly unvalued: readonly (readonly [number, number])[];
  /** By `row,column`, for cells whose format says something of the number. */
  readonly formats: ReadonlyMap<string, string>;
};

const places = (name: string): [row: number, column: number] | undefined => {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(row) - 1, column];
};

export const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined);

/** The start tags of a name, without a namespace or with one. */
export function* tagsOf(xml: string, name: string): Generator<{ tag: string; at: number }> {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, 'g');
  for (const match of xml.matchAll(pattern)) yield { tag: match[0], at: match.index };
}

const mergesOf = (xml: string): Merge[] => {
  if (!xml.includes('mergeCell')) return [];
  const merges: Merge[] = [];
  for (const { tag } of tagsOf(xml, 'mergeCell')) {
    const [from, to] = (attribute(tag, 'ref') ?? '').split(':').map(places);
    if (from && to)
      merges.push({ row: from[0], column: from[1], rows: to[0] - from[0] + 1, columns: to[1] - from[1] + 1 });
  }
  return merges;
};

const hiddenOf = (xml: string): number[] => {
  if (!/<(?:\w+:)?row\s[^>]*hidden\s*=/.test(xml)) return [];
  const hidden: number[] = [];
  for (const { tag } of tagsOf(xml, 'row'))
    if (/^(?:1|true)$/.test(attribute(tag, 'hidden') ?? ''))
      hidden.push(Number(attribute(tag, 'r') ?? 0) - 1);
  return hidden.filter((row) => row >= 0);
};

/** A formula's cell up to its end, to see whether a value stands in it. */
const unvaluedOf = (xml: string): [number, number][] => {
  if (!/<(?:\w+:)?f[\s/>]/.test(xml)) return [];
  const found: [number, number][] = [];
  for (const [, tag = '', inside = ''] of xml.matchAll(
    /<(?:\w+:)?c(\s[^>]*[^/>])>([\s\S]*?)<\/(?:\w+:)?c>/g,
  )) {
    if (!/<(?:\w+:)?f[\s/>]/.test(inside) || /<(?:\w+:)?v>[^<]/.test(inside) || /<(?:\w+:)?is>/.test(inside))
      continue;
    // A formula that answers an empty text stores one.
    if (attribute(tag, 't') === 'str' && /<(?:\w+:)?v\s*(?:\/>|><)/.test(inside)) continue;
    const place = places(attribute(tag, 'r') ?? '');
    if (place) found.push(place);
  }
  return found;
};

const formatsOf = (xml: string, telling: ReadonlyMap<number, string>): Map<string, string> => {
  const formats = new Map<string, string>();
  if (telling.size === 0) return formats;
  const styles = [...telling.keys()].join('|');
  const pattern = new RegExp(`<(?:\\w+:)?c(\\s[^>]*\\ss="(${styles})"[^>]*|\\ss="(${styles})"[^>]*)>`, 'g');
  for (const [, tag = '', one, other] of xml.matchAll(pattern)) {
    const place = places(attribute(tag, 'r') ?? '');
    const format = telling.get(Number(one ?? other));
    if (place && format !== undefined) formats.set(place.join(','), format);
  }
  return formats;
};

/** Is there a value or a formula in any of its cells? */
export const hasContent = (part: Buffer): boolean =>
  /<(?:\w+:)?(?:v|t)(?:\s[^>]*)?>[^<]|<(?:\w+:)?f[\s/>]/.test(part.toString('latin1'));

/** @param part the sheet's XML @param telling format by the number of a style, where it says something */
export const surveySheet = (part: Buffer, telling: ReadonlyMap<number, string>): SheetSurvey => {
  // References and attributes are ASCII; the texts between them are not looked at.
  const xml = part.toString('latin1');
  return {
    merges: mergesOf(xml),
    hidden: hiddenOf(xml),
    unvalued: unvaluedOf(xml),
    formats: formatsOf(xml, telling),
  };
};

export const unescapeXml = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&amp;/g, '&');

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
