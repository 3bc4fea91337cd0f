import { type Bilingual, fill } from '../ground/bilingual.ts';
import { categoryOfForm, type Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';
import type { CheckContext, Column, Form } from './define-form.ts';

/** The column's own example, of the year and the city it is shown in. */
export const columnExample = (
  { example }: Pick<Column, 'example'>,
  { programme, period }: Pick<CheckContext, 'programme' | 'period'>,
): string | undefined =>
  example
    ?.replace('{year}', yearOf(period))
    .replace('{office}', programme.documentOffice)
    .replace('{bureau}', programme.bureau.toUpperCase());

/** The help of a column with the programme's figures; nothing where it is about a floor that the programme has not. */
export const columnHelp = (
  { id }: Pick<Form, 'id'>,
  { help }: Column,
  programme: Programme,
): Bilingual | undefined => {
  if (!help?.zh.includes('{floor}')) return help;
  const floor = categoryOfForm(programme, id)?.hoursFloor;
  return floor ? fill(help, { floor }) : undefined;
};
