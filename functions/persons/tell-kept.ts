/** What is kept about a person (个人信息保护法 Art. 45): every row in force, column by column, as its sheet shows it. */
import type { CheckContext } from '../../shared/form/define-form.ts';
import { kindOf } from '../../shared/form/kinds/kinds.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { keptUntil } from '../../shared/ground/retention.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { type Holding, lastYearOf, type PersonServices } from './rows-of-person.ts';

type ToldRow = {
  readonly unit: Bilingual;
  readonly form: Bilingual;
  readonly period: string;
  readonly row: number;
  readonly cells: { readonly header: Bilingual; readonly value: string }[];
};

/** @param until last day but one of the period after which it is erased */
export const tellKept = (
  holdings: readonly Holding[],
  { city }: PersonServices,
): { readonly until: string; readonly rows: ToldRow[] } => ({
  until: keptUntil(city.retention, lastYearOf(holdings)),
  rows: holdings.flatMap(({ id, form, rows }) => {
    const programme = programmeOf(city, id.period);
    // Codes are told as they are: what they stand for is in no row of the person.
    const references = { project: [], class: [] };
    const context = { programme, period: id.period, references } as unknown as CheckContext;
    return rows.map(({ row, number }) => ({
      unit: nameOfUnit(programme, id.unit),
      form: form.title,
      period: id.period,
      row: number,
      cells: Object.entries(form.columns).flatMap(([name, column]) => {
        // Of the number itself there is nothing but the mask.
        if (column.kind === 'citizen-number')
          return [{ header: column.header, value: String(row.mask ?? '') }];
        const value = row[name];
        if (value === undefined) return [];
        return [{ header: column.header, value: String(kindOf(column).print(value, column, context)) }];
      }),
    }));
  }),
});

export const pathsOf = (holdings: readonly Holding[]): readonly string[] =>
  holdings.map(({ id: { unit, form, period } }) => `${unit}/${form}/${period}`);
export const countRows = (holdings: readonly Holding[]): number =>
  holdings.reduce((sum, { rows }) => sum + rows.length, 0);
