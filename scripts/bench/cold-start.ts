/**
 * Cold start of submit-form: a new process imports its bundle and gives a first answer, a refusal that
 * has parsed the request, connected the services and read who asks. The floor does the same with middy and
 * DynamoDB's client alone. Both bundled alike; the table is a server that knows one person.
 */
import { execFile } from 'node:child_process';
import http from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bundleFunctions } from '../../infra/bundle.ts';
import { closeServer, listen } from '../../local/front/serve.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { submissionOf } from './booted.ts';
import { againstFloor, type Bench } from './figure.ts';
import { givenRoster, period, unit } from './given-roster.ts';
import { median } from './measure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundles = join(root, 'dist/bench');
const email = `clerk.${unit}@qingdao.example`;

/** Knows the one person, and answers every other GetItem with nothing. */
const startDirectory = async () => {
  const text = (S: string) => ({ S });
  const item = {
    email: text(email),
    name: text('示例甲'),
    unit: text(unit),
    roles: { L: [text('clerk')] },
  };
  const server = http.createServer((request, response) => {
    let asked = '';
    request
      .on('data', (chunk: Buffer) => {
        asked += chunk.toString();
      })
      .on('end', () => {
        response
          .writeHead(200, { 'content-type': 'application/x-amz-json-1.0' })
          .end(JSON.stringify(asked.includes('PERSON#') ? { Item: item } : {}));
      });
  });
  const port = await listen(server, 0);
  return { endpoint: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
};

/** A month closed long ago: refused once the request is parsed and everything about its sender is known. */
const event = {
  headers: { 'content-type': 'application/json' },
  requestContext: { requestId: 'bench', authorizer: { jwt: { claims: { email, email_verified: 'true' } } } },
  body: JSON.stringify(submissionOf(traineeRoster, period, 0, givenRoster(1))),
  isBase64Encoded: false,
};

/** Milliseconds from import to answer in a new process; what starting Node takes is in neither. */
const startOnce = async (name: string, endpoint: string): Promise<number> => {
  const file = pathToFileURL(join(bundles, name, 'index.mjs')).href;
  const program = `const began = performance.now();
    const { handler } = await import(${JSON.stringify(file)});
    const answer = await handler(${JSON.stringify(event)}, { getRemainingTimeInMillis: () => 10_000 });
    const milliseconds = performance.now() - began;
    if (answer.statusCode !== 409) throw new Error(answer.body);
    process.stdout.write('\\n' + milliseconds + '\\n', () => process.exit());`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    env: {
      AWS_REGION: 'cn-north-1',
      AWS_ACCESS_KEY_ID: 'bench',
      AWS_SECRET_ACCESS_KEY: 'bench',
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      SUBMISSIONS_TABLE: 'Submissions',
      PLANS_TABLE: 'Plans',
      DIRECTORY_TABLE: 'Directory',
      COUNTS_TABLE: 'Counts',
      CERTIFICATES_TABLE: 'Certificates',
      PERSONS_TABLE: 'Persons',
      ARCHIVE_BUCKET: 'archive',
      PSEUDONYM_SECRET: 'key',
      CITY: 'qingdao',
      PUBLIC_URL: 'http://127.0.0.1/',
    },
  });
  return Number(stdout.trim().split('\n').at(-1));
};

export const coldStart: Bench = {
  name: 'cold-start',
  async run({ coldStarts }) {
    await bundleFunctions({ names: ['submit-form'], outdir: bundles });
    await bundleFunctions({ names: ['read-item'], from: join(root, 'scripts/bench/floor'), outdir: bundles });
    const directory = await startDirectory();
    try {
      const ours: number[] = [];
      const floor: number[] = [];
      // The first of each fills the file cache.
      for (let i = 0; i <= coldStarts; i++) {
        floor.push(await startOnce('read-item', directory.endpoint));
        ours.push(await startOnce('submit-form', directory.endpoint));
      }
      return [
        againstFloor('cold start of submit-form', median(ours.slice(1)), median(floor.slice(1)), 1.3, 'ms'),
      ];
    } finally {
      await directory.close();
    }
  },
};
