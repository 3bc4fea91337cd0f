import { type Bilingual, fill, listNames, same } from '../ground/bilingual.ts';
import { periodName } from '../ground/period.ts';

/** What a column may refer to, in words. */
export const targetTexts = {
  project: { zh: '培训项目', en: 'project' },
  class: { zh: '培训班', en: 'class' },
} as const;

/** A project or class and the document on the other side of the reference. */
export const referenceTexts = {
  namedBy: { zh: '{code} {title}（引用它的有{by}）', en: '{code} {title} (referred to by {by})' },
  names: { zh: '{code}（{rows}）', en: '{code} ({rows})' },
  document: { zh: '“{form}”{period}：{what}', en: '“{form}” {period}: {what}' },
  rows: { zh: '{rows} 行', en: '{rows} {rows|row|rows}' },
  moreCodes: { zh: '{codes}等 {count} 个', en: '{codes} and {more} more' },
  moreDocuments: { zh: '{list}等 {count} 份报表', en: '{list} and {more} more' },
  moreRows: { zh: '{list}等 {count} 项', en: '{list} and {more} more' },
} as const;

/** Told of a list; the rest is counted. */
const most = 3;

/** A list as far as it is read, with how many there are. @param longer says it with {list}, {count} and {more} */
export const tellFirst = (items: readonly Bilingual[], longer: Bilingual): Bilingual => {
  const first = items.slice(0, most);
  const list = {
    zh: first.map(({ zh }) => zh).join('；'),
    en: first.map(({ en }) => en).join('; '),
  };
  const more = items.length - most;
  return more > 0 ? fill(longer, { list, count: items.length, more }) : list;
};

/** The codes of the rows where they have some, else how many rows. */
export type NamedRows = { readonly rows: number; readonly codes: readonly string[] };

export const sayRows = ({ rows, codes }: NamedRows): Bilingual => {
  if (codes.length === 0) return fill(referenceTexts.rows, { rows });
  const first = listNames(codes.slice(0, most).map(same));
  const more = codes.length - most;
  return more > 0 ? fill(referenceTexts.moreCodes, { codes: first, count: codes.length, more }) : first;
};

/** “培训班执行情况表”2015年3月：2015A-NYW-001-1. @param form title of the form */
export const sayNamed = (form: Bilingual, period: string, named: NamedRows): Bilingual =>
  fill(referenceTexts.document, { form, period: periodName(period), what: sayRows(named) });
