/** Table Certificates against the real engine, and in memory as the other tests have it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import type { Services } from '../../../functions/common/services.ts';
import type { UnnumberedBatch } from '../../../functions/services/certificates.ts';
import type { CertificateRow } from '../../../functions/services/given-numbers.ts';
import type { ChainedCertificateEvent } from '../../../shared/certificates/certificate-event.ts';
import { certificatesForm } from '../../../shared/certificates/content.ts';
import {
  foldCertificates,
  noCertificates,
  numberIn,
  recordCertificates,
} from '../../../shared/certificates/life.ts';
import { certificateNumber } from '../../../shared/certificates/number.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { bootStorage, type LocalStorage } from '../../support/local-storage.ts';

const series = { mark: 'QDZX', year: '2015', series: '00' };
const who = { at: '2015-05-04T02:00:00.000Z', by: 'head@nyw', byName: '负示例' };
const classDocument = (n: number, unit = 'nyw') => ({
  unit,
  form: certificatesForm as typeof certificatesForm,
  period: `2015B-NYW-00${n}-1`,
});
const issued = (count: number, content = 'c'.repeat(64)): UnnumberedBatch => ({
  ...who,
  ...series,
  type: 'issued',
  count,
  content,
});

const inMemory: Pick<Services, 'certificates' | 'submissions'> = inMemoryServices();
let local: LocalStorage;
beforeAll(async () => {
  local = await bootStorage([]);
});
afterAll(() => local?.close());

describe.each([
  ['in memory', () => inMemory],
  ['in DynamoDB', () => local.services],
])('certificates %s', (_where, connect) => {
  test('numbers of classes that meet at one series follow each other without gap', async () => {
    const { certificates, submissions } = connect();
    const numbered = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map(async (n) =>
        certificates.number(classDocument(n), noCertificates, issued(n), await submissions.moves(`unit${n}`)),
      ),
    );
    expect(numbered).not.toContain('moved');
    const ranges = await certificates.ranges(series);
    expect(ranges.map(({ first, last }) => last - first + 1).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(ranges.map(({ first }) => first)).toEqual([1, ...ranges.map(({ last }) => last + 1)].slice(0, -1));
    expect(await certificates.last(series)).toBe(36);
  });

  test('a class that has moved, or a unit whose documents have, gets no number', async () => {
    const { certificates, submissions } = connect();
    const id = classDocument(1, 'hyj');
    const before = await certificates.last(series);
    const moves = await submissions.moves('hyj');
    expect(await certificates.number(id, noCertificates, issued(2), moves)).not.toBe('moved');
    expect(await certificates.number(id, noCertificates, issued(2), await submissions.moves('hyj'))).toBe(
      'moved',
    );
    const state = foldCertificates(await certificates.events(id));
    expect(await certificates.number(id, state, issued(2), moves)).toBe('moved');
    expect(await certificates.last(series)).toBe(before + 2);
  });

  test('a number is found with its end the moment it is written, an unknown one is none', async () => {
    const { certificates, submissions } = connect();
    const id = classDocument(2, 'hyj');
    const event = (await certificates.number(
      id,
      noCertificates,
      issued(3, 'a'.repeat(64)),
      await submissions.moves('other'),
    )) as ChainedCertificateEvent & { first: number };
    const [one, two, three] = [0, 1, 2].map((place) =>
      numberIn({ ...series, first: event.first }, place),
    ) as [string, string, string];
    const state = foldCertificates(await certificates.events(id));
    const { event: ends } = recordCertificates(
      state,
      { ...who, type: 'voided', number: two, reason: '误发' },
      sha256,
    );
    expect(await certificates.add(id, ends)).toBe('written');
    expect(await certificates.add(id, ends)).toBe('written');
    const after = foldCertificates(await certificates.events(id));
    const noted = recordCertificates(
      after,
      { ...who, type: 'registered', numbers: [one], platform: '省平台' },
      sha256,
    );
    await certificates.add(id, noted.event);
    const unknown = certificateNumber({ ...series, serial: 90_000 });
    const found = await certificates.find([three, two, one, unknown, one]);
    expect(found.map((each) => [each?.place, each?.end?.state, each?.registered?.platform])).toEqual([
      [2, undefined, undefined],
      [1, 'void', undefined],
      [0, undefined, '省平台'],
      [undefined, undefined, undefined],
      [0, undefined, '省平台'],
    ]);
    expect(found[0]).toMatchObject({ document: id, event: event.n, content: 'a'.repeat(64) });
  });

  test('a replacement takes the next number and ends the old one in the same breath', async () => {
    const { certificates, submissions } = connect();
    const id = classDocument(3, 'hyj');
    const first = (await certificates.number(
      id,
      noCertificates,
      issued(1),
      await submissions.moves('x'),
    )) as {
      first: number;
    };
    const old = numberIn({ ...series, first: first.first }, 0);
    const replaced = await certificates.number(
      id,
      foldCertificates(await certificates.events(id)),
      { ...issued(1), type: 'replaced', number: old, kind: 'lost', reason: '遗失' } as UnnumberedBatch,
      await submissions.moves('x'),
    );
    expect(replaced).toMatchObject({ type: 'replaced', n: 2 });
    const successor = numberIn({ ...series, first: (replaced as { first: number }).first }, 0);
    const [found] = await certificates.find([old]);
    expect(found?.end).toMatchObject({ state: 'replaced', successor });
  });

  test('rows of a person lie by day of issue, put once or twice', async () => {
    const { certificates } = connect();
    const row = (serial: number, issuedOn: string): CertificateRow => ({
      number: certificateNumber({ ...series, serial }),
      person: 'f'.repeat(64),
      mask: '样*01',
      document: 'nyw/certificates/2015B-NYW-001-1',
      content: 'a'.repeat(64),
      place: 0,
      issuedOn,
      endDay: '2015-03-13',
      hours: 40,
    });
    await certificates.project([row(2, '2015-06-01'), row(1, '2015-04-01')]);
    await certificates.project([row(1, '2015-04-01')]);
    expect((await certificates.ofPerson('f'.repeat(64))).map(({ issuedOn }) => issuedOn)).toEqual([
      '2015-04-01',
      '2015-06-01',
    ]);
  });

  test('a series of 99,999 is full, and says so before anything is written', async () => {
    const { certificates, submissions } = connect();
    const moves = await submissions.moves('x');
    await expect(
      certificates.number(classDocument(9), noCertificates, { ...issued(100_000), series: '99' }, moves),
    ).rejects.toMatchObject({ code: 'series-full' });
  });

  test('events of a year come in order of time, of every class', async () => {
    const { certificates } = connect();
    const at = [];
    for await (const page of certificates.inYear('2015')) at.push(...page.map(({ event }) => event.at));
    expect(at.length).toBeGreaterThanOrEqual(1);
    expect(at).toEqual([...at].sort());
  });
});
