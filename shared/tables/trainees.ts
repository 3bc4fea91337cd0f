/**
 * Table Trainees: one row per person and class of an approved roster.
 * Keys: pk DOC#unit/form/period, sk ROW#class#person. Index byPerson (yearShard 2015#a, personClass
 * person#class#month) answers: the enrolments of a year sorted by person, shard by shard, for exact
 * distinct persons and hours per person in one pass.
 */

import type { Row } from '../form/define-form.ts';
import { yearOf } from '../ground/period.ts';
import type { Content } from '../submission/submission.ts';
import { projectOfClass } from './codes.ts';
import type { Ledger, PlacedRow } from './define-table.ts';
import type { EnrolmentRow } from './rows.ts';

export const yearShard = (year: string, shard: string): string => `${year}#${shard}`;

type RosterRow = Omit<EnrolmentRow, 'type' | 'project' | 'unit' | 'month'>;

const place = (row: Row, content: Content): PlacedRow => {
  const trainee = row as unknown as RosterRow;
  const month = content.period;
  const enrolment: EnrolmentRow = {
    type: 'enrolment',
    person: trainee.person,
    mask: trainee.mask,
    class: trainee.class,
    project: projectOfClass(trainee.class),
    unit: content.unit,
    month,
    hours: trainee.hours,
    onlineHours: trainee.onlineHours,
    result: trainee.result,
    titleLevel: trainee.titleLevel,
    group: trainee.group,
    ownership: trainee.ownership,
    certificate: trainee.certificate,
  };
  return {
    key: `${enrolment.class}#${enrolment.person}`,
    index: {
      yearShard: yearShard(yearOf(month), enrolment.person.slice(0, 1)),
      personClass: `${enrolment.person}#${enrolment.class}#${month}`,
    },
    row: enrolment,
  };
};

export const traineeLedger: Ledger = { form: 'trainee-roster', table: 'Trainees', place };
