/** Another city is another file: with other projects each plan gets its receipt, its rows and all its rules. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkSheet } from '../../../shared/form/check-sheet.ts';
import type { Cell, CheckContext, Form } from '../../../shared/form/define-form.ts';
import { noReferences } from '../../../shared/form/references.ts';
import { layoutSheet } from '../../../shared/form/sheet-layout.ts';
import { higherClassApplication } from '../../../shared/forms/higher-class-application.ts';
import { needsSurvey } from '../../../shared/forms/needs-survey.ts';
import { projectGuide } from '../../../shared/forms/project-guide.ts';
import { same } from '../../../shared/ground/bilingual.ts';
import type { UnitTarget } from '../../../shared/targets/target.ts';
import { examplePeople, exampleProgramme } from '../../support/example-city.ts';
import { abilityClassPlan, craftPlan, digitalClassPlan, seminarPlan } from '../../support/example-plan.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, sheetOf } from '../../support/office.ts';

vi.mock(import('../../../shared/programme/cities.ts'), async (original) =>
  (await import('../../support/example-city.ts')).withExampleCity(original),
);

type Cells = Record<string, Cell>;
const context: CheckContext = {
  programme: exampleProgramme,
  unit: 'gxb',
  period: '2031',
  today: '2031-01-20',
  references: noReferences,
};
const line: Cells = {
  number: 1,
  title: '大模型应用研修班',
  field: '集成电路',
  host: '示例大学',
  hostKind: '高等院校',
  when: '2031-03-10/2031-03-12',
  persons: 30,
  days: 3,
  hours: 24,
  budget: 30_000,
};
const plans = [
  { form: seminarPlan, good: line, code: '2031S-GXB-001', category: 'seminar' },
  {
    form: abilityClassPlan,
    good: { ...line, days: 10, hours: 40, when: '2031-03' },
    code: '2031N-GXB-001',
    category: 'ability',
  },
  {
    form: digitalClassPlan,
    good: { ...line, days: 15, hours: 90, when: '2031-03' },
    code: '2031D-GXB-001',
    category: 'digital',
  },
  {
    form: craftPlan,
    good: { ...line, days: 4, hours: 24, when: '2031-03' },
    code: '2031K-GXB-001',
    category: 'craft',
  },
] as const;
const issuesOf = (form: Form, rows: readonly Cells[], changes: Partial<CheckContext> = {}) =>
  checkSheet(form, sheetOf(form, rows), { ...context, ...changes }).issues;
const codesOf = (...asked: Parameters<typeof issuesOf>) => issuesOf(...asked).map(({ code }) => code);

describe('sent in', () => {
  let office: Office;
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2031-01-20T02:00:00Z'), toFake: ['Date'] });
    office = openOffice(inMemoryServices(examplePeople, exampleProgramme));
  });
  afterEach(() => vi.useRealTimers());

  test.each(plans)(
    'a $form.id gets a receipt, is approved and stands in the ledger',
    async ({ form, good, code, category }) => {
      const body = {
        unit: 'gxb',
        form: form.id,
        period: '2031',
        formVersion: form.version,
        baseVersion: 0,
        certifier: '样负责',
        nil: false,
        ...sheetOf(form, [good]),
      };
      const filed = await office.askAs('clerk@example.example', 'submitForm', { body });
      expect([filed.status, filed.problem]).toEqual([201, undefined]);
      const id = { unit: 'gxb', form: form.id, period: '2031' };
      const approved = await office.askAs('reviewer@example.example', 'reviewSubmission', {
        params: id,
        body: { decision: 'approve', version: 1, reason: '', comments: [] },
      });
      expect(approved.status).toBe(200);
      await office.project();
      const rows = [...office.services.stored.ledger.Plans.values()].flatMap((shelf) => [
        ...shelf.rows.values(),
      ]);
      expect(rows.map(({ row }) => row)).toMatchObject([{ type: 'project', code, category }]);
    },
  );
});

describe('the rules of a plan', () => {
  test.each(plans)('a good $form.id has nothing to say', ({ form, good }) => {
    expect(codesOf(form, [good])).toEqual([]);
  });

  test('hours below the floor of the programme’s own project', () => {
    expect(codesOf(abilityClassPlan, [{ ...plans[1].good, hours: 39 }])).toEqual(['hours-below-floor']);
    const [issue] = issuesOf(digitalClassPlan, [{ ...plans[2].good, hours: 89 }]);
    expect(issue?.message.zh).toBe('每人 89 学时，少于规定的每年 90 学时。');
  });

  test('size and length that are not the usual ones', () => {
    expect(codesOf(seminarPlan, [{ ...plans[0].good, persons: 31 }])).toEqual(['size-unusual']);
    expect(codesOf(seminarPlan, [{ ...plans[0].good, days: 5, when: '2031-03' }])).toEqual([
      'length-unusual',
    ]);
    expect(higherClassApplication.rowRules.map(({ code }) => code)).toContain('size-unusual');
  });

  test.each(plans)(
    'a $form.id off its target, in the check and at the head of the sheet',
    ({ form, good, category }) => {
      const target: UnitTarget = {
        unit: 'gxb',
        category,
        operator: '≥',
        number: 31,
        tolerance: 0,
        basis: 'persons',
      };
      expect(codesOf(form, [good], { targets: [target] })).toEqual(['off-target']);
      const { rows } = checkSheet(form, sheetOf(form, [good]), context);
      expect(form.head(rows, { ...context, targets: [target] })?.zh).toBe(
        '任务指标：不少于 31 人；本表合计 30 人（1 个项目），尚差 1 人',
      );
    },
  );

  test.each(plans)('a $form.id keeps lines that others name', ({ form, good, code }) => {
    const named = { code, title: '大模型应用研修班', facts: {}, namedBy: same(`${code}-1`) };
    const references = { project: [named], class: [] };
    expect(codesOf(form, [good], { references })).toEqual([]);
    expect(codesOf(form, [{ ...good, number: 2 }], { references })).toEqual(['referred-row-removed']);
  });

  test('middle and senior staff are asked for where the programme says so', () => {
    const need = {
      number: 1,
      field: '集成电路',
      posts: '工程师',
      titleLevel: '初级',
      persons: 5,
      topics: '模型微调',
    };
    expect(codesOf(needsSurvey, [{ ...need, category: '高研班' }])).toEqual(['title-below-middle']);
    for (const category of ['实训班', '智能班', '工匠培养'])
      expect(codesOf(needsSurvey, [{ ...need, category }])).toEqual([]);
    expect(codesOf(digitalClassPlan, [{ ...plans[2].good, titleLevels: '初级' }])).toEqual([]);
  });

  test('the quota of the day is that of the programme', () => {
    const said = (period: string, when: string, budget: number) =>
      codesOf(seminarPlan, [{ ...plans[0].good, when, budget }], { period });
    // 30 persons for 3 days: 400 yuan each until June 2032, then 450.
    expect(said('2031', '2031-03', 36_000)).toEqual([]);
    expect(said('2032', '2032-06', 36_001)).toEqual(['budget-unusual']);
    expect(said('2032', '2032-07-01/2032-07-03', 36_001)).toEqual([]);
    expect(said('2032', '2032-07', 40_501)).toEqual(['budget-unusual']);
  });

  test('guides are those of the programme', () => {
    const guide = {
      number: 1,
      guide: '智能班指南',
      field: '集成电路',
      direction: '模型',
      posts: '工程师',
      urgency: '优先安排',
    };
    expect(codesOf(projectGuide, [guide])).toEqual([]);
    expect(codesOf(projectGuide, [{ ...guide, hours: 89 }])).toEqual(['hours-below-floor']);
    expect(codesOf(projectGuide, [{ ...guide, guide: '岗位培训项目指南' }])).toContain('choice-unknown');
  });

  test('the help beside the hours says the floor of the programme', () => {
    const note = (form: Form) => layoutSheet(form, context, 'zh').find(({ name }) => name === 'hours')?.note;
    expect(note(abilityClassPlan)).toContain('每人每年累计不少于 40 学时。');
    expect(note(digitalClassPlan)).toContain('At least 90 hours per person per year.');
  });
});
