import * as dynamodb from '@aws-sdk/client-dynamodb';
import * as streams from '@aws-sdk/client-dynamodb-streams';
import * as s3 from '@aws-sdk/client-s3';
import * as secrets from '@aws-sdk/client-secrets-manager';
import * as ses from '@aws-sdk/client-sesv2';
import { beforeAll, expect, test } from 'vitest';
import { type FunctionName, functionNames, logicalId, rowOf } from '../../infra/functions.ts';
import { paths } from '../../shared/contract/paths.ts';
import { grantsOf } from './grants.ts';
import { prepareApp, type StackTemplate, synthesize } from './synthesize.ts';

let template: StackTemplate;
beforeAll(() => {
  // The test of the stack validates it.
  template = synthesize(prepareApp(undefined, false).app);
});

const allGrants = (): { name: FunctionName; grant: string }[] =>
  functionNames.flatMap((name) =>
    grantsOf(template, `${logicalId(name)}Role`).map((grant) => ({ name, grant })),
  );
const whoMay = (wanted: RegExp): FunctionName[] => [
  ...new Set(allGrants().flatMap(({ name, grant }) => (wanted.test(grant) ? [name] : []))),
];

test.each(functionNames)('%s has the grants of its row and no others', (name) => {
  const row = rowOf(name);
  const expected = [
    `logs:CreateLogStream on ${logicalId(name)}Logs`,
    `logs:PutLogEvents on ${logicalId(name)}Logs`,
  ];
  for (const [table, actions] of Object.entries(row.tables ?? {})) {
    for (const action of actions) expected.push(`dynamodb:${action} on ${table.replace('/', '/index/')}`);
  }
  for (const [bucket, actions] of Object.entries(row.buckets ?? {})) {
    for (const action of actions)
      expected.push(`s3:${action} on ${bucket}${action.startsWith('ListBucket') ? '' : '/*'}`);
  }
  if (row.removes) expected.push(`s3:DeleteObject on Reports/${row.removes}*`);
  if (row.unkeeps) expected.push(`s3:DeleteObjectVersion on Reports/${row.unkeeps}*`);
  for (const name of row.secrets ?? [])
    expected.push(
      `secretsmanager:GetSecretValue on ${{ PSEUDONYM: 'ProgrammeKey', LINK: 'LinkKey', CERTIFICATES: 'CertificatesKey' }[name]}`,
    );
  if (row.mail)
    expected.push('ses:SendEmail on arn:aws:ses:ap-southeast-1:AWS::AccountId:identity/MailIdentity');
  if (row.trigger.kind === 'stream') {
    for (const action of ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams']) {
      expected.push(`dynamodb:${action} on ${row.trigger.table}.StreamArn`);
    }
    expected.push('sqs:SendMessage on DeadLetters');
  }
  expect(grantsOf(template, `${logicalId(name)}Role`)).toEqual(expected.sort());
});

test('no grant has a wildcard, except for the objects of one bucket', () => {
  const wild = allGrants().filter(({ grant }) => grant.includes('*'));
  expect(wild.length).toBeGreaterThan(0);
  for (const { grant } of wild)
    expect(grant).toMatch(/^s3:\w+ on (Archive|Reports)\/(public\/registers\/|reports\/)?\*$/);
});

test('every granted action exists', () => {
  const commands = new Set(
    Object.entries({ dynamodb: { ...dynamodb, ...streams }, s3, secretsmanager: secrets, ses }).flatMap(
      ([service, client]) =>
        Object.keys(client).flatMap((key) =>
          key.endsWith('Command') ? [`${service}:${key.slice(0, -7)}`] : [],
        ),
    ),
  );
  // Permissions that are not the name of a command.
  const others = [
    'dynamodb:ConditionCheckItem',
    's3:ListBucket',
    's3:ListBucketVersions',
    's3:DeleteObjectVersion',
  ];
  const elsewhere = ['logs:CreateLogStream', 'logs:PutLogEvents', 'sqs:SendMessage'];
  for (const { grant } of allGrants()) {
    const action = grant.split(' on ')[0] as string;
    expect([...commands, ...others, ...elsewhere]).toContain(action);
  }
});

test('submissions, issues of the plan, certificates, roots of days and what is left of erased persons alone are written to the archive; public pages and lists that name somebody alone are deleted', () => {
  expect(whoMay(/^s3:PutObject on Archive/)).toEqual([
    'submit-form',
    'submit-workbook',
    'issue-plan',
    'verify-record',
    'issue-certificates',
    'end-certificate',
    'keep-persons',
    'erase-persons',
  ]);
  expect(whoMay(/^s3:DeleteObject on Reports\/public\/registers\/\*$/)).toEqual(['publish-registers']);
  expect(whoMay(/^s3:DeleteObjectVersion on Reports\/reports\/\*$/)).toEqual(['erase-persons']);
  expect(whoMay(/^s3:(Delete|Bypass)/)).toEqual(['publish-registers', 'erase-persons']);
  expect(whoMay(/^s3:(Delete\w*|Bypass\w*) on Archive/)).toEqual([]);
});

test('the record is asked by unit, period, person and month', () => {
  for (const index of ['byUnit', 'byPeriod', 'byActor', 'byMonth'])
    expect(whoMay(new RegExp(`^dynamodb:Query on Submissions/index/${index}$`))).toContain('query-audit');
});

