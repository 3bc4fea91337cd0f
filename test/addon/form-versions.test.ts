import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Form } from '../../shared/form/define-form.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { laterVersion } from '../support/later-version.ts';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

/** How many versions the bureau is ahead of the add-on. */
const bureauIs = vi.hoisted(() => ({ ahead: 0 }));
vi.mock('../../shared/programme/programmes.ts', async (original) => {
  const real = await original<typeof import('../../shared/programme/programmes.ts')>();
  const findForm: typeof real.findForm = (programme, id): Form => {
    const form = real.findForm(programme, id);
    return bureauIs.ahead && id === 'advanced-plan' ? laterVersion(form, bureauIs.ahead) : form;
  };
  return { ...real, findForm };
});

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
const plan = '高级研修项目计划 2015';
const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(async () => {
  bureauIs.ahead = 0;
  bureau.reset();
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(clerk, plan, 2);
});

test('a sheet opened before the form changed is still checked and filed', async () => {
  bureauIs.ahead = 1;
  expect(last(await clerk.run('checkActiveSheet', [ok]))).toContain('未发现问题');
  expect(last(await clerk.run('submitSheet', [typed('样负责'), yes, ok]))).toContain('ZX2015-NYW-GY-1');
  expect(bureau.lastSent()).toMatchObject({ formVersion: advancedPlan.version });
});

test('two versions behind it is told before anything is checked, and nothing is lost', async () => {
  bureauIs.ahead = 2;
  expect(last(await clerk.run('submitSheet', [ok]))).toContain(`系统现行第 ${advancedPlan.version + 2} 版`);
  expect(clerk.value(plan, 5, 2)).toBe(1);
});
