/** The same short year under every programme there is and under one made up here, with figures counted by hand. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { planFiles } from '../../shared/plan/plan-files.ts';
import { programmes } from '../../shared/programme/programmes.ts';
import type { Report } from '../../shared/statistics/report.ts';
import { playShortYear, reviewer } from '../support/short-year.ts';

vi.mock(import('../../shared/programme/cities.ts'), async (original) =>
  (await import('../support/example-city.ts')).withExampleCity(original),
);

describe.each(programmes)('$id', (programme) => {
  let played: Awaited<ReturnType<typeof playShortYear>>;
  let report: Report;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    played = await playShortYear(programme);
    const file = await played.reports.read({ month: played.month, revision: 1 }, 'report.json');
    report = JSON.parse(file ?? '{}');
  });
  afterAll(() => vi.useRealTimers());

  const cellsOf = (table: string): readonly (readonly unknown[])[] =>
    report.sections
      .flatMap(({ tables }) => tables)
      .find(({ id }) => id === table)
      ?.rows.map(({ cells }) => cells) ?? [];
  const count = programme.categories.length;

  test('the plan of the city has a project of each category, with persons and money', () => {
    const { total, plan, targets } = played.draft;
    // 20 + 30 + 40 (+ 50) persons, 8,000 + 16,000 + 24,000 (+ 32,000) yuan
    const persons = { 3: 90, 4: 140 }[count];
    const budget = { 3: 4_800_000, 4: 8_000_000 }[count];
    expect(total).toEqual({ projects: count, persons, budget });
    expect(plan.lines.map(({ category }) => category)).toEqual(programme.categories.map(({ code }) => code));
    // Every target of a category has been issued by now: its plan is held against it.
    for (const { category, attainment } of targets) expect([category, attainment]).not.toContain(undefined);
  });

  test('the month counts three persons, four enrolments, two classes and the money', () => {
    expect(played.compiled.reports).toEqual([{ month: played.month, status: 'compiled', revision: 1 }]);
    const [persons, inMonth, ever] = report.headlines.map(({ value }) => value);
    expect([persons, inMonth, ever]).toEqual([3, 3, 3]);
    expect(report.lead[0]?.zh).toContain('举办培训班2期');
    expect(report.lead[0]?.zh).toContain('4人次');
    const spent = report.headlines.find(({ format }) => format === 'money')?.value;
    expect(spent).toBe(3_000.5);
  });

  test('a figure that was issued this year is what the report holds its counts against', () => {
    const issued = programme.targets.filter(({ value, span }) => value === undefined && span === 'year');
    const rows = cellsOf('year-targets');
    for (const { title, basis } of issued) {
      const row = rows.find(([name]) => (name as Bilingual).zh === title.zh);
      expect((row?.[1] as Bilingual | undefined)?.zh).toBe(
        basis === 'persons' ? '不少于40人' : '不少于40人次',
      );
    }
    expect(rows.flat()).not.toContainEqual({ zh: '尚未下达', en: 'not issued yet' });
  });

  test('of the last project the two who reached its floor are counted, where it has one', () => {
    const last = programme.categories.at(-1);
    const row = cellsOf('hours').find(([name]) => (name as Bilingual).zh === last?.zh);
    expect([row?.[2], row?.[3], row?.[4]]).toEqual([2, 2, last?.hoursFloor ? 2 : null]);
  });

  test('fields stand under the programme’s own heading, in its own groups', () => {
    expect(report.sections.find(({ id }) => id === 'fields')?.title).toEqual(programme.fieldsName);
    // groups, fields and the total
    expect(cellsOf('fields')).toHaveLength(programme.fieldGroups.length + programme.fields.length + 1);
  });

  test('the papers of the plan keep the targets of the day it was issued', async () => {
    if (programme.targets.every(({ value }) => value !== undefined)) return;
    await played.issueAgain(`${played.year}-03-20`, 77);
    const draft = (await played.office.askAs(reviewer, 'readPlan', { params: { year: played.year } })).good
      .draft;
    expect(JSON.stringify(draft?.targets)).toContain('不少于77人');
    const page = (await played.openFile('zh.html')).toString();
    expect(page).toContain('不少于40人');
    expect(page).not.toContain('不少于77人');
  });

  test('every paper of the plan is made, in both languages', async () => {
    for (const file of planFiles) expect((await played.openFile(file)).length).toBeGreaterThan(1_000);
  });
});
