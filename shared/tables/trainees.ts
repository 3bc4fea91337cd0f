/**
 * Table Trainees: one row per person and class of an approved roster, or of people sent to classes of higher levels
 * (notice 20), and one per person of a unit's staff list.
 * Keys: pk DOC#unit/form/period, sk ROW#class#person. Index byPerson (yearShard 2015#a, personClass
 * person#class#month) answers: the enrolments of a year sorted by person, shard by shard, for exact
 * distinct persons and hours per person in one pass · the classes of one person in a year. A person's lines of staff
 * lists come before the classes, as ! comes before digits.
 */

import type { Row } from '../form/define-form.ts';
import { sentClassCode } from '../forms/rules/sent-classes.ts';
import { yearOf } from '../ground/period.ts';
import type { Content } from '../submission/submission.ts';
import { projectOfClass } from './codes.ts';
import type { Ledger, PlacedRow } from './define-table.ts';
import type { EnrolmentRow, StaffRow } from './rows.ts';

export const rosterForm = 'trainee-roster';
export const sentForm = 'sent-participants';
export const staffForm = 'staff-list';

export const yearShard = (year: string, shard: string): string => `${year}#${shard}`;
/** The shard of a person: the first digit of the pseudonym. */
export const shardOf = (person: string): string => person.slice(0, 1);

/** What the sort keys of a person's rows begin with; of nobody in particular, of everybody's. */
export const personPrefix = (person: string): string => (person ? `${person}#` : '');

type RosterRow = Omit<EnrolmentRow, 'type' | 'project' | 'unit' | 'month'>;

const placed = (enrolment: EnrolmentRow): PlacedRow => ({
  key: `${enrolment.class}#${enrolment.person}`,
  index: {
    yearShard: yearShard(yearOf(enrolment.month), shardOf(enrolment.person)),
    personClass: `${personPrefix(enrolment.person)}${enrolment.class}#${enrolment.month}`,
  },
  row: enrolment,
});

const enrolmentOf = (row: RosterRow, { unit, period }: Content): EnrolmentRow => ({
  type: 'enrolment',
  person: row.person,
  mask: row.mask,
  class: row.class,
  project: projectOfClass(row.class),
  unit,
  month: period,
  hours: row.hours,
  onlineHours: row.onlineHours,
  result: row.result,
  titleLevel: row.titleLevel,
  group: row.group,
  ownership: row.ownership,
  employer: row.employer,
  creditCode: row.creditCode,
  certificate: row.certificate,
});

const placeTrainee = (row: Row, content: Content): PlacedRow =>
  placed(enrolmentOf(row as unknown as RosterRow, content));

type SentRow = RosterRow & { readonly field: string; readonly seminar: string; readonly start: string };

/** Rows of the versions before stated numbers of people, none of whom is known: they are in no ledger. */
const placeSent = (row: Row, content: Content): PlacedRow | undefined => {
  const sent = row as unknown as SentRow;
  if (sent.person === undefined) return undefined;
  return placed(
    enrolmentOf({ ...sent, class: sentClassCode(sent.field, sent.seminar, sent.start) }, content),
  );
};

const placeStaff = (row: Row, { unit, period }: Content): PlacedRow => {
  const { person, mask, category, titleLevel, employer, creditCode } = row as unknown as StaffRow;
  return {
    key: `staff#${person}`,
    index: { yearShard: yearShard(period, shardOf(person)), personClass: `${personPrefix(person)}!#${unit}` },
    row: { type: 'staff', person, mask, unit, year: period, category, titleLevel, employer, creditCode },
  };
};

export const traineeLedger: Ledger = { form: rosterForm, table: 'Trainees', place: placeTrainee };
export const traineeLedgers: readonly Ledger[] = [
  traineeLedger,
  { form: sentForm, table: 'Trainees', place: placeSent },
  { form: staffForm, table: 'Trainees', place: placeStaff },
];
