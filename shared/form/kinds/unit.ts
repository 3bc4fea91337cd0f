/**
 * A reporting unit of the programme, by its present, old or short name; kept as its code. A name of a unit
 * that has handed over stands for its successor in the period, a name that is not in use yet for the unit
 * before it (notice 96, DOMAIN C10). What could be two units is asked about, never guessed.
 */

import { existsIn, type Unit } from '../../ground/define-city.ts';
import { quote } from '../../ground/issue.ts';
import { standInsFor } from '../../ground/succession.ts';
import { howToChoose } from '../../words/issues.ts';
import type { CheckContext, UnitColumn } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

export const foldUnitName = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s()·.,，、]/g, '')
    .toLowerCase();

const listed = (units: readonly Unit[], language: 'zh' | 'en'): string =>
  units.map(({ name }) => name[language]).join(language === 'zh' ? '、' : '; ');

const ofKind = (column: UnitColumn, { programme }: CheckContext): readonly Unit[] =>
  programme.units.filter(({ kind }) => !column.of || column.of.includes(kind));

const inPeriod = (column: UnitColumn, context: CheckContext): readonly Unit[] =>
  ofKind(column, context).filter((unit) => existsIn(unit, context.period));

/** 市农业委员会, 青岛市农业委员会, 农业委员会: the city before a name comes and goes; 市南区 keeps its 市. */
export const namesOfUnit = (unit: Unit, prefixes: readonly string[]): readonly string[] =>
  [unit.name.zh, unit.name.en, unit.code, ...(unit.also ?? [])].flatMap((name) => {
    const bare = unit.kind !== 'district' && name.startsWith('市') ? [name.slice(1)] : [];
    return [name, ...bare, ...prefixes.flatMap((prefix) => [name, ...bare].map((each) => prefix + each))];
  });

export const unit: Kind<UnitColumn> = {
  reader: (column, context) => {
    const units = ofKind(column, context);
    const byName = new Map<string, Set<Unit>>();
    for (const each of units)
      for (const name of namesOfUnit(each, context.programme.unitPrefixes)) {
        const key = foldUnitName(name);
        byName.set(key, (byName.get(key) ?? new Set()).add(each));
      }
    const resolve = (found: Iterable<Unit>): readonly Unit[] => [
      ...new Set([...found].flatMap((each) => standInsFor(units, each, context.period))),
    ];
    const partOfName = (folded: string): readonly Unit[] =>
      folded.length < 2
        ? []
        : resolve(
            units.filter((each) => namesOfUnit(each, []).some((name) => foldUnitName(name).includes(folded))),
          );
    const read = (text: string): string | Finding => {
      const folded = foldUnitName(text);
      const meant = resolve(byName.get(folded) ?? []);
      const [only, ...others] = meant.length ? meant : partOfName(folded);
      const value = quote(text);
      if (!only) return new Finding('unit-unknown', { value });
      if (others.length)
        return new Finding('unit-ambiguous', {
          value,
          units: { zh: listed([only, ...others], 'zh'), en: listed([only, ...others], 'en') },
        });
      if (!meant.length)
        return new Finding('choice-close', { value, suggestion: only.name.zh, how: howToChoose.list });
      return only.name.zh === text
        ? only.code
        : new Finding('understood', { value, understood: only.name.zh }, only.code);
    };
    return readText(column, read, (cell) => read(String(cell)));
  },
  print: (value, _column, { programme }) =>
    programme.units.find(({ code }) => code === value)?.name.zh ?? (value as string),
  layout: (column, context) => ({
    format: '@',
    width: column.width ?? 220,
    dropdown: inPeriod(column, context).map(({ name }) => name.zh),
  }),
  example: (column, context, seed) => {
    const units = inPeriod(column, context);
    return (units[seed % units.length] as Unit).code;
  },
  accepts: () => ({
    zh: '从下拉列表选择单位，也可填写简称或原名。',
    en: 'Choose the unit from the list; short and former names are recognised.',
  }),
};
