import { expect, test } from 'vitest';
import { untilWritten } from '../../../functions/common/until-written.ts';

test('what is written first stands', async () => {
  const rounds: number[] = [];
  const answer = await untilWritten(async (round) => {
    rounds.push(round);
    return round === 3 ? 'written' : undefined;
  });
  expect([answer, rounds]).toEqual(['written', [1, 2, 3]]);
});

test('whoever is overtaken every time is told that the system is busy, or what they ask for', async () => {
  let tried = 0;
  const overtaken = async (): Promise<undefined> => {
    tried += 1;
    return undefined;
  };
  await expect(untilWritten(overtaken)).rejects.toMatchObject({ code: 'busy' });
  expect(tried).toBe(5);
  const patience = { rounds: 2, overtaken: (rounds: number) => new Error(`overtaken ${rounds} times`) };
  await expect(untilWritten(overtaken, patience)).rejects.toThrow('overtaken 2 times');
});

test('a refusal ends it at once', async () => {
  let tried = 0;
  const refuse = async () => {
    tried += 1;
    throw new Error('no');
  };
  await expect(untilWritten(refuse)).rejects.toThrow('no');
  expect(tried).toBe(1);
});
