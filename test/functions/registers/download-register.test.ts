/** A register as a file: the rows of the list, all pages of them, and nothing that the list keeps back. */
import readSheets from 'read-excel-file/node';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expertRegister } from '../../../shared/forms/expert-register.ts';
import { inspection } from '../../../shared/forms/inspection.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { givenExpert, givenExperts } from '../../support/given-experts.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, sheetOf, staff, type Who } from '../../support/office.ts';
import { partsOf } from '../../support/zip.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff), chainedProgramme));
});
afterEach(() => void vi.useRealTimers());

const download = async (who: Who, form = 'expert-register', query: Record<string, string> = {}) => {
  const { good, headers } = await office.ask(who, 'downloadRegister', { params: { form }, query });
  const bytes = Buffer.from(good, 'base64');
  const [first] = await readSheets(bytes);
  return { headers, rows: first?.data ?? [], parts: partsOf(bytes) };
};
const put = async (sheet: typeof givenExperts): Promise<void> => {
  await office.submit('clerk', sheet);
  await office.decide('reviewer', sheet, {});
};

test('the rows that the one who asks may see, headers in both languages, and nothing that is not listed', async () => {
  await put(givenExperts);
  const { rows, headers, parts } = await download('stranger');
  expect(headers['content-disposition']).toContain('filename="expert-register-2015.xlsx"');
  expect(rows[0]?.[0]).toBe('专家师资库登记表');
  expect(rows[1]?.[0]).toBe('专家师资库登记表　2015年　共 2 条（2015-01-20 查询）');
  expect(rows[2]?.slice(0, 4)).toEqual(['与本单位有关\nYour unit', '编号\nCode', '单位\nUnit', '姓名\nName']);
  expect(rows.slice(3).map((row) => row.slice(0, 4))).toEqual([
    [null, 'ZK-NYW-001', '市农业委员会', '示例专家1'],
    [null, 'ZK-NYW-002', '市农业委员会', '示例专家2'],
  ]);
  for (const { content } of parts) expect(content).not.toContain('只供本单位');
  const sheet = parts.find(({ name }) => name.endsWith('sheet1.xml'))?.content;
  expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
  expect(sheet).toContain('orientation="landscape"');
});

test('the own rows are marked, words and filters narrow it, and it can be had in English', async () => {
  await put(givenExperts);
  const query = { text: '专家3', filter: 'titleLevel:senior', language: 'en' };
  const { rows } = await download('clerk', 'expert-register', query);
  expect(rows[1]?.[0]).toBe('Expert register, 2015, “专家3”: 1 row (as of 2015-01-20)');
  expect(rows.slice(3).map((row) => row.slice(0, 3))).toEqual([
    ['own', 'ZK-NYW-003', 'Agriculture Commission'],
  ]);
});

test('a text that a sheet would run stays a text', async () => {
  // What begins with an equals sign is refused when it is filed already; this is not.
  const expertise = "-2+3+cmd|' /C calc'!A0";
  const sheet = sheetOf(expertRegister, [{ ...givenExpert(1, '面向社会共享'), expertise }]);
  await put({ ...givenExperts, ...sheet });
  const { rows, parts } = await download('stranger');
  expect(rows[3]).toContain(expertise);
  expect(parts.map(({ content }) => content).join('')).not.toMatch(/<f[ >]/);
});

test('figures are numbers, and what concerns the unit is marked and first', async () => {
  const found = {
    unit: 'huangdao',
    form: 'inspection',
    period: '2015',
    ...sheetOf(inspection, [
      {
        number: 1,
        unit: 'jd1',
        mode: '定期检查',
        inspectors: '人社部门',
        inspectedOn: '2015-01-12',
        effect: 55,
        findings: '台账不全',
        problems: '学时记录不完整',
        rectifyBy: '2015-03-01',
      },
    ]),
  };
  await office.submit('deputy', found);
  const { rows } = await download('baseClerk', 'inspection');
  expect(rows[3]?.slice(0, 2)).toEqual(['有关', 'DC2015-HUANGDAO-001']);
  expect(rows[3]).toContain(55);
  expect(rows[3]).toContain('2015-03-01');
});

test('what is no register is refused as in the list', async () => {
  const { status, problem } = await office.ask('reviewer', 'downloadRegister', {
    params: { form: 'violation-case' },
  });
  expect([status, problem.code]).toEqual([404, 'no-register']);
});
