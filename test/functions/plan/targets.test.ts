/** Targets from the bureau's sheet to the heads of the units' plans: issued, projected, read, amended. */
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { projectDocument } from '../../../functions/stream/project-document.ts';
import { rebuildTables } from '../../../functions/stream/rebuild.ts';
import type { Form } from '../../../shared/form/define-form.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { targets } from '../../../shared/forms/targets.ts';
import { urgentPlan } from '../../../shared/forms/urgent-plan.ts';
import { type Office, openOffice, sheetOf, type Who } from '../../support/office.ts';
import { plan, planRow, targetRow, targetSheet } from '../../support/sheets.ts';
import { readBack } from '../../support/workbooks.ts';

let office: Office;
const id = { unit: 'rsj', form: 'targets', period: '2015' };
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

const agriculture = '市农业委员会';
const ocean = '市海洋与渔业局';
const advanced = { category: '高级研修项目', operator: '左右' };
const issue = async (baseVersion: number, ...rows: ReturnType<typeof targetRow>[]) => {
  const answer = await office.submit('judge', { ...targetSheet(...rows), baseVersion });
  await office.project();
  return answer;
};
const issued = () =>
  issue(
    0,
    targetRow(agriculture, 600, { document: '青人社字〔2015〕示例号' }),
    targetRow(ocean, 5400),
    targetRow(agriculture, 200, { ...advanced, tolerance: 5 }),
  );
const rowsInPlans = () =>
  [...(office.services.stored.ledger.Plans.get('rsj/targets/2015')?.rows ?? [])].sort();
const readPlan = async (form: string, who: Who = 'clerk', period = '2015') =>
  (await office.ask(who, 'readForm', { params: { form }, query: { period } })).good;

test('issued targets are in force at once and lie in the year’s index under the unit they are for', async () => {
  expect((await issued()).good).toMatchObject({ state: 'approved', rows: 3 });
  expect(rowsInPlans().map(([key]) => key)).toEqual(['hyj#urgent', 'nyw#advanced', 'nyw#urgent']);
  const [, about, atLeast] = rowsInPlans().map(([, placed]) => placed);
  expect(about?.row).toEqual({
    type: 'target',
    year: '2015',
    unit: 'nyw',
    category: 'advanced',
    operator: '≈',
    number: 200,
    tolerance: 0.05,
    basis: 'persons',
    decision: '2015年第一次联席会议第2项',
  });
  expect(atLeast?.index).toEqual({ yearPk: 'YEAR#2015', yearSk: 'target#nyw#urgent' });
  expect(atLeast?.row).toMatchObject({ document: '青人社字〔2015〕示例号', tolerance: 0 });
});

test('an amendment writes only the rows that changed, and says why', async () => {
  await issued();
  const rows = [
    targetRow(agriculture, 700, { document: '青人社字〔2015〕示例号' }),
    targetRow(ocean, 5400),
    targetRow(agriculture, 200, { ...advanced, tolerance: 5 }),
  ];
  const refused = await issue(1, ...rows);
  expect(refused.problem.issues?.map(({ code, row }) => `${row} ${code}`)).toContain('0 reason-missing');

  const [first = {}, ...others] = rows;
  const answer = await office.submit('judge', {
    ...targetSheet({ ...first, reason: '机构职能调整' }, ...others),
    baseVersion: 1,
  });
  expect(answer.good).toMatchObject({ version: 2, state: 'approved' });
  expect(await projectDocument(id, office.services, new Date())).toMatchObject({
    version: 2,
    puts: 1,
    deletes: 0,
  });
  expect(rowsInPlans().at(-1)?.[1].row).toMatchObject({ number: 700, reason: '机构职能调整' });
  expect((await readPlan('urgent-plan')).targets?.[0]?.number).toBe(700);
});

test('sheet and server know the same targets in force: those of the archive, before the table follows', async () => {
  await office.submit('judge', targetSheet(targetRow(agriculture, 6000)));
  const { good } = await office.ask('judge', 'readForm', {
    params: { form: 'targets' },
    query: { period: '2015' },
  });
  expect(good.targets).toMatchObject([{ unit: 'nyw', number: 6000, text: { zh: '不少于 6000 人' } }]);
  const dropped = await office.submit('judge', { ...targetSheet(targetRow(ocean, 6000)), baseVersion: 1 });
  expect(dropped.problem.issues?.map(({ code }) => code).sort()).toEqual([
    // Named, and not registered.
    'decision-unproven',
    'reason-missing',
    'target-dropped',
  ]);
});

