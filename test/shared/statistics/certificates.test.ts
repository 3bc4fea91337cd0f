/** Certificates in the report, worked by hand: what happened by its day, what is outstanding by the year of the class. */
import { expect, test, vi } from 'vitest';
import { certificatesUntil } from '../../../functions/compile/certificates-until.ts';
import type { CertificateHappened } from '../../../shared/statistics/certificate-facts.ts';
import { foldMonth } from '../../../shared/statistics/monthly-report.ts';
import {
  attended,
  classOf,
  fileClasses,
  head,
  issue,
  officeWithHeads,
} from '../../support/certified-class.ts';
import { givenEnrolment, givenHeld, givenPlan, sortEnrolments } from '../../support/given-ledger.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { staff } from '../../support/office.ts';
import { nothing } from '../../support/random-ledger.ts';

const [one, other] = ['2015B-NYW-001-1', '2015B-HYJ-001-1'];
const given = (...certificates: CertificateHappened[]) => ({
  ...nothing,
  projects: [givenPlan('2015B-NYW-001'), givenPlan('2015B-HYJ-001')],
  classes: [givenHeld(one, '2015-03'), givenHeld(other, '2015-03')],
  enrolments: sortEnrolments([
    givenEnrolment('a1', one, '2015-03', {}),
    givenEnrolment('b2', one, '2015-03', {}),
    givenEnrolment('c3', one, '2015-03', { result: 'failed' }),
    givenEnrolment('d4', other, '2015-03', {}),
  ]),
  certificates,
});
const event = (
  what: CertificateHappened['what'],
  code: string,
  day: string,
  count = 1,
): CertificateHappened => ({
  unit: code.slice(6, 9).toLowerCase(),
  class: code,
  day,
  what,
  count,
});
const tableOf = (...certificates: CertificateHappened[]) =>
  foldMonth(given(...certificates)).sections.find(({ id }) => id === 'certificates')?.tables[0];

test('who passed and has none is outstanding; a void one is outstanding again, a replaced one is not', () => {
  const table = tableOf(
    event('issued', one, '2015-03-20', 2),
    event('replaced', one, '2015-03-21'),
    event('voided', one, '2015-03-22'),
  );
  expect(
    table?.rows.map(({ cells: [name, ...figures] }) => [(name as { zh: string }).zh, ...figures]),
  ).toEqual([
    ['市农业委员会', 2, 2, 1, 1, 1],
    ['市海洋与渔业局', 1, 0, 0, 0, 1],
    ['合计', 3, 2, 1, 1, 2],
  ]);
});

test('of a class of the year before the events count in this year, and nothing becomes outstanding', () => {
  const table = tableOf(event('issued', '2014B-NYW-001-1', '2015-01-10', 5));
  expect(table?.rows[0]?.cells.slice(1)).toEqual([2, 5, 0, 0, 2]);
});

test('before the first certificate there is no section', () => {
  expect(tableOf()).toBeUndefined();
});

test('what happens after the month counts in the next, and other chains not at all', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const services = inMemoryServices([...Object.values(staff), head]);
    const office = officeWithHeads(services);
    await fileClasses(office, [attended(1, 1), attended(2, 1)]);
    const { numbers } = (await issue(office, classOf(1))).good;
    // 23:30 of 30 April, and half an hour after midnight of 1 May, in Qingdao.
    vi.setSystemTime(new Date('2015-04-30T15:30:00Z'));
    const end = (at: number) =>
      office.ask('reviewer', 'voidCertificate', {
        params: { number: numbers[at]?.number ?? '' },
        body: { reason: '误发' },
      });
    await end(0);
    vi.setSystemTime(new Date('2015-04-30T16:30:00Z'));
    await end(1);
    await office.ask('clerk', 'checkCertificates', {
      body: { pairs: [{ number: 'X', name: '某' }], purpose: '职称评审' },
    });
    const until = async (month: string) =>
      (await certificatesUntil(month, services)).map(({ what, count, day }) => [what, count, day]);
    expect(await until('2015-03')).toEqual([]);
    expect(await until('2015-04')).toEqual([
      ['issued', 2, '2015-04-02'],
      ['voided', 1, '2015-04-30'],
    ]);
    expect(await until('2015-05')).toContainEqual(['voided', 1, '2015-05-01']);
  } finally {
    vi.useRealTimers();
  }
});
