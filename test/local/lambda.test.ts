import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/waiting/until.ts';
import { bootFixture, type Fixture } from './fixture/boot-fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await bootFixture();
});
afterAll(() => fixture.close());

const failed = { status: 500, body: { message: 'Internal Server Error' } };
const logOf = async (name: string) =>
  (await fixture.control('GET', `logs?function=${name}&lines=200`)).body as string[];

test('a function sees its own environment and nothing of the machine', async () => {
  process.env.OF_THE_MACHINE = 'secret';
  const { body } = await fixture.probe('environment');
  expect(body).toMatchObject({ MAIL_FROM: 'zhixin@qingdao.example', AWS_REGION: 'ap-east-1' });
  expect(body).not.toHaveProperty('OF_THE_MACHINE');
  expect(body).not.toHaveProperty('SEEN_TABLE');
});

test('the address in the environment is the one this machine answers at', async () => {
  expect((await fixture.probe('environment')).body).toMatchObject({ PUBLIC_URL: fixture.url });
});

test('an error is answered as the gateway does, and its stack is in the log', async () => {
  expect(await fixture.probe('fail', 'out of luck')).toEqual(failed);
  const log = await until(
    () => logOf('probe'),
    (lines) => lines.some((line) => line.includes('out of luck')),
  );
  expect(log.join('\n')).toContain('TypeError: out of luck');
});

test('what a function prints is in its log', async () => {
  await fixture.probe('log', 'a line of 知新');
  const log = await until(
    () => logOf('probe'),
    (lines) => lines.includes('a line of 知新 on stderr'),
  );
  expect(log).toEqual(expect.arrayContaining(['a line of 知新', 'a line of 知新 on stderr']));
});

test('a function that exits fails at once, and the next call gets a new one', async () => {
  expect(await fixture.probe('exit', 3)).toEqual(failed);
  expect((await logOf('probe')).join('\n')).not.toContain('timed out');
  expect(await fixture.probe('calls')).toMatchObject({ status: 200, body: 1 });
});

test('a function that eats memory is ended at its limit', async () => {
  expect(await fixture.probe('fill')).toEqual(failed);
  const log = (await logOf('probe')).join('\n');
  expect(log).toContain('memory');
  expect(log).not.toContain('timed out');
});

test('a function that never ends is ended at its timeout', async () => {
  const strict = await bootFixture({ patience: 1 });
  expect(await strict.probe('spin')).toEqual(failed);
  const { body } = await strict.control('GET', 'logs?function=probe&lines=200');
  expect((body as string[]).join('\n')).toContain('Task timed out after 3.00 seconds');
  await strict.close();
});

test('at most two run at once and the others wait their turn', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => fixture.probe('calls')));
  const counts = answers.map(({ body }) => body as number);
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  // Each of two workers counted its own calls, so no count came more than twice.
  for (const count of counts) expect(counts.filter((other) => other === count).length).toBeLessThanOrEqual(2);
});
