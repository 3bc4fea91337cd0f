/** How often the tables are asked when a sheet is opened: as often in the last year of a city as in its first. */
import '../../support/quiet.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { majorProject } from '../../../shared/forms/major-project.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { openOffice, sheetOf, staff } from '../../support/office.ts';

afterEach(() => void vi.useRealTimers());

/** Counts what each read of a table is: a request, however many keys it names. */
const counted = (services: ReturnType<typeof inMemoryServices>): { count: number } => {
  const told = { count: 0 };
  for (const part of [services.directory, services.submissions, services.plans] as object[])
    for (const [name, does] of Object.entries(part))
      if (typeof does === 'function')
        Object.assign(part, {
          [name]: (...asked: unknown[]): unknown => {
            told.count += 1;
            return does(...asked);
          },
        });
  return told;
};

const opening = async (form: string, period: string): Promise<number> => {
  vi.useFakeTimers({ now: new Date(`${period}-02-20T02:00:00Z`), toFake: ['Date'] });
  const services = inMemoryServices(Object.values(staff));
  const office = openOffice(services);
  const asked = counted(services);
  const { status } = await office.ask('reviewer', 'readForm', {
    params: { form },
    query: { period, unit: 'tyj' },
  });
  expect(status).toBe(200);
  return asked.count;
};

test('a plan sheet asks eleven times at most, however many years of registers there are', async () => {
  const counts = [
    await opening('advanced-plan', '2015'),
    await opening('urgent-plan', '2015'),
    await opening('urgent-plan', '2018'),
  ];
  expect(Math.max(...counts)).toBeLessThanOrEqual(11);
  expect(counts[2]).toBe(counts[1]);
});

test('a plan knows the major projects that the bureau has registered, of whatever year', async () => {
  vi.useFakeTimers({ now: new Date('2014-12-20T02:00:00Z'), toFake: ['Date'] });
  const office = openOffice(inMemoryServices(Object.values(staff)));
  const register = sheetOf(majorProject, [{ number: 1, name: '海洋强市建设', kind: '重大工程' }]);
  const filed = await office.submit('judge', {
    unit: 'rsj',
    form: majorProject.id,
    period: '2014',
    ...register,
  });
  expect(filed.status).toBe(201);
  vi.setSystemTime(new Date('2015-02-20T02:00:00Z'));
  const { good } = await office.ask('clerk', 'readForm', {
    params: { form: 'urgent-plan' },
    query: { period: '2015' },
  });
  expect(good.references['major-project']).toEqual([
    expect.objectContaining({ title: '海洋强市建设', facts: { kind: 'works' } }),
  ]);
});
