/** Heads as they are stored: what is in force is written once, and read back whoever wrote it. */
import { expect, test } from 'vitest';
import { headItem, readHead } from '../../../functions/storage/submission-items.ts';
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
