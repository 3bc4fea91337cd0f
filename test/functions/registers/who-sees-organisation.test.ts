/**
 * Who may read and who may file each register of the organisation: every person of the city against every register, each
 * with a row that concerns 市海洋与渔业局. `all` reads every row; `members` what is for members; `own` what concerns its unit.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Cell, Form } from '../../../shared/form/define-form.ts';
import { basePlan } from '../../../shared/forms/base-plan.ts';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { conferenceMembers } from '../../../shared/forms/conference-members.ts';
import { guidanceNote } from '../../../shared/forms/guidance-note.ts';
import { legalBasis } from '../../../shared/forms/legal-basis.ts';
import { majorProject } from '../../../shared/forms/major-project.ts';
import { milestone } from '../../../shared/forms/milestone.ts';
import { responsibility } from '../../../shared/forms/responsibility.ts';
import { may } from '../../../shared/ground/access.ts';
import { findUnit } from '../../../shared/ground/define-city.ts';
import { isFiledBy } from '../../../shared/ground/obligation.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { programme } from '../../support/leaving-rows.ts';
import { type Office, openOffice, sheetOf, staff, type Who } from '../../support/office.ts';

/** Of an enterprise, which is no member. */
const outsider = 'clerk.qy1@qingdao.example';
let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-06-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(
    inMemoryServices(
      [...Object.values(staff), { email: outsider, name: '企示例', unit: 'qy1', roles: ['clerk'] }],
      programme,
    ),
  );
});
afterEach(() => void vi.useRealTimers());

const rows: readonly (readonly [Form, Record<string, Cell>, Record<string, Cell>?])[] = [
  [
    conferenceDecision,
    {
      number: 1,
      meeting: '第一次联席会议',
      heldOn: '2015-02-02',
      matter: '其他',
      topic: '示例',
      decision: '同意',
      lead: '市海洋与渔业局',
      status: '落实中',
    },
  ],
  [
    milestone,
    {
      number: 1,
      phase: '启动实施阶段',
      task: '创新培训方式',
      lead: '市海洋与渔业局',
      dueOn: '2017-12-31',
      status: '推进中',
    },
  ],
  [majorProject, { number: 1, name: '海洋强市建设', kind: '重大工程', lead: '市海洋与渔业局' }],
  [legalBasis, { number: 1, name: '示例文件', issuer: '市人社局' }],
  [
    responsibility,
    { number: 1, field: '海洋科技开发', duty: '统筹培训', unit: '市海洋与渔业局', role: '牵头' },
  ],
  [
    conferenceMembers,
    { number: 1, post: '市海洋与渔业局分管负责人', unit: '市海洋与渔业局', seat: '成员', from: '2014-12-16' },
  ],
  [basePlan, { number: 1, trade: '海洋渔业', level: '市级', bases: 1, byYear: 2017 }],
  [
    guidanceNote,
    {
      number: 1,
      title: '示例一',
      readers: '指定单位',
      unit: '市海洋与渔业局',
      advice: '示例',
      givenOn: '2015-03-02',
      status: '无须回复',
    },
    {
      number: 2,
      title: '示例二',
      readers: '全体成员单位',
      advice: '示例',
      givenOn: '2015-03-02',
      status: '无须回复',
    },
  ],
];

const people = [
  'judge',
  'reviewer',
  'administrator',
  'inspector',
  'clerk',
  'stranger',
  'accountant',
  'baseClerk',
  'endorser',
  'deputy',
] as const satisfies readonly Who[];

const file = async (form: Form, cells: readonly Record<string, Cell>[]) => {
  const { status, problem } = await office.submit('judge', {
    unit: 'rsj',
    form: form.id,
    period: '2015',
    ...sheetOf(form, cells),
  });
  expect([form.id, status, problem?.issues]).toEqual([form.id, 201, undefined]);
};

test('every cell of who reads what', async () => {
  for (const [form, ...cells] of rows)
    await file(
      form,
      cells.filter((each) => each !== undefined),
    );
  const seen = async (who: Who, form: Form): Promise<number | string> => {
    const { status, good, problem } = await office.ask(who, 'readRegister', {
      params: { form: form.id },
      query: { year: '2015' },
    });
    return status === 200 ? good.entries.length : problem.code;
  };
  const matrix: Record<string, Record<string, number | string>> = {};
  for (const [form] of rows) {
    const cells: Record<string, number | string> = {};
    for (const who of people) cells[who] = await seen(who, form);
    const { good } = await office.askAs<'readRegister'>(outsider, 'readRegister', {
      params: { form: form.id },
      query: { year: '2015' },
    });
    matrix[form.id] = { ...cells, outsider: good.entries.length };
  }
  // All of these are shared with members; a note to one unit is for it and for those who look after the city alone, and
  // who is no member sees what is public.
  const everybody = { ...Object.fromEntries(people.map((who) => [who, 1])), outsider: 0 };
  expect(matrix).toEqual({
    'conference-decision': everybody,
    milestone: everybody,
    'major-project': everybody,
    'legal-basis': { ...everybody, outsider: 1 },
    responsibility: everybody,
    'conference-members': everybody,
    'base-plan': everybody,
    'guidance-note': {
      ...everybody,
      judge: 2,
      reviewer: 2,
      administrator: 2,
      inspector: 2,
      stranger: 2,
    },
  });
});

test('every cell of who files what', () => {
  const filers = Object.fromEntries(
    rows.map(([form]) => {
      const obligation = programme.obligations.find((each) => each.form === form.id);
      return [
        form.id,
        people.filter((who) => {
          const unit = findUnit(programme, staff[who].unit);
          return (
            unit !== undefined &&
            obligation !== undefined &&
            isFiledBy(obligation, unit) &&
            may(staff[who], 'submit', unit, form)
          );
        }),
      ];
    }),
  );
  expect(filers).toEqual({
    'conference-decision': ['judge'],
    milestone: ['judge'],
    'major-project': ['judge'],
    'legal-basis': ['judge'],
    responsibility: ['judge'],
    'conference-members': ['judge'],
    'base-plan': ['judge'],
    'guidance-note': ['judge', 'clerk', 'stranger', 'accountant', 'deputy'],
  });
});
