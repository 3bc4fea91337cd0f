/** Whatever comes into force, or goes out of it, fits what refers to it then: in whichever order things were filed. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import type { Form } from '../../../shared/form/define-form.ts';
import { exampleRow, printRow } from '../../../shared/form/sheet-layout.ts';
import { fiscalApplication } from '../../../shared/forms/fiscal-application.ts';
import { higherClassApplication } from '../../../shared/forms/higher-class-application.ts';
import { qingdao } from '../../../shared/programme/qingdao.ts';
import { recordAside } from '../../../shared/submission/record.ts';
import { isOfRegister, namesEverybodys, targetsOf } from '../../../shared/tables/references.ts';
import { contextFor } from '../../support/given.ts';
import { issuePlan } from '../../support/issue-plan.ts';
import {
  at,
  idOf,
  openSecondProject,
  planId,
  type SecondProject,
  second,
} from '../../support/second-project.ts';
import { classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';

let desk: SecondProject;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  desk = await openSecondProject();
});
afterEach(() => vi.useRealTimers());

const file: SecondProject['file'] = (...given) => desk.file(...given);
const amend: SecondProject['amend'] = () => desk.amend();
const approve: SecondProject['approve'] = (...given) => desk.approve(...given);
const withdraw: SecondProject['withdraw'] = (...given) => desk.withdraw(...given);
const inForce: SecondProject['inForce'] = (id) => desk.inForce(id);

describe('a plan that was amended before somebody referred to what it drops', () => {
  test('does not come into force: the refusal names the project, and the class and month that need it', async () => {
    await amend();
    await file(classes(classRow(1, { project: second })));
    const refused = await approve();
    expect(refused).toMatchObject({ status: 409, problem: { code: 'still-named' } });
    expect(refused.problem.title).toEqual({
      zh: '未办理：2015年“高级研修项目计划”将不再包含 2015A-NYW-002 海洋牧场技术高级研修班（2）（引用它的有“培训班执行情况表”2015年3月：2015A-NYW-002-1）。待审的，请退回单位保留所列行；确需去掉的，请先更正引用它的报表。',
      en: 'Not done: “Advanced seminar plan” for 2015 would no longer have 2015A-NYW-002 海洋牧场技术高级研修班（2） (referred to by “Class return” 2015-03: 2015A-NYW-002-1). Return it so that the unit keeps these rows, or have the documents that refer to them corrected first.',
    });
    expect(inForce(planId)).toBe(1);
  });

  test('is refused in the same words among many approvals', async () => {
    await amend();
    await file(classes(classRow(1, { project: second })));
    const { good } = await desk.office.ask('reviewer', 'approveMany', {
      body: { decisions: [{ ...planId, version: 2 }] },
    });
    expect(good.decisions).toMatchObject([{ outcome: 'refused', problem: { code: 'still-named' } }]);
    expect(good.decisions[0]?.problem?.title.zh).toContain('2015A-NYW-002-1');
    expect(inForce(planId)).toBe(1);
  });

  test.each([
    ['is withdrawn', () => withdraw(idOf('class-return'))],
    ['is corrected', () => file(classes(classRow(1)), 1)],
    ['becomes nil', () => file({ ...classes(), nil: true }, 1)],
  ])('comes into force once the class %s', async (_, correct) => {
    await amend();
    await file(classes(classRow(1, { project: second })));
    expect((await approve()).status).toBe(409);
    await correct();
    expect((await approve()).good).toMatchObject({ state: 'approved', inForceVersion: 2 });
  });

  test('may be returned, and comes into force with the row restored', async () => {
    await amend();
    await file(classes(classRow(1, { project: second })));
    await desk.office.decide('reviewer', planId, { decision: 'return', version: 2, reason: '请保留第 2 项' });
    await file(plan(planRow(1), planRow(2)), 2);
    expect((await approve(planId, 3)).status).toBe(200);
  });

  test('is refused for a class of the year after, which continues the project', async () => {
    at('2015-12-30');
    await amend();
    at('2016-02-02');
    const held = { project: second, start: '2016-01-11', end: '2016-01-15' };
    await file({ ...classes(classRow(1, held)), period: '2016-01' });
    expect((await approve()).problem.title.zh).toContain('“培训班执行情况表”2016年1月：2015A-NYW-002-1');
  });

  test('is refused as a nil return too, and a repeated approval meets the same words', async () => {
    await file({ ...plan(), nil: true }, 1);
    await file(classes(classRow(1, { project: second })));
    const refused = await approve();
    expect(refused.problem.code).toBe('still-named');
    expect(await approve()).toEqual(refused);
  });

  test('counts the documents and rows it cannot list', async () => {
    await amend();
    for (const month of ['2015-01', '2015-02', '2015-03', '2015-04'])
      await file({
        ...classes(
          ...[1, 2, 3, 4].map((run) =>
            classRow(run, { project: second, start: '2015-01-12', end: '2015-01-16' }),
          ),
        ),
        period: month,
      });
    expect((await approve()).problem.title).toMatchObject({
      zh: expect.stringContaining(
        '2015A-NYW-002-1、2015A-NYW-002-2、2015A-NYW-002-3等共 4 个；“培训班执行情况表”2015年2月',
      ),
      en: expect.stringContaining('2015A-NYW-002-3 and others (4 in all) and others (4 in all))'),
    });
  });
});

/** Every form that names projects or classes, so that one that is added is held as the others are. */
const ownOf = (form: Form) => targetsOf(form).filter((target) => !isOfRegister(target));
// What the bureau has decided about plans of others holds nobody's plan.
const naming = qingdao.forms.filter((form) => ownOf(form).length > 0 && !namesEverybodys(form));
const sheetOfNaming = (form: Form) => {
  const given = contextFor(form);
  const context = {
    ...given,
    references: {
      project: given.references.project.map((project) => ({ ...project, code: second })),
      class: given.references.class.map((held) => ({ ...held, code: `${second}-1` })),
    },
  };
  const cells = printRow(form, exampleRow(form, context, 0), context);
  const headers = Object.values(form.columns).map(({ header }) => header.zh);
  return { form: form.id, period: context.period, headers, rows: [cells], ids: ['r1'] };
};
const bringIntoForce = async (form: Form) => {
  const { state } = await file(sheetOfNaming(form));
  if (state !== 'approved')
    expect((await approve(idOf(form.id, contextFor(form).period), 1)).status).toBe(200);
};

