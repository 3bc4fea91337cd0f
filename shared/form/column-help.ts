import { type Bilingual, fill } from '../ground/bilingual.ts';
import { categoryOfForm, type Programme } from '../ground/define-programme.ts';
import type { Column, Form } from './define-form.ts';

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
