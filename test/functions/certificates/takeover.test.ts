/** A unit ends, and another takes over its work: it issues, corrects, notes and is reminded of what the first has left. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printNumber } from '../../../shared/certificates/number.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import { findProgramme } from '../../../shared/programme/programmes.ts';
import {
  at,
  attended,
  classOf,
  fileClasses,
  head,
  issue,
  officeWithHeads,
  otherHead,
} from '../../support/certified-class.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, staff } from '../../support/office.ts';

const given = findProgramme('qingdao-2013-2020');
/** From mid-April on the fisheries do the work of agriculture. */
const programme: Programme = {
  ...given,
  units: given.units.map((unit) =>
    unit.code === 'nyw' ? { ...unit, to: '2015-04-15', successor: 'hyj' } : unit,
  ),
};
const stranger = { ...head, email: 'head.kjj@qingdao.example', unit: 'kjj' };

let office: Office;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  office = officeWithHeads(inMemoryServices([...Object.values(staff), head, otherHead, stranger], programme));
  await fileClasses(office, [attended(1, 1), attended(2, 1), attended(3, 2)], [1, 2]);
});
afterEach(() => vi.useRealTimers());

const issueAs = (email: string, code: string, baseVersion = 0) =>
  office.askAs(email, 'issueCertificates', { params: { class: code }, body: { baseVersion } });
const duesOf = async (email: string) =>
  ((await office.askAs(email, 'readHome', {})).good.dues ?? []).map(({ code }) => code);

test('the successor issues what the first has not, in numbers that follow, and nobody else does', async () => {
  at('2015-04-03');
  await issue(office, classOf(1));
  at('2015-04-20');
  expect((await issueAs(stranger.email, classOf(2))).problem.code).toBe('not-yours');
  const { status, good } = await issueAs(otherHead.email, classOf(2));
  expect([status, printNumber(good.numbers[0]?.number ?? '')]).toEqual([
    201,
    expect.stringContaining('00 00003'),
  ]);
  const listed = await office.askAs(otherHead.email, 'listCertificateClasses', {
    query: { unit: 'nyw', year: '2015' },
  });
  expect(listed.good.classes.map(({ code, valid }) => [code, valid])).toEqual([
    [classOf(1), 2],
    [classOf(2), 1],
  ]);
});

test('it looks after what the first has issued: names, blanks, registration and papers', async () => {
  at('2015-04-10');
  const [one = '', two = ''] = (await issue(office, classOf(1))).good.numbers.map(({ number }) => number);
  at('2015-04-20');
  const asked = { params: { number: one }, body: { kind: 'name', name: '欧阳样', reason: '录入错误' } };
  expect((await office.askAs(stranger.email, 'replaceCertificate', asked)).problem.code).toBe('not-yours');
  expect((await office.askAs(otherHead.email, 'replaceCertificate', asked)).status).toBe(200);
  const as = staff.stranger.email;
  const noted = { class: classOf(1), used: [{ number: two, blank: 'A000101' }] };
  expect((await office.askAs(as, 'noteBlanks', { body: noted })).good).toEqual({ used: 1, spoiled: 0 });
  expect((await office.askAs(as, 'readBlanks', {})).good.units).toMatchObject([{ unit: 'nyw', used: 1 }]);
  const registered = await office.askAs(as, 'registerCertificates', {
    body: { numbers: [two], platform: '省平台' },
  });
  expect(registered.good.registered).toEqual([two]);
  const audit = { unit: 'nyw', form: 'certificates', period: classOf(1) };
  const { events } = (await office.askAs(as, 'queryAudit', { query: audit })).good;
  expect(events.map(({ type }) => type)).toEqual(['registered', 'blanked', 'replaced', 'issued']);
});

test('it is reminded of classes whose people wait, until they have theirs', async () => {
  at('2015-04-03');
  await issue(office, classOf(1));
  at('2015-04-20');
  expect(await duesOf(otherHead.email)).toEqual([classOf(2)]);
  expect(await duesOf(stranger.email)).toEqual([]);
  await issueAs(otherHead.email, classOf(2));
  expect(await duesOf(otherHead.email)).toEqual([]);
});
