/**
 * 学时证明: what a person took part in, class by class (notice 66). A certificate counts as ours by its number; what a
 * roster of earlier years stated is shown beside it as 原编号, and never as one of ours.
 */
import { categoryLetter } from '../forms/rules/outside-plan.ts';
import { sentField } from '../forms/rules/sent-classes.ts';
import { type Bilingual, same } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import { nameOfCategory, shortName } from '../ground/define-programme.ts';
import type { City } from '../programme/define-city.ts';
import { programmeOf } from '../programme/define-city.ts';
import type { ClassRow, EnrolmentRow, ProjectRow, Subject } from '../tables/rows.ts';
import type { Certificate, CertificateState } from './content.ts';

export type Attended = {
  readonly year: string;
  readonly class: string;
  readonly title: string;
  readonly category: Bilingual;
  readonly programme: Bilingual;
  readonly host: Bilingual;
  readonly start?: string;
  readonly end?: string;
  readonly subject?: Subject;
  readonly hours: number;
  readonly onlineHours?: number;
  readonly result: EnrolmentRow['result'];
  readonly number?: string;
  readonly state?: CertificateState;
  readonly issuedOn?: string;
  readonly oldNumber?: string;
};

/** @property mask surname and last two characters of the number, as everywhere */
export type PersonRecord = {
  /** Pseudonym; told nobody. */
  readonly person: string;
  readonly mask: string;
  readonly classes: readonly Attended[];
};

/** The one that is valid, else the one issued last. */
const certificateFor = (certificates: readonly Certificate[], code: string): Certificate | undefined => {
  const own = certificates.filter((each) => each.class.code === code);
  return own.find(({ state }) => state === 'valid') ?? own[own.length - 1];
};

export const attendedOf = (
  row: EnrolmentRow,
  held: ClassRow | undefined,
  project: ProjectRow | undefined,
  certificates: readonly Certificate[],
  city: Pick<City, 'programmes' | 'units'>,
): Attended => {
  const programme = programmeOf(city, row.class.slice(0, 4));
  const category = programme.categories.find(({ letter }) => letter === categoryLetter(row.class));
  const certificate = certificateFor(certificates, row.class);
  const isSent = sentField(row.class) !== undefined;
  return {
    year: row.month.slice(0, 4),
    class: row.class,
    title: held?.title ?? project?.title ?? certificate?.class.title ?? row.class,
    category: nameOfCategory(category),
    programme: shortName(programme),
    host: project?.host && !isSent ? same(project.host) : nameOfUnit(city, row.unit),
    hours: row.hours,
    result: row.result,
    ...(held && { start: held.start, end: held.end, ...(held.subject && { subject: held.subject }) }),
    ...(row.onlineHours !== undefined && { onlineHours: row.onlineHours }),
    ...(certificate && {
      number: certificate.number,
      state: certificate.state,
      issuedOn: certificate.issuedOn,
    }),
    ...(row.certificate !== undefined && { oldNumber: row.certificate }),
  };
};
