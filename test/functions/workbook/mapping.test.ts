/** Tables of people's own: what they are understood as, and how they get in without being retyped. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeApi } from '../../../functions/http/openapi.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { type Asked, type Office, openOffice } from '../../support/office.ts';
import { citizenNumber, classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';
import { workbookOf } from '../../support/workbooks.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

const csv = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'));
const send = <N extends 'checkWorkbook' | 'submitWorkbook' | 'markWorkbook'>(
  name: N,
  bytes: Buffer,
  query: Asked['query'],
) => office.ask('clerk', name, { bytes, query: { unit: 'nyw', ...query } });
const errorsOf = (issues: readonly { severity: string; code: string; column?: string }[]) =>
  issues.filter(({ severity }) => severity === 'error').map(({ code, column }) => [code, column]);

describe('a roster as offices keep it', () => {
  const file = csv(
    '序号,姓名,性别,单位,职称,身份证号码,联系电话,学时,成绩,证书编号',
    `1,张样,男,青岛示例水产公司,高级,${citizenNumber(1)},13800000000,40,合格,QD-2015-001`,
    `2,李样,女,青岛示例水产公司,中级,${citizenNumber(2)},13800000001,40,合格,QD-2015-002`,
    ',合计,,,,,,80,,',
  );
  const query = { form: 'trainee-roster', period: '2015-03' };
  let code = '';

  beforeEach(async () => {
    await office.submit('clerk', plan(planRow(1)));
    await office.decide('reviewer', { unit: 'nyw', form: 'advanced-plan', period: '2015' }, {});
    await office.project();
    vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
    await office.submit('clerk', classes(classRow(1)));
    await office.project();
    const known = await office.ask('clerk', 'readForm', {
      params: { form: 'trainee-roster' },
      query: { period: '2015-03' },
    });
    code = known.good.references.class[0]?.code as string;
  });

  test('is understood but for the class', async () => {
    const { good } = await send('checkWorkbook', file, query);
    expect(Object.fromEntries(good.mapping.recognised.map(({ header, column }) => [header, column]))).toEqual(
      {
        姓名: 'name',
        单位: 'employer',
        职称: 'title',
        职称级别: 'titleLevel',
        身份证号码: 'citizenNumber',
        学时: 'hours',
        成绩: 'result',
        证书编号: 'certificate',
      },
    );
    expect(good.mapping.missing).toEqual(['class', 'group']);
    expect(good.mapping.unknown.map(({ header }) => header)).toEqual(['序号', '性别', '联系电话']);
    expect(good.columns).toHaveLength(10);
    expect(errorsOf(good.issues)).toContainEqual(['header-missing', 'class']);
  });

  test('a column taken out of a file of ours is missed, whatever another column tells', async () => {
    const sheet = roster(traineeRow(1, { title: '中级' }));
    const at = sheet.headers.indexOf('职称级别');
    const without = <T>(cells: readonly T[]): T[] => cells.filter((_, i) => i !== at);
    const bytes = await workbookOf(traineeRoster, {
      ...sheet,
      headers: without(sheet.headers),
      rows: sheet.rows.map(without),
    });
    const { good } = await send('checkWorkbook', bytes, {});
    expect([good.sealed, good.mapping.missing]).toEqual([true, ['titleLevel']]);
    expect(errorsOf(good.issues)).toContainEqual(['header-missing', 'titleLevel']);
  });

  test('gets in with one value for all rows, and its last line is no row of it', async () => {
    const mapping = JSON.stringify({ columns: {}, constants: { class: code, group: '骨干' } });
    const { good } = await send('checkWorkbook', file, { ...query, mapping });
    expect(good.mapping.missing).toEqual([]);
    expect([good.rows, errorsOf(good.issues).filter(([, column]) => column !== 'titleLevel')]).toEqual([
      2,
      [],
    ]);
    const constants = { class: code, titleLevel: '中级', group: '骨干' };
    const all = JSON.stringify({ columns: {}, constants });
    const filed = await send('submitWorkbook', file, { ...query, certifier: '样负责', mapping: all });
    expect([filed.status, filed.problem, filed.good?.rows]).toEqual([201, undefined, 2]);
    const again = await send('submitWorkbook', file, { ...query, certifier: '样负责', mapping: all });
    expect(again.good.repeated).toBe(true);
    const marked = await send('markWorkbook', file, { ...query, mapping });
    expect(marked.headers['content-disposition']).toContain('trainee-roster-nyw-2015-03.xlsx');
    const back = await send('checkWorkbook', Buffer.from(marked.good, 'base64'), {});
    expect([back.good.rows, back.good.mapping.missing]).toEqual([2, []]);
  });
});

describe('a plan as offices keep it', () => {
  const query = { form: 'advanced-plan', period: '2015' };

  test('is found by words alone', async () => {
    const file = csv(
      '序号,班次,举办时间,办班地点,培训规模,培训天数,课时,培训经费,承办单位',
      '1,近海养殖,2015年9月,青岛,60,5,40,9万,某中心',
    );
    const { good } = await send('checkWorkbook', file, query);
    expect(good.columns).toEqual([
      'number',
      'title',
      'when',
      'place',
      'persons',
      'days',
      'hours',
      'budget',
      'host',
    ]);
    expect(good.mapping.missing).toEqual(['field', 'level', 'hostKind']);
  });

  test('headers nobody knows are shown with what they may be, and assigned', async () => {
    const file = csv(
      '2015年计划',
      '号,本期项目名称,归口,拟订起止时间,多少人,几天,花费,在哪家,性质',
      '1,近海养殖,海洋科技开发,2015年9月13日—17日,60,5,90000,某中心,专业培训机构',
    );
    const { good } = await send('checkWorkbook', file, query);
    expect([good.headerRow, good.mapping.recognised]).toEqual([2, []]);
    const proposals = Object.fromEntries(
      good.mapping.unknown.map(({ header, proposals }) => [header, proposals[0]]),
    );
    expect(proposals).toMatchObject({ 归口: 'field', 拟订起止时间: 'when', 性质: 'hostKind' });
    const mapping = JSON.stringify({
      columns: {
        号: 'number',
        本期项目名称: 'title',
        归口: 'field',
        拟订起止时间: 'when',
        多少人: 'persons',
        几天: 'days',
        花费: 'budget',
        在哪家: 'host',
        性质: 'hostKind',
      },
      constants: { level: '市级' },
    });
    const mapped = await send('checkWorkbook', file, { ...query, mapping });
    expect([mapped.good.rows, errorsOf(mapped.good.issues), mapped.good.mapping.unknown]).toEqual([
      1,
      [],
      [],
    ]);
  });

  test.each([
    '{',
    '[]',
    '{"columns":{"a":1},"constants":{}}',
    `{"columns":{},"constants":{"level":"${'级'.repeat(201)}"}}`,
  ])('a mapping that is none is refused: %s', async (mapping) => {
    const { status, problem } = await send('checkWorkbook', csv('a,b'), { ...query, mapping });
    expect([status, problem.code]).toEqual([400, 'bad-request']);
  });

  test('another table altogether is refused with what was looked for', async () => {
    const { problem } = await send('checkWorkbook', csv('日期,天气', '3月1日,晴'), query);
    expect(problem.detail).toBe('no-header');
    expect(problem.title.zh).toContain('前 60 行中未找到本表的表头');
    expect(problem.title.zh).toContain('“序号、项目名称、所属领域、级别、承办单位”');
  });
});

test('the description of the API names the mapping and the kinds of file', () => {
  const { paths } = describeApi('https://zhixin.qingdao.example/');
  const described = paths?.['/workbooks/check']?.post;
  const { requestBody, parameters } = described as unknown as {
    requestBody: { content: object };
    parameters: { name: string; schema: { type: string } }[];
  };
  expect(Object.keys(requestBody.content)).toContain('text/csv');
  expect(parameters.find(({ name }) => name === 'mapping')?.schema.type).toBe('string');
});
