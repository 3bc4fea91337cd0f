/**
 * A body outside the public economy registers itself (notice 70): what it says is read and checked as a sheet of one row,
 * so that kinds and words are those of every form. Its district decides; approved, it is a unit and the applicant its
 * clerk. See docs/decisions/027.
 */
import { checkSheet } from '../form/check-sheet.ts';
import type { Column, Form, Row } from '../form/define-form.ts';
import { existsIn, nameOfUnit, type Unit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { foldEmail } from '../ground/fold-email.ts';
import type { Issue } from '../ground/issue.ts';
import { maskNumbers } from '../ground/mask-numbers.ts';
import { Problem } from '../ground/problem.ts';
import type { Person, Registration } from '../tables/directory.ts';
import { registrationWords as words } from '../words/registration.ts';
import { registrationForm } from '../words/registration-form.ts';
import { registrationRules } from '../words/registration-rules.ts';
import { keptList } from './list-form.ts';
import { rulesOf } from './list-rule.ts';
import { type RegistrationField, registrationColumns, registrationFields } from './registration-columns.ts';
import { nameFinder } from './unit-named.ts';
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
  const [first] = errors;
  const [read] = rows;
  if (first) throw hasIssues(first, errors);
  if (!read) throw new Problem('empty-sheet');
  return bodyOf(read);
};

const hasIssues = (first: Issue, errors: readonly Issue[]): Problem =>
  new Problem(
    'registration-has-issues',
    { errors: errors.length, first: first.message, fix: first.fix },
    errors,
  );

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

export const isWaiting = ({ decided }: Registration): boolean => decided === undefined;

const same = (a: Body, b: Body): boolean =>
  registrationFields.every((field) => (a[field] ?? '') === (b[field] ?? ''));

/** Waiting registrations of one district: somebody has to look at each. */
export const waitingLimit = 100;

/** @throws Problem unit-registered, which says whom to ask, when there is such a unit: by code, or by any of its names */
export const refuseRegistered = (
  { name, creditCode }: Pick<Body, 'name' | 'creditCode'>,
  programme: Programme,
): void => {
  const { units, unitPrefixes, bureau, office } = programme;
  const unit =
    units.find((each) => each.creditCode === creditCode) ?? nameFinder(units, unitPrefixes)(name)[0];
  if (!unit) return;
  throw new Problem('unit-registered', {
    unit: unit.name,
    superior: nameOfUnit(programme, unit.superior ?? bureau),
    office: office.name,
    telephone: office.telephone,
  });
};

/**
 * @param waiting registrations that wait
 * @returns what the same person has asked for already, in the same words
 * @throws Problem registration-waits, registrations-full
 */
export const refuseAgain = (
  body: Body,
  email: string,
  waiting: readonly Registration[],
  programme: Programme,
): Registration | undefined => {
  const own = waiting.find((each) => foldEmail(each.email) === foldEmail(email));
  if (own && same(own, body)) return own;
  const other = own ?? waiting.find(({ creditCode }) => creditCode === body.creditCode);
  if (other)
    throw new Problem('registration-waits', {
      name: other.name,
      district: nameOfUnit(programme, other.district),
    });
  if (waiting.filter(({ district }) => district === body.district).length < waitingLimit) return undefined;
  throw new Problem('registrations-full', {
    district: nameOfUnit(programme, body.district),
    telephone: programme.office.telephone,
  });
};

const letters = { enterprise: 'q', association: 'x' } as const;

/**
 * Of the credit code the part that names the organisation everywhere in the country; so the code of a unit is the same
 * whoever registers it when. Never of anything about a person.
 */
export const codeOfUnit = (
  { kind, creditCode }: Pick<Registration, 'kind' | 'creditCode'>,
  units: readonly Unit[],
): string => {
  const code = letters[kind] + creditCode.slice(8, 17).toLowerCase();
  const taken = new Set(units.map((unit) => unit.code));
  for (const more of ['', 'b', 'c']) if (!taken.has(code + more)) return code + more;
  throw new Error(`no code is free for ${code}`);
};

/** @param today day from which it is a unit and the applicant its clerk */
export const admit = (
  { name, kind, creditCode, district, email, person, language, ...rest }: Registration,
  units: readonly Unit[],
  today: string,
): { readonly unit: Unit; readonly clerk: Person } => {
  const code = codeOfUnit({ kind, creditCode, ...rest }, units);
  return {
    unit: { code, name: { zh: name, en: name }, kind, superior: district, from: today, creditCode },
    clerk: {
      email: foldEmail(email),
      name: person,
      unit: code,
      roles: ['clerk'],
      from: today,
      ...(language && { language }),
    },
  };
};
