/**
 * What the reader of cells does not tell of a sheet of an xlsx file: merged cells, hidden rows, formulas without a
 * stored value, number formats. Looked for in the part's own text; what a sheet has none of costs one search.
 */
import type { Merge } from '../../shared/form/table/around.ts';
import { badWorkbook } from './fault.ts';
import { attribute, tagsOf } from './xml-tags.ts';

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

/** A roster merged by class has some thousand. Each is held against every column, so there must be an end. */
const mergeLimit = 20_000;

const mergesOf = (xml: string): Merge[] => {
  const merges: Merge[] = [];
  for (const { tag } of tagsOf(xml, 'mergeCell')) {
    const [from, to] = (attribute(tag, 'ref') ?? '').split(':').map(places);
    if (from && to)
      merges.push({ row: from[0], column: from[1], rows: to[0] - from[0] + 1, columns: to[1] - from[1] + 1 });
    if (merges.length > mergeLimit) throw badWorkbook('too-many-merges', { limit: mergeLimit });
  }
  return merges;
};

const hiddenOf = (xml: string): number[] => {
  if (!/<(?:\w+:)?row\s[^<>]*hidden\s*=/.test(xml)) return [];
  const hidden: number[] = [];
  for (const { tag } of tagsOf(xml, 'row'))
    if (/^(?:1|true)$/.test(attribute(tag, 'hidden') ?? ''))
      hidden.push(Number(attribute(tag, 'r') ?? 0) - 1);
  return hidden.filter((row) => row >= 0);
};

/** What stands in each cell, from its tag to its end. */
function* cellsOf(xml: string): Generator<{ tag: string; inside: string }> {
  let open: { tag: string; at: number } | undefined;
  const insideOf = ({ tag, at }: { tag: string; at: number }, before: number): string => {
    const rest = xml.slice(at + tag.length, before);
    const end = rest.search(/<\/(?:\w+:)?c\s*>/);
    return end < 0 ? rest : rest.slice(0, end);
  };
  for (const next of tagsOf(xml, 'c')) {
    if (open) yield { tag: open.tag, inside: insideOf(open, next.at) };
    open = next.tag.endsWith('/>') ? undefined : next;
  }
  if (open) yield { tag: open.tag, inside: insideOf(open, xml.length) };
}

/** Formulas in whose cell no value stands. */
const unvaluedOf = (xml: string): [number, number][] => {
  if (!/<(?:\w+:)?f[\s/>]/.test(xml)) return [];
  const found: [number, number][] = [];
  for (const { tag, inside } of cellsOf(xml)) {
    if (!/<(?:\w+:)?f[\s/>]/.test(inside) || /<(?:\w+:)?v>[^<]/.test(inside) || /<(?:\w+:)?is>/.test(inside))
      continue;
    // A formula that answers an empty text stores one.
    if (attribute(tag, 't') === 'str' && /<(?:\w+:)?v\s*(?:\/>|><)/.test(inside)) continue;
    const place = places(attribute(tag, 'r') ?? '');
    if (place) found.push(place);
  }
  return found;
};

const formatsOf = (xml: string, telling: ReadonlyMap<number, string>): [string, string][] => {
  const formats: [string, string][] = [];
  for (const { tag } of tagsOf(xml, 'c')) {
    const style = /\ss=["'](\d{1,9})["']/.exec(tag)?.[1];
    const format = style === undefined ? undefined : telling.get(Number(style));
    const place = format === undefined ? undefined : places(attribute(tag, 'r') ?? '');
    if (place && format !== undefined) formats.push([place.join(','), format]);
  }
  return formats;
};

/** Is there a value or a formula in any of its cells? */
export const hasContent = (part: Buffer): boolean =>
  // Nearly always a header near the beginning, so that the rest need not become a text once more.
  content.test(part.toString('latin1', 0, beginning)) ||
  (part.length > beginning && content.test(part.toString('latin1')));
const content = /<(?:\w+:)?(?:v|t)(?:\s[^<>]*)?>[^<]|<(?:\w+:)?f[\s/>]/;
const beginning = 64 * 1024;

/** @param part the sheet's XML @param telling format by the number of a style, where it says something */
export const surveySheet = (part: Buffer, telling: ReadonlyMap<number, string>): SheetSurvey => {
  // References and attributes are ASCII; the texts between them are not looked at.
  let xml: string | undefined;
  const look = <T>(isThere: boolean, of: (xml: string) => T[]): T[] => {
    if (!isThere) return [];
    xml ??= part.toString('latin1');
    return of(xml);
  };
  return {
    merges: look(part.includes('mergeCell'), mergesOf),
    // Before the rows columns are hidden, such as that of the ids.
    hidden: look(part.includes('hidden', Math.max(0, part.indexOf('sheetData'))), hiddenOf),
    unvalued: look(part.includes('<f') || part.includes(':f'), unvaluedOf),
    formats: new Map(look(telling.size > 0, (text) => formatsOf(text, telling))),
  };
};
