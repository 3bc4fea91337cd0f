/** The operator's commands for the rights of persons and the key of links, over the local engines. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hmacUnder, sha256 } from '../../functions/common/hashes.ts';
import { projectDocument } from '../../functions/stream/project-document.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { pseudonymise } from '../../shared/submission/pseudonymise.ts';
import { recordSubmission } from '../../shared/submission/record.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { bootStorage, type LocalStorage } from '../support/local-storage.ts';

const number = '110101199001011237';
const path = 'nyw/trainee-roster/2013-03';
const id = parseDocumentPath(path);
let local: LocalStorage;

const access = () =>
  local.s3 as {
    endpoint: string;
    region: string;
    credentials: { accessKeyId: string; secretAccessKey: string };
  };
const secrets = () => new SecretsManagerClient(access());
const secretOf = async (SecretId: string): Promise<string> =>
  (await secrets().send(new GetSecretValueCommand({ SecretId }))).SecretString ?? '';

beforeAll(async () => {
  local = await bootStorage([]);
  const { submissions, archive } = local.services;
  const given = [
    {
      class: '2013B-NYW-001-1',
      name: '甲示例',
      citizenNumber: number,
      employer: '示例研究所',
      titleLevel: 'middle',
      group: 'core',
      hours: 80,
      result: 'passed',
    },
  ];
  const rows = pseudonymise(traineeRoster, given, hmacUnder(await secretOf('ProgrammeKey')));
  const content = {
    ...id,
    programme: 'qingdao-2013-2020',
    formVersion: 3,
    nil: false,
    certifier: '样负责',
    rows,
    ids: ['r1'],
  };
  const text = canonical(content);
  await archive.keep(id, sha256(text), text);
  const who = { at: '2013-04-02T01:00:00.000Z', by: 'clerk@qingdao.example', byName: '示例甲', version: 1 };
  const submitted = {
    ...who,
    type: 'submit' as const,
    baseVersion: 0,
    content: sha256(text),
    rows: 1,
    ledgerRows: 1,
    nil: false,
    certifier: '样负责',
    warnings: 0,
    receipt: 'ZX201303-NYW-XY-1',
  };
  const before = await submissions.load(id);
  const { after, events } = recordSubmission(traineeRoster, before, submitted, sha256);
  await submissions.append(id, before, after, events);
  await projectDocument(id, local.services, new Date());
});
afterAll(() => local?.close());

const run = (
  script: string,
  given: readonly string[],
  lines: readonly string[] = [],
): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const { endpoint, region, credentials } = access();
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL(`../../cli/${script}`, import.meta.url)), ...given],
      {
        env: {
          ...process.env,
          AWS_ENDPOINT_URL: endpoint,
          AWS_REGION: region,
          AWS_ACCESS_KEY_ID: credentials.accessKeyId,
          AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
          ...Object.fromEntries(
            Object.entries(local.tables).map(([name, table]) => [`${name.toUpperCase()}_TABLE`, table]),
          ),
          ARCHIVE_BUCKET: local.buckets.Archive,
          REPORTS_BUCKET: local.buckets.Reports,
          PSEUDONYM_SECRET: 'ProgrammeKey',
          LINK_SECRET: 'LinkKey',
          CITY: local.services.city.id,
        },
      },
    );
    let [out, err] = ['', ''];
    child.stdout.on('data', (part) => (out += String(part)));
    child.stderr.on('data', (part) => (err += String(part)));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(`${lines.join('\n')}\n`);
  });
const by = ['--by', 'operator@qingdao.example', '--name', '值守示例'];
const nameNow = async () => {
  const { inForce } = await local.services.submissions.load(id);
  return (await local.services.archive.read(id, inForce?.content ?? '')).rows[0]?.name;
};

test('tells, corrects and lists, and erases only when told to', async () => {
  const kept = await run('persons.ts', ['kept', ...by], ['甲示例', number, '本人申请']);
  expect(kept.out).toContain('示例研究所');
  expect(kept.out).not.toContain(number);
  const other = await run('persons.ts', ['kept', ...by], ['乙示例', number, '本人申请']);
  expect([other.code, other.out]).toEqual([1, expect.stringContaining('没有与此姓名')]);
  const corrected = await run('persons.ts', ['correct', ...by], ['甲示例', number, '本人申请', '甲更正']);
  expect([corrected.code, corrected.err]).toEqual([0, '']);
  expect(await nameNow()).toBe('甲更正');

  const dry = await run('persons.ts', ['retention', ...by]);
  expect(dry.out).toContain('1 人');
  expect(dry.out).toContain(path);
  expect(dry.out).toContain('未作任何改动');
  expect(dry.out).toContain('运行日志');
  expect(await nameNow()).toBe('甲更正');

  const carried = await run('persons.ts', ['retention', ...by, '--carry-out']);
  expect([carried.code, carried.out]).toEqual([0, expect.stringContaining('已删除：2 行，2 份归档内容')]);
  expect(await nameNow()).toMatch(/^（\d{4}-\d\d-\d\d 已删除，第 4 号）$/);
  expect((await run('persons.ts', ['retention', ...by])).out).toContain('没有保存期限已满的个人信息');
  const events = await local.services.persons.events();
  expect(events.map(({ type }) => type)).toEqual(['told', 'told', 'corrected', 'asked', 'erased']);
  expect(JSON.stringify(events)).not.toMatch(/甲示例|甲更正|1101011990/);
});

test('the key of links is another afterwards, and that of pseudonyms is not', async () => {
  const [pseudonyms, links] = [await secretOf('ProgrammeKey'), await secretOf('LinkKey')];
  expect((await run('turn-link-key.ts', [])).out).toContain('链接密钥已更换');
  expect(await secretOf('LinkKey')).not.toBe(links);
  expect(await secretOf('ProgrammeKey')).toBe(pseudonyms);
});

test('without a task or a name it says how it is used', async () => {
  expect(await run('persons.ts', ['erase'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('Usage'),
  });
});
