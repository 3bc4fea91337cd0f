import type * as z from 'zod/mini';
import type { dueRow } from '../../shared/contract/register-shapes.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { City } from '../../shared/programme/define-city.ts';
import { type DueRow, daysOver } from '../../shared/registers/due.ts';

export type DueTold = z.output<typeof dueRow>;

/** A row that is due as answers tell it. */
export const tellDue = (row: DueRow, city: Pick<City, 'units' | 'forms'>, today: string): DueTold => {
  const { code, title, what, on, tells, unit, answerWith, how } = row;
  const form = city.forms.find(({ id }) => id === answerWith);
  return {
    code,
    title,
    what,
    on,
    daysOver: daysOver(row, today),
    tells: tells.map((each) => ({ unit: each, name: nameOfUnit(city, each) })),
    owner: nameOfUnit(city, unit),
    ...(form && { answerWith: { form: form.id, title: form.title } }),
    ...(how && { how }),
  };
};
