import { type PlanRow, planSk, yearPk } from '../../shared/tables/plan-keys.ts';
import type { CityTargetRow, ClassRow, ProjectRow, TargetRow } from '../../shared/tables/rows.ts';
import type { KeptRow, Plans } from '../services/kept-rows.ts';
import { dynamodb } from './dynamodb.ts';
import { keptRow } from './ledger-items.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

export const connectPlans = (client = dynamodb(), TableName = setting('PLANS_TABLE')): Plans => {
  async function* pages<R extends PlanRow>(
    type: R['type'],
    year: string,
    unit?: string,
  ): AsyncGenerator<readonly KeptRow<R>[]> {
    const input = {
      TableName,
      IndexName: 'byYear',
      ...within('yearPk', yearPk(year), 'yearSk', planSk(type, unit)),
    };
    for await (const page of queryPages(client, input)) yield page.map(keptRow<R>);
  }
  return {
    cityTargets: (programme) => pages<CityTargetRow>('city-target', programme),
    targets: (year, unit) => pages<TargetRow>('target', year, unit),
    projects: (year, unit) => pages<ProjectRow>('project', year, unit),
    classes: (year, unit) => pages<ClassRow>('class', year, unit),
  };
};
