import { expect, test } from 'vitest';
import { readStage } from '../../infra/stage.ts';

const written = {
  region: 'ap-southeast-1',
  audience: ['a'],
  publicUrl: 'https://zhixin.qingdao.example/',
  mailFrom: 'zhixin@qingdao.example',
};
const context = (values: Record<string, unknown>) => (key: string) =>
  ({ stages: { local: written }, ...values })[key];

test('the stage is the local one unless another is chosen', () => {
  expect(readStage(context({}))).toMatchObject({
    name: 'local',
    programme: 'qingdao-2013-2020',
    archiveYears: 10,
  });
});

test('a stage nobody wrote down is refused by name', () => {
  expect(() => readStage(context({ stage: 'moon' }))).toThrow(
    'no stage "moon" in cdk.json; there are: local',
  );
});

test('a value on the command line replaces that of the stage, and the caller replaces both', () => {
  const onCommandLine = context({ audience: 'one,two', archiveYears: '30', publicUrl: 'https://a.example/' });
  expect(readStage(onCommandLine, { publicUrl: 'http://127.0.0.1:4501/' })).toMatchObject({
    audience: ['one', 'two'],
    archiveYears: 30,
    publicUrl: 'http://127.0.0.1:4501/',
  });
});

test.each([
  ['publicUrl', 'https://zhixin.qingdao.example'],
  ['mailFrom', 'zhixin'],
  ['audience', []],
  ['region', 'Qingdao'],
  ['archiveYears', 0],
])('a wrong %s is refused: %j', (key, value) => {
  expect(() => readStage(context({}), { [key]: value })).toThrow(key);
});
