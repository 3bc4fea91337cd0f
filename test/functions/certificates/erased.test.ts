/** Whoever is erased keeps a number in its series, which says so: no name, no class is told by it, and the count stays. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verifyChains } from '../../../functions/audit/verify-chains.ts';
import { rebuildCertificates } from '../../../functions/certificates/project-certificates.ts';
import { readCertificates } from '../../../functions/certificates/read-certificates.ts';
import { hmacUnder } from '../../../functions/common/hashes.ts';
import { eraseRights } from '../../../functions/persons/ask-rights.ts';
import { erasePersons } from '../../../functions/persons/erase-persons.ts';
import {
  attended,
  classOf,
  fileClasses,
  head,
  issue,
  officeWithHeads,
} from '../../support/certified-class.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, staff } from '../../support/office.ts';
import { citizenNumber } from '../../support/sheets.ts';
import { urgentRoster } from '../../support/staff-sheets.ts';

let office: Office;
let services: ReturnType<typeof inMemoryServices>;
let numbers: readonly string[];
/** Number of a record that was printed before. */
let printed: string;
const eraseAfter = async (prepare: () => Promise<unknown>): Promise<void> => {
  services = inMemoryServices([...Object.values(staff), head]);
  office = officeWithHeads(services);
  await fileClasses(office, [attended(1, 1), attended(2, 1)]);
  numbers = (await issue(office, classOf(1))).good.numbers.map(({ number }) => number);
  await prepare();
  const asking = {
    actor: { ...staff.administrator, roles: ['administrator' as const] },
    now: new Date('2027-02-01T02:00:00Z'),
  };
  const { good } = await office.ask('stranger', 'printRecord', {
    body: { citizenNumber: citizenNumber(1), name: '样乙', purpose: '职称评审' },
  });
  printed = good.number as string;
  expect(await office.records.find(printed)).toMatchObject({ name: '样乙' });
  const rights = { ...services, reports: office.reports, records: office.records };
  await eraseRights(
    { name: '样乙', number: citizenNumber(1), reason: '本人申请', basis: 'period' },
    rights as never,
    asking,
  );
  await erasePersons(rights as never, new Date('2027-02-02T02:00:00Z'));
};
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await eraseAfter(() => rebuildCertificates(services));
});
afterEach(() => vi.useRealTimers());

test('the number says erased and tells nobody; the other one is as before', async () => {
  const [erased, other] = await readCertificates(numbers, services);
  expect([erased?.state, erased?.person]).toEqual(['erased', undefined]);
  expect([other?.state, other?.person?.name]).toEqual(['valid', '样丙']);
  const { good } = await office.ask('stranger', 'checkCertificates', {
    body: {
      pairs: numbers.flatMap((number) => ['样乙', '样丙'].map((name) => ({ number, name }))),
      purpose: '职称评审',
    },
  });
  expect(good.checked.map(({ outcome }) => outcome)).toEqual(['no-match', 'no-match', 'no-match', 'valid']);
});

test('a record that was printed of the person is gone, and its code opens nothing', async () => {
  expect(await office.records.find(printed)).toBeUndefined();
});

test('it stays in the register of issue, without a mask', async () => {
  const { good } = await office.ask('inspector', 'readCertificateSeries', {
    params: { series: '00' },
    query: { year: '2015' },
  });
  expect(good.certificates.map(({ state, mask }) => [state, mask === undefined])).toEqual([
    ['erased', true],
    ['valid', false],
  ]);
});

test('nothing of the person is in the table, and everything is proved whole', async () => {
  const pseudonym = hmacUnder(await services.cityKey())(citizenNumber(1));
  const table = [...services.stored.certificates.items.values()].map(({ text }) => text).join('\n');
  expect(table).not.toContain(pseudonym);
  expect(table).not.toContain('样乙');
  expect(await services.certificates.ofPerson(pseudonym)).toEqual([]);
  expect((await verifyChains(services)).faults).toEqual([]);
});

test('others of the roster are amended as before, although the erased one holds a certificate', async () => {
  vi.setSystemTime(new Date('2015-04-08T02:00:00Z'));
  const id = { unit: 'nyw', form: 'trainee-roster', period: '2015-03' };
  const { inForce } = await services.submissions.load(id);
  const { rows, ids } = await services.archive.read(id, inForce?.content ?? '');
  const sheet = urgentRoster(
    attended(1, 1, { name: String(rows[0]?.name), citizenNumber: '' }),
    attended(2, 1, { employer: '示例研究院' }),
  );
  const { status, problem } = await office.submit('clerk', {
    unit: 'nyw',
    baseVersion: 1,
    ...sheet,
    ids: [...ids],
  });
  expect([status, problem?.title.zh]).toEqual([201, undefined]);
});

test('certificates that the index does not know yet are erased with the others, and come into it without the person', async () => {
  await eraseAfter(async () => {});
  await rebuildCertificates(services);
  const [erased, other] = await readCertificates(numbers, services);
  expect([erased?.state, other?.state]).toEqual(['erased', 'valid']);
  const table = [...services.stored.certificates.items.values()].map(({ text }) => text).join('\n');
  expect(table).not.toContain(hmacUnder(await services.cityKey())(citizenNumber(1)));
});
