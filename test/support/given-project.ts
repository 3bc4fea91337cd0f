/** Invented projects of a year as the ledger has them, and what a document of their plan prints. */
import type { PlanPaper } from '../../shared/plan/annual-plan.ts';
import { compilePlan } from '../../shared/plan/compile-plan.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { projectCode } from '../../shared/tables/codes.ts';
import type { ProjectRow } from '../../shared/tables/rows.ts';

export const givenProject = (
  unit: string,
  category: 'advanced' | 'urgent' | 'post',
  number: number,
  changes: Partial<ProjectRow> = {},
): ProjectRow => ({
  type: 'project',
  code: projectCode('2015', { advanced: 'A', urgent: 'B', post: 'C' }[category], unit, number),
  unit,
  year: '2015',
  category,
  number,
  title: `海洋牧场技术（${unit}${number}）`,
  field: 'E01',
  host: '示例大学',
  hostKind: 'university',
  when: '2015-03',
  persons: 60,
  days: 5,
  hours: category === 'advanced' ? 40 : 80,
  budget: 15_000_000,
  ...changes,
});

export const givenPaper: PlanPaper = {
  plan: compilePlan(programme, '2015', [givenProject('nyw', 'advanced', 1)]),
  issue: {
    notice: 0,
    documentNumber: '青人社字〔2015〕12号',
    issuedOn: '2015-02-10',
    decision: '2015年第一次联席会议第1项',
    reason: '',
  },
};
