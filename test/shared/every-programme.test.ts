import { describe, expect, test, vi } from 'vitest';
import { budgetLines } from '../../shared/forms/columns/budget-lines.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { findCategory } from '../../shared/ground/define-programme.ts';
import { overlappingNorms } from '../../shared/ground/norms.ts';
import { daysOffNote } from '../../shared/programme/days-off.ts';
import { findForm, programmes } from '../../shared/programme/programmes.ts';
import { qingdao20132020 } from '../../shared/programme/qingdao.ts';
import { windowOf } from '../../shared/programme/reporting-calendar.ts';
import { planLedgers } from '../../shared/tables/plans.ts';

vi.mock(import('../../shared/programme/cities.ts'), async (original) =>
  (await import('../support/example-city.ts')).withExampleCity(original),
);

describe.each(programmes)('$id', (programme) => {
  test('its obligations and categories name forms there are', () => {
    for (const { form } of programme.obligations) expect(findForm(programme, form).id).toBe(form);
    for (const { planForm } of programme.categories)
      expect(findForm(programme, planForm).period).toBe('year');
  });

  test('every plan that units owe is of one of its categories, and of one alone', () => {
    const planForms = programme.categories.map(({ planForm }) => planForm);
    expect(new Set(planForms).size).toBe(planForms.length);
    const plans = planLedgers.map(({ form }) => form).filter((form) => form.endsWith('-plan'));
    const asked = programme.obligations.map(({ form }) => form).filter((form) => plans.includes(form));
    expect(asked.sort()).toEqual([...planForms].sort());
  });

  test('its trials are of rules there are, which are errors', () => {
    const named = Object.entries(programme.trials ?? {}).flatMap(([form, rules]) =>
      Object.keys(rules).map((code) => [form, code] as const),
    );
    for (const [form, code] of named) {
      const { rowRules, sheetRules } = findForm(programme, form);
      expect([...rowRules, ...sheetRules].find((rule) => rule.code === code)?.severity).toBe('error');
    }
  });

  test('its norms cover lines that there are, and no two of one issuer hold on the same day', () => {
    const lines: readonly string[] = budgetLines.map(({ code }) => code);
    for (const { covers, from, to = '9999' } of programme.norms.personDay) {
      expect(from <= to).toBe(true);
      expect(covers.filter((line) => !lines.includes(line))).toEqual([]);
    }
    expect(overlappingNorms(programme.norms.personDay)).toEqual([]);
  });

  test('its guides are of its categories', () => {
    for (const { code } of programme.guides) expect(findCategory(programme, code)?.code).toBe(code);
  });

  test('its codes are unique', () => {
    for (const list of [programme.units, programme.fields, programme.categories, programme.fundingSources])
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    expect(new Set(programme.categories.map(({ letter }) => letter)).size).toBe(programme.categories.length);
  });

  test('its units have codes fit for keys, and successors that exist', () => {
    for (const unit of programme.units) {
      expect(unit.code).toMatch(/^[a-z0-9]+$/);
      if (unit.successor) expect(findUnit(programme, unit.successor)).toBeDefined();
    }
    expect(findUnit(programme, programme.bureau)?.kind).toBe('bureau');
  });

  test('its units hand over from one day to the next', () => {
    for (const { code, to, successor } of programme.units) {
      expect([code, to === undefined]).toEqual([code, successor === undefined]);
      if (to === undefined || successor === undefined) continue;
      expect(Date.parse(findUnit(programme, successor)?.from as string) - Date.parse(to)).toBe(86_400_000);
    }
  });

  test('its days off are weekdays and its worked days are weekends, each in order and once', () => {
    const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    const { off, worked, years } = programme.daysOff;
    expect(off.filter(isWeekend)).toEqual([]);
    expect(worked.filter((day) => !isWeekend(day))).toEqual([]);
    for (const days of [off, worked]) expect([...new Set(days)].sort()).toEqual(days);
    // Each year of the span has its order: a gap would count as a year of weekends alone.
    for (let year = years[0]; year <= years[1]; year++)
      expect([year, off.some((day) => day.startsWith(`${year}-`))]).toEqual([year, true]);
  });

  test('every year of it has its days off, or the calendar says that they are not known', () => {
    const { years, daysOff } = programme;
    for (let year = years[0]; year <= years[1]; year++) {
      const known = year >= daysOff.years[0] && year <= daysOff.years[1];
      expect([year, daysOffNote(programme, String(year)) === undefined]).toEqual([year, known]);
    }
    expect(years[0]).toBeGreaterThanOrEqual(daysOff.years[0]);
  });

  test('its lists fit the masks that reports count with', () => {
    expect(programme.fields.length).toBeLessThan(31);
    expect(programme.categories.length).toBeLessThan(31);
    for (const { group } of programme.fields)
      if (group !== undefined) expect(programme.fieldGroups.map(({ code }) => code)).toContain(group);
  });

  test('no two programmes of a city cover the same year, and they stand in the order of time', () => {
    const ofCity = programmes.filter(({ city }) => city.id === programme.city.id);
    const years = ofCity.flatMap(({ years: [first, last] }) => [first, last]);
    expect([...years].sort((a, b) => a - b)).toEqual(years);
    expect(new Set(years).size).toBe(years.length);
  });

  test('it asks for each form once, and of somebody', () => {
    const asked = programme.obligations.map(({ form }) => form);
    expect(new Set(asked).size).toBe(asked.length);
    for (const { unitKinds, units = [] } of programme.obligations) {
      expect(unitKinds.length + units.length).toBeGreaterThan(0);
      // Named besides their kinds: units that there are, and that the kinds leave out.
      for (const code of units)
        expect(unitKinds).not.toContain(
          programme.units.find((unit) => unit.code === code)?.kind ?? unitKinds[0],
        );
    }
  });

  test('what is due every month is due after the month, what is due in a year opens before it is due', () => {
    for (const { form, deadline } of programme.obligations) {
      const year = String(programme.years[0] + 1);
      const period = deadline.every === 'year' ? year : `${year}-03`;
      const { opens, due, closes } = windowOf(programme, form, period);
      expect([opens, due, closes]).toEqual([opens, due, closes].sort());
    }
  });

  test('its obligations have the rhythm of their form', () => {
    for (const { form, deadline } of programme.obligations)
      expect(findForm(programme, form).period).toBe(deadline.every);
  });

  test('its phases cover its years without a gap', () => {
    const [first, last] = programme.years;
    const years = programme.phases.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i),
    );
    expect(years).toEqual(Array.from({ length: last - first + 1 }, (_, i) => first + i));
  });
});

