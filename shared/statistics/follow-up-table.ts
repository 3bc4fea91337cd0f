import type { Row } from '../form/define-form.ts';
import { projectFollowUp } from '../forms/project-follow-up.ts';
import { fill, same } from '../ground/bilingual.ts';
import { nameOfOption } from '../ground/define-city.ts';
import { yearOf } from '../ground/period.ts';
import { netSpent, sumOf, sumOfStates } from '../money/account.ts';
import { lastDayOf } from '../programme/months.ts';
import { ownerOf } from '../registers/codes.ts';
import { reportTexts } from '../words/report.ts';
import { qualityTexts as words } from '../words/report-supervision.ts';
import { expectedFollowUps } from './follow-ups.ts';
import { movementsIn, namesOf, unitName } from './money-holdings.ts';
import type { QualityHoldings } from './quality-holdings.ts';
import { rowsOfRegister } from './register-rows.ts';
import { sum } from './survey-cells.ts';
import { type Table, type TableCell, yuan } from './table.ts';

/** Key projects whose day has come, whether anybody has told of them or not, and all that was told of. */
export const followUpTable = (holdings: QualityHoldings): readonly Table[] => {
  const { programme, registers, projects, classes, month } = holdings;
  const day = lastDayOf(month);
  const told = rowsOfRegister(registers, projectFollowUp).map(({ row }) => row);
  const expected = expectedFollowUps(
    projects,
    classes.filter((row) => row.month <= month),
  ).filter(({ on }) => on <= day);
  // Of the year before another document may have told of it; this year's register shows what is of this year.
  const missing = expected.filter(
    ({ project, point, on }) =>
      yearOf(on) === yearOf(month) &&
      !told.some((row) => row.project === project.code && row.point === point),
  );
  if (told.length + missing.length === 0) return [];
  const movements = movementsIn(holdings);
  const nameOf = namesOf(holdings);
  const { options } = projectFollowUp.columns.point;
  const onOf = (row: Row): string | undefined =>
    expected.find(({ project, point }) => project.code === row.project && point === row.point)?.on;
  const results = (row: Row): number =>
    sumOf(['patents', 'papers', 'awards'], (column) => Number(row[column] ?? 0));
  const moneyOf = (project: string): readonly TableCell[] => {
    const own = movements.filter((each) => each.project === project);
    return [yuan(sumOfStates(own, 'received')), yuan(sumOf(own, netSpent))];
  };
  const head = (project: string, point: string, on: string | undefined): readonly TableCell[] => [
    nameOf(project),
    unitName(programme, ownerOf(project)),
    nameOfOption(options, point),
    same(on ?? ''),
  ];
  const byProject = [
    ...told.map((row) => ({
      key: `${row.project} ${row.trackedOn}`,
      cells: [
        ...head(String(row.project), String(row.point), onOf(row)),
        Number(row.reached),
        Number(row.applied ?? 0),
        Number(row.promoted ?? 0),
        results(row),
        row.benefit === undefined ? null : yuan(Number(row.benefit)),
        ...moneyOf(String(row.project)),
      ],
    })),
    ...missing.map(({ project, point, on }) => ({
      key: `${project.code} ${on}`,
      cells: [
        ...head(project.code, point, on),
        words.untold,
        null,
        null,
        null,
        null,
        ...moneyOf(project.code),
      ],
    })),
  ].sort((a, b) => (a.key < b.key ? -1 : 1));
  const projectsTold = [...new Set(byProject.map(({ key }) => key.split(' ')[0] as string))];
  const all = movements.filter((each) => projectsTold.includes(each.project));
  return [
    {
      id: 'quality-follow-up',
      title: words.followUp,
      columns: [
        { title: words.project, format: 'text' },
        { title: words.unit, format: 'text' },
        { title: words.point, format: 'text' },
        { title: words.expectedOn, format: 'text' },
        { title: words.traced, format: 'count' },
        { title: words.applied, format: 'count' },
        { title: words.promoted, format: 'count' },
        { title: words.results, format: 'count' },
        { title: words.benefit, format: 'money' },
        { title: words.received, format: 'money' },
        { title: words.spent, format: 'money' },
      ],
      rows: [
        ...byProject.map(({ cells }) => ({ cells })),
        {
          cells: [
            reportTexts.total,
            null,
            null,
            null,
            sum(told, 'reached'),
            sum(told, 'applied'),
            sum(told, 'promoted'),
            sumOf(told, results),
            yuan(sum(told, 'benefit')),
            yuan(sumOfStates(all, 'received')),
            yuan(sumOf(all, netSpent)),
          ],
          role: 'total',
        },
      ],
      notes: [fill(words.followUpCount, { done: told.length, missing: missing.length }), words.followUpNote],
    },
  ];
};
