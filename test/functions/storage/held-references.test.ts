/**
 * The count that holds references of a unit, in memory and in the real table alike: of two transactions of what both
 * saw one is written, also when one removes what the other begins to name, in either order.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import type { Services } from '../../../functions/common/services.ts';
import { decideDocument } from '../../../functions/reviewing/decide-document.ts';
import type { Moves } from '../../../functions/services/submissions.ts';
import { receiveSheet } from '../../../functions/submitting/receive-sheet.ts';
import type { Form } from '../../../shared/form/define-form.ts';
import { Problem } from '../../../shared/ground/problem.ts';
import type { Submitted } from '../../../shared/submission/events.ts';
import { recordSubmission } from '../../../shared/submission/record.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { bootStorage, type LocalStorage } from '../../support/local-storage.ts';
import { staff } from '../../support/office.ts';
import { type RecordedReads, recordReads } from '../../support/recorded-reads.ts';
import { classes, classRow, plan, planRow } from '../../support/sheets.ts';
import { idOf, storedPeople } from '../../support/stored.ts';
import { versionOf } from '../../support/version-of.ts';

let local: LocalStorage;
let reads: RecordedReads;
beforeAll(async () => {
  local = await bootStorage(storedPeople);
  reads = recordReads(local.documents, local.tables);
});
afterAll(() => local?.close());

const submission: Omit<Submitted, 'n'> = {
  type: 'submit',
  at: '2015-12-20T01:00:00.000Z',
  by: 'a@qingdao.example',
  byName: '示例甲',
  version: 1,
  baseVersion: 0,
  content: 'c0',
  rows: 2,
  ledgerRows: 2,
  nil: false,
  certifier: '样负责',
  warnings: 0,
  receipt: 'ZX2016-KJJ-GY-1',
};
const second = '2015A-NYW-002';
const planId = idOf('advanced-plan', '2015');
const classId = idOf('class-return', '2015-03');

describe.each(['in memory', 'local engines'])('%s', (where) => {
  let services: Services;
  beforeAll(() => {
    const cityKey = async () => 'a key that only this test knows'.padEnd(64, '.');
    services =
      where === 'in memory'
        ? inMemoryServices([...storedPeople])
        : { ...local.services, cityKey, linkKey: cityKey };
  });

  test('of two documents of a unit written by what both saw one is; other units are not held', async () => {
    const { submissions } = services;
    const filing = async (form: string, moves?: Moves) => {
      const id = idOf(form, '2016', 'kjj');
      const before = await submissions.load(id);
      const { after, events } = recordSubmission({ review: 'bureau' } as Form, before, submission, sha256);
      return () => submissions.append(id, before, after, events, moves);
    };
    const one = await filing('advanced-plan', await submissions.moves('kjj'));
    const other = await filing('urgent-plan', await submissions.moves('kjj'));
    expect([await one(), await other()]).toEqual(['written', 'moved']);
    expect([
      (await submissions.load(idOf('urgent-plan', '2016', 'kjj'))).state,
      await submissions.moves('kjj'),
    ]).toEqual(['none', { unit: 'kjj', count: 1 }]);
    // The same again is the same, and what holds nothing moves nothing.
    expect([await one(), (await submissions.moves('kjj')).count]).toEqual(['written', 1]);
    expect([await (await filing('post-plan'))(), (await submissions.moves('kjj')).count]).toEqual([
      'written',
      1,
    ]);
    const again = await filing('urgent-plan', await submissions.moves('kjj'));
    expect(await again()).toBe('written');
    const counts = await Promise.all(['kjj', 'jyj'].map((unit) => submissions.moves(unit)));
    expect(counts.map(({ count }) => count)).toEqual([2, 0]);
    // A document may be held by the count of another unit.
    const heir = await filing('digital-plan', await submissions.moves('jyj'));
    expect([await heir(), (await submissions.moves('jyj')).count]).toEqual(['written', 1]);
    if (where === 'local engines')
      expect([[...reads.maybeLate], reads.ofNow.has('Submissions REFERENCES')]).toEqual([[], true]);
  });

  describe('a plan that drops a project, and a class under it, at the same moment', () => {
    let version = 0;
    beforeEach(() => vi.useFakeTimers({ now: new Date('2015-04-02T02:00:00Z'), toFake: ['Date'] }));
    afterEach(() => vi.useRealTimers());

    const file = async (
      sheet: ReturnType<typeof plan> | ReturnType<typeof classes>,
      submissions = services.submissions,
    ) => {
      const { version: baseVersion } = await services.submissions.load(idOf(sheet.form, sheet.period));
      const body = {
        unit: 'nyw',
        formVersion: versionOf(sheet.form),
        certifier: '样负责',
        nil: false,
        dropConfirmed: true,
        baseVersion,
      };
      const actor = staff.clerk;
      return receiveSheet(
        { ...body, ...sheet },
        { actor, services: { ...services, submissions }, now: new Date() },
      );
    };
    const decide = (
      id: typeof planId,
      decision: 'approve' | 'withdraw',
      given: number,
      submissions = services.submissions,
    ) =>
      decideDocument(
        id,
        { decision, version: given, reason: '办理', comments: [] },
        {
          actor: decision === 'approve' ? staff.reviewer : staff.clerk,
          services: { ...services, submissions },
          now: new Date(),
        },
      );
    /** Both have looked before either writes; then they write in the order they are called. */
    const together = async (
      first: (held: Services['submissions']) => Promise<unknown>,
      then: typeof first,
    ) => {
      let looked = 0;
      let bothLooked = () => {};
      const both = new Promise<void>((resolve) => (bothLooked = resolve));
      let firstWritten = () => {};
      const written = new Promise<void>((resolve) => (firstWritten = resolve));
      const held = (isFirst: boolean): Services['submissions'] => ({
        ...services.submissions,
        async append(...given) {
          if (++looked === 2) bothLooked();
          await both;
          if (!isFirst) await written;
          return services.submissions.append(...given).finally(isFirst ? firstWritten : () => {});
        },
      });
      const codeOf = (work: Promise<unknown>) =>
        work.then(
          () => 'done',
          (error: unknown) => (error instanceof Problem ? error.code : String(error)),
        );
      return Promise.all([codeOf(first(held(true))), codeOf(then(held(false)))]);
    };
    /** Both projects are in force, the amendment without the second waits, and no class is in force. */
    const prepare = async () => {
      if ((await services.submissions.load(classId)).inForce)
        await decide(classId, 'withdraw', (await services.submissions.load(classId)).version);
      await file(plan(planRow(1), planRow(2)));
      await decide(planId, 'approve', (await services.submissions.load(planId)).version);
      await file(plan(planRow(1)));
      version = (await services.submissions.load(planId)).version;
    };
    const drop = (held: Services['submissions']) => decide(planId, 'approve', version, held);
    const hold = (held: Services['submissions']) => file(classes(classRow(1, { project: second })), held);
    const standing = async () => [
      (await services.submissions.load(planId)).inForce?.version === version,
      (await services.submissions.load(classId)).inForce !== undefined,
    ];

    test('the class first: the plan is refused', async () => {
      await prepare();
      expect(await together(hold, drop)).toEqual(['done', 'still-named']);
      expect(await standing()).toEqual([false, true]);
    });

    test('the plan first: the class is refused', async () => {
      await prepare();
      expect(await together(drop, hold)).toEqual(['done', 'names-missing']);
      expect(await standing()).toEqual([true, false]);
    });
  });
});
