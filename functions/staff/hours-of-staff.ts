/**
 * The hours of the people on a unit's staff list: the list as it is in force, from the archive, and for each person the
 * enrolments of all years of the programme, by a Query a year. Of documents that the ledgers have set aside nothing
 * counts, as in the report.
 */

import { staffList } from '../../shared/forms/staff-list.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Category } from '../../shared/ground/define-programme.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { yearsUpTo } from '../../shared/programme/months.ts';
import { type HoursShort, hoursShortUntil } from '../../shared/statistics/hours-short.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { ClassRow, EnrolmentRow, StaffRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';

export type StaffServices = Pick<Services, 'programme' | 'submissions' | 'archive' | 'trainees' | 'plans'>;

type Listed = Pick<StaffRow, 'person'> & {
  readonly row: string;
  readonly mask: string;
  readonly category: Category['code'] | undefined;
};
export type StaffList = { readonly version: number; readonly people: readonly Listed[] };

/** Questions at a time: each is answered in milliseconds, and an answer of a page has to come within seconds. */
const lanes = 16;

/** @throws Problem no-staff-list */
export const readStaffList = async (
  unit: string,
  year: string,
  { programme, submissions, archive }: StaffServices,
): Promise<StaffList> => {
  const id = { unit, form: staffList.id, period: year };
  const { inForce } = await submissions.load(id);
  if (!inForce)
    throw new Problem('no-staff-list', { unit: nameOfUnit(programme, unit), year, form: staffList.title });
  const { rows, ids } = await archive.read(id, inForce.content);
  const people = rows.map(
    ({ person, mask, category }, i): Listed => ({
      row: ids[i] as string,
      person: String(person),
      mask: String(mask),
      category: category === undefined ? undefined : String(category),
    }),
  );
  return { version: inForce.version, people };
};

const classesOf = async (
  years: readonly string[],
  month: string,
  { plans }: StaffServices,
): Promise<readonly ClassRow[]> => {
  const ofYears = await inLanes(years, async (year) => {
    const rows: ClassRow[] = [];
    for await (const page of plans.classes(year)) rows.push(...page.map(({ row }) => row));
    return rows;
  });
  return ofYears.flat().filter((row) => row.month <= month);
};

/** In the order of the people. @param month until whose end hours count, e.g. 2015-06 */
export const hoursOfStaff = async (
  people: readonly Listed[],
  month: string,
  services: StaffServices,
): Promise<readonly HoursShort[]> => {
  const { programme, submissions, trainees } = services;
  const years = yearsUpTo(programme, month);
  const [classes, setAside] = await Promise.all([classesOf(years, month, services), submissions.setAside()]);
  const aside = new Set(setAside.map(documentPath));
  const tell = hoursShortUntil(programme, month, classes);
  const asked = people.flatMap(({ person }) => years.map((year) => ({ person, year })));
  const found = await inLanes(asked, ({ person, year }) => trainees.ofPerson(year, person), lanes);
  return people.map(({ category }, i) => {
    const enrolments = found
      .slice(i * years.length, (i + 1) * years.length)
      .flat()
      .flatMap(({ document, row }): EnrolmentRow[] =>
        row.type === 'enrolment' && !aside.has(document) ? [row] : [],
      );
    return tell(enrolments, category);
  });
};