test('the numbers of the notice stand as printed', () => {
  const { targets, categories, fields, units, basis, phases, targetYears } = qingdao20132020;
  const value = (id: string) => targets.find((target) => target.id === id);
  expect([value('advanced-year')?.value, value('advanced-year')?.operator]).toEqual([200, '≈']);
  expect([value('urgent-year')?.value, value('urgent-year')?.operator]).toEqual([6000, '≥']);
  expect([value('post-year')?.value, value('post-year')?.operator]).toEqual([8000, '=']);
  expect(value('year-persons')?.value).toBe(10_000);
  expect(value('programme-persons')?.value).toBe(100_000);
  // the arithmetic of notice 15: no target follows from another
  const projects = targets
    .filter(({ category }) => category)
    .reduce((sum, target) => sum + (target.value ?? 0), 0);
  expect([projects, projects * 7, 10_000 * 7]).toEqual([14_200, 99_400, 70_000]);
  expect(categories.map(({ hoursFloor }) => hoursFloor)).toEqual([0, 72, 36]);
  expect(6000 * 72 + 8000 * 36).toBe(720_000);
  expect(fields.filter(({ group }) => group === 'economic')).toHaveLength(10);
  expect(fields.filter(({ group }) => group === 'social')).toHaveLength(6);
  // 24 members, the bureau's office among them
  const members = units.filter(
    ({ kind, from }) => !from && (kind === 'city-department' || kind === 'bureau'),
  );
  expect(members).toHaveLength(24);
  expect(units.filter(({ kind, from }) => kind === 'district' && !from)).toHaveLength(10);
  expect(basis.issuers).toHaveLength(6);
  expect(phases.map(({ from, to }) => [from, to])).toEqual([
    [2013, 2013],
    [2014, 2017],
    [2018, 2020],
  ]);
  expect(targetYears).toHaveLength(7);
});

test('the official name of the second training project is used, and its short name is understood', () => {
  const urgent = qingdao20132020.categories.find(({ code }) => code === 'urgent');
  expect(urgent).toMatchObject({ zh: '急需紧缺人才培养培训项目', also: ['急需紧缺人才培养项目'] });
});

test('the definition of the targets says how they are counted, without judging the notice', () => {
  expect(qingdao20132020.targetNote.zh).toBe('总任务按人次、年度任务按人数分别统计，各项指标互不推算。');
});

test('a form that the programme does not use is refused like one that does not exist', () => {
  expect(() => findForm(qingdao20132020, 'no-such-form')).toThrow(/unknown-form/);
  expect(() => findForm({ ...qingdao20132020, obligations: [] }, 'advanced-plan')).toThrow(/unknown-form/);
});
