/**
 * The record of a person (notice 66) over years, classes and programmes. The number is turned into the person's
 * pseudonym and dropped; the full name has to stand in a roster of that person, word for word to a reader, or nothing
 * is answered: of an unknown number and of a wrong name the answer is the same.
 */

import type { Certificate } from '../../shared/certificates/content.ts';
import { attendedOf, type PersonRecord } from '../../shared/certificates/record.ts';
import { foldText } from '../../shared/form/fold-text.ts';
import { citizenNumber } from '../../shared/form/kinds/citizen-number.ts';
import { Finding } from '../../shared/form/kinds/kind.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { documentPath, parseDocumentPath } from '../../shared/submission/submission.ts';
import type { ClassRow, EnrolmentRow, ProjectRow } from '../../shared/tables/rows.ts';
import { hmacUnder } from '../common/hashes.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { type ReadCertificateServices, readCertificates } from './read-certificates.ts';

export type RecordServices = ReadCertificateServices &
  Pick<Services, 'submissions' | 'trainees' | 'plans' | 'cityKey'>;
export type AskedPerson = { readonly citizenNumber: string; readonly name: string };

type Enrolled = { readonly document: string; readonly row: EnrolmentRow };

/** Questions at a time. */
const lanes = 16;

/** As the roster's own column reads it; undefined for what is no number, which nobody has. */
const readNumber = (typed: string): string | undefined => {
  const read = citizenNumber.reader(traineeRoster.columns.citizenNumber, undefined as never)(typed);
  const value = read instanceof Finding ? read.value : read;
  return typeof value === 'string' ? value : undefined;
};

/** In the order of the people. */
export const recordsOf = async (
  people: readonly AskedPerson[],
  services: RecordServices,
): Promise<readonly (PersonRecord | undefined)[]> => {
  const hmac = hmacUnder(await services.cityKey());
  const years = yearsOf(services.city.programmes);
  const aside = new Set((await services.submissions.setAside()).map(documentPath));
  const enrolled = await inLanes(
    people,
    async ({ citizenNumber: typed, name }) => {
      const number = readNumber(typed);
      const person = number === undefined ? undefined : hmac(number);
      if (person === undefined) return undefined;
      const rows = await enrolmentsOf(person, years, aside, services);
      return (await isNamed(person, name, rows, services)) ? { person, rows } : undefined;
    },
    lanes,
  );
  const classes = await classesOf(
    enrolled.flatMap((each) => each?.rows ?? []),
    services,
  );
  return inLanes(enrolled, async (each): Promise<PersonRecord | undefined> => {
    if (!each) return undefined;
    const held = await services.certificates.ofPerson(each.person);
    const certificates = await readCertificates(
      held.map(({ number }) => number),
      services,
    );
    return recordOf(
      each.rows,
      certificates.filter((one) => one !== undefined),
      classes,
      services,
    );
  });
};

const yearsOf = (programmes: readonly Programme[]): readonly string[] =>
  programmes.flatMap(({ years: [first, last] }) =>
    Array.from({ length: last - first + 1 }, (_, i) => String(first + i)),
  );

const enrolmentsOf = async (
  person: string,
  years: readonly string[],
  aside: ReadonlySet<string>,
  { trainees }: RecordServices,
): Promise<readonly Enrolled[]> => {
  const pages = await Promise.all(years.map((year) => trainees.ofPerson(year, person)));
  return pages
    .flat()
    .flatMap(({ document, row }) =>
      row.type === 'enrolment' && !aside.has(document) ? [{ document, row }] : [],
    );
};

/** Rosters keep the names; the index does not. */
const isNamed = async (
  person: string,
  name: string,
  rows: readonly Enrolled[],
  { submissions, archive }: RecordServices,
): Promise<boolean> => {
  const wanted = foldText(name);
  if (wanted === '') return false;
  for (const path of new Set(rows.map(({ document }) => document))) {
    const id = parseDocumentPath(path);
    const { inForce } = await submissions.load(id);
    if (!inForce) continue;
    const { rows: filed } = await archive.read(id, inForce.content);
    if (filed.some((row) => row.person === person && foldText(String(row.name)) === wanted)) return true;
  }
  return false;
};

type Classes = {
  readonly held: ReadonlyMap<string, ClassRow>;
  readonly projects: ReadonlyMap<string, ProjectRow>;
};

/** Of the years of the classes alone, each read once. */
const classesOf = async (rows: readonly Enrolled[], { plans }: RecordServices): Promise<Classes> => {
  const wanted = new Set(rows.flatMap(({ row }) => [row.class, row.project]));
  const years = [
    ...new Set(rows.flatMap(({ row }) => [row.month.slice(0, 4), row.class.slice(0, 4)])),
  ].filter((year) => /^\d{4}$/.test(year));
  const held = new Map<string, ClassRow>();
  const projects = new Map<string, ProjectRow>();
  await inLanes(years, async (year) => {
    for await (const page of plans.classes(year))
      for (const { row } of page) if (wanted.has(row.code)) held.set(row.code, row);
    for await (const page of plans.projects(year))
      for (const { row } of page) if (wanted.has(row.code)) projects.set(row.code, row);
  });
  return { held, projects };
};

const recordOf = (
  rows: readonly Enrolled[],
  certificates: readonly Certificate[],
  { held, projects }: Classes,
  { city }: Pick<Services, 'city'>,
): PersonRecord => {
  const [first] = rows;
  return {
    person: first?.row.person ?? '',
    mask: first?.row.mask ?? '',
    classes: rows
      .map(({ row }) => attendedOf(row, held.get(row.class), projects.get(row.project), certificates, city))
      .sort((a, b) => (`${a.start ?? a.year}${a.class}` < `${b.start ?? b.year}${b.class}` ? -1 : 1)),
  };
};
