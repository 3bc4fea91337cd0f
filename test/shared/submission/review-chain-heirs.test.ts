import { expect, test } from 'vitest';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import type { Submitted } from '../../../shared/submission/events.ts';
import { type DocumentState, noDocument } from '../../../shared/submission/life-cycle.ts';
import { approvalBy, awaits } from '../../../shared/submission/review-chain.ts';

const waiting: DocumentState = {
  ...noDocument,
  state: 'submitted',
  latest: { steps: ['jimo', 'rsj'] } as unknown as Submitted,
};

test('a document that waits for a unit that has ended is endorsed by the unit that took over', () => {
  const heir = { email: 'e@qingdao.example', unit: 'jimoqu' };
  expect(() => approvalBy(waiting, heir, programme)).toThrow('not-your-turn');
  expect(approvalBy(waiting, { ...heir, inherits: ['jimo'] }, programme)).toBe('endorse');
  expect(awaits(waiting, heir, programme.bureau)).toBe(false);
  expect(awaits(waiting, { ...heir, inherits: ['jimo'] }, programme.bureau)).toBe(true);
});
