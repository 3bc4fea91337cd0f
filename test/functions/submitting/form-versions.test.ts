import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Form, readsVersion } from '../../../shared/form/define-form.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { laterVersion } from '../../support/later-version.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

/** How many versions the system's forms are ahead of those in the repository. */
let ahead = 0;
vi.mock('../../../shared/programme/programmes.ts', async (original) => {
  const real = await original<typeof import('../../../shared/programme/programmes.ts')>();
  const findForm: typeof real.findForm = (programme, id): Form => {
    const form = real.findForm(programme, id);
    return ahead && id === 'advanced-plan' ? laterVersion(form, ahead) : form;
  };
  return { ...real, findForm };
});

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => {
  ahead = 0;
  vi.useRealTimers();
});

/** A sheet opened before the update, with its headers. */
const old = () => plan(planRow(1));

test('a sheet opened under the version before is read by the present definition', async () => {
  const sheet = old();
  ahead = 1;
  const { good } = await office.submit('clerk', sheet);
  expect(good).toMatchObject({ version: 1, rows: 1 });
  const [text] = [...office.services.stored.archived.values()] as [string];
  const kept = JSON.parse(text);
  expect(kept.formVersion).toBe(advancedPlan.version + 1);
  expect(kept.rows[0].host).toBe('示例大学');
});

test('an older sheet is told to be opened anew', async () => {
  const sheet = old();
  ahead = 2;
  const { status, problem } = await office.submit('clerk', sheet);
  expect([status, problem.code]).toEqual([409, 'outdated-form']);
  expect(problem.title.zh).toContain(
    `您的表格为第 ${advancedPlan.version} 版，现行为第 ${advancedPlan.version + 2} 版`,
  );
});

test('one version back and no further, and never before the first', () => {
  const read = (current: number) =>
    [0, 1, 2, 3, 4].filter((opened) => readsVersion({ version: current }, opened));
  expect(read(1)).toEqual([1]);
  expect(read(3)).toEqual([2, 3]);
});
