/** The project guide of the year at the head of the plans it is for (notice 72). */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { projectGuide } from '../../../shared/forms/project-guide.ts';
import { givenGuide } from '../../support/given-guide.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff } from '../../support/office.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff)));
});
afterEach(() => void vi.useRealTimers());

const told = async (form: string, period = '2015') =>
  (await office.ask('clerk', 'readForm', { params: { form }, query: { period } })).good.guide;

test('a plan is told how many rows of the guide of its category hold this year', async () => {
  expect(await told('urgent-plan')).toMatchObject({ rows: 0 });
  await office.submit('judge', givenGuide);
  expect(await told('urgent-plan')).toEqual({
    name: { zh: '急需紧缺项目指南', en: 'Urgently needed talent training guide' },
    register: projectGuide.title,
    rows: 2,
  });
  expect(await told('post-plan')).toMatchObject({ rows: 1 });
  // Of another year they are told nothing.
  vi.setSystemTime(new Date('2016-01-20T02:00:00Z'));
  expect(await told('urgent-plan', '2016')).toMatchObject({ rows: 0 });
});

test('there is no guide for advanced seminars, nor at the head of anything but a plan', async () => {
  await office.submit('judge', givenGuide);
  for (const form of ['advanced-plan', 'expert-register']) expect(await told(form)).toBeUndefined();
});
