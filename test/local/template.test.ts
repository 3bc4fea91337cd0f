import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readTemplate } from '../../local/template/template.ts';
import { newDataDirectory, prepareFixture } from './fixture/boot-fixture.ts';

type Template = { Resources: Record<string, { Type: string; Properties: Record<string, unknown> }> } & Record<
  string,
  unknown
>;

let outdir: string;
beforeAll(async () => {
  outdir = await prepareFixture();
});

/** Reads the fixture's assembly with its template changed. */
function readChanged(change: (template: Template) => void) {
  const copy = newDataDirectory();
  for (const name of fs.readdirSync(outdir).filter((name) => name.endsWith('.json'))) {
    fs.copyFileSync(path.join(outdir, name), path.join(copy, name));
  }
  const file = path.join(copy, 'Fixture.template.json');
  const template = JSON.parse(fs.readFileSync(file, 'utf8')) as Template;
  change(template);
  fs.writeFileSync(file, JSON.stringify(template));
  try {
    return readTemplate(copy);
  } finally {
    fs.rmSync(copy, { recursive: true });
  }
}

const find = (template: Template, type: string) => {
  const found = Object.values(template.Resources).find(({ Type }) => Type === type);
  if (!found) throw new Error(`no ${type}`);
  return found.Properties;
};

test('the template of an app is read whole', () => {
  const template = readTemplate(outdir);
  expect(template.of('AWS::Lambda::Function').map(({ title }) => title)).toEqual([
    'probe',
    'follow',
    'nightly',
  ]);
  const [probe] = template.of('AWS::Lambda::Function');
  const [records] = template.of('AWS::DynamoDB::GlobalTable');
  expect(probe?.properties.Environment?.Variables.RECORDS_TABLE).toBe(records?.name);
});

test.each<[string, RegExp, (template: Template) => void]>([
  [
    'a resource type',
    /Extra: resource type not understood here: AWS::EC2::VPC/,
    (template) => {
      template.Resources.Extra = { Type: 'AWS::EC2::VPC', Properties: {} };
    },
  ],
  [
    'a property',
    /Lambda::Function.*Layers/,
    (template) => {
      find(template, 'AWS::Lambda::Function').Layers = ['arn:aws:lambda:r:0:layer:x'];
    },
  ],
  [
    'an intrinsic',
    /Handler: intrinsic not understood: Fn::ImportValue/,
    (template) => {
      find(template, 'AWS::Lambda::Function').Handler = { 'Fn::ImportValue': 'x' };
    },
  ],
  [
    'an attribute',
    /attribute not understood: .+\.WebsiteURL/,
    (template) => {
      const id = Object.keys(template.Resources).find((name) => name.startsWith('Files'));
      find(template, 'AWS::Lambda::Function').Handler = { 'Fn::GetAtt': [id, 'WebsiteURL'] };
    },
  ],
  [
    'a reference',
    /Ref of unknown Nobody/,
    (template) => {
      find(template, 'AWS::Lambda::Function').Handler = { Ref: 'Nobody' };
    },
  ],
  [
    'a section',
    /parts not understood here: Conditions/,
    (template) => {
      template.Conditions = {};
    },
  ],
  [
    'a parameter',
    /parameter Stage/,
    (template) => {
      template.Parameters = { Stage: { Type: 'String' } };
    },
  ],
  [
    'a bucket policy that grants',
    /bucket policy is not understood/,
    (template) => {
      const policy = find(template, 'AWS::S3::BucketPolicy').PolicyDocument as { Statement: object[] };
      policy.Statement.push({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' });
    },
  ],
])('%s that is not understood is refused with its place', (_what, message, change) => {
  expect(() => readChanged(change)).toThrow(message);
});
