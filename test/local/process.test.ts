import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { startEngine } from '../../local/aws/dynamodb-engine.ts';
import { emptyDataDirectory } from '../../local/data-directory.ts';
import { until } from '../../scripts/waiting/until.ts';
import { bootFixture, newDataDirectory, prepareFixture } from './fixture/boot-fixture.ts';

const runner = fileURLToPath(new URL('./fixture/run.ts', import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A runner in a process of its own, started by a parent that only waits; resolves when it is ready. */
async function startRunner(
  data: string,
): Promise<{ parent: ChildProcess; url: string; engine: number; runner: number }> {
  await prepareFixture();
  // A shell that stays: its child must notice its end.
  const parent = spawn('/bin/sh', ['-c', `"${process.execPath}" "${runner}" "${data}"; true`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(parent);
  const url = await new Promise<string>((resolve) => {
    parent.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
  return { parent, url, engine: readPid(data, 'dynamodb.pid'), runner: readPid(data, 'runner.pid') };
}

const readPid = (data: string, name: string) => Number(fs.readFileSync(path.join(data, name), 'utf8'));

/** 0 while none is written. */
const readPidOrNothing = (data: string): number => {
  try {
    return readPid(data, 'dynamodb.pid');
  } catch {
    return 0;
  }
};

function isAlive(pid: number): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    // A dead process whose parent has not asked for it yet is a zombie.
    return !/^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

const gone = (pid: number) =>
  until(
    () => isAlive(pid),
    (alive) => !alive,
  );

test('a runner that is killed leaves no engine behind', async () => {
  const { engine, runner: pid } = await startRunner(newDataDirectory());
  expect(isAlive(engine)).toBe(true);
  process.kill(pid, 'SIGKILL');
  expect(await gone(engine)).toBe(false);
});

test('a runner whose parent is killed ends, and its engine with it', async () => {
  const { parent, engine, runner: pid } = await startRunner(newDataDirectory());
  parent.kill('SIGKILL');
  expect(await gone(pid)).toBe(false);
  expect(await gone(engine)).toBe(false);
});

test('asked to end, it ends with nothing left', async () => {
  const data = newDataDirectory();
  const { engine, runner: pid } = await startRunner(data);
  process.kill(pid, 'SIGTERM');
  expect(await gone(pid)).toBe(false);
  expect(isAlive(engine)).toBe(false);
  expect(fs.readdirSync(data).filter((name) => name.endsWith('.pid'))).toEqual([]);
});

test('two runners do not share one data directory', async () => {
  const data = newDataDirectory();
  await startRunner(data);
  await expect(bootFixture({ data })).rejects.toThrow(/is in use by process \d+/);
});

test('an engine left over is ended by the next start, and what was acknowledged is there', async () => {
  const data = newDataDirectory();
  const { url, engine, runner: pid } = await startRunner(data);
  const put = { act: 'put', input: { pk: 'kept', sk: 'x' } };
  expect((await fetch(`${url}open`, { method: 'POST', body: JSON.stringify(put) })).status).toBe(200);
  // Stopped, it cannot answer the signal its watchdog sends.
  process.kill(engine, 'SIGSTOP');
  process.kill(pid, 'SIGKILL');
  await gone(pid);
  const fixture = await bootFixture({ data });
  expect(isAlive(engine)).toBe(false);
  expect(await fixture.probe('get', { pk: 'kept', sk: 'x' })).toMatchObject({ body: { pk: 'kept' } });
  await fixture.close();
});

test('any other engine can serve at its own address', async () => {
  const engine = await startEngine(newDataDirectory());
  process.env.DYNAMODB_ENDPOINT = engine.endpoint;
  const fixture = await bootFixture();
  delete process.env.DYNAMODB_ENDPOINT;
  await fixture.probe('put', { pk: 'elsewhere', sk: 'x' });
  const TableName = fixture.about.tables.Records;
  expect(await engine.call('Scan', { TableName })).toMatchObject({ Count: 1 });
  await fixture.close();
  await engine.close();
});

test('a taken port is named', async () => {
  const first = await bootFixture();
  const port = Number(new URL(first.url).port);
  await expect(bootFixture({ port })).rejects.toThrow(`port ${port} is taken`);
  await first.close();
});

test('a restart keeps records, objects, secret, key and mail', async () => {
  const data = newDataDirectory();
  const first = await bootFixture({ data });
  await first.probe('put', { pk: 'a', sk: 'b' });
  await first.probe('write', { key: 'k', body: 'bytes' });
  await first.probe('mail', { to: 'a@b.example', subject: 's', text: 't' });
  const secret = (await first.probe('secret')).body;
  const token = await first.identity.signToken('a@b.example');
  await first.close();
  const second = await bootFixture({ data });
  expect(await second.probe('get', { pk: 'a', sk: 'b' })).toMatchObject({ body: { pk: 'a' } });
  expect(await second.probe('read', 'k')).toMatchObject({ body: 'bytes' });
  expect((await second.probe('secret')).body).toBe(secret);
  expect((await second.control('GET', 'outbox')).body).toHaveLength(1);
  const headers = { authorization: `Bearer ${token}` };
  const body = JSON.stringify({ act: 'calls' });
  expect((await fetch(`${second.url}probe`, { method: 'POST', headers, body })).status).toBe(200);
  expect(fs.statSync(path.join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(fs.statSync(path.join(data, 'identity.json')).mode & 0o777).toBe(0o600);
  await second.close();
});

test('beginning anew empties what we made and nothing else', async () => {
  const ours = newDataDirectory();
  await (await bootFixture({ data: ours })).close();
  emptyDataDirectory(ours);
  expect(fs.existsSync(ours)).toBe(false);
  const foreign = newDataDirectory();
  fs.writeFileSync(path.join(foreign, 'thesis.txt'), 'four years of work');
  expect(() => emptyDataDirectory(foreign)).toThrow('was not made by Zhixin');
  expect(fs.existsSync(path.join(foreign, 'thesis.txt'))).toBe(true);
});

test('an engine that is killed alone is started again, with all that was written', async () => {
  const data = newDataDirectory();
  const engine = await startEngine(data);
  const table = {
    TableName: 'things',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  };
  await engine.call('CreateTable', table);
  for (const pk of ['a', 'b']) {
    await engine.call('PutItem', { TableName: 'things', Item: { pk: { S: pk } } });
    const pid = readPid(data, 'dynamodb.pid');
    process.kill(pid, 'SIGKILL');
    expect(await gone(pid)).toBe(false);
    const { Item } = await until(
      () =>
        engine
          .call<{ Item?: unknown }>('GetItem', { TableName: 'things', Key: { pk: { S: pk } } })
          .catch(() => ({ Item: undefined })),
      (answer) => answer.Item !== undefined,
    );
    expect(Item).toEqual({ pk: { S: pk } });
  }
  await engine.close();
  expect(isAlive(readPidOrNothing(data))).toBe(false);
});

test('an engine that does not stay up is given up with a word', async () => {
  const data = newDataDirectory();
  const reasons: string[] = [];
  const engine = await startEngine(data, undefined, (reason) => reasons.push(reason));
  let killed = 0;
  await until(
    async () => {
      const pid = readPidOrNothing(data);
      if (pid && pid !== killed && isAlive(pid)) process.kill(pid, 'SIGKILL');
      killed = pid;
      return reasons;
    },
    (given) => given.length > 0,
  );
  expect(reasons).toEqual([expect.stringContaining('ended 5 times within a minute')]);
  await engine.close();
});
