/** What can be filed on a day and what is asked for, over the two years around the turn of the city's programmes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { existsIn, type Unit, unitKinds } from '../../../shared/ground/define-city.ts';
import { filingFindings } from '../../../shared/plan/plan-filings.ts';
import { checkPeriod } from '../../../shared/programme/check-period.ts';
import { addDays, daysBetween, monthsOf } from '../../../shared/programme/days.ts';
import { programmeOf, withUnits } from '../../../shared/programme/define-city.ts';
import { findCity, findForm } from '../../../shared/programme/programmes.ts';
import { type DocumentState, noDocument, type State } from '../../../shared/submission/life-cycle.ts';
import { fateOf, filingStateOf, owedDocuments, owedStatusOf } from '../../../shared/submission/owed.ts';
import { occasionOf, occasionsOn } from '../../../shared/submission/reminders.ts';
import { type DocumentId, documentPath } from '../../../shared/submission/submission.ts';
import { byUrgency, openDocuments, type Task, taskOf, tasks } from '../../../shared/submission/tasks.ts';

const whole = findCity('qingdao');
/** A unit of every kind that is there all the time, and one that ends on the last day of 2020. */
const lasting = unitKinds.flatMap(
  (kind) => whole.units.find((unit) => unit.kind === kind && !unit.from && !unit.to) ?? [],
);
const name = { zh: '示例单位', en: 'Example unit' };
const made = (['district-department', 'base', 'association', 'enterprise'] as const).map((kind) => ({
  code: `${kind}1`,
  name,
  kind,
}));
const ended: Unit & { to: string } = { code: 'jiudanwei', name, kind: 'district', to: '2020-12-31' };
const units = [...lasting.filter(({ kind }) => made.every((unit) => unit.kind !== kind)), ...made, ended];
const city = withUnits(whole, units);
const [first, last] = ['2020-01-01', '2021-12-31'];
const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i));

const version = { version: 1 } as DocumentState['latest'];
const at = { type: 'return', at: '2020-01-01T00:00:00Z', version: 1 } as unknown as DocumentState['decision'];
const stateOf = (state: State, inForce = false): DocumentState => ({
  ...noDocument,
  state,
  ...(state !== 'none' && { latest: version, decision: at }),
  ...(inForce && { inForce: version }),
});
/** What was filed in any way: in force, in force with an amendment under way, waiting. */
const filed = [
  stateOf('approved', true),
  stateOf('submitted', true),
  stateOf('endorsed', true),
  stateOf('withdrawn', true),
  stateOf('submitted'),
  stateOf('endorsed'),
];

/** The calendar's own refusal, as a submission meets it. */
const isRefused = ({ unit, form, period }: DocumentId, today: string): boolean => {
  const programme = programmeOf(city, period);
  try {
    checkPeriod(programme, findForm(programme, form), { unit, period }, today);
    return false;
  } catch {
    return true;
  }
};

test('every kind of unit is there', () => {
  expect(new Set(units.map(({ kind }) => kind))).toEqual(new Set(unitKinds));
});

test('every day, what is asked for is in the list, and everything in the list can be filed', () => {
  const wrong: string[] = [];
  const met = { asked: 0, late: 0, turn: 0 };
  for (const today of days) {
    const open = units.flatMap((unit) => openDocuments(city, unit, today));
    const listed = new Set(open.map(documentPath));
    if (listed.size !== open.length) wrong.push(`${today} twice`);
    for (const id of open) if (isRefused(id, today)) wrong.push(`${today} ${documentPath(id)} is refused`);
    for (const occasion of occasionsOn(city, () => noDocument, today)) {
      met.asked++;
      if (occasion.daysLeft < -40) met.late++;
      if (occasion.unit === ended.code && today > ended.to) met.turn++;
      if (!listed.has(documentPath(occasion))) wrong.push(`${today} ${documentPath(occasion)} is not listed`);
    }
  }
  expect(wrong).toEqual([]);
  // Months in their late period and the last months of a unit that has ended were among them.
  expect(Object.values(met).every((count) => count > 100)).toBe(true);
});

