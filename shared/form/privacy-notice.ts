/** What whoever fills in or is on a sheet of persons is told beforehand (个人信息保护法 Art. 17): who, for what, how long, whom to ask. */
import { type Bilingual, fill } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { privacyWords as words } from '../words/persons.ts';
import { type Form, numberColumn } from './define-form.ts';

/** Undefined for a form that asks for nobody's number. */
export const privacyNotice = (form: Pick<Form, 'columns'>, programme: Programme): Bilingual | undefined =>
  numberColumn(form) === undefined
    ? undefined
    : fill(words.notice, {
        bureau: nameOfUnit(programme, programme.bureau),
        programme: programme.name,
        basis: programme.basis.title,
        years: programme.retention.persons.years,
        office: programme.office.name,
        telephone: programme.office.telephone,
      });

/** The purpose of the form, which stands at the head of its sheet, with where the notice is. */
export const purposeOf = (form: Form): Bilingual => {
  const column = form.columns[numberColumn(form) ?? ''];
  return column ? fill(words.where, { purpose: form.purpose, column: column.header }) : form.purpose;
};
