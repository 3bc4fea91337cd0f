/**
 * Table Funding: budget, money received and spent, by project, source and budget line of a month.
 * Keys: pk DOC#unit/form/period, sk ROW#project#source#line. Index byYear (yearPk YEAR#2015, yearSk
 * month#unit#key) answers: the money of a year or of its months so far.
 */

import type { Row } from '../form/define-form.ts';
import { yearOf } from '../ground/period.ts';
import type { Content } from '../submission/submission.ts';
import type { Ledger, PlacedRow } from './define-table.ts';
import { yearPk } from './plans.ts';
import type { FundingRow } from './rows.ts';

const place = (row: Row, content: Content): PlacedRow => {
  const money = row as unknown as Omit<FundingRow, 'type' | 'unit' | 'month'>;
  const key = `${money.project}#${money.source}#${money.line}`;
  return {
    key,
    index: { yearPk: yearPk(yearOf(content.period)), yearSk: `${content.period}#${content.unit}#${key}` },
    row: {
      type: 'funding',
      project: money.project,
      unit: content.unit,
      month: content.period,
      source: money.source,
      line: money.line,
      fiscalLevel: money.fiscalLevel,
      budgeted: money.budgeted ?? 0,
      received: money.received ?? 0,
      spent: money.spent ?? 0,
    },
  };
};

export const fundingLedger: Ledger = { form: 'funding-return', table: 'Funding', place };