test('every day, nothing that was filed is overdue, nor asked for', () => {
  const wrong: string[] = [];
  const urgent: readonly (string | undefined)[] = ['overdue', 'soon', 'due', 'locked'];
  for (const [i, today] of days.entries()) {
    const state = filed[i % filed.length] as DocumentState;
    for (const occasion of occasionsOn(city, () => state, today))
      wrong.push(`${today} ${documentPath(occasion)} is asked for`);
    // Kinds of units and of states take turns: every pair of them meets many days.
    for (const id of openDocuments(city, units[i % units.length] as Unit, today)) {
      const programme = programmeOf(city, id.period);
      const window = { opens: today, due: addDays(today, -1), closes: today };
      const status = owedStatusOf(fateOf(filingStateOf(state), today, today), window, undefined, today);
      const task = taskOf(programme, id, state, today);
      if (urgent.includes(task) || urgent.includes(status))
        wrong.push(`${today} ${documentPath(id)} ${task}`);
    }
  }
  expect(wrong).toEqual([]);
});

const day = fc.integer({ min: 0, max: days.length - 1 }).map((i) => days[i] as string);

test('whatever a submission would be taken for is in the list', () => {
  const periods = ['2018', '2019', '2020', '2021', '2022'].flatMap((year) => [year, ...monthsOf(year)]);
  fc.assert(
    fc.property(day, fc.constantFrom(...units), (today, unit) => {
      const listed = new Set(openDocuments(city, unit, today).map(documentPath));
      const differing = periods.flatMap((period) =>
        programmeOf(city, period).obligations.flatMap(({ form, unitKinds: kinds, offeredTo = [] }) => {
          const id = { unit: unit.code, form, period };
          const isOurs = [...kinds, ...offeredTo].includes(unit.kind) && existsIn(unit, period);
          return listed.has(documentPath(id)) === (isOurs && !isRefused(id, today)) ? [] : [documentPath(id)];
        }),
      );
      expect(differing).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

describe('given the class return of March 2015, due on 8 April and closed after 7 June', () => {
  const programme = programmeOf(city, '2015');
  const id = { unit: 'nyw', form: 'class-return', period: '2015-03' };
  const extended = { until: '2015-07-15', reason: '台风' } as DocumentState['extended'];
  const rows: readonly [string, DocumentState, Task | undefined][] = [
    ['2015-02-28', noDocument, undefined],
    ['2015-03-01', noDocument, 'due'],
    ['2015-04-02', noDocument, 'due'],
    ['2015-04-03', noDocument, 'soon'],
    ['2015-04-08', noDocument, 'soon'],
    ['2015-04-09', noDocument, 'overdue'],
    ['2015-06-07', stateOf('withdrawn'), 'overdue'],
    ['2015-06-07', stateOf('withdrawn', true), 'approved'],
    ['2015-06-07', stateOf('approved', true), 'approved'],
    ['2015-06-07', stateOf('submitted', true), 'waiting'],
    ['2015-06-07', stateOf('returned'), 'returned'],
    ['2015-06-07', stateOf('reopened', true), 'returned'],
    ['2015-06-08', noDocument, undefined],
    ['2015-06-08', stateOf('returned'), undefined],
    ['2015-06-08', stateOf('approved', true), undefined],
    ['2015-06-08', { ...noDocument, extended }, 'due'],
    ['2015-07-10', { ...noDocument, extended }, 'soon'],
    ['2015-07-15', { ...stateOf('approved', true), extended }, 'approved'],
    ['2015-07-15', { ...stateOf('returned'), extended }, 'returned'],
    ['2015-07-16', { ...stateOf('approved', true), extended }, undefined],
  ];
  test.each(rows)('on %s %# it is a matter of: %s', (today, state, task) => {
    expect(taskOf(programme, id, state, today)).toBe(task);
    const occasion = occasionOf(programme, id, state, today);
    expect(occasion === undefined || ['overdue', 'returned', 'soon'].includes(task ?? '')).toBe(true);
  });

  test('an optional form is never more than optional', () => {
    const seen = days.map((today) =>
      taskOf(
        programmeOf(city, '2020'),
        { unit: 'nyw', form: 'satisfaction', period: '2020-06' },
        noDocument,
        today,
      ),
    );
    expect(new Set(seen)).toEqual(new Set([undefined, 'optional']));
  });
});

describe('what departments owe is offered to enterprises and associations', () => {
  const programme = programmeOf(city, '2015');
  const bodies = ['enterprise1', 'association1'] as const;
  const formsOf = (unit: string, today: string): string[] =>
    openDocuments(city, units.find(({ code }) => code === unit) as Unit, today)
      .filter(({ period }) => period === '2015' || period === '2015-03')
      .map(({ form }) => form);

  test('the three returns of a month, the post plan to enterprises, every plan to associations', () => {
    const returns = ['class-return', 'trainee-roster', 'funding-return'];
    const asked = (unit: string): string[] =>
      formsOf(unit, '2015-03-20').filter((form) => form.endsWith('-plan') || returns.includes(form));
    expect(asked('enterprise1')).toEqual(['post-plan', ...returns]);
    expect(asked('association1')).toEqual(['advanced-plan', 'urgent-plan', 'post-plan', ...returns]);
  });

  test.each(bodies)('%s may file until they close and is never late, and never asked', (unit) => {
    for (const [form, period, closes] of [
      ['class-return', '2015-03', '2015-06-07'],
      ['post-plan', '2015', '2015-12-31'],
    ] as const) {
      const id = { unit, form, period };
      const tasksOf = (state: DocumentState): Set<Task | undefined> =>
        new Set(
          Array.from({ length: 500 }, (_, i) => taskOf(programme, id, state, addDays('2014-11-01', i))),
        );
      expect(tasksOf(noDocument)).toEqual(new Set([undefined, 'optional']));
      expect(taskOf(programme, id, noDocument, closes)).toBe('optional');
      expect(taskOf(programme, id, noDocument, addDays(closes, 1))).toBeUndefined();
      expect(occasionOf(programme, id, noDocument, closes)).toBeUndefined();
      // With the department it is late by then.
      expect(taskOf(programme, { ...id, unit: lasting[1]?.code ?? '' }, noDocument, closes)).toBe('overdue');
    }
  });

  test('what comes back to them is to be corrected like anybody’s', () => {
    const id = { unit: 'enterprise1', form: 'class-return', period: '2015-03' };
    expect(taskOf(programme, id, stateOf('returned'), '2015-05-04')).toBe('returned');
  });

  test('no list of what is owed names them', () => {
    const given = withUnits(whole, units).programmes[0] as typeof programme;
    for (const period of ['2015', '2015-03'])
      expect(
        owedDocuments(given, period, '2015-12-31').filter(({ unit }) => bodies.includes(unit as never)),
      ).toEqual([]);
    expect(filingFindings(given, '2015', []).flatMap(({ units: named }) => named)).not.toContain(
      'enterprise1',
    );
  });
});

test('lists begin with what is most urgent; what was filed begins with the newest', () => {
  const listed = (task: Task, due: string, period: string) => ({ task, due, period });
  const rows = [
    listed('overdue', '2015-02-06', '2015-01'),
    listed('overdue', '2015-03-06', '2015-02'),
    listed('returned', '2015-01-31', '2015'),
    listed('soon', '2015-04-08', '2015-03'),
    listed('due', '2015-05-08', '2015-04'),
    listed('optional', '2015-12-31', '2015'),
    listed('waiting', '2015-04-08', '2015-03'),
    listed('approved', '2015-04-08', '2015-03'),
    listed('approved', '2015-02-06', '2015-01'),
  ];
  expect([...rows].reverse().sort(byUrgency)).toEqual(rows);
  expect(new Set(rows.map(({ task }) => task))).toEqual(new Set(tasks));
});