test('events are written by submitting, reviewing, giving time, issuing and the ledgers alone, and nothing deletes them', () => {
  expect(whoMay(/^dynamodb:(Put|Update)Item on Submissions/)).toEqual([
    'submit-form',
    'submit-workbook',
    'review-submission',
    'approve-many',
    'hand-over',
    'extend-deadlines',
    'project-submission',
    'catch-up',
    'issue-plan',
    // The moves of the unit's documents alone, which are held with the numbers.
    'issue-certificates',
    'end-certificate',
    // A name that is corrected is the next version of its document.
    'keep-persons',
  ]);
  expect(whoMay(/^dynamodb:(DeleteItem|BatchWriteItem) on Submissions/)).toEqual([]);
});

test('whoever brings a version into force may ask the record what the rows it names were when it was filed', () => {
  const asking = whoMay(/^dynamodb:Query on Submissions$/);
  for (const name of ['submit-form', 'submit-workbook', 'review-submission', 'approve-many'])
    expect(asking).toContain(name);
});

test('keys of contents are destroyed by the erasure of persons alone', () => {
  expect(whoMay(/^dynamodb:(Update|Delete)Item on Persons/)).toEqual(['erase-persons']);
  expect(whoMay(/^dynamodb:PutItem on Persons/)).toEqual([
    'submit-form',
    'submit-workbook',
    // Records that were printed, beside the keys.
    'print-record',
    'issue-certificates',
    'end-certificate',
    'keep-persons',
    'erase-persons',
  ]);
});

test('what happened to certificates is written by issuing, ending, registering, looking up, looking at cases and printing alone, and never deleted', () => {
  expect(whoMay(/^dynamodb:(PutItem|UpdateItem) on Certificates/)).toEqual([
    // That somebody looked at a case.
    'read-form',
    'download-workbook',
    'read-submission',
    // That somebody was looked up.
    'print-record',
    // Checksums of files.
    'open-paper',
    'issue-certificates',
    'end-certificate',
    'register-certificates',
    'look-up-people',
    // Rows of the index of persons.
    'project-certificates',
    'erase-persons',
  ]);
  expect(whoMay(/^dynamodb:(DeleteItem|BatchWriteItem) on Certificates/)).toEqual([]);
});

test('the ledgers are written by projection, by what tries it again, and when persons are erased', () => {
  const ledgers = /^dynamodb:(PutItem|UpdateItem|DeleteItem|BatchWriteItem) on (Plans|Trainees|Funding)/;
  expect(whoMay(ledgers)).toEqual(['project-submission', 'catch-up', 'erase-persons']);
});

// docs/decisions/010: the page of who owes what is computed when it is opened, after its key was checked.
const computed: Partial<Record<string, readonly string[]>> = {
  // The units come from the directory, no person does.
  'open-completeness': [
    'dynamodb:GetItem on Directory',
    'dynamodb:Query on Submissions',
    'dynamodb:Query on Submissions/index/byPeriod',
  ],
  // docs/certificates-papers.md: a void certificate is void on the very next request, so nothing may stand between.
  'open-certificate': [
    'dynamodb:BatchGetItem on Certificates',
    'dynamodb:GetItem on Persons',
    'dynamodb:Query on Certificates',
    'dynamodb:Query on Certificates/index/byYear',
    'dynamodb:UpdateItem on Counts',
  ],
  // Writes checksums of the files it made.
  'open-paper': [
    'dynamodb:BatchGetItem on Certificates',
    'dynamodb:GetItem on Certificates',
    'dynamodb:GetItem on Persons',
    'dynamodb:PutItem on Certificates',
    'dynamodb:Query on Certificates',
    'dynamodb:Query on Certificates/index/byYear',
  ],
};
test('a route without a token reaches no table, except to compute a page behind its key', () => {
  for (const { function: name, ...path } of Object.values(paths)) {
    if (!('open' in path)) continue;
    expect(
      grantsOf(template, `${logicalId(name)}Role`).filter((grant) => grant.startsWith('dynamodb:')),
    ).toEqual(computed[name] ?? []);
  }
});

test('the schedule may start its function and leave a dead letter', () => {
  expect(grantsOf(template, 'CompileMonthScheduleRole')).toEqual([
    'lambda:InvokeFunction on CompileMonth',
    'sqs:SendMessage on DeadLetters',
  ]);
});

test('a function knows the name of what it may use, and of nothing else', () => {
  for (const name of functionNames) {
    const { tables = {}, buckets = {}, secrets = [], mail, settings = [] } = rowOf(name);
    const expected = [
      ...new Set(Object.keys(tables).map((table) => `${table.replace(/\/.*/, '').toUpperCase()}_TABLE`)),
      ...Object.keys(buckets).map((bucket) => `${bucket.toUpperCase()}_BUCKET`),
      ...secrets.map((name) => `${name}_SECRET`),
      ...(mail ? ['MAIL_FROM'] : []),
      ...settings,
      'NODE_OPTIONS',
      'POWERTOOLS_SERVICE_NAME',
      'POWERTOOLS_METRICS_NAMESPACE',
    ];
    const variables = template.Resources[logicalId(name)]?.Properties.Environment.Variables;
    expect(Object.keys(variables).sort(), name).toEqual(expected.sort());
  }
});
