import { expect, test } from 'vitest';
import { composeApp } from '../../infra/compose-app.ts';
import { readStage, warnUncovered } from '../../infra/stage.ts';

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
    city: 'qingdao',
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

test('a day that no programme covers is told on one machine and stops every other stage', () => {
  const told: string[] = [];
  const warn = (text: string) => void told.push(text);
  const stage = readStage(context({}));
  for (const day of ['2013-01-01', '2020-12-31', '2026-11-27', '2030-12-31']) warnUncovered(stage, day, warn);
  expect(told).toEqual([]);
  warnUncovered(stage, '2031-01-01', warn);
  expect(told.join()).toContain(
    '青岛市无涵盖 2031-01-01 的工程（现有 2013–2020, 2021–2030），各单位均无法报送；',
  );
  expect(() => warnUncovered({ ...stage, name: 'pilot' }, '2012-12-31', warn)).toThrow(
    'Qingdao has no programme for 2012-12-31',
  );
});

test('the app of a stage that people work with is not made for such a day', () => {
  const options = { bundles: '/nowhere', today: '2031-01-01' };
  expect(() => composeApp({ ...options, stage: { name: 'pilot' } })).toThrow('so no unit can submit');
});