test('a sheet of the version before is still read; what it has no column for stays empty', async () => {
  const { tolerance: _, reason: __, ...columns } = targets.columns;
  const old: Form = { ...targets, columns };
  const rows = sheetOf(old, [targetRow(agriculture, 200, advanced)]);
  const { good } = await office.submit('judge', {
    ...targetSheet(),
    ...rows,
    formVersion: targets.version - 1,
  });
  expect(good).toMatchObject({ version: 1, rows: 1 });
  await office.project();
  expect(rowsInPlans()[0]?.[1].row).toMatchObject({ number: 200, tolerance: 0.1 });
});

test('empty tables get the same targets from the archive', async () => {
  await issued();
  const before = rowsInPlans();
  for (const table of Object.values(office.services.stored.ledger)) table.clear();
  expect(await rebuildTables(office.services, new Date())).toEqual({
    documents: 1,
    puts: 3,
    deletes: 0,
    aside: [],
  });
  expect(rowsInPlans()).toEqual(before);
});

test('a unit reads its own target with each of its plans, and nobody else’s', async () => {
  await issued();
  expect((await readPlan('urgent-plan')).targets).toEqual([
    {
      unit: 'nyw',
      category: 'urgent',
      operator: '≥',
      number: 600,
      tolerance: 0,
      basis: 'persons',
      document: '青人社字〔2015〕示例号',
      decision: '2015年第一次联席会议第2项',
      text: { zh: '不少于 600 人', en: 'at least 600 people' },
    },
  ]);
  expect((await readPlan('advanced-plan')).targets?.[0]?.text.zh).toBe('200 人左右（允许偏差 5%）');
  expect((await readPlan('post-plan')).targets).toEqual([]);
  expect((await readPlan('advanced-plan', 'stranger')).targets).toEqual([]);
  expect((await readPlan('class-return', 'clerk', '2015-01')).targets).toBeUndefined();
});

test('a plan below its target is received with a warning', async () => {
  await issued();
  const { good } = await office.submit('clerk', plan(planRow(1), planRow(2)));
  expect(good).toMatchObject({ state: 'submitted', warnings: 1 });
  expect(good.issues.map(({ code }) => code)).toEqual(['off-target']);
  expect(good.issues[0]?.message.zh).toBe(
    '下达的任务指标：200 人左右（允许偏差 5%）；本表合计 120 人，尚差 80 人。',
  );
});

test('nothing planned where something was asked for is received with the same warning', async () => {
  await issued();
  const nil = { form: 'urgent-plan', period: '2015', nil: true, ...sheetOf(urgentPlan, []) };
  const { good } = await office.submit('clerk', nil);
  expect(good.issues.map(({ code }) => code)).toEqual(['off-target']);
  expect((await office.submit('stranger', { ...nil, unit: 'hyj', form: 'post-plan' })).good.issues).toEqual(
    [],
  );
});

test('the xlsx of a plan says at its head what was asked for and what its rows add up to', async () => {
  await issued();
  const aboutOf = async (answer: { good: unknown }) => {
    const bytes = Buffer.from(answer.good as string, 'base64');
    const heads = (await readXlsx(bytes)).sheets.map(({ rows }) => String(rows[1]?.[1] ?? ''));
    return { bytes, about: heads.find((head) => /^(?:报送单位|Unit)/.test(head)) };
  };
  const download = (language?: string) =>
    office.ask('clerk', 'downloadWorkbook', {
      params: { form: 'advanced-plan' },
      query: { period: '2015', ...(language && { language }) },
    });
  expect((await aboutOf(await download())).about).toBe(
    '报送单位：市农业委员会　报告期：2015年　截止日期：2015-01-31　任务指标：200 人左右（允许偏差 5%）；本表合计 0 人（0 个项目），尚差 200 人',
  );
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  const { bytes, about } = await aboutOf(await download('en'));
  expect(about).toBe(
    'Unit: Agriculture Commission   Reporting period: 2015   Due date: 2015-01-31   Target: about 200 people (within 5%); this sheet: 120 people in 2 projects, 80 people short',
  );
  expect((await readBack(advancedPlan, bytes)).rows).toHaveLength(2);
  const marked = await office.ask('clerk', 'markWorkbook', { bytes });
  expect((await aboutOf(marked)).about).toContain('任务指标：200 人左右');
});
