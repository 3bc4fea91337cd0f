/**
 * Who files in the last minute: a clerk for each of the three plans of each unit of the city. The programme has
 * 33 units that owe plans in 2015, which makes 99 documents, each with somebody of its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { postPlan } from '../../shared/forms/post-plan.ts';
import { urgentPlan } from '../../shared/forms/urgent-plan.ts';
import { existsIn } from '../../shared/ground/define-city.ts';
import { qingdao20132020 } from '../../shared/programme/qingdao.ts';
import { obligationOf } from '../../shared/programme/reporting-calendar.ts';
import { personItem } from '../../shared/tables/directory.ts';

export type Clerk = { readonly email: string; readonly unit: string; readonly form: Form };

export const year = '2015';
/** Lines of each plan. */
export const lines = 10;

/** All there are: of a crowd several are one clerk at two machines. */
export const crowdClerks = 99;

/** The first so many: every unit with its first plan, then with its second. */
export const clerksOf = (count: number): readonly Clerk[] => {
  const clerks = [advancedPlan, urgentPlan, postPlan].flatMap((form) => {
    const { unitKinds } = obligationOf(qingdao20132020, form.id);
    return qingdao20132020.units
      .filter((unit) => existsIn(unit, year) && unitKinds.includes(unit.kind))
      .map(({ code }) => ({
        email: `${form.letters.toLowerCase()}.${code}@qingdao.example`,
        unit: code,
        form,
      }));
  });
  if (clerks.length < count) throw new Error(`${count} plans are wanted, the city files ${clerks.length}`);
  return clerks.slice(0, count);
};

/** A directory to boot with: the sample people, and these clerks. */
export const writePeople = (file: string, clerks: readonly Clerk[]): void => {
  const sample = new URL('../../local/sample-people.json', import.meta.url);
  const people = JSON.parse(readFileSync(sample, 'utf8')) as object[];
  const added = clerks.map(({ email, unit }) =>
    personItem({ email, unit, name: '计示例', roles: ['clerk'] }),
  );
  writeFileSync(file, JSON.stringify([...people, ...added]));
};

const planLine = (number: number, period: string): Record<string, Cell> => ({
  number,
  title: `重点领域专业技术人才培训班（${number}）`,
  field: '海洋科技开发',
  level: '市级',
  host: '示例大学',
  hostKind: '高等院校',
  when: `${period}-${String(number).padStart(2, '0')}`,
  place: '青岛',
  persons: 50 + number,
  days: 5,
  hours: 80,
  // Ten of them stay below what asks for a second pair of eyes.
  budget: 60_000,
});

/** What the add-on sends for the clerk's plan. */
export const planOf = ({ unit, form }: Clerk, period: string): object => {
  const cellsOf = (number: number): Cell[] => {
    const line = planLine(number, period);
    return Object.keys(form.columns).map((name) => line[name] ?? null);
  };
  const numbers = Array.from({ length: lines }, (_, i) => i + 1);
  return {
    unit,
    form: form.id,
    formVersion: form.version,
    period,
    baseVersion: 0,
    certifier: '样负责',
    nil: false,
    headers: Object.values(form.columns).map(({ header }) => header.zh),
    rows: numbers.map(cellsOf),
    ids: numbers.map((number) => `r${number}`),
  };
};
