/**
 * Table Funding: rows of the monthly funding returns, from which every movement of money is read (shared/money).
 * Keys: pk DOC#unit/form/period, sk ROW#project or class#source#level#line#peer(#payer). Index byYear (yearPk YEAR#2015, yearSk
 * month#unit#key) answers: the money of a year or of its months so far.
 */

import type { Row } from '../form/define-form.ts';
import { yearOf } from '../ground/period.ts';
import type { Content } from '../submission/submission.ts';
import { isClassCode, projectOfClass } from './codes.ts';
import type { Ledger, PlacedRow } from './define-table.ts';
import { yearPk } from './plan-keys.ts';
import type { FundingRow } from './rows.ts';

/** What the form's column `project` holds is a project or a class. */
type Stated = Omit<FundingRow, 'type' | 'unit' | 'month' | 'class'>;

/** The payer stands at the end where there is one, so rows of before it was asked keep their keys. */
const keyOf = (
  target: string,
  { source, fiscalLevel = '', line, peer = '', payer }: Omit<Stated, 'project'>,
): string => [target, source, fiscalLevel, line, peer].concat(payer ?? []).join('#');

/** Key of a row within its document. */
export const fundingKey = (row: FundingRow): string => keyOf(row.class ?? row.project, row);

const place = (row: Row, content: Content): PlacedRow => {
  const stated = row as unknown as Stated;
  const { project: target, source, fiscalLevel, line, peer, payer } = stated;
  const key = keyOf(target, stated);
  const isClass = isClassCode(target);
  return {
    key,
    index: { yearPk: yearPk(yearOf(content.period)), yearSk: `${content.period}#${content.unit}#${key}` },
    row: {
      type: 'funding',
      project: isClass ? projectOfClass(target) : target,
      class: isClass ? target : undefined,
      unit: content.unit,
      month: content.period,
      source,
      line,
      fiscalLevel,
      peer,
      payer,
      budgeted: stated.budgeted,
      received: stated.received,
      handed: stated.handed,
      passed: stated.passed,
      spent: stated.spent,
      recovered: stated.recovered,
      returned: stated.returned,
      moveReason: stated.moveReason,
    },
  };
};

export const fundingForm = 'funding-return';

// Rows of before the level was part of the key stand under another one.
export const fundingLedger: Ledger = { form: fundingForm, table: 'Funding', place, rekeyed: true };
