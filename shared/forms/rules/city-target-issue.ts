/** A row of the city’s targets as what it is: a figure that holds from a day on. */
import type { Row } from '../../form/define-form.ts';
import type { Programme } from '../../ground/define-programme.ts';
import { type CityTargetIssue, targetOn } from '../../targets/city-targets.ts';
import { signOf } from './target-rows.ts';

/** The issue of a row that could be read completely; an empty tolerance is that of the figure before. */
export const issueOfRow = (row: Row, programme: Programme): CityTargetIssue => {
  const operator = signOf(row.operator);
  const own = programme.targets.find(({ id }) => id === row.target)?.tolerance ?? 0;
  return {
    target: row.target as string,
    from: row.from as string,
    operator,
    number: row.number as number,
    tolerance: operator === '≥' ? 0 : row.tolerance === undefined ? own : (row.tolerance as number) / 100,
    document: row.document as string | undefined,
    decision: row.decision as string | undefined,
    reason: row.reason as string | undefined,
  };
};

/** The figure in force on the day before a row's: those issued in other years, and the sheet's own rows. */
export const figureBefore = (row: Row, issues: readonly CityTargetIssue[], programme: Programme) => {
  const target = programme.targets.find(({ id }) => id === row.target);
  const earlier = issues.filter(({ from }) => from < String(row.from));
  return target && targetOn(target, earlier, String(row.from));
};
