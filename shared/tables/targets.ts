import type { Row } from '../form/define-form.ts';
import { issueOfRow } from '../forms/rules/city-target-issue.ts';
import { targetOfRow } from '../forms/rules/target-rows.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Content } from '../submission/submission.ts';
import type { Ledger, PlacedRow } from './define-table.ts';
import { planSk, yearPk } from './plan-keys.ts';
import type { CityTargetRow, TargetRow } from './rows.ts';

/** One document of the bureau holds the targets of all units; each row goes to the unit it is for. */
const placeTarget = (row: Row, { period }: Content, programme: Programme): PlacedRow => {
  const target: TargetRow = { type: 'target', year: period, ...targetOfRow(row, programme) };
  return {
    key: `${target.unit}#${target.category}`,
    index: { yearPk: yearPk(period), yearSk: planSk('target', target.unit, target.category) },
    row: target,
  };
};

/** Issues of all years of a programme lie together: only all of them show which is in force on a day. */
const placeCityTarget = (row: Row, { period }: Content, programme: Programme): PlacedRow => {
  const issue: CityTargetRow = { type: 'city-target', year: period, ...issueOfRow(row, programme) };
  return {
    key: `${issue.target}#${issue.from}`,
    index: { yearPk: yearPk(programme.id), yearSk: planSk('city-target', issue.from, issue.target) },
    row: issue,
  };
};

export const cityTargetLedger: Ledger = { form: 'city-targets', table: 'Plans', place: placeCityTarget };

export const targetLedger: Ledger = { form: 'targets', table: 'Plans', place: placeTarget };