test.each(naming)('what a $id names stays', async (form) => {
  const [target] = ownOf(form);
  // notice 80: nothing is applied for what is not issued
  if (form.id === fiscalApplication.id) await issuePlan(desk.office);
  if (target === 'project') await amend();
  else await file(classes(classRow(1, { project: second })));
  if (form.period === 'year') at('2015-12-20');
  await bringIntoForce(form);
  // The return of March is closed by then.
  if (target === 'class') at('2015-04-03');
  const refused = target === 'project' ? await approve() : await withdraw(idOf('class-return'));
  expect(refused).toMatchObject({ status: 409, problem: { code: 'still-named' } });
  expect(refused.problem.title.zh).toContain(`“${form.title.zh}”2015年`);
  expect(refused.problem.title.zh).toContain(target === 'project' ? second : `${second}-1`);
});

describe('the other direction', () => {
  const application = sheetOfNaming(higherClassApplication);
  const id = idOf(higherClassApplication.id, '2015');

  test('what waited while its project went out of force does not come into force', async () => {
    await file(application);
    await amend();
    expect((await approve()).status).toBe(200);
    const refused = await approve(id, 1);
    expect(refused).toMatchObject({ status: 409, problem: { code: 'names-missing' } });
    expect(refused.problem.title.zh).toContain(
      '2015年“国家级、省级高级研修班申报表”引用的 2015A-NYW-002（1 行）已不在生效的报表中',
    );
    // The project is restored.
    await file(plan(planRow(1), planRow(2)), 2);
    await approve(planId, 3);
    expect((await approve(id, 1)).status).toBe(200);
  });
});

describe('classes and rosters', () => {
  test('a class stays while a roster of a later month names it, and while its own return becomes nil', async () => {
    await file(classes(classRow(1), classRow(2)));
    at('2015-05-04');
    await file({ ...roster(traineeRow(1, { class: '2015A-NYW-001-2' })), period: '2015-04' });
    for (const sheet of [classes(classRow(1)), { ...classes(), nil: true }]) {
      const { status, problem } = await desk.office.submit('clerk', {
        ...sheet,
        baseVersion: 1,
        dropConfirmed: true,
      });
      expect(status).toBe(422);
      expect(problem.issues?.map(({ message }) => message.zh)).toContain(
        '培训班 2015A-NYW-001-2 已被引用：“学员登记表”2015年4月：1 行。本表缺少该培训班。',
      );
    }
    expect((await withdraw(idOf('class-return'))).problem.code).toBe('still-named');
  });

  test('of a class in the returns of two months one may go', async () => {
    await file(classes(classRow(1)));
    await file({ ...classes(classRow(1)), period: '2015-02' });
    await file(roster(traineeRow(1)));
    expect((await withdraw(idOf('class-return', '2015-02'))).status).toBe(200);
    expect((await withdraw(idOf('class-return'))).problem.code).toBe('still-named');
  });

  test('of a class in the returns of December and January one may go, of which the rosters know the other', async () => {
    const held = (end: string) => classes(classRow(1, { start: '2015-12-28', end }));
    at('2016-01-05');
    await file({ ...held('2015-12-31'), period: '2015-12' });
    at('2016-02-02');
    await file({ ...held('2016-01-08'), period: '2016-01' });
    await file({ ...roster(traineeRow(1)), period: '2016-01' });
    expect((await withdraw(idOf('class-return', '2015-12'))).status).toBe(200);
    expect((await withdraw(idOf('class-return', '2016-01'))).problem.code).toBe('still-named');
  });

  test('a return that neither the ledgers nor anybody else can read holds up no other document', async () => {
    // Of a content that no other test has read: each is read once.
    await file({ ...classes(classRow(9)), period: '2015-02' });
    const id = idOf('class-return', '2015-02');
    const { submissions, stored } = desk.office.services;
    const before = await submissions.load(id);
    stored.archived.delete(`nyw/class-return/2015-02/${before.inForce?.content}`);
    await file(classes(classRow(1)));
    const wanted = () => desk.office.submit('clerk', roster(traineeRow(1)));
    expect((await wanted()).status).toBe(500);
    const aside = recordAside(before, { at: '2015-04-02T02:00:00.000Z', reason: 'unreadable' }, sha256);
    await submissions.append(id, before, aside.after, aside.events);
    expect((await wanted()).status).toBe(201);
  });

  test('what has just been filed can be referred to at once, and is listed when the form is opened', async () => {
    await file(classes(classRow(1)));
    const { good } = await desk.office.ask('clerk', 'readForm', {
      params: { form: 'trainee-roster' },
      query: { period: '2015-03' },
    });
    expect(good.references.class).toMatchObject([
      { code: '2015A-NYW-001-1', facts: { category: 'advanced', field: 'E01' } },
    ]);
    await file(roster(traineeRow(1)));
  });
});
