/** Small files as people send them, one trap each: what must be said of the cell it is about, by both routes of files. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkFile } from '../../../cli/zhixin/check-file.ts';
import type { Cell } from '../../../shared/form/define-form.ts';
import type { Issue } from '../../../shared/ground/issue.ts';
import { openOffice } from '../../support/office.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`cases/${name}`, import.meta.url));
const plan = { form: 'advanced-plan', period: '2015', today: '2015-01-20' };
const month = { period: '2015-03', today: '2015-04-02' };
const roster = { form: 'trainee-roster', ...month };
type Case = {
  readonly file: string;
  readonly asked?: typeof plan;
  /** `code` or `code column` of every finding but what was understood. */
  readonly says: readonly string[];
  /** By column, what was understood in the first row that has it. */
  readonly understood?: { readonly [column: string]: Cell };
};

const cases: readonly Case[] = [
  { file: 'header-unit-second-line.xlsx', says: ['header-scaled budget'] },
  {
    file: 'unit-in-number-format.xlsx',
    says: ['number-unclear days', 'days-as-hours hours'],
    understood: { hours: 40, budget: 35_000 },
  },
  { file: 'header-per-person-money.xlsx', says: ['header-quantity budget'] },
  {
    file: 'merged-header-second-column.xlsx',
    says: ['budget-unusual budget', 'column-unnamed', 'column-unnamed', 'length-unusual days'],
  },
  { file: 'beyond-headers.xlsx', says: ['row-too-wide'] },
  {
    file: 'merged-down.xlsx',
    says: [
      'merged-filled level',
      'merged-filled host',
      'merged-filled place',
      'merged-filled phone',
      'merged-filled place',
      'merged-filled phone',
    ],
  },
  { file: 'two-sheets.xlsx', says: ['tab-table'] },
  { file: 'second-sheet-error.xlsx', says: ['tab-unread', 'number-vague persons'] },
  {
    file: 'formula-no-cache.xlsx',
    says: ['days', 'hours', 'budget', 'remark'].map((column) => `formula-unvalued ${column}`),
  },
  {
    file: 'end-of-day-time.xlsx',
    asked: { form: 'class-return', ...month },
    says: [],
    understood: { end: '2015-03-31' },
  },
  { file: 'footer-and-totals.xlsx', says: ['total-ignored', 'footer-ignored', 'footer-ignored'] },
  { file: 'header-repeated.xlsx', says: ['header-repeated'] },
  {
    file: 'ditto.xlsx',
    says: ['ditto level', 'ditto host', 'ditto place', 'left-empty remark'],
    understood: { level: '市级', host: '青岛某示例培训中心', place: '青岛' },
  },
  { file: 'FIELD.xlsx', says: ['cell-error place', 'cell-error remark'] },
  {
    file: 'odd-characters.xlsx',
    says: [
      'character-broken title',
      'character-broken host',
      'tidied place',
      'tidied title',
      'tidied remark',
    ],
  },
  { file: 'utf16le-bom-comma.csv', says: [] },
  { file: 'semicolon.csv', says: [] },
  {
    file: 'usual-roster-headers.csv',
    asked: roster,
    says: ['header-missing class', 'header-missing group', ...Array(3).fill('header-unknown')],
    understood: { titleLevel: '中级' },
  },
  {
    file: 'plan-headers.csv',
    says: ['field', 'level', 'hostKind'].map((column) => `header-missing ${column}`),
    understood: { budget: 90_000, when: '2015-09' },
  },
  { file: 'organiser-and-host.xlsx', says: ['header-unknown'] },
  {
    file: 'person-nouns.csv',
    says: ['size-unusual persons', 'number-unclear persons'],
    understood: { persons: 60 },
  },
  { file: 'month-spans.csv', says: ['dates-ambiguous when', 'dates-ambiguous when'] },
  {
    file: 'scientific.csv',
    asked: roster,
    says: ['header-missing group', ...Array(3).fill('citizen-number-rounded citizenNumber')],
  },
  {
    file: 'percent-satisfaction.xlsx',
    asked: { form: 'satisfaction', ...month },
    says: [
      'number-not-whole organisation',
      'row-doubled class',
      'number-not-whole teachers',
      'number-unclear organisation',
      'rows-numbered number',
    ],
    understood: { overall: 100 },
  },
  { file: 'hidden-rows.xlsx', says: ['rows-hidden'] },
];

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const said = (issues: readonly Pick<Issue, 'code' | 'column'>[]) =>
  issues
    .filter(({ code }) => code !== 'understood')
    .map(({ code, column }) => (column ? `${code} ${column}` : code));

test.each(cases)('$file', async ({ file, asked = plan, says, understood = {} }) => {
  const { issues, ...told } = await checkFile(pathOf(file), {
    city: 'qingdao',
    unit: 'nyw',
    ...asked,
    references: pathOf('references.json'),
  });
  expect(
    said(issues)
      .filter((each) => !each.startsWith('reference-'))
      .sort(),
  ).toEqual([...says].sort());
  for (const [column, value] of Object.entries(understood))
    expect(
      issues.find((issue) => issue.column === column && issue.understood !== undefined)?.understood,
    ).toBe(value);
  if (file.includes('second-sheet') || file.includes('two-sheets')) expect(told.tab).toBeDefined();

  // The API says the same of the same bytes; it knows no class of the month.
  vi.setSystemTime(new Date(`${asked.today}T02:00:00Z`));
  const { form, period } = asked;
  const { good } = await openOffice().ask('clerk', 'checkWorkbook', {
    bytes: readFileSync(pathOf(file)),
    query: { form, period, unit: 'nyw' },
  });
  const known = (list: readonly Issue[]) =>
    list.filter(({ code, column }) => column !== 'class' && !/class|roster/.test(code));
  expect(said(known(good.issues as Issue[]))).toEqual(said(known(issues)));
});

test('a text beyond the texts of the file is damage', async () => {
  const asked = { city: 'qingdao', unit: 'nyw', ...plan };
  await expect(checkFile(pathOf('sst-out-of-range.xlsx'), asked)).rejects.toMatchObject({
    code: 'bad-workbook',
  });
});
