/** Whose turn it is with a registered row, and until when; given rows, no documents. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Form, Row } from '../../../shared/form/define-form.ts';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { inspection } from '../../../shared/forms/inspection.ts';
import { publicCourseware } from '../../../shared/forms/public-courseware.ts';
import { rectification } from '../../../shared/forms/rectification.ts';
import { addDays } from '../../../shared/programme/days.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import type { HeldRows } from '../../../shared/registers/answers-of.ts';
import { dueRows, isListed } from '../../../shared/registers/due.ts';
import { bureauOccasions, rowOccasions } from '../../../shared/registers/due-moments.ts';
import { type Entry, entriesOf } from '../../../shared/registers/entries.ts';
import { allForms, registered } from '../../support/registers.ts';

type Given = readonly [form: Form, unit: string, period: string, ...rows: Row[]];
const entries = (given: readonly Given[], form: string): readonly Entry[] =>
  given
    .filter(([each]) => each.id === form)
    .flatMap(([each, unit, period, ...rows]) =>
      entriesOf(each, { unit, period }, { rows, ids: rows.map((_, i) => `r${i}`) }),
    );
const duesOf = (
  inForce: readonly Given[],
  filed: readonly Given[] = inForce,
  today = '2015-03-10',
  forms: readonly Form[] = allForms,
) => {
  const rowsOf = (form: string): HeldRows => ({
    inForce: entries(inForce, form),
    filed: entries(filed, form),
  });
  return dueRows(forms, rowsOf, programme, today);
};
const found = { number: 1, unit: 'nyw', findings: '台账不全', rectifyBy: '2015-03-01' };
const finding: Given = [inspection, 'rsj', '2015', found];
const answer = (status: string, period = '2015', number = 1): Given => [
  rectification,
  'nyw',
  period,
  { number, inspection: 'DC2015-RSJ-001', problem: '学时', dueOn: '2015-06-01', status },
];
const course = (row: Row): Given => [
  publicCourseware,
  'nyw',
  '2015',
  { number: 1, title: '课件', completedOn: '2015-01-10', ...row },
];
const decision = (row: Row): Given => [
  conferenceDecision,
  'rsj',
  '2015',
  { number: 1, topic: '议题', lead: 'nyw', dueOn: '2015-05-01', ...row },
];

const told = (rows: ReturnType<typeof duesOf>) =>
  rows.map(({ code, on, standing, tells, answerWith }) =>
    [code, on, standing, tells.join(), answerWith ?? '—'].join(' '),
  );
const open = 'DC2015-RSJ-001 2015-03-01 waiting nyw rectification';
const own = (standing: string, period = '2015', number = 1) =>
  `ZG${period}-NYW-00${number} 2015-06-01 ${standing} nyw rectification`;

describe('what stands in force and what is filed', () => {
  test.each<[string, readonly Given[], readonly Given[] | undefined, readonly string[]]>([
    ['a finding waits for its unit', [finding], undefined, [open]],
    [
      'one without a day is not due',
      [[inspection, 'rsj', '2015', { ...found, rectifyBy: undefined }]],
      undefined,
      [],
    ],
    [
      'an answer that closes it ends the waiting',
      [finding, answer('done')],
      undefined,
      [open.replace('waiting', 'done'), own('done')],
    ],
    [
      'an answer under way takes over with its own day',
      [finding, answer('running')],
      undefined,
      [open.replace('waiting', 'answered'), own('waiting')],
    ],
    [
      'of several answers one under way keeps it open',
      [
        finding,
        [
          rectification,
          'nyw',
          '2015',
          answer('done')[3] as Row,
          { ...(answer('running')[3] as Row), number: 2 },
        ],
      ],
      undefined,
      [open.replace('waiting', 'answered'), own('done'), own('waiting', '2015', 2)],
    ],
    [
      'an answer that waits for review counts for whoever is to be reminded',
      [finding],
      [finding, answer('done')],
      [open.replace('waiting', 'done'), own('done')],
    ],
    [
      'an amendment that waits and says done counts too',
      [finding, answer('running')],
      [finding, answer('done')],
      [open.replace('waiting', 'done'), own('done')],
    ],
    ['a finding that is not in force is nobody’s', [], [finding], []],
    [
      'an answer of the next year takes over from last year’s',
      [finding, answer('running'), answer('done', '2016')],
      undefined,
      [open.replace('waiting', 'done'), own('answered'), own('done', '2016')],
    ],
    [
      'a column of the row says that it is done; days are added to its date',
      [course({ status: 'waiting' })],
      undefined,
      ['KJ-NYW-001 2015-04-10 waiting nyw public-courseware'],
    ],
    [
      'withheld is an end as published is',
      [course({ status: 'withheld' })],
      undefined,
      ['KJ-NYW-001 2015-04-10 done nyw public-courseware'],
    ],
    [
      'what only its owner can note names no form',
      [decision({ status: 'running' })],
      undefined,
      ['LH2015-RSJ-001 2015-05-01 waiting nyw —'],
    ],
    [
      'the owner who is to do it itself notes it in the row’s own form',
      [decision({ status: 'running', lead: 'rsj' })],
      undefined,
      ['LH2015-RSJ-001 2015-05-01 waiting rsj conference-decision'],
    ],
  ])('%s', (_, inForce, filed, expected) => {
    expect(told(duesOf(inForce, filed)).sort()).toEqual([...expected].sort());
  });
});

test('a column that has to be filled ends the waiting once it is', () => {
  const form = {
    ...inspection,
    register: {
      ...inspection.register,
      due: [
        {
          what: { zh: '复查', en: 'Second look' },
          on: 'rectifyBy',
          done: { filled: 'remark' },
          tells: 'owner',
        },
      ],
    },
  } as unknown as Form;
  const standingOf = (row: Row) =>
    duesOf([[form, 'huangdao', '2015', row]], undefined, '2015-03-10', [form]).map((due) => [
      due.standing,
      ...due.tells,
    ]);
  expect(standingOf(found)).toEqual([['waiting', 'huangdao']]);
  expect(standingOf({ ...found, remark: '已复查' })).toEqual([['done', 'huangdao']]);
});

test('a unit that has ended is told through whoever took over', () => {
  const given: Given = [inspection, 'rsj', '2019', { ...found, unit: 'jxw', rectifyBy: '2019-12-01' }];
  expect(duesOf([given], undefined, '2019-12-05').map(({ tells }) => tells)).toEqual([['gxj']]);
});

test('a unit to which the form is not offered is not sent to it', () => {
  const given: Given = [inspection, 'rsj', '2015', { ...found, unit: 'rsj' }];
  expect(duesOf([given]).map(({ answerWith }) => answerWith)).toEqual([undefined]);
});

test('what others found is listed at once, one’s own when its day is near', () => {
  const [other] = duesOf([finding]);
  const [mine] = duesOf([course({ status: 'waiting' })]);
  expect([other && isListed(other, '2015-01-01'), mine && isListed(mine, '2015-03-10')]).toEqual([
    true,
    false,
  ]);
  expect(mine && isListed(mine, '2015-03-11')).toBe(true);
});

test('every form that due rows are answered by says which rows it answers', () => {
  const answering = registered.flatMap(({ register }) =>
    (register?.due ?? []).flatMap(({ done }) => ('answeredBy' in done ? [done.answeredBy] : [])),
  );
  expect(answering).toContain('rectification');
  for (const form of answering)
    expect(allForms.find(({ id }) => id === form)?.register?.answers?.by).toBeDefined();
});

test('each row is told at most once a moment, never after an answer, and never two moments on one day', () => {
  const days = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 20 });
  const due = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(days, due, due, fc.integer({ min: -5, max: 70 }), (runs, first, second, answered) => {
      const start = '2015-02-20';
      const at = (day: number) => addDays(start, day);
      const rows = [first, second].map((day, i) => ({ ...found, number: i + 1, rectifyBy: at(day) }));
      const sent: string[] = [];
      for (const day of [...runs].sort((a, b) => a - b)) {
        const given: Given[] = [[inspection, 'rsj', '2015', ...rows]];
        const filed = day >= answered ? [...given, answer('done')] : given;
        const dues = duesOf(given, filed, at(day), [inspection, rectification]);
        const today = rowOccasions(dues, programme.reminders, at(day));
        expect(new Set(today.map(({ code }) => code)).size).toBe(today.length);
        for (const { code, moment } of [...today, ...bureauOccasions(dues, at(day))]) {
          if (day >= answered) expect(code).not.toBe('DC2015-RSJ-001');
          expect(moment.key.startsWith(`${code}#`)).toBe(true);
          if (!sent.includes(moment.key)) sent.push(moment.key);
        }
      }
      // Five days and one day before, one and three after, and the bureau.
      for (const n of [1, 2])
        expect(sent.filter((key) => key.startsWith(`DC2015-RSJ-00${n}#`)).length).toBeLessThanOrEqual(5);
    }),
    { numRuns: 100 },
  );
});
