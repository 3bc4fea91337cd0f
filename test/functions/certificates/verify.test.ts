/** The nightly proof of certificates: chains, contents, tiling, ends; each taken away or changed is found and named. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verifyChains } from '../../../functions/audit/verify-chains.ts';
import { verifyRecord } from '../../../functions/jobs/verify-record.ts';
import {
  attended,
  classOf,
  fileClasses,
  head,
  issue,
  officeWithHeads,
} from '../../support/certified-class.ts';
import { inMemoryRoots } from '../../support/in-memory-roots.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, staff } from '../../support/office.ts';

let office: Office;
let services: ReturnType<typeof inMemoryServices>;
const table = () => services.stored.certificates;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  services = inMemoryServices([...Object.values(staff), head]);
  office = officeWithHeads(services);
  await fileClasses(office, [attended(1, 1), attended(2, 1), attended(3, 2)]);
  const { numbers } = (await issue(office, classOf(1))).good;
  await issue(office, classOf(2));
  const number = numbers[0]?.number ?? '';
  await office.ask('reviewer', 'voidCertificate', { params: { number }, body: { reason: '误发' } });
});
afterEach(() => vi.useRealTimers());

const faults = async () =>
  (await verifyChains(services)).faults.map(({ subject, fault }) => `${subject}: ${fault}`);

test('what was issued, voided and looked up is whole, and stands in the root of the day', async () => {
  await office.ask('clerk', 'checkCertificates', {
    body: { pairs: [{ number: 'X', name: '某' }], purpose: '职称评审' },
  });
  expect(await faults()).toEqual([]);
  const roots = inMemoryRoots();
  await verifyRecord({}, { ...services, roots }, new Date('2015-04-06T17:00:00Z'));
  const [file] = await roots.list();
  const root = await roots.read(file?.key ?? '');
  expect(
    Object.entries(root?.documents ?? {}).flatMap(([path, [events]]) =>
      /certif|look/.test(path) ? [[path, events]] : [],
    ),
  ).toEqual([
    [`nyw/certificates/${classOf(1)}`, 2],
    [`nyw/certificates/${classOf(2)}`, 1],
    ['nyw/look-ups/2015-04', 1],
  ]);
});

const first = `nyw/certificates/${classOf(1)}`;
test.each([
  ['an end that was taken away', { pk: /^CERT#/, sk: /^END$/ }, undefined, `${first}: the end of`],
  [
    'a range that was taken away',
    { pk: /^SERIES#/, sk: /^FROM#000001$/ },
    undefined,
    'number 1 is in no range',
  ],
  ['a counter set back', { pk: /^SERIES#/, sk: /^COUNTER$/ }, { last: 1 }, 'the counter stands at 1'],
  [
    'an event whose reason was changed',
    { pk: /001-1$/, sk: /^EVENT#000002$/ },
    { reason: '另' },
    'the chain breaks at event 2',
  ],
  ['an event that was taken away', { pk: /001-1$/, sk: /^EVENT#000001$/ }, undefined, 'event 1 is missing'],
] as const)('%s is found', async (_what, where, change, told) => {
  const { item } =
    [...table().items.values()].find(
      ({ item: { pk, sk } }) => where.pk.test(String(pk)) && where.sk.test(String(sk)),
    ) ?? {};
  expect(item).toBeDefined();
  if (change) table().put({ ...item, ...change }, 0);
  else table().delete(item as { pk: string; sk: string }, 0);
  expect((await faults()).join('\n')).toContain(told);
});

test('a batch that the archive has lost is found, by its event', async () => {
  const key = [...services.stored.archived.keys()].find((each) => each.startsWith(first)) ?? '';
  services.stored.archived.delete(key);
  expect(await faults()).toEqual([`${first}: the archive does not hold the batch of event 1`]);
});

test('a blank that was taken from the class that noted it is found', async () => {
  const { numbers } = (await issue(office, classOf(2))).good;
  const used = [{ number: numbers[0]?.number ?? '', blank: 'A000101' }];
  await office.ask('clerk', 'noteBlanks', { body: { class: classOf(2), used } });
  expect(await faults()).toEqual([]);
  table().put({ pk: 'BLANK#A000101', sk: 'BLANK', document: first }, 0);
  expect(await faults()).toEqual([
    `nyw/certificates/${classOf(2)}: blank A000101 is not noted as its event says`,
  ]);
});
