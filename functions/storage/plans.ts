import { planSk, yearPk } from '../../shared/tables/plans.ts';
import type { ClassRow, ProjectRow } from '../../shared/tables/rows.ts';
import type { Kept, Plans } from '../services.ts';
import { dynamodb } from './dynamodb.ts';
import { keptRow } from './ledger-items.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

export const connectPlans = (client = dynamodb(), TableName = setting('PLANS_TABLE')): Plans => {
  async function* pages<R extends ProjectRow | ClassRow>(
    type: R['type'],
    year: string,
    unit?: string,
  ): AsyncGenerator<readonly Kept<R>[]> {
    const input = {
      TableName,
      IndexName: 'byYear',
      ...within('yearPk', yearPk(year), 'yearSk', planSk(type, unit)),
    };
    for await (const page of queryPages(client, input)) yield page.map(keptRow<R>);
  }
  return {
    projects: (year, unit) => pages<ProjectRow>('project', year, unit),
    classes: (year, unit) => pages<ClassRow>('class', year, unit),
  };
};
