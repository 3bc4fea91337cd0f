/** One person may not take the last minute before a deadline from the others. */
import { expect, test } from 'vitest';
import { limitPerson } from '../../../functions/http/limit-person.ts';
import { problemResponse } from '../../../functions/http/problem-response.ts';
import { Problem } from '../../../shared/ground/problem.ts';

const clocked = (name: Parameters<typeof limitPerson>[0]) => {
  const clock = { seconds: 0 };
  const limit = limitPerson(name, () => clock.seconds, 5);
  const wait = (person: string): number => {
    try {
      limit(person);
      return 0;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return Number(problemResponse(error, 'r').headers['retry-after']);
    }
  };
  const send = (times: number, person = 'a') => Array.from({ length: times }, () => wait(person));
  return { clock, send };
};

test('so many at once, then one a second, and others are not asked to wait', () => {
  const { clock, send } = clocked('submitForm');
  expect(send(7)).toEqual([0, 0, 0, 0, 0, 1, 1]);
  expect(send(1, 'b')).toEqual([0]);
  clock.seconds = 1;
  expect(send(2)).toEqual([0, 1]);
  clock.seconds = 4;
  expect(send(4)).toEqual([0, 0, 0, 1]);
  clock.seconds = 1_000;
  expect(send(6)).toEqual([0, 0, 0, 0, 0, 1]);
});

test('being refused costs nothing more', () => {
  const { clock, send } = clocked('checkWorkbook');
  send(50);
  clock.seconds = 1;
  expect(send(1)).toEqual([0]);
});

test('a thousand others do not make anybody forgotten who is still at it', () => {
  const { send } = clocked('submitWorkbook');
  send(3);
  for (let i = 0; i < 600; i++) send(1, `p${i}`);
  send(2);
  for (let i = 600; i < 1_200; i++) send(1, `p${i}`);
  expect(send(1)).toEqual([1]);
});

test('what costs little is not counted', () => {
  expect(clocked('readForm').send(10)).toEqual(Array(10).fill(0));
});

test('the answer is 429, in both languages, and says when', () => {
  const answer = problemResponse(new Problem('too-many-requests', { seconds: 1 }), 'r');
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '1']);
  expect(JSON.parse(answer.body).title).toEqual({
    zh: expect.stringContaining('1 秒后重试'),
    en: expect.stringContaining('1 second'),
  });
});
