/**
 * A body outside the public economy registers itself (notice 70): what it says is read and checked as a sheet of one row,
 * so that kinds and words are those of every form. Its district decides; approved, it is a unit and the applicant its
 * clerk. See docs/decisions/027.
 */
import { checkSheet } from '../form/check-sheet.ts';
import type { Column, Form, Row } from '../form/define-form.ts';
import { type Bilingual, fill } from '../ground/bilingual.ts';
import { existsIn, type Unit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Issue } from '../ground/issue.ts';
import { maskNumbers } from '../ground/mask-numbers.ts';
import { Problem } from '../ground/problem.ts';
import type { Registration } from '../tables/directory.ts';
import { registrationWords as words } from '../words/registration.ts';
import { registrationForm } from '../words/registration-form.ts';
import { registrationRules } from '../words/registration-rules.ts';
import { keptList } from './list-form.ts';
import { rulesOf } from './list-rule.ts';
import { type RegistrationField, registrationColumns, registrationFields } from './registration-columns.ts';
import { listContext } from './units-sheet.ts';

export type Said = { readonly [field in RegistrationField]?: string };
/** What was read of it. */
export type Body = Pick<
  Registration,
  'name' | 'creditCode' | 'kind' | 'ownership' | 'district' | 'person' | 'telephone'
>;

/** Districts that a body can belong to on a day. */
export const districtsOn = ({ units }: Pick<Programme, 'units'>, today: string): readonly Unit[] =>
  units.filter((unit) => unit.kind === 'district' && existsIn(unit, today));

const { row } = rulesOf(registrationRules);

const formOf = (programme: Programme, today: string): Form => ({
  ...keptList,
  id: 'registration',
  title: words.menu,
  purpose: registrationForm.purpose,
  letters: 'DJ',
  columns: {
    ...registrationColumns,
    district: {
      ...registrationColumns.district,
      options: districtsOn(programme, today).map(({ code, name, also = [] }) => ({ code, ...name, also })),
    },
  },
  rowKey: ['creditCode'],
  sheetRules: [],
  rowRules: [
    row('association-private', 'ownership', ['kind', 'ownership'], ({ kind, ownership }) =>
      kind === 'association' && ownership !== 'social' ? {} : undefined,
    ),
  ],
});

/** The form as the sheet lays it: a line a field, with what there is to choose from. */
export const fieldsOn = (programme: Programme, today: string) =>
  registrationFields.map((name) => {
    const { header, help, ...column } = formOf(programme, today).columns[name] as Column;
    return {
      name,
      title: header,
      ...(help && { help }),
      ...('options' in column &&
        typeof column.options !== 'string' && { options: column.options.map(({ zh, en }) => ({ zh, en })) }),
    };
  });

/** @throws Problem registration-has-issues, with all of them */
export const readBody = (said: Said, programme: Programme, today: string): Body => {
  const sheet = {
    headers: registrationFields.map((field) => registrationColumns[field].header.zh),
    rows: [registrationFields.map((field) => said[field] ?? '')],
    ids: ['r1'],
    headerRow: 1,
  };
  const { rows, issues } = checkSheet(formOf(programme, today), sheet, listContext(programme, today));
  const errors = issues.filter(({ severity }) => severity === 'error');
  const [read] = rows;
  if (errors.length) throw hasIssues(errors);
  if (!read) throw new Problem('empty-sheet');
  return bodyOf(read);
};

const tellIssue = ({ column, message, fix }: Issue): Bilingual =>
  fill(words.issue, {
    field: registrationColumns[column as RegistrationField]?.header ?? words.menu,
    message,
    fix,
  });

/** Each of them: whoever corrects one should not meet the next. */
const hasIssues = (errors: readonly Issue[]): Problem => {
  const told = errors.map(tellIssue);
  const list = { zh: told.map(({ zh }) => zh).join(''), en: told.map(({ en }) => en).join(' ') };
  return new Problem('registration-has-issues', { errors: errors.length, list }, errors);
};

const bodyOf = (read: Row): Body => {
  const { telephone, name, person, ...rest } = read as Body;
  // A name is told and kept; what looks like the number of a person is not.
  return {
    ...rest,
    name: maskNumbers(name),
    person: maskNumbers(person),
    ...(telephone !== undefined && { telephone }),
  };
};
