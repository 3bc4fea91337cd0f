/**
 * Words and filters over the rows of a register. Every word has to be somewhere in what people look for: code, unit,
 * title, the declared columns, and the names of what it is filtered by, so that “海洋 正高” finds both.
 */
import type { CheckContext, Form, Value } from '../form/define-form.ts';
import { kindOf } from '../form/kinds/kinds.ts';
import { languages } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import type { Entry } from './entries.ts';
import { sayValue } from './say-value.ts';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[\s,，、;；]+/)
    .filter(Boolean);

type Printing = Pick<CheckContext, 'programme' | 'references'>;

const textOf = (form: Form, entry: Entry, context: Printing): string => {
  const { register, columns } = form;
  const names = [register?.title, ...(register?.searched ?? []), ...(register?.filters ?? [])];
  const cells = names.flatMap((name) => {
    const value = name === undefined ? undefined : entry.row[name];
    const column = name === undefined ? undefined : columns[name];
    if (value === undefined || !column) return [];
    const said = sayValue(value, column, context);
    return said
      ? languages.map((language) => said[language])
      : [String(kindOf(column).print(value, column, context as CheckContext))];
  });
  const unit = nameOfUnit(context.programme, entry.unit);
  return fold([entry.code, ...languages.map((language) => unit[language]), ...cells].join('\n'));
};

/** Entries are read once and looked at by every query: so are their texts, under the names that the programme has now. */
const known = new WeakMap<object, WeakMap<Entry, string>>();

const textsIn = (form: Form, context: Printing): ((entry: Entry) => string) => {
  const texts = known.get(context.programme) ?? new WeakMap<Entry, string>();
  known.set(context.programme, texts);
  return (entry) => {
    const found = texts.get(entry);
    if (found !== undefined) return found;
    const text = textOf(form, entry, context);
    texts.set(entry, text);
    return text;
  };
};

const hasAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

const has = (value: Value | undefined, wanted: string): boolean =>
  Array.isArray(value) ? value.includes(wanted) : value !== undefined && String(value) === wanted;

/** Column and code that a row must have, e.g. `fields`, `E01`; of several filters all. */
export type Filters = readonly (readonly [column: string, code: string])[];

export const search = (
  form: Form,
  entries: readonly Entry[],
  text: string,
  filters: Filters,
  context: Printing,
): readonly Entry[] => {
  const words = wordsIn(text);
  const textIn = textsIn(form, context);
  return entries.filter(
    (entry) =>
      filters.every(([column, code]) => has(entry.row[column], code)) &&
      (words.length === 0 || hasAll(textIn(entry), words)),
  );
};
