/** A year of an invented city up to a month: large enough to look like one, the same on every run. */
import { monthsUpTo } from '../../shared/programme/months.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { monthDue } from '../../shared/programme/report-days.ts';
import type { Filing } from '../../shared/statistics/filing.ts';
import type { Holdings } from '../../shared/statistics/holdings.ts';
import type { ClassRow, EnrolmentRow, FundingRow, ProjectRow } from '../../shared/tables/rows.ts';
import {
  givenEnrolment,
  givenFiling,
  givenHeld,
  givenMoney,
  givenPlan,
  sortEnrolments,
} from './given-ledger.ts';

/** The same numbers every time (a linear congruence). */
export const givenChance = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const pick = <T>(list: readonly T[], chance: (below: number) => number): T => list[chance(list.length)] as T;
const titles = [
  'senior',
  'associate',
  'associate',
  'middle',
  'middle',
  'middle',
  'junior',
  'other',
  undefined,
];
const owners = [
  'public',
  'public',
  'state',
  'collective',
  'private',
  'private',
  'foreign',
  'social',
  undefined,
];
const sources = ['government', 'government', 'employer', 'person', 'society', 'association'];

export type Sample = Holdings & { readonly enrolments: readonly EnrolmentRow[] };

/** @param month of 2015 · @param size trainees of a class */
export const sampleMonth = (month = '2015-06', size = 30): Sample => {
  const chance = givenChance(7);
  const owing = programme.units.filter(({ kind }) => kind === 'city-department' || kind === 'district');
  const projects: ProjectRow[] = [];
  const classes: ClassRow[] = [];
  const enrolments: EnrolmentRow[] = [];
  const funding: FundingRow[] = [];
  const documents: Filing[] = [];
  const months = monthsUpTo(month);
  for (const [u, unit] of owing.entries()) {
    for (const letter of ['A', 'B', 'C']) {
      const form = { A: 'advanced-plan', B: 'urgent-plan', C: 'post-plan' }[letter] as string;
      if (u % 7 === 6) {
        documents.push(
          givenFiling(unit.code, form, '2015', {
            state: 'waiting',
            version: 0,
            hash: '',
            rows: 0,
            filedOn: '2015-02-11',
          }),
        );
        continue;
      }
      const lines = letter === 'A' ? u % 2 : 1 + chance(3);
      for (let n = 1; n <= lines; n++) {
        const code = `2015${letter}-${unit.code.toUpperCase()}-${String(n).padStart(3, '0')}`;
        const field = pick(programme.fields.slice(0, 14), chance).code;
        const plan = givenPlan(code, {
          field,
          persons: size * (1 + chance(5)),
          budget: 2_000_000 + chance(40) * 100_000,
        });
        projects.push(plan);
        for (const [m, at] of months.entries()) {
          if (chance(3) > 0) continue;
          const held = `${code}-${m + 1}`;
          const hours = letter === 'B' ? 40 + 8 * chance(6) : 24 + 4 * chance(5);
          const persons = size - chance(Math.ceil(size / 3));
          classes.push(
            givenHeld(held, at, { persons, passed: persons - chance(4), hours, cost: persons * 45_000 }),
          );
          for (let p = 0; p < persons; p++) {
            const who = chance(size * 420)
              .toString(16)
              .padStart(8, '0');
            enrolments.push(
              givenEnrolment(who, held, at, {
                hours,
                onlineHours: chance(4) === 0 ? 8 : undefined,
                result: chance(12) === 0 ? 'failed' : 'passed',
                titleLevel: pick(titles, chance),
                ownership: pick(owners, chance),
              }),
            );
          }
          const source = pick(sources, chance);
          const fiscalLevel =
            source === 'government' ? pick(['city', 'city', 'district', 'provincial'], chance) : undefined;
          const received = persons * 50_000;
          funding.push(
            givenMoney(code, at, {
              source,
              fiscalLevel,
              budgeted: plan.budget,
              received,
              spent: Math.round(received * 0.83),
            }),
          );
        }
      }
      const rows = lines;
      documents.push(
        givenFiling(unit.code, form, '2015', {
          filedOn: `2015-01-${10 + (u % 20)}`,
          rows,
          hash: hashOf(chance),
        }),
      );
    }
    for (const at of months)
      for (const form of ['class-return', 'trainee-roster', 'funding-return']) {
        if (chance(12) === 0) continue;
        const due = monthDue(programme, at);
        const late = chance(8) === 0;
        const filedOn = late
          ? `${due.slice(0, 8)}${Number(due.slice(8)) + 6}`
          : `${due.slice(0, 8)}0${1 + chance(Number(due.slice(8)) - 1)}`;
        documents.push(
          givenFiling(unit.code, form, at, {
            filedOn,
            rows: chance(60),
            version: 1 + chance(2),
            hash: hashOf(chance),
          }),
        );
      }
  }
  return {
    programme,
    month,
    projects,
    classes,
    funding,
    documents,
    enrolments: onceEach(sortEnrolments(enrolments)),
  };
};

const hashOf = (chance: (below: number) => number): string =>
  Array.from({ length: 64 }, () => chance(16).toString(16)).join('');

/** Chance may put a person into a class twice; a roster does not. */
const onceEach = (rows: readonly EnrolmentRow[]): EnrolmentRow[] =>
  rows.filter((row, i) => row.person !== rows[i - 1]?.person || row.class !== rows[i - 1]?.class);
