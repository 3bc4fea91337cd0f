/** 空白证: each preprinted blank carries one certificate or is noted as spoiled, in one class, and none is lost unseen. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteUsed } from '../../../functions/certificates/note-blanks.ts';
import { printNumber } from '../../../shared/certificates/number.ts';
import {
  attended,
  classOf,
  fileClasses,
  head,
  issue,
  officeWithHeads,
} from '../../support/certified-class.ts';
import { giveCertificates, givenClass, givenPerson } from '../../support/given-certificates.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import type { Office } from '../../support/office.ts';

let office: Office;
let first: readonly string[];
let second: readonly string[];
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  office = officeWithHeads();
  await fileClasses(office, [attended(1, 1), attended(2, 1), attended(3, 1), attended(1, 2)]);
  const given = async (code: string) => (await issue(office, code)).good.numbers.map(({ number }) => number);
  first = await given(classOf(1));
  second = await given(classOf(2));
});
afterEach(() => vi.useRealTimers());

type Used = readonly (readonly [number: string | undefined, blank: string])[];
const note = (code: string, used: Used, spoiled?: { blanks: string; reason: string }) =>
  office.ask('clerk', 'noteBlanks', {
    body: {
      class: code,
      used: used.map(([number = '', blank]) => ({ number, blank })),
      ...(spoiled && { spoiled }),
    },
  });
const refused = async (...asked: Parameters<typeof note>) => (await note(...asked)).problem?.title.zh;
const blanksOf = async (code: string) =>
  (await office.ask('clerk', 'readClassCertificates', { params: { class: code } })).good.people.map(
    ({ blank }) => blank,
  );
const overview = async (who: 'clerk' | 'reviewer' | 'stranger' = 'reviewer') =>
  (await office.ask(who, 'readBlanks', {})).good;

test('serials stand beside their numbers, and noting them again changes nothing', async () => {
  const asked: Used = [
    [printNumber(first[0] as string), 'ａ000101'],
    [first[1], 'A000102'],
  ];
  expect((await note(classOf(1), asked)).good).toEqual({ used: 2, spoiled: 0 });
  expect((await note(classOf(1), asked)).good).toEqual({ used: 0, spoiled: 0 });
  expect(await blanksOf(classOf(1))).toEqual(['A000101', 'A000102', undefined]);
  const page = await office.ask('reviewer', 'readCertificateSeries', {
    params: { series: '00' },
    query: { year: '2015' },
  });
  expect(page.good.certificates.map(({ blank }) => blank)).toEqual([
    'A000101',
    'A000102',
    undefined,
    undefined,
  ]);
});

test('no blank carries two certificates, of this class or of another', async () => {
  await note(classOf(1), [[first[0], 'A000101']]);
  expect(await refused(classOf(1), [[first[1], 'A000101']])).toContain(
    `已用于证书${printNumber(first[0] as string)}`,
  );
  expect(await refused(classOf(2), [[second[0], 'A000101']])).toContain(`已由培训班${classOf(1)}登记`);
  expect(
    await refused(classOf(1), [
      [first[1], 'A000103'],
      [first[2], 'A000103'],
    ]),
  ).toContain('A000103');
  expect(await refused(classOf(1), [[second[0], 'A000104']])).toContain('没有编号为');
  expect(await refused(classOf(1), [[first[1], '第三张']])).toContain('不是空白证流水号');
  expect(await blanksOf(classOf(1))).toEqual(['A000101', undefined, undefined]);
});

test('a mistyped serial is corrected and free again; two that were swapped are swapped back', async () => {
  await note(classOf(1), [
    [first[0], 'A000101'],
    [first[1], 'A000102'],
  ]);
  await note(classOf(1), [[first[0], 'A000109']]);
  expect((await note(classOf(2), [[second[0], 'A000101']])).status).toBe(200);
  await note(classOf(1), [
    [first[0], 'A000102'],
    [first[1], 'A000109'],
  ]);
  expect(await blanksOf(classOf(1))).toEqual(['A000102', 'A000109', undefined]);
  expect(await refused(classOf(2), [[second[0], 'A000109']])).toContain('已由培训班');
});

test('a spoiled blank carries nothing, its certificate goes onto another, and the reason stays', async () => {
  await note(classOf(1), [[first[0], 'A000101']]);
  const { good } = await note(classOf(1), [[first[0], 'A000103']], {
    blanks: 'A000101、A000105~A000106',
    reason: '打印错位',
  });
  expect(good).toEqual({ used: 1, spoiled: 3 });
  expect(await blanksOf(classOf(1))).toEqual(['A000103', undefined, undefined]);
  expect(await refused(classOf(1), [[first[1], 'A000101']])).toContain('已作废');
  expect(await refused(classOf(2), [], { blanks: 'A000101', reason: '缺角' })).toContain('已由培训班');
  expect(await refused(classOf(1), [], { blanks: 'A000107', reason: ' ' })).toContain('理由');
  const { units, spoiled, gaps } = await overview();
  expect(units).toMatchObject([{ unit: 'nyw', used: 1, spoiled: 3 }]);
  expect(spoiled.map(({ blank, class: code, reason, on }) => [blank, code, reason, on])).toEqual(
    ['A000101', 'A000105', 'A000106'].map((blank) => [blank, classOf(1), '打印错位', '2015-04-02']),
  );
  expect(gaps).toEqual([
    { from: 'A000102', to: 'A000102', count: 1 },
    { from: 'A000104', to: 'A000104', count: 1 },
  ]);
  expect(await overview('stranger')).toEqual({ units: [], spoiled: [], gaps: [] });
});

test('more than an event holds goes in parts, each once', async () => {
  await note(classOf(1), [], { blanks: 'B0001~B0120', reason: '受潮' });
  expect((await note(classOf(1), [], { blanks: 'B0001~B0121', reason: '受潮' })).good.spoiled).toBe(1);
  expect((await overview()).units).toMatchObject([{ spoiled: 121 }]);
});

test('two clerks who note the same blank for two classes: one of them is told', async () => {
  const [one, other] = await Promise.all([
    note(classOf(1), [[first[0], 'A000101']]),
    note(classOf(2), [[second[0], 'A000101']]),
  ]);
  expect([one.status, other.status].sort()).toEqual([200, 409]);
  expect((await overview()).units).toMatchObject([{ used: 1 }]);
});

test('the head of another unit and the bureau note none', async () => {
  const asked = { body: { class: classOf(1), used: [{ number: first[0] as string, blank: 'A000101' }] } };
  expect((await office.ask('stranger', 'noteBlanks', asked)).problem.code).toBe('not-yours');
  expect((await office.ask('reviewer', 'noteBlanks', asked)).problem.code).toBe('role-missing');
  expect((await office.askAs(head.email, 'noteBlanks', asked)).status).toBe(200);
});

test('of more than an event holds each moves to the next one’s blank, and none is free for another class', async () => {
  const services = inMemoryServices([]);
  const all = Array.from({ length: 60 }, (_, i) => givenPerson(i));
  const numbers = await giveCertificates(services, all);
  const id = (period: string) => ({ unit: 'nyw', form: 'certificates', period }) as const;
  const blankAt = (i: number) => `A${String(i % 60).padStart(4, '0')}`;
  const noteAll = (shift: number) =>
    noteUsed(
      id(givenClass.code),
      numbers.map((number, i) => ({ number, blank: blankAt(i + shift) })),
      head,
      services,
      new Date(),
    );
  expect([await noteAll(0), await noteAll(1), await noteAll(1)]).toEqual([60, 60, 0]);
  const code = '2015A-NYW-001-2';
  const [other = ''] = await giveCertificates(services, [givenPerson(99)], { class: { code } });
  for (let i = 0; i < 60; i++)
    await expect(
      noteUsed(id(code), [{ number: other, blank: blankAt(i) }], head, services, new Date()),
    ).rejects.toMatchObject({ code: 'blank-taken' });
});
