/** Heads as they are stored: what is in force is written once, and read back whoever wrote it. */
import { expect, test } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import { eventItem, headItem, readEvent, readHead } from '../../../functions/storage/submission-items.ts';
import { recordDecision, recordReviewing } from '../../../shared/submission/record.ts';
import { openNewsroom } from '../../support/newsroom.ts';

const id = { unit: 'nyw', form: 'good-practice', period: '2015' };
const row = (title: string) => ({
  number: 1,
  title,
  subject: 'method',
  practice: '以赛代训',
  effect: '提高',
});

test.each([
  ['waits for the first time', [false]],
  ['is in force', [true]],
  ['is in force while the next version waits', [true, false]],
  ['is in force again', [true, true]],
])('a document that %s is read as it was written, and as earlier code wrote it', async (_, decided) => {
  const { services, file } = openNewsroom();
  for (const [i, decide] of decided.entries())
    await file('nyw/good-practice/2015', [row(`做法${i}`)], `2015-02-0${i + 1}T01:00:00Z`, decide);
  const state = await services.submissions.load(id);
  const item = JSON.parse(JSON.stringify(headItem(id, state)));
  expect(readHead(item)).toEqual({ ...id, state });
  expect(readHead({ ...item, state: JSON.parse(JSON.stringify(state)) })).toEqual({ ...id, state });
  const written = JSON.stringify(item.state).split(state.latest?.content as string).length - 1;
  expect(written).toBe(1);
});

test('what reviewers record beside decisions is read as it was written, in its event and in the head', async () => {
  const { services, file } = openNewsroom();
  await file('nyw/advanced-plan/2015', [], '2015-02-01T01:00:00Z', false);
  const who = { at: '2015-02-02T01:00:00Z', by: 'reviewer@qingdao.example', byName: '审示例', version: 1 };
  const waiting = await services.submissions.load({ ...id, form: 'advanced-plan' });
  const handed = recordReviewing(
    waiting,
    { ...who, type: 'hand-over', to: 'judge@qingdao.example', toName: '人社样' },
    sha256,
  );
  const comments = [{ rowId: 'r1', column: 'persons', text: '过多' }];
  const returned = recordDecision(handed.after, { ...who, type: 'return', reason: '', comments }, sha256);
  const corrected = [{ rowId: 'r1', column: 'persons', before: '过多', after: '过少' }];
  const reworded = recordReviewing(returned.after, { ...who, type: 'reword', corrected }, sha256);
  for (const { after, events } of [handed, reworded]) {
    expect(readHead(JSON.parse(JSON.stringify(headItem(id, after)))).state).toEqual(after);
    for (const event of events)
      expect(readEvent(JSON.parse(JSON.stringify(eventItem(id, event))))).toEqual(event);
  }
  expect(handed.after.holder?.to).toBe('judge@qingdao.example');
  expect(reworded.after.decision?.comments).toEqual([{ ...comments[0], text: '过少' }]);
});
