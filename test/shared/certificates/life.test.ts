import { expect, test } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import type { ChainedCertificateEvent } from '../../../shared/certificates/certificate-event.ts';
import { certificatesOf } from '../../../shared/certificates/content.ts';
import {
  type CertificatesState,
  findNumber,
  foldCertificates,
  noCertificates,
  numberIn,
  recordCertificates,
} from '../../../shared/certificates/life.ts';
import { firstBrokenLink } from '../../../shared/submission/chain.ts';

const who = { at: '2015-06-01T02:00:00.000Z', by: 'head@nyw', byName: '甲' };
const series = { mark: 'QDZX', year: '2015', series: '00' };

const story = () => {
  const events: ChainedCertificateEvent[] = [];
  let state: CertificatesState = noCertificates;
  const add = (given: Parameters<typeof recordCertificates>[1]) => {
    const { after, event } = recordCertificates(state, given, sha256);
    state = after;
    events.push(event);
  };
  add({ ...who, type: 'issued', ...series, first: 7, count: 3, content: 'a' });
  const [, second, third] = [0, 1, 2].map((place) => numberIn({ ...series, first: 7 }, place));
  add({ ...who, type: 'voided', number: third as string, reason: '作弊' });
  add({
    ...who,
    type: 'replaced',
    ...series,
    first: 20,
    count: 1,
    content: 'b',
    number: second as string,
    kind: 'name',
    reason: '姓名录入错误',
  });
  return { events, state, second, third };
};

test('replaced points to its successor, void to nothing, and both stay numbers of the class', () => {
  const { state, second, third } = story();
  const successor = numberIn({ ...series, first: 20 }, 0);
  expect(state.ends.get(second as string)).toMatchObject({ state: 'replaced', successor });
  expect(state.ends.get(third as string)).toMatchObject({ state: 'void', reason: '作弊' });
  expect(findNumber(state, third as string)).toMatchObject({ place: 2, batch: { content: 'a' } });
  expect(findNumber(state, successor)).toMatchObject({ place: 0, batch: { content: 'b' } });
  expect(findNumber(state, numberIn({ ...series, first: 10 }, 0))).toBeUndefined();
});

test('events are chained, and folding them again gives the same state', () => {
  const { events, state } = story();
  expect(firstBrokenLink(events, sha256)).toBeUndefined();
  expect(foldCertificates(events)).toEqual(state);
});

test.each([
  ['2015A-NYW-001-1', { unit: 'nyw', form: 'certificates', period: '2015A-NYW-001-1' }],
  ['2015X-NYW-A03-1', { unit: 'nyw', form: 'certificates', period: '2015X-NYW-A03-1' }],
  ['2015W-E01-3f2a91bc', undefined],
  ['某班', undefined],
])('the certificates of class %s', (code, document) => expect(certificatesOf(code)).toEqual(document));
