/** The first tab of everybody: a clerk to whom a plan came back, a reviewer with a queue, the administrator. */
import type { Language } from '../../shared/ground/bilingual.ts';
import { homeWords } from '../../shared/words/home.ts';
import { sitAt } from '../browser/browser-desk.ts';
import type { JourneySystem } from '../browser/journey-system.ts';
import { sitDown } from '../demo/at-the-sheet.ts';
import { urgentRows } from '../demo/cast.ts';
import { keep } from './camera.ts';
import { mendedRows } from './mended-rows.ts';

const people = { clerk: 'clerk.nyw', reviewer: 'reviewer', administrator: 'administrator' } as const;
const certifier = '示例负责人';

/** Three plans: one comes back, one is approved, one waits. */
const givenPlans = async (system: JourneySystem): Promise<void> => {
  const clerk = sitDown(system, 'clerk.nyw@qingdao.example');
  await clerk.run('openForm', ['高级研修项目计划']);
  clerk.write('高级研修', 5, 2, mendedRows());
  await clerk.run('submitSheet', [certifier]);
  await clerk.run('openForm', ['岗位培训计划']);
  await clerk.run('submitNil', [certifier]);
  const ocean = sitDown(system, 'clerk.hyj@qingdao.example');
  await ocean.run('openForm', ['急需紧缺人才培训计划']);
  ocean.write('急需紧缺', 5, 2, urgentRows);
  await ocean.run('submitSheet', [certifier]);
  const health = sitDown(system, 'clerk.wjw@qingdao.example');
  await health.run('openForm', ['岗位培训计划']);
  await health.run('submitNil', [certifier]);
  const decide = (path: string, decision: object) =>
    system.api('reviewer@qingdao.example', `/submissions/${path}/decisions`, {
      version: 1,
      comments: [],
      ...decision,
    });
  await decide('nyw/advanced-plan/2015', {
    decision: 'return',
    reason: '第 2 行课时与天数不符，请核实后重新报送。',
  });
  await decide('nyw/post-plan/2015', { decision: 'approve', reason: '' });
};

export const showHome = async (system: JourneySystem): Promise<void> => {
  const { browser, url } = system;
  await givenPlans(system);
  for (const language of ['zh', 'en'] satisfies Language[])
    for (const [name, who] of Object.entries(people)) {
      const desk = await sitAt(browser, { url, email: `${who}@qingdao.example`, language });
      await desk.run(homeWords.home[language]);
      await desk.closeToasts();
      await keep(desk, `home-${name}-${language}`);
      await desk.close();
    }
};
